import type { Sentence } from '../../records/doc.js';
import type { Tree } from '../syntax/tree.js';
import type { Frame } from './frame.js';
import { trimmed } from './phrases.js';

const LONGEST_NAME = 6;

/** 'Minister: the talks are over', as headlines and transcripts have it: a name, a colon, what is said. */
export function colonFrames(tree: Tree, sentence: Sentence): Frame[] {
  let colon = sentence.start;
  while (colon < sentence.end && colon - sentence.start <= LONGEST_NAME && tree.form(colon) !== ':') colon++;
  if (colon === sentence.start || colon >= sentence.end || tree.form(colon) !== ':') return [];
  const name = Array.from({ length: colon - sentence.start }, (_, offset) => sentence.start + offset);
  if (
    !name.every((at) => ['PROPN', 'NOUN', 'ADJ', 'DET', 'PART', 'ADP', 'NUM', 'CCONJ'].includes(tree.tokens[at].upos))
  )
    return [];
  if (!name.some((at) => tree.tokens[at].upos === 'PROPN' || tree.tokens[at].upos === 'NOUN')) return [];
  const rest: number[] = [];
  for (let at = colon + 1; at < sentence.end; at++) rest.push(at);
  const content = trimmed(tree, rest);
  if (content.length < 3) return [];
  const head = name.find((at) => !name.includes(tree.head(at))) ?? name[0];
  const named = tree.tokens[head].upos === 'PROPN' ? 'name' : 'noun';
  return [
    {
      cue: colon,
      cueTokens: [colon],
      source: head,
      sourceTokens: name,
      content,
      contentHead: content[0],
      addressee: undefined,
      traits: [],
      key: ':',
      pattern: sentence.start === 0 ? `colon first ${named}` : `colon ${named}`,
    },
  ];
}
