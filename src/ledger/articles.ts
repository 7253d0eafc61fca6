import type { ExpressionBuilder } from 'kysely';
import type { Article } from '../records/article.js';
import { actorKeys } from './actor-keys.js';
import type { Change } from './change.js';
import { type Cursor, PAGE_SIZE, type Page, readCursor, writeCursor } from './cursor.js';
import type { Store } from './dialect.js';
import { articlesWith, isKnown } from './find-findings.js';
import { defined } from './found-finding.js';
import { endOf } from './happened.js';
import { FINDING_KINDS, type FindingKind, fromJson, type Schema } from './schema.js';
import { whoIs } from './who.js';

/** Every condition that is given must hold. */
export interface ArticleFilter {
  /** Its id. */
  readonly article?: string;
  /** Who is named in it. */
  readonly with?: string;
  /** Words of it, all of them; those in double quotes side by side. */
  readonly text?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly story?: number;
  /** Days, both included: when reported (or recorded, where the report does not say). */
  readonly since?: string;
  readonly until?: string;
  readonly asOf?: string;
  readonly limit?: number;
  readonly after?: string;
}

export interface FoundArticle {
  readonly id: string;
  readonly title?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly language: string;
  readonly reported?: string;
  readonly recorded: string;
  readonly engine: string;
  readonly superseded?: string;
  readonly story?: number;
  /** How many findings of each kind count. */
  readonly findings: Readonly<Partial<Record<FindingKind, number>>>;
}

/** Where and when an article stood. */
export interface Appearance {
  readonly address?: string;
  readonly source: string;
  readonly outlet?: string;
  readonly reported?: string;
  readonly recorded: string;
  readonly superseded?: string;
  /** Id of the article that took its place there. */
  readonly supersededBy?: string;
  /** What it changed in the version before it, and that version's id. */
  readonly change?: Change;
  readonly supersedes?: string;
}

/** One article with its text, and where it stood. */
export interface ArticleView extends FoundArticle {
  readonly article: Article;
  readonly appearances: readonly Appearance[];
}

/** Articles, the newest first. */
export async function findArticles(store: Store, filter: ArticleFilter): Promise<Page<FoundArticle>> {
  const limit = filter.limit ?? PAGE_SIZE;
  const rowsAfter = await listOf(store, filter);
  if (!rowsAfter) return { items: [] };
  let cursor = filter.after === undefined ? undefined : readCursor(filter.after);
  const articles: number[] = [];
  let ends: Cursor | undefined;
  let next: string | undefined;
  list: for (;;) {
    const size = limit + 1 - articles.length + (filter.with ? limit : 0);
    const rows = await rowsAfter(cursor, size);
    for (const row of rows) {
      // Findings of one article stand side by side.
      if (row.article !== articles.at(-1)) {
        if (articles.length === limit) {
          next = writeCursor(ends as Cursor);
          break list;
        }
        articles.push(row.article);
      }
      ends = row;
    }
    if (rows.length < size) break;
    cursor = ends;
  }
  const found = await articlesByKey(store, articles);
  const items = articles.flatMap((key) => found.get(key) ?? []);
  return next === undefined ? { items } : { items, next };
}

/** One article by its id, or by as much of it as no other begins with; undefined where the ledger has none. */
export async function oneArticle(store: Store, id: string): Promise<ArticleView | undefined> {
  const rows = await store.db
    .selectFrom('articles')
    .innerJoin('texts', 'texts.article', 'articles.key')
    .where('articles.id', '>=', id)
    .where('articles.id', '<', `${id}\x7f`)
    .orderBy('articles.id')
    .limit(2)
    .select(['articles.key', 'articles.id', 'articles.record', 'texts.text'])
    .execute();
  const row = rows[0]?.id === id ? rows[0] : rows.length === 1 ? rows[0] : undefined;
  if (!row) return undefined;
  const found = (await articlesByKey(store, [row.key])).get(row.key) as FoundArticle;
  return {
    ...found,
    article: { ...fromJson<Omit<Article, 'text'>>(row.record), text: row.text },
    appearances: await appearancesOf(store, row.key),
  };
}

type Row = Cursor & { readonly article: number };

