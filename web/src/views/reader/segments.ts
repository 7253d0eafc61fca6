import type { Finding, Mark } from '../../../../src/server/contract';

export type MarkedKind = 'statement' | 'event' | 'commitment' | 'quantity';
export const MARKED_KINDS: readonly MarkedKind[] = ['statement', 'event', 'commitment', 'quantity'];

/** The fields whose words stand for a finding in the text; of the other fields only the lit finding's are shown. */
const TELLING: Readonly<Record<MarkedKind, readonly string[]>> = {
  statement: ['content'],
  event: ['evidence'],
  commitment: ['antecedent', 'consequent'],
  quantity: ['evidence'],
};

/** A finding's words in the text. */
export interface TextMark {
  readonly id: string;
  readonly kind: MarkedKind;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  /** Told by this field, and not just named by it. */
  readonly isTelling: boolean;
}

/** A run of text under one unchanging set of marks. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly TextMark[];
}

export function isMarked(kind: Finding['kind']): kind is MarkedKind {
  return (MARKED_KINDS as readonly string[]).includes(kind);
}

export function textMarks(marks: readonly Mark[]): readonly TextMark[] {
  return marks.flatMap(({ finding, kind, field, start, end }) => {
    if (!isMarked(kind) || start >= end) return [];
    const name = field.split('.')[0] ?? field;
    return [{ id: finding, kind, field: name, start, end, isTelling: TELLING[kind].includes(name) }];
  });
}

/** Cuts [start, end) wherever a mark begins or ends, so that overlapping marks need no nesting. */
export function segmentsOf(start: number, end: number, marks: readonly TextMark[]): readonly Segment[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of here) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    return { start: from, end: to, marks: here.filter((mark) => mark.start <= from && mark.end >= to) };
  });
}
