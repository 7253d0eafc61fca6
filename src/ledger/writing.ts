import type { Transaction } from 'kysely';
import type { Store } from './dialect.js';
import type { Schema } from './schema.js';

/** Work in one transaction, in which nobody else writes. */
export function writing<T>(store: Store, work: (trx: Transaction<Schema>) => Promise<T>): Promise<T> {
  return store.db.transaction().execute(async (trx) => {
    await store.dialect.takeTurn(trx);
    return work(trx);
  });
}
