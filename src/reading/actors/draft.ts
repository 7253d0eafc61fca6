import type { BodyRecord } from '../../knowledge/records.js';
import type { ActorKind } from '../../records/reading.js';

/** How a mention refers to its actor. */
export type MentionForm = 'name' | 'title' | 'adjective' | 'description' | 'pronoun';

/** Tokens [start, end) that refer to an actor; `head` governs them in the tree. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly form: MentionForm;
}

/** An actor while its mentions are being gathered. */
export interface Draft {
  readonly order: number;
  kind: ActorKind;
  name: string;
  /** The folded words of the fullest name; empty for those who are only described. */
  words: readonly string[];
  country?: string;
  /** IGO, NGO, IMG or MNC, for bodies that belong to no one state. */
  home?: string;
  sector?: string;
  gender?: 'm' | 'f';
  /** The gender of the last pronoun taken for the actor: likely, not sure. */
  leaning?: 'm' | 'f';
  plural: boolean;
  /** Nouns by which the text has called the actor: 'president', 'ministry'. */
  readonly nouns: Set<string>;
  readonly mentions: Mention[];
  body?: BodyRecord;
  /** Where the country comes from: stronger evidence replaces weaker. */
  countryFrom?: 'words' | 'knowledge' | 'place';
}

/** What a noun phrase tells of whose its head is. */
export interface Belonging {
  readonly country?: string;
  readonly home?: string;
  /** The actor that gives it. */
  readonly draft: Draft;
  /** The token that names it. */
  readonly token: number;
}
