import { articleFromPassage } from '../../src/intake/passage.js';
import { openEngine } from '../../src/language/engine.js';
import { read } from '../../src/reading/read.js';
import type { Doc } from '../../src/records/doc.js';
import type { Event, PloverType, Role } from '../../src/records/reading.js';
import {
  chooseDyadType,
  type DyadWeights,
  dyadFeatures,
  loadDyadWeights,
  type Proposal,
  type Range,
} from './dyad-type.js';
import { codedEvents } from './event-lines.js';
import { readJsonLines } from './input.js';

export interface DyadLine {
  readonly id: string;
  readonly text: string;
  readonly source?: readonly Range[];
  readonly target?: readonly Range[];
}

/**
 * Lines {id, text, source, target} to lines {id, events: [{type, source, target}], type}. `events` is
 * read without the given spans; `type` is chosen for them by a learnt table (training/events/).
 */
export async function* predict(path: string): AsyncIterable<string> {
  const weights = loadDyadWeights();
  const engine = await openEngine();
  try {
    for (const line of readJsonLines<DyadLine>(path)) {
      const doc = await engine.analyse(articleFromPassage(line.text));
      yield `${JSON.stringify({ id: line.id, ...dyadsOf(line, doc, weights) })}\n`;
    }
  } finally {
    await engine.close();
  }
}

export function dyadsOf(
  { source, target }: DyadLine,
  doc: Doc,
  weights: DyadWeights,
): { events: Proposal[]; type?: PloverType } {
  const events = proposalsOf(doc);
  if (!source || !target) return { events };
  return { events, type: chooseDyadType(weights, dyadFeatures(doc, source, target, framedProposalsOf(doc))) };
}

/** What the reader finds in the sentence, best first, given no roles. */
export function proposalsOf(doc: Doc): Proposal[] {
  return codedEvents(read(doc).events).map(({ event, type }) => ({ type, ...sidesOf(event) }));
}

/** What the frames alone find: the engine's heads have seen the open set, and a type out of fold must not lean on them. */
export function framedProposalsOf(doc: Doc): Proposal[] {
  return proposalsOf({ ...doc, proposals: undefined });
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
