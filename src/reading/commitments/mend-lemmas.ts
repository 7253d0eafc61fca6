import type { Token } from '../../records/doc.js';
import { Tree } from '../syntax/tree.js';
import { ACT_LEMMAS } from './acts.js';
import { LEXICON_LEMMAS, NOT_UNDERTAKEN } from './lexicon.js';

/**
 * A tree whose verbs and nouns bear the lemma that this part's word lists know, where the analysis
 * has one they do not know and the form is a regular inflection of one they do ('pledged' read as
 * 'pledg'). Token positions stay the same; a tree with nothing to mend is returned as it is.
 */
export function withMendedLemmas(tree: Tree): Tree {
  let mended: Token[] | undefined;
  tree.tokens.forEach((token, index) => {
    if (token.upos !== 'VERB' && token.upos !== 'NOUN') return;
    if (isKnown(tree.lemma(index))) return;
    const base = baseOf(tree.lower(index));
    if (base === undefined) return;
    mended ??= [...tree.tokens];
    mended[index] = { ...token, lemma: base };
  });
  return mended ? new Tree({ ...tree.doc, tokens: mended }) : tree;
}

function isKnown(lemma: string): boolean {
  return LEXICON_LEMMAS.has(lemma) || ACT_LEMMAS.has(lemma) || NOT_UNDERTAKEN.has(lemma);
}

/** The known word of which the form is a regular inflection. */
function baseOf(form: string): string | undefined {
  for (const [ending, others] of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    if (stem.length < 3) continue;
    for (const other of others) if (isKnown(stem + other)) return stem + other;
    const doubled = stem.at(-1) === stem.at(-2);
    if (doubled && ending !== 's' && isKnown(stem.slice(0, -1))) return stem.slice(0, -1);
  }
  return undefined;
}

const ENDINGS: readonly (readonly [ending: string, replacements: readonly string[]])[] = [
  ['ied', ['y']],
  ['ies', ['y']],
  ['ing', ['', 'e']],
  ['ed', ['', 'e']],
  ['es', ['', 'e']],
  ['s', ['']],
];
