import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type PostgresServer, postgresPrograms, startPostgres } from './postgres-server.js';

/** Runs the tests on each kind of store; `place` makes the address of a new and empty one. */
export function onEachStore(
  about: string,
  tests: (place: () => Promise<string>, name: 'sqlite' | 'postgres') => void,
): void {
  describe(`${about} on sqlite`, () => {
    let folder = '';
    let made = 0;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'casus-ledger-'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    tests(async () => join(folder, `${++made}.db`), 'sqlite');
  });
  describe(`${about} on postgres`, () => {
    const programs = postgresPrograms();
    if (!programs) {
      it.skip('PostgreSQL is not installed here: its initdb was not found', () => {});
      return;
    }
    let server: PostgresServer | undefined;
    beforeAll(async () => {
      server = await startPostgres(programs);
    });
    afterAll(() => server?.stop());
    tests(() => (server as PostgresServer).database(), 'postgres');
  });
}
