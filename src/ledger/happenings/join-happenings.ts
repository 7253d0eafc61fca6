import { sql, type Transaction } from 'kysely';
import { boundTo, HAPPENINGS, isParted } from '../placings.js';
import { fromJson, type Schema } from '../schema.js';
import { ENOUGH, type EventLikeness, eventLikeness } from './likeness.js';
import { dayOf, signsOf, soughtDays, soughtSigns } from './signs.js';
import { type EventSketch, sketchesOf, type Told } from './sketch.js';

/** Happenings looked at for one mention: those of the nearest days. */
const CANDIDATES = 48;
/** Mentions of a happening that new ones are compared with: the first, and those that add most words. */
const KEPT = 4;

/** Stories up to which a happening's date and count follow every witness. */
const MANY = 200;

/** Why a finding was taken to tell of a happening. */
export interface WitnessReason {
  /** The finding that it was found to be like; absent for the first one. */
  readonly like?: string;
  readonly likeness?: EventLikeness;
  /** The decision of a person that put it here. */
  readonly decision?: number;
}

/** A mention and the happening that it was put into. */
export interface PlacedMention {
  readonly sketch: EventSketch;
  readonly finding: number;
  readonly happening: number;
}

interface Candidate {
  readonly key: number;
  readonly sketches: readonly EventSketch[];
}

/** Puts the events that a new article tells of into the happenings they belong to, or opens these. */
export async function joinHappenings(
  trx: Transaction<Schema>,
  article: number,
  told: Told,
  listed: string,
): Promise<PlacedMention[]> {
  const sketches = sketchesOf(told, listed.slice(0, 10));
  if (sketches.length === 0) return [];
  const rows = await trx
    .selectFrom('findings')
    .select(['id', 'key'])
    .where('article', '=', article)
    .where('kind', '=', 'event')
    .execute();
  const keys = new Map(rows.map(({ id, key }) => [id, key]));
  const placed: PlacedMention[] = [];
  for (const sketch of sketches) {
    const finding = keys.get(sketch.finding);
    if (finding === undefined) continue;
    placed.push({ sketch, finding, happening: await placeMention(trx, sketch, finding, listed) });
    // Findings that share an id are one mention.
    keys.delete(sketch.finding);
  }
  return placed;
}

async function placeMention(
  trx: Transaction<Schema>,
  sketch: EventSketch,
  finding: number,
  listed: string,
): Promise<number> {
  const bound = await boundTo(trx, HAPPENINGS, sketch.finding);
  if (bound) {
    await joinHappening(trx, bound.group, sketch, finding, { decision: bound.decision });
    return bound.group;
  }
  const best = await closestHappening(trx, sketch);
  if (!best) return openHappening(trx, sketch, finding, listed);
  await joinHappening(trx, best.happening, sketch, finding, { like: best.like, likeness: best.likeness });
  return best.happening;
}

async function closestHappening(trx: Transaction<Schema>, sketch: EventSketch) {
  const found = (await candidatesFor(trx, sketch)).flatMap(({ key, sketches }) => {
    const compared = sketches.map((other) => ({ like: other.finding, likeness: eventLikeness(sketch, other) }));
    // One that lies apart from any of its witnesses is no witness of it, however like another it is.
    if (compared.some(({ likeness }) => likeness === undefined)) return [];
    return compared.map(({ like, likeness }) => ({ happening: key, like, likeness: likeness as EventLikeness }));
  });
  const enough = found.filter(({ likeness }) => likeness.sum >= ENOUGH);
  enough.sort((one, other) => other.likeness.sum - one.likeness.sum || one.happening - other.happening);
  for (const match of enough) if (!(await isParted(trx, HAPPENINGS, sketch.finding, match.happening))) return match;
  return undefined;
}

async function candidatesFor(trx: Transaction<Schema>, sketch: EventSketch): Promise<Candidate[]> {
  const { since, until } = soughtDays(sketch);
  const found = await sql<{ happening: number }>`
    select happening from (${sql.join(
      soughtSigns(sketch).map(
        (sign) => sql`select * from (select happening from happening_signs where sign = ${sign}
          and day >= ${since} and day <= ${until} order by day desc, happening desc limit ${sql.lit(CANDIDATES)}) as s`,
      ),
      sql` union `,
    )}) as found order by happening desc limit ${sql.lit(CANDIDATES)}`.execute(trx);
  if (found.rows.length === 0) return [];
  const rows = await trx
    .selectFrom('happenings')
    .select(['key', 'sketches'])
    .where(
      'key',
      'in',
      found.rows.map(({ happening }) => happening),
    )
    .orderBy('key')
    .execute();
  return rows.map(({ key, sketches }) => ({ key, sketches: fromJson<EventSketch[]>(sketches) }));
}

