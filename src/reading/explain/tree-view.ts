import type { Span } from '../../records/span.js';
import type { Tree } from '../syntax/tree.js';

/** A larger clause is shown down to the words of the finding alone. */
const MOST_LINES = 40;
const CLAUSES = ['root', 'ccomp', 'csubj', 'advcl', 'acl', 'parataxis', 'conj', 'xcomp'];

/** The word that heads the tokens of the spans in their first sentence; undefined where they hold none. */
export function headOf(tree: Tree, spans: readonly Span[]): number | undefined {
  for (const span of spans) {
    const { start, end } = tree.tokensIn(span);
    for (let at = start; at < end; at++) {
      const head = tree.head(at);
      if ((head < start || head >= end) && tree.tokens[at].upos !== 'PUNCT') return at;
    }
  }
  return undefined;
}

/** The clause that the word stands in: the nearest verb above it, the word itself included. */
export function clauseOf(tree: Tree, word: number): number {
  for (let at = word; at >= 0; at = tree.head(at)) {
    if (tree.head(at) < 0 || (tree.tokens[at].upos === 'VERB' && tree.is(at, ...CLAUSES))) return at;
  }
  return word;
}

/**
 * The tree below `top`, a word a line, indented by depth: form, tag, relation; the finding's own words are marked.
 * Of a large tree only what leads to those words is shown, and how much was left out is said.
 */
export function treeView(tree: Tree, top: number, own: ReadonlySet<number>): string[] {
  const size = tree.subtree(top).length;
  const kept = new Set<number>();
  if (size > MOST_LINES) {
    for (const word of own) for (let at = word; at >= 0 && tree.dominates(top, at); at = tree.head(at)) kept.add(at);
    kept.add(top);
    for (const child of tree.children(top)) kept.add(child);
  }
  const lines: string[] = [];
  const visit = (at: number, depth: number): void => {
    if (kept.size > 0 && !kept.has(at)) return;
    const { upos, deprel } = tree.tokens[at];
    if (upos !== 'PUNCT' || own.has(at))
      lines.push(`${own.has(at) ? '*' : ' '} ${'  '.repeat(depth)}${tree.form(at)}  ${deprel}, ${upos}`);
    for (const child of tree.children(at)) visit(child, depth + 1);
  };
  visit(top, 0);
  if (lines.length < size && kept.size > 0) lines.push(`  (of ${size} words those that lead to the finding's)`);
  return lines;
}
