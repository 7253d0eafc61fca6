import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { instruments } from '../../knowledge/instruments.js';
import type { PloverType } from '../../records/reading.js';
import type { PlacedMention } from '../happenings/join-happenings.js';
import { soughtSigns } from '../happenings/signs.js';
import type { EventSketch } from '../happenings/sketch.js';
import { breaks } from '../patterns/matches.js';
import type { MembersOf, Party } from '../patterns/party.js';
import type { Pattern } from '../patterns/pattern.js';
import { fromJson, type Schema } from '../schema.js';
import { candidatesFor, candidatesForEach } from './candidates.js';
import { standingVerdict } from './decide-change.js';
import { type CommitmentState, type Life, next, type Occasion } from './life-cycle.js';
import { deedOfSketch, occasionsOf, speaksOfChange } from './occasions.js';
import { deedSigns, wordSigns } from './signs.js';
import type { CommitmentSketch } from './sketch.js';
import { plainStem } from './words.js';

/** Happenings looked at for a commitment that is recorded after them. */
const PAST = 24;
/** Changes of one kind that wait for a person, of one undertaking. */
const MOST_OPEN = 3;
/** Terms that are looked after with one article. */
const DUE = 10;

/** Why a change is proposed. */
export interface ChangeReason {
  /** One clause for a person. */
  readonly why: string;
  /** The happening that the event belongs to. */
  readonly happening?: string;
}

interface Draft {
  readonly undertaking: number;
  readonly occasion: Occasion;
  readonly confidence: number;
  readonly why: string;
  /** The finding that it rests on. */
  readonly finding: number;
  /** What names the occasion: the happening, or the finding where there is none. */
  readonly named: string;
  readonly happening?: string;
  readonly day: string;
  readonly listed: string;
}

/** Proposes what the events of a new article may be for the undertakings known. */
export async function proposeForEvents(
  trx: Transaction<Schema>,
  placed: readonly PlacedMention[],
  listed: string,
): Promise<void> {
  const told = placed.filter(({ sketch }) => !sketch.denied);
  const lists = told.map(({ sketch }) => [
    ...deedSigns(deedOfSketch(sketch)),
    ...(speaksOfChange(sketch) ? wordSigns(sketch.doers, sketch.words.map(plainStem)) : []),
  ]);
  const candidates = await candidatesForEach(trx, lists);
  for (const [index, { sketch, finding, happening }] of told.entries()) {
    for (const { key, sketches } of candidates[index]) {
      await proposeFrom(trx, key, sketches, sketch, { finding, happening, listed });
    }
  }
}

/** Proposes what has happened since, or been said before, for an undertaking that was stated just now. */
export async function proposeForUndertaking(
  trx: Transaction<Schema>,
  undertaking: number,
  sketch: CommitmentSketch,
  finding: number,
  listed: string,
  today: string,
): Promise<void> {
  for (const past of await happenedSince(trx, sketch)) {
    await proposeFrom(trx, undertaking, [sketch], past.event, past);
  }
  await proposeContrary(trx, undertaking, sketch, finding, listed);
  if (sketch.term !== undefined && sketch.term < today) await proposeTerm(trx, undertaking, sketch, finding, listed);
}

/** Proposes that terms have ended which lie before `today`; some with each article that is recorded. */
export async function proposeDue(trx: Transaction<Schema>, today: string): Promise<void> {
  const rows = await trx
    .selectFrom('undertakings')
    .select(['key', 'listed', 'sketch'])
    .where('due', '<', today)
    .orderBy('due')
    .limit(DUE)
    .execute();
  for (const { key, listed, sketch } of rows) {
    const dated = fromJson<CommitmentSketch[]>(sketch).find(({ term }) => term !== undefined);
    const found = await trx
      .selectFrom('findings')
      .select('key')
      .where('id', '=', dated?.finding ?? '')
      .executeTakeFirst();
    if (dated && found) await proposeTerm(trx, key, dated, found.key, listed);
    else await trx.updateTable('undertakings').set({ due: null }).where('key', '=', key).execute();
  }
}

async function proposeFrom(
  trx: Transaction<Schema>,
  undertaking: number,
  sketches: readonly CommitmentSketch[],
  event: EventSketch,
  about: { readonly finding: number; readonly happening: number; readonly listed: string },
): Promise<void> {
  const day = event.from ?? event.reported;
  const membersOf: MembersOf = (name) => instruments().membersOfBody(name, day);
  const found = sketches
    .flatMap((sketch) => occasionsOf(sketch, event, membersOf))
    .sort((a, b) => b.confidence - a.confidence);
  const best = found.filter(({ occasion }, index) => found.findIndex((one) => one.occasion === occasion) === index);
  if (best.length === 0) return;
  const { id } = await trx
    .selectFrom('happenings')
    .select('id')
    .where('key', '=', about.happening)
    .executeTakeFirstOrThrow();
  for (const { occasion, confidence, why } of best) {
    await propose(trx, {
      undertaking,
      occasion,
      confidence,
      why,
      finding: about.finding,
      named: id,
      happening: id,
      day,
      listed: about.listed,
    });
  }
}

