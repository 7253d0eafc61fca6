import type { ColumnType, Generated } from 'kysely';

/** JSON goes in as text; PostgreSQL gives it back parsed, SQLite as text (see `fromJson`). */
type Json = ColumnType<unknown, string, string>;

/** Kinds of finding: the parts of a Reading. */
export const FINDING_KINDS = ['actor', 'statement', 'event', 'commitment', 'instrument', 'quantity', 'notice'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * What an actor does in a finding. 'self' ties the finding of an actor to its identity; 'about' is who is
 * named in what was said, or in what somebody is bound to do.
 */
export const PARTS = [
  'self',
  'speaker',
  'addressee',
  'actor',
  'recipient',
  'place',
  'debtor',
  'creditor',
  'party',
  'holder',
  'about',
] as const;
export type Part = (typeof PARTS)[number];

/** A text that was reported. Its id is that of its text, so the same words are stored once. */
export interface ArticleTable {
  key: Generated<number>;
  id: string;
  language: string;
  title: string | null;
  byline: string | null;
  /** Where and when it first stood, as far as is known. */
  url: string | null;
  outlet: string | null;
  /** The article's record without its text. */
  record: Json;
  /** ISO 8601: an instant in UTC, or a day. Null where the report does not say. */
  reported: string | null;
  recorded: string;
  /** `reported`, or `recorded` where that is unknown: what lists are ordered by. */
  listed: string;
  /** Name and version of what read it, and when. */
  engine: string;
  read_at: string;
  /** When the last of its appearances was superseded; null for a current article. */
  superseded: string | null;
  story: number | null;
}

export interface TextTable {
  article: number;
  text: string;
}

/** Where and when an article stood. */
export interface AppearanceTable {
  key: Generated<number>;
  article: number;
  /** What names the report across its versions: its address or its publisher's id; null where it has neither. */
  address: string | null;
  /** The file, address or line it was taken from. */
  source: string;
  outlet: string | null;
  reported: string | null;
  recorded: string;
  superseded: string | null;
  /** The appearance that took its place. */
  superseded_by: number | null;
  /** What this version changed in the one before it: a `Change`. */
  change: Json | null;
}

export interface FindingTable {
  key: Generated<number>;
  article: number;
  id: string;
  kind: FindingKind;
  /** PLOVER type, speech act, kind of actor, commitment or instrument, relation of a quantity, code of a notice. */
  type: string;
  /** Of an event its status, of a commitment its strength. */
  status: string | null;
  /** First and last day of the finding's own date. */
  happened_from: string | null;
  happened_to: string | null;
  listed: string;
  confidence: number | null;
  /** As the reader gave it. */
  record: Json;
  /** Why it no longer counts: a person rejected it, or merged it with `kept`, the id of another. */
  hidden: 'rejected' | 'merged' | null;
  kept: string | null;
  /** The record as corrected; the columns that questions filter by follow it. */
  corrected: Json | null;
  /** Who confirmed it. */
  confirmed: string | null;
}

/** Two countries in an event, from doer to done-to; those of a meeting or an agreement both ways. */
export interface DyadTable {
  source: string;
  target: string;
  /** As the finding's. */
  listed: string;
  finding: number;
}

export interface RoleTable {
  finding: number;
  part: Part;
  /** Key in `actors`; null for a phrase that names no known actor. */
  actor: number | null;
  country: string | null;
  /** As the finding's. */
  kind: FindingKind;
  listed: string;
}

export interface SpanTable {
  finding: number;
  /** Field of the record that holds the span: 'evidence', 'content', 'cue', … */
  field: string;
  start_at: number;
  end_at: number;
}

/** Who is known across articles. */
export interface ActorTable {
  key: Generated<number>;
  /** 'state:RUS', 'person:vladimir putin'. */
  identity: string;
  name: string;
  /** The name without case, accents and dots. */
  folded: string;
  /** The last word of `folded`: what a person may be asked for by. */
  last_word: string;
  kind: string;
  country: string | null;
  sector: string | null;
  code: string | null;
  /** In how many articles it is found. */
  mentioned: Generated<number>;
  /** Key of the actor that this one was said to be. */
  same_as: number | null;
}

/** What could not be taken in, and why. */
export interface FailureTable {
  /** The file, address or line. */
  place: string;
  /** The input it belongs to: what is read again by a retry. */
  source: string;
  code: string;
  message: string;
  first_at: string;
  last_at: string;
  attempts: number;
}

/** What reports are taken from, with what it takes not to fetch them again. */
export interface SourceTable {
  address: string;
  kind: 'file' | 'feed' | 'page' | 'archive';
  title: string | null;
  etag: string | null;
  last_modified: string | null;
  /** Of a file: size and time of change when it was last read to its end. */
  mark: string | null;
  checked_at: string | null;
  /** Not to be asked again before this. */
  due_at: string | null;
  failures_in_row: number;
}

/** Articles that are copies or light rewrites of one report. */
export interface StoryTable {
  key: Generated<number>;
  /** The article that the story was opened with. */
  first_article: number;
}

/** The index of near-duplicates: articles that share a sampled shingle are candidates for one story. */
export interface StoryShingleTable {
  hash: number;
  article: number;
}

/** Event mentions that tell of one event. */
export interface HappeningTable {
  key: Generated<number>;
  /** After the finding that it was opened with, so that it is the same when happenings are built again. */
  id: string;
  type: string;
  /** The days on which most witnesses who give a date agree; null where none does. */
  happened_from: string | null;
  happened_to: string | null;
  /** Time of the latest report. */
  listed: string;
  /** 1 where a witness says that it happened; 0 where all deny it. */
  affirmed: number;
  /** Stories that tell of it. */
  stories: number;
  /** Of some of its witnesses, what new mentions are compared with: `EventSketch[]`. */
  sketches: Json;
}

export interface WitnessTable {
  happening: number;
  finding: number;
  /** Why the finding was taken to tell of this happening: a `WitnessReason`. */
  reason: Json;
}

/** The index of happenings: those that share a sign within some days are candidates for one. */
export interface HappeningSignTable {
  sign: string;
  day: string;
  happening: number;
}

/** One commitment over time, whatever the number of reports that state it. */
export interface UndertakingTable {
  key: Generated<number>;
  /** After the finding that it was opened with. */
  id: string;
  kind: string;
  polarity: 'do' | 'refrain';
  /** The state in which it was first stated. */
  initial: string;
  /** The state as confirmed. */
  state: string;
  /** The day after which it is to be asked what became of it. */
  due: string | null;
  /** Time of the latest report that states it. */
  listed: string;
  /** What restatements and events are compared with: a `CommitmentSketch`. */
  sketch: Json;
}

export interface RestatementTable {
  undertaking: number;
  finding: number;
  /** Why the finding was taken to state this undertaking. */
  reason: Json;
}

/** The index of undertakings by what their words and patterns have in common with others. */
export interface UndertakingSignTable {
  sign: string;
  undertaking: number;
}

/** A change of an undertaking's state: proposed, and in force once a person confirms it. */
export interface ChangeTable {
  key: Generated<number>;
  id: string;
  undertaking: number;
  /** What came about: an `Occasion` of the life cycle. */
  occasion: string;
  /** The event or statement that it rests on; null where a day passed. */
  finding: number | null;
  day: string | null;
  listed: string;
  confidence: number;
  reason: Json;
  verdict: 'confirmed' | 'dismissed' | null;
}

/** What a person (or a rule, by its name) decided of a finding, story or happening; never deleted. */
export interface DecisionTable {
  key: Generated<number>;
  at: string;
  who: string;
  action: 'correct' | 'confirm' | 'reject' | 'merge' | 'split' | 'undo';
  /** What it is about: 'finding', 'story', 'happening', 'commitment'. */
  about: string;
  subject: string;
  article: string | null;
  /** The words that the finding rested on, so that the decision can follow them when spans move. */
  quoted: string | null;
  detail: Json;
  why: string | null;
  undone_by: number | null;
}

/** A saved question that tells when its answer grows. */
export interface AlertTable {
  key: Generated<number>;
  id: string;
  name: string;
  /** A `SavedQuestion`. */
  question: Json;
  created: string;
  /** 1 where it does not look. */
  paused: number;
  /** Where what is new is sent, signed with the secret. */
  webhook: string | null;
  secret: string;
  /** Key of the last article that has been looked at. */
  looked_to: number;
  /** Of questions whose answers are no findings: the ids of what has been told, `string[]`. */
  known: Json;
}

/** What an alert's answer grew by. */
export interface NewsTable {
  key: Generated<number>;
  alert: number;
  /** Id of the finding, article or change. */
  subject: string;
  at: string;
  seen: number;
  title: string;
  words: string;
  /** Path of its view in the desk. */
  link: string;
}

/** What is sent to a webhook. */
export interface DeliveryTable {
  key: Generated<number>;
  alert: number;
  body: string;
  state: 'waiting' | 'sent' | 'failed';
  /** Of the last attempt, or when it was put in line. */
  at: string;
  due_at: string | null;
  attempts: number;
  message: string | null;
}

export interface Schema {
  articles: ArticleTable;
  texts: TextTable;
  appearances: AppearanceTable;
  findings: FindingTable;
  roles: RoleTable;
  spans: SpanTable;
  actors: ActorTable;
  dyads: DyadTable;
  failures: FailureTable;
  sources: SourceTable;
  stories: StoryTable;
  story_shingles: StoryShingleTable;
  happenings: HappeningTable;
  witnesses: WitnessTable;
  happening_signs: HappeningSignTable;
  undertakings: UndertakingTable;
  restatements: RestatementTable;
  undertaking_signs: UndertakingSignTable;
  changes: ChangeTable;
  decisions: DecisionTable;
  alerts: AlertTable;
  news: NewsTable;
  deliveries: DeliveryTable;
}

export function fromJson<T>(value: unknown): T {
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
}
