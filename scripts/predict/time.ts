import { articleFromPassage } from '../../src/intake/passage.js';
import { openEngine } from '../../src/language/engine.js';
import { Tree } from '../../src/reading/syntax/tree.js';
import { readTimes } from '../../src/reading/time/read-times.js';
import { readJsonLines } from './input.js';

interface GoldLine {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
}

/** JSON Lines of {id, published, text}, an id perhaps on several; JSON Lines of {id, start, end, value}. */
export async function* predict(path: string): AsyncIterable<string> {
  const passages = new Map(readJsonLines<GoldLine>(path).map((line) => [line.id, line]));
  const engine = await openEngine();
  try {
    for (const { id, published, text } of passages.values()) {
      const article = articleFromPassage(text, {
        published: published
          ? { value: published, precision: published.includes('T') ? 'instant' : 'day', from: 'given' }
          : undefined,
      });
      const { index } = readTimes(new Tree(await engine.analyse(article)));
      const lines = index.expressions.map(({ span, value }) => {
        // The scorer's finest value is a day.
        const said = value.precision === 'instant' ? value.value?.slice(0, 10) : value.value;
        return `${JSON.stringify({ id, start: span.start, end: span.end, value: said ?? null })}\n`;
      });
      yield lines.join('');
    }
  } finally {
    await engine.close();
  }
}
