import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import { CasusError } from '../records/errors.js';
import { readArchive } from './archive.js';
import { parseMachineDate } from './dates.js';
import { decode } from './encoding.js';
import { type Extraction, extractArticles, extractJsonLine } from './extract-article.js';
import { type FeedItem, looksLikeFeed, readFeed } from './feed.js';
import { fetchUrl } from './fetch-url.js';
import { DEFAULT_MAX_BYTES, LARGEST_INPUT } from './hints.js';
import { type Fetcher, politeFetcher } from './polite.js';
import { looksLikeSitemap, readSitemap } from './sitemap.js';
import {
  ENDINGS,
  expandSources,
  fetchOptionsOf,
  isUrl,
  readSources,
  type SourcedExtraction,
  type SourceOptions,
} from './sources.js';

const ARCHIVE = /\.warc(?:\.gz)?$/i;
const MAYBE_LIST = /\.(?:xml|rss|atom|json)$|\.xml\.gz$/i;
const STREAM_ENDINGS = new Set([...ENDINGS, '.xml', '.xml.gz', '.rss', '.atom', '.warc', '.warc.gz']);
/** The sitemap protocol's own bound, unpacked. */
export const LARGEST_LIST = 52_428_800;
/** A list of sitemaps leads to sitemaps; some sites part these once more. */
export const DEEPEST = 2;
/** An entry with so many words holds the report; a shorter one is a teaser, and its page is fetched. */
const WHOLE_REPORT = 120;

/**
 * Like `readSources`, for streams of reports too: feeds (RSS, Atom, RDF, JSON Feed) and sitemaps, packed
 * or not, as files or addresses, and web archives. An entry of a feed that holds its report is read as
 * it stands; of others the page is fetched, politely.
 */
export async function* readStreams(
  inputs: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<SourcedExtraction> {
  const fetch = options.fetch ?? politeFetcher(fetchOptionsOf(options));
  for await (const source of expandSources(inputs, STREAM_ENDINGS)) {
    if (typeof source !== 'string') yield { success: false, error: source, source: source.place };
    else yield* readStream(source, options, fetch);
  }
}

/** The inputs of `readStreams` with folders and globs expanded, to tell how many there are. */
export async function countSources(inputs: readonly string[]): Promise<number> {
  let count = 0;
  for await (const _ of expandSources(inputs, STREAM_ENDINGS)) count++;
  return count;
}

async function* readStream(source: string, options: SourceOptions, fetch: Fetcher): AsyncGenerator<SourcedExtraction> {
  try {
    if (isUrl(source)) yield* readAddress(source, options, fetch);
    else if (ARCHIVE.test(source)) yield* readPages(source, options);
    else {
      const list = MAYBE_LIST.test(source) && !options.hints?.format ? await listIn(source) : undefined;
      if (list === undefined) yield* readSources([source], options);
      else yield* readList(list, source, options, fetch);
    }
  } catch (error) {
    if (!(error instanceof CasusError)) throw error;
    yield { success: false, error, source };
  }
}

/** What the user names is fetched at once; what it leads to, politely. */
async function* readAddress(url: string, options: SourceOptions, fetch: Fetcher): AsyncGenerator<SourcedExtraction> {
  const maxBytes = options.hints?.maxBytes ?? LARGEST_INPUT;
  const fetched = await (options.fetch ?? fetchUrl)(url, { ...fetchOptionsOf(options), maxBytes });
  const text = listText(fetched.bytes, url, fetched.contentType);
  if (text !== undefined) yield* readList(text, url, options, fetch);
  else {
    const hints = { ...options.hints, url: fetched.url, contentType: fetched.contentType };
    yield* named(extractArticles(fetched.bytes, hints), url);
  }
}

/** The reports of a feed or sitemap, and of the sitemaps that it lists. */
async function* readList(
  text: string,
  source: string,
  options: SourceOptions,
  fetch: Fetcher,
  depth = 0,
): AsyncGenerator<SourcedExtraction> {
  const { items, maps } = parseList(text, source);
  for (const [index, item] of items.entries()) {
    const through = (index + 1) / items.length;
    for await (const extraction of readEntry(item, index, source, { ...options, fetch }))
      yield { ...extraction, through };
  }
  for (const map of depth < DEEPEST ? maps : []) {
    try {
      const { bytes, contentType } = await fetch(map, { maxBytes: LARGEST_LIST });
      const listed = listText(bytes, map, contentType);
      if (listed === undefined) throw new CasusError('input-malformed', 'the page is no sitemap', { place: map });
      yield* readList(listed, map, options, fetch, depth + 1);
    } catch (error) {
      if (!(error instanceof CasusError)) throw error;
      yield { success: false, error, source: map };
    }
  }
}

export interface ReportList {
  readonly title?: string;
  readonly items: readonly FeedItem[];
  /** Sitemaps that it lists. */
  readonly maps: readonly string[];
}

/** @throws CasusError input-malformed. */
export function parseList(text: string, place: string): ReportList {
  return looksLikeSitemap(text) ? readSitemap(text, place) : { ...readFeed(text, place), maps: [] };
}

/** The text of a feed or sitemap, unpacked; undefined for what is neither. */
export function listText(bytes: Uint8Array, place: string, contentType?: string): string | undefined {
  let plain = bytes;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      plain = gunzipSync(bytes, { maxOutputLength: LARGEST_LIST });
    } catch (cause) {
      throw new CasusError('input-malformed', `the packed file cannot be read: ${(cause as Error).message}`, {
        place,
        cause,
      });
    }
  }
  const { text } = decode(plain, contentType);
  return looksLikeFeed(text) || looksLikeSitemap(text) ? text : undefined;
}

