import { confirmChange, dismissChange } from './commitments/decide-change.js';
import {
  countUndertakings,
  type FoundUndertaking,
  findUndertakings,
  type UndertakingFilter,
} from './commitments/find-undertakings.js';
import type { CommitmentState } from './commitments/life-cycle.js';
import type { Page } from './cursor.js';
import type { Store } from './dialect.js';
import { type FoundHappening, findHappenings, type HappeningFilter } from './happenings/find-happenings.js';
import { followAll } from './over-time.js';
import type { Deciding } from './placings.js';
import { type Contradiction, type ContradictionFilter, findContradictions } from './triggers/find-contradictions.js';
import { findTriggers, type Trigger, type TriggerFilter } from './triggers/find-triggers.js';

/** What becomes of what was reported: one event told by many, one commitment stated often, and what meets what. */
export interface OverTime {
  happenings(filter?: HappeningFilter): Promise<Page<FoundHappening>>;
  undertakings(filter?: UndertakingFilter): Promise<Page<FoundUndertaking>>;
  /** Counted no further than `most` (10,000 where none is given). */
  countUndertakings(filter?: UndertakingFilter, most?: number): Promise<number>;
  triggers(filter?: TriggerFilter): Promise<Trigger[]>;
  contradictions(filter?: ContradictionFilter): Promise<Contradiction[]>;
  /** A proposed change counts from now on; tells the state that it leads to. */
  confirmChange(change: string, deciding: Deciding): Promise<CommitmentState>;
  dismissChange(change: string, deciding: Deciding): Promise<CommitmentState>;
  /** Builds happenings, undertakings and proposals anew; what people decided holds. */
  followAll(progress?: (articles: number) => void): Promise<void>;
}

export function overTimeOf(store: Store): OverTime {
  return {
    happenings: (filter) => findHappenings(store, filter),
    undertakings: (filter) => findUndertakings(store, filter),
    countUndertakings: (filter, most) => countUndertakings(store, filter, most),
    triggers: (filter) => findTriggers(store, filter),
    contradictions: (filter) => findContradictions(store, filter),
    confirmChange: (change, deciding) => confirmChange(store, change, deciding),
    dismissChange: (change, deciding) => dismissChange(store, change, deciding),
    followAll: (progress) => followAll(store, progress),
  };
}
