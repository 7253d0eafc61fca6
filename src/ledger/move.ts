import { type Kysely, sql, type Transaction } from 'kysely';
import { CasusError } from '../records/errors.js';
import type { Store } from './dialect.js';
import { openStore } from './ledger.js';
import { migrate } from './migrations.js';
import { writing } from './record.js';
import type { Schema } from './schema.js';
import { schemaTables, type TableShape } from './tables.js';

export interface MoveProgress {
  readonly table: string;
  /** Rows moved of all rows there are. */
  readonly done: number;
  readonly total: number;
}

/** Rows of a table on both sides. */
export interface MovedTable {
  readonly table: string;
  readonly from: number;
  readonly to: number;
}

export interface Moved {
  readonly tables: readonly MovedTable[];
  /** Whether an earlier move, broken off, was taken up. */
  readonly resumed: boolean;
}

/** Rows of one transaction, and of one statement: SQLite takes at most 32,766 values in one. */
const BATCH = 4000;
const STATEMENT = 500;
/** Keys that one batch of a table without a key of its own spans. */
const SPAN = 1000;

/**
 * Copies a ledger into an empty one, of the same or the other database, with its keys. While it goes
 * on, nobody writes to the ledger that is copied. Broken off, it goes on where it stopped when it is
 * asked for again, provided that the ledger has not changed since.
 *
 * @throws CasusError ledger-not-empty, ledger-changed, ledger-incomplete, and those of both stores.
 */
export async function moveLedger(
  from: string,
  to: string,
  onProgress: (progress: MoveProgress) => void = () => {},
): Promise<Moved> {
  const source = openStore(from);
  const target = openStore(to);
  try {
    const shapes = await schemaTables();
    await guarded(source, () => migrate(source));
    await guarded(target, () => migrate(target));
    // The writer's turn is held to the end, so that all batches come from one state of the ledger.
    return await guarded(source, () => writing(source, (trx) => copy(source, trx, target, shapes, onProgress)));
  } finally {
    await source.db.destroy();
    await target.db.destroy();
  }
}

async function guarded<T>(store: Store, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw store.dialect.explain(error) ?? error;
  }
}

async function copy(
  source: Store,
  reader: Transaction<Schema>,
  target: Store,
  shapes: readonly TableShape[],
  onProgress: (progress: MoveProgress) => void,
): Promise<Moved> {
  const counts = await countAll(reader, shapes);
  const resumed = await guarded(target, () => begin(target, shapes, JSON.stringify(counts)));
  const total = sum(counts);
  // PostgreSQL's driver hands JSON out parsed.
  const isParsed = source.dialect.name === 'postgres';
  let done = resumed ? sum(await countAll(target.db, shapes)) : 0;
  for (const shape of shapes) {
    for await (const { rows, last } of batches(source, reader, shape, await lastMoved(target, shape.name))) {
      const ready = rows.map((row) => shape.columns.map((name) => cell(row[name], isParsed && shape.json.has(name))));
      await guarded(target, () => writeBatch(target, shape, ready, last));
      done += rows.length;
      onProgress({ table: shape.name, done, total });
    }
  }
  const copied = await countAll(target.db, shapes);
  const words = await Promise.all([reader, target.db].map((db) => countOf(db, 'words')));
  const tables = [
    ...shapes.map(({ name }) => ({ table: name, from: counts[name], to: copied[name] })),
    { table: 'words', from: words[0], to: words[1] },
  ];
  const wrong = tables.filter((table) => table.from !== table.to);
  if (wrong.length > 0) {
    const told = wrong.map((table) => `${table.table} ${table.from} and ${table.to}`).join(', ');
    throw new CasusError('ledger-incomplete', `the two ledgers differ: ${told}`, { place: target.place });
  }
  await guarded(target, () => finish(target, shapes));
  return { tables, resumed };
}

/** Makes sure that nothing else is in the target; true where an earlier move is to be gone on with. */
async function begin(target: Store, shapes: readonly TableShape[], state: string): Promise<boolean> {
  return writing(target, async (trx) => {
    await sql`create table if not exists casus_move (name text primary key, last text not null)`.execute(trx);
    const { rows } = await sql<{ last: string }>`select last from casus_move where name = ''`.execute(trx);
    if (rows.length > 0 && rows[0].last !== state) {
      throw new CasusError('ledger-changed', `an earlier move into ${target.place} was of a ledger in another state`, {
        place: target.place,
      });
    }
    if (rows.length > 0) return true;
    const counts = await countAll(trx, shapes);
    if (sum(counts) > 0) {
      throw new CasusError('ledger-not-empty', `the ledger ${target.place} is not empty`, { place: target.place });
    }
    await sql`insert into casus_move (name, last) values ('', ${state})`.execute(trx);
    return false;
  });
}

