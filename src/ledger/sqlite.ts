import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
  sql,
} from 'kysely';
import Database from 'libsql';
import { CasusError } from '../records/errors.js';
import { phrasesOf, type Store, type StoreDialect } from './dialect.js';
import type { Schema } from './schema.js';

/** Milliseconds that a writer waits for others to finish their articles. */
const PATIENCE = 30_000;
/** Milliseconds that SQLite itself waits, in which nothing else of this process goes on. */
const BUSY_TIMEOUT = 50;
/** Statements kept prepared, and the longest that is worth it: a list of many rows seldom comes again. */
const KEPT_STATEMENTS = 200;
const KEPT_LENGTH = 4000;

/** The file is opened, or made, with the first query. */
export function openSqlite(file: string): Store {
  return { db: new Kysely<Schema>({ dialect: new LedgerDialect(file) }), dialect: sqlite(file), place: file };
}

class LedgerDialect extends SqliteDialect {
  readonly #file: string;

  constructor(file: string) {
    super({ database: () => openFile(file) });
    this.#file = file;
  }

  override createDriver(): SqliteDriver {
    return new PatientDriver({ database: () => openFile(this.#file) });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** SQLite can take back `create table`, so a migration is never left half done. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * Every transaction of the ledger writes, so it takes the write lock at its start: one that asked for
 * it later could be refused without waiting. While another holds it, this process goes on.
 */
class PatientDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await patiently(() => connection.executeQuery(CompiledQuery.raw('begin immediate')));
  }

  /** SQLite has taken the transaction back itself where the disk is full; the first error is the one to tell. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      if (!/no transaction is active/.test((error as Error).message)) throw error;
    }
  }
}

async function openFile(file: string): Promise<SqliteDatabase> {
  const database = connect(file);
  try {
    // Durable before a transaction returns; readers go on beside one writer.
    await patiently(async () =>
      database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on'),
    );
  } catch (error) {
    database.close();
    throw error;
  }
  return keepingStatements(database);
}

function connect(file: string): Database.Database {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return new Database(file, { timeout: BUSY_TIMEOUT });
  } catch (error) {
    throw unreachable(file, error);
  }
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const isBusy = /^SQLITE_(?:BUSY|LOCKED)/.test(String((error as { code?: unknown }).code));
      if (!isBusy || Date.now() - start > PATIENCE) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 20));
    }
  }
}

function keepingStatements(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => {
      kept.clear();
      database.close();
    },
    prepare(text) {
      const known = kept.get(text);
      if (known) return known;
      const statement = database.prepare(text) as unknown as SqliteStatement;
      if (text.length <= KEPT_LENGTH) {
        if (kept.size >= KEPT_STATEMENTS) kept.delete(kept.keys().next().value as string);
        kept.set(text, statement);
      }
      return statement;
    },
  };
}

function sqlite(file: string): StoreDialect {
  return {
    name: 'sqlite',
    keyType: sql`integer`,
    textType: 'text',
    jsonType: 'text',
    realType: 'real',
    clustered: sql`without rowid`,
    async createWordIndex(db) {
      await sql`create virtual table words using fts5(text, content='', contentless_delete=1,
        tokenize="unicode61 remove_diacritics 2")`.execute(db);
    },
    async indexWords(db, article, text) {
      await sql`insert into words (rowid, text) values (${article}, ${text})`.execute(db);
    },
    async forgetWords(db, article) {
      await sql`delete from words where rowid = ${article}`.execute(db);
    },
    async beforeForgetting(db) {
      await sql`pragma secure_delete = on`.execute(db);
    },
    async afterForgetting(db) {
      // The index keeps words that were taken out until its parts are merged; the log, until it is emptied.
      await sql`insert into words (words) values ('optimize')`.execute(db);
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
    async backup(db, target) {
      await sql`vacuum into ${target}`.execute(db);
    },
    hasWords(article, words) {
      const query = phrasesOf(words)
        .map((phrase) => `"${phrase.join(' ')}"`)
        .join(' ');
      if (query === '') return sql`1 = 1`;
      return sql`${article} in (select rowid from words where words match ${query})`;
    },
    // `begin immediate` has done it.
    takeTurn: async () => {},
    // It takes the next above the highest of itself.
    keysAfter: async () => {},
    explain(error) {
      if (error instanceof CasusError) return error;
      const code = (error as { code?: unknown } | undefined)?.code;
      if (typeof code !== 'string') return undefined;
      const options = { place: file, cause: error };
      const message = (error as Error).message;
      if (code === 'SQLITE_FULL') {
        return new CasusError('ledger-full', `the disk has no room for the ledger ${file}`, options);
      }
      if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
        return new CasusError('ledger-busy', `another process holds the ledger ${file}`, options);
      }
      if (code === 'SQLITE_NOTADB') {
        return new CasusError('ledger-unreachable', `${file} is no ledger: it is not a SQLite file`, options);
      }
      if (code.startsWith('SQLITE_CORRUPT')) {
        return new CasusError('ledger-unreachable', `the ledger ${file} is damaged (${message})`, options);
      }
      return /^SQLITE_(?:CANTOPEN|READONLY|IOERR|PERM)/.test(code) ? unreachable(file, error) : undefined;
    },
  };
}

function unreachable(file: string, cause: unknown): CasusError {
  const message = cause instanceof Error ? cause.message : String(cause);
  // libsql wraps SQLite's own words in the name of its error.
  const reason = /"([^"]+)"/.exec(message)?.[1] ?? message;
  return new CasusError('ledger-unreachable', `the ledger ${file} cannot be opened for writing (${reason})`, {
    place: file,
    cause,
  });
}
