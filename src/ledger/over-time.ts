import type { Transaction } from 'kysely';
import { settleStates } from './commitments/decide-change.js';
import { joinUndertakings } from './commitments/join-undertakings.js';
import { carryOutUndertakingMerges, leaveUndertakings } from './commitments/mend-undertakings.js';
import { proposeDue, proposeForEvents } from './commitments/propose-changes.js';
import type { Store } from './dialect.js';
import { type Followed, followedOf } from './followed.js';
import { instant } from './happened.js';
import { joinHappenings } from './happenings/join-happenings.js';
import { carryOutHappeningMerges, leaveHappenings } from './happenings/mend-happenings.js';
import type { Schema } from './schema.js';
import { writing } from './writing.js';

/**
 * Follows what a new article tells over time: its events into happenings, its commitments into undertakings,
 * and what the ones may be for the others as proposed changes. `today` is the day of recording.
 */
export async function followArticle(
  trx: Transaction<Schema>,
  article: number,
  { article: told, ...reading }: Followed,
  listed: string,
  today: string,
): Promise<void> {
  const text = { text: told.text, blocks: told.blocks };
  const placed = await joinHappenings(trx, article, { ...reading, ...text, article: told.id }, listed);
  await joinUndertakings(trx, article, { ...reading, ...text }, listed, today);
  await proposeForEvents(trx, placed, listed);
  await proposeDue(trx, today);
}

/** Takes an article out of happenings and undertakings, before its findings go or change. */
export async function unfollowArticle(trx: Transaction<Schema>, article: number): Promise<void> {
  await leaveUndertakings(trx, article);
  await leaveHappenings(trx, article);
}

/** Follows an article again whose findings were written anew or corrected. */
export async function refollowArticle(trx: Transaction<Schema>, article: number, listed: string): Promise<void> {
  await followArticle(trx, article, await followedOf(trx, article), listed, instant(new Date()).slice(0, 10));
  await settleStates(trx, article);
}

/** Articles that are taken up in one transaction when all is followed again. */
const AT_ONCE = 50;

/**
 * Builds happenings, undertakings and proposed changes anew from the findings, in the order in which they were
 * recorded; what people decided holds.
 */
export async function followAll(store: Store, progress?: (articles: number) => void): Promise<void> {
  await writing(store, async (trx) => {
    for (const table of ['changes', 'undertaking_signs', 'restatements', 'undertakings'] as const) {
      await trx.deleteFrom(table).execute();
    }
    for (const table of ['happening_signs', 'witnesses', 'happenings'] as const) await trx.deleteFrom(table).execute();
  });
  let last = 0;
  for (let done = 0; ; ) {
    const articles = await store.db
      .selectFrom('articles')
      .select(['key', 'listed'])
      .where('key', '>', last)
      .orderBy('key')
      .limit(AT_ONCE)
      .execute();
    if (articles.length === 0) break;
    await writing(store, async (trx) => {
      for (const { key, listed } of articles) await refollowArticle(trx, key, listed);
    });
    last = (articles.at(-1) as { key: number }).key;
    done += articles.length;
    progress?.(done);
  }
  await writing(store, async (trx) => {
    await carryOutHappeningMerges(trx);
    await carryOutUndertakingMerges(trx);
  });
}