async function finish(target: Store, shapes: readonly TableShape[]): Promise<void> {
  await writing(target, async (trx) => {
    for (const { name, isKeyed } of shapes) if (isKeyed) await target.dialect.keysAfter(trx, name);
    await sql`drop table casus_move`.execute(trx);
  });
}

async function lastMoved({ db }: Store, table: string): Promise<readonly unknown[] | undefined> {
  const { rows } = await sql<{ last: string }>`select last from casus_move where name = ${table}`.execute(db);
  return rows.length > 0 ? (JSON.parse(rows[0].last) as unknown[]) : undefined;
}

type Row = Readonly<Record<string, unknown>>;
interface Batch {
  readonly rows: readonly Row[];
  /** Where the next batch begins. */
  readonly last: readonly unknown[];
}

function batches(
  source: Store,
  reader: Transaction<Schema>,
  shape: TableShape,
  after: readonly unknown[] | undefined,
): AsyncGenerator<Batch> {
  return shape.primary.length > 0 ? byKey(reader, shape, after) : byOwner(source, reader, shape, after);
}

async function* byKey(
  reader: Transaction<Schema>,
  { name, primary }: TableShape,
  after: readonly unknown[] | undefined,
): AsyncGenerator<Batch> {
  const order = sql.join(primary.map((column) => sql.ref(column)));
  let last = after;
  for (;;) {
    const where = last ? sql`where (${order}) > (${sql.join(last)})` : sql``;
    const { rows } = await sql<Row>`
      select * from ${sql.table(name)} ${where} order by ${order} limit ${sql.lit(BATCH)}`.execute(reader);
    const end = rows.at(-1);
    if (!end) return;
    last = primary.map((column) => end[column]);
    yield { rows, last };
  }
}

/** A table without a key is read by the keys of what its rows belong to, all rows of one together. */
async function* byOwner(
  source: Store,
  reader: Transaction<Schema>,
  { name, owners }: TableShape,
  after: readonly unknown[] | undefined,
): AsyncGenerator<Batch> {
  if (owners.length === 0) throw new Error(`the table ${name} of ${source.place} has no order to be moved in`);
  const owner = sql.ref(owners[0]);
  const ends = await sql<{ first: number | null; last: number | null }>`
    select min(${owner}) as first, max(${owner}) as last from ${sql.table(name)}`.execute(reader);
  const { first, last } = ends.rows[0];
  if (first === null || last === null) return;
  for (let start = after ? Number(after[0]) : first - 1; start < last; start += SPAN) {
    const end = start + SPAN;
    const { rows } = await sql<Row>`
      select * from ${sql.table(name)} where ${owner} > ${start} and ${owner} <= ${end}`.execute(reader);
    if (rows.length > 0) yield { rows, last: [end] };
  }
}

async function writeBatch(
  target: Store,
  { name, columns }: TableShape,
  rows: readonly (readonly unknown[])[],
  last: readonly unknown[],
): Promise<void> {
  const into = sql.join(columns.map((column) => sql.ref(column)));
  const state = JSON.stringify(last);
  await writing(target, async (trx) => {
    for (let at = 0; at < rows.length; at += STATEMENT) {
      const values = rows.slice(at, at + STATEMENT).map((row) => sql`(${sql.join(row)})`);
      await sql`insert into ${sql.table(name)} (${into}) values ${sql.join(values)}`.execute(trx);
    }
    if (name === 'texts') {
      const [article, text] = [columns.indexOf('article'), columns.indexOf('text')];
      for (const row of rows) await target.dialect.indexWords(trx, Number(row[article]), String(row[text]));
    }
    await sql`insert into casus_move (name, last) values (${name}, ${state})
      on conflict (name) do update set last = ${state}`.execute(trx);
  });
}

function cell(value: unknown, isParsed: boolean): unknown {
  return isParsed && value !== null ? JSON.stringify(value) : value;
}

async function countAll(db: Kysely<Schema>, shapes: readonly TableShape[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name } of shapes) counts[name] = await countOf(db, name);
  return counts;
}

async function countOf(db: Kysely<Schema>, table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db);
  return Number(rows[0].count);
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
