import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSources } from '../../src/intake/sources.js';
import { ledgerOf, openLedger, openStore } from '../../src/ledger/ledger.js';
import { migrate } from '../../src/ledger/migrations.js';
import { takeIn } from '../../src/take-in.js';
import { readerOfNames } from '../../src/testing/reader-of-names.js';
import { contentsOf, faultsOf } from './killing.js';
import { jsonLines } from './reports.js';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

let folder = '';
let input = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-trouble-'));
  chmodSync(folder, 0o755);
  input = join(folder, 'reports.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function casus(args: readonly string[], user?: { uid: number; gid: number }) {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {
    encoding: 'utf8',
    ...user,
  });
  return { status, told: stderr };
}

describe('a folder that may not be written', () => {
  // A child of root is given another user's rights, if that user can read the program at all.
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : undefined;
  const canRun = !user || spawnSync(process.execPath, ['--import', 'tsx', main, '--version'], user).status === 0;
  if (!canRun)
    process.stderr.write('A folder that may not be written is left out: another user cannot read the program\n');

  it.skipIf(!canRun)('is told in one line, with a status of its own', () => {
    writeFileSync(input, jsonLines(2));
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    const place = join(closed, 'ledger.db');
    const { status, told } = casus(['add', input, '--ledger', place], user);
    expect(told).toMatch(
      /^casus: the ledger .*closed\/ledger\.db cannot be opened.*\[ledger-unreachable\]; choose another/,
    );
    expect(told.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(73);
    expect(readdirSync(closed)).toEqual([]);
  });
});

describe('a full disk', () => {
  it('ends the run, and the next one goes on', async () => {
    writeFileSync(input, jsonLines(300));
    const place = join(folder, 'ledger.db');
    const store = openStore(place);
    await migrate(store);
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
    await sql.raw(`pragma max_page_count = ${rows[0].page_count + 40}`).execute(store.db);
    const ledger = ledgerOf(store);
    const add = async () => {
      for await (const _ of takeIn(readSources([input]), ledger, async () => readerOfNames));
    };
    await expect(add()).rejects.toMatchObject({ code: 'ledger-full', exitStatus: 74, place });
    const kept = (await contentsOf(place)).size;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(300);
    await sql.raw('pragma max_page_count = 100000').execute(store.db);
    await add();
    await ledger.close();
    expect((await contentsOf(place)).size).toBe(300);
    expect(await faultsOf(place)).toEqual([]);
  });

  const disk = mkdtempSync(join(tmpdir(), 'casus-disk-'));
  const isMounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=900k', 'tmpfs', disk]).status === 0;
  if (isMounted) spawnSync('umount', [disk]);
  else process.stderr.write('A disk that is really full is left out: no small disk can be mounted here\n');
  rmSync(disk, { recursive: true });

  it.skipIf(!isMounted)('is told in one line, with a status of its own', () => {
    writeFileSync(input, jsonLines(300));
    const small = join(folder, 'small');
    mkdirSync(small);
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=900k', 'tmpfs', small]);
    try {
      const { status, told } = casus(['add', input, '--quiet', '--ledger', join(small, 'ledger.db')]);
      expect(told).toMatch(/^casus: the disk has no room for the ledger .*\[ledger-full\]; make room/);
      expect(status).toBe(74);
    } finally {
      spawnSync('umount', [small]);
    }
  });
});

it('lets two runs add at once to a ledger that is made as they begin, and readers look on', async () => {
  const place = join(folder, 'ledger.db');
  const lines = jsonLines(80).split('\n');
  const inputs = [lines.slice(0, 50), lines.slice(30)].map((some, at) => {
    const path = join(folder, `half-${at}.jsonl`);
    writeFileSync(path, some.join('\n'));
    return path;
  });
  let running = inputs.length;
  const runs = inputs.map((path) => {
    const child = spawn(process.execPath, ['--import', 'tsx', main, 'add', path, '--quiet', '--ledger', place]);
    let told = '';
    child.stderr.on('data', (chunk) => {
      told += chunk;
    });
    return new Promise<{ status: number | null; told: string }>((resolve) =>
      child.once('exit', (status) => {
        running--;
        resolve({ status, told });
      }),
    );
  });
  const reader = await openLedger(place);
  const counts: number[] = [];
  while (running > 0) {
    counts.push((await reader.totals()).articles);
    await reader.find({ kind: 'event', by: 'NOR' });
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await reader.close();
  expect(await Promise.all(runs)).toEqual(inputs.map(() => ({ status: 0, told: '' })));
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect((await contentsOf(place)).size).toBe(80);
  expect(await faultsOf(place)).toEqual([]);
});
