import type { Tree } from '../syntax/tree.js';
import { caseOf } from './phrase.js';

/** Words that count or part what follows 'of': the actor is what is counted. */
const PARTS = new Set(
  `hundred thousand dozen score million number majority minority some many most one two three four five several group lot handful
   couple pair series crowd team member part rest none all both half scores tens each either neither few any`.split(
    /\s+/,
  ),
);

/** 'hundreds of protesters', 'two of the soldiers', 'members of the council': the token that names who. */
export function innerHead(tree: Tree, head: number): number {
  let at = head;
  for (let depth = 0; depth < 3; depth++) {
    if (!PARTS.has(tree.lemma(at)) && !PARTS.has(tree.lower(at))) return at;
    const of: number | undefined = tree
      .children(at, 'nmod')
      .find((child) => child > at && caseOf(tree, child) === 'of');
    if (of === undefined) return at;
    // 'a member of the party' is no party; 'members of the party' may stand for it.
    if ((tree.lower(at) === 'member' || tree.lower(at) === 'one') && tree.tokens[of].xpos.startsWith('NNP')) return at;
    at = of;
  }
  return at;
}
