import { CasusError } from '../records/errors.js';
import type { Store } from './dialect.js';
import { unfollowArticle } from './over-time.js';
import { writing } from './record.js';
import { settleStory } from './settle-stories.js';
import { countMentions } from './write-findings.js';

/** What went with an article. */
export interface Forgotten {
  readonly article: string;
  readonly title?: string;
  readonly findings: number;
  readonly decisions: number;
}

/** Takes articles out with all that rests on them: findings, their part in stories and happenings, decisions. */
export async function forgetArticles(store: Store, ids: readonly string[]): Promise<Forgotten[]> {
  await store.dialect.beforeForgetting(store.db);
  const forgotten = [];
  for (const id of ids) forgotten.push(await forgetArticle(store, id));
  if (forgotten.length > 0) await store.dialect.afterForgetting(store.db);
  return forgotten;
}

function forgetArticle(store: Store, id: string): Promise<Forgotten> {
  return writing(store, async (trx) => {
    const article = await trx
      .selectFrom('articles')
      .select(['key', 'title', 'story'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!article) throw new CasusError('not-in-ledger', `the ledger has no article ${id}`);
    const { key, title, story } = article;
    const findings = await trx.selectFrom('findings').select(['key', 'id']).where('article', '=', key).execute();
    const ids = findings.map((finding) => finding.id);
    await unfollowArticle(trx, key);
    await countMentions(
      trx,
      findings.map((finding) => finding.key),
      -1,
    );
    const { numDeletedRows } = await trx
      .deleteFrom('decisions')
      .where((eb) => eb.or([eb('article', '=', id), ...(ids.length > 0 ? [eb('subject', 'in', ids)] : [])]))
      .executeTakeFirst();
    await trx
      .updateTable('appearances')
      .set({ superseded_by: null })
      .where('superseded_by', 'in', (eb) => eb.selectFrom('appearances').select('key').where('article', '=', key))
      .execute();
    if (story !== null) {
      await trx.updateTable('articles').set({ story: null }).where('key', '=', key).execute();
      await settleStory(trx, story);
      await trx.deleteFrom('stories').where('key', '=', story).where('first_article', '=', key).execute();
    }
    await store.dialect.forgetWords(trx, key);
    await trx.deleteFrom('articles').where('key', '=', key).execute();
    // Whom nothing else names.
    await trx
      .deleteFrom('actors')
      .where('mentioned', '<=', 0)
      .where((eb) =>
        eb.not(eb.exists(eb.selectFrom('roles').select('finding').whereRef('roles.actor', '=', 'actors.key'))),
      )
      .where((eb) =>
        eb.not(eb.exists(eb.selectFrom('actors as other').select('key').whereRef('other.same_as', '=', 'actors.key'))),
      )
      .execute();
    return { ...(title ? { title } : {}), article: id, findings: findings.length, decisions: Number(numDeletedRows) };
  });
}
