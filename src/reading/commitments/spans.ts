import type { Span } from '../../records/span.js';
import { type Condition, hasOwnClause } from '../syntax/condition.js';
import type { Tree } from '../syntax/tree.js';

const AROUND = ['nsubj', 'csubj', 'mark', 'parataxis', 'discourse', 'vocative', 'cc', 'reparandum', 'dislocated'];

/**
 * Tokens [start, end) of what is to be done: from the first auxiliary or the verb on, with objects
 * and complements, without subject, conditions, and what the reporter adds. Nominal wording: the phrase.
 */
export function consequentRange(
  tree: Tree,
  head: number,
  conditions: readonly Condition[],
): { start: number; end: number } | undefined {
  const nominal = isNominal(tree, head);
  const own = nominal ? phraseTokens(tree, head) : clauseTokens(tree, head);
  const blocked = (token: number): boolean => conditions.some(({ from, end }) => token >= from && token < end);
  let start = nominal ? Math.min(...own) : clauseStart(tree, head);
  // A condition set between auxiliary and verb: the words after it tell the act.
  for (let at = start; at < head; at++) if (blocked(at)) start = at + 1;
  while (start < head && (tree.tokens[start].upos === 'PUNCT' || blocked(start))) start++;
  const limit = tree.sentenceOf(head).end;
  let end = start;
  for (let at = start; at < limit; at++) {
    if (blocked(at)) break;
    if (own.has(at)) end = at + 1;
    else if (!(tree.tokens[at].upos === 'PUNCT' && own.has(at + 1) && !blocked(at + 1))) {
      if (at <= head) return undefined;
      break;
    }
  }
  while (end > start + 1 && isTrailing(tree, end - 1, start)) end--;
  while (start < end - 1 && tree.tokens[start].upos === 'PUNCT' && tree.form(start) !== '(') start++;
  return end > start ? { start, end } : undefined;
}

export function spanOf(tree: Tree, range: { start: number; end: number }): Span {
  return { start: tree.tokens[range.start].start, end: tree.tokens[range.end - 1].end };
}

