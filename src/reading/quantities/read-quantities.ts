import type { Quantity } from '../../records/reading.js';
import type { ActorIndex, StatementIndex } from '../parts.js';
import type { Tree } from '../syntax/tree.js';

export function readQuantities(_tree: Tree, _actors: ActorIndex, _statements: StatementIndex): Quantity[] {
  return [];
}
