import type { Transaction } from 'kysely';
import { CasusError } from '../records/errors.js';
import { type Decision, decide } from './decisions.js';
import type { Deciding } from './placings.js';
import type { Schema } from './schema.js';

/** Puts the articles of several stories into the first. */
export async function mergeStories(
  trx: Transaction<Schema>,
  kept: number,
  others: readonly number[],
  deciding: Deciding,
): Promise<Decision[]> {
  const members = await articlesOf(trx, kept);
  const decisions = [];
  for (const story of others) {
    if (story === kept) throw new CasusError('usage', `story ${story} is story ${kept} itself`);
    const articles = (await articlesOf(trx, story)).map(({ id }) => id);
    decisions.push(
      await decide(
        trx,
        {
          action: 'merge',
          about: 'story',
          subject: String(story),
          detail: { into: kept, with: members[0].id, articles },
        },
        deciding,
      ),
    );
    await move(trx, articles, kept);
  }
  return decisions;
}

/** Takes articles out of a story into one of their own. */
export async function splitStory(
  trx: Transaction<Schema>,
  story: number,
  parts: readonly string[],
  deciding: Deciding,
): Promise<Decision> {
  const members = await articlesOf(trx, story);
  if (parts.length === 0) throw new CasusError('usage', `name the articles that are no copies in story ${story}`);
  const unknown = parts.find((part) => !members.some(({ id }) => id === part));
  if (unknown) throw new CasusError('not-in-ledger', `article ${unknown} is none of story ${story}`);
  const leaving = members.filter(({ id }) => parts.includes(id));
  if (leaving.length === members.length) throw new CasusError('usage', `nothing would be left of story ${story}`);
  const { key: opened } = await trx
    .insertInto('stories')
    .values({ first_article: leaving[0].key })
    .returning('key')
    .executeTakeFirstOrThrow();
  const articles = leaving.map(({ id }) => id);
  await move(trx, articles, opened);
  return decide(
    trx,
    { action: 'split', about: 'story', subject: String(story), detail: { articles, opened } },
    deciding,
  );
}

/** Puts the articles back where they stood before the decision. */
export async function undoStory(trx: Transaction<Schema>, { subject, detail }: Decision): Promise<void> {
  await move(trx, detail.articles as readonly string[], Number(subject));
}

async function move(trx: Transaction<Schema>, articles: readonly string[], story: number): Promise<void> {
  const left = await trx.selectFrom('articles').select('story').distinct().where('id', 'in', articles).execute();
  await trx.updateTable('articles').set({ story }).where('id', 'in', articles).execute();
  for (const one of [...left.map((row) => row.story), story]) if (one !== null) await settleStory(trx, one);
}

/** A story is opened by its earliest member, where it has one. */
export async function settleStory(trx: Transaction<Schema>, story: number): Promise<void> {
  const opened = await trx
    .selectFrom('stories')
    .innerJoin('articles', 'articles.key', 'stories.first_article')
    .select('articles.story')
    .where('stories.key', '=', story)
    .executeTakeFirst();
  if (!opened || opened.story === story) return;
  const [first] = await articlesOf(trx, story, true);
  if (first) await trx.updateTable('stories').set({ first_article: first.key }).where('key', '=', story).execute();
}

async function articlesOf(trx: Transaction<Schema>, story: number, mayBeNone = false) {
  const rows = await trx
    .selectFrom('articles')
    .select(['key', 'id'])
    .where('story', '=', story)
    .orderBy('listed')
    .orderBy('key')
    .execute();
  if (rows.length === 0 && !mayBeNone) throw new CasusError('not-in-ledger', `the ledger has no story ${story}`);
  return rows;
}
