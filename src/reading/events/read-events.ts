import type { Event } from '../../records/reading.js';
import type { ActorIndex, StatementIndex, TimeIndex } from '../parts.js';
import type { Tree } from '../syntax/tree.js';

export function readEvents(_tree: Tree, _actors: ActorIndex, _times: TimeIndex, _statements: StatementIndex): Event[] {
  return [];
}
