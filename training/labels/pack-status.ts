/**
 * The status set: events that two labellers found in the same sentence, with the status that both gave or that was settled between them.
 *
 *   npx tsx training/labels/pack-status.ts ../shared/data PASSAGES ANSWERS… > training/labels/status.jsonl
 *
 * Its passages are never trained on. Agreement goes to standard error.
 */
import { fileURLToPath } from 'node:url';
import { type Answer, type Passage, resolve } from './answers.js';
import { readRows, readText } from './held-out.js';
import { readSources } from './sources.js';
import type { StatusPassage } from './status-set.js';
import { checksumOf } from './store.js';

const [data, passagesPath, ...answerPaths] = process.argv.slice(2);
const { news, polnear, plv } = readSources(data);
const texts = new Map([...news, ...polnear, ...plv].map((row) => [row.id, row.text]));
const own = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const wanted = new Set((JSON.parse(readText(own('parts.json'))) as { status: string[] }).status);
const key = (p: string, s: number, trigger: string): string => `${p}.${s} ${trigger}`;
const settled = new Map(
  readRows<{ p: string; s: number; trigger: string; status: string }>(own('settled.jsonl')).map((row) => [
    key(row.p, row.s, row.trigger),
    row.status,
  ]),
);
const read = new Map<string, Answer[]>();
for (const path of answerPaths) {
  for (const answer of readRows<Answer>(path)) {
    const id = `${answer.p}.${answer.s}`;
    read.set(id, [...(read.get(id) ?? []), answer]);
  }
}
let both = 0;
let alike = 0;
let sentences = 0;
for (const passage of readRows<Passage>(passagesPath)) {
  const text = texts.get(passage.doc);
  if (!wanted.has(passage.p) || text === undefined) continue;
  const start = passage.sentences[0].start;
  const end = passage.sentences[passage.sentences.length - 1].end;
  const events: StatusPassage['events'][number][] = [];
  passage.sentences.forEach((_, index) => {
    const [one, other] = read.get(`${passage.p}.${index + 1}`) ?? [];
    if (!one || !other) return;
    let found = 0;
    for (const mark of one.e ?? []) {
      const twin = (other.e ?? []).find(([trigger]) => trigger === mark[0]);
      if (!twin) continue;
      both++;
      if (mark[2] === twin[2]) alike++;
      const status = mark[2] === twin[2] ? mark[2] : settled.get(key(passage.p, index + 1, mark[0]));
      if (status === undefined) {
        console.error(`not settled: ${passage.p}.${index + 1} ${mark[0]}: ${mark[2]} or ${twin[2]}`);
        continue;
      }
      const [event] = resolve(passage, { ...one, e: [mark], c: [] }).events;
      if (!event) continue;
      events.push({ trigger: [event.trigger[0] - start, event.trigger[1] - start], status: status as never });
      found++;
    }
    if (found > 0) sentences++;
  });
  if (events.length === 0) continue;
  const line: StatusPassage = {
    p: passage.p,
    doc: passage.doc,
    ...(passage.published && { published: passage.published }),
    start,
    end,
    checksum: checksumOf(text.slice(start, end)),
    events,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
console.error(`${sentences} sentences, ${both} events found by both, same status ${(alike / both).toFixed(3)}`);
