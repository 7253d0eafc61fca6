import type { Span } from '../../records/span.js';
import type { Tree } from '../syntax/tree.js';

/** Reading noun phrases off the tree. */

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both']);
const INDEFINITE = new Set(['a', 'an', 'another', 'some', 'any', 'no', 'every', 'each', 'several', 'many']);

export type Definiteness = 'definite' | 'indefinite' | 'possessed' | 'bare';

export function definitenessOf(tree: Tree, head: number): Definiteness {
  if (tree.child(head, 'nmod:poss') !== undefined) return 'possessed';
  for (const det of tree.children(head, 'det')) {
    const word = tree.lower(det);
    if (DEFINITE.has(word)) return 'definite';
    if (INDEFINITE.has(word)) return 'indefinite';
  }
  return 'bare';
}

export function isPlural(tree: Tree, token: number): boolean {
  const { xpos } = tree.tokens[token];
  if (xpos === 'NNS' || xpos === 'NNPS') return true;
  const form = tree.lower(token);
  return form === 'people' || form === 'police' || form === 'troops';
}

export function isProper(tree: Tree, token: number): boolean {
  const { upos, xpos } = tree.tokens[token];
  return upos === 'PROPN' || xpos === 'NNP' || xpos === 'NNPS';
}

/** The preposition that marks a nominal: 'in', 'of', 'between'; undefined where there is none. */
export function caseOf(tree: Tree, token: number): string | undefined {
  const marker = tree.children(token, 'case').find((child) => tree.lower(child) !== "'s" && tree.lower(child) !== '’s');
  return marker === undefined ? undefined : tree.lower(marker);
}

export function isSubject(tree: Tree, token: number): boolean {
  return tree.is(tree.firstConjunct(token), 'nsubj', 'csubj') || tree.is(token, 'obl:agent');
}

const OUTER = [
  'appos',
  'acl',
  'conj',
  'cc',
  'parataxis',
  'dep',
  'list',
  'punct',
  'discourse',
  'vocative',
  'mark',
  'advcl',
  'nsubj',
  'cop',
  'aux',
  'advmod',
  'obl',
  'ccomp',
  'csubj',
  'expl',
  'orphan',
  'dislocated',
  'reparandum',
  'obj',
  'xcomp',
  'csubj',
];
const NAME_MODIFIERS = new Set(['of', 'for', 'from', 'to', 'at', 'in']);

/** Tokens of the plain noun phrase: no clauses, appositions, further conjuncts or marks at its ends. */
export function plainPhrase(tree: Tree, head: number): number[] {
  const tokens: number[] = [head];
  for (const child of tree.children(head)) {
    const relation = tree.deprel(child);
    const base = relation.split(':')[0];
    if (base === 'case') {
      const word = tree.lower(child);
      if (word === "'s" || word === '’s' || child < head) continue;
      continue;
    }
    if (base === 'punct') {
      if (isInnerHyphen(tree, child, head)) tokens.push(child);
      continue;
    }
    if (OUTER.includes(base)) continue;
    if (relation === 'nmod:poss') {
      tokens.push(...tree.subtree(child, 'acl', 'appos', 'parataxis'));
      continue;
    }
    if (base === 'nmod' && relation !== 'nmod:desc' && child > head && !NAME_MODIFIERS.has(caseOf(tree, child) ?? ''))
      continue;
    if (base === 'nmod' && child > head) tokens.push(...tree.subtree(child, 'acl', 'appos', 'parataxis', 'punct'));
    else tokens.push(...tree.subtree(child, 'acl', 'parataxis'));
  }
  return unbroken(tree, tokens, head);
}

/** The run around `head` that has no gap but hyphens, with marks at its ends cut off. */
function unbroken(tree: Tree, tokens: readonly number[], head: number): number[] {
  const sorted = [...new Set(tokens)].sort((a, b) => a - b);
  const at = sorted.indexOf(head);
  let first = at;
  while (first > 0 && sorted[first - 1] === sorted[first] - 1) first--;
  let last = at;
  while (last + 1 < sorted.length && sorted[last + 1] === sorted[last] + 1) last++;
  while (first < at && isMark(tree, sorted[first])) first++;
  while (last > at && isMark(tree, sorted[last])) last--;
  return sorted.slice(first, last + 1);
}

const isMark = (tree: Tree, token: number): boolean =>
  tree.tokens[token].upos === 'PUNCT' || tree.tokens[token].upos === 'CCONJ' || /^['’]s?$/.test(tree.form(token));

function isInnerHyphen(tree: Tree, token: number, head: number): boolean {
  return /^[-–]$/.test(tree.form(token)) && token < head;
}

/** The 'General' of 'Secretary General' and 'Attorney-General' is no soldier. */
export function isPostpositive(tree: Tree, token: number): boolean {
  if (tree.lower(token) !== 'general' || token === 0) return false;
  const before = /^[-–]$/.test(tree.form(token - 1)) && token > 1 ? token - 2 : token - 1;
  return /^(?:secretary|attorney|director|inspector|consul|governor|solicitor|surgeon|auditor|prosecutor)$/.test(
    tree.lower(before),
  );
}

/** One span from the first to the last of sorted tokens. */
export function spanOfRun(tree: Tree, tokens: readonly number[]): Span {
  return { start: tree.tokens[tokens[0]].start, end: tree.tokens[tokens[tokens.length - 1]].end };
}

/** The token of [start, end) whose head lies outside; the first where several do. */
export function headOfRange(tree: Tree, start: number, end: number): number {
  for (let token = start; token < end; token++) {
    const head = tree.head(token);
    if (head < start || head >= end) return token;
  }
  return start;
}
