import { sql } from 'kysely';
import { actorKeys } from './actor-keys.js';
import { articlesByKey, type FoundArticle } from './articles.js';
import { PAGE_SIZE, type Page, pageOf, readCursor } from './cursor.js';
import type { Store } from './dialect.js';
import { articlesWith, isKnown } from './find-findings.js';
import { endOf } from './happened.js';
import { whoIs } from './who.js';

export interface StoryFilter {
  /** Who is named in the article that opened it. */
  readonly with?: string;
  /** Words of the article that opened it. */
  readonly text?: string;
  /** Days, both included: when the article that opened it was reported. */
  readonly since?: string;
  readonly until?: string;
  /** At least so many articles. */
  readonly copies?: number;
  readonly asOf?: string;
  readonly limit?: number;
  readonly after?: string;
}

/** Articles that are copies or light rewrites of one report. */
export interface FoundStory {
  readonly story: number;
  /** Of the article that the story was opened with. */
  readonly title?: string;
  readonly articles: number;
  readonly outlets: readonly string[];
  /** When its first and its latest article were reported, or recorded where they do not say. */
  readonly first: string;
  readonly latest: string;
}

export interface StoryView extends FoundStory {
  /** In the order of their times. */
  readonly members: readonly FoundArticle[];
}

/** Articles of a story that are told one by one. */
const MEMBERS = 200;

/** Stories, those that were opened last first. */
export async function findStories(store: Store, filter: StoryFilter): Promise<Page<FoundStory>> {
  const limit = filter.limit ?? PAGE_SIZE;
  const articles = filter.text === undefined ? undefined : await articlesWith(store, filter.text);
  if (articles?.length === 0) return { items: [] };
  const who = filter.with === undefined ? undefined : whoIs(filter.with);
  const actors = who ? await actorKeys(store, who) : [];
  if (who && who.countries.length + actors.length === 0) return { items: [] };
  const after = filter.after === undefined ? undefined : readCursor(filter.after);
  const rows = await store.db
    .selectFrom('articles')
    .innerJoin('stories', (join) =>
      join.onRef('stories.first_article', '=', 'articles.key').onRef('stories.key', '=', 'articles.story'),
    )
    .where((eb) => {
      const all = filter.asOf === undefined ? [] : isKnown(eb as never, filter.asOf);
      if (filter.since) all.push(eb('articles.listed', '>=', filter.since));
      if (filter.until) all.push(eb('articles.listed', '<=', endOf(filter.until)));
      if (articles === 'many') all.push(store.dialect.hasWords(sql`+articles.key`, filter.text as string));
      else if (articles) all.push(eb('articles.key', 'in', articles));
      if (filter.copies !== undefined) {
        all.push(
          sql<boolean>`(select count(*) from (select 1 from articles as copy where copy.story = articles.story
            limit ${filter.copies}) as copies) >= ${filter.copies}`,
        );
      }
      if (who) {
        const takes =
          who.countries.length > 0
            ? sql`roles.country in (${sql.join(who.countries)})`
            : sql`roles.actor in (${sql.join(actors)})`;
        all.push(
          eb.exists(
            sql`(select 1 from findings join roles on roles.finding = findings.key
              where findings.article = articles.key and findings.kind = 'actor' and ${takes})`,
          ),
        );
      }
      if (after) all.push(eb(eb.refTuple('articles.listed', 'articles.key'), '<', eb.tuple(after.listed, after.key)));
      return eb.and(all);
    })
    .select(['articles.listed', 'articles.key', 'articles.title', 'stories.key as story'])
    .orderBy('articles.listed', 'desc')
    .orderBy('articles.key', 'desc')
    .limit(limit + 1)
    .execute();
  const told = await summaries(
    store,
    rows.slice(0, limit).map(({ story }) => story),
  );
  return pageOf(rows, limit, ({ story, title }) => ({ story, ...(title ? { title } : {}), ...told(story) }));
}

/** One story with its articles; undefined where the ledger has none of that number. */
export async function oneStory(store: Store, story: number): Promise<StoryView | undefined> {
  const rows = await store.db
    .selectFrom('articles')
    .where('story', '=', story)
    .select(['key', 'title'])
    .orderBy('listed')
    .orderBy('key')
    .limit(MEMBERS)
    .execute();
  if (rows.length === 0) return undefined;
  const opened = await store.db.selectFrom('stories').selectAll().where('key', '=', story).executeTakeFirst();
  const title = (rows.find(({ key }) => key === opened?.first_article) ?? rows[0]).title;
  const found = await articlesByKey(
    store,
    rows.map(({ key }) => key),
  );
  const told = await summaries(store, [story]);
  return {
    story,
    ...(title ? { title } : {}),
    ...told(story),
    members: rows.flatMap(({ key }) => found.get(key) ?? []),
  };
}

async function summaries({ db }: Store, stories: readonly number[]) {
  const rows =
    stories.length === 0
      ? []
      : await db
          .selectFrom('articles')
          .where('story', 'in', stories)
          .select((eb) => [
            'story',
            'outlet',
            eb.fn.countAll<number>().as('count'),
            eb.fn.min('listed').as('first'),
            eb.fn.max('listed').as('latest'),
          ])
          .groupBy(['story', 'outlet'])
          .execute();
  return (story: number): Omit<FoundStory, 'story' | 'title'> => {
    const of = rows.filter((row) => row.story === story);
    return {
      articles: of.reduce((sum, { count }) => sum + Number(count), 0),
      outlets: of.flatMap(({ outlet }) => outlet ?? []).sort(),
      first: of.map(({ first }) => first).sort()[0] ?? '',
      latest:
        of
          .map(({ latest }) => latest)
          .sort()
          .at(-1) ?? '',
    };
  };
}