export async function openHappening(
  trx: Transaction<Schema>,
  sketch: EventSketch,
  finding: number,
  listed: string,
  reason: WitnessReason = {},
): Promise<number> {
  const { key } = await trx
    .insertInto('happenings')
    .values({
      id: await freeId(trx, sketch.finding),
      type: sketch.type,
      happened_from: sketch.denied ? null : (sketch.from ?? null),
      happened_to: sketch.denied ? null : (sketch.to ?? null),
      listed,
      affirmed: sketch.denied ? 0 : 1,
      stories: 1,
      sketches: JSON.stringify([sketch]),
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('witnesses')
    .values({ happening: key, finding, reason: JSON.stringify(reason) })
    .execute();
  await addSigns(trx, key, sketch);
  return key;
}

/** After the finding that opens it; numbered where that once opened a happening that goes on without it. */
async function freeId(trx: Transaction<Schema>, finding: string): Promise<string> {
  const id = `happening-${finding.replace(/^event-/, '')}`;
  for (let number = 1; ; number++) {
    const tried = number === 1 ? id : `${id}~${number}`;
    if (!(await trx.selectFrom('happenings').select('key').where('id', '=', tried).executeTakeFirst())) return tried;
  }
}

export async function joinHappening(
  trx: Transaction<Schema>,
  happening: number,
  sketch: EventSketch,
  finding: number,
  reason: WitnessReason,
): Promise<void> {
  await trx
    .insertInto('witnesses')
    .values({ happening, finding, reason: JSON.stringify(reason) })
    .execute();
  await addSigns(trx, happening, sketch);
  const { sketches, stories } = await trx
    .selectFrom('happenings')
    .select(['sketches', 'stories'])
    .where('key', '=', happening)
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('happenings')
    .set({ sketches: JSON.stringify(kept([...fromJson<EventSketch[]>(sketches), sketch])) })
    .where('key', '=', happening)
    .execute();
  // What so many have told is not counted anew each time.
  if (stories < MANY) await settleHappening(trx, happening);
}

async function addSigns(trx: Transaction<Schema>, happening: number, sketch: EventSketch): Promise<void> {
  await trx
    .insertInto('happening_signs')
    .values(signsOf(sketch).map((sign) => ({ sign, day: dayOf(sketch), happening })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The first of each day and wording stay; the ones that repeat them go. */
function kept(sketches: readonly EventSketch[]): readonly EventSketch[] {
  if (sketches.length <= KEPT) return sketches;
  const gain = sketches.map((sketch, index) => {
    const others = new Set(sketches.filter((_, other) => other !== index).flatMap((one) => one.words));
    return index === 0 ? Number.POSITIVE_INFINITY : sketch.words.filter((word) => !others.has(word)).length;
  });
  const least = gain.lastIndexOf(Math.min(...gain));
  return sketches.filter((_, index) => index !== least);
}

/** Brings what a happening's row says in line with its witnesses; one that has none left goes. */
export async function settleHappening(trx: Transaction<Schema>, happening: number): Promise<void> {
  const witnesses = await trx
    .selectFrom('witnesses')
    .innerJoin('findings', 'findings.key', 'witnesses.finding')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .select(['findings.status', 'findings.happened_from', 'findings.happened_to', 'findings.listed', 'articles.story'])
    .where('witnesses.happening', '=', happening)
    .execute();
  if (witnesses.length === 0) {
    await trx.deleteFrom('happenings').where('key', '=', happening).execute();
    return;
  }
  const affirming = witnesses.filter(({ status }) => status !== 'denied');
  const days = mostGiven(
    affirming.flatMap((one) => (one.happened_from ? [`${one.happened_from} ${one.happened_to}`] : [])),
  );
  await trx
    .updateTable('happenings')
    .set({
      happened_from: days?.split(' ')[0] ?? null,
      happened_to: days?.split(' ')[1] ?? null,
      listed: witnesses.reduce((last, one) => (one.listed > last ? one.listed : last), ''),
      affirmed: affirming.length > 0 ? 1 : 0,
      stories: new Set(witnesses.map(({ story }) => story)).size,
    })
    .where('key', '=', happening)
    .execute();
}

function mostGiven(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one, times], [other, more]) => more - times || (one < other ? -1 : 1))[0]?.[0];
}
