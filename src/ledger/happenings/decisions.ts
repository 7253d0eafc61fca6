import type { Transaction } from 'kysely';
import { instant } from '../happened.js';
import { fromJson, type Schema } from '../schema.js';

/** Who decides, and why; the time is now by default. */
export interface Deciding {
  readonly who: string;
  readonly why?: string;
  readonly at?: Date;
}

/** What a decision on a happening keeps: the findings that its subject is parted from, or put with. */
interface HappeningDecision {
  readonly others: readonly string[];
}

export interface Placing {
  readonly key: number;
  readonly subject: string;
  readonly others: readonly string[];
}

type Action = 'split' | 'merge';

/** Whether a person has parted the finding from a witness of the happening. */
export async function isParted(trx: Transaction<Schema>, finding: string, happening: number): Promise<boolean> {
  const rows = await trx
    .selectFrom('witnesses')
    .innerJoin('findings', 'findings.key', 'witnesses.finding')
    .select('findings.id')
    .where('witnesses.happening', '=', happening)
    .execute();
  const witnesses = rows.map(({ id }) => id);
  for (const { subject, others } of await standing(trx, 'split', [finding, ...witnesses])) {
    if (subject === finding ? others.some((id) => witnesses.includes(id)) : others.includes(finding)) return true;
  }
  return false;
}

/** The happening that a person has put this finding into. */
export async function boundTo(
  trx: Transaction<Schema>,
  finding: string,
): Promise<{ happening: number; decision: number } | undefined> {
  for (const { key, others } of (await standing(trx, 'merge', [finding])).reverse()) {
    const found = await trx
      .selectFrom('findings')
      .innerJoin('witnesses', 'witnesses.finding', 'findings.key')
      .select('witnesses.happening')
      .where('findings.id', 'in', others.slice(0, MOST))
      .orderBy('witnesses.happening')
      .executeTakeFirst();
    if (found) return { happening: found.happening, decision: key };
  }
  return undefined;
}

/** All merges that hold, in the order in which they were decided. */
export async function standingMerges(trx: Transaction<Schema>): Promise<Placing[]> {
  return standing(trx, 'merge');
}

/** Notes a decision; what was decided before to the contrary is undone by it. */
export async function decidePlacing(
  trx: Transaction<Schema>,
  action: Action,
  finding: string,
  others: readonly string[],
  { who, why, at = new Date() }: Deciding,
): Promise<number> {
  const detail: HappeningDecision = { others };
  const { key } = await trx
    .insertInto('decisions')
    .values({
      at: instant(at),
      who,
      action,
      about: 'happening',
      subject: finding,
      article: null,
      quoted: null,
      detail: JSON.stringify(detail),
      why: why ?? null,
      undone_by: null,
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  for (const contrary of await standing(trx, action === 'merge' ? 'split' : 'merge', [finding, ...others])) {
    const ties = contrary.subject === finding ? others : [finding];
    if (!contrary.others.some((id) => ties.includes(id))) continue;
    await trx.updateTable('decisions').set({ undone_by: key }).where('key', '=', contrary.key).execute();
  }
  return key;
}

/** Witnesses whose decisions are looked up at once. */
const MOST = 500;

async function standing(trx: Transaction<Schema>, action: Action, subjects?: readonly string[]): Promise<Placing[]> {
  let query = trx
    .selectFrom('decisions')
    .select(['key', 'subject', 'detail'])
    .where('about', '=', 'happening')
    .where('action', '=', action)
    .where('undone_by', 'is', null)
    .orderBy('key');
  if (subjects) query = query.where('subject', 'in', subjects.slice(0, MOST));
  const rows = await query.execute();
  return rows.map(({ key, subject, detail }) => ({
    key,
    subject,
    others: fromJson<HappeningDecision>(detail).others,
  }));
}
