import { sql } from 'kysely';
import { migrate } from './migrations.js';
import { openSqlite } from './sqlite.js';

/** A table of this version's schema, as the migrations make it. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns that hold JSON. */
  readonly json: ReadonlySet<string>;
  /** Columns of the primary key, in its order; none where there is none. */
  readonly primary: readonly string[];
  /** Whether the database hands its key out. */
  readonly isKeyed: boolean;
  /** Columns that are never null and point at another table. */
  readonly owners: readonly string[];
  /** Tables that its rows point at. */
  readonly needs: readonly string[];
}

const OF_THE_STORE = /^(?:sqlite_|casus_|words(?:_|$))/;

/** The tables of the schema, each after those that it points at; read off an empty ledger in memory. */
export async function schemaTables(): Promise<TableShape[]> {
  const store = openSqlite(':memory:');
  try {
    // A type of its own tells columns of JSON from those of text.
    await migrate({ ...store, dialect: { ...store.dialect, jsonType: sql.raw('json') } });
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_master where type = 'table' order by rowid`.execute(store.db);
    const shapes: TableShape[] = [];
    for (const { name } of rows) if (!OF_THE_STORE.test(name)) shapes.push(await shapeOf(store, name));
    return inOrder(shapes);
  } finally {
    await store.db.destroy();
  }
}

async function shapeOf({ db }: ReturnType<typeof openSqlite>, name: string): Promise<TableShape> {
  const columns = await sql<{ name: string; type: string; notnull: number; pk: number }>`
    select name, lower(type) as type, "notnull", pk from pragma_table_info(${name})`.execute(db);
  const links = await sql<{ table: string; from: string }>`
    select "table", "from" from pragma_foreign_key_list(${name})`.execute(db);
  const primary = columns.rows.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  const required = new Set(columns.rows.filter(({ notnull }) => notnull).map((column) => column.name));
  return {
    name,
    columns: columns.rows.map((column) => column.name),
    json: new Set(columns.rows.filter(({ type }) => type === 'json').map((column) => column.name)),
    primary: primary.map((column) => column.name),
    isKeyed: primary.length === 1 && primary[0].name === 'key' && primary[0].type === 'integer',
    owners: links.rows.map(({ from }) => from).filter((from) => required.has(from)),
    needs: [...new Set(links.rows.map(({ table }) => table))].filter((table) => table !== name),
  };
}

function inOrder(shapes: readonly TableShape[]): TableShape[] {
  const ordered: TableShape[] = [];
  const placed = new Set<string>();
  while (ordered.length < shapes.length) {
    const ready = shapes.filter(({ name, needs }) => !placed.has(name) && needs.every((need) => placed.has(need)));
    if (ready.length === 0) throw new Error('tables point at one another in a ring');
    for (const shape of ready) placed.add(shape.name);
    ordered.push(...ready);
  }
  return ordered;
}
