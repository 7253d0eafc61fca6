import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMentions } from './mention-decoding.js';

describe('decodeMentions', () => {
  it('takes the best spans, keeps nested ones and drops those that cross', () => {
    const scores = new Float32Array(16).fill(-5);
    scores[0 * 4 + 3] = 2; // all
    scores[1 * 4 + 2] = 3; // within it
    scores[2 * 4 + 3] = 1; // crosses the one before
    const types = new Int32Array(16);
    types[1 * 4 + 2] = 2;
    expect(decodeMentions(scores, types, 0, 4, 4)).toEqual([
      { start: 0, end: 4, type: 0, score: 2 },
      { start: 1, end: 3, type: 2, score: 3 },
    ]);
  });

  it('reads a padded batch, 64-bit types and scores that are no number', () => {
    const scores = [9, 9, 9, 9, Number.NaN, 9, 4, 9, 9];
    expect(decodeMentions(scores, BigInt64Array.from([0n, 0n, 0n, 0n, 1n, 1n, 1n, 1n, 1n]), 4, 2, 1)).toEqual([]);
    expect(decodeMentions(scores, BigInt64Array.from([0n, 0n, 0n, 0n, 1n, 1n, 1n, 1n, 1n]), 6, 2, 1)).toEqual([
      { start: 0, end: 1, type: 1, score: 4 },
    ]);
  });

  it('never gives crossing spans', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.infiniteStream(fc.double({ min: -3, max: 3 })),
        (count, stream) => {
          const scores = Array.from({ length: count * count }, () => stream.next().value as number);
          const found = decodeMentions(scores, new Int32Array(count * count), 0, count, count);
          for (const a of found) {
            for (const b of found) expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
          }
        },
      ),
      { seed: 3 },
    );
  });

  it('stays quick when every span of a long sentence scores', () => {
    const count = 180;
    const scores = Float32Array.from({ length: count * count }, (_, k) => 1 + ((k * 7919) % 1000) / 1000);
    const started = performance.now();
    decodeMentions(scores, new Int32Array(count * count), 0, count, count);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
