import type { Instrument } from '../../records/reading.js';
import type { ActorIndex, TimeIndex } from '../parts.js';
import type { Tree } from '../syntax/tree.js';

export function readInstruments(_tree: Tree, _actors: ActorIndex, _times: TimeIndex): Instrument[] {
  return [];
}
