import type { Transaction } from 'kysely';
import { fold } from '../knowledge/fold.js';
import type { Actor, Reading } from '../records/reading.js';
import { findingRows, fullNameOf, identityOf, isNamed } from './finding-rows.js';
import type { FindingKind, Part, Schema } from './schema.js';

/** Rows of one statement: SQLite takes at most 32,766 values in one. */
const ROWS = 500;

/** Writes all findings of an article. `listed` is the article's time. */
export async function writeFindings(
  trx: Transaction<Schema>,
  article: number,
  listed: string,
  reading: Reading,
): Promise<void> {
  const rows = findingRows(reading);
  const actors = await actorKeys(trx, reading.actors);
  const keys = new Map<string, number>();
  for (const some of slices(rows)) {
    const written = await trx
      .insertInto('findings')
      .values(
        some.map((row) => ({
          article,
          id: row.id,
          kind: row.kind,
          type: row.type,
          status: row.status ?? null,
          happened_from: row.happened?.from ?? null,
          happened_to: row.happened?.to ?? null,
          listed,
          confidence: row.confidence ?? null,
          record: JSON.stringify(row.record),
        })),
      )
      .returning(['id', 'key'])
      .execute();
    for (const { id, key } of written) keys.set(id, key);
  }
  await writeRoles(
    trx,
    listed,
    rows.map((row) => ({
      finding: keys.get(row.id) as number,
      kind: row.kind,
      roles: row.roles.map((role) => ({ ...role, actor: actors.get(role.actor ?? '') })),
    })),
  );
  await countMentions(trx, [...keys.values()], 1);
  const spans = rows.flatMap((row) =>
    row.spans.map((span) => ({
      finding: keys.get(row.id) as number,
      field: span.field,
      start_at: span.start,
      end_at: span.end,
    })),
  );
  for (const some of slices(spans)) await trx.insertInto('spans').values(some).execute();
}

/** Counts an article more, or less, for the actors that are found in it. */
export async function countMentions(
  trx: Transaction<Schema>,
  findings: readonly number[],
  articles: 1 | -1,
): Promise<void> {
  if (findings.length === 0) return;
  await trx
    .updateTable('actors')
    .set((eb) => ({ mentioned: eb('mentioned', '+', articles) }))
    .where('key', 'in', (eb) =>
      eb
        .selectFrom('roles')
        .select('actor')
        .where('finding', 'in', findings)
        .where('part', '=', 'self')
        .where('actor', 'is not', null)
        .$castTo<{ actor: number }>(),
    )
    .execute();
}

/** Who takes part in a finding, each by the key of its actor where that is known. */
export interface Parts {
  readonly finding: number;
  readonly kind: FindingKind;
  readonly roles: readonly { readonly part: Part; readonly actor?: number; readonly country?: string }[];
}

/** Writes who takes part in findings, and between which countries events went. */
export async function writeRoles(trx: Transaction<Schema>, listed: string, all: readonly Parts[]): Promise<void> {
  const roles = all.flatMap(({ finding, kind, roles }) =>
    roles.map(({ part, actor, country }) => ({
      finding,
      part,
      actor: actor ?? null,
      country: country ?? null,
      kind,
      listed,
    })),
  );
  for (const some of slices(roles)) await trx.insertInto('roles').values(some).execute();
  const dyads = all.flatMap(({ finding, kind, roles }) =>
    kind === 'event' ? dyadsOf(roles).map(([source, target]) => ({ source, target, listed, finding })) : [],
  );
  for (const some of slices(dyads)) await trx.insertInto('dyads').values(some).execute();
}

/** Doers with those it was done to; where there are none of these (a meeting), the doers with one another. */
function dyadsOf(roles: Parts['roles']): [string, string][] {
  const of = (wanted: Part) => [
    ...new Set(roles.flatMap(({ part, country }) => (part === wanted && country ? [country] : []))),
  ];
  const sources = of('actor');
  const targets = roles.some(({ part }) => part === 'recipient') ? of('recipient') : sources;
  return sources.flatMap((source) =>
    targets.flatMap((target): [string, string][] => (source === target ? [] : [[source, target]])),
  );
}

/** Keys of the ledger's actors by the reading's ids; those that are new are made. One who is not named has none. */
export async function actorKeys(trx: Transaction<Schema>, all: readonly Actor[]): Promise<Map<string, number>> {
  const actors = all.filter(isNamed);
  const byIdentity = new Map(actors.map((actor) => [identityOf(actor), actor]));
  const keys = new Map<string, number>();
  for (const some of slices([...byIdentity.keys()])) {
    const known = await trx.selectFrom('actors').select(['identity', 'key']).where('identity', 'in', some).execute();
    for (const { identity, key } of known) keys.set(identity, key);
  }
  for (const some of slices([...byIdentity].filter(([identity]) => !keys.has(identity)))) {
    const made = await trx
      .insertInto('actors')
      .values(
        some.map(([identity, actor]) => ({
          identity,
          name: fullNameOf(actor),
          folded: fold(fullNameOf(actor)),
          last_word: fold(fullNameOf(actor)).split(' ').at(-1) as string,
          kind: actor.kind,
          country: actor.country ?? null,
          sector: actor.sector ?? null,
          code: actor.code ?? null,
        })),
      )
      .returning(['identity', 'key'])
      .execute();
    for (const { identity, key } of made) keys.set(identity, key);
  }
  return new Map(actors.map((actor) => [actor.id, keys.get(identityOf(actor)) as number]));
}

function* slices<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += ROWS) yield rows.slice(at, at + ROWS);
}
