/**
 * Answers of several labellers to what is kept, and how far two who read the same passages agree.
 *
 *   npx tsx training/labels/pack.ts ../shared/data PASSAGES ANSWERS… > training/labels/labels.jsonl
 *
 * Where two labelled a passage, the first one's answer is kept; agreement goes to standard error.
 */
import { fileURLToPath } from 'node:url';
import { agreement } from './agreement.js';
import { type Answer, type Passage, type Resolved, resolve } from './answers.js';
import { HeldOut, readRows, readText } from './held-out.js';
import { readSources } from './sources.js';
import { toStore } from './store.js';

const [data, passagesPath, ...answerPaths] = process.argv.slice(2);
const passages = readRows<Passage>(passagesPath);
const { plv, news, polnear } = readSources(data);
const texts = new Map([...plv, ...news, ...polnear].map((row) => [row.id, row.text]));
const heldOut = new HeldOut(data);
/** Passages kept out of training: those of the status set, and those that settings are chosen on. */
const parts = JSON.parse(readText(fileURLToPath(new URL('parts.json', import.meta.url)))) as Record<
  'status' | 'dev',
  string[]
>;

const read = new Map<string, Resolved[]>();
for (const path of answerPaths) {
  const own = new Map<string, Map<number, Answer>>();
  for (const answer of readRows<Answer>(path)) {
    if (!own.has(answer.p)) own.set(answer.p, new Map());
    own.get(answer.p)?.set(answer.s, answer);
  }
  for (const passage of passages) {
    const answers = own.get(passage.p);
    if (answers?.size !== passage.sentences.length) continue;
    const parts = [...answers.values()].map((answer) => resolve(passage, answer));
    const whole: Resolved = {
      events: parts.flatMap((part) => part.events),
      commitments: parts.flatMap((part) => part.commitments),
      faults: parts.flatMap((part) => part.faults),
    };
    for (const fault of whole.faults) console.error(fault);
    read.set(passage.p, [...(read.get(passage.p) ?? []), whole]);
  }
}

let sentences = 0;
for (const { p, set, doc, sentences: own } of passages) {
  const [first] = read.get(p) ?? [];
  const text = texts.get(doc);
  if (!first || text === undefined) continue;
  const copied = own.map((sentence) => heldOut.copied(sentence.words)).find((words) => words !== undefined);
  if (copied !== undefined) throw new Error(`${p} repeats a held-out text: ${copied}`);
  sentences += own.length;
  const { events, commitments } = first;
  const stored = toStore(
    { p, set, doc, part: partOf(p), start: own[0].start, end: own[own.length - 1].end, events, commitments },
    text,
  );
  process.stdout.write(`${JSON.stringify(stored)}\n`);
}
function partOf(p: string): 'train' | 'dev' | 'status' {
  return parts.status.includes(p) ? 'status' : parts.dev.includes(p) ? 'dev' : 'train';
}

const twice = [...read.values()].filter((list) => list.length > 1).map(([a, b]) => [a, b] as const);
console.error(`${sentences} sentences in ${read.size} passages; ${twice.length} passages read twice`);
for (const [name, figure] of Object.entries(agreement(twice))) console.error(`${name.padEnd(22)} ${figure.toFixed(3)}`);
