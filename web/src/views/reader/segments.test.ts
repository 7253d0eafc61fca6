import { describe, expect, it } from 'vitest';
import { segmentsOf, textMarks } from './segments';

const mark = (finding: string, start: number, end: number, field = 'evidence') =>
  ({ finding, kind: 'event', field, start, end }) as const;

describe('segmentsOf', () => {
  it('cuts at each end of overlapping marks and leaves no letter out', () => {
    const segments = segmentsOf(0, 20, textMarks([mark('a', 2, 12), mark('b', 8, 16)]));
    expect(segments.map(({ start, end, marks }) => [start, end, marks.map(({ id }) => id).join()])).toEqual([
      [0, 2, ''],
      [2, 8, 'a'],
      [8, 12, 'a,b'],
      [12, 16, 'b'],
      [16, 20, ''],
    ]);
  });

  it('keeps to the block', () => {
    expect(segmentsOf(5, 10, textMarks([mark('a', 0, 30)]))).toMatchObject([{ start: 5, end: 10 }]);
  });
});

describe('textMarks', () => {
  it('knows what tells a finding from what is named in it, and leaves actors out', () => {
    const marks = textMarks([
      mark('a', 0, 4),
      mark('a', 0, 2, 'actors.0'),
      { finding: 'x', kind: 'actor', field: 'mentions', start: 0, end: 2 },
    ]);
    expect(marks.map(({ field, isTelling }) => [field, isTelling])).toEqual([
      ['evidence', true],
      ['actors', false],
    ]);
  });
});
