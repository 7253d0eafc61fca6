import { articleFromPassage } from '../../src/intake/passage.js';
import { openEngine } from '../../src/language/engine.js';
import { codeOfActor } from '../../src/reading/actors/code-of.js';
import { read } from '../../src/reading/read.js';
import type { PloverType, Reading, Role } from '../../src/records/reading.js';
import { codedEvents } from './event-lines.js';
import { readJsonLines } from './input.js';

interface Line {
  readonly id: string;
  readonly date?: string;
  readonly text: string;
}

/** Lines {id, date, text} to lines {id, events: [{source: codes, type, target: codes}]}, the surest event first. */
export async function* predict(path: string): AsyncIterable<string> {
  const engine = await openEngine();
  try {
    for (const { id, date, text } of readJsonLines<Line>(path)) {
      const published = date ? ({ value: date, precision: 'day', from: 'given' } as const) : undefined;
      const doc = await engine.analyse(articleFromPassage(text, { published }));
      yield `${JSON.stringify({ id, events: eventsOf(read(doc)) })}\n`;
    }
  } finally {
    await engine.close();
  }
}

export function eventsOf(reading: Reading): { source: string[]; type: PloverType; target: string[] }[] {
  const codes = (roles: readonly Role[]): string[] => [
    ...new Set(roles.map((role) => codeOf(role, reading)).filter((code) => code !== undefined)),
  ];
  return codedEvents(reading.events)
    .map(({ event, type }) => ({ source: codes(event.actors), type, target: codes(event.recipients) }))
    .filter(({ source }) => source.length > 0);
}

function codeOf(role: Role, reading: Reading): string | undefined {
  const actor = reading.actors.find((known) => known.id === role.actor);
  return (actor && codeOfActor(actor)) ?? role.country;
}
