import type { Tree } from './tree.js';

export const CONDITION_KINDS = ['if', 'unless', 'until', 'once', 'while', 'event', 'exchange', 'any'] as const;
/**
 * How a condition binds its main clause: 'if' on its being met, 'unless' on its not being met,
 * 'until' up to it, 'once' from it on, 'while' as long as it holds, 'event' in the case of a thing
 * named by a noun, 'exchange' in return for it, 'any' against whatever fits a description.
 */
export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** A conditional clause or phrase: tokens [start, end), its marker words included. */
export interface Condition {
  readonly kind: ConditionKind;
  /** The marker as written, in lower case: 'if', 'in the event of'. */
  readonly marker: string;
  /** Heads the clause or phrase in the tree. */
  readonly head: number;
  readonly start: number;
  readonly end: number;
  /** Where the words that belong to it begin: before `start` for 'a loan that would be | contingent on'. */
  readonly from: number;
  /** Its subject only points back: 'if this happens', 'in that case'. */
  readonly anaphoric: boolean;
}

type Shape = 'clause' | 'phrase' | 'either';

/** Marker words, longest first where one begins another. */
const MARKERS: readonly (readonly [words: string, kind: ConditionKind, shape: Shape])[] = [
  ['in the event that', 'if', 'clause'],
  ['in the event of', 'event', 'phrase'],
  ['in event of', 'event', 'phrase'],
  ['in case of', 'event', 'phrase'],
  ['in the case of', 'event', 'phrase'],
  ['in case', 'if', 'clause'],
  ['in exchange for', 'exchange', 'either'],
  ['in return for', 'exchange', 'either'],
  ['on the condition that', 'if', 'clause'],
  ['on condition that', 'if', 'clause'],
  ['on condition of', 'event', 'phrase'],
  ['contingent on', 'event', 'either'],
  ['contingent upon', 'event', 'either'],
  ['conditional on', 'event', 'either'],
  ['conditional upon', 'event', 'either'],
  ['conditioned on', 'event', 'either'],
  ['dependent on', 'event', 'either'],
  ['subject to', 'event', 'phrase'],
  ['pending', 'until', 'either'],
  ['if and when', 'if', 'clause'],
  ['if and only if', 'if', 'clause'],
  ['only if', 'if', 'clause'],
  ['but only if', 'if', 'clause'],
  ['if', 'if', 'clause'],
  ['unless and until', 'unless', 'clause'],
  ['unless', 'unless', 'clause'],
  ['until', 'until', 'either'],
  ['till', 'until', 'either'],
  ['before', 'until', 'clause'],
  ['only once', 'once', 'clause'],
  ['once', 'once', 'clause'],
  ['only when', 'once', 'clause'],
  ['when', 'once', 'clause'],
  ['only after', 'once', 'either'],
  ['as soon as', 'once', 'clause'],
  ['as long as', 'while', 'clause'],
  ['so long as', 'while', 'clause'],
  ['provided that', 'if', 'clause'],
  ['providing that', 'if', 'clause'],
  ['provided', 'if', 'clause'],
  ['assuming that', 'if', 'clause'],
  ['assuming', 'if', 'clause'],
];

const BY_FIRST_WORD = new Map<string, { words: string[]; kind: ConditionKind; shape: Shape }[]>();
for (const [text, kind, shape] of MARKERS) {
  const words = text.split(' ');
  const known = BY_FIRST_WORD.get(words[0]) ?? [];
  known.push({ words, kind, shape });
  known.sort((a, b) => b.words.length - a.words.length);
  BY_FIRST_WORD.set(words[0], known);
}

/** Set phrases that look like conditions and bind nothing. */
const EMPTY_CONDITIONS = new Set([
  'if possible',
  'as soon as possible',
  'as soon as practicable',
  'as long as possible',
  'as long as necessary',
  'if not',
  'if so',
  'if any',
  'if anything',
  'if ever',
  'if you will',
  'if you like',
  'if i may',
  'if you may',
  'if you could',
  'if you can',
  'if i could',
  'if i can',
]);

