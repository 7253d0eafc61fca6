import type { EventPattern, PloverType } from '../../records/reading.js';
import { eventPatternOf } from '../events/pattern.js';
import type { ActorIndex } from '../parts.js';
import type { Condition } from '../syntax/condition.js';
import type { Tree } from '../syntax/tree.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Verbs that put an act before us without being it: 'if it decides to supply arms'. */
const LEADING = new Set(
  'decide choose agree want plan intend begin start continue try go proceed dare attempt seek resolve opt'.split(' '),
);
/** What a condition that points back may mean; talk and praise are rarely what a threat waits for. */
const DEEDS: ReadonlySet<PloverType> = new Set([
  'AID',
  'ASSAULT',
  'COERCE',
  'COOPERATE',
  'MOBILIZE',
  'RETREAT',
  'SANCTION',
]);
/** Sentences back in which the deed stands that 'if this happens' means. */
const BACK = 2;

/**
 * The event that a condition waits for: that of its own verb or noun, of the act that a verb of deciding
 * brings in, else of the first deed that its words name. 'If this happens' means the deed last spoken of.
 * The condition of 'unless' is that it does not come about.
 */
export function antecedentPatternOf(
  tree: Tree,
  actors: ActorIndex,
  condition: Condition | Range | undefined,
): EventPattern | undefined {
  if (!condition) return undefined;
  const head = 'head' in condition ? condition.head : headOf(tree, condition);
  const found =
    'anaphoric' in condition && condition.anaphoric
      ? deedBefore(tree, actors, condition.start)
      : (ownPattern(tree, actors, head) ?? firstDeed(tree, actors, condition));
  if (!found || !('kind' in condition) || condition.kind !== 'unless') return found;
  return { ...found, polarity: found.polarity === 'do' ? 'refrain' : 'do' };
}

function ownPattern(tree: Tree, actors: ActorIndex, head: number): EventPattern | undefined {
  const own = eventPatternOf(tree, actors, head);
  if (!LEADING.has(tree.lemma(head))) return own;
  const act = tree.child(head, 'xcomp', 'ccomp');
  const led = act === undefined ? undefined : eventPatternOf(tree, actors, act);
  if (!led) return own;
  return { ...(own?.actors && { actors: own.actors }), ...led };
}

function firstDeed(tree: Tree, actors: ActorIndex, { start, end }: Range): EventPattern | undefined {
  for (let at = start; at < end; at++) {
    const found = ['VERB', 'NOUN'].includes(tree.tokens[at].upos) ? eventPatternOf(tree, actors, at) : undefined;
    if (found && DEEDS.has(found.type)) return found;
  }
  return undefined;
}

/** The deed nearest before the token, in its sentence or the ones before it in the same paragraph. */
function deedBefore(tree: Tree, actors: ActorIndex, token: number): EventPattern | undefined {
  const here = tree.sentenceIndex(token);
  for (let index = here; index >= Math.max(0, here - BACK); index--) {
    const { start, end } = tree.doc.sentences[index];
    const gap = tree.text.slice(tree.tokens[start].start, tree.tokens[token].start);
    if (gap.includes('\n\n')) return undefined;
    for (let at = Math.min(end, token) - 1; at >= start; at--) {
      const found = ['VERB', 'NOUN'].includes(tree.tokens[at].upos) ? eventPatternOf(tree, actors, at) : undefined;
      if (found && DEEDS.has(found.type)) return found;
    }
  }
  return undefined;
}

/** The word of the range whose head lies outside it. */
function headOf(tree: Tree, { start, end }: Range): number {
  for (let at = start; at < end; at++) {
    const head = tree.head(at);
    if (tree.tokens[at].upos !== 'PUNCT' && (head < start || head >= end)) return at;
  }
  return start;
}
