import { randomBytes } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { CasusError } from '../../records/errors.js';
import { PAGE_SIZE, type Page, pageOf, readCursor } from '../cursor.js';
import type { Store } from '../dialect.js';
import { instant } from '../happened.js';
import { type AlertTable, fromJson } from '../schema.js';
import { writing } from '../writing.js';

/** A list and its filter, as a query writes it: what a person asked once and wants to be told of again. */
export interface SavedQuestion {
  readonly list: string;
  readonly filter: Readonly<Record<string, string>>;
}

/** A saved question that tells when its answer grows. */
export interface Alert {
  readonly id: string;
  readonly name: string;
  readonly question: SavedQuestion;
  readonly created: string;
  readonly paused: boolean;
  readonly webhook?: string;
  /** Of what was last to be sent to the webhook. */
  readonly delivery?: Delivery;
  /** What its answer grew by since it was made. */
  readonly total: number;
  readonly unseen: number;
  readonly latest?: string;
}

export interface Delivery {
  readonly state: 'sent' | 'waiting' | 'failed';
  readonly at: string;
  readonly attempts: number;
  readonly message?: string;
}

/** How far an alert has looked: the article up to which its answer is known, and subjects that have no article of their own. */
export interface Lookout {
  readonly id: string;
  readonly question: SavedQuestion;
  readonly lookedTo: number;
  readonly known: readonly string[];
}

export interface NewAlert {
  readonly name: string;
  readonly question: SavedQuestion;
  readonly webhook?: string;
  /** Signs what is sent; made where it is not given. */
  readonly secret?: string;
  /** What counts as known from the start. */
  readonly lookedTo: number;
  readonly known: readonly string[];
}

/** One thing that an answer grew by. */
export interface NewsItem {
  /** Id of the finding, article or change. */
  readonly subject: string;
  readonly title: string;
  readonly words: string;
  /** Path of its view in the desk. */
  readonly link: string;
}

export interface News extends NewsItem {
  readonly at: string;
  readonly seen: boolean;
}

/** Saved questions. Every method throws `CasusError` not-in-ledger for an alert that is not there. */
export interface Alerts {
  alerts(): Promise<Alert[]>;
  alert(id: string): Promise<Alert | undefined>;
  /** Tells its secret, this once. */
  addAlert(alert: NewAlert): Promise<{ readonly id: string; readonly secret: string }>;
  changeAlert(id: string, change: { name?: string; webhook?: string | null; paused?: boolean }): Promise<void>;
  removeAlert(id: string): Promise<void>;
  seeAlert(id: string): Promise<void>;
  news(id: string, page?: { readonly limit?: number; readonly after?: string }): Promise<Page<News>>;
  /** Alerts that are not paused, and how far they have looked. */
  lookouts(): Promise<Lookout[]>;
  /** Notes what an answer grew by, and that it has been looked for up to there; tells what was new. */
  growAlert(
    id: string,
    grown: readonly NewsItem[],
    to: Pick<Lookout, 'lookedTo' | 'known'>,
    at?: Date,
  ): Promise<News[]>;
}

/** Subjects without an article that are remembered, the newest. */
const KNOWN = 2000;

export function alertsOf(store: Store): Alerts {
  return {
    alerts: () => listAlerts(store),
    alert: async (id) => (await listAlerts(store, id))[0],
    addAlert: (alert) => addAlert(store, alert),
    changeAlert: (id, change) => changeAlert(store, id, change),
    removeAlert: (id) => removeAlert(store, id),
    seeAlert: (id) => seeAlert(store, id),
    news: (id, page) => findNews(store, id, page),
    lookouts: () => lookouts(store),
    growAlert: (id, grown, to, at) => growAlert(store, id, grown, to, at),
  };
}

async function listAlerts({ db }: Store, id?: string): Promise<Alert[]> {
  const rows = await db
    .selectFrom('alerts')
    .selectAll()
    .$if(id !== undefined, (query) => query.where('id', '=', id as string))
    .orderBy('key')
    .execute();
  const counts = await db
    .selectFrom('news')
    .select((eb) => [
      'alert',
      eb.fn.countAll<number>().as('total'),
      sql<number>`sum(case when seen = 0 then 1 else 0 end)`.as('unseen'),
      eb.fn.max('at').as('latest'),
    ])
    .groupBy('alert')
    .execute();
  const deliveries = await db
    .selectFrom('deliveries')
    .where(
      'key',
      'in',
      db
        .selectFrom('deliveries')
        .select((eb) => eb.fn.max('key').as('key'))
        .groupBy('alert'),
    )
    .selectAll()
    .execute();
  return rows.map((row) => {
    const count = counts.find(({ alert }) => alert === row.key);
    const sent = deliveries.find(({ alert }) => alert === row.key);
    return {
      id: row.id,
      name: row.name,
      question: fromJson<SavedQuestion>(row.question),
      created: row.created,
      paused: row.paused === 1,
      ...(row.webhook ? { webhook: row.webhook } : {}),
      ...(sent
        ? {
            delivery: {
              state: sent.state,
              at: sent.at,
              attempts: sent.attempts,
              ...(sent.message ? { message: sent.message } : {}),
            },
          }
        : {}),
      total: Number(count?.total ?? 0),
      unseen: Number(count?.unseen ?? 0),
      ...(count?.latest ? { latest: count.latest } : {}),
    };
  });
}

