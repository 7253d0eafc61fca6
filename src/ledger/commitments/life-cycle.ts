import type { CommitmentKind } from '../../records/reading.js';

export const COMMITMENT_STATES = [
  'conditional',
  'detached',
  'discharged',
  'expired',
  'violated',
  'cancelled',
  'released',
  'suspended',
] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/**
 * What can come about for a commitment: its condition holds, or can hold no more; what it says is done, or what
 * it forbids is done; its term ends; the debtor takes it back, the creditor lets the debtor go; it is suspended
 * and taken up again.
 */
export const OCCASIONS = [
  'condition met',
  'condition failed',
  'done',
  'broken',
  'term ended',
  'cancelled',
  'released',
  'suspended',
  'resumed',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** A commitment as far as its life goes. */
export interface Life {
  readonly kind: CommitmentKind;
  readonly polarity: 'do' | 'refrain';
  readonly state: CommitmentState;
  /** Of a suspended one: the state that it goes back to. */
  readonly before?: CommitmentState;
}

/** Kinds that are owed to somebody: one that is not kept in time is violated, where others only expire. */
const OWED: ReadonlySet<CommitmentKind> = new Set(['obligation', 'pledge']);
const OPEN: ReadonlySet<CommitmentState> = new Set(['conditional', 'detached', 'suspended']);

export function bornAs(kind: CommitmentKind, polarity: Life['polarity'], hasCondition: boolean): Life {
  return { kind, polarity, state: hasCondition ? 'conditional' : 'detached' };
}

/** The life after an occasion; undefined where the occasion changes nothing in this state. */
export function next(life: Life, occasion: Occasion): Life | undefined {
  if (!OPEN.has(life.state)) return undefined;
  const state = stateAfter(life, occasion);
  if (state === undefined || state === life.state) return undefined;
  const { before, ...rest } = life;
  return state === 'suspended' ? { ...rest, state, before: life.state } : { ...rest, state };
}

/** The life after what was confirmed, in the order in which it came about; what changed nothing is passed over. */
export function nextAll(born: Life, occasions: readonly Occasion[]): Life {
  return occasions.reduce((life, occasion) => next(life, occasion) ?? life, born);
}

function stateAfter({ kind, polarity, state, before }: Life, occasion: Occasion): CommitmentState | undefined {
  // A warning foretells; nobody keeps or breaks it.
  const isKept = kind !== 'warning';
  switch (occasion) {
    case 'condition met':
      return state === 'conditional' ? 'detached' : undefined;
    case 'condition failed':
      return state === 'conditional' ? 'expired' : undefined;
    case 'done':
      return isKept && polarity === 'do' ? 'discharged' : undefined;
    case 'broken':
      return isKept && polarity === 'refrain' && state === 'detached' ? 'violated' : undefined;
    case 'term ended':
      if (state !== 'detached' || !isKept) return 'expired';
      if (polarity === 'refrain') return 'discharged';
      return OWED.has(kind) ? 'violated' : 'expired';
    case 'cancelled':
    case 'released':
      return occasion;
    case 'suspended':
      return state === 'suspended' ? undefined : 'suspended';
    case 'resumed':
      return state === 'suspended' ? before : undefined;
  }
}
