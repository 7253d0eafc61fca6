import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CasusError } from '../records/errors.js';
import { type Extraction, extractArticles, extractJsonLine } from './extract-article.js';
import { type FetchOptions, fetchUrl } from './fetch-url.js';
import { expandGlob, isGlob } from './glob.js';
import { type IntakeHints, LARGEST_INPUT } from './hints.js';
import type { Fetcher } from './polite.js';

export interface SourceOptions extends FetchOptions {
  /** Stated by the user for every input: publication date, format, limit. */
  readonly hints?: Pick<IntakeHints, 'published' | 'format' | 'maxBytes'>;
  /** How pages are fetched: at once, by default. */
  readonly fetch?: Fetcher;
  /** What '-' reads; standard input by default. */
  readonly stdin?: Readable;
}

/**
 * One extraction with the name of the input it came from: a path, an address, or '-'. `item` names it
 * within an input that holds several, as the line of a file; `through` is how much of such an input
 * has been read, from 0 to 1.
 */
export type SourcedExtraction = Extraction & {
  readonly source: string;
  readonly item?: string;
  readonly through?: number;
};

/** Files of a folder that are taken up; a file named outright is read whatever it is called. */
export const ENDINGS: ReadonlySet<string> = new Set([
  '.txt',
  '.text',
  '.html',
  '.htm',
  '.xhtml',
  '.md',
  '.markdown',
  '.json',
  '.jsonl',
  '.ndjson',
  '.jsonl.gz',
  '.ndjson.gz',
]);

/**
 * Reads inputs one after another: paths of files and folders, globs, addresses, '-' for standard
 * input. Nothing is read before it is asked for. An input that fails is an item that says why.
 */
export async function* readSources(
  inputs: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<SourcedExtraction> {
  for await (const source of expandSources(inputs)) {
    if (typeof source !== 'string') {
      yield { success: false, error: source, source: source.place };
      continue;
    }
    for await (const extraction of readSource(source, options)) yield { ...extraction, source };
  }
}

/** Inputs with folders and globs expanded; an input that cannot be found gives its error in its place. */
export async function* expandSources(
  inputs: readonly string[],
  endings: ReadonlySet<string> = ENDINGS,
): AsyncGenerator<string | CasusError> {
  for (const input of inputs) {
    if (input === '-' || isUrl(input)) {
      yield input;
      continue;
    }
    const found = await stat(input).catch((error: unknown) => error);
    if (found instanceof Error || typeof found !== 'object' || found === null || !('isDirectory' in found)) {
      if (isGlob(input)) yield* expandPattern(input);
      else yield missing(input, found);
    } else if ((found as { isDirectory(): boolean }).isDirectory()) yield* filesBelow(input, endings);
    else yield input;
  }
}

export function isUrl(input: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(input);
}

async function* expandPattern(pattern: string): AsyncGenerator<string | CasusError> {
  let any = false;
  for await (const path of expandGlob(pattern)) {
    any = true;
    yield path;
  }
  if (!any) yield new CasusError('input-not-found', `no file matches ${pattern}`, { place: pattern });
}

function missing(path: string, cause: unknown): CasusError {
  const code = (cause as { code?: string } | undefined)?.code;
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? new CasusError('input-not-found', `there is no file ${path}`, { place: path, cause })
    : new CasusError('input-unreadable', `${path} cannot be opened (${code ?? 'unknown error'})`, {
        place: path,
        cause,
      });
}

/** Reports in a folder and the folders below it, by name; hidden ones and links are passed over. */
async function* filesBelow(folder: string, endings: ReadonlySet<string>): AsyncGenerator<string | CasusError> {
  let entries: Awaited<ReturnType<typeof listFolder>>;
  try {
    entries = await listFolder(folder);
  } catch (cause) {
    yield missing(folder, cause);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path, endings);
    else if (entry.isFile() && [...endings].some((ending) => entry.name.toLowerCase().endsWith(ending))) yield path;
  }
}

function listFolder(folder: string) {
  return readdir(folder, { withFileTypes: true });
}

async function* readSource(
  source: string,
  options: SourceOptions,
): AsyncGenerator<Omit<SourcedExtraction, 'source'> & Extraction> {
  try {
    const hints: IntakeHints = { ...options.hints, name: source };
    if (source === '-') {
      const bytes = await collect(options.stdin ?? process.stdin, limitOf(options), source);
      yield* extractArticles(bytes, hints);
    } else if (isUrl(source)) {
      const { bytes, url, contentType } = await (options.fetch ?? fetchUrl)(source, {
        ...fetchOptionsOf(options),
        maxBytes: limitOf(options),
      });
      // The name in an address says less than the header, and nothing when it ends in '.php'.
      yield* extractArticles(bytes, { ...options.hints, url, contentType });
    } else if (isJsonLines(source, options)) yield* streamJsonLines(source, hints);
    else yield* extractArticles(await collect(createReadStream(source), limitOf(options), source), hints);
  } catch (error) {
    yield { success: false, error: error instanceof CasusError ? error : missing(source, error) };
  }
}

export function fetchOptionsOf({ maxBytes, timeout, maxRedirects, allowPrivate, signal }: SourceOptions): FetchOptions {
  return { maxBytes, timeout, maxRedirects, allowPrivate, signal };
}

function limitOf(options: SourceOptions): number {
  return options.hints?.maxBytes ?? options.maxBytes ?? LARGEST_INPUT;
}

function isJsonLines(path: string, options: SourceOptions): boolean {
  const format = options.hints?.format;
  return format ? format === 'jsonl' : /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path);
}

/** A file of JSON Lines, packed or not, may be of any size: it is read line by line. */
async function* streamJsonLines(
  path: string,
  hints: IntakeHints,
): AsyncGenerator<Extraction & { item: string; through: number }> {
  const { size } = await stat(path);
  const file = createReadStream(path);
  const input = /\.gz$/i.test(path) ? pipeline(file, createGunzip(), () => {}) : file;
  try {
    let number = 0;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      const bare = number === 1 ? line.replace(/^\ufeff/, '') : line;
      if (bare.trim() === '') continue;
      const item = `${path}:${number}`;
      yield { ...extractJsonLine(bare, hints, item), item, through: file.bytesRead / size };
    }
  } catch (cause) {
    if (!(cause as { code?: string }).code?.startsWith('Z_')) throw cause;
    throw new CasusError('input-malformed', `the packed file cannot be read: ${(cause as Error).message}`, {
      place: path,
      cause,
    });
  } finally {
    file.destroy();
  }
}

async function collect(stream: Readable, limit: number, place: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) throw tooLarge(`more than ${limit} bytes`, place);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(what: string, place: string): CasusError {
  return new CasusError('input-too-large', `the input has ${what}`, { place });
}
