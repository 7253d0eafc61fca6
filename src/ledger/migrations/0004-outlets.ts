import type { Kysely } from 'kysely';
import type { Schema } from '../schema.js';

/** A list of what one outlet published would otherwise go through all articles where it published few. */
export async function addOutletIndex(db: Kysely<Schema>): Promise<void> {
  await db.schema.createIndex('articles_by_outlet').on('articles').columns(['outlet', 'listed']).execute();
}
