import type { Statement } from '../../records/reading.js';
import type { Span } from '../../records/span.js';

/**
 * Statements as a corpus has them that puts each word in one attribution at most: of those that lie
 * within another the outer stays, and none without a cue.
 */
export function flatten(statements: readonly Statement[]): Statement[] {
  return statements.filter((statement) => statement.cue.length > 0 && statement.within === undefined);
}

export interface Attribution {
  readonly source: [number, number][];
  readonly cue: [number, number][];
  readonly content: [number, number][];
}

export function attributionOf(statement: Statement): Attribution {
  const ranges = (spans: readonly Span[]): [number, number][] => spans.map((span) => [span.start, span.end]);
  return {
    source: ranges(statement.speaker?.spans ?? []),
    cue: ranges(statement.cue),
    content: ranges(statement.content),
  };
}
