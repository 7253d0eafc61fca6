import type { Article } from './article.js';
import type { EventStatus } from './reading.js';

/** Universal part-of-speech tags (UD v2). */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/**
 * One syntactic word. Offsets are into `article.text`; `text.slice(start, end)` is the form.
 * Heads are indices into `Doc.tokens`, never object references; a root's head is -1.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly upos: Upos;
  /** Penn Treebank tag. */
  readonly xpos: string;
  readonly lemma: string;
  /** Index into `Doc.tokens` (of the same sentence), -1 for the root. */
  readonly head: number;
  /** UD relation with its subtype: 'nsubj:pass'. */
  readonly deprel: string;
}

/** Tokens [start, end) of `Doc.tokens`, within one block. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index into `article.blocks`. */
  readonly block: number;
}

export const NAMED_TYPES = ['person', 'organization', 'place'] as const;

/** Tokens [start, end) that name or describe an entity, as the engine proposes it. */
export interface EntityMention {
  readonly start: number;
  readonly end: number;
  /** 'person', 'organization', 'place', or another GUM entity type. */
  readonly type: string;
  /** Logistic of the engine's score, 0 to 1. */
  readonly confidence: number;
}

/** What a word can be to the finding that another word stands for. */
export const PROPOSAL_ROLES = [
  'source',
  'cue',
  'content',
  'actor',
  'recipient',
  'consequent',
  'antecedent',
  'debtor',
  'creditor',
] as const;
export type ProposalRole = (typeof PROPOSAL_ROLES)[number];

/** A finding as the engine proposes it, for reading to check and complete. */
export interface Proposal {
  readonly task: 'attribution' | 'event' | 'commitment';
  /** The token that stands for it: a cue, a trigger, the verb of a consequent. */
  readonly anchor: number;
  /** How sure the engine is that there is one, 0 to 1. */
  readonly confidence: number;
  /** PLOVER type or kind of commitment; 'attribution' for those. */
  readonly label: string;
  /** How sure it is of the label, there being one. */
  readonly labelConfidence: number;
  /** Of an event, as if it were one: the chance of each status. */
  readonly status?: Readonly<Partial<Record<EventStatus, number>>>;
  /** Of a commitment: how sure it is that the debtor will not do it. */
  readonly refrain?: number;
  /** Tokens in the order of the text; a role that nothing fills is left out. */
  readonly roles: Readonly<Partial<Record<ProposalRole, readonly number[]>>>;
}

/** The linguistic analysis of one article. Can be written by hand: see `language/testing`. */
export interface Doc {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly EntityMention[];
  /** In the order of their anchors; none in a Doc that was written by hand. */
  readonly proposals?: readonly Proposal[];
  /** Name and version of what made the analysis. */
  readonly engine: string;
  /** Offset in the text from which on a very long one was not analysed. */
  readonly cutAt?: number;
}

/** The words of token `index` as they stand in the text. */
export function formOf(doc: Doc, index: number): string {
  const token = doc.tokens[index];
  return doc.article.text.slice(token.start, token.end);
}
