import { type Kysely, type Migration, Migrator } from 'kysely';
import { CasusError } from '../records/errors.js';
import type { Store, StoreDialect } from './dialect.js';
import { createTables } from './migrations/0001-tables.js';
import { createOverTime } from './migrations/0002-over-time.js';
import { addQuestions } from './migrations/0003-questions.js';
import { addOutletIndex } from './migrations/0004-outlets.js';
import { addAlerts } from './migrations/0005-alerts.js';
import { addIndexesOfLargeLedgers } from './migrations/0006-large-ledgers.js';
import type { Schema } from './schema.js';

/** In order of their names. One that has been released is never changed: the next one mends it. */
const MIGRATIONS: Readonly<Record<string, (db: Kysely<Schema>, dialect: StoreDialect) => Promise<void>>> = {
  '0001-tables': createTables,
  '0002-over-time': createOverTime,
  '0003-questions': addQuestions,
  '0004-outlets': addOutletIndex,
  '0005-alerts': addAlerts,
  '0006-large-ledgers': addIndexesOfLargeLedgers,
};

/** Brings the store to this version's schema; all or nothing, and one process at a time. */
export async function migrate({ db, dialect, place }: Store): Promise<void> {
  const migrations: Record<string, Migration> = {};
  for (const [name, up] of Object.entries(MIGRATIONS)) migrations[name] = { up: (trx) => up(trx, dialect) };
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: 'casus_migration',
    migrationLockTableName: 'casus_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  if (/previously executed migration .* is missing/.test((error as Error).message)) {
    throw new CasusError('ledger-newer', `the ledger ${place} was written by a later version of Casus`, {
      place,
      cause: error,
    });
  }
  throw error;
}
