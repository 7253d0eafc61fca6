import type { Tree } from '../syntax/tree.js';
import { trimmed } from './phrases.js';
import { LEAST_LIKELIHOOD, type WeighedFrame } from './select.js';

/**
 * Takes the words of an aside out of what it is said of: in 'They plan to visit, according to an aide',
 * the tree may put the last four words into the plan. An aside that reports the whole sentence is no part of
 * any statement made in it.
 */
export function withoutAsides(tree: Tree, weighed: readonly WeighedFrame[]): WeighedFrame[] {
  const asides = new Map<number, WeighedFrame>();
  for (const candidate of weighed) {
    const { aside, cue } = candidate.frame;
    if (aside === undefined || candidate.likelihood < LEAST_LIKELIHOOD) continue;
    if (candidate.likelihood > (asides.get(cue)?.likelihood ?? 0)) asides.set(cue, candidate);
  }
  if (asides.size === 0) return [...weighed];
  const owners = new Map<number, { aside: ReadonlySet<number>; scope: ReadonlySet<number> }>();
  for (const { frame } of asides.values()) {
    const own = { aside: new Set(frame.aside), scope: new Set(frame.content) };
    for (const at of frame.aside ?? []) if (!owners.has(at)) owners.set(at, own);
  }
  return weighed.map((candidate) => {
    const { frame } = candidate;
    const content = trimmed(
      tree,
      frame.content.filter((at) => {
        const own = owners.get(at);
        return own === undefined || own.aside.has(frame.cue) || !own.scope.has(frame.cue);
      }),
    );
    return content.length === frame.content.length || content.length === 0
      ? candidate
      : { ...candidate, frame: { ...frame, content } };
  });
}
