import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ledgerOf, openLedger, openStore } from './ledger.js';
import { migrate } from './migrations.js';
import { strikeReading } from './testing/readings.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-sqlite-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a ledger in a file', () => {
  it('makes the folders on its way', async () => {
    const ledger = await openLedger(join(folder, 'a', 'b', 'ledger.db'));
    expect((await ledger.totals()).articles).toBe(0);
    await ledger.close();
  });

  it('says that a file is no ledger', async () => {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, 'Notes of a meeting, none of them in SQLite.'.repeat(200));
    await expect(openLedger(file)).rejects.toMatchObject({ code: 'ledger-unreachable', place: file });
  });

  it('says that a place cannot be had', async () => {
    const file = join(folder, 'plain');
    writeFileSync(file, '');
    await expect(openLedger(join(file, 'ledger.db'))).rejects.toMatchObject({ code: 'ledger-unreachable' });
    await expect(openLedger(folder)).rejects.toMatchObject({ code: 'ledger-unreachable' });
  });

  it('says when the disk is full, and keeps what was in', async () => {
    const place = join(folder, 'ledger.db');
    const store = openStore(place);
    await migrate(store);
    const ledger = ledgerOf(store);
    await ledger.record(strikeReading(), { engine: 'test', source: 'a' });
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
    await sql.raw(`pragma max_page_count = ${rows[0].page_count + 2}`).execute(store.db);
    const large = strikeReading({ more: 'The talks went on and on. '.repeat(4000) });
    await expect(ledger.record(large, { engine: 'test', source: 'b' })).rejects.toMatchObject({ code: 'ledger-full' });
    await ledger.close();
    const again = await openLedger(place);
    expect(await again.totals()).toMatchObject({ articles: 1, findings: { event: 1 } });
    await again.close();
  });

  it.runIf(process.getuid?.() === 0)('says that a user may not write there', async () => {
    const place = join(folder, 'ledger.db');
    await (await openLedger(place)).close();
    chmodSync(folder, 0o755);
    process.seteuid?.(65534);
    try {
      const reader = await openLedger(place);
      expect((await reader.totals()).articles).toBe(0);
      const refused = reader.record(strikeReading(), { engine: 'test', source: 'a' });
      await expect(refused).rejects.toMatchObject({ code: 'ledger-unreachable', place });
      await reader.close();
      await expect(openLedger(join(folder, 'new.db'))).rejects.toMatchObject({ code: 'ledger-unreachable' });
      await expect(openLedger(join(folder, 'new', 'ledger.db'))).rejects.toMatchObject({ code: 'ledger-unreachable' });
    } finally {
      process.seteuid?.(0);
    }
  });
});
