import type { Kysely } from 'kysely';
import type { Schema } from '../schema.js';

/** What a million articles showed to be missing: the version that an appearance replaced, and what lasted into a span of days. */
export async function addIndexesOfLargeLedgers(db: Kysely<Schema>): Promise<void> {
  await db.schema.createIndex('appearances_by_successor').on('appearances').column('superseded_by').execute();
  await db.schema
    .createIndex('findings_by_end')
    .on('findings')
    .columns(['kind', 'happened_to', 'happened_from'])
    .where('happened_to', 'is not', null)
    .execute();
}
