import type { Tree } from '../syntax/tree.js';
import type { Frame } from './frame.js';
import { phrase, trimmed } from './phrases.js';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const MOST_READINGS = 3;

/**
 * 'according to X': the clause it stands in is X's. Trees often hang the phrase too low, from the last
 * noun or infinitive before it, so the clauses around are candidates as well.
 */
export function accordingFrames(tree: Tree, at: number): Frame[] {
  if (tree.lower(at) !== 'according' || at + 1 >= tree.tokens.length || tree.lower(at + 1) !== 'to') return [];
  const bound = tree.is(at, 'case', 'mark');
  const named = bound ? tree.head(at) : (tree.child(at, 'obl', 'nmod', 'obj', 'xcomp') ?? -1);
  if (named < 0 || named < at) return [];
  const top = bound ? named : at;
  const cueTokens = [at, at + 1];
  const aside = phrase(tree, top);
  const sourceTokens = trimmed(
    tree,
    phrase(tree, named, tree.children(named, 'case')).filter((token) => !cueTokens.includes(token)),
  );
  const sentence = tree.sentenceOf(at);
  const place = aside[0] <= sentence.start + 1 ? 'first' : (aside.at(-1) ?? at) >= sentence.end - 3 ? 'last' : 'amid';
  const frames: Frame[] = [];
  for (const clause of clausesAround(tree, top)) {
    const content = trimmed(tree, phrase(tree, clause, [top]));
    if (content.length === 0) continue;
    const reach = tree.head(clause) < 0 ? 'whole' : frames.length === 0 ? 'near' : 'wider';
    frames.push({
      cue: at,
      cueTokens,
      source: named,
      sourceTokens,
      content,
      contentHead: clause,
      addressee: undefined,
      traits: [],
      key: 'according',
      pattern: `according ${place}/${reach}`,
      aside,
    });
  }
  return frames;
}

/** What the phrase may speak of: its governor, unless a bare nominal, and the clauses around that. */
function clausesAround(tree: Tree, phraseHead: number): number[] {
  const found: number[] = [];
  for (let at = tree.head(phraseHead); at >= 0 && found.length < MOST_READINGS; at = tree.head(at)) {
    const bare = NOMINAL.has(tree.tokens[at].upos) && tree.child(at, 'cop', 'nsubj') === undefined;
    if (!bare || tree.head(at) < 0) found.push(at);
  }
  return found;
}
