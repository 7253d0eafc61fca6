import type { EventPattern } from '../../records/reading.js';
import type { ActorIndex } from '../parts.js';
import type { Tree } from '../syntax/tree.js';
import { castOf } from './draft.js';
import { type Match, matchNoun, matchVerb } from './match.js';
import { Parties } from './parties.js';

/** The event that the clause or noun phrase headed by `token` would be if it came about; undefined if of no PLOVER type. */
export function eventPatternOf(tree: Tree, actors: ActorIndex, token: number): EventPattern | undefined {
  const match = matchVerb(tree, token) ?? matchNoun(tree, token) ?? carriedBy(tree, token);
  if (match === undefined) return undefined;
  const parties = new Parties(tree, actors, { statements: [], at: () => undefined });
  const cast = castOf(parties, match);
  const ids = (list: readonly { actor?: string; country?: string }[] | undefined): string[] => [
    ...new Set((list ?? []).map((party) => party.actor ?? party.country).filter((id) => id !== undefined)),
  ];
  const doers = ids(cast ? cast.actors : sideAlone(parties, match.actors));
  const done = ids(cast ? cast.recipients : sideAlone(parties, [...match.recipients, ...match.loose]));
  const object = match.words.find((word) => tree.is(word, 'obj', 'nsubj:pass'));
  const negated = tree.isNegated(token) || tree.auxiliaries(token).some((aux) => tree.isNegated(aux));
  return {
    type: match.type,
    ...(doers.length > 0 && { actors: doers }),
    ...(done.length > 0 && { recipients: done }),
    ...(object !== undefined && { object: tree.lemma(object) }),
    polarity: negated ? 'refrain' : 'do',
  };
}

/** 'Sending arms to A would be a mistake', 'an attack by A': one side is told where nobody says the other. */
function sideAlone(parties: Parties, tokens: readonly number[]) {
  return (
    tokens
      .map((token) => parties.at(token).filter((party) => parties.isNamed(party)))
      .find((found) => found.length > 0) ?? []
  );
}

/** The verb has no sense of its own: the noun that it carries has. */
function carriedBy(tree: Tree, verb: number): Match | undefined {
  const object = tree.child(verb, 'obj', 'nsubj:pass');
  return object === undefined ? undefined : matchNoun(tree, object);
}
