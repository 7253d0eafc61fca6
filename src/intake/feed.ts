import { type Atom, parseFeed, type Rdf, type Rss } from 'feedsmith';
import { CasusError } from '../records/errors.js';
import type { JsonReport } from './json.js';

/** One entry of a feed: what it says of a report, and the report itself where it holds it. */
export type FeedItem = JsonReport & { readonly id?: string };

export interface Feed {
  readonly title?: string;
  readonly items: readonly FeedItem[];
}

/** Whether the beginning of a text is that of a feed: RSS, RDF, Atom or JSON Feed. */
export function looksLikeFeed(text: string): boolean {
  const start = text
    .slice(0, 4000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('<')) return /<(?:rss|feed|rdf:RDF)[\s>]/i.test(start) && !/<html[\s>]/i.test(start);
  return start.startsWith('{') && /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//.test(start);
}

/** Dates stay as they are written: intake reads them, with their offset. */
const parse = (text: string) => parseFeed(text, { parseDateFn: (date: string) => date });

/** @throws CasusError input-malformed. */
export function readFeed(text: string, place: string): Feed {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(text);
  } catch (cause) {
    throw new CasusError('input-malformed', `the feed cannot be read: ${(cause as Error).message}`, { place, cause });
  }
  const { format, feed } = parsed;
  if (format === 'rss')
    return { title: feed.title, items: (feed.items ?? []).map((item) => fromRss(item, feed.title)) };
  if (format === 'rdf')
    return { title: feed.title, items: (feed.items ?? []).map((item) => fromRdf(item, feed.title)) };
  if (format === 'atom') {
    const title = feed.title?.value;
    return { title, items: (feed.entries ?? []).map((entry) => fromAtom(entry, title)) };
  }
  return {
    title: feed.title,
    items: (feed.items ?? []).map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      html: item.content_html,
      text: item.content_text,
      byline: namesOf(item.authors),
      outlet: feed.title,
      published: item.date_published,
    })),
  };
}

function fromRss(item: Rss.Item<string>, outlet?: string): FeedItem {
  return {
    id: item.guid?.value,
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    title: item.title,
    html: item.content?.encoded,
    byline: item.dc?.creators?.join(', '),
    outlet,
    published: item.pubDate ?? item.dc?.dates?.[0],
  };
}

function fromRdf(item: Rdf.Item<string>, outlet?: string): FeedItem {
  return {
    id: item.rdf?.about,
    url: item.link,
    title: item.title,
    html: item.content?.encoded,
    byline: item.dc?.creators?.join(', '),
    outlet,
    published: item.dc?.dates?.[0],
  };
}

function fromAtom(entry: Atom.Entry<string>, outlet?: string): FeedItem {
  const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0];
  const isText = entry.content?.type === 'text';
  return {
    id: entry.id,
    url: link?.href,
    title: entry.title?.value,
    ...(isText ? { text: entry.content?.value } : { html: entry.content?.value }),
    byline: namesOf(entry.authors),
    outlet,
    // 'updated' is when the entry was last touched, not when the report came out.
    published: entry.published,
  };
}

function namesOf(people: readonly { name?: string }[] | undefined): string | undefined {
  return people?.flatMap(({ name }) => name ?? []).join(', ') || undefined;
}
