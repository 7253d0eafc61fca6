/**
 * tsx scripts/score-status.ts DATA
 *
 * Whether what a word tells of has happened: the reader's status at the words of the status set (training/labels/status.jsonl,
 * passages labelled twice and never trained on), and what it takes for what.
 */
import { openEngine } from '../src/language/engine.js';
import { statusesIn } from './status-set.js';

const [data] = process.argv.slice(2);
if (!data) {
  console.error('usage: score-status.ts DATA');
  process.exit(64);
}
const engine = await openEngine();
const judged = await statusesIn(data, engine);
await engine.close();

const right = judged.filter(({ gold, found }) => gold === found).length;
const unreal = judged.filter(({ gold }) => gold !== 'occurred');
const taken = unreal.filter(({ found }) => found === 'occurred').length;
const mistakes = new Map<string, number>();
for (const { gold, found } of judged) {
  if (gold !== found) mistakes.set(`${gold} for ${found}`, (mistakes.get(`${gold} for ${found}`) ?? 0) + 1);
}
const sentences = new Set(judged.map(({ sentence }) => sentence)).size;
console.log(`${judged.length} events in ${sentences} sentences: accuracy ${(right / judged.length).toFixed(3)}`);
console.log(`not occurred, taken as occurred: ${taken} of ${unreal.length} (${(taken / unreal.length).toFixed(3)})`);
console.log(
  [...mistakes]
    .sort((a, b) => b[1] - a[1])
    .map(([what, count]) => `${what} ${count}`)
    .join(', '),
);
