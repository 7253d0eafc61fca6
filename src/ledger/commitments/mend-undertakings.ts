import type { Transaction } from 'kysely';
import { CasusError } from '../../records/errors.js';
import type { Store } from '../dialect.js';
import { followedOf } from '../followed.js';
import { boundTo, type Deciding, decidePlacing, standingMerges, UNDERTAKINGS } from '../placings.js';
import type { Schema } from '../schema.js';
import { writing } from '../writing.js';
import { openUndertaking, restate, settleUndertaking } from './join-undertakings.js';
import { type CommitmentSketch, commitmentSketches } from './sketch.js';

/**
 * Takes findings out of an undertaking into one of their own; they stay apart when all is built again.
 *
 * @throws CasusError usage, not-in-ledger.
 */
export function splitUndertaking(
  store: Store,
  undertaking: string,
  findings: readonly string[],
  deciding: Deciding,
): Promise<string> {
  return writing(store, async (trx) => {
    const key = await keyOf(trx, undertaking);
    const stated = await restatementsOf(trx, key);
    const leaving = stated.filter(({ id }) => findings.includes(id));
    const staying = stated.filter(({ id }) => !findings.includes(id)).map(({ id }) => id);
    const unknown = findings.find((id) => !leaving.some((one) => one.id === id));
    if (unknown) throw new CasusError('usage', `${unknown} does not state ${undertaking}`);
    if (staying.length === 0) throw new CasusError('usage', `nothing would be left of ${undertaking}`);
    let opened: number | undefined;
    for (const { id, key: finding, listed } of leaving) {
      const decision = await decidePlacing(trx, UNDERTAKINGS, 'split', id, staying, deciding);
      await trx.deleteFrom('restatements').where('finding', '=', finding).execute();
      const sketch = await sketchOfFinding(trx, finding);
      if (opened === undefined) opened = await openUndertaking(trx, sketch, finding, listed, { decision });
      else await restate(trx, opened, sketch, finding, { decision });
    }
    await refresh(trx, key);
    const row = await trx
      .selectFrom('undertakings')
      .select('id')
      .where('key', '=', opened as number)
      .executeTakeFirstOrThrow();
    return row.id;
  });
}

/**
 * Puts all statements of the second undertaking to the first.
 *
 * @throws CasusError usage, not-in-ledger.
 */
export function mergeUndertakings(store: Store, into: string, from: string, deciding: Deciding): Promise<void> {
  return writing(store, async (trx) => {
    const [target, source] = [await keyOf(trx, into), await keyOf(trx, from)];
    if (target === source) throw new CasusError('usage', `${into} and ${from} are one undertaking already`);
    const others = (await restatementsOf(trx, target)).map(({ id }) => id);
    for (const { id, key: finding } of await restatementsOf(trx, source)) {
      await move(trx, finding, target, await decidePlacing(trx, UNDERTAKINGS, 'merge', id, others, deciding));
    }
    await settleUndertaking(trx, source);
  });
}

/** Takes an article's commitments out of the undertakings, before its findings go. */
export async function leaveUndertakings(trx: Transaction<Schema>, article: number): Promise<void> {
  const rows = await trx
    .selectFrom('restatements')
    .innerJoin('findings', 'findings.key', 'restatements.finding')
    .select(['restatements.undertaking', 'restatements.finding'])
    .where('findings.article', '=', article)
    .execute();
  for (const { finding } of rows) await trx.deleteFrom('restatements').where('finding', '=', finding).execute();
  for (const undertaking of new Set(rows.map((row) => row.undertaking))) await refresh(trx, undertaking);
}

/** Carries out merges whose subject was met before the findings that it was put with. */
export async function carryOutUndertakingMerges(trx: Transaction<Schema>): Promise<void> {
  for (const { subject } of await standingMerges(trx, UNDERTAKINGS)) {
    const bound = await boundTo(trx, UNDERTAKINGS, subject);
    const stands = await trx
      .selectFrom('findings')
      .innerJoin('restatements', 'restatements.finding', 'findings.key')
      .select(['findings.key', 'restatements.undertaking'])
      .where('findings.id', '=', subject)
      .executeTakeFirst();
    if (!bound || !stands || stands.undertaking === bound.group) continue;
    await move(trx, stands.key, bound.group, bound.decision);
    await refresh(trx, stands.undertaking);
  }
}

async function move(trx: Transaction<Schema>, finding: number, into: number, decision: number): Promise<void> {
  await trx.deleteFrom('restatements').where('finding', '=', finding).execute();
  await restate(trx, into, await sketchOfFinding(trx, finding), finding, { decision });
}

/** Makes what an undertaking is compared by that of the statements that it still has. */
async function refresh(trx: Transaction<Schema>, undertaking: number): Promise<void> {
  await settleUndertaking(trx, undertaking);
  const stated = await restatementsOf(trx, undertaking);
  if (stated.length === 0) return;
  const sketches: CommitmentSketch[] = [];
  for (const { key } of stated.slice(0, 3)) sketches.push(await sketchOfFinding(trx, key));
  await trx
    .updateTable('undertakings')
    .set({ sketch: JSON.stringify(sketches) })
    .where('key', '=', undertaking)
    .execute();
}

async function sketchOfFinding(trx: Transaction<Schema>, finding: number): Promise<CommitmentSketch> {
  const { article, listed, id } = await trx
    .selectFrom('findings')
    .select(['article', 'listed', 'id'])
    .where('key', '=', finding)
    .executeTakeFirstOrThrow();
  const { article: told, ...reading } = await followedOf(trx, article);
  const bound = { ...reading, text: told.text, blocks: told.blocks };
  const sketch = commitmentSketches(bound, listed.slice(0, 10)).find((one) => one.finding === id);
  if (!sketch) throw new CasusError('usage', `${id} says of nobody that he is bound`);
  return sketch;
}

async function keyOf(trx: Transaction<Schema>, id: string): Promise<number> {
  const row = await trx.selectFrom('undertakings').select('key').where('id', '=', id).executeTakeFirst();
  if (!row) throw new CasusError('not-in-ledger', `the ledger has no ${id}`);
  return row.key;
}

function restatementsOf(trx: Transaction<Schema>, undertaking: number) {
  return trx
    .selectFrom('restatements')
    .innerJoin('findings', 'findings.key', 'restatements.finding')
    .select(['findings.key', 'findings.id', 'findings.listed'])
    .where('restatements.undertaking', '=', undertaking)
    .orderBy('findings.key')
    .execute();
}
