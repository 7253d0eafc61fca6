import type { Actor, Commitment, Instrument } from '../../records/reading.js';
import type { Span } from '../../records/span.js';

/** What of a reading its commitments are understood by. */
export interface Bound {
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly actors: readonly Actor[];
  readonly commitments: readonly Commitment[];
  readonly instruments: readonly Instrument[];
}
