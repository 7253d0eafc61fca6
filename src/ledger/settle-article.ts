import type { Transaction } from 'kysely';
import { fold } from '../knowledge/fold.js';
import type { Actor, Reading } from '../records/reading.js';
import { decisionOf } from './decisions.js';
import { type FindingRow, findingRows } from './finding-rows.js';
import { refollowArticle, unfollowArticle } from './over-time.js';
import { type Patch, patched } from './patch.js';
import { emptyReading, FIELDS_OF } from './reading-of.js';
import { fromJson, type Schema } from './schema.js';
import { actorKeys, countMentions, type Parts, writeRoles } from './write-findings.js';

interface Effect {
  hidden: 'rejected' | 'merged' | null;
  kept: string | null;
  corrected: object | null;
  confirmed: string | null;
}

/**
 * Makes the columns that questions filter by those of the article's findings as people decided of them.
 * What the reader gave stays in `record`, so that every decision can be taken back.
 */
export async function settleArticle(trx: Transaction<Schema>, article: number): Promise<void> {
  const { id, listed } = await trx
    .selectFrom('articles')
    .select(['id', 'listed'])
    .where('key', '=', article)
    .executeTakeFirstOrThrow();
  await unfollowArticle(trx, article);
  const rows = await trx.selectFrom('findings').selectAll().where('article', '=', article).orderBy('key').execute();
  const actors = rows.filter(({ kind }) => kind === 'actor').map(({ record }) => fromJson<Actor>(record));
  const effects = await effectsOn(trx, id, new Map(rows.map((row) => [row.id, row])), actors);
  const reading: Reading = emptyReading();
  for (const row of rows) {
    const record = effects.get(row.id)?.corrected ?? fromJson<object>(row.record);
    (reading[FIELDS_OF[row.kind]] as object[]).push(record);
  }
  const settled = findingRows(reading);
  for (const [index, row] of rows.entries()) {
    const effect = effects.get(row.id) ?? NONE;
    if (effect === NONE && row.hidden === null && row.corrected === null && row.confirmed === null) continue;
    const { type, status, happened } = settled[index];
    await trx
      .updateTable('findings')
      .set({
        ...effect,
        corrected: effect.corrected && JSON.stringify(effect.corrected),
        type,
        status: status ?? null,
        happened_from: happened?.from ?? null,
        happened_to: happened?.to ?? null,
      })
      .where('key', '=', row.key)
      .execute();
  }
  const keys = rows.map(({ key }) => key);
  await countMentions(trx, keys, -1);
  await trx.deleteFrom('roles').where('finding', 'in', keys).execute();
  await trx.deleteFrom('dyads').where('finding', 'in', keys).execute();
  const known = await keysOf(trx, reading.actors, effects);
  const named = await namedByCorrection(
    trx,
    settled.filter((_, index) => effects.get(rows[index].id)?.corrected),
  );
  await writeRoles(
    trx,
    listed,
    settled.map((row, index) => ({
      finding: rows[index].key,
      kind: row.kind,
      roles: rolesOf(row, known, reading.actors, named),
    })),
  );
  await countMentions(trx, keys, 1);
  await refollowArticle(trx, article, listed);
}

const NONE: Effect = { hidden: null, kept: null, corrected: null, confirmed: null };

/** What the decisions that hold make of each finding, the later ones upon the earlier. */
async function effectsOn(
  trx: Transaction<Schema>,
  article: string,
  rows: ReadonlyMap<string, { readonly kind: FindingRow['kind']; readonly record: unknown }>,
  actors: readonly Actor[],
): Promise<Map<string, Effect>> {
  const decisions = await trx
    .selectFrom('decisions')
    .selectAll()
    .where('article', '=', article)
    .where('about', '=', 'finding')
    .where('undone_by', 'is', null)
    .orderBy('key')
    .execute();
  const effects = new Map<string, Effect>();
  for (const { subject, action, detail, who } of decisions.map(decisionOf)) {
    const row = rows.get(subject);
    if (!row) continue;
    const effect = effects.get(subject) ?? { ...NONE };
    if (action === 'reject') effect.hidden = 'rejected';
    else if (action === 'confirm') Object.assign(effect, { confirmed: who, hidden: null, kept: null });
    else if (action === 'merge') Object.assign(effect, { hidden: 'merged', kept: String(detail.into) });
    else if (action === 'split') Object.assign(effect, { hidden: null, kept: null });
    else if (action === 'correct') {
      const record = effect.corrected ?? fromJson<object>(row.record);
      effect.corrected = patched(row.kind, record, detail.set as Patch, actors);
    }
    effects.set(subject, effect);
  }
  return effects;
}

/** Keys of actors by their ids in the article; one that was merged with another counts as that one. */
async function keysOf(
  trx: Transaction<Schema>,
  actors: readonly Actor[],
  effects: ReadonlyMap<string, Effect>,
): Promise<Map<string, number | undefined>> {
  const keys: Map<string, number | undefined> = await actorKeys(
    trx,
    actors.filter(({ id }) => !effects.get(id)?.hidden),
  );
  for (const { id } of actors) {
    const effect = effects.get(id);
    if (effect?.hidden === 'merged' && keys.has(effect.kept ?? '')) keys.set(id, keys.get(effect.kept ?? ''));
    else if (effect?.hidden) keys.set(id, undefined);
  }
  return keys;
}

/** Whom corrections name that the article does not, by their folded names, where the ledger knows them. */
async function namedByCorrection(trx: Transaction<Schema>, rows: readonly FindingRow[]): Promise<Map<string, number>> {
  const names = rows.flatMap(({ roles }) =>
    roles.flatMap(({ actor, text }) => (actor === undefined && text ? [fold(text)] : [])),
  );
  if (names.length === 0) return new Map();
  const found = await trx
    .selectFrom('actors')
    .select(['folded', 'key'])
    .where('folded', 'in', names)
    .orderBy('mentioned')
    .execute();
  return new Map(found.map(({ folded, key }) => [folded, key]));
}

/** A role's country is that of its actor, which may have been corrected; who was rejected takes no part. */
function rolesOf(
  { roles }: FindingRow,
  known: ReadonlyMap<string, number | undefined>,
  actors: readonly Actor[],
  named: ReadonlyMap<string, number>,
): Parts['roles'] {
  return roles.flatMap((role): Parts['roles'][number][] => {
    if (role.actor === undefined || !known.has(role.actor))
      return [{ ...role, actor: named.get(fold(role.text ?? '')) }];
    const actor = known.get(role.actor);
    const country = actors.find(({ id }) => id === role.actor)?.country ?? role.country;
    return actor === undefined ? [] : [{ ...role, actor, country }];
  });
}
