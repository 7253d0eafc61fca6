import { CasusError } from '../records/errors.js';

/** One report as a JSON object gives it: its text or its page, and what is stated beside it. */
export interface JsonReport {
  readonly text?: string;
  readonly html?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** As it stands there; read with `parseMachineDate` or `parseWrittenDay`. */
  readonly published?: string;
  readonly language?: string;
}

const TEXT = [
  'text',
  'body',
  'articleBody',
  'article_body',
  'content',
  'maintext',
  'content_text',
  'fulltext',
  'full_text',
  'article_text',
];
const HTML = ['html', 'content_html', 'raw_html', 'page'];
const TITLE = ['title', 'headline', 'name'];
const BYLINE = ['byline', 'author', 'authors', 'creator'];
const OUTLET = ['outlet', 'publisher', 'source', 'site_name', 'siteName', 'source_name', 'publication', 'domain'];
const URL_ = ['url', 'link', 'canonical_url', 'uri'];
const PUBLISHED = [
  'published',
  'date',
  'datePublished',
  'date_published',
  'published_at',
  'publishedAt',
  'publication_date',
  'publicationDate',
  'pubDate',
  'pub_date',
  'date_publish',
  'publish_date',
  'published_date',
  'timestamp',
  'created_at',
];
const LANGUAGE = ['language', 'lang', 'inLanguage'];

/** Reads one report from a parsed JSON value. Throws `input-malformed` when it holds no text. */
export function reportFromJson(value: unknown, place: string): JsonReport {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CasusError('input-malformed', `a report must be a JSON object, not ${kindOf(value)}`, { place });
  }
  const record = value as Readonly<Record<string, unknown>>;
  const html = stringAt(record, HTML);
  const text = stringAt(record, TEXT);
  if (html === undefined && text === undefined) {
    throw new CasusError('input-malformed', "the JSON object has no 'text' or 'html' field that holds words", {
      place,
    });
  }
  return {
    // Many stores keep markup in a field called content or body.
    ...(html === undefined && text !== undefined && looksLikeHtml(text) ? { html: text } : { html, text }),
    title: stringAt(record, TITLE),
    byline: stringAt(record, BYLINE),
    outlet: stringAt(record, OUTLET),
    url: stringAt(record, URL_),
    published: dateAt(record),
    language: stringAt(record, LANGUAGE),
  };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}

function looksLikeHtml(text: string): boolean {
  return (
    /^\s*<(?:!doctype|html|head|body|p|div|article|section|figure|h[1-6])\b/i.test(text) && /<\/[a-z\d]+>/i.test(text)
  );
}

/** The first of the keys that holds words: a string, the names in a list, or the name in an object. */
function stringAt(record: Readonly<Record<string, unknown>>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const words = wordsOf(record[key]);
    if (words !== undefined) return words;
  }
  return undefined;
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value))
    return (
      value
        .slice(0, 50)
        .flatMap((item) => (Array.isArray(item) ? [] : (wordsOf(item) ?? [])))
        .join(', ') || undefined
    );
  if (typeof value === 'object' && value !== null) {
    const name = (value as Readonly<Record<string, unknown>>).name;
    return typeof name === 'string' && name.trim() !== '' ? name : undefined;
  }
  return undefined;
}

function dateAt(record: Readonly<Record<string, unknown>>): string | undefined {
  for (const key of PUBLISHED) {
    const value = record[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
    // Seconds or milliseconds since 1970; anything else is no instant of this age.
    if (typeof value === 'number' && value > 1e8 && value < 1e13) {
      return new Date(value < 1e11 ? value * 1000 : value).toISOString();
    }
  }
  return undefined;
}
