import type { Commitment, Event, EventPattern, Role } from '../../records/reading.js';
import { type ActorsById, type Party, partyOfId, partyOfRole } from './party.js';
import type { Deed, Pattern } from './pattern.js';

/** A reading's event as a deed; `words` are those that tell of it. */
export function deedOf(event: Event, actors: ActorsById, words?: string): Deed {
  return {
    type: event.type,
    ...(event.mode !== undefined && { mode: event.mode }),
    contexts: event.contexts,
    actors: event.actors.map((role) => partyOfRole(role, actors)),
    recipients: event.recipients.map((role) => partyOfRole(role, actors)),
    ...(words !== undefined && { words }),
  };
}

export function patternOf(event: EventPattern, actors: ActorsById): Pattern {
  const side = (ids: readonly string[] | undefined) => ids?.map((id) => partyOfId(id, actors));
  const doing = side(event.actors);
  const taking = side(event.recipients);
  return {
    type: event.type,
    ...(doing && { actors: doing }),
    ...(taking && { recipients: taking }),
    ...(event.object !== undefined && { object: event.object }),
    polarity: event.polarity,
  };
}

/**
 * What has to come about for the commitment to bind, as a pattern; undefined where its condition is of no
 * PLOVER type or where nothing tells whose deed is meant.
 *
 * A condition often leaves a side to be understood: 'if it is invaded', 'if such weapons were delivered'.
 * One who promises to help means an attack on the one to be helped; one who threatens means an attack on
 * himself; else the doer is the one addressed. Where no one is addressed it is one of `around`, the parties
 * that the paragraph names. Such a pattern is marked as inferred.
 */
export function antecedentPattern(
  commitment: Commitment,
  actors: ActorsById,
  around: readonly Party[] = [],
): Pattern | undefined {
  const event = commitment.antecedent?.event;
  if (!event) return undefined;
  const pattern = patternOf(event, actors);
  const debtors = parties(commitment.debtors, actors);
  const creditors = parties(commitment.creditors, actors);
  if (pattern.type === 'ASSAULT' && !known(pattern.recipients)) {
    const helps = commitment.kind === 'obligation' || commitment.kind === 'pledge';
    const victims = helps ? creditors : debtors;
    return known(victims) ? { ...pattern, recipients: victims, inferred: true } : undefined;
  }
  if (known(pattern.actors) || (known(pattern.recipients) && pattern.type === 'ASSAULT')) return pattern;
  const addressed = creditors.length > 0 ? creditors : without(around, debtors);
  return known(addressed) ? { ...pattern, actors: addressed, inferred: true } : undefined;
}

/** What the debtor is not to do, where that is all that the commitment says. */
export function forbiddenPattern(commitment: Commitment, actors: ActorsById): Pattern | undefined {
  const { consequent } = commitment;
  if (consequent.polarity !== 'refrain' || !consequent.event) return undefined;
  const debtors = parties(commitment.debtors, actors);
  return known(debtors) ? { ...patternOf(consequent.event, actors), actors: debtors, polarity: 'refrain' } : undefined;
}

export function parties(roles: readonly Role[], actors: ActorsById): Party[] {
  return roles.map((role) => partyOfRole(role, actors));
}

/** A pronoun or a phrase without a country says of no one in particular. */
function known(side: readonly Party[] | undefined): boolean {
  return side?.some(({ country, name }) => country !== undefined || /^\p{Lu}/u.test(name)) ?? false;
}

function without(some: readonly Party[], others: readonly Party[]): Party[] {
  return some.filter((one) => !others.some((other) => (other.country ?? other.name) === (one.country ?? one.name)));
}