/** The report of one entry: as it stands there, or from its page. */
export async function* readEntry(
  item: FeedItem,
  index: number,
  source: string,
  options: SourceOptions,
): AsyncGenerator<SourcedExtraction> {
  const name = entryName(item, index, source);
  if (wordsIn(item) >= WHOLE_REPORT) {
    yield { ...extractJsonLine(JSON.stringify(item), options.hints ?? {}, name), source, item: name };
  } else if (item.url && isUrl(item.url)) yield* readTeased(item, item.url, options);
  else {
    const error = new CasusError('input-empty', 'the entry holds neither its report nor an address', { place: name });
    yield { success: false, error, source, item: name };
  }
}

export function entryName(item: FeedItem, index: number, source: string): string {
  return `${source}#${item.id ?? item.url ?? index + 1}`;
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
    const title = article.title ?? item.title;
    yield {
      ...extraction,
      article: { ...article, ...(published && { published }), ...(outlet && { outlet }), ...(title && { title }) },
    };
  }
}

async function* readPages(path: string, options: SourceOptions): AsyncGenerator<SourcedExtraction> {
  const { size } = await stat(path).catch((cause) => {
    throw new CasusError('input-unreadable', `${path} cannot be opened`, { place: path, cause });
  });
  const file = createReadStream(path);
  // Node's own unpacking tells of an archive that breaks off; an error of the file reaches it.
  const stream = /\.gz$/i.test(path) ? pipeline(file, createGunzip(), () => {}) : file;
  try {
    const maxBytes = options.hints?.maxBytes ?? DEFAULT_MAX_BYTES.html;
    for await (const { url, contentType, bytes } of readArchive(stream, path, maxBytes)) {
      const name = `${path}#${url}`;
      const through = file.bytesRead / size;
      for (const extraction of extractArticles(bytes, { ...options.hints, name, url, contentType })) {
        yield { ...extraction, source: path, item: name, through };
      }
    }
  } finally {
    file.destroy();
  }
}

function* named(extractions: Iterable<Extraction>, source: string): Generator<SourcedExtraction> {
  for (const extraction of extractions) yield { ...extraction, source };
}

/** The text of a file that is a feed or a sitemap. */
async function listIn(path: string): Promise<string | undefined> {
  const { size } = await stat(path);
  return size > LARGEST_LIST ? undefined : listText(await readFile(path), path);
}

function wordsIn({ html, text }: FeedItem): number {
  return (html?.replace(/<[^<>]*>/g, ' ') ?? text ?? '').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
