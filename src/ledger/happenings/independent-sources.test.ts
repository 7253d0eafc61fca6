import { expect, it } from 'vitest';
import { independentSources } from './independent-sources.js';

it('counts copies of a story and reports of one outlet once', () => {
  const report = (article: string, story: number, outlet?: string) => ({ article, story, outlet });
  expect(independentSources([])).toBe(0);
  expect(independentSources([report('a', 1, 'Wire'), report('b', 1, 'Post')])).toBe(1);
  expect(independentSources([report('a', 1, 'Wire'), report('b', 2, 'wire')])).toBe(1);
  expect(independentSources([report('a', 1, 'Wire'), report('b', 1, 'Post'), report('c', 2, 'Post')])).toBe(1);
  expect(independentSources([report('a', 1), report('b', 2), report('c', 3, 'Post')])).toBe(3);
});
