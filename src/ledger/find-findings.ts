import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { fold } from '../knowledge/fold.js';
import type { Span } from '../records/span.js';
import { wordsOf } from '../records/span.js';
import { PAGE_SIZE, type Page, pageOf, readCursor } from './cursor.js';
import type { Store } from './dialect.js';
import { type FindingKind, fromJson, type Part, type Schema } from './schema.js';

/** Every condition that is given must hold. */
export interface FindingFilter {
  readonly kind: FindingKind;
  readonly types?: readonly string[];
  readonly statuses?: readonly string[];
  /**
   * Who says, does, owes or holds it; to whom; who has any part in it. A country as ISO 3166-1
   * alpha-3 means everyone of that country; anything else is a name.
   */
  readonly by?: string;
  readonly to?: string;
  readonly with?: string;
  /** Days, both included: when reported (or recorded, where the report does not say). */
  readonly since?: string;
  readonly until?: string;
  /** Days, both included: when it happened, as reported; findings of unknown date fall out. */
  readonly happenedSince?: string;
  readonly happenedUntil?: string;
  /** Words of the article, all of them; those in double quotes side by side. */
  readonly text?: string;
  /** Id of an article. */
  readonly article?: string;
  /** What the ledger knew at the end of that day (or at that instant). */
  readonly asOf?: string;
  readonly limit?: number;
  readonly after?: string;
}

export interface FoundFinding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly type: string;
  readonly status?: string;
  /** First and last day, as the report dates it. */
  readonly happened?: { readonly from: string; readonly to: string };
  readonly confidence?: number;
  /** As the reader gave it: an event of `Reading['events']`, … Ids of actors hold within the article. */
  readonly record: unknown;
  /** The words that it rests on. */
  readonly words: string;
  readonly article: {
    readonly id: string;
    readonly title?: string;
    readonly url?: string;
    readonly outlet?: string;
    readonly reported?: string;
    readonly recorded: string;
    readonly engine: string;
    readonly superseded?: string;
    readonly story?: number;
  };
}

const DOING: readonly Part[] = ['self', 'speaker', 'actor', 'debtor', 'party', 'holder'];
const TAKING: readonly Part[] = ['addressee', 'recipient', 'creditor'];
/** The field whose words stand for the finding. */
const TELLING: Readonly<Record<FindingKind, readonly string[]>> = {
  actor: ['mentions'],
  statement: ['content', 'cue'],
  event: ['evidence'],
  commitment: ['evidence', 'consequent'],
  instrument: ['mentions'],
  quantity: ['evidence'],
  notice: ['span'],
};

type Joined = ExpressionBuilder<Schema, 'findings' | 'articles'>;

/** Findings, those of the newest reports first. */
export async function findFindings(store: Store, filter: FindingFilter): Promise<Page<FoundFinding>> {
  const limit = filter.limit ?? PAGE_SIZE;
  const rows = await store.db
    .selectFrom('findings')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .where((eb) => eb.and(conditions(eb, store, filter)))
    .select([
      'findings.key',
      'findings.id',
      'findings.kind',
      'findings.type',
      'findings.status',
      'findings.happened_from',
      'findings.happened_to',
      'findings.listed',
      'findings.confidence',
      'findings.record',
      'findings.article as articleKey',
      'articles.id as articleId',
      'articles.title',
      'articles.url',
      'articles.outlet',
      'articles.reported',
      'articles.recorded',
      'articles.engine',
      'articles.superseded',
      'articles.story',
    ])
    .orderBy('findings.listed', 'desc')
    .orderBy('findings.key', 'desc')
    .limit(limit + 1)
    .execute();
  const texts = await textsOf(store, [...new Set(rows.map((row) => row.articleKey))]);
  return pageOf(rows, limit, (row) => {
    const record = fromJson<Record<string, unknown>>(row.record);
    return defined({
      id: row.id,
      kind: row.kind,
      type: row.type,
      status: row.status,
      happened: row.happened_from && row.happened_to ? { from: row.happened_from, to: row.happened_to } : null,
      confidence: row.confidence,
      record,
      words: wordsOf(texts.get(row.articleKey) ?? '', tellingSpans(row.kind, record)),
      article: defined({
        id: row.articleId,
        title: row.title,
        url: row.url,
        outlet: row.outlet,
        reported: row.reported,
        recorded: row.recorded,
        engine: row.engine,
        superseded: row.superseded,
        story: row.story,
      }),
    }) as unknown as FoundFinding;
  });
}

