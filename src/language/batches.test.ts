import { describe, expect, it } from 'vitest';
import { batchesOf, inputsOf, partsOf, windowsOf } from './batches.js';
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

describe('windowsOf', () => {
  const part = (index: number, length: number) =>
    partsOf(
      index,
      Array.from({ length }, () => word(9)),
      64,
    )[0];

  it('keeps sentences in their order, as many as fit', () => {
    const windows = windowsOf([part(0, 5), part(1, 5), part(2, 5)], 14);
    expect(windows.map((window) => window.parts.map(({ sentence }) => sentence))).toEqual([[0, 1], [2]]);
    expect(windows.map(({ pieces, words }) => [pieces, words])).toEqual([
      [13, 10],
      [7, 5],
    ]);
  });

  it('lets a sentence that is too long stand alone', () => {
    expect(windowsOf([part(0, 2), part(1, 40), part(2, 2)], 14)).toHaveLength(3);
  });
});

describe('batchesOf and inputsOf', () => {
  const window = (index: number, length: number) =>
    windowsOf(
      partsOf(
        index,
        Array.from({ length }, () => word(9)),
        64,
      ),
      64,
    )[0];

  it('puts like lengths together within the limit, each window once', () => {
    const batches = batchesOf(
      [3, 20, 4, 19, 5].map((length, index) => window(index, length)),
      44,
    );
    expect(batches.map((batch) => batch.parts.map((part) => part.sentence))).toEqual([
      [1, 3],
      [4, 2, 0],
    ]);
    for (const batch of batches) expect(batch.windows.length * batch.pieces).toBeLessThanOrEqual(44);
  });

  it('lays out pieces, words and masks', () => {
    const [batch] = batchesOf(
      [
        ...windowsOf([...partsOf(0, [word(5, 6), word(7)], 16), ...partsOf(1, [word(4)], 16)], 16),
        ...windowsOf(partsOf(2, [word(8)], 16), 16),
      ],
      100,
    );
    const inputs = inputsOf(batch, 2, 3);
    expect(Array.from(inputs.input_ids, Number)).toEqual([2, 5, 6, 7, 3, 4, 3, 2, 8, 3, 0, 0, 0, 0]);
    expect(Array.from(inputs.shape_ids, Number)).toEqual([0, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0]);
    expect(Array.from(inputs.attention_mask, Number)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0]);
    expect(Array.from(inputs.sentence_words, Number)).toEqual([1, 3, 5, 0, 8, 0]);
    expect(Array.from(inputs.sentence_mask, Number)).toEqual([1, 1, 1, 0, 1, 0]);
    expect(Array.from(inputs.window_words, Number)).toEqual([1, 3, 5, 8, 0, 0]);
    expect(Array.from(inputs.window_mask, Number)).toEqual([1, 1, 1, 1, 0, 0]);
  });
});
