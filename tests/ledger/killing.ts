import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { openStore } from '../../src/ledger/ledger.js';

export interface KillOptions {
  /** The program and its arguments before `add`. */
  readonly casus: readonly string[];
  readonly place: string;
  readonly input: string;
  /** Milliseconds from the start to the kill; none lets it run to its end. */
  readonly after?: number;
}

/** Runs `casus add`; true when it was killed while at work. */
export function addAndKill({ casus, place, input, after }: KillOptions): Promise<boolean> {
  const [program, ...args] = casus;
  const child = spawn(program, [...args, 'add', input, '--ledger', place, '--quiet'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk) => {
    told += chunk;
  });
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL') resolve(true);
      else if (status === 0) resolve(false);
      else reject(new Error(`casus add ended with ${status ?? signal}: ${told}`));
    });
  });
}

/** What the ledger holds of each article, so that two ledgers can be compared whatever keys they use. */
export async function contentsOf(place: string): Promise<Map<string, string>> {
  const { db } = openStore(place);
  try {
    const articles = await sql<{ id: string; text: string | null; opener: string | null; words: number }>`
      select a.id, t.text, f.id as opener, (select count(*) from words where rowid = a.key) as words from articles a
      left join texts t on t.article = a.key left join stories s on s.key = a.story
      left join articles f on f.key = s.first_article`.execute(db);
    const lists = await Promise.all(
      [
        sql<Listed>`select a.id, p.source || ' ' || coalesce(p.superseded, '') as item
          from appearances p join articles a on a.key = p.article`,
        sql<Listed>`select a.id, f.id || ' ' || f.kind || ' ' || f.record as item
          from findings f join articles a on a.key = f.article`,
        sql<Listed>`select a.id, f.id || ' ' || r.part || ' ' || coalesce(n.identity, r.country, '') as item from roles r
          join findings f on f.key = r.finding join articles a on a.key = f.article left join actors n on n.key = r.actor`,
        sql<Listed>`select a.id, f.id || ' ' || s.field || ' ' || s.start_at || '-' || s.end_at as item
          from spans s join findings f on f.key = s.finding join articles a on a.key = f.article`,
        sql<Listed>`select a.id, s.hash as item from story_shingles s join articles a on a.key = s.article`,
      ].map((query) => query.execute(db)),
    );
    const parts = new Map<string, string[]>(
      articles.rows.map(({ id, text, opener, words }) => [id, [`text ${text}`, `story ${opener}`, `words ${words}`]]),
    );
    for (const [at, { rows }] of lists.entries()) {
      for (const { id, item } of rows) parts.get(id)?.push(`${at} ${item}`);
    }
    return new Map(
      [...parts].map(([id, items]) => [id, createHash('sha256').update(items.sort().join('\n')).digest('hex')]),
    );
  } finally {
    await db.destroy();
  }
}

interface Listed {
  readonly id: string;
  readonly item: string;
}

/** What the database itself finds wrong with the file; nothing where all is well. */
export async function faultsOf(place: string): Promise<string[]> {
  const { db } = openStore(place);
  try {
    const whole = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
    const links = await sql<{ table: string; rowid: number }>`pragma foreign_key_check`.execute(db);
    return [
      ...whole.rows.map((row) => row.integrity_check).filter((told) => told !== 'ok'),
      ...links.rows.map(({ table, rowid }) => `row ${rowid} of ${table} points at nothing`),
    ];
  } finally {
    await db.destroy();
  }
}
