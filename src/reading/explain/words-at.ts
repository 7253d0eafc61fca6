import type { Span } from '../../records/span.js';
import type { Tree } from '../syntax/tree.js';

/** The tokens that lie within the spans. */
export function wordsAt(tree: Tree, spans: readonly Span[]): Set<number> {
  const words = new Set<number>();
  for (const span of spans) {
    const { start, end } = tree.tokensIn(span);
    for (let at = start; at < end; at++) words.add(at);
  }
  return words;
}
