import type { Transaction } from 'kysely';
import type { Reading } from '../records/reading.js';
import { readingOf } from './reading-of.js';
import type { Schema } from './schema.js';

/** What of a reading is followed over time. */
export type Followed = Pick<Reading, 'article' | 'actors' | 'events' | 'commitments' | 'instruments'>;

/** What is followed of an article that the ledger holds, as corrected. */
export async function followedOf(trx: Transaction<Schema>, article: number): Promise<Followed> {
  const { id } = await trx.selectFrom('articles').select('id').where('key', '=', article).executeTakeFirstOrThrow();
  return (await readingOf({ db: trx }, id)) as Reading;
}
