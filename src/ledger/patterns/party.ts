import { fold } from '../../knowledge/fold.js';
import type { Actor, Role } from '../../records/reading.js';

/** Who stands on one side of a deed or a pattern, without the ids of an article. */
export interface Party {
  readonly name: string;
  /** ISO 3166-1 alpha-3: that of a state, and of those who act for it; an armed group acts for none. */
  readonly country?: string;
}

/** The states that belong to a body by its name ('NATO'); none for a name that is no body. */
export type MembersOf = (name: string) => readonly string[];

export const NO_MEMBERS: MembersOf = () => [];

/** Actors of an article by id: what turns its roles and patterns into parties. */
export type ActorsById = ReadonlyMap<string, Pick<Actor, 'name' | 'country'> & Partial<Pick<Actor, 'kind'>>>;

export function partyOfRole(role: Role, actors: ActorsById): Party {
  const actor = role.actor === undefined ? undefined : actors.get(role.actor);
  const country = actor?.kind === 'armed group' ? undefined : (role.country ?? actor?.country);
  return { name: actor?.name ?? role.text, ...(country !== undefined && { country }) };
}

/** A pattern names a party by an actor's id, or by a country where no actor was told. */
export function partyOfId(id: string, actors: ActorsById): Party {
  const actor = actors.get(id);
  if (!actor) return { name: id, ...(/^[A-Z]{3}$/.test(id) && { country: id }) };
  const country = actor.kind === 'armed group' ? undefined : actor.country;
  return { name: actor.name, ...(country !== undefined && { country }) };
}

export type Likeness = 'same' | 'member' | 'body';

/**
 * How `given` answers to `wanted`: the same state or name; a member of the body that is wanted; or the
 * body of which the one wanted is a member. Undefined where it does not.
 */
export function likeness(wanted: Party, given: Party, membersOf: MembersOf): Likeness | undefined {
  if (wanted.country !== undefined && wanted.country === given.country) return 'same';
  if (fold(wanted.name) === fold(given.name)) return 'same';
  if (given.country !== undefined && membersOf(wanted.name).includes(given.country)) return 'member';
  if (wanted.country !== undefined && membersOf(given.name).includes(wanted.country)) return 'body';
  return undefined;
}
