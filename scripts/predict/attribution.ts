import { articleFromPassage } from '../../src/intake/passage.js';
import { openEngine } from '../../src/language/engine.js';
import { read } from '../../src/reading/read.js';
import { attributionOf, flatten } from '../../src/reading/statements/flatten.js';
import { readJsonLines } from './input.js';

interface Line {
  readonly id: string;
  readonly published?: string;
  readonly title?: string;
  readonly text: string;
}

/** INPUT lines with `id` and `text`; out come lines {id, attributions: [{source, cue, content}]}, ranges [start, end). */
export async function* predict(path: string): AsyncIterable<string> {
  const engine = await openEngine();
  try {
    for (const line of readJsonLines<Line>(path)) {
      const published = /^\d{4}-\d{2}-\d{2}$/.test(line.published ?? '')
        ? { value: line.published as string, precision: 'day' as const, from: 'given' }
        : undefined;
      const doc = await engine.analyse(articleFromPassage(line.text, { published, title: line.title }));
      yield `${JSON.stringify({ id: line.id, attributions: flatten(read(doc).statements).map(attributionOf) })}\n`;
    }
  } finally {
    await engine.close();
  }
}
