import type { Transaction } from 'kysely';
import { CasusError } from '../../records/errors.js';
import type { Store } from '../dialect.js';
import { followedOf } from '../followed.js';
import { boundTo, type Deciding, decidePlacing, HAPPENINGS, standingMerges } from '../placings.js';
import type { Schema } from '../schema.js';
import { writing } from '../writing.js';
import { joinHappening, openHappening, settleHappening } from './join-happenings.js';
import { type EventSketch, sketchesOf } from './sketch.js';

/**
 * Takes findings out of a happening into one of their own; they stay apart when the happenings are built
 * again or an article is read anew.
 *
 * @throws CasusError usage.
 */
export function splitHappening(
  store: Store,
  happening: string,
  findings: readonly string[],
  deciding: Deciding,
): Promise<string> {
  return writing(store, async (trx) => {
    const key = await keyOf(trx, happening);
    const witnesses = await witnessesOf(trx, [key]);
    const leaving = witnesses.filter(({ id }) => findings.includes(id));
    const staying = witnesses.filter(({ id }) => !findings.includes(id));
    const unknown = findings.find((id) => !leaving.some((one) => one.id === id));
    if (unknown) throw new CasusError('usage', `${unknown} is no witness of ${happening}`);
    if (staying.length === 0) throw new CasusError('usage', `nothing would be left of ${happening}`);
    let opened: number | undefined;
    for (const { id, key: finding, listed } of leaving) {
      const decision = await decidePlacing(
        trx,
        HAPPENINGS,
        'split',
        id,
        staying.map((one) => one.id),
        deciding,
      );
      await trx.deleteFrom('witnesses').where('finding', '=', finding).execute();
      const sketch = await sketchOfFinding(trx, finding);
      if (opened === undefined) opened = await openHappening(trx, sketch, finding, listed, { decision });
      else await joinHappening(trx, opened, sketch, finding, { decision });
    }
    await refresh(trx, key);
    return idOf(trx, opened as number);
  });
}

/**
 * Puts all witnesses of the second happening into the first.
 *
 * @throws CasusError usage.
 */
export function mergeHappenings(store: Store, into: string, from: string, deciding: Deciding): Promise<void> {
  return writing(store, async (trx) => {
    const [target, source] = [await keyOf(trx, into), await keyOf(trx, from)];
    if (target === source) throw new CasusError('usage', `${into} and ${from} are one happening already`);
    const others = (await witnessesOf(trx, [target])).map(({ id }) => id);
    for (const { id, key: finding } of await witnessesOf(trx, [source])) {
      await move(trx, finding, target, await decidePlacing(trx, HAPPENINGS, 'merge', id, others, deciding));
    }
    await settleHappening(trx, source);
  });
}

/** Takes an article's events out of the happenings, before its findings go. */
export async function leaveHappenings(trx: Transaction<Schema>, article: number): Promise<void> {
  const rows = await trx
    .selectFrom('witnesses')
    .innerJoin('findings', 'findings.key', 'witnesses.finding')
    .select(['witnesses.happening', 'witnesses.finding'])
    .where('findings.article', '=', article)
    .execute();
  for (const { finding } of rows) await trx.deleteFrom('witnesses').where('finding', '=', finding).execute();
  for (const happening of new Set(rows.map((row) => row.happening))) await refresh(trx, happening);
}

/** Makes a happening's sketches those of the witnesses that it still has. */
async function refresh(trx: Transaction<Schema>, happening: number): Promise<void> {
  await settleHappening(trx, happening);
  const witnesses = await witnessesOf(trx, [happening]);
  if (witnesses.length === 0) return;
  const sketches: EventSketch[] = [];
  for (const { key } of witnesses.slice(0, 4)) sketches.push(await sketchOfFinding(trx, key));
  await trx
    .updateTable('happenings')
    .set({ sketches: JSON.stringify(sketches) })
    .where('key', '=', happening)
    .execute();
}

async function sketchOfFinding(trx: Transaction<Schema>, finding: number): Promise<EventSketch> {
  const { article, listed, id } = await trx
    .selectFrom('findings')
    .select(['article', 'listed', 'id'])
    .where('key', '=', finding)
    .executeTakeFirstOrThrow();
  const sketch = sketchesOf(await toldBy(trx, article), listed.slice(0, 10)).find((one) => one.finding === id);
  if (!sketch) throw new CasusError('usage', `${id} tells of nothing that happened`);
  return sketch;
}

async function toldBy(trx: Transaction<Schema>, article: number) {
  const reading = await followedOf(trx, article);
  return { ...reading, article: reading.article.id, text: reading.article.text };
}

async function keyOf(trx: Transaction<Schema>, id: string): Promise<number> {
  const row = await trx.selectFrom('happenings').select('key').where('id', '=', id).executeTakeFirst();
  if (!row) throw new CasusError('usage', `the ledger knows no happening ${id}`);
  return row.key;
}

async function idOf(trx: Transaction<Schema>, key: number): Promise<string> {
  return (await trx.selectFrom('happenings').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id;
}

function witnessesOf(trx: Transaction<Schema>, happenings: readonly number[]) {
  return trx
    .selectFrom('witnesses')
    .innerJoin('findings', 'findings.key', 'witnesses.finding')
    .select(['findings.key', 'findings.id', 'findings.listed'])
    .where('witnesses.happening', 'in', happenings)
    .orderBy('findings.key')
    .execute();
}

async function move(trx: Transaction<Schema>, finding: number, into: number, decision: number): Promise<void> {
  await trx.deleteFrom('witnesses').where('finding', '=', finding).execute();
  await joinHappening(trx, into, await sketchOfFinding(trx, finding), finding, { decision });
}

/** Carries out merges whose subject was met before the findings that it was put with. */
export async function carryOutHappeningMerges(trx: Transaction<Schema>): Promise<void> {
  for (const { subject } of await standingMerges(trx, HAPPENINGS)) {
    const bound = await boundTo(trx, HAPPENINGS, subject);
    const stands = await trx
      .selectFrom('findings')
      .innerJoin('witnesses', 'witnesses.finding', 'findings.key')
      .select(['findings.key', 'witnesses.happening'])
      .where('findings.id', '=', subject)
      .executeTakeFirst();
    if (!bound || !stands || stands.happening === bound.group) continue;
    await move(trx, stands.key, bound.group, bound.decision);
    await refresh(trx, stands.happening);
  }
}
