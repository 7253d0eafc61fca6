import Database from 'libsql';
import type { TableShape } from '../../src/ledger/tables.ts';

/** How many ways the countries are turned round; a copy takes one of them. */
export const TURNS = 37;
/** Days over which the copies are spread: twenty years. */
const REACH = 7300;

/** Columns that hold a day or an instant. */
const TIMES = new Set([
  'recorded',
  'reported',
  'listed',
  'read_at',
  'superseded',
  'happened_from',
  'happened_to',
  'day',
  'due',
]);
/** Keys of other tables that no foreign key declares. */
const LINKS: Readonly<Record<string, string>> = {
  'articles.story': 'stories',
  'appearances.superseded_by': 'appearances',
};
/** Columns with codes of countries in them, beside those that hold JSON. */
const CODED = new Set(['country', 'source', 'target', 'sign']);

type Value = string | number | null;
type Row = Record<string, Value>;

export interface CopyOptions {
  /** A ledger that was read in the usual way, and an empty one. */
  readonly from: string;
  readonly to: string;
  readonly staging: string;
  readonly articles: number;
  readonly shapes: readonly TableShape[];
  readonly tell: (line: string) => void;
}

/**
 * Fills a ledger with copies of another one's articles, with other countries, people, days and ids, straight into
 * its tables; indexes are made at the end, as one would after moving a ledger.
 */
export function fillWithCopies({ from, to, staging, articles, shapes, tell }: CopyOptions): void {
  const db = new Database(to);
  db.exec(`pragma journal_mode = off; pragma synchronous = off; pragma foreign_keys = off; pragma locking_mode = exclusive;
    pragma cache_size = -3000000; pragma temp_store = file; pragma threads = 2`);
  db.exec(
    `attach '${from}' as old; attach '${staging}' as staging; pragma staging.journal_mode = off; pragma staging.synchronous = off`,
  );
  const tables = shapes.filter(({ name }) => name !== 'actors' && count(db, `old.${name}`) > 0);
  const links = new Map(tables.map((shape) => [shape.name, linksOf(db, shape)]));
  const highest = new Map(
    tables
      .filter(({ isKeyed }) => isKeyed)
      .map(({ name }) => [name, number(db, `select max(key) as n from old.${name}`)]),
  );
  const turned = turnAll(db, tables);
  const indexes = db
    .prepare("select name, sql from main.sqlite_master where type = 'index' and sql is not null")
    .all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of indexes) db.exec(`drop index main.${name}`);

  const perCopy = count(db, 'old.articles');
  const copies = Math.ceil(articles / perCopy);
  const inserts = tables.map((shape) =>
    insertOf(db, shape, links.get(shape.name) as Links, highest, turned.has(shape.name)),
  );
  const begun = Date.now();
  for (let copy = 0; copy < copies; copy++) {
    const days = Math.round((copy * REACH) / copies) - REACH;
    if (copy % 20 === 0) db.exec('begin');
    for (const insert of inserts) insert.run({ copy, days: `${days} days`, turn: copy % TURNS });
    if (copy % 20 === 19 || copy === copies - 1) db.exec('commit');
    if (copy % 200 === 199) tell(`${(copy + 1) * perCopy} articles, ${seconds(begun)} s`);
  }
  // What is in order of another column than its own number goes in sorted.
  for (const shape of tables.filter((one) => isScattered(one, links.get(one.name) as Links))) {
    const order = shape.primary.join(', ');
    db.exec(
      `insert into main.${shape.name} (${shape.columns.join(', ')}) select * from staging.${shape.name}_all order by ${order}`,
    );
    tell(`${shape.name} sorted, ${seconds(begun)} s`);
  }
  db.exec('insert into main.words (rowid, text) select article, text from main.texts');
  tell(`words, ${seconds(begun)} s`);
  for (const { name, sql } of indexes) {
    db.exec(sql);
    tell(`index ${name}, ${seconds(begun)} s`);
  }
  db.exec(`update main.actors set mentioned =
    (select count(*) from main.roles where roles.actor = actors.key and kind = 'actor' and part = 'self')`);
  tell(`actors counted, ${seconds(begun)} s`);
  db.close();
}

type Links = Readonly<Record<string, string>>;

function linksOf(db: Database.Database, { name }: TableShape): Links {
  const declared = db
    .prepare(`select "table" as target, "from" as source from pragma_foreign_key_list('${name}')`)
    .all();
  const found: Record<string, string> = {};
  for (const { target, source } of declared as { target: string; source: string }[]) found[source] = target;
  for (const [column, target] of Object.entries(LINKS)) {
    const [table, own] = column.split('.');
    if (table === name) found[own] = target;
  }
  return found;
}

/** Whether a table is kept in the order of something else than rising keys. */
function isScattered({ primary, isKeyed }: TableShape, links: Links): boolean {
  return primary.length > 0 && !isKeyed && !(primary[0] in links);
}

