import type { Commitment, CommitmentKind, Role } from '../../records/reading.js';
import type { Condition } from '../syntax/condition.js';
import type { Strength } from './lexicon.js';

/** What one wording proposes, before its kind, polarity and parties are settled. */
export interface Candidate {
  /** The word that carries the commitment: 'threatened', 'will', 'policy'. */
  readonly governor: number;
  /** Heads the words of the consequent. */
  readonly head: number;
  /** What the wording says by itself; 'by act' leaves it to what is done, and to whom. */
  readonly wording: CommitmentKind | 'by act';
  /** The wording settles the kind, whatever is done ('threatened to', 'refused to'). */
  readonly settled: boolean;
  readonly strength: Strength;
  readonly refrain: boolean;
  readonly debtors: readonly Role[];
  /** Named by the wording itself as the one addressed or threatened. */
  readonly addressed: readonly Role[];
  /** Conditions that the wording names outside the consequent's own clause. */
  readonly conditions: readonly Condition[];
  /** Tokens [start, end) of a subject clause that is itself the condition ('to attack would be a mistake'). */
  readonly act?: { readonly start: number; readonly end: number };
  /** The consequent where it is not what `head` dominates. */
  readonly range?: { readonly start: number; readonly end: number };
  readonly instrument?: string;
  readonly confidence: number;
}

/** A commitment with what joining repeats needs of it. */
export interface DraftCommitment {
  readonly record: Commitment;
  readonly head: number;
  readonly range: { readonly start: number; readonly end: number };
}