async function listOf(
  store: Store,
  filter: ArticleFilter,
): Promise<((after: Cursor | undefined, size: number) => Promise<Row[]>) | undefined> {
  const articles = filter.text === undefined ? undefined : await articlesWith(store, filter.text);
  if (articles?.length === 0) return undefined;
  const conditions = (eb: ExpressionBuilder<Schema, 'articles'>) => {
    const all = isKnown(eb, filter.asOf);
    if (filter.article) all.push(eb('articles.id', '=', filter.article));
    if (filter.since) all.push(eb('articles.listed', '>=', filter.since));
    if (filter.until) all.push(eb('articles.listed', '<=', endOf(filter.until)));
    if (filter.outlet) all.push(eb('articles.outlet', '=', filter.outlet));
    if (filter.language) all.push(eb('articles.language', '=', filter.language));
    if (filter.story !== undefined) all.push(eb('articles.story', '=', filter.story));
    if (articles === 'many') all.push(store.dialect.hasWords(eb.ref('articles.key'), filter.text as string));
    else if (articles) all.push(eb('articles.key', 'in', articles));
    return eb.and(all);
  };
  if (!filter.with) {
    return (after, size) =>
      store.db
        .selectFrom('articles')
        .where(conditions)
        .$if(after !== undefined, (query) =>
          query.where((eb) =>
            eb(eb.refTuple('articles.listed', 'articles.key'), '<', eb.tuple(after!.listed, after!.key)),
          ),
        )
        .select(['articles.listed', 'articles.key', 'articles.key as article'])
        .orderBy('articles.listed', 'desc')
        .orderBy('articles.key', 'desc')
        .limit(size)
        .execute();
  }
  const who = whoIs(filter.with);
  const actors = await actorKeys(store, who);
  if (who.countries.length + actors.length === 0) return undefined;
  return (after, size) =>
    store.db
      .selectFrom('roles')
      .innerJoin('findings', 'findings.key', 'roles.finding')
      .innerJoin('articles', 'articles.key', 'findings.article')
      .where('roles.kind', '=', 'actor')
      .where((eb) =>
        who.countries.length > 0 ? eb('roles.country', 'in', who.countries) : eb('roles.actor', 'in', actors),
      )
      .where((eb) => conditions(eb as never))
      .$if(after !== undefined, (query) =>
        query.where((eb) => eb(eb.refTuple('roles.listed', 'roles.finding'), '<', eb.tuple(after!.listed, after!.key))),
      )
      .select(['roles.listed', 'roles.finding as key', 'findings.article'])
      .orderBy('roles.listed', 'desc')
      .orderBy('roles.finding', 'desc')
      .limit(size)
      .execute();
}

/** Articles by their keys, with how much was found in them. */
export async function articlesByKey({ db }: Store, keys: readonly number[]): Promise<Map<number, FoundArticle>> {
  if (keys.length === 0) return new Map();
  const rows = await db.selectFrom('articles').selectAll().where('key', 'in', keys).execute();
  const counts = await db
    .selectFrom('findings')
    .where('article', 'in', keys)
    .where('hidden', 'is', null)
    .select((eb) => ['article', 'kind', eb.fn.countAll<number>().as('count')])
    .groupBy(['article', 'kind'])
    .execute();
  return new Map(
    rows.map((row) => {
      const { key, record: _, listed: __, read_at: ___, ...about } = row;
      const of = new Map(counts.filter(({ article }) => article === key).map(({ kind, count }) => [kind, count]));
      const findings = Object.fromEntries(
        FINDING_KINDS.flatMap((kind) => (of.has(kind) ? [[kind, Number(of.get(kind))]] : [])),
      );
      return [key, { ...defined(about), findings } as unknown as FoundArticle];
    }),
  );
}

async function appearancesOf({ db }: Store, article: number): Promise<Appearance[]> {
  const rows = await db
    .selectFrom('appearances')
    .leftJoin('appearances as later', 'later.key', 'appearances.superseded_by')
    .leftJoin('articles as laterArticle', 'laterArticle.key', 'later.article')
    .where('appearances.article', '=', article)
    .orderBy('appearances.key')
    .selectAll('appearances')
    .select('laterArticle.id as laterId')
    .execute();
  const earlier = await db
    .selectFrom('appearances')
    .innerJoin('articles', 'articles.key', 'appearances.article')
    .where(
      'appearances.superseded_by',
      'in',
      rows.map(({ key }) => key),
    )
    .select(['appearances.superseded_by', 'articles.id'])
    .execute();
  return rows.map(
    (row) =>
      defined({
        address: row.address,
        source: row.source,
        outlet: row.outlet,
        reported: row.reported,
        recorded: row.recorded,
        superseded: row.superseded,
        supersededBy: row.laterId,
        change: row.change === null ? null : fromJson<Change>(row.change),
        supersedes: row.change === null ? null : earlier.find(({ superseded_by }) => superseded_by === row.key)?.id,
      }) as unknown as Appearance,
  );
}
