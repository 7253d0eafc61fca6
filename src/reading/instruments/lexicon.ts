import type { Instrument } from '../../records/reading.js';

export type InstrumentKind = Instrument['kind'];

/** Nouns for what binds, with the kind of instrument they name. */
export const HEADS: ReadonlyMap<string, InstrumentKind> = new Map([
  ...kinds('treaty', 'treaty pact convention protocol charter covenant statute'),
  ...kinds('agreement', 'agreement accord deal memorandum compact concordat settlement communique communiqué'),
  ...kinds('law', 'law act bill legislation constitution decree statute ordinance'),
  ...kinds('resolution', 'resolution'),
  ...kinds('ceasefire', 'ceasefire cease-fire truce armistice moratorium'),
]);

/** Nouns that name an instrument only where it is said to be signed, concluded or in force. */
export const SIGNED_ONLY: ReadonlyMap<string, InstrumentKind> = new Map([
  ...kinds('agreement', 'partnership document declaration framework arrangement contract understanding plan roadmap'),
]);

/** Heads too common to name an instrument unless something else says which ('the law', 'an act'). */
export const NEEDS_NAME = new Set([
  'law',
  'act',
  'bill',
  'settlement',
  'deal',
  'statute',
  'constitution',
  'decree',
  'legislation',
  'charter',
  'resolution',
]);

/** Names of instruments whose words do not say so. Facts of public record. */
export const KNOWN_NAMES: readonly (readonly [name: string, kind: InstrumentKind])[] = [
  ['New START', 'treaty'],
  ['JCPOA', 'agreement'],
  ['Joint Comprehensive Plan of Action', 'agreement'],
  ['NPT', 'treaty'],
  ['UNCLOS', 'treaty'],
  ['USMCA', 'agreement'],
  ['NAFTA', 'agreement'],
  ['Abraham Accords', 'agreement'],
  ['Camp David Accords', 'agreement'],
  ['Oslo Accords', 'agreement'],
  ['Dayton Accords', 'agreement'],
  ['Paris Accords', 'agreement'],
  ['Minsk Accords', 'agreement'],
];

/** Verbs by which sides bind themselves to their object. */
export const CONCLUDING = new Set(
  'sign conclude reach agree ratify seal strike make join negotiate ink initial renew extend enter broker sponsor approve adopt accept'.split(
    ' ',
  ),
);

function kinds(kind: InstrumentKind, lemmas: string): [string, InstrumentKind][] {
  return lemmas.split(' ').map((lemma) => [lemma, kind]);
}
