import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { formatHtml, formatHtmlIndex } from '../formats/html.js';
import { formatJson, formatJsonLine } from '../formats/json.js';
import { formatText } from '../formats/text.js';
import { painter } from '../formats/text-style.js';
import { CasusError } from '../records/errors.js';
import type { Reading } from '../records/reading.js';
import type { ReadOptions } from './read-options.js';
import { colourFor, widthFor } from './terminal.js';

/** Where Readings go, one after another, and what closes the output. */
export interface ReadingWriter {
  write(reading: Reading): Promise<void>;
  end(): Promise<void>;
}

/**
 * The writer for a format. `several` says that more than one input was named, so that JSON is an array
 * even of one report; else that shows only when a second report comes.
 */
export async function readingWriter(options: ReadOptions, several: boolean): Promise<ReadingWriter> {
  if (options.format === 'html') return pageWriter(options.output, several);
  const out = await outputTo(options.output);
  if (options.format === 'json') return jsonWriter(out, several);
  const paint = painter({ width: widthFor(options), colour: colourFor(options) });
  let first = true;
  return {
    async write(reading) {
      if (options.format === 'jsonl') return out.write(formatJsonLine(reading));
      const words = formatText(reading, paint);
      await out.write(first ? words : `\n${paint.paint('faint', '─'.repeat(paint.width))}\n\n${words}`);
      first = false;
    },
    end: () => out.end(),
  };
}

function jsonWriter(out: Output, several: boolean): ReadingWriter {
  let held: Reading | undefined;
  let open = false;
  const item = (reading: Reading): string => `${open ? ',\n' : '[\n'}${formatJsonLine(reading).trimEnd()}`;
  return {
    async write(reading) {
      if (!several && !open && !held) {
        held = reading;
        return;
      }
      for (const next of held ? [held, reading] : [reading]) {
        await out.write(item(next));
        open = true;
      }
      held = undefined;
    },
    async end() {
      if (held) await out.write(formatJson([held], true));
      else if (open) await out.write('\n]\n');
      else if (several) await out.write('[]\n');
      await out.end();
    },
  };
}

/** One report is a page; several are a folder of pages and their index, for which a folder must be named. */
function pageWriter(output: string | undefined, several: boolean): ReadingWriter {
  const isFile = output !== undefined && /\.html?$/i.test(output);
  const needsFolder = () =>
    new CasusError('usage', 'several reports make several pages: name a folder for them with --output');
  if (several && (!output || isFile)) throw needsFolder();
  const entries: { href: string; reading: Reading }[] = [];
  let held: Reading | undefined;
  return {
    async write(reading) {
      if (!output || isFile) {
        if (held) throw needsFolder();
        held = reading;
        return;
      }
      const href = `${reading.article.id}.html`;
      await put(output, href, formatHtml(reading));
      if (!entries.some((entry) => entry.href === href)) entries.push({ href, reading: outline(reading) });
    },
    async end() {
      if (held) {
        const out = await outputTo(output);
        await out.write(formatHtml(held));
        await out.end();
      } else if (output && !isFile && entries.length > 0) await put(output, 'index.html', formatHtmlIndex(entries));
    },
  };
}

/** What the index needs of a Reading, so that a large batch does not stay in memory. */
function outline(reading: Reading): Reading {
  return { ...reading, article: { ...reading.article, text: '', blocks: [] } };
}

async function put(folder: string, name: string, text: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), text);
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

interface Output {
  write(text: string): Promise<void>;
  end(): Promise<void>;
}

async function outputTo(path: string | undefined): Promise<Output> {
  if (path === undefined || path === '-') return { write: (text) => push(process.stdout, text), end: async () => {} };
  const stream = createWriteStream(path);
  let failure: unknown;
  stream.on('error', (cause) => {
    failure = cause;
  });
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (cause) => reject(unwritable(path, cause)));
  });
  return {
    async write(text) {
      await push(stream, text);
      if (failure) throw unwritable(path, failure);
    },
    end: () =>
      new Promise((resolve, reject) => {
        stream.end(() => (failure ? reject(unwritable(path, failure)) : resolve()));
      }),
  };
}

/** Waits where the other side is slower than the reading. */
async function push(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) {
    await new Promise<void>((resolve) => {
      stream.once('drain', resolve);
      stream.once('error', () => resolve());
    });
  }
}

function unwritable(path: string, cause: unknown): CasusError {
  const reason = (cause as { code?: string }).code ?? String(cause);
  return new CasusError('output-failed', `${path} cannot be written (${reason})`, { place: path, cause });
}
