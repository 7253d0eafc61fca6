import type { EventPattern } from '../../records/reading.js';
import type { ActorIndex } from '../parts.js';
import type { Tree } from '../syntax/tree.js';

/** The event that the clause or noun phrase headed by `token` would be if it came about; undefined if of no PLOVER type. */
export function eventPatternOf(_tree: Tree, _actors: ActorIndex, _token: number): EventPattern | undefined {
  return undefined;
}
