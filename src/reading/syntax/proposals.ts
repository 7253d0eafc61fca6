import type { Proposal } from '../../records/doc.js';
import type { Tree } from './tree.js';

type Task = Proposal['task'];

const indices = new WeakMap<object, ReadonlyMap<Task, ReadonlyMap<number, Proposal>>>();

/** What the engine proposes of a kind, by the token that stands for it; empty for a Doc written by hand. */
export function proposalsOf(tree: Tree, task: Task): ReadonlyMap<number, Proposal> {
  let index = indices.get(tree.doc);
  if (!index) {
    const made = new Map<Task, Map<number, Proposal>>();
    for (const proposal of tree.doc.proposals ?? []) {
      if (!made.has(proposal.task)) made.set(proposal.task, new Map());
      made.get(proposal.task)?.set(proposal.anchor, proposal);
    }
    index = made;
    indices.set(tree.doc, index);
  }
  return index.get(task) ?? NONE;
}

const NONE: ReadonlyMap<number, Proposal> = new Map();

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM', 'DET']);

/** The words that head the phrases among the tokens of a role: those whose own head lies outside them. */
export function headsOf(tree: Tree, tokens: readonly number[]): number[] {
  const own = new Set(tokens);
  return tokens.filter((at) => !own.has(tree.head(at)) && NOMINAL.has(tree.tokens[at].upos));
}
