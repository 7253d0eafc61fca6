import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { XMLParser } from 'fast-xml-parser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { strikeReading } from '../ledger/testing/readings.js';
import { AlertWatch } from './alert-watch.js';
import type { Alert } from './contract.js';
import { serveDesk } from './serve.js';
import { openDesk, type TestDesk } from './testing/desk.js';
import { signatureOf } from './webhooks.js';

const META = { engine: 'test 1', source: 'a.txt' };
const QUESTION = { list: 'events', filter: { by: 'Arvenia', type: 'ASSAULT' } };

let desk: TestDesk;
let watch: AlertWatch;
beforeEach(async () => {
  desk = await openDesk();
  watch = new AlertWatch(desk.ledger, desk.desk.hub);
  await watch.look();
});
afterEach(async () => {
  await watch.close();
  await desk.close();
});

it('tells when an answer grows, of what is new alone, in the desk and as a feed', async () => {
  await desk.ledger.record(strikeReading(), META);
  const { body } = await desk.json('/api/alerts', { name: 'Strikes <by> Arvenia', question: QUESTION });
  const alert = body as Alert;
  const told: unknown[] = [];
  desk.desk.hub.listen(({ event, data }) => told.push({ event, data }));
  await watch.look();
  expect(told.filter((one) => (one as { event: string }).event === 'alert')).toEqual([]);
  const fresh = strikeReading({ day: '2031-06-01', more: 'Words & <b>signs</b>.' });
  await desk.ledger.record(fresh, META);
  await desk.ledger.record(strikeReading({ aggressor: 'Corland' }), META);
  await watch.look();
  expect(told).toContainEqual({
    event: 'alert',
    data: expect.objectContaining({
      alert: alert.id,
      unseen: 1,
      news: [expect.objectContaining({ subject: fresh.events[0].id })],
    }),
  });
  expect(told).toContainEqual({ event: 'article', data: expect.objectContaining({ id: fresh.article.id }) });
  const feed = await desk.ask(alert.feed);
  expect(feed.headers.get('content-type')).toContain('application/atom+xml');
  const { feed: atom } = new XMLParser({ ignoreAttributes: false }).parse(await feed.text());
  expect(atom.title).toBe('Strikes <by> Arvenia');
  expect(atom.entry.content['#text']).toBe('Arvenia shelled Bostland');
  expect(await desk.json(`/api/alerts/${alert.id}/seen`, {})).toMatchObject({ body: { unseen: 0, total: 1 } });
  await watch.look();
  expect(await desk.json(`/api/alerts/${alert.id}`)).toMatchObject({ body: { total: 1 } });
});

it('refuses a question that cannot be asked, and tells the secret once', async () => {
  const wrong = { name: 'x', question: { list: 'events', filter: { since: 'soon' } } };
  expect(await desk.json('/api/alerts', wrong)).toMatchObject({ status: 400 });
  const made = await desk.json('/api/alerts', { name: 'x', question: QUESTION });
  expect(made).toMatchObject({ status: 201, body: { secret: expect.any(String) } });
  const { id } = made.body as Alert;
  expect((await desk.json(`/api/alerts/${id}`)).body).not.toHaveProperty('secret');
  expect((await desk.json(`/api/alerts/${id}`, undefined, 'DELETE')).status).toBe(204);
  expect((await desk.json(`/api/alerts/${id}`)).status).toBe(404);
});

it('sends news to a webhook, signed, and again after a failure', async () => {
  const got: { headers: IncomingMessage['headers']; body: string }[] = [];
  const statuses = [503, 200];
  const server = await listening((request, body) => {
    got.push({ headers: request.headers, body });
    return statuses.shift() ?? 500;
  });
  try {
    const webhook = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    const { body } = await desk.json('/api/alerts', { name: 'S', question: QUESTION, webhook });
    const { id, secret } = body as Alert;
    await desk.ledger.record(strikeReading(), META);
    await watch.look(new Date('2031-06-01T10:00:00Z'));
    expect(await desk.json(`/api/alerts/${id}`)).toMatchObject({
      body: { delivery: { state: 'waiting', attempts: 1 } },
    });
    await watch.look(new Date('2031-06-01T10:00:14Z'));
    expect(got).toHaveLength(1);
    await watch.look(new Date('2031-06-01T10:00:15Z'));
    expect(await desk.json(`/api/alerts/${id}`)).toMatchObject({ body: { delivery: { state: 'sent', attempts: 2 } } });
    const { headers, body: sent } = got[1];
    expect(headers['x-casus-signature']).toBe(signatureOf(secret as string, headers['x-casus-time'] as string, sent));
    expect(JSON.parse(sent)).toMatchObject({ alert: { id }, news: [{ words: 'Arvenia shelled Bostland' }] });
  } finally {
    server.close();
  }
});

it('streams to a page what comes in', async () => {
  const serving = await serveDesk(desk.ledger, { host: '127.0.0.1', port: 0, version: '0' });
  try {
    const response = await fetch(`${serving.origin}/api/stream`);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reading = strikeReading();
    await desk.ledger.record(reading, META);
    let text = '';
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    while (!text.includes('event: article')) {
      const { value, done } = await reader.read();
      if (done) break;
      text += new TextDecoder().decode(value);
    }
    expect(text).toContain(`"id":"${reading.article.id}"`);
  } finally {
    await serving.close();
  }
});

it('opens itself to no other machine without a token', async () => {
  const open = (host: string, token?: string) => serveDesk(desk.ledger, { host, port: 0, token, version: '0' });
  await expect(open('0.0.0.0')).rejects.toMatchObject({ code: 'usage' });
  await expect(open('0.0.0.0', 'short')).rejects.toMatchObject({ code: 'usage' });
});

function listening(answer: (request: IncomingMessage, body: string) => number): Promise<Server> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => response.writeHead(answer(request, body)).end());
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
