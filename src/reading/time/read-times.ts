import type { Notice } from '../../records/reading.js';
import type { TimeIndex } from '../parts.js';
import type { Tree } from '../syntax/tree.js';

export function readTimes(_tree: Tree): { index: TimeIndex; notices: Notice[] } {
  return { index: { expressions: [], dateOf: () => undefined }, notices: [] };
}
