import type { DateValue, EventStatus, PloverType, Role } from '../../records/reading.js';
import type { Span } from '../../records/span.js';
import type { Match } from './match.js';
import type { Parties, Party } from './parties.js';

/** An event as one place of the article tells it, before tellings of the same event are joined. */
export interface Draft {
  readonly token: number;
  readonly lemma: string;
  readonly type: PloverType;
  readonly mode?: string;
  readonly status: EventStatus;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly date?: DateValue;
  readonly place?: Role;
  readonly evidence: readonly Span[];
  readonly statement?: string;
  readonly confidence: number;
}

/** Types that are nothing without the one they are done to (`plover.md`, column R). */
const NEEDS_RECIPIENT: ReadonlySet<PloverType> = new Set(['COOPERATE', 'AID', 'SANCTION']);

/** More than these are a list of bystanders, not parties. */
const MOST_PARTIES = 6;

export interface Cast {
  readonly actors: Party[];
  readonly recipients: Party[];
}

/** The parties of a match; undefined where no actor can be named, or no recipient that the type needs. */
export function castOf(parties: Parties, match: Match): Cast | undefined {
  const named = (party: Party): boolean => parties.isNamed(party);
  let actors: Party[] = [];
  for (const token of match.actors) {
    const found = parties.at(token);
    if (found.length === 0) continue;
    if (!match.symmetric) {
      // a named actor is preferred to a description, wherever in the frame it stands
      if (actors.length === 0 || (!actors.some(named) && found.some(named))) actors = found;
      if (actors.some(named)) break;
    } else actors.push(...found);
  }
  actors = distinct(actors, []);
  if (match.symmetric) {
    for (const token of match.recipients) {
      actors = distinct([...actors, ...parties.at(token).filter((party) => !party.placed)], []);
      if (actors.length > 1) break;
    }
    if (actors.length === 0) return undefined;
    return { actors: actors.slice(0, MOST_PARTIES), recipients: [] };
  }
  let recipients: Party[] = [];
  for (const token of match.recipients) {
    const found = distinct(parties.at(token), actors).filter((party) => !parties.isOwn(party));
    if (found.length === 0) continue;
    if (recipients.length === 0) recipients = found;
    else if (!recipients.some(named) && found.some(named)) recipients = found;
    if (recipients.some(named)) break;
  }
  if (recipients.length === 0 && match.fit > 0.5) {
    for (const token of match.loose) {
      const found = distinct(parties.at(token).filter(named), actors);
      if (found.length === 0) continue;
      recipients = found;
      break;
    }
  }
  if (actors.length === 0) return undefined;
  if (recipients.length === 0 && match.things.length > 0) recipients = distinct(parties.thing(match.things[0]), actors);
  if (recipients.length === 0 && NEEDS_RECIPIENT.has(match.type)) return undefined;
  return { actors: actors.slice(0, MOST_PARTIES), recipients: recipients.slice(0, MOST_PARTIES) };
}

/** Each party once, and none that is in `others`. */
export function distinct(list: readonly Party[], others: readonly Party[]): Party[] {
  const seen = new Set(others.map((party) => identity(party)));
  const kept: Party[] = [];
  for (const party of list) {
    const key = identity(party);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(party);
  }
  return kept;
}

/** The actor where it is known; else the words. */
function identity(party: Party): string {
  return party.actor ?? `${party.country ?? ''}|${party.text.toLowerCase()}`;
}
