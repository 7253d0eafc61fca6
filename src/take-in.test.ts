import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSources } from './intake/sources.js';
import { openLedger, openStore } from './ledger/ledger.js';
import { type TakenIn, takeIn } from './take-in.js';
import { readerOfNames } from './testing/reader-of-names.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-take-in-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SYLLABLES = [
  'ba',
  'cor',
  'dun',
  'fel',
  'gar',
  'hol',
  'kes',
  'lom',
  'mar',
  'nov',
  'pel',
  'ras',
  'sul',
  'tor',
  'vek',
];
const nameOf = (index: number) => {
  const word = SYLLABLES[index % 15] + SYLLABLES[Math.floor(index / 15) % 15] + SYLLABLES[Math.floor(index / 225) % 15];
  return word[0].toUpperCase() + word.slice(1);
};
const report = (index: number) => ({
  text: `${nameOf(index)} met ${nameOf(index + 1000)} about the ${index} tonnes of barley at the lake.`,
  url: `https://news.example/${index}`,
});

async function add(place: string, input: string): Promise<TakenIn[]> {
  const ledger = await openLedger(place);
  const taken: TakenIn[] = [];
  for await (const item of takeIn(readSources([input]), ledger, async () => readerOfNames)) taken.push(item);
  await ledger.close();
  return taken;
}

describe('taking in', () => {
  it('reads what is new, notes what is known and sets aside what fails', async () => {
    const place = join(folder, 'ledger.db');
    const input = join(folder, 'reports.jsonl');
    const lines = [report(1), { text: 'This is unreadable. Doran left.' }, {}, report(2), report(1)];
    writeFileSync(input, lines.map((line) => JSON.stringify(line)).join('\n'));
    const outcomes = (await add(place, input)).map((item) => item.outcome).sort();
    expect(outcomes).toEqual(['added', 'added', 'failed', 'failed', 'unchanged']);
    const ledger = await openLedger(place);
    expect(await ledger.failures()).toMatchObject([
      { place: `${input}:2`, source: input, code: 'reading-failed', attempts: 1 },
      { place: `${input}:3`, source: input, code: 'input-malformed', attempts: 1 },
    ]);
    await ledger.close();
    const again = (await add(place, input)).map((item) => item.outcome).sort();
    expect(again).toEqual(['failed', 'failed', 'unchanged', 'unchanged', 'unchanged']);
    lines[1] = report(4);
    writeFileSync(input, lines.map((line) => JSON.stringify(line)).join('\n'));
    await add(place, input);
    const later = await openLedger(place);
    expect(await later.failures()).toMatchObject([{ place: `${input}:3`, attempts: 3 }]);
    await later.close();
  });

  it('loses nothing and doubles nothing when killed at any moment', async () => {
    const place = join(folder, 'ledger.db');
    const input = join(folder, 'reports.jsonl');
    const count = 900;
    writeFileSync(input, Array.from({ length: count }, (_, index) => JSON.stringify(report(index))).join('\n'));
    let killed = 0;
    for (let round = 0; round < 10; round++) killed += (await addAndKill(place, input, round * 23)) ? 1 : 0;
    expect(killed).toBeGreaterThanOrEqual(5);
    await add(place, input);
    const store = openStore(place);
    const counted = async (table: 'articles' | 'texts' | 'appearances' | 'findings' | 'roles' | 'spans') =>
      (await store.db.selectFrom(table).selectAll().execute()).length;
    expect(await counted('articles')).toBe(count);
    expect(await counted('texts')).toBe(count);
    expect(await counted('appearances')).toBe(count);
    const findings = await counted('findings');
    expect(findings).toBe(count * 2);
    expect(await counted('roles')).toBe(findings);
    expect(await counted('spans')).toBe(findings);
    await store.db.destroy();
  }, 120_000);
});

/** True when the process was still at work. */
function addAndKill(place: string, input: string, after: number): Promise<boolean> {
  const script = fileURLToPath(new URL('./testing/slow-add.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, place, input], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after));
  return new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal === 'SIGKILL')));
}
