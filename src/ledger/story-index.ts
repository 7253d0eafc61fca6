import { sql, type Transaction } from 'kysely';
import type { Article } from '../records/article.js';
import { fromJson, type Schema } from './schema.js';
import { type Likeness, likeness, type Sketch, sampleOf, sketchOf } from './shingles.js';

/** Articles looked up for one shingle: the newest ones, since copies come within days. */
const PER_SHINGLE = 32;
/** Candidates whose texts are compared word by word. */
const COMPARED = 8;
/** Fewer shared samples than this are chance. */
const SHARED = 3;
/** Shingles of the shorter text; a text of a line or two is like many. */
const FEWEST_SHINGLES = 12;

/** Puts a new article into the story that it copies, or opens one for it. */
export async function joinStory(
  trx: Transaction<Schema>,
  key: number,
  article: Pick<Article, 'text' | 'blocks'>,
): Promise<void> {
  const sketch = sketchOf(article);
  const sample = sampleOf(sketch);
  const story = (await closestStory(trx, sketch, sample)) ?? (await openStory(trx, key));
  await trx.updateTable('articles').set({ story }).where('key', '=', key).execute();
  if (sample.length === 0) return;
  await trx
    .insertInto('story_shingles')
    .values(sample.map((hash) => ({ hash, article: key })))
    .execute();
}

/** Whether texts so alike are taken for one report; the bounds were set on `bench/stories.ts`. */
export function isOneStory({ containment, cosine }: Likeness): boolean {
  return containment >= 0.36 || (containment >= 0.2 && cosine >= 0.6);
}

async function closestStory(
  trx: Transaction<Schema>,
  sketch: Sketch,
  sample: readonly number[],
): Promise<number | undefined> {
  if (sketch.shingles.size < FEWEST_SHINGLES) return undefined;
  let closest: { story: number; containment: number } | undefined;
  for (const candidate of await candidates(trx, sample)) {
    const other = sketchOf({ ...fromJson<Pick<Article, 'blocks'>>(candidate.record), text: candidate.text });
    if (candidate.story === null || other.shingles.size < FEWEST_SHINGLES) continue;
    const found = likeness(sketch, other);
    if (isOneStory(found) && found.containment > (closest?.containment ?? 0)) {
      closest = { story: candidate.story, containment: found.containment };
    }
  }
  return closest?.story;
}

async function candidates(trx: Transaction<Schema>, sample: readonly number[]) {
  if (sample.length === 0) return [];
  const postings = sample.map(
    (hash) =>
      sql`select * from (select article from story_shingles where hash = ${hash} order by article desc limit ${sql.lit(PER_SHINGLE)}) as s`,
  );
  const counts = await sql<{ article: number }>`
    select article from (${sql.join(postings, sql` union all `)}) as postings
    group by article having count(*) >= ${sql.lit(SHARED)} order by count(*) desc, article desc limit ${sql.lit(COMPARED)}`.execute(
    trx,
  );
  if (counts.rows.length === 0) return [];
  return trx
    .selectFrom('articles')
    .innerJoin('texts', 'texts.article', 'articles.key')
    .select(['articles.story', 'articles.record', 'texts.text'])
    .where(
      'articles.key',
      'in',
      counts.rows.map((row) => row.article),
    )
    .orderBy('articles.key')
    .execute();
}

async function openStory(trx: Transaction<Schema>, article: number): Promise<number> {
  const { key } = await trx
    .insertInto('stories')
    .values({ first_article: article })
    .returning('key')
    .executeTakeFirstOrThrow();
  return key;
}
