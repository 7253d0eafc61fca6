import { type Fit, typeFit } from './deed-types.js';
import { likeness, type MembersOf, NO_MEMBERS, type Party } from './party.js';
import type { Deed, Pattern } from './pattern.js';

export interface Match {
  readonly match: boolean;
  /** False where the deed may be meant, and its words or the pattern's leave that open. */
  readonly certain: boolean;
  /** One clause for a person: why it matches, or why not. */
  readonly reason: string;
}

/**
 * Whether `deed` is of the kind that `pattern` describes. Types match by what they are ways of: an armed
 * attack is any ASSAULT between states, arming someone is AID of a military kind. Each side that the pattern
 * names must be on that side of the deed: as the same state or name, as a member of the body named, or
 * (not certain) as a body that the one named belongs to. `membersOf` gives the members as of the date in
 * question. A pattern of polarity 'refrain' is one that the deed would break: it never matches.
 */
export function matches(pattern: Pattern, deed: Deed, membersOf: MembersOf = NO_MEMBERS): Match {
  const type = typeFit(pattern, deed);
  if (type.fit === 'no') return { match: false, certain: true, reason: type.reason };
  const doing = sideFit(pattern.actors, deed.actors, membersOf, 'is done by');
  if (doing.fit === 'no') return { match: false, certain: true, reason: doing.reason };
  const taking = sideFit(pattern.recipients, deed.recipients, membersOf, 'is done to');
  if (taking.fit === 'no') return { match: false, certain: true, reason: taking.reason };
  if (pattern.polarity === 'refrain') {
    return { match: false, certain: true, reason: 'the condition is that this does not come about' };
  }
  const fits = [type, doing, taking];
  const open = fits.filter(({ fit }) => fit === 'perhaps');
  const certain = open.length === 0 && !pattern.inferred;
  const reasons = (certain ? fits : open).map(({ reason }) => reason);
  if (pattern.inferred) reasons.push('who is meant is taken from the words around it');
  return { match: true, certain, reason: reasons.filter(Boolean).join('; ') };
}

/** Whether the deed would break a pattern of polarity 'refrain': what is not to be done, done. */
export function breaks(pattern: Pattern, deed: Deed, membersOf: MembersOf = NO_MEMBERS): Match {
  return matches({ ...pattern, polarity: 'do' }, deed, membersOf);
}

function sideFit(
  wanted: readonly Party[] | undefined,
  given: readonly Party[],
  membersOf: MembersOf,
  verb: string,
): { fit: Fit; reason: string } {
  if (wanted === undefined || wanted.length === 0) return { fit: 'yes', reason: '' };
  const found = wanted.flatMap((want) =>
    given.flatMap((give) => {
      const how = likeness(want, give, membersOf);
      return how === undefined ? [] : [{ want, give, how }];
    }),
  );
  const names = (parties: readonly Party[]): string => parties.map(({ name }) => name).join(', ');
  const best =
    found.find(({ how }) => how === 'same') ??
    found.find(({ how }) => how === 'member') ??
    found.find(({ how }) => how === 'body');
  if (!best) {
    return { fit: 'no', reason: `it ${verb} ${names(given) || 'someone not told'}, not ${names(wanted)}` };
  }
  if (best.how === 'same') return { fit: 'yes', reason: `${verb} ${best.give.name}` };
  if (best.how === 'member') {
    return { fit: 'yes', reason: `${verb} ${best.give.name}, a member of ${best.want.name}` };
  }
  return { fit: 'perhaps', reason: `${verb} ${best.give.name}, to which ${best.want.name} belongs` };
}
