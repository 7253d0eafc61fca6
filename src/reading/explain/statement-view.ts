import { findingId } from '../../records/identity.js';
import type { Reading, Statement } from '../../records/reading.js';
import { candidates } from '../statements/candidates.js';
import { featuresOf } from '../statements/features.js';
import { likelihood, weightOf } from '../statements/weigh.js';
import type { Tree } from '../syntax/tree.js';
import { figure } from './section.js';

/** As many names of what speaks for and against a statement are told. */
const MOST_NAMES = 5;

/** The cue's main token, whose place the statement's id holds; that of its content where no cue is told. */
export function anchorOf(tree: Tree, reading: Reading, statement: Statement): number | undefined {
  for (const span of [...statement.cue, ...statement.content]) {
    const { start, end } = tree.tokensIn(span);
    for (let at = start; at < end; at++) {
      const { start: from, end: to } = tree.tokens[at];
      if (findingId(reading.article.id, 'statement', { start: from, end: to }) === statement.id) return at;
    }
  }
  return undefined;
}

/** The construction that was taken, how likely the weights find it, and what told most. */
export function ruleOfStatement(tree: Tree, statement: Statement, anchor: number | undefined): string[] {
  if (statement.cue.length === 0) return ['no cue: a quotation of whole sentences, given to the speaker before it'];
  const { frames, quotations } = candidates(tree);
  const weighed = frames
    .filter((frame) => frame.cue === anchor)
    .map((frame) => ({ frame, features: featuresOf(tree, quotations, frame) }))
    .map((one) => ({ ...one, likelihood: likelihood(one.features) }))
    .sort((a, b) => b.likelihood - a.likelihood);
  const taken = weighed.find((one) => Math.round(one.likelihood * 1000) / 1000 === statement.confidence) ?? weighed[0];
  if (!taken) return ['no construction was found again'];
  const { frame, features } = taken;
  const weights = features.map((name) => ({ name, weight: weightOf(name) })).sort((a, b) => b.weight - a.weight);
  const told = (list: typeof weights): string => list.map(({ name, weight }) => `${name} ${signed(weight)}`).join(', ');
  const against = weights.filter(({ weight }) => weight < 0).reverse();
  return [
    `cue “${frame.key}” (cut to its stem), its content hung on by ${frame.pattern}`,
    `likelihood by the weights ${figure(taken.likelihood)}, the best of ${weighed.length} ways to read this cue`,
    `  for: ${told(weights.filter(({ weight }) => weight > 0).slice(0, MOST_NAMES)) || 'nothing'}`,
    `  against: ${told(against.slice(0, MOST_NAMES)) || 'nothing'}`,
  ];
}

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${figure(Math.abs(weight))}`;
