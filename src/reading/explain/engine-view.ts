import type { Proposal } from '../../records/doc.js';
import { proposalsOf } from '../syntax/proposals.js';
import type { Tree } from '../syntax/tree.js';
import { figure } from './section.js';

/** Neighbouring words often get a weak echo of the proposal that counts. */
const MOST_PROPOSALS = 2;

/** What the engine proposes at the words of a finding, the surest first. */
export function engineView(tree: Tree, task: Proposal['task'], words: ReadonlySet<number>): string[] {
  if (tree.doc.proposals === undefined) return ['the analysis has no proposals: the rules decided alone'];
  const found = [...proposalsOf(tree, task).values()]
    .filter(({ anchor }) => words.has(anchor))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST_PROPOSALS);
  if (found.length === 0) return [`no ${task} at these words`];
  return found.flatMap((proposal) => linesOf(tree, proposal));
}

function linesOf(
  tree: Tree,
  { task, anchor, confidence, label, labelConfidence, status, refrain, roles }: Proposal,
): string[] {
  const kind = task === 'attribution' ? '' : `, as ${label} ${figure(labelConfidence)}`;
  const lines = [`${task} at “${tree.form(anchor)}” ${figure(confidence)}${kind}`];
  if (status) {
    const likely = Object.entries(status)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([name, chance]) => `${name} ${figure(chance)}`);
    lines.push(`  status: ${likely.join(', ')}`);
  }
  if (refrain !== undefined) lines.push(`  not to be done: ${figure(refrain)}`);
  for (const [role, tokens] of Object.entries(roles))
    if (tokens.length > 0) lines.push(`  ${role}: “${wordsOf(tree, tokens)}”`);
  return lines;
}

/** The words of a role; an ellipsis for what stands between them. */
function wordsOf(tree: Tree, tokens: readonly number[]): string {
  return tree
    .spansOf(tokens)
    .map(({ start, end }) => tree.text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ');
}
