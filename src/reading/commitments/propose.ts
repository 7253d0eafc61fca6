import type { Proposal } from '../../records/doc.js';
import type { CommitmentKind, Instrument } from '../../records/reading.js';
import { type Condition, conditionsOn } from '../syntax/condition.js';
import { doerOf } from '../syntax/doer.js';
import { headsOf, proposalsOf } from '../syntax/proposals.js';
import type { Tree } from '../syntax/tree.js';
import type { Candidate } from './candidate.js';
import { isRefraining } from './decide-kind.js';
import { underInstrument } from './find-constructions.js';
import type { Parties } from './parties.js';

/** From here on the engine's commitment is a candidate of its own. Set on passages kept out of training. */
const LIKELY = 0.4;
/** The commitments of a sentence that the engine proposes, with parties and conditions found in the tree. */
export function proposedCommitments(
  tree: Tree,
  parties: Parties,
  instrumentAt: (token: number) => Instrument | undefined,
  sentence: { readonly start: number; readonly end: number },
): Candidate[] {
  const found: Candidate[] = [];
  for (const proposal of proposalsOf(tree, 'commitment').values()) {
    const { anchor, confidence, roles } = proposal;
    if (confidence < LIKELY || anchor < sentence.start || anchor >= sentence.end) continue;
    const range = runAround(anchor, roles.consequent ?? []);
    if (range === undefined) continue;
    const debtors = debtorsOf(tree, parties, proposal);
    if (debtors.length === 0) continue;
    const kind = proposal.label as CommitmentKind;
    const negated = isRefraining(tree, anchor);
    found.push({
      governor: anchor,
      head: anchor,
      wording: kind,
      settled: true,
      strength: kind === 'intention' ? 'intended' : 'firm',
      refrain: (proposal.refrain ?? 0) >= 0.5 !== negated,
      debtors,
      addressed: headsOf(tree, roles.creditor ?? []).flatMap((at) => parties.rolesOf(at)),
      conditions: conditionsOf(tree, anchor, roles.antecedent ?? [], range),
      range,
      instrument: underInstrument(tree, instrumentAt, anchor)?.id,
      confidence: Math.round(confidence * 100) / 100,
    });
  }
  return found;
}

function debtorsOf(tree: Tree, parties: Parties, { anchor, roles }: Proposal) {
  const named = headsOf(tree, roles.debtor ?? []).flatMap((at) => parties.rolesOf(at));
  if (named.length > 0) return named;
  const doer = doerOf(tree, anchor);
  const acting = doer === undefined ? [] : parties.rolesOf(doer);
  return acting.length > 0 ? acting : parties.speakerAt(anchor);
}

/** The run of words in a row that holds the anchor; holes of one word are closed. */
function runAround(anchor: number, tokens: readonly number[]): { start: number; end: number } | undefined {
  const own = new Set([...tokens, anchor]);
  let start = anchor;
  let end = anchor + 1;
  while (own.has(start - 1) || own.has(start - 2)) start--;
  while (own.has(end) || own.has(end + 1)) end++;
  return end - start > 1 ? { start, end } : undefined;
}

function conditionsOf(
  tree: Tree,
  anchor: number,
  tokens: readonly number[],
  consequent: { readonly start: number; readonly end: number },
): Condition[] {
  const told = conditionsOn(tree, anchor);
  if (told.length > 0 || tokens.length < 2) return told;
  const words = tokens.filter((at) => tree.tokens[at].upos !== 'PUNCT');
  if (words.length === 0) return told;
  const start = words[0];
  const end = words[words.length - 1] + 1;
  const { start: first, end: last } = tree.sentenceOf(anchor);
  if (start < first || end > last || (start < consequent.end && consequent.start < end)) return told;
  const own = new Set(tokens);
  const head = words.find((at) => !own.has(tree.head(at))) ?? start;
  return [{ kind: 'if', marker: tree.lower(start), head, start, end, from: start, anaphoric: false }];
}