function insertOf(
  db: Database.Database,
  shape: TableShape,
  links: Links,
  highest: ReadonlyMap<string, number>,
  isTurned: boolean,
) {
  const { name, columns } = shape;
  const values = columns.map((column) => {
    const target = column === 'key' && shape.isKeyed ? name : column === 'actor' ? undefined : links[column];
    if (target) return `${column} + $copy * ${highest.get(target) ?? 0}`;
    if (TIMES.has(column)) return `date(substr(${column}, 1, 10), $days) || substr(${column}, 11)`;
    if (name === 'articles' && column === 'id') return "substr(id, 1, 8) || printf('%08x', $copy)";
    if (column === 'id') return "id || printf('-%x', $copy)";
    if (column === 'address' || column === 'url') return `${column} || '/' || $copy`;
    if (column === 'text') return "text || ' Copy ' || $copy || '.'";
    if (column === 'hash') return '(hash * 31 + $copy * 2654435761) % 4294967296';
    return column;
  });
  const into = isScattered(shape, links) ? `staging.${name}_all` : `main.${name}`;
  if (into.startsWith('staging')) db.exec(`create table ${into} (${columns.join(', ')})`);
  const rows = isTurned ? `staging.${name}_turned where turn = $turn` : `old.${name} where $turn = $turn`;
  return db.prepare(`insert into ${into} (${columns.join(', ')}) select ${values.join(', ')} from ${rows}`);
}

/** Rows of the old ledger with their countries turned, for each turn; and the actors that they name. */
function turnAll(db: Database.Database, tables: readonly TableShape[]): Set<string> {
  const codes = (
    db.prepare('select distinct country as code from old.actors where country is not null order by 1').all() as {
      code: string;
    }[]
  ).map(({ code }) => code);
  const actors = db.prepare('select * from old.actors').all() as Row[];
  const turned = new Set<string>();
  db.exec('begin');
  const keys = addActors(db, actors, codes);
  for (const { name, columns, json } of tables) {
    const coded = columns.filter((column) => CODED.has(column) || json.has(column));
    if (coded.length === 0 && !columns.includes('actor')) continue;
    turned.add(name);
    db.exec(`create table staging.${name}_turned (turn, ${columns.join(', ')})`);
    const insert = db.prepare(`insert into staging.${name}_turned values (?${', ?'.repeat(columns.length)})`);
    for (const row of db.prepare(`select * from old.${name}`).all() as Row[]) {
      for (let turn = 0; turn < TURNS; turn++) {
        const values = columns.map((column): Value => {
          const value = row[column];
          if (column === 'actor' && value !== null) return keys.get(`${turn} ${value}`) ?? null;
          return coded.includes(column) && typeof value === 'string' ? turnCodes(value, codes, turn) : value;
        });
        insert.run(turn, ...values);
      }
    }
    db.exec(`create index staging.${name}_by_turn on ${name}_turned (turn)`);
  }
  db.exec('commit');
  return turned;
}

/** A state becomes another, and everyone else a person or body of nearly that name; keys by turn and old key. */
function addActors(db: Database.Database, actors: readonly Row[], codes: readonly string[]): Map<string, number> {
  const columns = Object.keys(actors[0]);
  const insert = db.prepare(
    `insert into main.actors (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')}) on conflict (identity) do nothing`,
  );
  const find = db.prepare('select key from main.actors where identity = ?');
  const keys = new Map<string, number>();
  let next = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    for (const actor of actors) {
      const isState = String(actor.identity).startsWith('state:');
      const renamed = (value: Value) =>
        typeof value !== 'string' || turn === 0
          ? value
          : value.includes(' ')
            ? value.replace(' ', `${turn} `)
            : `${value}${turn}`;
      const made: Row = {
        ...actor,
        key: ++next,
        identity: isState ? turnCodes(String(actor.identity), codes, turn) : renamed(actor.identity),
        name: isState ? turnCodes(String(actor.country), codes, turn) : renamed(actor.name),
        folded: isState ? turnCodes(String(actor.country), codes, turn).toLowerCase() : renamed(actor.folded),
        country: actor.country && turnCodes(String(actor.country), codes, turn),
      };
      insert.run(...columns.map((column) => made[column]));
      keys.set(`${turn} ${actor.key}`, (find.get(made.identity) as { key: number }).key);
    }
  }
  return keys;
}

function turnCodes(text: string, codes: readonly string[], turn: number): string {
  return text.replace(/\b[A-Z]{3}\b/g, (code) => {
    const at = codes.indexOf(code);
    return at < 0 ? code : codes[(at + turn) % codes.length];
  });
}

function count(db: Database.Database, table: string): number {
  return number(db, `select count(*) as n from ${table}`);
}

function number(db: Database.Database, query: string): number {
  return Number((db.prepare(query).get() as { n: number }).n ?? 0);
}

function seconds(begun: number): string {
  return ((Date.now() - begun) / 1000).toFixed(0);
}
