import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addAndKill, contentsOf, faultsOf } from './killing.js';
import { jsonLines } from './reports.js';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const casus = [process.execPath, '--import', 'tsx', main];
const COUNT = 60;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-kill-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// bench/kill.ts does the same a hundred times.
it('loses nothing, doubles nothing and halves nothing when casus add is killed', async () => {
  const input = join(folder, 'reports.jsonl');
  writeFileSync(input, jsonLines(COUNT));
  const whole = join(folder, 'whole.db');
  const broken = join(folder, 'broken.db');
  const begun = Date.now();
  await addAndKill({ casus, place: whole, input });
  const expected = await contentsOf(whole);
  expect(expected.size).toBe(COUNT);
  // Towards the end of the time that a whole run takes, articles are being written.
  const time = Date.now() - begun;
  let kills = 0;
  for (const share of [0.6, 0.75, 0.9]) {
    kills += (await addAndKill({ casus, place: broken, input, after: time * share })) ? 1 : 0;
    for (const [id, contents] of await contentsOf(broken).catch(() => new Map()))
      expect(contents).toBe(expected.get(id));
  }
  expect(kills).toBeGreaterThan(0);
  await addAndKill({ casus, place: broken, input });
  expect(await contentsOf(broken)).toEqual(expected);
  expect(await faultsOf(broken)).toEqual([]);
}, 240_000);
