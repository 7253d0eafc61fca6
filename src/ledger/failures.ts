import type { CasusError } from '../records/errors.js';
import type { Store } from './dialect.js';
import { instant } from './happened.js';
import { writing } from './record.js';

export interface Failure {
  /** The file, address or line that could not be taken in. */
  readonly place: string;
  /** The input it belongs to, which a retry reads again. */
  readonly source: string;
  readonly code: string;
  readonly message: string;
  readonly first: string;
  readonly last: string;
  readonly attempts: number;
}

/** Sets an item aside with its error; the same place again counts one more attempt. */
export async function recordFailure(
  store: Store,
  error: CasusError,
  source: string,
  at: Date = new Date(),
): Promise<void> {
  const now = instant(at);
  const place = error.place || source;
  const seen = { source, code: error.code, message: error.message, last_at: now };
  await writing(store, async (trx) => {
    await trx
      .insertInto('failures')
      .values({ place, ...seen, first_at: now, attempts: 1 })
      .onConflict((conflict) =>
        conflict.column('place').doUpdateSet((eb) => ({ ...seen, attempts: eb('failures.attempts', '+', 1) })),
      )
      .execute();
  });
}

/** What could not be taken in, by place. */
export async function listFailures(store: Store): Promise<Failure[]> {
  const rows = await store.db.selectFrom('failures').selectAll().orderBy('place').execute();
  return rows.map(({ first_at, last_at, ...row }) => ({ ...row, first: first_at, last: last_at }));
}

/** Takes places off the list. */
export async function liftFailures(store: Store, places: readonly string[]): Promise<void> {
  if (places.length === 0) return;
  await writing(store, (trx) => trx.deleteFrom('failures').where('place', 'in', places).execute());
}
