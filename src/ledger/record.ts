import type { Transaction } from 'kysely';
import type { Article } from '../records/article.js';
import type { Reading } from '../records/reading.js';
import { canonicalAddress } from './address.js';
import { type Change, changeBetween } from './change.js';
import type { Store } from './dialect.js';
import { instant, reportedTime } from './happened.js';
import { followArticle } from './over-time.js';
import { fromJson, type Schema } from './schema.js';
import { joinStory } from './story-index.js';
import { writeFindings } from './write-findings.js';
import { writing } from './writing.js';

export { writing } from './writing.js';

export interface RecordMeta {
  /** Name and version of the engine that made the reading. */
  readonly engine: string;
  /** The file, address or line that the article was taken from. */
  readonly source: string;
  /** The publisher's own id of the report, for those without an address. */
  readonly reportId?: string;
  /** When it is recorded; now by default. */
  readonly at?: Date;
}

/**
 * added: the article is new. unchanged: it stands there already. reprinted: its words are known, and
 * it stands at one more place. corrected: it takes the place of the version before it.
 * outdated: a later version of it is in the ledger already.
 */
export type Outcome = 'added' | 'unchanged' | 'reprinted' | 'corrected' | 'outdated';

export interface Recorded {
  readonly outcome: Outcome;
  readonly article: string;
  /** Of a corrected report: the article it supersedes, and what it changed. */
  readonly supersedes?: string;
  readonly change?: Change;
}

/** Takes a reading in, in a transaction of its own that is durable when this returns. */
export function recordReading(store: Store, reading: Reading, meta: RecordMeta): Promise<Recorded> {
  return writing(store, async (trx) => {
    const { article } = reading;
    const at = instant(meta.at ?? new Date());
    const known = await articleKey(trx, article.id);
    if (known !== undefined) return stand(trx, article, known, meta, at);
    const reported = reportedTime(article.published?.value) ?? null;
    const { text, ...record } = article;
    const { key } = await trx
      .insertInto('articles')
      .values({
        id: article.id,
        language: article.language,
        title: article.title ?? null,
        byline: article.byline ?? null,
        url: article.url ?? null,
        outlet: article.outlet ?? null,
        record: JSON.stringify(record),
        reported,
        recorded: at,
        listed: reported ?? at,
        engine: meta.engine,
        read_at: at,
        superseded: null,
        story: null,
      })
      .returning('key')
      .executeTakeFirstOrThrow();
    await trx.insertInto('texts').values({ article: key, text }).execute();
    await store.dialect.indexWords(trx, key, text);
    await writeFindings(trx, key, reported ?? at, reading);
    await joinStory(trx, key, article);
    await followArticle(trx, key, reading, reported ?? at, at.slice(0, 10));
    return stand(trx, article, key, meta, at, true);
  });
}

/**
 * Notes where an article that the ledger already holds was met again, without reading it anew;
 * undefined where the ledger does not hold it.
 */
export function recordSighting(store: Store, article: Article, meta: RecordMeta): Promise<Recorded | undefined> {
  return writing(store, async (trx) => {
    const known = await articleKey(trx, article.id);
    if (known === undefined) return undefined;
    return stand(trx, article, known, meta, instant(meta.at ?? new Date()));
  });
}

async function articleKey(trx: Transaction<Schema>, id: string): Promise<number | undefined> {
  return (await trx.selectFrom('articles').select('key').where('id', '=', id).executeTakeFirst())?.key;
}

/** Puts the article at its place; what stood there is superseded, or found to be later. */
async function stand(
  trx: Transaction<Schema>,
  article: Article,
  key: number,
  meta: RecordMeta,
  at: string,
  isNew = false,
): Promise<Recorded> {
  const address = article.url ? canonicalAddress(article.url) : (meta.reportId ?? null);
  const standing = trx.selectFrom('appearances').select(['key', 'article', 'reported', 'superseded']);
  // A report with no address is known by the file or line it came from.
  const same = await (address === null
    ? standing.where('article', '=', key).where('address', 'is', null).where('source', '=', meta.source)
    : standing.where('article', '=', key).where('address', '=', address)
  ).executeTakeFirst();
  if (same) return { outcome: 'unchanged', article: article.id };
  const before =
    address === null
      ? undefined
      : await standing.where('address', '=', address).where('superseded', 'is', null).executeTakeFirst();
  const reported = reportedTime(article.published?.value) ?? null;
  const isLate = Boolean(before?.reported && reported && reported < before.reported);
  const earlier = before && !isLate ? await versionOf(trx, before.article) : undefined;
  const change = earlier && changeBetween(earlier, article);
  const appearance = await trx
    .insertInto('appearances')
    .values({
      article: key,
      address,
      source: meta.source,
      outlet: article.outlet ?? null,
      reported,
      recorded: at,
      superseded: isLate ? at : null,
      superseded_by: isLate && before ? before.key : null,
      change: change ? JSON.stringify(change) : null,
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  if (before && !isLate) {
    await trx
      .updateTable('appearances')
      .set({ superseded: at, superseded_by: appearance.key })
      .where('key', '=', before.key)
      .execute();
    await settle(trx, before.article, at);
  }
  await settle(trx, key, at);
  if (earlier) return { outcome: 'corrected', article: article.id, supersedes: earlier.id, change };
  if (isLate) return { outcome: 'outdated', article: article.id };
  return { outcome: isNew ? 'added' : 'reprinted', article: article.id };
}

/** An article is superseded when no place is left where it stands uncorrected. */
async function settle(trx: Transaction<Schema>, article: number, at: string): Promise<void> {
  const current = await trx
    .selectFrom('appearances')
    .select('key')
    .where('article', '=', article)
    .where('superseded', 'is', null)
    .executeTakeFirst();
  await trx
    .updateTable('articles')
    .set({ superseded: current ? null : at })
    .where('key', '=', article)
    .where('superseded', current ? 'is not' : 'is', null)
    .execute();
}

async function versionOf(trx: Transaction<Schema>, article: number): Promise<Article> {
  const row = await trx
    .selectFrom('articles')
    .innerJoin('texts', 'texts.article', 'articles.key')
    .select(['record', 'text'])
    .where('articles.key', '=', article)
    .executeTakeFirstOrThrow();
  return { ...fromJson<Omit<Article, 'text'>>(row.record), text: row.text };
}
