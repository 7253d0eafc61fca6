import { fold } from '../../knowledge/fold.js';
import { instruments } from '../../knowledge/instruments.js';
import { phrasesOf } from '../../ledger/dialect.js';
import type { FoundFinding } from '../../ledger/find-findings.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { FindingKind } from '../../ledger/schema.js';
import { whoIsSubject } from '../../ledger/who.js';
import type { Span } from '../../records/span.js';
import { type App, type Desk, route } from '../api.js';
import { SearchAnswer, SearchQuery } from '../contract.js';
import { sinceDay, untilDay, wordsOf } from '../query.js';
import { isNamed, knownInstrument, today } from './ask.js';

const SHOWN = 8;
const SNIPPET = 220;
/** Operators, as the command line's options are called. */
const OPERATORS = [
  'by',
  'to',
  'with',
  'about',
  'type',
  'status',
  'outlet',
  'since',
  'until',
  'story',
  'article',
] as const;
type Operator = (typeof OPERATORS)[number];
export interface Search {
  readonly words: string;
  readonly filter: Readonly<Partial<Record<Operator, string>>>;
}

/** Takes operators out of a query: `by:RUS to:"South Korea" "arms control"`. */
export function readSearch(query: string): Search {
  const filter: Partial<Record<Operator, string>> = {};
  const words = query
    .replace(/(?<![\p{L}\p{N}])(\w+):(?:"([^"]*)"|(\S+))/gu, (whole, name: string, quoted?: string, bare?: string) => {
      const operator = name === 'kind' ? 'type' : OPERATORS.find((one) => one === name.toLowerCase());
      const value = (quoted ?? bare ?? '').trim();
      if (operator === undefined || value === '') return whole;
      filter[operator] = value;
      return ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
  return { words, filter };
}

export function addSearch(app: App, { ledger }: Desk): void {
  route(
    app,
    '/api/search',
    {
      summary: 'Articles, findings, actors and treaties at once',
      tag: 'Ask',
      query: SearchQuery,
      answer: SearchAnswer,
    },
    async ({ query: { q, limit = SHOWN } }) => {
      const search = readSearch(q);
      const { words, filter } = search;
      const hasActors = words !== '' && Object.keys(filter).length === 0;
      const [articles, statements, events, commitments, quantities, actors] = await Promise.all([
        foundArticles(ledger, search, limit),
        found(ledger, 'statement', search, limit),
        found(ledger, 'event', search, limit),
        found(ledger, 'commitment', search, limit),
        found(ledger, 'quantity', search, limit),
        hasActors ? ledger.actors({ name: words.replaceAll('"', ''), limit }) : { items: [] },
      ]);
      return {
        question: q,
        articles,
        statements,
        events,
        commitments,
        quantities,
        actors: actors.items,
        instruments: hasActors
          ? instruments()
              .all.filter(({ id }) => isNamed(id, words.replaceAll('"', '')))
              .slice(0, limit)
              .map((one) => knownInstrument(one, today()))
          : [],
        filter: { ...filter, ...(words ? { about: filter.about ? `${filter.about} ${words}` : words } : {}) },
      };
    },
  );
}

/** Findings that are about the words; where these name somebody, those in which he takes any part come too. */
async function found(
  ledger: Ledger,
  kind: FindingKind,
  { words, filter }: Search,
  limit: number,
): Promise<FoundFinding[]> {
  const { since, until, type, status, story, about, ...rest } = filter;
  const asked = {
    ...rest,
    kind,
    since: dayOr(since, sinceDay),
    until: dayOr(until, untilDay),
    types: wordsOf(type)?.map((one) => (kind === 'event' ? one.toUpperCase() : one.toLowerCase())),
    statuses: wordsOf(status),
    story: story && /^\d+$/.test(story) ? Number(story) : undefined,
    limit,
  };
  const topic = [about, words].filter(Boolean).join(' ') || undefined;
  const pages = [ledger.find({ ...asked, about: topic })];
  if (topic && !filter.with && whoIsSubject(topic)) pages.push(ledger.find({ ...asked, with: topic }));
  const items = (await Promise.all(pages)).flatMap((page) => page.items);
  const time = ({ article }: FoundFinding) => article.reported ?? article.recorded;
  return [...new Map(items.map((item) => [item.id, item])).values()]
    .sort((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0))
    .slice(0, limit);
}

async function foundArticles(ledger: Ledger, { words, filter }: Search, limit: number) {
  const text = [words, filter.about].filter(Boolean).join(' ') || undefined;
  const { items } = await ledger.articles({
    text,
    with: filter.with ?? filter.by ?? filter.to,
    outlet: filter.outlet,
    since: dayOr(filter.since, sinceDay),
    until: dayOr(filter.until, untilDay),
    limit,
  });
  const whole = text === undefined ? undefined : await ledger.wholeArticles(items.map(({ id }) => id));
  return items.map((article) => {
    const snippet = snippetOf(whole?.get(article.id)?.article.text, text);
    return snippet ? { article, snippet } : { article };
  });
}

function dayOr(value: string | undefined, read: (day: string | undefined) => string | undefined) {
  return value === undefined ? undefined : read(value);
}

/** The text around the first of the words, with the places of all of them in it. */
export function snippetOf(
  text: string | undefined,
  query: string | undefined,
): { text: string; spans: Span[] } | undefined {
  if (text === undefined || query === undefined) return undefined;
  const wanted = phrasesOf(query).flat().map(fold);
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
  }));
  const hits = words.filter(({ folded }) => wanted.includes(folded));
  if (!hits[0]) return undefined;
  const start = words.find(({ start }) => start >= Math.max(0, hits[0].start - SNIPPET / 3))?.start ?? hits[0].start;
  const end = words.findLast((word) => word.end <= start + SNIPPET)?.end ?? hits[0].end;
  return {
    text: text.slice(start, end),
    spans: hits
      .filter((hit) => hit.start >= start && hit.end <= end)
      .map((hit) => ({ start: hit.start - start, end: hit.end - start })),
  };
}
