import { describe, expect, it } from 'vitest';
import { placeCards } from './place-cards';

const card = (id: string, top: number, height = 40) => ({ id, top, height });

describe('placeCards', () => {
  it('keeps each beside its words where there is room', () => {
    expect([...placeCards([card('a', 0), card('b', 100)], undefined, 8)]).toEqual([
      ['a', 0],
      ['b', 100],
    ]);
  });

  it('pushes down what would overlap, in the order of the text', () => {
    const tops = placeCards([card('a', 0), card('b', 10), card('c', 20)], undefined, 8);
    expect([...tops.values()]).toEqual([0, 48, 96]);
  });

  it('keeps the one that is looked at in its place, and moves those before it up', () => {
    const tops = placeCards([card('a', 0), card('b', 10), card('c', 20)], 'c', 8);
    expect(tops.get('c')).toBe(20);
    expect(tops.get('b')).toBe(20 - 48);
    expect(tops.get('a')).toBe(20 - 96);
  });
});
