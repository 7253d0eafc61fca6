import type { Store } from './dialect.js';
import { writing } from './record.js';
import type { SourceTable } from './schema.js';

/** What is kept of a file, feed or page so as not to read it again. */
export type SourceRecord = Omit<SourceTable, 'failures_in_row'> & { readonly failures_in_row?: number };

export async function findSource(store: Store, address: string): Promise<SourceTable | undefined> {
  return store.db.selectFrom('sources').selectAll().where('address', '=', address).executeTakeFirst();
}

/** Keeps the record under its address, in place of the one before it. */
export async function saveSource(store: Store, source: SourceRecord): Promise<void> {
  const { address, ...rest } = { failures_in_row: 0, ...source };
  await writing(store, (trx) =>
    trx
      .insertInto('sources')
      .values({ address, ...rest })
      .onConflict((conflict) => conflict.column('address').doUpdateSet(rest))
      .execute(),
  );
}
