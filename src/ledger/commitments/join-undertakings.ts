import type { Transaction } from 'kysely';
import { boundTo, isParted, UNDERTAKINGS } from '../placings.js';
import { fromJson, type Schema } from '../schema.js';
import type { Bound } from './bound.js';
import { candidatesFor } from './candidates.js';
import { bornAs } from './life-cycle.js';
import { type Restating, restates } from './likeness.js';
import { proposeForUndertaking } from './propose-changes.js';
import { restatingSigns, undertakingSigns } from './signs.js';
import { type CommitmentSketch, commitmentSketches } from './sketch.js';

/** Statements of an undertaking that others are compared with. */
const KEPT = 3;

/** Why a finding was taken to state an undertaking. */
export interface RestatementReason extends Partial<Restating> {
  /** The finding that it was found to restate; absent for the first one. */
  readonly like?: string;
  /** The decision of a person that put it here. */
  readonly decision?: number;
}

/** Puts the commitments of a new article to the undertakings that they restate, or opens these. */
export async function joinUndertakings(
  trx: Transaction<Schema>,
  article: number,
  bound: Bound,
  listed: string,
  today: string,
): Promise<void> {
  const sketches = commitmentSketches(bound, listed.slice(0, 10));
  if (sketches.length === 0) return;
  const rows = await trx
    .selectFrom('findings')
    .select(['id', 'key'])
    .where('article', '=', article)
    .where('kind', '=', 'commitment')
    .execute();
  const keys = new Map(rows.map(({ id, key }) => [id, key]));
  for (const sketch of sketches) {
    const finding = keys.get(sketch.finding);
    if (finding === undefined) continue;
    // Findings that share an id are one.
    keys.delete(sketch.finding);
    const undertaking = await placeCommitment(trx, sketch, finding, listed);
    await proposeForUndertaking(trx, undertaking, sketch, finding, listed, today);
  }
}

async function placeCommitment(
  trx: Transaction<Schema>,
  sketch: CommitmentSketch,
  finding: number,
  listed: string,
): Promise<number> {
  const bound = await boundTo(trx, UNDERTAKINGS, sketch.finding);
  if (bound) {
    await restate(trx, bound.group, sketch, finding, { decision: bound.decision });
    return bound.group;
  }
  const best = await closestUndertaking(trx, sketch);
  if (!best) return openUndertaking(trx, sketch, finding, listed);
  await restate(trx, best.undertaking, sketch, finding, { like: best.like, ...best.restating });
  return best.undertaking;
}

async function closestUndertaking(trx: Transaction<Schema>, sketch: CommitmentSketch) {
  const found = (await candidatesFor(trx, restatingSigns(sketch))).flatMap(({ key, sketches }) =>
    sketches.flatMap((other, index) => {
      const restating = restates(sketch, other);
      // Words shift from one statement to the next; what they began with holds them together.
      if (!restating || (restating.because === 'same words' && index > 0 && !other.condition)) return [];
      return [{ undertaking: key, like: other.finding, restating }];
    }),
  );
  found.sort((a, b) => b.restating.confidence - a.restating.confidence || a.undertaking - b.undertaking);
  for (const one of found) if (!(await isParted(trx, UNDERTAKINGS, sketch.finding, one.undertaking))) return one;
  return undefined;
}

export async function openUndertaking(
  trx: Transaction<Schema>,
  sketch: CommitmentSketch,
  finding: number,
  listed: string,
  reason: RestatementReason = {},
): Promise<number> {
  const { state } = bornAs(sketch.kind, sketch.polarity, sketch.condition !== undefined);
  const { key } = await trx
    .insertInto('undertakings')
    .values({
      id: await freeId(trx, sketch.finding),
      kind: sketch.kind,
      polarity: sketch.polarity,
      initial: state,
      state,
      due: sketch.term ?? null,
      listed,
      sketch: JSON.stringify([sketch]),
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  await addRestatement(trx, key, sketch, finding, reason);
  return key;
}

export async function restate(
  trx: Transaction<Schema>,
  undertaking: number,
  sketch: CommitmentSketch,
  finding: number,
  reason: RestatementReason,
): Promise<void> {
  await addRestatement(trx, undertaking, sketch, finding, reason);
  const { sketch: stored } = await trx
    .selectFrom('undertakings')
    .select('sketch')
    .where('key', '=', undertaking)
    .executeTakeFirstOrThrow();
  const sketches = fromJson<CommitmentSketch[]>(stored);
  if (sketches.length < KEPT) {
    await trx
      .updateTable('undertakings')
      .set({ sketch: JSON.stringify([...sketches, sketch]) })
      .where('key', '=', undertaking)
      .execute();
  }
  await settleUndertaking(trx, undertaking);
}

async function addRestatement(
  trx: Transaction<Schema>,
  undertaking: number,
  sketch: CommitmentSketch,
  finding: number,
  reason: RestatementReason,
): Promise<void> {
  await trx
    .insertInto('restatements')
    .values({ undertaking, finding, reason: JSON.stringify(reason) })
    .execute();
  const signs = [...new Set(undertakingSigns(sketch))];
  if (signs.length === 0) return;
  await trx
    .insertInto('undertaking_signs')
    .values(signs.map((sign) => ({ sign, undertaking })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Brings an undertaking's row in line with its restatements; one that has none left goes, with its changes. */
export async function settleUndertaking(trx: Transaction<Schema>, undertaking: number): Promise<void> {
  const { latest } = await trx
    .selectFrom('restatements')
    .innerJoin('findings', 'findings.key', 'restatements.finding')
    .select((eb) => eb.fn.max('findings.listed').as('latest'))
    .where('restatements.undertaking', '=', undertaking)
    .executeTakeFirstOrThrow();
  if (latest === null) await trx.deleteFrom('undertakings').where('key', '=', undertaking).execute();
  else await trx.updateTable('undertakings').set({ listed: latest }).where('key', '=', undertaking).execute();
}

async function freeId(trx: Transaction<Schema>, finding: string): Promise<string> {
  const id = `undertaking-${finding.replace(/^commitment-/, '')}`;
  for (let number = 1; ; number++) {
    const tried = number === 1 ? id : `${id}~${number}`;
    if (!(await trx.selectFrom('undertakings').select('key').where('id', '=', tried).executeTakeFirst())) return tried;
  }
}
