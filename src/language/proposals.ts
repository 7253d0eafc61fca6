import type { Proposal, ProposalRole } from '../records/doc.js';
import type { Batch } from './batches.js';
import type { Labels } from './model.js';
import type { Scores } from './session.js';

/** Below this an anchor is no proposal. */
const LEAST_CONFIDENCE = 0.05;
const ROLES_OF: Readonly<Record<Proposal['task'], readonly ProposalRole[]>> = {
  attribution: ['source', 'cue', 'content'],
  event: ['actor', 'recipient'],
  commitment: ['consequent', 'antecedent', 'debtor', 'creditor'],
};

/** Where the classes of each kind stand in a row of `anchor_scores`: [first, end). The first class of the tasks is 'none'. */
interface Layout {
  readonly attribution: readonly [number, number];
  readonly event: readonly [number, number];
  readonly status: readonly [number, number];
  readonly commitment: readonly [number, number];
  readonly polarity: readonly [number, number];
  readonly width: number;
}

function layoutOf(labels: Labels): Layout {
  let at = 0;
  const next = (size: number): readonly [number, number] => {
    at += size;
    return [at - size, at];
  };
  const attribution = next(2);
  const event = next(labels.event.length + 1);
  const status = next(labels.status.length);
  const commitment = next(labels.commitment.length + 1);
  const polarity = next(2);
  return { attribution, event, status, commitment, polarity, width: at };
}

/**
 * Reads proposals off the scores of a batch. `tokenOf(part, word)` is the token of a part's word.
 */
export function decodeProposals(
  batch: Batch,
  scores: Scores,
  labels: Labels,
  tokenOf: (sentence: number, word: number) => number,
): Proposal[] {
  const layout = layoutOf(labels);
  const tokens = batch.windows.map((window) =>
    window.parts.flatMap((part) => part.words.map((_, k) => tokenOf(part.sentence, part.first + k))),
  );
  const proposals: Proposal[] = [];
  for (let n = 0; 2 * n < scores.anchors.length; n++) {
    const own = tokens[Number(scores.anchors[2 * n])];
    const anchor = own[Number(scores.anchors[2 * n + 1])];
    const row = scores.anchor_scores.subarray(n * layout.width, (n + 1) * layout.width);
    const rolesOf = (task: Proposal['task']): Proposal['roles'] => {
      const found: Partial<Record<ProposalRole, readonly number[]>> = {};
      for (const role of ROLES_OF[task]) {
        const from = (n * labels.role.length + labels.role.indexOf(role)) * batch.words;
        const filled = own.filter((_, k) => scores.anchor_roles[from + k] >= 0);
        if (filled.length > 0) found[role] = filled;
      }
      return found;
    };
    const propose = (task: Proposal['task'], names: readonly string[], more: () => Partial<Proposal>): void => {
      const chances = softmax(row, layout[task]);
      const confidence = 1 - chances[0];
      if (confidence < LEAST_CONFIDENCE) return;
      const best = chances.indexOf(Math.max(...chances.slice(1)), 1);
      proposals.push({
        task,
        anchor,
        confidence,
        label: names[best - 1],
        labelConfidence: chances[best] / confidence,
        ...more(),
        roles: rolesOf(task),
      });
    };
    propose('attribution', ['attribution'], () => ({}));
    propose('event', labels.event, () => {
      const chances = softmax(row, layout.status);
      return { status: Object.fromEntries(labels.status.map((status, k) => [status, chances[k]])) };
    });
    propose('commitment', labels.commitment, () => ({ refrain: softmax(row, layout.polarity)[1] }));
  }
  return proposals;
}

function softmax(row: Float32Array, [from, end]: readonly [number, number]): number[] {
  const own = Array.from(row.subarray(from, end));
  const top = Math.max(...own);
  const powers = own.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
