import { readFileSync } from 'node:fs';
import { Tree } from '../../src/reading/syntax/tree.js';
import type { Doc } from '../../src/records/doc.js';
import { PLOVER_TYPES, type PloverType } from '../../src/records/reading.js';

export type Range = readonly [start: number, end: number];

/** An event as read from the sentence, its sides as ranges. */
export interface Proposal {
  readonly type: PloverType;
  readonly source: readonly Range[];
  readonly target: readonly Range[];
}

/** Weights of one feature for each of `types`. */
export interface DyadWeights {
  readonly types: readonly PloverType[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

const WEIGHTS_PATH = new URL('../../models/events/dyad-type.json', import.meta.url);
/** Letters that a word shares with its kin: 'condemn', 'condemnation'. */
const STEM = 5;
/** A path between the two longer than this says nothing of them. */
const LONGEST_PATH = 12;

/** The learnt table; see training/events/train-dyads.ts. */
export function loadDyadWeights(): DyadWeights {
  return JSON.parse(readFileSync(WEIGHTS_PATH, 'utf8')) as DyadWeights;
}

/** The type of what `source` does to `target`: a linear model over what was read and over the words that join the two. */
export function chooseDyadType(model: DyadWeights, features: readonly string[]): PloverType {
  const sums = model.types.map(() => 0);
  for (const feature of features) {
    model.weights[feature]?.forEach((weight, index) => {
      sums[index] += weight;
    });
  }
  return model.types[sums.indexOf(Math.max(...sums))] ?? PLOVER_TYPES[0];
}

/** Features by name: `read:` what the reader proposes and how it fits, `top:` `path:` `near:` `word:` `stem:` lemmas by where they stand. */
export function dyadFeatures(
  doc: Doc,
  source: readonly Range[],
  target: readonly Range[],
  proposals: readonly Proposal[],
): string[] {
  const found = new Set<string>(['bias', ...proposalFeatures(proposals, source, target)]);
  const tree = new Tree(doc);
  const from = headOf(tree, source);
  const to = headOf(tree, target);
  const inside = (at: number): boolean => within(tree, at, source) || within(tree, at, target);
  if (from !== undefined && to !== undefined) {
    const path = pathBetween(tree, from, to);
    for (const at of path.slice(0, LONGEST_PATH)) if (!inside(at)) found.add(`path:${wordOf(tree, at)}`);
    const top = path.find((at) => !path.includes(tree.head(at)));
    if (top !== undefined) {
      found.add(`top:${wordOf(tree, top)}`);
      for (const child of tree.children(top)) {
        if (inside(child)) continue;
        const place = tree.deprel(child).split(':')[0];
        found.add(`near:${place}:${wordOf(tree, child)}`);
        if (place === 'obj' || place === 'xcomp') found.add(`top:${tree.lemma(top)}+${wordOf(tree, child)}`);
      }
      for (const end of [from, to]) {
        const preposition = tree.child(end, 'case');
        if (preposition !== undefined) found.add(`top:${tree.lemma(top)}~${tree.lower(preposition)}`);
      }
    }
  }
  for (let at = 0; at < tree.tokens.length; at++) {
    if (inside(at)) continue;
    found.add(`word:${wordOf(tree, at)}`);
    found.add(`stem:${wordOf(tree, at).slice(0, STEM)}`);
  }
  return [...found];
}

function proposalFeatures(
  proposals: readonly Proposal[],
  source: readonly Range[],
  target: readonly Range[],
): string[] {
  if (proposals.length === 0) return ['read:none'];
  const fits = proposals.map(
    (proposal) => (meets(proposal.source, source) ? 1 : 0) + (meets(proposal.target, target) ? 1 : 0),
  );
  const best = proposals[fits.indexOf(Math.max(...fits))];
  return [`best:${best.type}`, ...proposals.map(({ type }, rank) => `read:${type}:${fits[rank]}`)];
}

function meets(mine: readonly Range[], theirs: readonly Range[]): boolean {
  return mine.some(([start, end]) => theirs.some(([from, to]) => start < to && from < end));
}

function within(tree: Tree, at: number, ranges: readonly Range[]): boolean {
  const { start, end } = tree.tokens[at];
  return ranges.some(([from, to]) => start < to && from < end);
}

/** Names and numbers are no evidence of a type. */
function wordOf(tree: Tree, at: number): string {
  const { upos } = tree.tokens[at];
  return upos === 'PROPN' || upos === 'NUM' || upos === 'PUNCT' || upos === 'X' ? upos : tree.lemma(at);
}

/** The token of the ranges whose head lies outside them. */
function headOf(tree: Tree, ranges: readonly Range[]): number | undefined {
  for (let at = 0; at < tree.tokens.length; at++) {
    if (!within(tree, at, ranges)) continue;
    const head = tree.head(at);
    if (head < 0 || !within(tree, head, ranges)) return at;
  }
  return undefined;
}

/** Tokens from `a` up to the lowest that is above both and down to `b`; empty where they share no sentence. */
function pathBetween(tree: Tree, a: number, b: number): number[] {
  const up = [a, ...tree.ancestors(a)];
  const down = [b, ...tree.ancestors(b)];
  const meeting = up.find((at) => down.includes(at));
  if (meeting === undefined) return [];
  return [...up.slice(0, up.indexOf(meeting) + 1), ...down.slice(0, down.indexOf(meeting)).reverse()];
}