async function addAlert(store: Store, alert: NewAlert): Promise<{ id: string; secret: string }> {
  const { name, question, webhook, lookedTo, known } = alert;
  const id = `alert-${randomBytes(6).toString('hex')}`;
  const secret = alert.secret ?? randomBytes(24).toString('base64url');
  await writing(store, async (trx) => {
    await trx
      .insertInto('alerts')
      .values({
        id,
        name,
        question: JSON.stringify(question),
        created: instant(new Date()),
        paused: 0,
        webhook: webhook ?? null,
        secret,
        looked_to: lookedTo,
        known: JSON.stringify(known.slice(-KNOWN)),
      })
      .execute();
  });
  return { id, secret };
}

async function changeAlert(
  store: Store,
  id: string,
  { name, webhook, paused }: { name?: string; webhook?: string | null; paused?: boolean },
): Promise<void> {
  await writing(store, async (trx) => {
    const { key } = await alertRow({ db: trx }, id);
    await trx
      .updateTable('alerts')
      .set({
        id,
        ...(name === undefined ? {} : { name }),
        ...(webhook === undefined ? {} : { webhook }),
        ...(paused === undefined ? {} : { paused: paused ? 1 : 0 }),
      })
      .where('key', '=', key)
      .execute();
  });
}

async function removeAlert(store: Store, id: string): Promise<void> {
  await writing(store, async (trx) => {
    const { key } = await alertRow({ db: trx }, id);
    await trx.deleteFrom('alerts').where('key', '=', key).execute();
  });
}

async function seeAlert(store: Store, id: string): Promise<void> {
  await writing(store, async (trx) => {
    const { key } = await alertRow({ db: trx }, id);
    await trx.updateTable('news').set({ seen: 1 }).where('alert', '=', key).where('seen', '=', 0).execute();
  });
}

async function findNews(
  { db }: Store,
  id: string,
  page: { readonly limit?: number; readonly after?: string } = {},
): Promise<Page<News>> {
  const { key: alert } = await alertRow({ db }, id);
  const limit = page.limit ?? PAGE_SIZE;
  const after = page.after === undefined ? undefined : readCursor(page.after);
  const rows = await db
    .selectFrom('news')
    .selectAll()
    .where('alert', '=', alert)
    .$if(after !== undefined, (query) => query.where('key', '<', after!.key))
    .orderBy('key', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(
    rows.map((row) => ({ ...row, listed: row.at })),
    limit,
    ({ at, subject, seen, title, words, link }) => ({ at, subject, seen: seen === 1, title, words, link }),
  );
}

async function lookouts({ db }: Store): Promise<Lookout[]> {
  const rows = await db.selectFrom('alerts').selectAll().where('paused', '=', 0).orderBy('key').execute();
  return rows.map((row) => ({
    id: row.id,
    question: fromJson<SavedQuestion>(row.question),
    lookedTo: Number(row.looked_to),
    known: fromJson<string[]>(row.known),
  }));
}

async function growAlert(
  store: Store,
  id: string,
  grown: readonly NewsItem[],
  to: Pick<Lookout, 'lookedTo' | 'known'>,
  at = new Date(),
): Promise<News[]> {
  return writing(store, async (trx) => {
    const alert = await alertRow({ db: trx }, id);
    await trx
      .updateTable('alerts')
      .set({ looked_to: to.lookedTo, known: JSON.stringify(to.known.slice(-KNOWN)) })
      .where('key', '=', alert.key)
      .execute();
    const fresh: News[] = [];
    for (const { subject, title, words, link } of grown) {
      const added = await trx
        .insertInto('news')
        .values({ alert: alert.key, subject, at: instant(at), seen: 0, title, words, link })
        .onConflict((conflict) => conflict.columns(['alert', 'subject']).doNothing())
        .executeTakeFirst();
      if (Number(added.numInsertedOrUpdatedRows ?? 0) > 0) {
        fresh.push({ subject, title, words, link, at: instant(at), seen: false });
      }
    }
    if (alert.webhook && fresh.length > 0) {
      const body = { alert: { id, name: alert.name, question: fromJson<SavedQuestion>(alert.question) }, news: fresh };
      await trx
        .insertInto('deliveries')
        .values({
          alert: alert.key,
          body: JSON.stringify(body),
          state: 'waiting',
          at: instant(at),
          due_at: instant(at),
          attempts: 0,
          message: null,
        })
        .execute();
    }
    return fresh;
  });
}

async function alertRow({ db }: Pick<Store, 'db'>, id: string): Promise<Selectable<AlertTable>> {
  const row = await db.selectFrom('alerts').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new CasusError('not-in-ledger', `there is no alert ${id}`);
  return row;
}
