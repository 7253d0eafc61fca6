import { articlesByKey, type FoundArticle } from './articles.js';
import type { Store } from './dialect.js';
import { type FoundFinding, findingsByKey } from './found-finding.js';
import type { FindingKind } from './schema.js';

export interface ArrivalFilter {
  /** ISO 8601: recorded then or later. */
  readonly since?: string;
  /** Recorded after the article of this key. */
  readonly after?: number;
  readonly limit?: number;
  /** So many of the oldest, where `last` is the newest of them: to go through all of them piece by piece. */
  readonly oldestFirst?: boolean;
}

/** What the ledger took in of late, whenever it was reported. */
export interface Arrivals {
  /** The newest first. */
  readonly articles: readonly FoundArticle[];
  /** Counted no further than `MOST`. */
  readonly count: number;
  /** Key of the last article that the ledger took in: what to go on after. */
  readonly last: number;
}

const MOST = 10_000;

export async function arrivals(
  store: Store,
  { since, after, limit = 50, oldestFirst }: ArrivalFilter,
): Promise<Arrivals> {
  const { db } = store;
  const newest = await db.selectFrom('articles').select('key').orderBy('key', 'desc').limit(1).executeTakeFirst();
  const last = Number(newest?.key ?? 0);
  if (after !== undefined && last <= after) return { articles: [], count: 0, last };
  const rows = await db
    .selectFrom('articles')
    .select('key')
    .where('superseded', 'is', null)
    .$if(since !== undefined, (query) => query.where('recorded', '>=', since as string))
    .$if(after !== undefined, (query) => query.where('key', '>', after as number))
    .orderBy('key', oldestFirst ? 'asc' : 'desc')
    .limit(MOST)
    .execute();
  const shown = rows.slice(0, limit).map(({ key }) => key);
  const keys = oldestFirst ? shown.reverse() : shown;
  const isPart = oldestFirst && rows.length > limit;
  const found = await articlesByKey(store, keys);
  return {
    articles: keys.flatMap((key) => found.get(key) ?? []),
    count: rows.length,
    last: isPart ? Number(keys[0]) : last,
  };
}

/** Findings of a kind in what was recorded since then, the newest first. */
export async function arrivedFindings(
  store: Store,
  kind: FindingKind,
  since: string,
  limit = 50,
): Promise<FoundFinding[]> {
  const rows = await store.db
    .selectFrom('articles')
    .innerJoin('findings', 'findings.article', 'articles.key')
    .select('findings.key')
    .where('articles.recorded', '>=', since)
    .where('articles.superseded', 'is', null)
    .where('findings.kind', '=', kind)
    .where('findings.hidden', 'is', null)
    .orderBy('articles.recorded', 'desc')
    .orderBy('findings.key', 'desc')
    .limit(limit)
    .execute();
  const keys = rows.map(({ key }) => key);
  const found = await findingsByKey(store, keys);
  return keys.flatMap((key) => found.get(key) ?? []);
}
