import { articleFromPassage } from '../../src/intake/passage.js';
import { openEngine } from '../../src/language/engine.js';
import { read } from '../../src/reading/read.js';
import type { Actor, Role } from '../../src/records/reading.js';
import { wordsOf } from '../../src/records/span.js';
import { readJsonLines } from './input.js';

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
}

/** Where a passage comes from is told by its id; in a government's own release 'we' is that government. */
const OUTLETS: readonly (readonly [prefix: string, outlet: string])[] = [
  ['state:', 'U.S. Department of State'],
  ['wh:', 'The White House'],
];

/** Lines {id, text, published?} to lines {id, commitments: [{kind, debtors, creditors, antecedent, consequent, polarity}]}. */
export async function* predict(path: string): AsyncIterable<string> {
  const engine = await openEngine();
  try {
    for (const { id, text, published } of readJsonLines<Passage>(path)) {
      const passage = articleFromPassage(text, {
        published: published ? { value: published, precision: 'day', from: 'given' } : undefined,
      });
      const outlet = OUTLETS.find(([prefix]) => id.startsWith(prefix))?.[1];
      const reading = read(await engine.analyse(outlet ? { ...passage, outlet } : passage));
      const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
      const words = (spans: readonly { start: number; end: number }[]): string => wordsOf(reading.article.text, spans);
      const commitments = reading.commitments.map((commitment) => ({
        kind: commitment.kind,
        debtors: commitment.debtors.map((role) => nameOf(role, actors)),
        creditors: commitment.creditors.map((role) => nameOf(role, actors)),
        antecedent: commitment.antecedent ? words(commitment.antecedent.spans) : null,
        consequent: words(commitment.consequent.spans),
        polarity: commitment.consequent.polarity,
      }));
      yield `${JSON.stringify({ id, commitments })}\n`;
    }
  } finally {
    await engine.close();
  }
}

/** The state's ISO 3166-1 alpha-3 code, else the name as written. */
function nameOf(role: Role, actors: ReadonlyMap<string, Actor>): string {
  const actor = role.actor ? actors.get(role.actor) : undefined;
  if (role.country) return role.country;
  return actor?.kind === 'state' && actor.country ? actor.country : (actor?.name ?? role.text);
}
