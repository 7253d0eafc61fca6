import { fold } from '../../knowledge/fold.js';
import type { PloverType } from '../../records/reading.js';
import type { Party } from '../patterns/party.js';
import type { Deed, Pattern } from '../patterns/pattern.js';
import type { CommitmentSketch } from './sketch.js';

/** Which of an undertaking's patterns a deed may meet: its condition, what is owed, what is forbidden. */
const PATTERNS = ['condition', 'owed', 'forbidden'] as const;
const ANYONE = '*';
const MOST_PARTIES = 3;
const MOST_WORDS = 10;

/** Types of deeds that can be ways of what a pattern names; `patterns/deed-types.ts` decides which are. */
const WAYS: Partial<Record<PloverType, readonly PloverType[]>> = {
  AID: ['AID', 'MOBILIZE'],
  MOBILIZE: ['MOBILIZE', 'AID'],
  ASSAULT: ['ASSAULT', 'COERCE'],
  AGREE: ['AGREE', 'AID', 'COOPERATE'],
  CONCEDE: ['CONCEDE', 'RETREAT'],
  THREATEN: ['THREATEN', 'ASSAULT', 'SANCTION', 'COERCE'],
};

/** The signs under which an undertaking stands in the index. */
export function undertakingSigns(sketch: CommitmentSketch): string[] {
  const { awaited, owed, forbidden } = sketch;
  return [
    ...restatingSigns(sketch),
    ...(awaited ? patternSigns('condition', awaited) : []),
    // Help of any kind to anyone is done every day.
    ...(owed && (owed.recipients?.length || owed.object) ? patternSigns('owed', owed) : []),
    ...(forbidden ? patternSigns('forbidden', forbidden) : []),
  ];
}

/** The signs by which restatements of one undertaking find it. */
export function restatingSigns({ instrument, debtors, words, condition = [] }: CommitmentSketch): string[] {
  if (instrument) return [`instrument ${instrument}`];
  return wordSigns(debtors, [...new Set([...words, ...condition])]);
}

/** The signs by which what is told of a debtor in these words finds undertakings. */
export function wordSigns(debtors: readonly string[], words: readonly string[]): string[] {
  return debtors
    .slice(0, MOST_PARTIES)
    .flatMap((debtor) => words.slice(0, MOST_WORDS).map((word) => `word ${debtor} ${word}`));
}

/** The signs of the patterns that a deed may meet. */
export function deedSigns(deed: Deed): string[] {
  return PATTERNS.flatMap((pattern) =>
    sides([ANYONE, ...codes(deed.actors)], [ANYONE, ...codes(deed.recipients)]).map(
      (both) => `${pattern} ${deed.type} ${both}`,
    ),
  );
}

function patternSigns(name: (typeof PATTERNS)[number], pattern: Pattern): string[] {
  const both = sides(orAnyone(codes(pattern.actors ?? [])), orAnyone(codes(pattern.recipients ?? [])));
  return (WAYS[pattern.type] ?? [pattern.type]).flatMap((type) => both.map((one) => `${name} ${type} ${one}`));
}

function sides(doers: readonly string[], takers: readonly string[]): string[] {
  return doers
    .flatMap((doer) => takers.map((taker) => `${doer} ${taker}`))
    .filter((both) => both !== `${ANYONE} ${ANYONE}`);
}

function orAnyone(some: string[]): string[] {
  return some.length > 0 ? some : [ANYONE];
}

function codes(parties: readonly Party[]): string[] {
  return [...new Set(parties.map(({ country, name }) => country ?? fold(name)))].slice(0, MOST_PARTIES);
}
