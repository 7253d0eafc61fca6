import type { Published } from '../records/article.js';
import { parseMachineDate, parseWrittenDay } from './dates.js';
import { collapse, type DomDocument, type DomElement } from './dom.js';
import { bylineOf } from './furniture.js';
import { articleInJsonLd, type JsonLdArticle } from './json-ld.js';

/** What a page states about its report, each from the most telling place that states it. */
export interface PageMetadata {
  readonly url?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly published?: Published;
  /** The `lang` the page declares, a BCP 47 tag; often wrong, so a second opinion only. */
  readonly language?: string;
  readonly description?: string;
  readonly jsonLd?: JsonLdArticle;
}

const DATE_METAS = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'article.published',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'published-date',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'date',
  'originalpublicationdate',
  'displaydate',
  'cxenseparse:recs:publishtime',
];

export function readMetadata(document: DomDocument): PageMetadata {
  const scripts = [...document.querySelectorAll('script[type*="ld+json"]')].map((script) => script.textContent ?? '');
  const jsonLd = articleInJsonLd(scripts);
  const metas = metaElements(document);
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const outlet = clean(jsonLd?.outlet) ?? meta('og:site_name', 'application-name', 'dc.publisher', 'publisher');
  return {
    url: httpUrl(canonicalOf(document) ?? meta('og:url') ?? jsonLd?.url),
    title: clean(jsonLd?.headline) ?? meta('og:title', 'twitter:title', 'dc.title') ?? titleOf(document, outlet),
    byline: authorsOf(jsonLd) ?? authorMeta(metas) ?? visibleByline(document),
    outlet,
    published: publishedOf(document, metas, jsonLd),
    language: document.documentElement?.getAttribute('lang')?.trim() || jsonLd?.language || undefined,
    description: meta('description', 'og:description', 'twitter:description') ?? clean(jsonLd?.description),
    jsonLd,
  };
}

/** Metas by name, property or itemprop in small letters; the first of a name counts. */
function metaElements(document: DomDocument): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = clean(element.getAttribute('content'));
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function clean(value: string | null | undefined): string | undefined {
  return collapse(decodeEntities(value ?? '')) || undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Pages escape their metadata twice as often as once. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function canonicalOf(document: DomDocument): string | undefined {
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
}

function httpUrl(value: string | undefined): string | undefined {
  return value && /^https?:\/\/\S+$/.test(value) ? value : undefined;
}

/** The page's title without the outlet's name at its end. */
function titleOf(document: DomDocument, outlet: string | undefined): string | undefined {
  const heading = clean(document.querySelector('h1')?.textContent);
  const title = clean(document.querySelector('title')?.textContent);
  if (!title) return heading;
  if (heading && title.startsWith(heading)) return heading;
  const suffix = title.match(/^(.{8,}?)\s+[|–—»·-]\s+([^|–—»·]{2,40})$/);
  return suffix && outlet && sameName(suffix[2], outlet) ? suffix[1] : title;
}

function sameName(a: string, b: string): boolean {
  const bare = (name: string) => name.toLowerCase().replace(/^the |[^\p{L}\d]/gu, '');
  return bare(a) === bare(b);
}

function authorsOf(jsonLd: JsonLdArticle | undefined): string | undefined {
  return clean([...new Set(jsonLd?.authors ?? [])].join(', '));
}

function authorMeta(metas: ReadonlyMap<string, string>): string | undefined {
  for (const name of [
    'author',
    'article:author',
    'article:author_name',
    'byl',
    'dc.creator',
    'parsely-author',
    'sailthru.author',
  ]) {
    const value = metas.get(name)?.replace(/^by\s+/i, '');
    if (value && !/^https?:|^@|\//.test(value) && value.length < 120) return value;
  }
  return undefined;
}

function visibleByline(document: DomDocument): string | undefined {
  for (const selector of ['[itemprop~="author"]', '[rel~="author"]', '[class*="byline" i]']) {
    const element = document.querySelector(selector);
    const text = clean(element?.textContent);
    if (!text || text.length > 120) continue;
    const byline = bylineOf(text) ?? (selector.includes('byline') ? undefined : text.replace(/^by\s+/i, ''));
    if (byline && /\p{L}/u.test(byline)) return byline;
  }
  return undefined;
}

function publishedOf(
  document: DomDocument,
  metas: ReadonlyMap<string, string>,
  jsonLd: JsonLdArticle | undefined,
): Published | undefined {
  const stated = jsonLd?.datePublished && readDate(jsonLd.datePublished);
  if (stated) return { ...stated, from: 'json-ld' };
  for (const name of DATE_METAS) {
    const date = readDate(metas.get(name));
    if (date) return { ...date, from: `meta ${name}` };
  }
  return publishedInTime(document);
}

function readDate(value: string | undefined): Omit<Published, 'from'> | undefined {
  return value ? (parseMachineDate(value) ?? parseWrittenDay(value)) : undefined;
}

/** A time element that says it is the publication's, else the only or first one in the article's head. */
function publishedInTime(document: DomDocument): Published | undefined {
  const labelled = [
    ...document.querySelectorAll(
      '[itemprop~="datePublished"], time[pubdate], time[class*="publish" i], time.entry-date',
    ),
  ];
  const found = labelled.length > 0 ? labelled : timesOfReport(document);
  for (const element of found) {
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? collapse(element.textContent);
    const date = readDate(value);
    if (date) return { ...date, from: 'time element' };
  }
  return undefined;
}

/** Times in the one article element or beside the headline; those of teasers say nothing of this report. */
function timesOfReport(document: DomDocument): DomElement[] {
  const articles = [...document.querySelectorAll('article')];
  const home = articles.length === 1 ? articles[0] : document.querySelector('h1')?.parentElement;
  const times = home ? [...home.querySelectorAll('time')] : [];
  return times
    .filter(
      (time) =>
        !/updat|modif/i.test(`${time.getAttribute('class') ?? ''} ${time.parentElement?.getAttribute('class') ?? ''}`),
    )
    .slice(0, 1);
}
