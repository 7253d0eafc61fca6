import type { Transaction } from 'kysely';
import { CasusError } from '../records/errors.js';
import { type Decision, decide, decisionOf } from './decisions.js';
import type { Deciding } from './placings.js';
import type { Schema } from './schema.js';

/** Says that actors of several names are one. */
export async function mergeActors(
  trx: Transaction<Schema>,
  kept: string,
  others: readonly string[],
  deciding: Deciding,
): Promise<Decision[]> {
  await keyOf(trx, kept);
  const decisions = [];
  for (const subject of others) {
    if (subject === kept) throw new CasusError('usage', `${subject} is ${kept} itself`);
    await keyOf(trx, subject);
    decisions.push(await decide(trx, { action: 'merge', about: 'actor', subject, detail: { into: kept } }, deciding));
  }
  await settleActors(trx);
  return decisions;
}

/** Says that an actor is not the one that it was merged with. */
export async function splitActor(trx: Transaction<Schema>, subject: string, deciding: Deciding): Promise<Decision> {
  const { same_as } = await keyOf(trx, subject);
  if (same_as === null) throw new CasusError('usage', `${subject} is not merged with another`);
  const decision = await decide(trx, { action: 'split', about: 'actor', subject, detail: {} }, deciding);
  await settleActors(trx);
  return decision;
}

/** Makes the actors that are one those of the decisions that hold. */
export async function settleActors(trx: Transaction<Schema>): Promise<void> {
  const rows = await trx
    .selectFrom('decisions')
    .selectAll()
    .where('about', '=', 'actor')
    .where('undone_by', 'is', null)
    .orderBy('key')
    .execute();
  const into = new Map<string, string>();
  for (const { action, subject, detail } of rows.map(decisionOf)) {
    if (action === 'merge') into.set(subject, String(detail.into));
    else if (action === 'split') into.delete(subject);
  }
  await trx.updateTable('actors').set({ same_as: null }).where('same_as', 'is not', null).execute();
  for (const subject of into.keys()) {
    let kept = subject;
    const met = new Set<string>();
    for (let next = into.get(kept); next !== undefined && !met.has(next); next = into.get(kept)) {
      met.add(next);
      kept = next;
    }
    if (kept === subject) continue;
    await trx
      .updateTable('actors')
      .set((eb) => ({ same_as: eb.selectFrom('actors as kept').select('kept.key').where('kept.identity', '=', kept) }))
      .where('identity', '=', subject)
      .execute();
  }
}

async function keyOf(trx: Transaction<Schema>, identity: string) {
  const row = await trx
    .selectFrom('actors')
    .select(['key', 'same_as'])
    .where('identity', '=', identity)
    .executeTakeFirst();
  if (!row) throw new CasusError('not-in-ledger', `the ledger has no actor ${identity}`);
  return row;
}
