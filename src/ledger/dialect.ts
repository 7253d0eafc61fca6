import type { ColumnDataType, Expression, Kysely, RawBuilder, SqlBool, Transaction } from 'kysely';
import type { CasusError } from '../records/errors.js';
import type { Schema } from './schema.js';

/** Where SQLite and PostgreSQL differ. Everything else of the ledger is written once. */
export interface StoreDialect {
  readonly name: 'sqlite' | 'postgres';
  /** A key that the database hands out, rising. */
  readonly keyType: ColumnDataType | RawBuilder<unknown>;
  /** Text that is compared byte by byte whatever the database's language. */
  readonly textType: ColumnDataType | RawBuilder<unknown>;
  readonly jsonType: ColumnDataType | RawBuilder<unknown>;
  readonly realType: ColumnDataType | RawBuilder<unknown>;
  /** What makes a table one clustered index, where there is such a thing. */
  readonly clustered: RawBuilder<unknown> | undefined;
  createWordIndex(db: Kysely<Schema>): Promise<void>;
  indexWords(db: Kysely<Schema>, article: number, text: string): Promise<void>;
  /** Takes an article's words out of the index. */
  forgetWords(db: Kysely<Schema>, article: number): Promise<void>;
  /** Before an article is forgotten, and after: so that its words do not stay in the file either. */
  beforeForgetting(db: Kysely<Schema>): Promise<void>;
  afterForgetting(db: Kysely<Schema>): Promise<void>;
  /** Copies the store into a file, while it is in use. */
  backup(db: Kysely<Schema>, file: string): Promise<void>;
  /** True of an article's key where its text holds all words; words in double quotes stand side by side. */
  hasWords(article: Expression<number>, words: string): Expression<SqlBool>;
  /** Waits until no other writer is at work; called first in every writing transaction. */
  takeTurn(trx: Transaction<Schema>): Promise<void>;
  /** After rows came with their keys: the next key that the database hands out is above them. */
  keysAfter(db: Kysely<Schema>, table: string): Promise<void>;
  /** The error in our terms, or undefined where it is none of the store's own. */
  explain(error: unknown): CasusError | undefined;
}

/** A store that is open: the database and what is particular to it. */
export interface Store {
  readonly db: Kysely<Schema>;
  readonly dialect: StoreDialect;
  /** For messages: the file, or the address without its password. */
  readonly place: string;
}

/** Words and quoted phrases of a query, in order, without signs: `"arms control" Seoul` gives two. */
export function phrasesOf(query: string): string[][] {
  return [...query.matchAll(/"([^"]*)"|[^\s"]+/g)]
    .map((match) => (match[1] ?? match[0]).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((words) => words.length > 0);
}
