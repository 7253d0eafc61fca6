import type { Article } from '../records/article.js';
import type { CasusError } from '../records/errors.js';
import type { Reading } from '../records/reading.js';
import { type Corrections, correctionsOf } from './corrections.js';
import { type Desk, deskOf } from './desk.js';
import type { Store } from './dialect.js';
import { type Failure, liftFailures, listFailures, recordFailure } from './failures.js';
import { migrate } from './migrations.js';
import { type OverTime, overTimeOf } from './over-time-questions.js';
import { defaultLedger, isPostgres } from './place.js';
import { openPostgres } from './postgres.js';
import { type Questions, questionsOf } from './questions.js';
import { type Recorded, type RecordMeta, recordReading, recordSighting } from './record.js';
import type { SourceTable } from './schema.js';
import { findSource, type SourceRecord, saveSource } from './sources.js';
import { openSqlite } from './sqlite.js';
import { type Totals, totals } from './totals.js';
import { type WholeArticle, wholeArticles } from './whole-articles.js';

/** The store of all that was read. Every method throws `CasusError` where the store itself fails. */
export interface Ledger extends Questions, OverTime, Corrections, Desk {
  /** The file, or the address without its password. */
  readonly place: string;
  /** Durable when it returns, and whole: an article is in the ledger with all its findings or not at all. */
  record(reading: Reading, meta: RecordMeta): Promise<Recorded>;
  /** Notes where an article that was read before was met again; undefined where it must be read first. */
  sight(article: Article, meta: RecordMeta): Promise<Recorded | undefined>;
  /** Articles by their ids, with their text and who is named in them. */
  wholeArticles(ids: readonly string[]): Promise<Map<string, WholeArticle>>;
  totals(): Promise<Totals>;
  fail(error: CasusError, source: string, at?: Date): Promise<void>;
  failures(): Promise<Failure[]>;
  liftFailures(places: readonly string[]): Promise<void>;
  source(address: string): Promise<SourceTable | undefined>;
  saveSource(source: SourceRecord): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a ledger, and makes it where there is none: a file, or `postgres://…`.
 *
 * @throws CasusError ledger-unreachable, ledger-busy, ledger-newer.
 */
export async function openLedger(place: string = defaultLedger()): Promise<Ledger> {
  const store = openStore(place);
  try {
    await migrate(store);
  } catch (error) {
    await store.db.destroy();
    throw store.dialect.explain(error) ?? error;
  }
  return ledgerOf(store);
}

export function openStore(place: string): Store {
  return isPostgres(place) ? openPostgres(place) : openSqlite(place);
}

/** A ledger over a store whose schema is this version's. */
export function ledgerOf(store: Store): Ledger {
  const guard = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw store.dialect.explain(error) ?? error;
    }
  };
  return {
    ...guarded(questionsOf(store), guard),
    ...guarded(overTimeOf(store), guard),
    ...guarded(correctionsOf(store), guard),
    ...guarded(deskOf(store), guard),
    place: store.place,
    record: (reading, meta) => guard(recordReading(store, reading, meta)),
    sight: (article, meta) => guard(recordSighting(store, article, meta)),
    wholeArticles: (ids) => guard(wholeArticles(store, ids)),
    totals: () => guard(totals(store)),
    fail: (error, source, at) => guard(recordFailure(store, error, source, at)),
    failures: () => guard(listFailures(store)),
    liftFailures: (places) => guard(liftFailures(store, places)),
    source: (address) => guard(findSource(store, address)),
    saveSource: (source) => guard(saveSource(store, source)),
    close: () => store.db.destroy(),
  };
}

type Asked = (...given: never[]) => Promise<unknown>;

function guarded<T extends object>(methods: T, guard: <R>(work: Promise<R>) => Promise<R>): T {
  return Object.fromEntries(
    Object.entries(methods).map(([name, ask]) => [name, (...given: never[]) => guard((ask as Asked)(...given))]),
  ) as T;
}
