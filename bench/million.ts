/**
 * A million articles: how quick a large ledger answers, and how quick it takes in more. Short press releases are
 * read into a small ledger in the usual way; the large one is filled with copies of what was found in them, with other
 * countries, people, days and ids. Times are told as the middle and the worst of several questions, each asked of a
 * ledger that has just been opened and then again; beside them stands the processor's time for one question in the mean,
 * which tells how much of a slow answer is due to others who use the machine.
 *
 *   npx tsx bench/million.ts [--articles 1000000] [--folder DIR] [--keep]
 *
 * A folder in which a ledger of an earlier run was kept is used again. It takes 20 GB and the better part of an hour.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { extractJsonLine } from '../src/intake/extract-article.ts';
import { findingRows } from '../src/ledger/finding-rows.ts';
import { openLedger } from '../src/ledger/ledger.ts';
import { schemaTables } from '../src/ledger/tables.ts';
import { openReader } from '../src/reader.ts';
import type { Article } from '../src/records/article.ts';
import type { Reading } from '../src/records/reading.ts';
import { reportAt } from '../tests/ledger/reports.ts';
import { fillWithCopies } from './million/copy.ts';
import { type Questions, questionsFor } from './million/questions.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    folder: { type: 'string' },
    keep: { type: 'boolean', default: false },
    step: { type: 'string' },
  },
});
const BASE = 120;
const ADDED = 150;
/** Characters of a short text, and the most that is found in one. */
const SHORT = [300, 900] as const;
const MOST_FINDINGS = 16;

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'casus-million-'));
mkdirSync(folder, { recursive: true });
const place = join(folder, 'large.db');
const tell = (line: string) => process.stderr.write(`${line}\n`);

function reports(): Article[] {
  const shared = fileURLToPath(new URL('../../shared/data/news/', import.meta.url));
  const lines = ['state-department-2021-2022.jsonl.gz', 'white-house-2021-2026.jsonl.gz'].flatMap((name) =>
    existsSync(join(shared, name))
      ? gunzipSync(readFileSync(join(shared, name)))
          .toString('utf8')
          .split('\n')
      : [],
  );
  const given = lines.filter(Boolean);
  const all = given.length > 0 ? given : Array.from({ length: 2000 }, (_, at) => JSON.stringify(reportAt(at)));
  return all.flatMap((line, at) => {
    const extraction = extractJsonLine(line, {}, String(at));
    return extraction.success ? [extraction.article] : [];
  });
}

const articles = reports();
const short = articles.filter(({ text }) => text.length >= SHORT[0] && text.length <= SHORT[1]);
const fresh = articles.filter((article) => !short.includes(article)).slice(-ADDED);

const old = join(folder, 'base.db');
if (values.step === 'read') await readBase();
else if (values.step === 'make') await (await openLedger(place)).close();
else if (values.step === 'fill') {
  const staging = join(folder, 'staging.db');
  fillWithCopies({
    from: old,
    to: place,
    staging,
    articles: Number(values.articles),
    shapes: await schemaTables(),
    tell,
  });
} else await measure();

async function readBase(): Promise<void> {
  const reader = await openReader();
  const base = await openLedger(old);
  let read = 0;
  for (const article of short) {
    const reading = await reader.read(article);
    if (findingRows(reading).length > MOST_FINDINGS) continue;
    await base.record(reading, { engine: reader.engine, source: article.id });
    if (++read === BASE) break;
  }
  await base.close();
  await reader.close();
}

/** A step in a process of its own: a ledger's file is let go of for certain when its process ends. */
function step(name: 'read' | 'make' | 'fill'): void {
  const { status } = spawnSync(
    process.execPath,
    [
      ...process.execArgv,
      fileURLToPath(import.meta.url),
      '--step',
      name,
      '--folder',
      folder,
      '--articles',
      values.articles,
    ],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`the step '${name}' ended with ${status}`);
}

async function measure(): Promise<void> {
  if (!existsSync(place)) {
    if (!existsSync(old)) step('read');
    step('make');
    step('fill');
    rmSync(join(folder, 'staging.db'));
  }
  const large = await openLedger(place);
  const totals = await large.totals();
  const questions = await questionsFor(large);
  await large.close();
  const { size } = statSync(place);
  const findings = Object.values(totals.findings).reduce((sum, count) => sum + (count ?? 0), 0);
  console.log(
    `${totals.articles.toLocaleString('en-GB')} articles, ${findings.toLocaleString('en-GB')} findings, ` +
      `${(size / 1e9).toFixed(1)} GB, ${(size / totals.articles / 1000).toFixed(1)} kB an article`,
  );
  console.log(line('milliseconds', ['middle', 'first', 'worst', 'processor', 'bound']));
  let over = 0;
  over += await ask(questions.point, 50);
  over += await ask(questions.list, 300);
  over += await ask(questions.whatIf, 1000);
  const ratio = await compareAdding();
  if (over > 0 || ratio > 4 / 3) process.exitCode = 1;
  if (!values.keep && values.folder === undefined) rmSync(folder, { recursive: true });
}

/** Asks each question of a ledger that has just been opened, and goes on; how many took too long. */
async function ask(questions: Questions, bound: number): Promise<number> {
  let over = 0;
  for (const [name, question] of Object.entries(questions)) {
    const ledger = await openLedger(place);
    const times: number[] = [];
    const before = process.cpuUsage();
    for (const turn of [0, 1, 2, 3, 4, 5, 0]) times.push(await timed(() => question(ledger, turn)));
    const { user, system } = process.cpuUsage(before);
    await ledger.close();
    const sorted = [...times].sort((a, b) => a - b);
    const worst = sorted.at(-1) as number;
    if (worst > bound) over++;
    const processor = (user + system) / 1000 / times.length;
    const figures = [sorted[3], times[0], worst, processor].map((time) => time.toFixed(1));
    console.log(line(name, [...figures, worst > bound ? `over ${bound}` : String(bound)]));
  }
  return over;
}

/** Adds the same articles to an empty ledger and to the large one, by turns; how much longer the latter takes. */
async function compareAdding(): Promise<number> {
  const reader = await openReader();
  const small = join(folder, 'small.db');
  const [empty, large] = [await openLedger(small), await openLedger(place)];
  // Of another name in each run, so that a ledger that was kept does not know them.
  const stamp = Date.now().toString(16).slice(-8);
  const spent = { reading: 0, empty: 0, large: 0 };
  for (const article of fresh) {
    let reading: Reading | undefined;
    spent.reading += await timed(async () => {
      reading = await reader.read(article);
    });
    const one = { ...(reading as Reading), article: { ...article, id: article.id.slice(0, 8) + stamp } };
    const meta = { engine: reader.engine, source: article.id };
    spent.empty += await timed(() => empty.record(one, meta));
    spent.large += await timed(() => large.record(one, meta));
  }
  await reader.close();
  await empty.close();
  await large.close();
  for (const end of ['', '-wal', '-shm']) rmSync(small + end, { force: true });
  const each = (time: number) => `${(time / fresh.length).toFixed(1)} ms`;
  const ratio = (spent.reading + spent.large) / (spent.reading + spent.empty);
  console.log(
    `casus add, ${fresh.length} press releases: ${each(spent.reading)} each to read, ${each(spent.empty)} to write to an ` +
      `empty ledger, ${each(spent.large)} to this one: ${ratio.toFixed(2)} times as long together`,
  );
  return ratio;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function line(name: string, figures: readonly string[]): string {
  return name.padEnd(42) + figures.map((figure) => figure.padStart(11)).join('');
}
