import type { Tree } from './tree.js';

const MODALS = new Map([
  ['will', 'will'],
  ["'ll", 'will'],
  ['’ll', 'will'],
  ['wo', 'will'],
  ['shall', 'will'],
  ['would', 'would'],
  ["'d", 'would'],
  ['’d', 'would'],
]);

/** 'will' or 'would' where one of the predicate's auxiliaries says so; 'will' for 'is going to'. */
export function futureOf(tree: Tree, predicate: number): 'will' | 'would' | undefined {
  for (const child of tree.children(predicate, 'aux')) {
    const modal = MODALS.get(tree.lower(child));
    if (modal === 'will' || modal === 'would') return modal;
  }
  return undefined;
}

export function hasPerfect(tree: Tree, predicate: number): boolean {
  return tree.children(predicate, 'aux').some((at) => ['have', 'had', 'has', "'ve", '’ve'].includes(tree.lower(at)));
}

export function isQuestion(tree: Tree, token: number): boolean {
  const { start, end } = tree.sentenceOf(token);
  for (let at = end - 1; at >= Math.max(start, end - 3); at--) if (tree.lower(at) === '?') return true;
  return false;
}

export function markOf(tree: Tree, predicate: number): string {
  const mark = tree.child(predicate, 'mark');
  return mark === undefined ? '' : tree.lower(mark);
}
