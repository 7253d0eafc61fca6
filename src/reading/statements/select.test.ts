import { describe, expect, it } from 'vitest';
import type { Frame } from './frame.js';
import { select } from './select.js';

function frame(cue: number, content: number[]): Frame {
  return {
    cue,
    cueTokens: [cue],
    source: undefined,
    sourceTokens: [],
    content,
    contentHead: content[0],
    addressee: undefined,
    traits: [],
    key: 'say',
    pattern: 'ccomp/that',
  };
}

const chosen = (...candidates: [Frame, number][]): number[] =>
  select(
    candidates.map(([own, likelihood]) => ({ frame: own, likelihood })),
    100,
  ).map((own) => own.frame.cue);

describe('select', () => {
  it('takes the likeliest reading of a cue and no other', () => {
    const short = frame(1, [2, 3]);
    const picked = select(
      [
        { frame: short, likelihood: 0.9 },
        { frame: frame(1, [2, 3, 4]), likelihood: 0.4 },
      ],
      100,
    );
    expect(picked.map((own) => own.frame)).toEqual([short]);
  });

  it('keeps one that lies wholly within another, not one that cuts across', () => {
    expect(chosen([frame(1, [2, 3, 4, 5]), 0.9], [frame(3, [4, 5]), 0.8])).toEqual([1, 3]);
    expect(chosen([frame(1, [2, 3, 4]), 0.9], [frame(3, [4, 5]), 0.8])).toEqual([1]);
  });

  it('takes none that is unlikely', () => {
    expect(chosen([frame(1, [2, 3]), 0.1])).toEqual([]);
  });
});
