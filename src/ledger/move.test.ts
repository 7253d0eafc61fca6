import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CasusError } from '../records/errors.js';
import { openLedger, openStore } from './ledger.js';
import { moveLedger } from './move.js';
import { schemaTables } from './tables.js';
import { type PostgresServer, postgresPrograms, startPostgres } from './testing/postgres-server.js';
import { strikeReading } from './testing/readings.js';

const programs = postgresPrograms();
if (!programs) process.stderr.write('Moves to PostgreSQL are left out: its initdb was not found\n');

let folder = '';
let server: PostgresServer | undefined;
let made = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casus-move-'));
  if (programs) server = await startPostgres(programs);
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const file = () => join(folder, `${++made}.db`);
const database = () => (server as PostgresServer).database();

/** A ledger with a correction, a reprint, a failure, a feed, and a text with signs that PostgreSQL cannot hold. */
async function fill(place: string, strikes = 30): Promise<void> {
  const ledger = await openLedger(place);
  for (let day = 1; day <= strikes; day++) {
    const more = `On day ${day} the talks about the ${day * 7} ships of the northern harbour were put off.`;
    const reading = strikeReading({
      day: `2031-05-${String((day % 28) + 1).padStart(2, '0')}`,
      more,
      title: `Day ${day}`,
    });
    await ledger.record(reading, { engine: 'test', source: `${day}.txt`, at: new Date('2031-06-01T00:00:00Z') });
  }
  const url = 'https://gazette.example/1';
  await ledger.record(strikeReading({ url, more: 'One ship sank.' }), { engine: 'test', source: 'a' });
  await ledger.record(strikeReading({ url, more: 'Two ships sank.' }), { engine: 'test', source: 'a' });
  await ledger.record(strikeReading({ more: 'A sign \u0000 and half \ud83d a ship.', title: 'Half \ud83d\u0000' }), {
    engine: 'test',
    source: 'b',
  });
  await ledger.fail(new CasusError('input-empty', 'nothing there', { place: 'c.txt' }), 'c.txt');
  await ledger.saveSource({
    address: 'https://gazette.example/feed',
    kind: 'feed',
    title: null,
    etag: '"1"',
    last_modified: null,
    mark: null,
    checked_at: null,
    due_at: null,
  });
  await ledger.close();
}

async function answers(place: string) {
  const ledger = await openLedger(place);
  try {
    const events = await ledger.find({ kind: 'event', limit: 1000 });
    const corrected = await ledger.find({ kind: 'event', text: '"two ships"' });
    const { items } = await ledger.find({ kind: 'actor', by: 'ARV', text: 'harbour', limit: 1000 });
    return JSON.parse(
      JSON.stringify({
        totals: await ledger.totals(),
        failures: await ledger.failures(),
        events,
        corrected,
        items,
      }).replaceAll(/\\u0000|\\ud83d/g, '\ufffd'),
    );
  } finally {
    await ledger.close();
  }
}

it('knows the tables of the schema, each after those that it needs', async () => {
  const shapes = await schemaTables();
  const names = shapes.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['articles', 'findings', 'roles', 'spans', 'decisions', 'story_shingles']),
  );
  expect(names.some((name) => /words|migration|sqlite/.test(name))).toBe(false);
  for (const [at, { name, primary, owners, needs }] of shapes.entries()) {
    expect(names.slice(0, at)).toEqual(expect.arrayContaining([...needs]));
    // Without either there is no order to read it in.
    expect([name, primary.length + owners.length > 0]).toEqual([name, true]);
  }
  expect(shapes.find(({ name }) => name === 'findings')).toMatchObject({
    isKeyed: true,
    json: expect.toSatisfy((json) => json.has('record')),
  });
});

const ROUTES = [
  ['file', 'file', file, file],
  ['file', 'PostgreSQL', file, database],
  ['PostgreSQL', 'file', database, file],
] as const;

describe.each(ROUTES)('a move from %s to %s', (from, to, source, target) => {
  if (!programs && (from !== 'file' || to !== 'file')) {
    it.skip('PostgreSQL is not installed here', () => {});
    return;
  }

  it('brings everything, with its keys, and the target goes on as a ledger', async () => {
    const [old, now] = [await source(), await target()];
    await fill(old);
    const steps: number[] = [];
    const moved = await moveLedger(old, now, ({ done }) => steps.push(done));
    expect(moved.resumed).toBe(false);
    for (const { from: before, to: after } of moved.tables) expect(after).toBe(before);
    expect(moved.tables.find(({ table }) => table === 'words')?.to).toBe(33);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(await answers(now)).toEqual(await answers(old));
    const ledger = await openLedger(now);
    const added = await ledger.record(strikeReading({ aggressor: 'Dorland', more: 'New words.' }), {
      engine: 'test',
      source: 'z',
    });
    expect(added.outcome).toBe('added');
    expect((await ledger.totals()).articles).toBe(34);
    await ledger.close();
  });

  it('is refused where something is, and goes on where it was broken off', async () => {
    const [old, now] = [await source(), await target()];
    await fill(old);
    const breaks = new Error('broken off');
    for (const table of ['findings', 'roles']) {
      const broken = moveLedger(old, now, (progress) => {
        if (progress.table === table) throw breaks;
      });
      await expect(broken).rejects.toBe(breaks);
    }
    const moved = await moveLedger(old, now);
    expect(moved.resumed).toBe(true);
    expect(await answers(now)).toEqual(await answers(old));
    await expect(moveLedger(old, now)).rejects.toMatchObject({ code: 'ledger-not-empty' });
  });

  it('is not gone on with when the ledger has changed', async () => {
    const [old, now] = [await source(), await target()];
    await fill(old, 2);
    const broken = moveLedger(old, now, () => {
      throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    const ledger = await openLedger(old);
    await ledger.record(strikeReading({ more: 'Later.' }), { engine: 'test', source: 'y' });
    await ledger.close();
    await expect(moveLedger(old, now)).rejects.toMatchObject({ code: 'ledger-changed' });
  });
});

it('tells of rows that are missing', async () => {
  const [old, now] = [file(), file()];
  await fill(old, 3);
  const broken = moveLedger(old, now, ({ table }) => {
    if (table === 'roles') throw new Error('broken off');
  });
  await expect(broken).rejects.toThrow('broken off');
  const store = openStore(now);
  await sql`delete from texts where article = 1`.execute(store.db);
  await store.db.destroy();
  await expect(moveLedger(old, now)).rejects.toMatchObject({
    code: 'ledger-incomplete',
    message: expect.stringContaining('texts 6 and 5'),
  });
});
