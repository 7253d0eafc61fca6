import type { Alert as Kept } from '../../ledger/alerts/alerts.js';
import { checkQuestion, conditionsMet } from '../alert-answers.js';
import { type App, type Desk, route } from '../api.js';
import { atomFeed } from '../atom.js';
import { Alert, AlertPatch, Alerts, NewAlert, NewsPage, PageQuery } from '../contract.js';
import { sendEvents } from '../sse.js';
import { known } from './single.js';

const IN_FEED = 100;

export function addAlertRoutes(app: App, { ledger, hub, origin }: Desk): void {
  const one = async (id: string) => alertOf(known(await ledger.alert(id), `alert ${id}`));
  route(app, '/api/alerts', { summary: 'Saved questions', tag: 'Alerts', answer: Alerts }, async () => ({
    items: (await ledger.alerts()).map(alertOf),
  }));
  route(
    app,
    '/api/alerts',
    {
      method: 'post',
      summary: 'Save a question; tell when its answer grows',
      tag: 'Alerts',
      body: NewAlert,
      answer: Alert,
      status: 201,
    },
    async ({ body }) => {
      const { name, question, webhook, secret } = body;
      checkQuestion(question);
      const { last } = await ledger.arrivals({ limit: 1 });
      const met = await conditionsMet(ledger, question);
      const made = await ledger.addAlert({
        name,
        question,
        webhook,
        secret,
        lookedTo: last,
        known: met.map(({ subject }) => subject),
      });
      return { ...(await one(made.id)), secret: made.secret };
    },
  );
  route(app, '/api/alerts/{id}', { summary: 'One of them', tag: 'Alerts', answer: Alert }, ({ path }) => one(path.id));
  route(
    app,
    '/api/alerts/{id}',
    { method: 'patch', summary: 'Rename, pause, or send elsewhere', tag: 'Alerts', body: AlertPatch, answer: Alert },
    async ({ path, body }) => {
      await ledger.changeAlert(path.id, body);
      return one(path.id);
    },
  );
  route(
    app,
    '/api/alerts/{id}',
    { method: 'delete', summary: 'Remove it', tag: 'Alerts', status: 204 },
    async ({ path, context }) => {
      await ledger.removeAlert(path.id);
      return context.body(null, 204);
    },
  );
  route(
    app,
    '/api/alerts/{id}/seen',
    { method: 'post', summary: 'All of its news is seen', tag: 'Alerts', answer: Alert },
    async ({ path }) => {
      await ledger.seeAlert(path.id);
      return one(path.id);
    },
  );
  route(
    app,
    '/api/alerts/{id}/news',
    { summary: 'What its answer grew by, the newest first', tag: 'Alerts', query: PageQuery, answer: NewsPage },
    async ({ path, query }) => {
      const { items, next } = await ledger.news(path.id, query);
      const told = await Promise.all(
        items.map(async (item) => {
          const finding = item.link.startsWith('/finding/') ? await ledger.finding(item.subject) : undefined;
          return finding ? { ...item, finding: finding.finding } : item;
        }),
      );
      return { items: told, ...(next === undefined ? {} : { next }) };
    },
  );
  route(
    app,
    '/api/alerts/{id}/feed.atom',
    { summary: 'The same, as an Atom feed', tag: 'Alerts', mediaType: 'application/atom+xml' },
    async ({ path, context }) => {
      const alert = known(await ledger.alert(path.id), `alert ${path.id}`);
      const { items } = await ledger.news(alert.id, { limit: IN_FEED });
      return context.body(atomFeed(alert, items, origin), 200, {
        'content-type': 'application/atom+xml; charset=utf-8',
      });
    },
  );
  route(
    app,
    '/api/stream',
    { summary: 'Server-sent: article, alert, decision', tag: 'Alerts', mediaType: 'text/event-stream' },
    async ({ context }) => sendEvents(context, hub),
  );
}

/** Its secret is told when it is made, and never again. */
export function alertOf(alert: Kept): Alert {
  return { ...alert, question: alert.question as Alert['question'], feed: `/api/alerts/${alert.id}/feed.atom` };
}
