import type { Discourse, Reference } from './discourse.js';
import type { Draft } from './draft.js';
import { isSubject } from './phrase.js';

type Wanted = 'person' | 'thing' | 'many';

const PRONOUNS: Readonly<Record<string, { wanted: Wanted; gender?: 'm' | 'f' }>> = {
  he: { wanted: 'person', gender: 'm' },
  him: { wanted: 'person', gender: 'm' },
  his: { wanted: 'person', gender: 'm' },
  himself: { wanted: 'person', gender: 'm' },
  she: { wanted: 'person', gender: 'f' },
  her: { wanted: 'person', gender: 'f' },
  hers: { wanted: 'person', gender: 'f' },
  herself: { wanted: 'person', gender: 'f' },
  it: { wanted: 'thing' },
  its: { wanted: 'thing' },
  itself: { wanted: 'thing' },
  they: { wanted: 'many' },
  them: { wanted: 'many' },
  their: { wanted: 'many' },
  themselves: { wanted: 'many' },
  theirs: { wanted: 'many' },
};

/** The gender that a pronoun tells. */
export function pronounGender(form: string): 'm' | 'f' | undefined {
  return Object.hasOwn(PRONOUNS, form) ? PRONOUNS[form].gender : undefined;
}

export function isPronoun(form: string): boolean {
  return Object.hasOwn(PRONOUNS, form);
}

/** An 'it' that stands for nothing: weather, clefts, 'it is clear that'. */
export function isExpletive(discourse: Discourse, token: number): boolean {
  const { tree } = discourse;
  if (tree.is(token, 'expl')) return true;
  if (tree.lower(token) !== 'it' || !tree.is(token, 'nsubj')) return false;
  const head = tree.head(token);
  return (
    tree.children(head, 'csubj').length > 0 ||
    (tree.child(head, 'cop') !== undefined &&
      tree.tokens[head].upos === 'ADJ' &&
      tree.children(head, 'ccomp', 'advcl', 'xcomp').length > 0)
  );
}

/** The actors that a third-person pronoun stands for: one, several for 'they', none where nothing is clear. */
export function resolvePronoun(discourse: Discourse, token: number): readonly Draft[] {
  const { tree } = discourse;
  const wanted = PRONOUNS[tree.lower(token)];
  if (!wanted || isExpletive(discourse, token)) return [];
  const reflexive = tree.lower(token).endsWith('self') || tree.lower(token).endsWith('selves');
  let best: Reference | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { distance, references } of discourse.sentencesBack(token, wanted.wanted === 'person' ? 4 : 2)) {
    for (let at = 0; at < references.length; at++) {
      const reference = references[at];
      if (
        !fits(reference.draft, wanted.wanted, wanted.gender) ||
        (!reflexive && sameClause(discourse, reference.token, token))
      )
        continue;
      const score =
        scoreOf(discourse, reference, token, distance, at, wanted.wanted) +
        leaningScore(reference.draft, wanted.gender);
      if (score >= bestScore) {
        best = reference;
        bestScore = score;
      }
    }
  }
  if (wanted.wanted === 'many') {
    const several = coordinatedBefore(discourse, token, best);
    if (several) return several;
  }
  return best ? [best.draft] : [];
}

function fits(draft: Draft, wanted: Wanted, gender?: 'm' | 'f'): boolean {
  if (wanted === 'person')
    return draft.kind === 'person' && !draft.plural && (draft.gender === undefined || draft.gender === gender);
  if (wanted === 'thing')
    return (
      draft.kind === 'state' ||
      draft.kind === 'organisation' ||
      draft.kind === 'alliance' ||
      draft.kind === 'armed group'
    );
  return draft.plural || draft.kind === 'people' || draft.kind === 'armed group';
}

/** Nearness, subjects before others, likeness of role, names and often-named actors first. */
function scoreOf(
  discourse: Discourse,
  reference: Reference,
  token: number,
  distance: number,
  order: number,
  wanted: Wanted,
): number {
  const { tree } = discourse;
  const { draft, token: where } = reference;
  let score = -2.2 * distance;
  if (isSubject(tree, where)) score += 2;
  else if (tree.is(where, 'obj', 'iobj')) score += 0.7;
  else if (tree.deprel(where) === 'nmod:poss') score += 0.3;
  else if (tree.is(where, 'compound', 'amod')) score -= 1.5;
  if (isSubject(tree, token) && isSubject(tree, where)) score += 0.5;
  if (distance === 0) score += tree.dominates(tree.head(where) < 0 ? where : tree.head(where), token) ? 0.6 : 0;
  score += Math.min(draft.mentions.length, 6) * 0.1;
  if (draft.gender !== undefined && wanted === 'person') score += 0.4;
  if (tree.lower(where) === tree.lower(token)) score += 0.8;
  // In the same sentence the later of two equal candidates is nearer; before it the first is the topic.
  return score + (distance === 0 ? order * 0.05 : -order * 0.05);
}

function leaningScore(draft: Draft, gender: 'm' | 'f' | undefined): number {
  if (draft.leaning === undefined || gender === undefined || draft.gender !== undefined) return 0;
  return draft.leaning === gender ? 0.5 : -1.5;
}

/** Subject and object of one verb are two, unless the pronoun is reflexive or a possessive within. */
function sameClause(discourse: Discourse, candidate: number, pronoun: number): boolean {
  const { tree } = discourse;
  if (tree.deprel(pronoun) === 'nmod:poss')
    return tree.head(pronoun) === candidate || tree.dominates(tree.head(pronoun), candidate);
  const own = tree.head(tree.firstConjunct(pronoun));
  return (
    own >= 0 && tree.head(tree.firstConjunct(candidate)) === own && !tree.is(candidate, 'advcl', 'conj', 'parataxis')
  );
}

/** 'Arvenia and Bostland … they': the members of the coordination nearest before. */
function coordinatedBefore(discourse: Discourse, token: number, best: Reference | undefined): Draft[] | undefined {
  const { tree } = discourse;
  for (const { references } of discourse.sentencesBack(token, 1)) {
    for (const reference of [...references].reverse()) {
      const conjuncts = tree.conjuncts(reference.token);
      if (conjuncts.length < 2 || tree.is(reference.token, 'conj') || sameClause(discourse, reference.token, token))
        continue;
      const drafts = conjuncts
        .map((each) => discourse.at[each])
        .filter((each) => each !== undefined && each.kind !== 'place');
      if (drafts.length < 2) continue;
      if (best && best.token > reference.token && isSubject(tree, best.token)) continue;
      return [...new Set(drafts as Draft[])];
    }
  }
  return undefined;
}
