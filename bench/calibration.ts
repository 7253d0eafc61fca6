/**
 * npx tsx bench/calibration.ts [--fit]
 *
 * How far confidence can be taken at its word: in bins of it, the share of findings that are right. Statements on
 * PolNeAR dev, right where content and source are (the pairing and overlaps of ../shared/eval/score-attribution.mjs);
 * events on the labelled passages kept out of training (part 'dev' of training/labels/labels.jsonl), right where an
 * event of that type is labelled at a word within the evidence. `error` is the mean gap between confidence and share
 * right, weighted by the bins' sizes. --fit tells of a monotone map from confidence to share what it makes of the
 * half of the articles that it was not fitted on, and its figures from all. `src/reading/events/calibrated.ts` keeps
 * the one of the events: what is read has gone through it already, so set it to slope 1 and shift 0 to fit it anew.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readJsonLines } from '../scripts/predict/input.ts';
import { articleFromPassage } from '../src/intake/passage.ts';
import { openEngine } from '../src/language/engine.ts';
import { read } from '../src/reading/read.ts';
import { flatten } from '../src/reading/statements/flatten.ts';
import type { Event } from '../src/records/reading.ts';
import type { Span } from '../src/records/span.ts';
import { readSources } from '../training/labels/sources.ts';
import { fromStore, type StoredPassage } from '../training/labels/store.ts';

type Range = readonly [start: number, end: number];

interface Judged {
  readonly confidence: number;
  readonly right: boolean;
  /** Which article: a fit never sees the half that it is told on. */
  readonly article: number;
}

const DATA = '../shared/data';
const { values } = parseArgs({ options: { fit: { type: 'boolean', default: false } } });

const IGNORED = /[\s"'“”‘’«».,;:\u00a0]/;
function characters(text: string, spans: readonly Span[]): Set<number> {
  const set = new Set<number>();
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (!IGNORED.test(text[i])) set.add(i);
  return set;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let shared = 0;
  for (const i of a) if (b.has(i)) shared++;
  return shared / (a.size + b.size - shared);
}

const engine = await openEngine();

async function statements(): Promise<Judged[]> {
  interface Gold {
    readonly text: string;
    readonly attributions: readonly { readonly source: readonly Range[]; readonly content: readonly Range[] }[];
  }
  const judged: Judged[] = [];
  for (const [article, { text, attributions }] of readJsonLines<Gold>(
    `${DATA}/attribution/polnear-dev.jsonl.gz`,
  ).entries()) {
    const spans = (ranges: readonly Range[]): Span[] => ranges.map(([start, end]) => ({ start, end }));
    const gold = attributions
      .filter(({ content }) => content.length > 0)
      .map(({ source, content }) => ({
        source: characters(text, spans(source)),
        content: characters(text, spans(content)),
      }));
    const mine = flatten(read(await engine.analyse(articleFromPassage(text))).statements)
      .filter(({ content }) => content.length > 0)
      .map((statement) => ({
        confidence: statement.confidence,
        source: characters(text, statement.speaker?.spans ?? []),
        content: characters(text, statement.content),
      }));
    const pairs = gold.flatMap((g, i) =>
      mine.flatMap((m, j) => {
        const overlap = jaccard(g.content, m.content);
        const source = jaccard(g.source, m.source);
        return overlap >= 0.5 ? [{ i, j, rank: overlap + source * 1e-3, right: source >= 0.5 }] : [];
      }),
    );
    const right = new Set<number>();
    const taken = { gold: new Set<number>(), mine: new Set<number>() };
    for (const pair of pairs.sort((a, b) => b.rank - a.rank)) {
      if (taken.gold.has(pair.i) || taken.mine.has(pair.j)) continue;
      taken.gold.add(pair.i);
      taken.mine.add(pair.j);
      if (pair.right) right.add(pair.j);
    }
    mine.forEach(({ confidence }, j) => {
      judged.push({ confidence, right: right.has(j), article });
    });
  }
  return judged;
}

async function events(): Promise<Judged[]> {
  const sources = readSources(DATA);
  const texts = new Map([...sources.plv, ...sources.news, ...sources.polnear].map((row) => [row.id, row]));
  const judged: Judged[] = [];
  const stored = readJsonLines<StoredPassage>('training/labels/labels.jsonl').filter(({ part }) => part === 'dev');
  for (const [article, passage] of stored.entries()) {
    const row = texts.get(passage.doc);
    if (!row) continue;
    const labels = fromStore(passage, row.text).events;
    const words = row.text.slice(passage.start, passage.end);
    const published = row.published ? { value: row.published, precision: 'day' as const, from: 'given' } : undefined;
    const reading = read(await engine.analyse(articleFromPassage(words, { published })));
    const isRight = (event: Event): boolean =>
      labels.some(
        ({ type, trigger: [start, end] }) =>
          type === event.type &&
          event.evidence.some((span) => span.start < end - passage.start && start - passage.start < span.end),
      );
    for (const event of reading.events) judged.push({ confidence: event.confidence, right: isRight(event), article });
  }
  return judged;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
const share = (judged: readonly Judged[]): number => mean(judged.map(({ right }) => Number(right)));

function table(name: string, judged: readonly Judged[]): void {
  console.log(`${name}: ${judged.length} findings, ${(100 * share(judged)).toFixed(1)}% right`);
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const own = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === bin);
    if (own.length === 0) continue;
    const told = mean(own.map(({ confidence }) => confidence));
    error += (Math.abs(told - share(own)) * own.length) / judged.length;
    console.log(
      `  ${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}  ${String(own.length).padStart(5)} findings  confidence ${told.toFixed(2)}  right ${share(own).toFixed(2)}`,
    );
  }
  console.log(`  error ${error.toFixed(3)}`);
}

