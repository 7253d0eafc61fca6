import type { Notice } from '../../records/reading.js';
import type { ActorIndex } from '../parts.js';
import type { Tree } from '../syntax/tree.js';

export function readActors(_tree: Tree): { index: ActorIndex; notices: Notice[] } {
  return {
    index: { actors: [], actorAt: () => undefined, rolesAt: () => [], actor: () => undefined },
    notices: [],
  };
}
