import type { Transaction } from 'kysely';
import { PAGE_SIZE, type Page, pageOf, readCursor } from './cursor.js';
import type { Store } from './dialect.js';
import { defined } from './found-finding.js';
import { instant } from './happened.js';
import type { Deciding } from './placings.js';
import { type DecisionTable, fromJson, type Schema } from './schema.js';

/** What a person decided of a finding, an actor, a story or a happening, and why. */
export interface Decision {
  readonly decision: number;
  readonly at: string;
  readonly who: string;
  readonly action: DecisionTable['action'];
  readonly about: string;
  /** Id of the finding, identity of the actor, number of the story. */
  readonly subject: string;
  readonly article?: string;
  /** The words that the finding rested on. */
  readonly quoted?: string;
  /** What the action needs: the corrected fields, the one that is kept, … */
  readonly detail: Readonly<Record<string, unknown>>;
  readonly why?: string;
  /** The decision that took this one back. */
  readonly undoneBy?: number;
}

export interface DecisionFilter {
  readonly subject?: string;
  readonly article?: string;
  readonly who?: string;
  readonly action?: DecisionTable['action'];
  readonly limit?: number;
  readonly after?: string;
}

/** Decisions, the newest first; those that were taken back too. */
export async function findDecisions({ db }: Store, filter: DecisionFilter = {}): Promise<Page<Decision>> {
  const after = filter.after === undefined ? undefined : readCursor(filter.after);
  const limit = filter.limit ?? PAGE_SIZE;
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where((eb) => {
      const all = [];
      if (filter.subject !== undefined) all.push(eb('subject', '=', filter.subject));
      if (filter.article !== undefined) all.push(eb('article', '=', filter.article));
      if (filter.who !== undefined) all.push(eb('who', '=', filter.who));
      if (filter.action !== undefined) all.push(eb('action', '=', filter.action));
      if (after) all.push(eb('key', '<', after.key));
      return eb.and(all);
    })
    .orderBy('key', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(
    rows.map((row) => ({ ...row, listed: row.at })),
    limit,
    decisionOf,
  );
}

/** Notes what was decided. */
export async function decide(
  trx: Transaction<Schema>,
  decision: Omit<Decision, 'decision' | 'at' | 'who' | 'why' | 'undoneBy'>,
  { who, why, at = new Date() }: Deciding,
): Promise<Decision> {
  const { action, about, subject, article, quoted, detail } = decision;
  const row = await trx
    .insertInto('decisions')
    .values({
      at: instant(at),
      who,
      action,
      about,
      subject,
      article: article ?? null,
      quoted: quoted ?? null,
      detail: JSON.stringify(detail),
      why: why ?? null,
      undone_by: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return decisionOf(row);
}

/** All decisions on one subject, the oldest first. */
export async function decisionsOn({ db }: Pick<Store, 'db'>, subject: string): Promise<Decision[]> {
  const rows = await db.selectFrom('decisions').selectAll().where('subject', '=', subject).orderBy('key').execute();
  return rows.map(decisionOf);
}

type Row = Omit<DecisionTable, 'key' | 'detail'> & { readonly key: number; readonly detail: unknown };

export function decisionOf(row: Row): Decision {
  return defined({
    decision: row.key,
    at: row.at,
    who: row.who,
    action: row.action,
    about: row.about,
    subject: row.subject,
    article: row.article,
    quoted: row.quoted,
    detail: fromJson<Record<string, unknown>>(row.detail),
    why: row.why,
    undoneBy: row.undone_by,
  }) as unknown as Decision;
}
