import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { articleFromPassage } from '../../intake/passage.js';
import { openEngine } from '../../language/engine.js';
import { DEFAULT_MODEL } from '../../language/model-files.js';
import { Tree } from '../syntax/tree.js';
import { readTimes } from './read-times.js';

interface GoldLine {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly expression: string;
  readonly value: string | null;
  readonly accept?: readonly string[];
}

const gold = readFileSync(new URL('./fixtures/news.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as GoldLine);

/** The share of the set, written by hand, that the whole reader must get right. */
const BAR = 0.95;

// Without the weights (a checkout before training) there is no reader to measure.
it.skipIf(!existsSync(join(DEFAULT_MODEL, 'reader.int8.onnx')))('dates the expressions of news', async () => {
  const engine = await openEngine();
  const wrong: string[] = [];
  for (const id of new Set(gold.map((line) => line.id))) {
    const lines = gold.filter((line) => line.id === id);
    const { text, published } = lines[0];
    const article = articleFromPassage(text, {
      published: published ? { value: published, precision: 'day', from: 'given' } : undefined,
    });
    const { expressions } = readTimes(new Tree(await engine.analyse(article))).index;
    for (const line of lines) {
      const shared = (span: { start: number; end: number }): number =>
        Math.min(span.end, line.end) - Math.max(span.start, line.start);
      const found = expressions
        .filter(({ span, value }) => value.value !== undefined && shared(span) > 0)
        .sort((a, b) => shared(b.span) - shared(a.span))[0]?.value;
      const said = found?.precision === 'instant' ? found.value?.slice(0, 10) : found?.value;
      const right: (string | undefined)[] =
        line.value === null ? [undefined] : [line.value, ...(line.accept ?? [])].map(sameLength);
      if (!right.includes(said && sameLength(said))) wrong.push(`${id} [${line.expression}] ${line.value}: ${said}`);
    }
  }
  await engine.close();
  expect(wrong.length / gold.length, wrong.join('\n')).toBeLessThanOrEqual(1 - BAR);
});

/** One spelling for what is equally long: months told as days of their first and last, years as months. */
function sameLength(value: string): string {
  const duration = /^P(\d+)([YW])$/.exec(value);
  if (duration) return duration[2] === 'Y' ? `P${Number(duration[1]) * 12}M` : `P${Number(duration[1]) * 7}D`;
  return value === 'PT48H' ? 'P2D' : value;
}