function conditions(eb: Joined, store: Store, filter: FindingFilter) {
  const { asOf, after } = filter;
  const all: Expression<SqlBool>[] = [eb('findings.kind', '=', filter.kind)];
  if (asOf === undefined) all.push(eb('articles.superseded', 'is', null));
  else {
    const end = endOf(asOf);
    all.push(eb('articles.recorded', '<=', end));
    all.push(eb.or([eb('articles.superseded', 'is', null), eb('articles.superseded', '>', end)]));
  }
  if (filter.types) all.push(eb('findings.type', 'in', filter.types));
  if (filter.statuses) all.push(eb('findings.status', 'in', filter.statuses));
  if (filter.by) all.push(hasRole(eb, filter.kind, filter.by, DOING));
  if (filter.to) all.push(hasRole(eb, filter.kind, filter.to, TAKING));
  if (filter.with) all.push(hasRole(eb, filter.kind, filter.with));
  if (filter.since) all.push(eb('findings.listed', '>=', filter.since));
  if (filter.until) all.push(eb('findings.listed', '<=', endOf(filter.until)));
  if (filter.happenedSince) all.push(eb('findings.happened_to', '>=', filter.happenedSince));
  if (filter.happenedUntil) all.push(eb('findings.happened_from', '<=', filter.happenedUntil));
  if (filter.article) all.push(eb('articles.id', '=', filter.article));
  if (filter.text) all.push(store.dialect.hasWords(eb.ref('findings.article'), filter.text));
  if (after !== undefined) {
    const { listed, key } = readCursor(after);
    all.push(
      eb.or([
        eb('findings.listed', '<', listed),
        eb.and([eb('findings.listed', '=', listed), eb('findings.key', '<', key)]),
      ]),
    );
  }
  return all;
}

function hasRole(eb: Joined, kind: FindingKind, who: string, parts?: readonly Part[]) {
  const isCountry = /^[A-Z]{3}$/.test(who);
  let roles = eb.selectFrom('roles').select('roles.finding').where('roles.kind', '=', kind);
  if (parts) roles = roles.where('roles.part', 'in', parts);
  const actors = eb
    .selectFrom('actors')
    .select('actors.key')
    .where(who.includes(':') ? 'actors.identity' : 'actors.folded', '=', who.includes(':') ? who : fold(who));
  return eb(
    'findings.key',
    'in',
    isCountry ? roles.where('roles.country', '=', who) : roles.where('roles.actor', 'in', actors),
  );
}

/** A day is over at its last instant; times within it are longer texts that begin with it. */
function endOf(time: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(time) ? `${time}T23:59:59Z` : time;
}

async function textsOf(store: Store, articles: readonly number[]): Promise<Map<number, string>> {
  if (articles.length === 0) return new Map();
  const rows = await store.db.selectFrom('texts').selectAll().where('article', 'in', articles).execute();
  return new Map(rows.map((row) => [row.article, row.text]));
}

function tellingSpans(kind: FindingKind, record: Record<string, unknown>): readonly Span[] {
  for (const field of TELLING[kind]) {
    const value = record[field];
    const spans = (Array.isArray(value) ? value : value === undefined ? [] : [value]) as Span[];
    // An actor's first mention tells who it is; the others repeat it.
    if (spans.length > 0) return field === 'mentions' ? spans.slice(0, 1) : spans;
  }
  return [];
}

/** The record without fields that are unknown. */
function defined<T extends object>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