/** Happenings after the commitment that its patterns may be met by, the earliest first. */
async function happenedSince(trx: Transaction<Schema>, sketch: CommitmentSketch) {
  const patterns = [sketch.awaited, sketch.forbidden, sketch.owed].flatMap((pattern) => pattern ?? []);
  const signs = [...new Set(patterns.flatMap(eventSigns))];
  if (signs.length === 0) return [];
  const found = await sql<{ happening: number }>`select distinct happening from (${sql.join(
    signs.map(
      (sign) => sql`select * from (select happening from happening_signs where sign = ${sign}
        and day >= ${sketch.reported} order by day limit ${sql.lit(PAST)}) as s`,
    ),
    sql` union all `,
  )}) as f order by happening limit ${sql.lit(PAST * 2)}`.execute(trx);
  if (found.rows.length === 0) return [];
  const rows = await trx
    .selectFrom('happenings')
    .select(['key', 'sketches'])
    .where(
      'key',
      'in',
      found.rows.map(({ happening }) => happening),
    )
    .where('affirmed', '=', 1)
    .orderBy('key')
    .execute();
  const events = rows.flatMap(({ key, sketches }) => {
    const [event] = fromJson<EventSketch[]>(sketches).filter(({ denied }) => !denied);
    return event ? [{ event, happening: key }] : [];
  });
  const findings = await trx
    .selectFrom('findings')
    .innerJoin('witnesses', 'witnesses.finding', 'findings.key')
    .select(['findings.id', 'findings.key', 'findings.listed'])
    .where('findings.id', 'in', ['', ...events.map(({ event }) => event.finding)])
    .execute();
  return events.flatMap(({ event, happening }) => {
    const row = findings.find(({ id }) => id === event.finding);
    return row ? [{ event, happening, finding: row.key, listed: row.listed }] : [];
  });
}

function eventSigns({ type, actors = [], recipients = [] }: Pattern): string[] {
  const doers = codesOf(actors);
  const takers = codesOf(recipients);
  if (doers.length + takers.length === 0) return [];
  // Arms that are given may be told as a movement of arms.
  const types: PloverType[] = type === 'AID' ? ['AID', 'MOBILIZE'] : [type];
  return types.flatMap((one) => soughtSigns({ type: one, doers, takers }));
}

/** Whoever undertakes what he undertook not to do takes that back. */
async function proposeContrary(
  trx: Transaction<Schema>,
  undertaking: number,
  sketch: CommitmentSketch,
  finding: number,
  listed: string,
): Promise<void> {
  const { owed } = sketch;
  if (!owed || sketch.condition) return;
  const deed = {
    type: owed.type,
    actors: owed.actors ?? [],
    recipients: owed.recipients ?? [],
    words: `${sketch.text} ${owed.object ?? ''}`,
  };
  for (const { key, sketches } of await candidatesFor(trx, deedSigns(deed))) {
    const other = sketches.find(
      ({ forbidden, reported }) =>
        forbidden && reported <= sketch.reported && forbidden.object === owed.object && breaks(forbidden, deed).match,
    );
    if (!other || key === undertaking || commonWords(sketch, other) < 2) continue;
    const why = 'the debtor undertakes what was not to be done';
    const named = sketch.finding;
    await propose(trx, {
      undertaking: key,
      occasion: 'cancelled',
      confidence: 0.5,
      why,
      finding,
      named,
      day: sketch.reported,
      listed,
    });
  }
}

function commonWords(a: CommitmentSketch, b: CommitmentSketch): number {
  return a.words.filter((word) => b.words.includes(word)).length;
}

async function proposeTerm(
  trx: Transaction<Schema>,
  undertaking: number,
  sketch: CommitmentSketch,
  finding: number,
  listed: string,
): Promise<void> {
  await trx.updateTable('undertakings').set({ due: null }).where('key', '=', undertaking).execute();
  await propose(trx, {
    undertaking,
    occasion: 'term ended',
    confidence: sketch.polarity === 'refrain' ? 0.5 : 0.3,
    why: `its term ended on ${sketch.term}; what no report told may have been done`,
    finding,
    named: `term ${sketch.term}`,
    day: sketch.term as string,
    listed,
  });
}

async function propose(trx: Transaction<Schema>, draft: Draft): Promise<void> {
  const row = await trx
    .selectFrom('undertakings')
    .select(['id', 'kind', 'polarity', 'state'])
    .where('key', '=', draft.undertaking)
    .executeTakeFirstOrThrow();
  const life = { kind: row.kind as Life['kind'], polarity: row.polarity, state: row.state as CommitmentState };
  if (life.state !== 'suspended' && !next(life, draft.occasion)) return;
  const id = changeId(row.id, draft.occasion, draft.named);
  if (await isProposedEnough(trx, draft)) return;
  const reason: ChangeReason = { why: draft.why, ...(draft.happening ? { happening: draft.happening } : {}) };
  await trx
    .insertInto('changes')
    .values({
      id,
      undertaking: draft.undertaking,
      occasion: draft.occasion,
      finding: draft.finding,
      day: draft.day,
      listed: draft.listed,
      confidence: draft.confidence,
      reason: JSON.stringify(reason),
      verdict: (await standingVerdict(trx, id)) ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A war meets its condition on every day that is told of. */
async function isProposedEnough(trx: Transaction<Schema>, { undertaking, occasion }: Draft): Promise<boolean> {
  const open = await trx
    .selectFrom('changes')
    .select('key')
    .where('undertaking', '=', undertaking)
    .where('occasion', '=', occasion)
    .where('verdict', 'is', null)
    .limit(MOST_OPEN)
    .execute();
  return open.length >= MOST_OPEN;
}

/** The same for the same undertaking, occasion and happening, however often it is found. */
function changeId(undertaking: string, occasion: Occasion, named: string): string {
  const digest = createHash('sha256').update(`${undertaking}|${occasion}|${named}`).digest('hex');
  return `change-${digest.slice(0, 12)}`;
}

function codesOf(parties: readonly Party[]): string[] {
  return parties.flatMap(({ country }) => country ?? []);
}
