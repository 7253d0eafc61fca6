import type { Reading } from '../records/reading.js';
import type { Span } from '../records/span.js';

export type MarkKind = 'statement' | 'event' | 'commitment' | 'quantity';

/** A finding's words in the text. */
export interface Mark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly span: Span;
}

/** A run of text under one unchanging set of marks. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

export function marksOf(reading: Reading): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: MarkKind, id: string, spans: readonly Span[]): void => {
    for (const span of spans) marks.push({ id, kind, span });
  };
  for (const one of reading.statements) add('statement', one.id, one.content);
  for (const one of reading.events) add('event', one.id, one.evidence);
  for (const one of reading.commitments) {
    add('commitment', one.id, [...(one.antecedent?.spans ?? []), ...one.consequent.spans]);
  }
  for (const one of reading.quantities) add('quantity', one.id, one.evidence);
  return marks;
}

/** Cuts [start, end) wherever a mark begins or ends, so that overlapping marks need no nesting. */
export function segmentsOf(start: number, end: number, marks: readonly Mark[]): Segment[] {
  const here = marks.filter((mark) => mark.span.start < end && mark.span.end > start);
  const cuts = new Set([start, end]);
  for (const { span } of here) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => ({
    start: from,
    end: sorted[i + 1],
    marks: here.filter((mark) => mark.span.start <= from && mark.span.end >= sorted[i + 1]),
  }));
}
