import type { Span } from '../../records/span.js';
import type { Tree } from '../syntax/tree.js';
import type { Match } from './match.js';

/** Words that one evidence span may hold; a reader must be pointed at the words, not at the page. */
const MOST_WORDS = 40;

const ADJUNCTS = ['acl', 'advcl', 'appos', 'parataxis', 'conj', 'cc', 'punct', 'dep', 'ccomp', 'csubj'];

/** The predicate with its auxiliaries, its object and the phrases that its sense asks for: one span, within one line. */
export function evidenceOf(tree: Tree, match: Match, parties: readonly number[]): Span[] {
  const wanted = new Set<number>([match.token]);
  if (match.carrier !== undefined) wanted.add(match.carrier);
  for (const verb of [match.token, match.carrier]) {
    if (verb === undefined) continue;
    for (const child of tree.children(verb, 'aux', 'compound:prt', 'cop')) wanted.add(child);
    for (const child of tree.children(verb, 'advmod'))
      if (/^(?:not|n['’]t|never)$/.test(tree.lower(child))) wanted.add(child);
  }
  for (const head of [...match.words, ...parties]) {
    if (tree.sentenceIndex(head) !== tree.sentenceIndex(match.token)) continue;
    if (tree.is(head, 'nsubj') && head < match.token) continue;
    for (const token of phraseOf(tree, head)) wanted.add(token);
  }
  if (match.complement !== undefined) wanted.add(match.complement);
  const sorted = [...wanted].sort((a, b) => a - b);
  return [spanAround(tree, match.token, sorted)];
}

/** The phrase without the clauses and further members hung on it, cut to size. */
function phraseOf(tree: Tree, head: number): number[] {
  return tree.subtree(head, ...ADJUNCTS).filter((token) => Math.abs(token - head) < MOST_WORDS / 2);
}

/** One run from the first to the last wanted token that stands near enough, on the predicate's own line. */
function spanAround(tree: Tree, anchor: number, sorted: readonly number[]): Span {
  let first = anchor;
  let last = anchor;
  for (const token of sorted) {
    if (token < first && last - token < MOST_WORDS) first = token;
    if (token > last && token - first < MOST_WORDS) last = token;
  }
  const { text, tokens } = tree;
  while (first < anchor && text.slice(tokens[first].start, tokens[anchor].start).includes('\n')) first++;
  while (last > anchor && text.slice(tokens[anchor].end, tokens[last].end).includes('\n')) last--;
  return { start: tokens[first].start, end: tokens[last].end };
}
