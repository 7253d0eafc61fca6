/**
 * Speed of the built program: one article with the process's start, and many articles in one process.
 * Prints medians; the first run warms the disk cache and is not counted.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'casus-speed-'));
const releases = join(root, '../shared/data/news/white-house-2021-2026.jsonl.gz');
const articles = existsSync(releases)
  ? gunzipSync(readFileSync(releases))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .slice(0, 1000)
      .map((line) => (JSON.parse(line) as { text: string }).text)
  : [readFileSync(join(root, 'samples/dispatches/13-arvenia-bostland-ultimatum.txt'), 'utf8')];
const words = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const one = join(folder, 'one.txt');
const near700 = articles.reduce((best, text) =>
  Math.abs(words(text) - 700) < Math.abs(words(best) - 700) ? text : best,
);
writeFileSync(one, near700);
const times: number[] = [];
for (let round = 0; round < 6; round++) {
  const start = performance.now();
  spawnSync('node', [main, 'read', one, '--format', 'json', '--published', '2024-06-20'], { maxBuffer: 1 << 28 });
  times.push(performance.now() - start);
}
const median = times.slice(1).sort((a, b) => a - b)[2];
console.log(
  `one article of ${words(near700)} words, process start included: median ${(median / 1000).toFixed(2)} s of 5`,
);

const many = join(folder, 'many.jsonl');
writeFileSync(many, articles.map((text) => JSON.stringify({ text, published: '2024-06-20' })).join('\n'));
const start = performance.now();
const child = spawn('node', [
  main,
  'read',
  many,
  '--format',
  'jsonl',
  '--quiet',
  '--output',
  join(folder, 'out.jsonl'),
]);
let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, memoryOf(child.pid));
}, 100);
const [status] = await once(child, 'exit');
clearInterval(watch);
if (status !== 0) throw new Error(`casus read ended with ${status}`);
const seconds = (performance.now() - start) / 1000;
const total = articles.reduce((sum, text) => sum + words(text), 0);
console.log(
  `${articles.length} articles, ${total} words in one process: ${seconds.toFixed(1)} s, ${(articles.length / seconds).toFixed(1)} articles/s, ${Math.round(total / seconds)} words/s`,
);
console.log(most > 0 ? `memory: ${Math.round(most / 1024)} MB at most` : 'memory: not told by this system');

/** The most memory that a process has held so far, in KiB; 0 where there is no /proc to ask. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
