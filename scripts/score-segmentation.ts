/**
 * tsx scripts/score-segmentation.ts TREEBANK.conllu[.gz] [--faults]
 *
 * Tokens and sentences against a treebank's, from its raw text (paragraphs as blocks). A token or a
 * sentence is right if both its offsets are. `--faults` lists the places that differ.
 */
import { docFromConllu } from '../src/language/conllu.js';
import { segment } from '../src/language/segment.js';
import { readText } from './predict/input.ts';

const [path, flag] = process.argv.slice(2);
if (!path) {
  console.error('usage: score-segmentation.ts TREEBANK.conllu[.gz] [--faults]');
  process.exit(64);
}
const gold = docFromConllu(readText(path));
const text = gold.article.text;
const mine = segment(gold.article, gold.tokens.length * 2);

const key = (span: { start: number; end: number }): string => `${span.start}-${span.end}`;
const goldTokens = gold.tokens;
const mineTokens = Array.from({ length: mine.offsets.length / 2 }, (_, index) => ({
  start: mine.offsets[2 * index],
  end: mine.offsets[2 * index + 1],
}));
const spanOf = (tokens: readonly { start: number; end: number }[]) => (sentence: { start: number; end: number }) => ({
  start: tokens[sentence.start].start,
  end: tokens[sentence.end - 1].end,
});

type Span = { start: number; end: number };
function compare(name: string, wanted: readonly Span[], got: readonly Span[]): void {
  const wantedKeys = new Set(wanted.map(key));
  const gotKeys = new Set(got.map(key));
  const hits = got.filter((span) => wantedKeys.has(key(span))).length;
  const percent = (a: number, b: number): string => ((100 * a) / (b || 1)).toFixed(2);
  console.log(
    `${name.padEnd(9)} gold ${wanted.length}  P ${percent(hits, got.length)}  R ${percent(hits, wanted.length)}  F1 ${percent(2 * hits, wanted.length + got.length)}`,
  );
  if (flag !== '--faults') return;
  const missed = wanted.filter((span) => !gotKeys.has(key(span)));
  let last = -1;
  for (const span of missed) {
    if (span.start < last) continue;
    const from = Math.max(0, span.start - (name === 'tokens' ? 12 : 25));
    const to = span.end + (name === 'tokens' ? 12 : 25);
    const around = got.filter((other) => other.start < span.end && span.start < other.end);
    last = Math.max(span.end, ...around.map((other) => other.end));
    const show = (spans: readonly Span[]): string =>
      spans.map((other) => text.slice(other.start, other.end)).join(' | ');
    console.log(
      `  ${JSON.stringify(text.slice(from, to))}  gold: ${show(wanted.filter((o) => o.start >= span.start && o.end <= last))}  mine: ${show(around)}`,
    );
  }
}
compare('tokens', goldTokens, mineTokens);
compare('sentences', gold.sentences.map(spanOf(goldTokens)), mine.sentences.map(spanOf(mineTokens)));
