/**
 * tsx scripts/score-mentions.ts GUM.conllu[.gz]
 *
 * Named mentions on gold tokens: exact spans with their types (person, organization, place). Gold: the
 * spans of GUM's `Entity=` whose syntactic head is a PROPN in the treebank. Predicted: those whose head
 * is a PROPN in the engine's own tree. A span that several entities share counts once.
 */
import { type ConlluSentence, parseConllu, wordsOf } from '../src/language/conllu-format.js';
import { type AnalysedSentence, openEngine } from '../src/language/engine.js';
import { NAMED_TYPES } from '../src/records/doc.js';
import { documentsOf } from './predict/documents.ts';
import { readText } from './predict/input.ts';

interface Span {
  /** Words [start, end), counted from 0. */
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const [path] = process.argv.slice(2);
if (!path) {
  console.error('usage: score-mentions.ts GUM.conllu[.gz]');
  process.exit(64);
}

const sentences = parseConllu(readText(path));
const engine = await openEngine();
const analysed: AnalysedSentence[] = [];
for (const own of documentsOf(sentences)) {
  analysed.push(...(await engine.analyseWords(own.map((sentence) => wordsOf(sentence).map((word) => word.form)))));
}
await engine.close();

const counts = new Map(['all', ...NAMED_TYPES].map((type) => [type, { gold: 0, mine: 0, hit: 0 }]));
sentences.forEach((sentence, index) => {
  const words = wordsOf(sentence).map((word) => ({ upos: word.upos, head: word.head - 1 }));
  const gold = named(goldSpans(sentence), words);
  const mine = named(analysed[index].mentions, analysed[index].words);
  for (const [type, count] of counts) {
    const ofType = (key: string): boolean => type === 'all' || key.endsWith(` ${type}`);
    count.gold += [...gold].filter(ofType).length;
    count.mine += [...mine].filter(ofType).length;
    count.hit += [...mine].filter((key) => ofType(key) && gold.has(key)).length;
  }
});
for (const [type, { gold, mine, hit }] of counts) {
  const percent = (a: number, b: number): string => (a / (b || 1)).toFixed(3);
  console.log(
    `${type.padEnd(12)} gold ${String(gold).padStart(5)}  P ${percent(hit, mine)}  R ${percent(hit, gold)}  F1 ${percent(2 * hit, gold + mine)}`,
  );
}

function named(spans: readonly Span[], words: readonly { upos: string; head: number }[]): Set<string> {
  const keys = new Map<string, string>();
  for (const { start, end, type } of spans) {
    if (!(NAMED_TYPES as readonly string[]).includes(type)) continue;
    let head = start;
    while (head < end - 1 && words[head].head >= start && words[head].head < end) head++;
    const place = `${start}-${end}`;
    if (words[head].upos === 'PROPN' && !keys.has(place)) keys.set(place, `${place} ${type}`);
  }
  return new Set(keys.values());
}

/** GUM's `Entity=(1-person-…(2-place-…)2)1)`: openings, one-word entities and closings, by number. */
function goldSpans(sentence: ConlluSentence): Span[] {
  const spans: Span[] = [];
  const open = new Map<string, { start: number; type: string }[]>();
  wordsOf(sentence).forEach((word, index) => {
    for (const [, opening, closed, closing] of (word.misc.get('Entity') ?? '').matchAll(
      /\(([^()]+)(\))?|([^()]+)\)/g,
    )) {
      const [id, type] = (opening ?? closing).split('-');
      // '12[1/2]' marks the parts of an entity that is not in one piece.
      if (id.includes('[')) continue;
      if (closing !== undefined) {
        const begun = open.get(id)?.pop();
        if (begun) spans.push({ ...begun, end: index + 1 });
      } else if (closed) {
        spans.push({ start: index, end: index + 1, type });
      } else {
        open.set(id, [...(open.get(id) ?? []), { start: index, type }]);
      }
    }
  });
  return spans;
}
