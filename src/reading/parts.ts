import type { Actor, DateValue, Role, Statement } from '../records/reading.js';
import type { Span } from '../records/span.js';

/**
 * What the parts of reading hand to one another. Each part is a function of the tree and of
 * the parts before it: actors, time, statements, quantities, events, commitments.
 */

/** Who is referred to where. Token positions are indices into `doc.tokens`. */
export interface ActorIndex {
  readonly actors: readonly Actor[];
  /** The actor that the phrase headed by `token` refers to (names, titles, pronouns, capitals). */
  actorAt(token: number): Actor | undefined;
  /**
   * Roles for the phrase headed by `token`: its conjuncts one by one, groups opened ('both sides',
   * 'the two countries', 'they'). A phrase that names no known actor yields a role with its words
   * alone; an expletive or an empty phrase yields none. `country` is the actor's, or that of a state
   * that modifies the phrase ('South Korean forces').
   */
  rolesAt(token: number): Role[];
  actor(id: string): Actor | undefined;
  /**
   * Whom an actor speaks for when it says 'we': the state of a member of its government, a body itself.
   * 'I', 'we' and 'our' are no mentions here; who is quoted is known to the statements.
   */
  sideOf?(id: string): Actor | undefined;
}

export interface TimeExpression {
  readonly span: Span;
  /** Tokens [start, end). */
  readonly start: number;
  readonly end: number;
  /** The token that heads the expression in the tree. */
  readonly head: number;
  readonly value: DateValue;
}

export interface TimeIndex {
  readonly expressions: readonly TimeExpression[];
  /** The date that the clause headed by `token` gives its own predicate; undefined where it gives none. */
  dateOf(token: number): DateValue | undefined;
}

/** A statement with what later parts need of it. */
export interface ReadStatement {
  readonly record: Statement;
  /** The cue's main token, -1 where there is none (a quotation that goes on). */
  readonly cue: number;
  /** Tokens [start, end) ranges of the content. */
  readonly content: readonly { start: number; end: number }[];
  readonly speaker: Role | undefined;
  readonly addressee: Role | undefined;
}

export interface StatementIndex {
  readonly statements: readonly ReadStatement[];
  /** The innermost statement whose content holds `token`. */
  at(token: number): ReadStatement | undefined;
}
