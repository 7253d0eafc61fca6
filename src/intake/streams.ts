import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CasusError } from '../records/errors.js';
import { readArchive } from './archive.js';
import { parseMachineDate } from './dates.js';
import { decode } from './encoding.js';
import { type Extraction, extractArticles, extractJsonLine } from './extract-article.js';
import { type FeedItem, looksLikeFeed, readFeed } from './feed.js';
import { fetchUrl } from './fetch-url.js';
import { DEFAULT_MAX_BYTES, LARGEST_INPUT } from './hints.js';
import { ENDINGS, expandSources, isUrl, readSources, type SourcedExtraction, type SourceOptions } from './sources.js';

const ARCHIVE = /\.warc(?:\.gz)?$/i;
const MAYBE_FEED = /\.(?:xml|rss|atom|json)$/i;
const STREAM_ENDINGS = new Set([...ENDINGS, '.xml', '.rss', '.atom', '.warc', '.warc.gz']);
/** An entry with so many words holds the report; a shorter one is a teaser, and its page is fetched. */
const WHOLE_REPORT = 120;

/**
 * Like `readSources`, for streams of reports too: feeds (RSS, Atom, RDF, JSON Feed) as files or
 * addresses, and web archives. An entry of a feed that holds its report is read as it stands; of
 * others the page is fetched, one at a time.
 */
export async function* readStreams(
  inputs: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<SourcedExtraction> {
  for await (const source of expandSources(inputs, STREAM_ENDINGS)) {
    if (typeof source !== 'string') yield { success: false, error: source, source: source.place };
    else yield* readStream(source, options);
  }
}

/** The inputs of `readStreams` with folders and globs expanded, to tell how many there are. */
export async function countSources(inputs: readonly string[]): Promise<number> {
  let count = 0;
  for await (const _ of expandSources(inputs, STREAM_ENDINGS)) count++;
  return count;
}

async function* readStream(source: string, options: SourceOptions): AsyncGenerator<SourcedExtraction> {
  try {
    if (isUrl(source)) yield* readAddress(source, options);
    else if (ARCHIVE.test(source)) yield* readPages(source, options);
    else {
      const feed = MAYBE_FEED.test(source) && !options.hints?.format ? await feedIn(source) : undefined;
      if (feed === undefined) yield* readSources([source], options);
      else yield* readEntries(feed, source, options);
    }
  } catch (error) {
    if (!(error instanceof CasusError)) throw error;
    yield { success: false, error, source };
  }
}

async function* readAddress(url: string, options: SourceOptions): AsyncGenerator<SourcedExtraction> {
  const maxBytes = options.hints?.maxBytes ?? LARGEST_INPUT;
  const fetched = await fetchUrl(url, { ...options, maxBytes });
  const text = decode(fetched.bytes, fetched.contentType).text;
  if (looksLikeFeed(text)) yield* readEntries(text, url, options);
  else {
    const hints = { ...options.hints, url: fetched.url, contentType: fetched.contentType };
    yield* named(extractArticles(fetched.bytes, hints), url);
  }
}

async function* readEntries(text: string, source: string, options: SourceOptions): AsyncGenerator<SourcedExtraction> {
  const { items } = readFeed(text, source);
  for (const [index, item] of items.entries()) {
    const name = `${source}#${item.id ?? item.url ?? index + 1}`;
    if (wordsIn(item) >= WHOLE_REPORT) {
      yield { ...extractJsonLine(JSON.stringify(item), options.hints ?? {}, name), source, item: name };
    } else if (item.url && isUrl(item.url)) yield* readTeased(item, item.url, options);
    else {
      const error = new CasusError('input-empty', 'the entry holds neither its report nor an address', { place: name });
      yield { success: false, error, source, item: name };
    }
  }
}

/** The page that an entry points to; what the page does not say of itself, the entry does. */
async function* readTeased(item: FeedItem, url: string, options: SourceOptions): AsyncGenerator<SourcedExtraction> {
  for await (const extraction of readSources([url], options)) {
    if (!extraction.success) {
      yield extraction;
      continue;
    }
    const { article } = extraction;
    const stated = item.published ? parseMachineDate(item.published) : undefined;
    const published = article.published ?? (stated && { ...stated, from: 'feed' });
    const outlet = article.outlet ?? item.outlet;
    yield { ...extraction, article: { ...article, ...(published && { published }), ...(outlet && { outlet }) } };
  }
}

async function* readPages(path: string, options: SourceOptions): AsyncGenerator<SourcedExtraction> {
  await stat(path).catch((cause) => {
    throw new CasusError('input-unreadable', `${path} cannot be opened`, { place: path, cause });
  });
  const file = createReadStream(path);
  // Node's own unpacking tells of an archive that breaks off; an error of the file reaches it.
  const stream = /\.gz$/i.test(path) ? pipeline(file, createGunzip(), () => {}) : file;
  try {
    const maxBytes = options.hints?.maxBytes ?? DEFAULT_MAX_BYTES.html;
    for await (const { url, contentType, bytes } of readArchive(stream, path, maxBytes)) {
      const name = `${path}#${url}`;
      yield* named(extractArticles(bytes, { ...options.hints, name, url, contentType }), path, name);
    }
  } finally {
    file.destroy();
  }
}

function* named(extractions: Iterable<Extraction>, source: string, item?: string): Generator<SourcedExtraction> {
  for (const extraction of extractions) yield { ...extraction, source, ...(item && { item }) };
}

/** The text of a small file that is a feed. */
async function feedIn(path: string): Promise<string | undefined> {
  const { size } = await stat(path);
  if (size > LARGEST_INPUT) return undefined;
  const { text } = decode(await readFile(path));
  return looksLikeFeed(text) ? text : undefined;
}

function wordsIn({ html, text }: FeedItem): number {
  return (html?.replace(/<[^<>]*>/g, ' ') ?? text ?? '').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