const CLAUSAL = ['advcl', 'acl', 'ccomp', 'parataxis', 'dep', 'csubj', 'xcomp'];
const PHRASAL = ['obl', 'nmod', 'advmod', 'amod', 'appos'];
const INVERTING = new Set(['should', 'were', 'had']);
const POINTERS = new Set(['this', 'that', 'it', 'these', 'those', 'so', 'such']);
const HAPPENING = new Set(['happen', 'occur', 'be', 'do', 'continue', 'persist', 'case']);

/** The condition that the word hung by an adverbial relation heads, if it opens with a conditional marker. */
export function conditionAt(tree: Tree, token: number): Condition | undefined {
  const clausal = tree.is(token, ...CLAUSAL);
  if (!clausal && !tree.is(token, ...PHRASAL)) return undefined;
  const own = contiguousSubtree(tree, token);
  let first = own.start;
  while (first < own.end && (isOpening(tree, first) || isBeforeAdjective(tree, first, token))) first++;
  if (first >= own.end) return undefined;
  const marked = markerAt(tree, first, own.end, token);
  if (marked) {
    if (first > 0 && ['even', 'as'].includes(tree.lower(first - 1))) return undefined;
    // 'if' heads an embedded question too ('asked if it would'): only a complement of such a verb has it.
    if (tree.is(token, 'ccomp', 'csubj') && tree.head(token) < first) return undefined;
    if (marked.words.at(-1) === 'when' && (tree.is(token, 'acl') || isPast(tree, token))) return undefined;
    // 'Will not talk before they withdraw' sets a condition; 'will talk before they leave' a time.
    if (marked.words[0] === 'before' && (tree.head(token) < 0 || !tree.isNegated(tree.head(token)))) return undefined;
    if (marked.kind === 'until' && !clausal && isTimeNoun(tree, token)) return undefined;
    if (marked.kind === 'event' && marked.words.join(' ') === 'in the case of' && !isActNoun(tree, token))
      return undefined;
    const end = trimEnd(tree, first, Math.min(own.end, asideAfter(tree, token)));
    const words = wordsBetween(tree, first, Math.min(end, first + 4));
    if (EMPTY_CONDITIONS.has(words)) return undefined;
    return {
      kind: marked.kind,
      marker: marked.words.join(' '),
      head: token,
      start: first,
      end,
      from: tree.is(token, 'acl') ? own.start : first,
      anaphoric: isAnaphoric(tree, token),
    };
  }
  if (clausal && isInverted(tree, first, token)) {
    return {
      kind: 'if',
      marker: tree.lower(first),
      head: token,
      start: first,
      end: trimEnd(tree, first, Math.min(own.end, asideAfter(tree, token))),
      from: first,
      anaphoric: isAnaphoric(tree, token),
    };
  }
  return undefined;
}

/** All conditions hung on the predicate itself, in the order of the text. */
export function conditionsOn(tree: Tree, predicate: number): Condition[] {
  const found: Condition[] = [];
  for (const child of tree.children(predicate)) {
    const condition = conditionAt(tree, child);
    if (condition) found.push(condition);
  }
  return found;
}

/**
 * Conditions anywhere under the predicate, the outermost only: parsers hang 'X if Y' low as often
 * as high. What stands in a relative clause belongs there, but for an 'if' or 'unless' that ends
 * the sentence; 'when' deep down tells a time.
 */
