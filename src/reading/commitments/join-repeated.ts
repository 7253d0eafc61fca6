import type { Commitment, Role } from '../../records/reading.js';
import { mergeSpans } from '../../records/span.js';
import type { Tree } from '../syntax/tree.js';
import type { DraftCommitment } from './candidate.js';

const EMPTY = new Set(
  'the a an to of in and will would be its their his our for with on not that it they we'.split(' '),
);

const LOOK_BACK = 60;

/**
 * The same commitment said again by the same side is one record, at its fullest wording; evidence
 * of both is kept. A restatement by another side, or with another condition, stays its own.
 */
export function joinRepeated(
  tree: Tree,
  drafts: readonly DraftCommitment[],
  same: (a: Role, b: Role) => boolean,
): Commitment[] {
  const kept: DraftCommitment[] = [];
  for (const draft of drafts) {
    // Repeats follow soon: looking back a fixed way keeps long articles linear.
    const from = Math.max(0, kept.length - LOOK_BACK);
    const found = kept.slice(from).findIndex((earlier) => repeats(tree, earlier, draft, same));
    const at = from + found;
    if (found < 0) {
      kept.push(draft);
      continue;
    }
    const earlier = kept[at];
    const fuller = fullness(draft) > fullness(earlier) ? draft : earlier;
    const other = fuller === draft ? earlier : draft;
    const record: Commitment = {
      ...fuller.record,
      antecedent: fuller.record.antecedent ?? other.record.antecedent,
      creditors: fuller.record.creditors.length > 0 ? fuller.record.creditors : other.record.creditors,
      evidence: mergeSpans(tree.text, [...earlier.record.evidence, ...draft.record.evidence]),
    };
    if (!record.antecedent) delete (record as { antecedent?: unknown }).antecedent;
    kept[at] = { ...fuller, record };
  }
  return kept.map(({ record }) => record);
}

function repeats(tree: Tree, a: DraftCommitment, b: DraftCommitment, same: (a: Role, b: Role) => boolean): boolean {
  if (a.record.consequent.polarity !== b.record.consequent.polarity) return false;
  const sided = a.record.debtors.some((debtor) => b.record.debtors.some((other) => same(debtor, other)));
  if (!sided && a.record.debtors.length + b.record.debtors.length > 0) return false;
  if (a.record.antecedent && b.record.antecedent && !alike(words(tree, a, true), words(tree, b, true))) return false;
  return alike(words(tree, a, false), words(tree, b, false));
}

function fullness(draft: DraftCommitment): number {
  return draft.range.end - draft.range.start + (draft.record.antecedent ? 3 : 0);
}

function words(tree: Tree, draft: DraftCommitment, antecedent: boolean): Set<string> {
  const spans = antecedent ? (draft.record.antecedent?.spans ?? []) : draft.record.consequent.spans;
  const found = new Set<string>();
  for (const span of spans) {
    const { start, end } = tree.tokensIn(span);
    for (let at = start; at < end; at++) {
      const lemma = tree.lemma(at);
      if (tree.tokens[at].upos !== 'PUNCT' && !EMPTY.has(lemma)) found.add(lemma);
    }
  }
  return found;
}

/** Nearly all content words of the shorter stand in the longer. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return false;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size >= 0.75;
}
