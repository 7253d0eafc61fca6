import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanningTree } from './spanning-tree.js';

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false;
  return heads.every((_, start) => {
    let at = start;
    for (let steps = 0; steps <= heads.length; steps++) {
      if (at === -1) return true;
      at = heads[at];
    }
    return false;
  });
}

function solve(arcs: readonly number[], count: number): number[] {
  const heads = new Int32Array(count);
  spanningTree(arcs, 0, count + 1, count, heads);
  return Array.from(heads);
}

/** Log-probability of a tree, scores normalised over each word's possible heads. */
function value(arcs: readonly number[], count: number, heads: readonly number[]): number {
  let sum = 0;
  heads.forEach((head, word) => {
    const row = arcs.slice(word * (count + 1), (word + 1) * (count + 1)).filter((_, j) => j !== word + 1);
    sum += arcs[word * (count + 1) + head + 1] - Math.log(row.reduce((total, score) => total + Math.exp(score), 0));
  });
  return sum;
}

function bestByTrial(arcs: readonly number[], count: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Array<number>(count).fill(-1);
  const visit = (word: number): void => {
    if (word === count) {
      if (isTree(heads)) best = Math.max(best, value(arcs, count, heads));
      return;
    }
    for (let head = -1; head < count; head++) {
      if (head === word) continue;
      heads[word] = head;
      visit(word + 1);
    }
  };
  visit(0);
  return best;
}

describe('spanningTree', () => {
  it('takes the best heads where they make a tree', () => {
    expect(solve([0, 9, 5, 1, 9, 0, 0, 0, 1, 2, 8, 0], 3)).toEqual([1, -1, 1]);
  });

  it('finds what trying every tree finds', () => {
    const arcs = fc.integer({ min: 1, max: 5 }).chain((count) =>
      fc.tuple(
        fc.constant(count),
        fc.array(fc.integer({ min: -60, max: 60 }), {
          minLength: count * (count + 1),
          maxLength: count * (count + 1),
        }),
      ),
    );
    fc.assert(
      fc.property(arcs, ([count, scores]) => {
        const scaled = scores.map((score) => score / 10);
        const heads = solve(scaled, count);
        expect(isTree(heads)).toBe(true);
        expect(value(scaled, count, heads)).toBeCloseTo(bestByTrial(scaled, count), 6);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('makes a tree of any scores, numbers or not', () => {
    const score = fc.oneof(
      fc.double({ min: -1e6, max: 1e6 }),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e30, -1e30, 0),
    );
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 24 })
          .chain((count) =>
            fc.tuple(
              fc.constant(count),
              fc.array(score, { minLength: count * (count + 1), maxLength: count * (count + 1) }),
            ),
          ),
        ([count, scores]) => isTree(solve(scores, count)),
      ),
      { numRuns: 400, seed: 11 },
    );
  });

  it('stays quick on a long sentence of nothing but cycles', () => {
    const count = 300;
    const arcs = new Float32Array(count * (count + 1));
    for (let word = 0; word < count; word++) arcs[word * (count + 1) + (word ^ 1) + 1] = 10;
    const heads = new Int32Array(count);
    const started = performance.now();
    spanningTree(arcs, 0, count + 1, count, heads);
    expect(isTree(Array.from(heads))).toBe(true);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
