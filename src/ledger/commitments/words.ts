import { contentWords } from '../shingles.js';

/** Words of which half of all promises are made: as stems. */
export const PROMISES_NOTHING: ReadonlySet<string> = new Set(
  contentWords(`
    continue continues continuing provide provides providing work works working stand standing strengthen strengthening
    people peoples ally allies partner partners partnership shared share world global around effort efforts ensure help
    helping need needs needed use using full fully further together well both new back long necessary additional
    way ways value values common future important importance keep maintain promote address cooperation cooperate
  `),
);

/** Words that reports put for one another, under the first of them: as stems. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    'weapons weapon arms armaments',
    'supply supplying supplies send sending sent deliver delivering delivery ship',
    'review reconsider rethink',
  ]
    .map(contentWords)
    .flatMap(([first, ...others]) => others.map((stem) => [stem, first] as const)),
);

export function plainStem(stem: string): string {
  return ALIKE.get(stem) ?? stem;
}