export function conditionsWithin(tree: Tree, predicate: number): Condition[] {
  const found: Condition[] = [];
  const last = tree.sentenceOf(predicate).end - 2;
  const waiting = [{ at: predicate, relative: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { at, relative } = next;
    for (const child of tree.children(at)) {
      if (tree.is(child, 'punct', 'nsubj', 'csubj', 'parataxis')) continue;
      const condition = conditionAt(tree, child);
      if (!condition) {
        if (tree.is(child, 'conj') && hasOwnClause(tree, child)) continue;
        waiting.push({ at: child, relative: relative || tree.is(child, 'acl:relcl') });
      } else if (relative) {
        if ((condition.kind === 'if' || condition.kind === 'unless') && condition.end >= last) found.push(condition);
      } else if (at === predicate || condition.marker !== 'when') {
        found.push(condition);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether the word stands inside a conditional clause or phrase (or heads one). */
export function isWithinCondition(tree: Tree, token: number): boolean {
  for (let at = token; at >= 0; at = tree.head(at)) {
    if (tree.is(at, 'advcl', 'obl', 'parataxis') && tree.dominates(at, token)) {
      const condition = conditionAt(tree, at);
      if (condition && condition.start <= token && token < condition.end) return true;
    }
  }
  return false;
}

/** A clause of its own: with a subject or a modal that is not shared with what it is joined to. */
export function hasOwnClause(tree: Tree, token: number): boolean {
  return tree.children(token).some((child) => tree.is(child, 'nsubj', 'expl') || isFiniteAuxiliary(tree, child));
}

function isFiniteAuxiliary(tree: Tree, token: number): boolean {
  return tree.is(token, 'aux') && ['MD', 'VBD', 'VBP', 'VBZ'].includes(tree.tokens[token].xpos);
}

/** From the leftmost to the rightmost token that the word dominates. */
export function contiguousSubtree(tree: Tree, token: number): { start: number; end: number } {
  let start = token;
  let end = token + 1;
  const waiting = [token];
  while (waiting.length > 0) {
    const at = waiting.pop() as number;
    if (at < start) start = at;
    if (at >= end) end = at + 1;
    for (const child of tree.children(at)) waiting.push(child);
  }
  return { start, end };
}

function isOpening(tree: Tree, token: number): boolean {
  return (
    tree.tokens[token].upos === 'PUNCT' || ['and', 'but', 'or', 'that', 'even', 'then'].includes(tree.lower(token))
  );
}

/** 'That would be' before the adjective that makes a relative clause a condition. */
function isBeforeAdjective(tree: Tree, at: number, head: number): boolean {
  return tree.is(head, 'acl') && at < head && tree.head(at) === head && tree.is(at, 'nsubj', 'aux', 'cop', 'advmod');
}

function markerAt(
  tree: Tree,
  first: number,
  end: number,
  head: number,
): { words: string[]; kind: ConditionKind } | undefined {
  for (const marker of BY_FIRST_WORD.get(tree.lower(first)) ?? []) {
    if (first + marker.words.length > end + 1) continue;
    if (!marker.words.every((word, at) => first + at < tree.tokens.length && tree.lower(first + at) === word)) continue;
    // 'once' and 'when' as adverbs, 'provided' as the clause's own verb.
    if (first + marker.words.length - 1 === head && marker.shape === 'clause') continue;
    if (marker.shape === 'clause' && !hasPredicate(tree, head)) continue;
    return marker;
  }
  return undefined;
}

function hasPredicate(tree: Tree, head: number): boolean {
  const { upos } = tree.tokens[head];
  if (upos === 'VERB' || upos === 'AUX' || upos === 'ADJ') return true;
  // 'As long as': the clause hangs on 'long'.
  return tree.child(head, 'cop', 'nsubj', 'aux', 'advcl') !== undefined;
}

function isPast(tree: Tree, head: number): boolean {
  return [head, ...tree.children(head, 'aux', 'cop')].some((at) => tree.tokens[at].xpos === 'VBD');
}

function isInverted(tree: Tree, first: number, head: number): boolean {
  if (!INVERTING.has(tree.lower(first)) || !tree.is(head, 'advcl', 'ccomp', 'parataxis')) return false;
  if (tree.head(first) !== head) return false;
  const subject = tree.child(head, 'nsubj');
  if (subject === undefined || subject < first || (subject > head && tree.lower(first) !== 'were')) return false;
  // A question, not a condition: it ends its sentence with the mark.
  const { end } = tree.sentenceOf(head);
  return tree.lower(end - 1) !== '?' || tree.head(head) >= 0;
}

function isAnaphoric(tree: Tree, head: number): boolean {
  const subject = tree.child(head, 'nsubj');
  if (subject === undefined) return POINTERS.has(tree.lower(head));
  return POINTERS.has(tree.lower(subject)) && HAPPENING.has(tree.lemma(head));
}

function isTimeNoun(tree: Tree, token: number): boolean {
  const { upos } = tree.tokens[token];
  if (upos === 'NUM' || upos === 'ADV') return true;
  return (
    TIME_NOUNS.has(tree.lemma(token)) || (upos === 'PROPN' && CALENDAR.has(tree.lemma(token).toLowerCase().slice(0, 3)))
  );
}

const TIME_NOUNS = new Set(
  'day week month year hour minute second morning noon afternoon evening night midnight today tomorrow time end decade century summer winter spring autumn fall quarter weekend date'.split(
    ' ',
  ),
);
const CALENDAR = new Set('jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun'.split(' '));

const ACT_NOUNS = new Set(
  'attack aggression war invasion conflict strike emergency violation breach failure escalation victory defeat provocation threat incursion assault crisis collapse death use withdrawal refusal default'.split(
    ' ',
  ),
);
function isActNoun(tree: Tree, token: number): boolean {
  return [token, ...tree.children(token, 'nmod', 'conj')].some((at) => ACT_NOUNS.has(tree.lemma(at)));
}

function trimEnd(tree: Tree, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && tree.tokens[last - 1].upos === 'PUNCT' && tree.form(last - 1) !== ')') last--;
  return last;
}

const COMMAS = new Set([',', '–', '—', ';']);
/** Where an aside set off by a comma begins after the clause's own words: 'if it sends arms, | a day after …'. */
function asideAfter(tree: Tree, head: number): number {
  let end = Number.POSITIVE_INFINITY;
  for (let at = head, steps = 0; at >= 0 && steps < 6; steps++) {
    for (const child of tree.children(at, 'obl', 'advcl', 'parataxis', 'ccomp')) {
      const { start } = contiguousSubtree(tree, child);
      if (start <= head) continue;
      // The comma may hang on the aside itself.
      const comma = COMMAS.has(tree.form(start)) ? start : start - 1;
      if (COMMAS.has(tree.form(comma))) end = Math.min(end, comma);
    }
    at = tree.child(at, 'xcomp') ?? -1;
  }
  return end;
}

function wordsBetween(tree: Tree, start: number, end: number): string {
  let words = '';
  for (let at = start; at < end; at++) words += `${words ? ' ' : ''}${tree.lower(at)}`;
  return words;
}

/** Verbs whose bearer answers another's act. */
const ANSWERING = new Set(
  'respond retaliate react answer defend protect act counter fight strike punish resist guard'.split(' '),
);
const ANY = new Set(['any', 'anyone', 'anybody', 'whoever', 'whatever', 'every']);

/**
 * 'will respond to any move that threatens us': whatever fits the description is the condition.
 * Only where the verb answers an act; 'will not recognise any entity that…' only says which.
 */
export function conditionByDescription(tree: Tree, predicate: number): Condition | undefined {
  if (!ANSWERING.has(tree.lemma(predicate))) return undefined;
  for (const child of tree.children(predicate, 'obl')) {
    const open = [child, ...tree.children(child, 'det')].some((at) => ANY.has(tree.lower(at)));
    const preposition = tree.child(child, 'case');
    if (!open || preposition === undefined || !['against', 'to'].includes(tree.lower(preposition))) continue;
    const act = tree.child(child, 'acl') !== undefined || ACT_NOUNS.has(tree.lemma(child));
    if (!act) continue;
    const own = contiguousSubtree(tree, child);
    return {
      kind: 'any',
      marker: tree.lower(preposition),
      head: child,
      start: own.start,
      end: trimEnd(tree, own.start, own.end),
      from: own.start,
      anaphoric: false,
    };
  }
  return undefined;
}
