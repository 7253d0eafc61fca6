import type { Transaction } from 'kysely';
import { CasusError } from '../../records/errors.js';
import type { Store } from '../dialect.js';
import { instant } from '../happened.js';
import type { Deciding } from '../placings.js';
import type { Schema } from '../schema.js';
import { writing } from '../writing.js';
import { bornAs, type CommitmentState, type Life, nextAll, type Occasion } from './life-cycle.js';

export type Verdict = 'confirmed' | 'dismissed';

/**
 * A person confirms a proposed change: it counts from now on for the state of its undertaking.
 *
 * @throws CasusError usage.
 */
export function confirmChange(store: Store, change: string, deciding: Deciding): Promise<CommitmentState> {
  return decide(store, change, 'confirmed', deciding);
}

/** A person dismisses a proposed change, or one that was confirmed before. */
export function dismissChange(store: Store, change: string, deciding: Deciding): Promise<CommitmentState> {
  return decide(store, change, 'dismissed', deciding);
}

/** What a person decided of a change that is proposed again, as after a new reading. */
export async function standingVerdict(trx: Transaction<Schema>, change: string): Promise<Verdict | undefined> {
  const row = await trx
    .selectFrom('decisions')
    .select('action')
    .where('about', '=', 'change')
    .where('subject', '=', change)
    .where('undone_by', 'is', null)
    .orderBy('key', 'desc')
    .executeTakeFirst();
  return row && (row.action === 'confirm' ? 'confirmed' : 'dismissed');
}

/** Brings the state of an undertaking in line with the changes that are confirmed. */
export async function settleState(trx: Transaction<Schema>, undertaking: number): Promise<CommitmentState> {
  const row = await trx
    .selectFrom('undertakings')
    .select(['kind', 'polarity', 'initial'])
    .where('key', '=', undertaking)
    .executeTakeFirstOrThrow();
  const confirmed = await trx
    .selectFrom('changes')
    .select('occasion')
    .where('undertaking', '=', undertaking)
    .where('verdict', '=', 'confirmed')
    .orderBy('day')
    .orderBy('key')
    .execute();
  const born = bornAs(row.kind as Life['kind'], row.polarity, row.initial === 'conditional');
  const { state } = nextAll(
    born,
    confirmed.map(({ occasion }) => occasion as Occasion),
  );
  await trx.updateTable('undertakings').set({ state }).where('key', '=', undertaking).execute();
  return state;
}

/** As `settleState`, for all undertakings that an article states. */
export async function settleStates(trx: Transaction<Schema>, article: number): Promise<void> {
  const rows = await trx
    .selectFrom('restatements')
    .innerJoin('findings', 'findings.key', 'restatements.finding')
    .select('restatements.undertaking')
    .distinct()
    .where('findings.article', '=', article)
    .execute();
  for (const { undertaking } of rows) await settleState(trx, undertaking);
}

function decide(store: Store, change: string, verdict: Verdict, { who, why, at = new Date() }: Deciding) {
  return writing(store, async (trx) => {
    const row = await trx
      .selectFrom('changes')
      .select(['key', 'undertaking', 'finding', 'verdict', 'occasion'])
      .where('id', '=', change)
      .executeTakeFirst();
    if (!row) throw new CasusError('usage', `the ledger knows no change ${change}`);
    const rests = await trx
      .selectFrom('findings')
      .innerJoin('articles', 'articles.key', 'findings.article')
      .select(['findings.id', 'articles.id as article'])
      .where('findings.key', '=', row.finding ?? -1)
      .executeTakeFirst();
    const { key } = await trx
      .insertInto('decisions')
      .values({
        at: instant(at),
        who,
        action: verdict === 'confirmed' ? 'confirm' : 'reject',
        about: 'change',
        subject: change,
        article: rests?.article ?? null,
        quoted: null,
        detail: JSON.stringify({ occasion: row.occasion, finding: rests?.id ?? null }),
        why: why ?? null,
        undone_by: null,
      })
      .returning('key')
      .executeTakeFirstOrThrow();
    await trx
      .updateTable('decisions')
      .set({ undone_by: key })
      .where('about', '=', 'change')
      .where('subject', '=', change)
      .where('undone_by', 'is', null)
      .where('key', '<', key)
      .execute();
    await trx.updateTable('changes').set({ verdict }).where('key', '=', row.key).execute();
    return settleState(trx, row.undertaking);
  });
}
