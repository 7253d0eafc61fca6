import type { PloverType } from '../../records/reading.js';
import type { Party } from './party.js';

/** An `EventPattern` whose sides are parties: what has to come about. A side that is left out may be anyone. */
export interface Pattern {
  readonly type: PloverType;
  readonly actors?: readonly Party[];
  readonly recipients?: readonly Party[];
  /** What is given, sent or used: 'weapon'. */
  readonly object?: string;
  /** 'refrain': the condition is that it does not come about. */
  readonly polarity: 'do' | 'refrain';
  /** A side above that the words do not name, and which was taken from around them. */
  readonly inferred?: boolean;
}

/** What came about, is reported, or is supposed. */
export interface Deed {
  readonly type: PloverType;
  readonly mode?: string;
  readonly contexts?: readonly string[];
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** The words that tell of it. */
  readonly words?: string;
}
