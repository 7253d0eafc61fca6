/**
 * Draws what is to be labelled: passages of consecutive sentences, none of which repeats a held-out text.
 *
 *   npx tsx training/labels/sample.ts ../shared/data OUT      seeded; OUT/passages.jsonl
 *
 * A passage: {p, set, doc, published, gold?, sentences: [{start, end}]}, offsets into the row's text.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { articleFromPassage } from '../../src/intake/passage.js';
import { segment } from '../../src/language/segment.js';
import { HeldOut, normalised, readRows } from './held-out.js';
import { readSources, type SourceRow } from './sources.js';

const [data, out] = process.argv.slice(2);
if (!data || !out) {
  console.error('usage: sample.ts DATA OUT');
  process.exit(64);
}

interface Passage {
  readonly p: string;
  readonly set: 'plv' | 'news' | 'polnear' | 'status';
  readonly doc: string;
  readonly published?: string;
  readonly gold?: string;
  readonly sentences: readonly { start: number; end: number; words: string }[];
}

let seed = 20261124;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

const heldOut = new HeldOut(data);
const passages: Passage[] = [];

const sentencesOf = (text: string): { start: number; end: number; words: string }[] => {
  const article = articleFromPassage(text);
  if (article.text !== text) return [];
  const { offsets, sentences } = segment(article);
  return sentences.map((s) => {
    const start = offsets[2 * s.start];
    const end = offsets[2 * s.end - 1];
    return { start, end, words: text.slice(start, end) };
  });
};
const readable = (words: string): boolean => {
  const count = normalised(words).length;
  return count >= 6 && count <= 70 && /[a-z]{3}/.test(words) && /[.?!"”’']$/.test(words);
};
const title = (row: SourceRow): string => row.title ?? '';
const ROUTINE = /national day|independence day|anniversary|public schedule|birthday|travel to|appointment|nominat|new year/i;

function draw(rows: readonly SourceRow[], set: Passage['set'], want: number, length: number, fits: (words: string) => boolean) {
  let got = 0;
  for (const row of shuffled(rows)) {
    if (got >= want) break;
    const all = sentencesOf(row.text);
    const starts = shuffled([...Array(Math.max(0, all.length - length + 1)).keys()]);
    for (const at of starts.slice(0, 12)) {
      const run = all.slice(at, at + length);
      if (!run.every((s) => readable(s.words)) || !fits(run.map((s) => s.words).join(' '))) continue;
      if (run.some((s) => heldOut.copied(s.words) !== undefined)) continue;
      passages.push({ p: '', set, doc: row.id, published: row.published?.slice(0, 10), sentences: run });
      used.add(row.id);
      got += run.length;
      break;
    }
  }
  console.error(`${set}: ${got} sentences`);
}

const used = new Set<string>();
const { plv, news, polnear } = readSources(data);
const open = new Set(
  readRows<{ id: string }>(`${data}/commitments/commitments-open.jsonl`).map(({ id }) => id.split('#')[0]),
);
const NAMES =
  /\b(Russia|China|Chinese|Iran|Syria|Iraq|Israel|Palestin|Ukrain|Korea|Turkey|Turkish|Saudi|Yemen|Afghan|Pakistan|India|Japan|Germany|German|France|French|Brit|Libya|Egypt|Cuba|Mexic|Venezuela|NATO|ISIS|ISIL|Islamic State|United Nations|European Union|Putin|Assad|Kremlin|Moscow|Beijing|Tehran|Kurd|Canad|Taliban|Hezbollah|Hamas)\w*/g;
const foreign = (words: string): boolean => new Set(words.match(NAMES) ?? []).size >= 2;
const doing = (words: string): boolean => new Set(words.match(NAMES) ?? []).size >= 1;

const newsRows = shuffled(news.filter((row) => !open.has(row.id) && !ROUTINE.test(title(row))));
const half = Math.floor(newsRows.length / 8);
draw(newsRows.slice(0, half), 'status', 160, 4, doing);
draw(polnear.slice(0, 200), 'status', 140, 4, foreign);
draw(newsRows.slice(half), 'news', 1100, 5, doing);
draw(polnear.slice(200), 'polnear', 750, 5, foreign);
let own = 0;
for (const row of shuffled(plv)) {
  if (open.has(row.id) || heldOut.copied(row.text) !== undefined) continue;
  const all = sentencesOf(row.text);
  if (all.length === 0) continue;
  const words = (ranges: readonly (readonly [number, number])[]): string =>
    ranges.map(([start, end]) => row.text.slice(start, end)).join(' + ');
  passages.push({
    p: '',
    set: 'plv',
    doc: row.id,
    gold: `${words(row.source ?? [])} | ${row.type} | ${words(row.target ?? [])}`,
    sentences: all,
  });
  own += all.length;
}
console.error(`plv: ${own} sentences`);
const first = shuffled(passages.splice(0));
// A second draw, from other documents and richer in commitments.
const binding = (words: string): boolean =>
  (words.match(/\b(?:will|would|unless|if|vow|pledg|threat|warn|promis|agree|commit|plan|refus|consider)\w*/gi) ?? []).length >= 3;
const unused = (rows: readonly SourceRow[]): SourceRow[] => rows.filter((row) => !used.has(row.id));
draw(unused(newsRows), 'news', 800, 5, (words) => doing(words) && binding(words));
draw(unused(newsRows), 'news', 600, 5, doing);
draw(unused(polnear), 'polnear', 700, 5, (words) => doing(words) && binding(words));
draw(unused(polnear), 'polnear', 700, 5, doing);
const second = shuffled(passages);
mkdirSync(out, { recursive: true });
writeFileSync(
  `${out}/passages.jsonl`,
  [...first, ...second]
    .map((passage, index) => `${JSON.stringify({ ...passage, p: `P${String(index).padStart(4, '0')}` })}\n`)
    .join(''),
);
