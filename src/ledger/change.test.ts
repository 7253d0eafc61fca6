import { expect, it } from 'vitest';
import { changeBetween } from './change.js';
import { articleOf } from './testing/readings.js';

it('names the blocks that only one version has', () => {
  const before = articleOf(['One.', 'Two.', 'Two.', 'Three.'], { title: 'Same' });
  const after = articleOf(['Two.', 'Three.', 'Four.'], { title: 'Same' });
  expect(changeBetween(before, after)).toEqual({ removed: ['One.', 'Two.'], added: ['Four.'] });
  expect(changeBetween(before, before)).toEqual({ removed: [], added: [] });
});

it('leaves page furniture out, and says when the title changed', () => {
  const before = articleOf(['One.', 'Read more']);
  const after = articleOf(['One.', 'Back to top'], { title: 'New' });
  const furnished = (article: typeof before) => ({
    ...article,
    blocks: [article.blocks[0], { ...article.blocks[1], kind: 'residue' as const }],
  });
  expect(changeBetween(furnished(before), furnished(after))).toEqual({
    title: { from: '', to: 'New' },
    removed: [],
    added: [],
  });
});
