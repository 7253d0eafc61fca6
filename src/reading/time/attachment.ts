import type { Tree } from '../syntax/tree.js';

/**
 * The token that an expression of time hangs on. An expression right after a verb and before the
 * clause that the verb reports is the verb's ('said on Monday that no troops would be sent'), even
 * where the tree has it open the reported clause. -1 for a root.
 */
export function attachmentOf(tree: Tree, start: number, head: number): number {
  const above = tree.head(head);
  if (above < head) return above;
  let before = start - 1;
  while (before >= 0 && tree.is(before, 'case') && tree.head(before) === head) before--;
  if (before < 0 || tree.sentenceIndex(before) !== tree.sentenceIndex(head)) return above;
  if (tree.tokens[before].upos !== 'VERB' || tree.head(above) !== before) return above;
  return tree.is(above, 'ccomp', 'parataxis', 'advcl') ? before : above;
}
