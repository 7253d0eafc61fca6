import type { Tree } from '../syntax/tree.js';
import { keyOf, stemOf } from './cue-key.js';
import { nounPhrase } from './phrases.js';

/** Who a clause's predicate has for its subject. */
export interface Source {
  readonly head: number;
  readonly tokens: readonly number[];
}

const MAX_CLIMB = 6;

/**
 * The source of what `predicate` says or holds: its subject, or where it has none of its own the
 * subject that it shares (coordination), is controlled by (infinitives, participles) or modifies.
 */
export function sourceOf(tree: Tree, predicate: number): Source | undefined {
  return climb(tree, predicate, predicate, 0) ?? standingBefore(tree, predicate);
}

/** A finite verb without a subject in the tree has it right before it more often than not. */
function standingBefore(tree: Tree, verb: number): Source | undefined {
  if (!/^VB[DZP]$/.test(tree.tokens[verb].xpos) || ownSubject(tree, verb) !== undefined) return undefined;
  const { start } = tree.sentenceOf(verb);
  let at = verb - 1;
  while (at >= start && tree.is(at, 'advmod', 'aux')) at--;
  if (at < start || !['NOUN', 'PROPN', 'PRON'].includes(tree.tokens[at].upos)) return undefined;
  while (
    tree.head(at) >= start &&
    tree.head(at) < verb &&
    ['NOUN', 'PROPN'].includes(tree.tokens[tree.head(at)].upos)
  ) {
    at = tree.head(at);
  }
  const tokens = nounPhrase(tree, at, [verb]).filter((token) => token < verb);
  return tokens.length === 0 ? undefined : { head: at, tokens };
}

function climb(tree: Tree, at: number, from: number, depth: number): Source | undefined {
  const own = ownSubject(tree, at);
  if (own !== undefined) {
    if (isExpletive(tree, own)) return undefined;
    return { head: own, tokens: nounPhrase(tree, own, [from]) };
  }
  const head = tree.head(at);
  if (head < 0 || depth >= MAX_CLIMB) return undefined;
  if (tree.is(at, 'acl')) {
    const tag = tree.tokens[at].xpos;
    if (tree.is(at, 'acl:relcl') || tag === 'VBN') return undefined;
    return nominalHolder(tree, head, at, depth);
  }
  if (tree.is(at, 'xcomp')) {
    const object = tree.child(head, 'obj', 'iobj');
    if (object !== undefined && object < at && !SUBJECT_CONTROL.has(keyOf(tree, head))) {
      return { head: object, tokens: nounPhrase(tree, object, [from]) };
    }
    return climb(tree, head, from, depth + 1);
  }
  if (tree.is(at, 'conj')) return climb(tree, head, from, depth + 1);
  if (tree.is(at, 'advcl', 'parataxis', 'ccomp', 'dep') && isNonFinite(tree, at))
    return climb(tree, head, from, depth + 1);
  return undefined;
}

/** 'his decision to …', 'the State Department's move to …': who has the noun; else the noun itself ('officials saying'). */
function nominalHolder(tree: Tree, noun: number, clause: number, depth: number): Source | undefined {
  if (tree.tokens[clause].xpos === 'VBG' && !tree.children(clause, 'mark').length) {
    return { head: noun, tokens: nounPhrase(tree, noun, [clause]) };
  }
  return holderOf(tree, noun, depth);
}

/** For a noun that a verb takes as its object, the verb's subject. */
export function objectsHolder(tree: Tree, noun: number): Source | undefined {
  const head = tree.head(noun);
  if (head < 0 || !tree.is(noun, 'obj') || isPassive(tree, head)) return undefined;
  return climb(tree, head, head, 1);
}

/** Who a noun of saying or holding belongs to: 'his', 'the ministry's', 'by the ministry', or the subject of the verb that takes it. */
export function holderOf(tree: Tree, noun: number, depth = 0): Source | undefined {
  const owner = tree.child(noun, 'nmod:poss');
  if (owner !== undefined) return { head: owner, tokens: nounPhrase(tree, owner) };
  const by = tree
    .children(noun, 'nmod')
    .find((child) => child > noun && ['by', 'from', 'among'].includes(caseOf(tree, child)));
  if (by !== undefined) return { head: by, tokens: nounPhrase(tree, by) };
  const head = tree.head(noun);
  if (head < 0 || depth >= MAX_CLIMB) return undefined;
  if (tree.is(noun, 'conj')) return holderOf(tree, head, depth + 1);
  if (tree.is(noun, 'obj', 'obl') && tree.tokens[head].upos === 'VERB') {
    return isPassive(tree, head) ? agentOf(tree, head) : climb(tree, head, head, depth + 1);
  }
  const maker = tree.children(noun, 'compound', 'amod').find((child) => tree.tokens[child].upos === 'PROPN');
  if (maker !== undefined) return { head: maker, tokens: nounPhrase(tree, maker) };
  return undefined;
}

/** The agent of a passive: 'by the ministry'. */
export function agentOf(tree: Tree, verb: number): Source | undefined {
  const agent = tree
    .children(verb, 'obl', 'nmod')
    .find((child) => tree.deprel(child) === 'obl:agent' || caseOf(tree, child) === 'by');
  if (agent === undefined || tree.tokens[agent].upos === 'NUM') return undefined;
  return { head: agent, tokens: nounPhrase(tree, agent) };
}

export function ownSubject(tree: Tree, predicate: number): number | undefined {
  const subjects = tree.children(predicate, 'nsubj');
  // Of two, the one that stands nearest before the predicate.
  return subjects.filter((child) => child < predicate).at(-1) ?? subjects[0];
}

export function isPassive(tree: Tree, verb: number): boolean {
  if (tree.children(verb, 'aux:pass', 'nsubj:pass').length > 0) return true;
  if (tree.tokens[verb].xpos !== 'VBN' || tree.children(verb, 'aux', 'obj').length > 0) return false;
  // A bare participle: 'Asked about it, …', 'a plan backed by …'; a second one shares its auxiliary.
  return tree.is(verb, 'conj') ? isPassive(tree, tree.head(verb)) : true;
}

export function caseOf(tree: Tree, at: number): string {
  return tree
    .children(at, 'case')
    .filter((child) => child < at)
    .map((child) => tree.lower(child))
    .join(' ');
}

function isExpletive(tree: Tree, at: number): boolean {
  return tree.lower(at) === 'there';
}

function isNonFinite(tree: Tree, at: number): boolean {
  const tag = tree.tokens[at].xpos;
  return (
    tag === 'VBG' ||
    tag === 'VBN' ||
    tree.children(at, 'mark', 'aux').some((child) => tree.lower(child) === 'to') ||
    tree.tokens[at].upos !== 'VERB'
  );
}

/** Verbs whose infinitive is the subject's to do though they take an object. */
const SUBJECT_CONTROL = new Set(['promise', 'use', 'take', 'make', 'have', 'need', 'give'].map((word) => stemOf(word)));
