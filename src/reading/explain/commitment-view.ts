import type { Commitment } from '../../records/reading.js';
import { conditionAt } from '../syntax/condition.js';
import { futureOf } from '../syntax/mood.js';
import type { Tree } from '../syntax/tree.js';
import { headOf } from './tree-view.js';
import { wordsAt } from './words-at.js';

/** The wording that binds, what is to be done or not done, and what says that a condition holds. */
export function ruleOfCommitment(tree: Tree, commitment: Commitment): string[] {
  const { kind, strength, consequent, antecedent, evidence } = commitment;
  const head = headOf(tree, consequent.spans);
  const done = new Set([...wordsAt(tree, consequent.spans), ...wordsAt(tree, antecedent?.spans ?? [])]);
  const governing = [...wordsAt(tree, evidence)].filter((at) => !done.has(at) && tree.tokens[at].upos !== 'PUNCT');
  const future = head === undefined ? undefined : futureOf(tree, head);
  const wording =
    governing.length > 0
      ? `“${governing.map((at) => tree.form(at)).join(' ')}”`
      : future
        ? `“${future}” with “${tree.form(head as number)}”`
        : 'the words of the consequent themselves';
  const act = consequent.event;
  return [
    `wording that binds: ${wording}; read as ${kind}, ${strength}`,
    `to be ${consequent.polarity === 'do' ? 'done' : 'left undone'}: “${textAt(tree, consequent.spans)}”${act ? ` (as an event ${act.type})` : ''}`,
    ...(antecedent ? conditionView(tree, antecedent) : ['no condition is told']),
  ];
}

function conditionView(tree: Tree, antecedent: NonNullable<Commitment['antecedent']>): string[] {
  const words = textAt(tree, antecedent.spans);
  const event = antecedent.event ? ` (as an event ${antecedent.event.type})` : '';
  for (const at of wordsAt(tree, antecedent.spans)) {
    const condition = conditionAt(tree, at);
    if (condition) return [`condition of the kind '${condition.kind}': “${words}”${event}`];
  }
  return [`condition told without a conjunction: “${words}”${event}`];
}

function textAt(tree: Tree, spans: Commitment['evidence']): string {
  return spans
    .map(({ start, end }) => tree.text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ');
}
