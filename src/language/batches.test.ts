import { describe, expect, it } from 'vitest';
import { batchesOf, inputsOf, partsOf } from './batches.js';
import type { EncodedWord } from './wordpiece.js';

const word = (...pieces: number[]): EncodedWord => ({ pieces: Int32Array.from(pieces), shape: 1 });

describe('partsOf', () => {
  it('keeps a sentence whole where it fits and cuts it between words where not', () => {
    expect(partsOf(0, [word(5), word(6, 7)], 8)).toHaveLength(1);
    const parts = partsOf(
      3,
      Array.from({ length: 10 }, () => word(5, 6)),
      8,
    );
    expect(parts.map((part) => [part.first, part.words.length, part.pieces])).toEqual([
      [0, 3, 8],
      [3, 3, 8],
      [6, 3, 8],
      [9, 1, 4],
    ]);
  });

  it('keeps the first pieces of a word that is too long', () => {
    const [part] = partsOf(0, [word(...Array.from({ length: 90 }, (_, i) => i))], 8);
    expect(Array.from(part.words[0].pieces)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('has no part for no words', () => {
    expect(partsOf(0, [], 8)).toEqual([]);
  });
});

describe('batchesOf and inputsOf', () => {
  const sentence = (index: number, length: number) =>
    partsOf(
      index,
      Array.from({ length }, () => word(9)),
      64,
    )[0];

  it('puts like lengths together within the limit, each sentence once', () => {
    const batches = batchesOf(
      [3, 20, 4, 19, 5].map((length, index) => sentence(index, length)),
      44,
      1e6,
    );
    expect(batches.map((batch) => batch.parts.map((part) => part.sentence))).toEqual([
      [1, 3],
      [4, 2, 0],
    ]);
    for (const batch of batches) expect(batch.parts.length * batch.pieces).toBeLessThanOrEqual(44);
  });

  it('bounds word pairs', () => {
    expect(
      batchesOf(
        [0, 1, 2].map((index) => sentence(index, 10)),
        1e6,
        110,
      ),
    ).toHaveLength(3);
  });

  it('lays out pieces, starts and masks', () => {
    const [batch] = batchesOf([...partsOf(0, [word(5, 6), word(7)], 16), ...partsOf(1, [word(8)], 16)], 100, 100);
    const inputs = inputsOf(batch, 2, 3);
    expect(Array.from(inputs.input_ids, Number)).toEqual([2, 5, 6, 7, 3, 2, 8, 3, 0, 0]);
    expect(Array.from(inputs.shape_ids, Number)).toEqual([0, 1, 1, 1, 0, 0, 1, 0, 0, 0]);
    expect(Array.from(inputs.attention_mask, Number)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
    expect(Array.from(inputs.word_starts, Number)).toEqual([1, 3, 1, 0]);
    expect(Array.from(inputs.word_mask, Number)).toEqual([1, 1, 1, 0]);
  });
});
