import type { Discourse } from './discourse.js';
import type { Belonging } from './draft.js';
import { caseOf } from './phrase.js';

const OF = new Set(['of', 'for', 'from', 'to', 'with', 'at', 'in']);

/**
 * The states and bodies to which a noun phrase says its head belongs, in the order of the text:
 * 'South Korean forces', "Japan's foreign ministry", 'leaders of Russia and China', 'a UN official'.
 */
export function belongingsOf(discourse: Discourse, head: number, depth = 0): Belonging[] {
  const { tree } = discourse;
  const found: Belonging[] = [];
  for (const child of tree.children(head)) {
    if (
      tree.is(child, 'amod', 'compound', 'det', 'nmod:poss', 'flat') ||
      (tree.is(child, 'nmod') && tree.children(child, 'case').length === 0)
    ) {
      addFrom(child, child > head ? 'after' : 'before');
    } else if (tree.is(child, 'nmod') && child > head && OF.has(caseOf(tree, child) ?? '')) {
      addFrom(child, 'after');
    }
  }
  return found;

  function addFrom(child: number, side: 'before' | 'after'): void {
    for (const token of tree.conjuncts(child)) {
      const draft = discourse.at[token];
      if (draft && (draft.country || draft.home) && token !== head) {
        if (draft.kind === 'person' && side === 'after') continue;
        found.push({ country: draft.country, home: draft.home, draft, token });
      } else if (depth < 2) {
        found.push(...belongingsOf(discourse, token, depth + 1));
      }
    }
  }
}
