/**
 * Kills: `casus add` is killed (SIGKILL) at random moments, a hundred times, and given again. After each kill
 * every article that is in the ledger must be there whole, as in a ledger that was written undisturbed; at the end
 * none may be missing or double. A ledger that was finished before the kills were used up is checked, and a new one begun.
 *
 *   npm run build && npx tsx bench/kill.ts [--kills 100] [--articles 300] [--seed 1] [--program FILE]
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { addAndKill, contentsOf, faultsOf } from '../tests/ledger/killing.ts';
import { reportAt } from '../tests/ledger/reports.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    articles: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    program: { type: 'string', default: fileURLToPath(new URL('../dist/cli/main.js', import.meta.url)) },
  },
});
const kills = Number(values.kills);
const casus = [process.execPath, values.program];
const news = fileURLToPath(new URL('../../shared/data/news/white-house-2021-2026.jsonl.gz', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'casus-kill-'));
const input = join(folder, 'reports.jsonl');

/** Press releases where the shared data is present, else reports made up for it. */
function lines(count: number): string[] {
  try {
    return gunzipSync(readFileSync(news)).toString('utf8').split('\n').filter(Boolean).slice(0, count);
  } catch {
    return Array.from({ length: count }, (_, index) => JSON.stringify(reportAt(index)));
  }
}

let state = Number(values.seed);
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

try {
  const reports = lines(Number(values.articles));
  writeFileSync(input, reports.join('\n'));
  const one = join(folder, 'one.jsonl');
  writeFileSync(one, reports[0]);
  const opened = Date.now();
  await addAndKill({ casus, place: join(folder, 'one.db'), input: one });
  const opening = Date.now() - opened;
  const whole = join(folder, 'whole.db');
  const begun = Date.now();
  await addAndKill({ casus, place: whole, input });
  const time = Date.now() - begun;
  const expected = await contentsOf(whole);
  console.log(
    `${expected.size} articles, undisturbed in ${(time / 1000).toFixed(1)} s, one in ${(opening / 1000).toFixed(1)} s`,
  );

  const seen = { killed: 0, runs: 0, ledgers: 1, half: 0, lost: 0, double: 0, faults: 0, growth: 0 };
  let place = join(folder, 'ledger-1.db');
  const check = async () => {
    const contents = await contentsOf(place);
    seen.lost += [...expected.keys()].filter((id) => !contents.has(id)).length;
    seen.double += Math.max(0, contents.size - expected.size);
    seen.faults += (await faultsOf(place)).length;
  };
  let before = 0;
  while (seen.killed < kills) {
    seen.runs++;
    // Most kills are to fall into the reading and writing that comes after opening.
    const wasKilled = await addAndKill({ casus, place, input, after: opening * 0.7 + random() * 4000 });
    const contents = await contentsOf(place).catch(() => new Map<string, string>());
    seen.half += [...contents].filter(([id, told]) => expected.get(id) !== told).length;
    if (contents.size > before) seen.growth++;
    before = contents.size;
    if (wasKilled) seen.killed++;
    else {
      await check();
      place = join(folder, `ledger-${++seen.ledgers}.db`);
      before = 0;
    }
  }
  await addAndKill({ casus, place, input });
  await check();
  console.log(
    `${seen.killed} kills in ${seen.runs} runs over ${seen.ledgers} ledgers, articles had been added in ${seen.growth} of the runs: ` +
      `${seen.lost} lost, ${seen.double} double, ${seen.half} half written, ${seen.faults} faults of the file`,
  );
  if (seen.lost + seen.double + seen.half + seen.faults > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
