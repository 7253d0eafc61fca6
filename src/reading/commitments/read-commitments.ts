import type { Commitment, Instrument } from '../../records/reading.js';
import type { ActorIndex, StatementIndex, TimeIndex } from '../parts.js';
import type { Tree } from '../syntax/tree.js';

export function readCommitments(
  _tree: Tree,
  _actors: ActorIndex,
  _times: TimeIndex,
  _statements: StatementIndex,
  _instruments: readonly Instrument[],
): Commitment[] {
  return [];
}
