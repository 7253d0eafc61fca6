import { articleFromPassage } from '../../src/intake/passage.js';
import { openEngine } from '../../src/language/engine.js';
import { read } from '../../src/reading/read.js';
import type { Doc } from '../../src/records/doc.js';
import type { Event, PloverType, Role } from '../../src/records/reading.js';
import { type Coded, codedEvents } from './event-lines.js';
import { readJsonLines } from './input.js';

type Range = readonly [start: number, end: number];

interface Dyad {
  readonly type: PloverType;
  readonly source: readonly Range[];
  readonly target: readonly Range[];
}

export interface Line {
  readonly id: string;
  readonly text: string;
  readonly source?: readonly Range[];
  readonly target?: readonly Range[];
}

/** Said of a sentence that tells of no event known to the reader: the commonest type. */
const COMMONEST: PloverType = 'ACCUSE';

/**
 * Lines {id, text, source, target} to lines {id, events: [{type, source, target}], type}. `events` is
 * read without the given spans; `type` is that of the event that best fits them.
 */
export async function* predict(path: string): AsyncIterable<string> {
  const engine = await openEngine();
  try {
    for (const line of readJsonLines<Line>(path)) {
      const doc = await engine.analyse(articleFromPassage(line.text));
      yield `${JSON.stringify({ id: line.id, ...dyadsOf(line, doc) })}\n`;
    }
  } finally {
    await engine.close();
  }
}

export function dyadsOf({ source, target }: Line, doc: Doc): { events: Dyad[]; type?: PloverType } {
  const coded = codedEvents(read(doc).events);
  const events = coded.map(({ event, type }) => ({ type, ...sidesOf(event) }));
  return source && target ? { events, type: typeBetween(coded, source, target) } : { events };
}

const rangesOf = (roles: readonly Role[]): Range[] =>
  roles.flatMap((role) => role.spans.map(({ start, end }) => [start, end] as const));

/** A dyad of the event; where all are actors, the first deals with the rest. */
function sidesOf(event: Event): { source: Range[]; target: Range[] } {
  if (event.recipients.length > 0 || event.actors.length < 2) {
    return { source: rangesOf(event.actors), target: rangesOf(event.recipients) };
  }
  return { source: rangesOf(event.actors.slice(0, 1)), target: rangesOf(event.actors.slice(1)) };
}

function typeBetween(coded: readonly Coded[], source: readonly Range[], target: readonly Range[]): PloverType {
  let best: { type: PloverType; score: number } = { type: COMMONEST, score: -1 };
  for (const { event, type, score } of coded) {
    const sides = sidesOf(event);
    const fit = score + (meets(sides.source, source) ? 1 : 0) + (meets(sides.target, target) ? 1 : 0);
    if (fit > best.score) best = { type, score: fit };
  }
  return best.type;
}

function meets(mine: readonly Range[], theirs: readonly Range[]): boolean {
  return mine.some(([start, end]) => theirs.some(([from, to]) => start < to && from < end));
}
