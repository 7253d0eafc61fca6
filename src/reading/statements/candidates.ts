import type { Tree } from '../syntax/tree.js';
import { accordingFrames } from './according-frames.js';
import { colonFrames } from './colon-frames.js';
import type { Frame } from './frame.js';
import { adjectiveFrames, nounFrames } from './noun-frames.js';
import { proposedFrames } from './proposed-frames.js';
import { Quotations, quoteFrames, widened } from './quote-frames.js';
import { findQuotes } from './quotes.js';
import { variantsOf } from './variants.js';
import { verbFrames } from './verb-frames.js';

/** Longer sentences are not sentences but tables or run-together pages: their trees say nothing. */
export const LONGEST_SENTENCE = 400;
const MOST_CONTENT = 1500;

export interface Candidates {
  readonly frames: readonly Frame[];
  readonly quotations: Quotations;
}

/** Everything that may be a statement, several ways to read one cue included; weighing chooses among them. */
export function candidates(tree: Tree): Candidates {
  const quotations = new Quotations(tree, findQuotes(tree));
  const found: Frame[] = [];
  for (const sentence of tree.doc.sentences) {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    for (let at = sentence.start; at < sentence.end; at++) {
      const { upos } = tree.tokens[at];
      if (upos === 'VERB' || (upos === 'AUX' && tree.child(at, 'ccomp', 'xcomp', 'obj')))
        found.push(...verbFrames(tree, at));
      else if (upos === 'NOUN') found.push(...nounFrames(tree, at));
      else if (upos === 'ADJ') found.push(...adjectiveFrames(tree, at));
      found.push(...accordingFrames(tree, at));
    }
    found.push(...colonFrames(tree, sentence));
  }
  found.push(...quoteFrames(tree, quotations));
  const seen = new Set<string>();
  const frames: Frame[] = [];
  const all = found.flatMap((frame) => variantsOf(tree, quotations, widened(tree, quotations, frame)));
  for (const wide of [...all, ...proposedFrames(tree)]) {
    if (wide.content.length === 0 || wide.content.length > MOST_CONTENT) continue;
    const key = `${wide.cue}|${wide.source}|${wide.sourceTokens.length}|${wide.content.length}|${wide.content[0]}|${wide.content.at(-1)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    frames.push(wide);
  }
  return { frames, quotations };
}
