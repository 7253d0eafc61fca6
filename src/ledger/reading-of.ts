import type { Article } from '../records/article.js';
import type { Reading } from '../records/reading.js';
import type { Store } from './dialect.js';
import { type FindingKind, fromJson } from './schema.js';

/** The list of a Reading that findings of a kind stand in. */
export const FIELDS_OF: Readonly<Record<FindingKind, Exclude<keyof Reading, 'article'>>> = {
  actor: 'actors',
  statement: 'statements',
  event: 'events',
  commitment: 'commitments',
  instrument: 'instruments',
  quantity: 'quantities',
  notice: 'notices',
};

/** What was read in an article, as corrected; what was rejected or merged is left out, and actors stay. */
export async function readingOf({ db }: Pick<Store, 'db'>, id: string): Promise<Reading | undefined> {
  const article = await db
    .selectFrom('articles')
    .innerJoin('texts', 'texts.article', 'articles.key')
    .where('articles.id', '=', id)
    .select(['articles.key', 'articles.record', 'texts.text'])
    .executeTakeFirst();
  if (!article) return undefined;
  const rows = await db
    .selectFrom('findings')
    .where('article', '=', article.key)
    .where((eb) => eb.or([eb('hidden', 'is', null), eb('kind', '=', 'actor')]))
    .orderBy('key')
    .select(['id', 'kind', 'record', 'corrected'])
    .execute();
  const { text, record } = article;
  const reading: Reading = { ...emptyReading(), article: { ...fromJson<Omit<Article, 'text'>>(record), text } };
  for (const { id, kind, record, corrected } of rows) {
    const finding = fromJson<object>(corrected ?? record);
    (reading[FIELDS_OF[kind]] as object[]).push(kind === 'notice' ? finding : { ...finding, id });
  }
  return reading;
}

/** A Reading in which nothing was found, to be filled. */
export function emptyReading(): Reading {
  return {
    article: { id: '', language: 'und', text: '', blocks: [] },
    actors: [],
    statements: [],
    events: [],
    commitments: [],
    instruments: [],
    quantities: [],
    notices: [],
  };
}
