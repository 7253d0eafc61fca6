import type { Article } from '../records/article.js';
import type { Actor } from '../records/reading.js';
import type { Store } from './dialect.js';
import { identityOf } from './finding-rows.js';
import { fromJson } from './schema.js';

/** An article as it was taken in, and who is named in it. */
export interface WholeArticle {
  readonly article: Article;
  /** With what names each in every article: 'state:RUS'. */
  readonly actors: readonly (Actor & { readonly identity: string })[];
}

/** Articles by their ids; those that the ledger does not hold are left out. */
export async function wholeArticles({ db }: Store, ids: readonly string[]): Promise<Map<string, WholeArticle>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('articles')
    .innerJoin('texts', 'texts.article', 'articles.key')
    .select(['articles.key', 'articles.id', 'articles.record', 'texts.text'])
    .where('articles.id', 'in', ids)
    .execute();
  const found = await db
    .selectFrom('findings')
    .select(['article', 'record', 'corrected'])
    .where(
      'article',
      'in',
      rows.map(({ key }) => key),
    )
    .where('kind', '=', 'actor')
    .execute();
  const actors = new Map<number, (Actor & { identity: string })[]>();
  for (const { article, record, corrected } of found) {
    const actor = fromJson<Actor>(corrected ?? record);
    const known = actors.get(article) ?? [];
    known.push({ ...actor, identity: identityOf(actor) });
    actors.set(article, known);
  }
  return new Map(
    rows.map(({ key, id, record, text }) => [
      id,
      { article: { ...fromJson<Omit<Article, 'text'>>(record), text }, actors: actors.get(key) ?? [] },
    ]),
  );
}
