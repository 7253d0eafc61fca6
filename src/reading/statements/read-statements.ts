import type { Notice } from '../../records/reading.js';
import type { ActorIndex, StatementIndex, TimeIndex } from '../parts.js';
import type { Tree } from '../syntax/tree.js';

export function readStatements(
  _tree: Tree,
  _actors: ActorIndex,
  _times: TimeIndex,
): { index: StatementIndex; notices: Notice[] } {
  return { index: { statements: [], at: () => undefined }, notices: [] };
}
