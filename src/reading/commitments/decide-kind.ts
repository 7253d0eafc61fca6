import type { CommitmentKind } from '../../records/reading.js';
import type { Condition } from '../syntax/condition.js';
import type { Tree } from '../syntax/tree.js';
import { ANSWER_VERBS, valenceOf } from './acts.js';
import type { Candidate } from './candidate.js';

const GUARDING = new Set(['defend', 'protect', 'support', 'stand', 'help', 'assist']);
const BARGAIN: readonly Condition['kind'][] = ['if', 'once', 'while', 'exchange'];
const ENDING = new Set(['stop', 'end', 'cease', 'abandon', 'give', 'forget', 'waver', 'negotiate', 'surrender']);

export interface Sides {
  /** Another side is named as the one it is done to or for. */
  readonly hasOthers: boolean;
  /** The debtor is the one who does what the consequent says. */
  readonly ownAct: boolean;
}

/** What the commitment is, and whether it is to do or not to do, from its wording and the act foretold. */
export function decideKind(
  tree: Tree,
  candidate: Candidate,
  conditions: readonly Condition[],
  sides: Sides,
): { kind: CommitmentKind; polarity: 'do' | 'refrain' } {
  const negated = isRefraining(tree, candidate.head);
  const refrain = candidate.refrain !== negated;
  const polarity = refrain ? 'refrain' : 'do';
  const kind = kindOf(tree, candidate, conditions, negated, sides);
  // A warning's debtor does nothing and refrains from nothing: what it foretells is what will be.
  return { kind, polarity: kind === 'warning' ? 'do' : polarity };
}

/** Whether the words themselves say that it will not be done. */
export function isRefraining(tree: Tree, head: number): boolean {
  if (tree.isNegated(head)) return true;
  // 'Not to supply': parsers hang 'not' on the infinitive or leave it before 'to'.
  const mark = tree.children(head, 'mark').find((at) => tree.lower(at) === 'to');
  if (mark !== undefined && mark > 0 && ['not', 'never'].includes(tree.lower(mark - 1))) return true;
  if (tree.child(head, 'expl') !== undefined) {
    return tree.children(head, 'nsubj').some((at) => tree.children(at, 'det').some((det) => tree.lower(det) === 'no'));
  }
  return tree.children(head, 'obj').some((at) => tree.children(at, 'det').some((det) => tree.lower(det) === 'no'));
}

function kindOf(
  tree: Tree,
  candidate: Candidate,
  conditions: readonly Condition[],
  negated: boolean,
  sides: Sides,
): CommitmentKind {
  const { wording, head } = candidate;
  if (candidate.settled && wording !== 'by act') return wording;
  const valence = valenceOf(tree, head);
  const never = negated && tree.children(head, 'advmod').some((at) => tree.lower(at) === 'never');
  switch (wording) {
    case 'warning':
      // What the one who warns will do itself is a threat.
      if (tree.child(head, 'expl') !== undefined && negated && conditions.length > 0) return 'threat';
      if (tree.tokens[head].upos === 'NOUN') return valence === 'harm' || valence === 'answer' ? 'threat' : 'warning';
      return sides.ownAct ? 'threat' : 'warning';
    case 'pledge':
      if (valence === 'harm' || (valence === 'answer' && ANSWER_VERBS.has(tree.lemma(head))))
        return negated ? 'pledge' : 'threat';
      return 'pledge';
    case 'offer':
      if (!negated && (valence === 'harm' || valence === 'answer')) return 'threat';
      return 'offer';
    case 'by act':
      break;
    default:
      return wording;
  }
  if (negated) {
    if (never && ENDING.has(tree.lemma(head))) return 'policy';
    return valence === 'harm' ? 'pledge' : 'refusal';
  }
  const unless = conditions.some(({ kind }) => kind === 'unless');
  if (valence === 'harm' || (unless && valence !== 'help')) return 'threat';
  const conditional = conditions.some(({ kind }) => kind === 'if' || kind === 'event' || kind === 'any');
  if (valence === 'answer') return conditional || ANSWER_VERBS.has(tree.lemma(head)) ? 'threat' : 'intention';
  if (valence === 'help') {
    const bargain = conditions.some(({ kind }) => BARGAIN.includes(kind));
    return bargain && !GUARDING.has(tree.lemma(head)) ? 'offer' : 'pledge';
  }
  if (tree.lemma(head) === 'continue') return 'policy';
  if (valence === 'neutral') return 'intention';
  if (conditional) return 'threat';
  return sides.hasOthers ? 'pledge' : 'intention';
}
