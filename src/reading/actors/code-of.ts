import type { Actor, Role } from '../../records/reading.js';
import type { ActorIndex } from '../parts.js';

/** States that are no more, and Kosovo, as event data codes them. */
const SUCCESSORS: Readonly<Record<string, string>> = { SUN: 'RUS', YUG: 'SRB', DDR: 'DEU', CSK: 'CZE', XKX: 'KOS' };

/** The PLOVER code of an actor: 'USA', 'RUSGOV', 'IGO', 'PSEREB'; undefined where its country is unknown. */
export function codeOfActor(actor: Actor): string | undefined {
  return actor.code ?? codeFrom(actor.country, actor.kind === 'state' ? undefined : actor.sector);
}

/** The PLOVER code of a role: its actor's, or what its country and words tell. */
export function codeOf(role: Role, index: ActorIndex): string | undefined {
  const actor = role.actor === undefined ? undefined : index.actor(role.actor);
  if (actor) {
    if (actor.kind === 'state' && /\b(?:government|administration|regime|authorities|House|Kremlin)\b/.test(role.text))
      return codeFrom(actor.country, 'GOV');
    return codeOfActor(actor);
  }
  return codeFrom(role.country, undefined);
}

export function codeFrom(place: string | undefined, sector: string | undefined): string | undefined {
  if (place === undefined) return undefined;
  return `${SUCCESSORS[place] ?? place}${sector ?? ''}`;
}
