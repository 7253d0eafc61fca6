import { XMLParser } from 'fast-xml-parser';
import { CasusError } from '../records/errors.js';
import type { FeedItem } from './feed.js';

export interface Sitemap {
  /** Reports that it lists; where it says which of its pages are news, those alone. */
  readonly items: readonly FeedItem[];
  /** Other sitemaps that it lists, the last changed first. */
  readonly maps: readonly string[];
}

/** Whether the beginning of a text is that of a sitemap or of an index of sitemaps. */
export function looksLikeSitemap(text: string): boolean {
  const start = text
    .slice(0, 4000)
    .replace(/^\ufeff/, '')
    .trimStart();
  return start.startsWith('<') && /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i.test(start) && !/<html[\s>]/i.test(start);
}

interface Listed {
  readonly loc?: string;
  readonly lastmod?: string;
  readonly news?: {
    readonly title?: string;
    readonly publication_date?: string;
    readonly publication?: { readonly name?: string };
  };
}

const LISTS = new Set(['urlset.url', 'sitemapindex.sitemap']);
const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (_name, path) => LISTS.has(String(path)),
});

/** @throws CasusError input-malformed. */
export function readSitemap(text: string, place: string): Sitemap {
  let root: { urlset?: { url?: Listed[] } | ''; sitemapindex?: { sitemap?: Listed[] } | '' };
  try {
    root = parser.parse(text, true);
  } catch (cause) {
    throw new CasusError('input-malformed', `the sitemap cannot be read: ${(cause as Error).message}`, {
      place,
      cause,
    });
  }
  // An element without any content is an empty text.
  const pages = typeof root.urlset === 'object' ? (root.urlset.url ?? []) : [];
  const maps = typeof root.sitemapindex === 'object' ? (root.sitemapindex.sitemap ?? []) : [];
  const news = pages.filter((page) => page.news);
  return {
    items: (news.length > 0 ? news : pages).flatMap((page) => itemOf(page) ?? []),
    maps: [...maps]
      .sort((a, b) => (b.lastmod ?? '').localeCompare(a.lastmod ?? ''))
      .flatMap(({ loc }) => loc?.trim() || []),
  };
}

function itemOf({ loc, news }: Listed): FeedItem | undefined {
  const url = loc?.trim();
  if (!url) return undefined;
  return {
    url,
    ...(news?.title && { title: news.title }),
    ...(news?.publication?.name && { outlet: news.publication.name }),
    // When a page was last touched is not when the report came out.
    ...(news?.publication_date && { published: news.publication_date }),
  };
}
