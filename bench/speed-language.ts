/**
 * npx tsx bench/speed-language.ts [INPUT.jsonl[.gz]] [--articles N] [--rounds N] [--threads N] [--wasm]
 *
 * Words a second of the whole language stage, article to Doc: tokens, sentences, the model, decoding.
 * INPUT is JSON Lines with a `text` each (by default the PolNeAR dev articles). Method: the model is
 * opened once (timed alone); one round warms up and is not counted; then each round reads every article,
 * and the best and the median round are told, with the cores that were busy, so that a busy machine shows
 * (well below the threads). Run it on a quiet machine.
 */
import { parseArgs } from 'node:util';
import { readJsonLines } from '../scripts/predict/input.ts';
import { articleFromPassage } from '../src/intake/passage.ts';
import { openEngine } from '../src/language/engine.ts';
import { segment } from '../src/language/segment.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '84' },
    rounds: { type: 'string', default: '5' },
    threads: { type: 'string' },
    wasm: { type: 'boolean', default: false },
    model: { type: 'string' },
  },
});
const input = positionals[0] ?? '../shared/data/attribution/polnear-dev.jsonl.gz';
const articles = readJsonLines<{ text: string }>(input)
  .slice(0, Number(values.articles))
  .map(({ text }) => articleFromPassage(text));

const opened = performance.now();
const engine = await openEngine({
  modelDir: values.model,
  threads: values.threads ? Number(values.threads) : undefined,
  runtime: values.wasm ? 'wasm' : undefined,
});
console.log(
  `${engine.name}: opened in ${(performance.now() - opened).toFixed(0)} ms, process start included ${performance.now().toFixed(0)} ms`,
);

async function readAll(): Promise<number> {
  let words = 0;
  for (const article of articles) words += (await engine.analyse(article)).tokens.length;
  return words;
}

async function timed(name: string, run: () => Promise<number>): Promise<{ speed: number; line: string }> {
  const started = performance.now();
  const before = process.cpuUsage();
  const words = await run();
  const seconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(before);
  const cores = (used.user + used.system) / 1e6 / seconds;
  const speed = words / seconds;
  return {
    speed,
    line: `${name}: ${speed.toFixed(0)} words/s (${words} words, ${seconds.toFixed(2)} s, ${cores.toFixed(2)} cores busy)`,
  };
}

await readAll();
const rounds: { speed: number; line: string }[] = [];
for (let round = 0; round < Number(values.rounds); round++) rounds.push(await timed('analyse', readAll));
rounds.sort((a, b) => b.speed - a.speed);
console.log(`best    ${rounds[0].line}`);
console.log(`median  ${rounds[rounds.length >> 1].line}`);

const segmented = performance.now();
const tokens = articles.reduce((sum, article) => sum + segment(article).offsets.length / 2, 0);
console.log(`segment ${(tokens / ((performance.now() - segmented) / 1000)).toFixed(0)} words/s (tables warm)`);
console.log(`memory  ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`);
await engine.close();