function isNominal(tree: Tree, head: number): boolean {
  const { upos, xpos } = tree.tokens[head];
  return (
    (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM') &&
    xpos !== 'VBG' &&
    tree.child(head, 'cop', 'aux') === undefined
  );
}

function clauseStart(tree: Tree, head: number): number {
  let start = head;
  const to = tree.children(head, 'mark').find((at) => tree.lower(at) === 'to');
  for (const child of tree.children(head, 'aux', 'cop', 'expl')) {
    // The copula of 'our policy is to' stands before the infinitive, outside it.
    if (to !== undefined && child < to) continue;
    if (child < start && !(tree.is(child, 'expl') && tree.lower(child) !== 'there')) start = child;
  }
  // 'Is going to act' begins at its auxiliary.
  const governor = tree.head(head);
  if (governor >= 0 && tree.is(head, 'xcomp') && tree.lower(governor) === 'going') {
    return tree.child(governor, 'aux') ?? governor;
  }
  // 'not to', 'never to', and an adverb that stands right before: 'to fully support'.
  for (let at = start - 1; at >= 0; at--) {
    const word = tree.lower(at);
    if (tree.is(at, 'mark') && word === 'to' && tree.head(at) === head) {
      const before = at - 1;
      if (before < 0 || !['not', 'never'].includes(tree.lower(before))) break;
      return before;
    }
    if (tree.head(at) !== head || !tree.is(at, 'advmod') || ['also', 'then', 'now'].includes(word)) break;
    start = at;
  }
  return start;
}

function clauseTokens(tree: Tree, head: number): Set<number> {
  const found = new Set<number>();
  const visit = (at: number): void => {
    found.add(at);
    for (const child of tree.children(at)) {
      if (at === head) {
        if (tree.is(child, ...AROUND) && child < head) {
          if (tree.is(child, 'mark') || tree.is(child, 'cc')) found.add(child);
          continue;
        }
        if (tree.is(child, 'parataxis', 'discourse', 'vocative', 'nsubj', 'csubj')) {
          // In an existential clause the subject follows and is what will be.
          if (!(tree.is(child, 'nsubj') && child > head && tree.child(head, 'expl') !== undefined)) continue;
        }
        if (tree.is(child, 'conj') && (hasOwnClause(tree, child) || isFiniteForm(tree, child))) continue;
        // An adverbial clause set off by a comma adds, it does not complete.
        if (child > head && tree.is(child, 'advcl') && followsComma(tree, child) && !isPurpose(tree, child)) continue;
        if (tree.is(child, 'ccomp') && followsComma(tree, child)) continue;
        if (tree.is(child, 'advcl') && isHeadlineAs(tree, child)) continue;
      } else if (tree.is(child, 'acl:relcl') && followsComma(tree, child)) {
        continue;
      } else if (tree.is(child, 'conj') && hasFiniteModal(tree, child)) {
        continue;
      } else if (tree.is(child, 'parataxis') && isReporting(tree, child)) {
        continue;
      }
      visit(child);
    }
  };
  visit(head);
  return found;
}

function phraseTokens(tree: Tree, head: number): Set<number> {
  const found = new Set<number>();
  const visit = (at: number): void => {
    found.add(at);
    for (const child of tree.children(at)) {
      if (at === head && tree.is(child, 'case', 'mark', 'cc', 'nsubj', 'cop', 'parataxis')) continue;
      if (tree.is(child, 'acl:relcl') && followsComma(tree, child)) continue;
      if (at === head && tree.is(child, 'appos', 'dep')) continue;
      visit(child);
    }
  };
  visit(head);
  return found;
}

/** Whether a comma, dash or bracket stands right before the first word of the subtree. */
function followsComma(tree: Tree, token: number): boolean {
  let first = token;
  for (const at of tree.subtree(token)) {
    if (tree.tokens[at].upos === 'PUNCT') continue;
    first = at;
    break;
  }
  return first > 0 && [',', '–', '—', ';', '--', '-'].includes(tree.form(first - 1));
}

/** 'Arvenia to leave pact as Bostland protests': in headlines 'as' joins two reports. */
function isHeadlineAs(tree: Tree, token: number): boolean {
  const { kind } = tree.doc.article.blocks[tree.sentenceOf(token).block];
  if (kind !== 'headline' && kind !== 'standfirst') return false;
  return tree.child(token, 'nsubj') !== undefined && tree.children(token, 'mark').some((at) => tree.lower(at) === 'as');
}

function isPurpose(tree: Tree, token: number): boolean {
  return tree.children(token, 'mark').some((at) => tree.lower(at) === 'to');
}

/** 'Would seek peace but stopped short': finite, so no second half of what 'would' introduces. */
function isFiniteForm(tree: Tree, token: number): boolean {
  const { xpos } = tree.tokens[token];
  return xpos === 'VBD' || xpos === 'VBZ';
}

function hasFiniteModal(tree: Tree, token: number): boolean {
  return tree.children(token, 'aux').some((at) => tree.tokens[at].xpos === 'MD');
}

function isReporting(tree: Tree, token: number): boolean {
  return ['say', 'tell', 'report', 'announce', 'add', 'write'].includes(tree.lemma(token));
}

function isTrailing(tree: Tree, token: number, start: number): boolean {
  const { upos } = tree.tokens[token];
  if (upos === 'CCONJ') return true;
  if (upos !== 'PUNCT' && upos !== 'SYM') return false;
  // A closing mark stays with the one that it closes.
  const opening = OPENING[tree.form(token)];
  if (opening === undefined) return true;
  let open = 0;
  for (let at = start; at < token; at++) {
    if (tree.form(at) === opening) open++;
    else if (tree.form(at) === tree.form(token)) open--;
  }
  return open <= 0;
}

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '’': '‘' };
