import { sql, type Transaction } from 'kysely';
import { instant } from './happened.js';
import { fromJson, type Schema } from './schema.js';

/** Who decides, and why; the time is now by default. */
export interface Deciding {
  readonly who: string;
  readonly why?: string;
  readonly at?: Date;
}

/** What findings are put into: happenings by their witnesses, undertakings by their restatements. */
export interface Grouping {
  readonly about: 'happening' | 'undertaking';
  readonly table: 'witnesses' | 'restatements';
}
export const HAPPENINGS: Grouping = { about: 'happening', table: 'witnesses' };
export const UNDERTAKINGS: Grouping = { about: 'undertaking', table: 'restatements' };

/** What a decision keeps: the findings that its subject is parted from, or put with. */
interface PlacingDetail {
  readonly others: readonly string[];
}

export interface Placing {
  readonly key: number;
  readonly subject: string;
  readonly others: readonly string[];
}

type Action = 'split' | 'merge';

/** Whether a person has parted the finding from one that is in the group. */
export async function isParted(
  trx: Transaction<Schema>,
  { about, table }: Grouping,
  finding: string,
  group: number,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select findings.id from ${sql.table(table)} join findings on findings.key = ${sql.table(table)}.finding
    where ${sql.ref(about)} = ${group} limit ${sql.lit(MOST)}`.execute(trx);
  const members = rows.map(({ id }) => id);
  for (const { subject, others } of await standing(trx, about, 'split', [finding, ...members])) {
    if (subject === finding ? others.some((id) => members.includes(id)) : others.includes(finding)) return true;
  }
  return false;
}

/** The group that a person has put this finding into. */
export async function boundTo(
  trx: Transaction<Schema>,
  { about, table }: Grouping,
  finding: string,
): Promise<{ group: number; decision: number } | undefined> {
  for (const { key, others } of (await standing(trx, about, 'merge', [finding])).reverse()) {
    const { rows } = await sql<{ group: number }>`
      select ${sql.ref(about)} as "group" from ${sql.table(table)} join findings on findings.key = ${sql.table(table)}.finding
      where findings.id in (${sql.join(others.slice(0, MOST))}) order by 1 limit 1`.execute(trx);
    if (rows[0]) return { group: rows[0].group, decision: key };
  }
  return undefined;
}

/** All merges that hold, in the order in which they were decided. */
export async function standingMerges(trx: Transaction<Schema>, { about }: Grouping): Promise<Placing[]> {
  return standing(trx, about, 'merge');
}

/** Notes a decision; what was decided before to the contrary is undone by it. */
export async function decidePlacing(
  trx: Transaction<Schema>,
  { about }: Grouping,
  action: Action,
  finding: string,
  others: readonly string[],
  { who, why, at = new Date() }: Deciding,
): Promise<number> {
  const detail: PlacingDetail = { others };
  const { key } = await trx
    .insertInto('decisions')
    .values({
      at: instant(at),
      who,
      action,
      about,
      subject: finding,
      article: null,
      quoted: null,
      detail: JSON.stringify(detail),
      why: why ?? null,
      undone_by: null,
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  for (const contrary of await standing(trx, about, action === 'merge' ? 'split' : 'merge', [finding, ...others])) {
    const ties = contrary.subject === finding ? others : [finding];
    if (!contrary.others.some((id) => ties.includes(id))) continue;
    await trx.updateTable('decisions').set({ undone_by: key }).where('key', '=', contrary.key).execute();
  }
  return key;
}

/** Findings whose decisions are looked up at once. */
const MOST = 500;

async function standing(
  trx: Transaction<Schema>,
  about: Grouping['about'],
  action: Action,
  subjects?: readonly string[],
): Promise<Placing[]> {
  let query = trx
    .selectFrom('decisions')
    .select(['key', 'subject', 'detail'])
    .where('about', '=', about)
    .where('action', '=', action)
    .where('undone_by', 'is', null)
    .orderBy('key');
  if (subjects) query = query.where('subject', 'in', subjects.slice(0, MOST));
  const rows = await query.execute();
  return rows.map(({ key, subject, detail }) => ({
    key,
    subject,
    others: fromJson<PlacingDetail>(detail).others,
  }));
}
