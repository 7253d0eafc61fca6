import type { Tree } from '../syntax/tree.js';

const QUOTE_MARKS = new Set(['"', '“', '”', "''", '``', '«', '»', '‘', '’', "'", '„']);

export function isQuoteMark(tree: Tree, at: number): boolean {
  return QUOTE_MARKS.has(tree.form(at));
}

export function isPunctuation(tree: Tree, at: number): boolean {
  return tree.tokens[at].upos === 'PUNCT' || /^[\p{P}]+$/u.test(tree.form(at));
}

/** Sorted tokens without the punctuation at either end; quotation marks stay, and so do brackets and ends of sentences within. */
export function trimmed(tree: Tree, tokens: readonly number[]): number[] {
  let start = 0;
  let end = tokens.length;
  const drops = (at: number): boolean => isPunctuation(tree, at) && !isQuoteMark(tree, at);
  while (start < end && drops(tokens[start])) start++;
  while (end > start && drops(tokens[end - 1])) end--;
  // A bracket that the phrase opens it also closes: 'the centre (CSIS)'.
  if (
    end < tokens.length &&
    tree.form(tokens[end]) === ')' &&
    tokens.slice(start, end).some((at) => tree.form(at) === '(')
  ) {
    if (!tokens.slice(start, end).some((at) => tree.form(at) === ')')) end++;
  }
  const slice = tokens.slice(start, end);
  if (slice.length > 0 && slice.every((at) => isPunctuation(tree, at))) return [];
  return slice;
}

/** Tokens of the phrase headed by `head`, without the subtrees of `without`. */
export function phrase(tree: Tree, head: number, without: readonly number[] = []): number[] {
  const found: number[] = [];
  const stack = [head];
  while (stack.length > 0) {
    const at = stack.pop() as number;
    if (without.includes(at)) continue;
    found.push(at);
    stack.push(...tree.children(at));
  }
  return found.sort((a, b) => a - b);
}

/** A noun phrase as the words that name who is meant: with title and apposition, without preposition or remarks. */
export function nounPhrase(tree: Tree, head: number, without: readonly number[] = []): number[] {
  const edge = tree
    .children(head)
    .filter(
      (child) =>
        tree.is(child, 'case', 'cc', 'parataxis', 'discourse', 'mark', 'cop', 'aux', 'ccomp', 'advcl') &&
        tree.lower(child) !== "'s" &&
        tree.lower(child) !== '’s' &&
        tree.tokens[child].xpos !== 'POS',
    );
  return trimmed(tree, phrase(tree, head, [...edge, ...without]));
}
