import { expect, it } from 'vitest';
import { labelsThatFit } from './labels.ts';

it('leaves out labels that would lie on one before them', () => {
  const label = (key: string, x: number, y: number) => ({ key, text: 'North Korea', x, y });
  const fit = labelsThatFit(
    [label('a', 100, 100), label('b', 120, 105), label('c', 120, 130), label('d', 190, 100)],
    400,
  );
  expect([...fit]).toEqual(['a', 'c', 'd']);
});
