/**
 * npx tsx bench/speed-reading.ts [INPUT.jsonl[.gz]] [--articles N] [--rounds N] [--threads N]
 *
 * How much of the language stage's speed the whole reading keeps: intake, language stage, reading and JSON of the
 * same articles in one process, as `casus read --format jsonl` does them. INPUT is JSON Lines with a `text` each (by
 * default releases of the White House); N of them are taken at even steps. Method: the model is opened once; one
 * round warms up and is not counted; then rounds of the language stage alone and of the whole take turns, and the
 * median of each is told with their ratio: by the clock, and by the CPU time of the process, which a busy machine
 * disturbs less (of two threads that feed the model it counts both, so that its ratio is the kinder one).
 */
import { parseArgs } from 'node:util';
import { readJsonLines } from '../scripts/predict/input.ts';
import { extractJsonLine } from '../src/intake/extract-article.ts';
import { openEngine } from '../src/language/engine.ts';
import { read } from '../src/reading/read.ts';
import type { Article } from '../src/records/article.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '5' },
    threads: { type: 'string' },
  },
});
const all = readJsonLines<{ text: string }>(positionals[0] ?? '../shared/data/news/white-house-2021-2026.jsonl.gz');
const step = Math.max(1, Math.floor(all.length / Number(values.articles)));
const lines = all
  .filter((_, index) => index % step === 0)
  .slice(0, Number(values.articles))
  .map(({ text }) => JSON.stringify({ text }));
const engine = await openEngine({ threads: values.threads ? Number(values.threads) : undefined });

function take(line: string): Article[] {
  const taken = extractJsonLine(line, {}, 'bench');
  return taken.success ? [taken.article] : [];
}
const articles = lines.flatMap(take);

async function languageStage(): Promise<number> {
  let words = 0;
  for (const article of articles) words += (await engine.analyse(article)).tokens.length;
  return words;
}

async function whole(): Promise<number> {
  let words = 0;
  for (const line of lines) {
    for (const article of take(line)) {
      const doc = await engine.analyse(article);
      JSON.stringify(read(doc));
      words += doc.tokens.length;
    }
  }
  return words;
}

interface Round {
  readonly words: number;
  readonly seconds: number;
  readonly cpu: number;
}

async function timed(run: () => Promise<number>): Promise<Round> {
  const started = performance.now();
  const before = process.cpuUsage();
  const words = await run();
  const { user, system } = process.cpuUsage(before);
  return { words, seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 };
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

await whole();
const language: Round[] = [];
const reading: Round[] = [];
for (let round = 0; round < Number(values.rounds); round++) {
  language.push(await timed(languageStage));
  reading.push(await timed(whole));
}
await engine.close();

console.log(
  `${engine.name}, ${articles.length} articles, ${language[0].words} words, median of ${language.length} rounds`,
);
for (const [name, time] of [
  ['clock', (round: Round) => round.seconds],
  ['CPU', (round: Round) => round.cpu],
] as const) {
  const alone = median(language.map((round) => round.words / time(round)));
  const both = median(reading.map((round) => round.words / time(round)));
  console.log(
    `by the ${name}: language stage ${alone.toFixed(0)} words/s, whole reading ${both.toFixed(0)} words/s, ratio ${((100 * both) / alone).toFixed(1)}%`,
  );
}