/** Pool adjacent violators: the monotone steps that fit best, each as its mean confidence and the share right. */
function isotonic(judged: readonly Judged[]): [number, number][] {
  const pools: { confidence: number; right: number; size: number }[] = [];
  for (const { confidence, right } of judged.toSorted((a, b) => a.confidence - b.confidence)) {
    pools.push({ confidence, right: Number(right), size: 1 });
    while (pools.length > 1) {
      const [before, last] = pools.slice(-2);
      if (before.right / before.size < last.right / last.size) break;
      pools.splice(-2, 2, {
        confidence: before.confidence + last.confidence,
        right: before.right + last.right,
        size: before.size + last.size,
      });
    }
  }
  return pools.map(({ confidence, right, size }) => [confidence / size, right / size]);
}

/** A line between two values of log odds: as monotone as the steps and not as easily led by few findings. */
function logistic(judged: readonly Judged[]): { slope: number; shift: number } {
  const odds = (p: number): number =>
    Math.log(Math.min(0.999, Math.max(0.001, p)) / (1 - Math.min(0.999, Math.max(0.001, p))));
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < 4000; step++) {
    let bySlope = 0;
    let byShift = 0;
    for (const { confidence, right } of judged) {
      const x = odds(confidence);
      const gap = Number(right) - 1 / (1 + Math.exp(-(slope * x + shift)));
      bySlope += gap * x;
      byShift += gap;
    }
    slope += (0.3 * bySlope) / judged.length;
    shift += (0.3 * byShift) / judged.length;
  }
  return { slope, shift };
}

function fitted(judged: readonly Judged[], { slope, shift }: { slope: number; shift: number }): Judged[] {
  return judged.map((one) => {
    const p = Math.min(0.999, Math.max(0.001, one.confidence));
    return { ...one, confidence: 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + shift))) };
  });
}

for (const [name, judge, needs] of [
  ['statements, PolNeAR dev', statements, `${DATA}/attribution/polnear-dev.jsonl.gz`],
  ['events, labelled passages kept out of training', events, 'training/labels/labels.jsonl'],
] as const) {
  if (!existsSync(needs)) {
    console.log(`${name}: skipped, for ${needs} is not there`);
    continue;
  }
  const judged = await judge();
  table(name, judged);
  if (!values.fit) continue;
  const half = (rest: number): Judged[] => judged.filter(({ article }) => article % 2 === rest);
  table(`${name}, second half, by a logistic map fitted on the first`, fitted(half(1), logistic(half(0))));
  const { slope, shift } = logistic(judged);
  console.log(`  on all: slope ${slope.toFixed(3)}, shift ${shift.toFixed(3)}`);
  console.log(
    `  steps: ${isotonic(judged)
      .map(([from, to]) => `${from.toFixed(2)}→${to.toFixed(2)}`)
      .join(' ')}`,
  );
}
await engine.close();
