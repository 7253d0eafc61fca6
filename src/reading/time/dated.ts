import type { Span } from '../../records/span.js';
import type { Meaning } from './meaning.js';
import type { Resolved } from './resolve.js';

/** An expression with what the parts of this folder need of it. */
export interface Dated {
  readonly span: Span;
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** What the expression hangs on, -1 where it is the root. */
  readonly above: number;
  readonly sentence: number;
  readonly meaning: Meaning;
  resolved: Resolved | undefined;
  /** The token that it dates, where that is not simply the head above it. */
  owner?: number;
}
