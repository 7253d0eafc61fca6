import type { Discourse } from './discourse.js';
import type { Draft } from './draft.js';
import { definitenessOf } from './phrase.js';

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
};

const STATE_GROUPS = new Set([
  'country',
  'nation',
  'state',
  'side',
  'ally',
  'neighbor',
  'neighbour',
  'government',
  'party',
  'power',
  'signatory',
  'partner',
  'capital',
  'rival',
  'foe',
  'enemy',
]);
const PERSON_GROUPS = new Set([
  'leader',
  'president',
  'minister',
  'man',
  'woman',
  'official',
  'diplomat',
  'counterpart',
]);

/**
 * The members of 'the two countries', 'both sides', 'the three leaders', 'the allies', 'each other':
 * the set of that number which the text named last, where one such set is plain.
 */
export function resolveGroup(discourse: Discourse, token: number): readonly Draft[] | undefined {
  const { tree } = discourse;
  const lemma = tree.lemma(token);
  const form = tree.lower(token);
  if (form === 'both' && tree.is(token, 'nsubj', 'obj', 'obl'))
    return latestSet(discourse, token, 2, isSovereign) ?? latestSet(discourse, token, 2, isPerson);
  if ((form === 'two' || form === 'pair') && definitenessOf(tree, token) === 'definite') {
    return latestSet(discourse, token, 2, isSovereign) ?? latestSet(discourse, token, 2, isPerson);
  }
  const people = PERSON_GROUPS.has(lemma);
  if (!people && !STATE_GROUPS.has(lemma)) return undefined;
  if (!tree.tokens[token].xpos.startsWith('NNS')) return undefined;
  if (
    tree
      .children(token, 'amod', 'compound', 'acl', 'nmod')
      .some((child) => !/^(?:neighbo(?:u)?ring|respective|warring|rival|communist|nuclear)$/.test(tree.lower(child)))
  )
    return undefined;
  const number = tree
    .children(token, 'nummod', 'det')
    .map((child) => NUMBERS[tree.lower(child)])
    .find((each) => each !== undefined);
  const definite = definitenessOf(tree, token) === 'definite';
  if (number === undefined && !(definite && /^(?:side|ally|neighbou?r)$/.test(lemma))) return undefined;
  return latestSet(discourse, token, number ?? 2, people ? isPerson : isSovereign);
}

const isSovereign = (draft: Draft): boolean => draft.kind === 'state' || draft.kind === 'armed group';
const isPerson = (draft: Draft): boolean => draft.kind === 'person' && draft.words.length > 0;

/** Coordinated names of exactly that number first; else the only that many in the sentences just before. */
function latestSet(
  discourse: Discourse,
  token: number,
  number: number,
  wanted: (draft: Draft) => boolean,
): readonly Draft[] | undefined {
  const { tree } = discourse;
  const gathered = new Set<Draft>();
  for (const { references } of discourse.sentencesBack(token, 3)) {
    for (const reference of [...references].reverse()) {
      const members = tree.conjuncts(reference.token).map((each) => discourse.at[each]);
      const distinct = [...new Set(members.filter((each): each is Draft => each !== undefined && wanted(each)))];
      if (distinct.length === number && distinct.length === new Set(members).size) return distinct;
    }
    for (const { draft } of references) if (wanted(draft)) gathered.add(draft);
    if (gathered.size === number) return [...gathered];
    if (gathered.size > number) return undefined;
  }
  return undefined;
}
