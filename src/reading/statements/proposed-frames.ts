import type { Proposal } from '../../records/doc.js';
import { proposalsOf } from '../syntax/proposals.js';
import type { Tree } from '../syntax/tree.js';
import { keyOf } from './cue-key.js';
import type { Frame } from './frame.js';
import { trimmed } from './phrases.js';

/** A hole this wide between two words of one role is no hole. */
const WIDEST_GAP = 2;

/** Below this the engine's frame is not even weighed. */
const LEAST_CONFIDENCE = 0.15;

/** The statements that the engine proposes, as frames over the tree. */
export function proposedFrames(tree: Tree): Frame[] {
  return [...proposalsOf(tree, 'attribution').values()]
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .map((proposal) => frameOf(tree, proposal))
    .filter((frame) => frame !== undefined);
}

function frameOf(tree: Tree, { anchor, roles }: Proposal): Frame | undefined {
  const cueTokens = roles.cue?.includes(anchor) ? roles.cue : [anchor];
  const cue = new Set(cueTokens);
  const sourceTokens = trimmed(tree, closed(roles.source ?? [], cue)).filter((at) => !cue.has(at));
  const taken = new Set([...cueTokens, ...sourceTokens]);
  const content = trimmed(
    tree,
    closed(
      (roles.content ?? []).filter((at) => !taken.has(at)),
      taken,
    ),
  );
  if (content.length === 0) return undefined;
  return {
    cue: anchor,
    cueTokens,
    source: sourceTokens.length > 0 ? topOf(tree, sourceTokens) : undefined,
    sourceTokens,
    content,
    contentHead: topOf(tree, content),
    addressee: undefined,
    key: keyOf(tree, anchor),
    pattern: 'proposed',
    traits: [],
  };
}

/** The words with small holes between them filled, but for those that are something else. */
function closed(tokens: readonly number[], others: ReadonlySet<number>): number[] {
  const filled: number[] = [];
  for (const at of tokens) {
    const last = filled.at(-1);
    if (last !== undefined && at - last - 1 <= WIDEST_GAP) {
      for (let between = last + 1; between < at; between++) if (!others.has(between)) filled.push(between);
    }
    filled.push(at);
  }
  return filled;
}

/** The word of the phrase that the others hang from: the first whose head lies outside it. */
function topOf(tree: Tree, tokens: readonly number[]): number {
  const own = new Set(tokens);
  return tokens.find((at) => !own.has(tree.head(at)) && tree.tokens[at].upos !== 'PUNCT') ?? tokens[0];
}
