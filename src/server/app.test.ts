import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { strikeReading } from '../ledger/testing/readings.js';
import {
  ArticleWhole,
  Board,
  Dyads,
  FindingPage,
  FindingWhole,
  type Job,
  Network,
  Places,
  SearchAnswer,
  Timeline,
  Today,
} from './contract.js';
import { HERE, openDesk, type TestDesk } from './testing/desk.js';

const META = { engine: 'test 1', source: 'a.txt' };
const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(2)> javascript:alert(3) \u202Egnp.exe';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

describe('what is asked', () => {
  it('answers every view from the ledger, as the contract says', async () => {
    const reading = strikeReading({ title: 'Shells fall', outlet: 'The Test' });
    await desk.ledger.record(reading, META);
    const [event] = reading.events;
    const page = FindingPage.parse((await desk.json('/api/events?by=ARV&status=occurred,ongoing')).body);
    expect(page.items.map(({ id }) => id)).toEqual([event.id]);
    const one = FindingWhole.parse((await desk.json(`/api/findings/${event.id}`)).body);
    expect(one.citation.text).toContain('“Arvenia shelled Bostland”');
    expect(one.citation.link).toBe(`${HERE}/finding/${event.id}`);
    expect(one.correctable).toContain('status');
    const whole = ArticleWhole.parse((await desk.json(`/api/articles/${reading.article.id}`)).body);
    const mark = whole.marks.find(({ finding }) => finding === event.id);
    expect(whole.article.text.slice(mark?.start, mark?.end)).toBe('Arvenia shelled Bostland');
    expect(Today.parse((await desk.json('/api/today')).body)).toMatchObject({ arrived: 1 });
    expect(Board.parse((await desk.json('/api/board')).body).columns).toHaveLength(8);
    expect(Dyads.parse((await desk.json('/api/dyads')).body).items).toMatchObject([{ source: 'ARV', target: 'BOS' }]);
    expect(Places.parse((await desk.json('/api/map')).body)).toMatchObject({ items: [], unplaced: 1 });
    const network = Network.parse((await desk.json('/api/network?layers=conflict')).body);
    expect(network.ties).toMatchObject([{ source: 'ARV', target: 'BOS', layer: 'conflict', findings: [event.id] }]);
    const found = SearchAnswer.parse((await desk.json('/api/search?q=shelled')).body);
    expect(found.events.map(({ id }) => id)).toEqual([event.id]);
    const [{ snippet }] = found.articles;
    expect(snippet?.text.slice(snippet.spans[0].start, snippet.spans[0].end)).toBe('shelled');
  });

  it('goes through lists page by page, and through a timeline of several actors', async () => {
    for (const day of ['2031-05-01', '2031-05-02', '2031-05-03']) {
      await desk.ledger.record(
        strikeReading({ day, published: { value: day, precision: 'day', from: 'given' } }),
        META,
      );
    }
    const seen: string[] = [];
    for (let next: string | undefined = ''; next !== undefined; ) {
      const after = next === '' ? '' : `&after=${next}`;
      const page = FindingPage.parse((await desk.json(`/api/events?limit=1${after}`)).body);
      seen.push(...page.items.map(({ happened }) => happened?.from ?? ''));
      next = page.next;
    }
    expect(seen).toEqual(['2031-05-03', '2031-05-02', '2031-05-01']);
    const query = '/api/timeline?actors=ARV&actors=BOS&kinds=event&limit=4';
    const first = Timeline.parse((await desk.json(query)).body);
    expect(first.items).toHaveLength(2);
    const rest = Timeline.parse((await desk.json(`${query}&after=${first.next}`)).body);
    expect(rest.items).toHaveLength(1);
    expect(rest.next).toBeUndefined();
  });

  it('says what would follow from an event that is named', async () => {
    const asked = '/api/whatif?event=ASSAULT&actor=PRK&recipient=KOR&asOf=2024-12-10';
    const { body } = await desk.json(asked);
    expect(JSON.stringify(body)).toContain('"triggered"');
    expect((await desk.json('/api/whatif?q=x&event=ASSAULT&actor=PRK')).status).toBe(400);
  });

  it('answers with an ETag, and with nothing where that still holds', async () => {
    const first = await desk.ask('/api/events');
    const tag = first.headers.get('etag') as string;
    expect((await desk.ask('/api/events', { headers: { 'if-none-match': tag } })).status).toBe(304);
    await desk.ledger.record(strikeReading(), META);
    expect((await desk.ask('/api/events', { headers: { 'if-none-match': tag } })).status).toBe(200);
  });

  it('describes itself, each route with what it takes and gives', async () => {
    const { body } = await desk.json('/openapi.json');
    const document = body as { openapi: string; paths: Record<string, Record<string, { parameters?: unknown[] }>> };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(['/api/events', '/api/whatif', '/api/alerts/{id}']),
    );
    expect(document.paths['/api/events'].get.parameters).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'happenedSince', in: 'query' })]),
    );
  });

  it('gives lists as files', async () => {
    await desk.ledger.record(strikeReading(), META);
    const csv = await desk.ask('/api/export/events?format=csv&by=ARV');
    expect(csv.headers.get('content-disposition')).toContain('casus-events.csv');
    expect((await csv.text()).split('\r\n')).toHaveLength(3);
    expect((await desk.json('/api/export/dyads?format=json')).body).toHaveLength(1);
    expect((await desk.json('/api/export/statements?format=gdelt')).status).toBe(400);
  });
});

describe('what is wrong', () => {
  it('is told as RFC 9457 has it, with a code and what to do', async () => {
    const unknown = await desk.ask('/api/findings/event-none');
    expect(unknown.headers.get('content-type')).toBe('application/problem+json');
    expect(await unknown.json()).toMatchObject({ status: 404, code: 'not-in-ledger' });
    const wrong = await desk.json('/api/events?limit=many&since=soon');
    expect(wrong).toMatchObject({
      status: 400,
      body: { code: 'usage', issues: [{ path: 'limit' }, { path: 'since' }] },
    });
    expect(await desk.json('/api/events?since=2031-02-30')).toMatchObject({ status: 400 });
    expect(await desk.json('/api/none')).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await desk.json('/api/decisions', { action: 'destroy' })).toMatchObject({ status: 400 });
  });

  it('keeps other sites out: foreign names, origins, and bodies that a form can send', async () => {
    expect((await desk.app.request('http://evil.example/api/about')).status).toBe(403);
    const origin = { origin: 'http://evil.example', 'content-type': 'application/json' };
    const body = JSON.stringify({ action: 'reject', ids: ['event-1'] });
    expect((await desk.ask('/api/decisions', { method: 'POST', headers: origin, body })).status).toBe(403);
    expect((await desk.ask('/api/about', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    const form = { 'content-type': 'text/plain' };
    expect((await desk.ask('/api/decisions', { method: 'POST', headers: form, body })).status).toBe(415);
    expect((await desk.ask('/api/about', { headers: { origin: HERE, 'sec-fetch-site': 'same-origin' } })).status).toBe(
      200,
    );
  });

  it('lets in, where there is a token, who has it and nobody else', async () => {
    const other = await openDesk({ token: 'a-token-of-some-length' });
    try {
      expect((await other.app.request('http://desk.example/api/about')).status).toBe(401);
      const bearer = { authorization: 'Bearer a-token-of-some-length' };
      expect((await other.app.request('http://desk.example/api/about', { headers: bearer })).status).toBe(200);
      const opened = await other.app.request('http://desk.example/?token=a-token-of-some-length&q=1');
      expect([opened.status, opened.headers.get('location')]).toEqual([303, '/?q=1']);
      const cookie = opened.headers.get('set-cookie') as string;
      expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/);
      const kept = { cookie: cookie.split(';')[0] };
      expect((await other.app.request('http://desk.example/api/about', { headers: kept })).status).toBe(200);
    } finally {
      await other.close();
    }
  });

  it('holds back one who asks too often, and bodies that are too large', async () => {
    const other = await openDesk({ most: 3, now: () => 0 });
    try {
      for (let count = 0; count < 3; count++) expect((await other.ask('/api/failures')).status).toBe(200);
      const refused = await other.ask('/api/failures');
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
    } finally {
      await other.close();
    }
    const huge = { kind: 'text', text: 'x'.repeat(5_000_000) };
    expect(await desk.json('/api/add', huge)).toMatchObject({ status: 413, body: { code: 'input-too-large' } });
  });

  it('says how to build the desk where it is not built, and serves no file beside it', async () => {
    const page = await desk.ask('/commitments');
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('npm run build');
    expect((await desk.ask('/..%2f..%2fpackage.json')).status).toBe(503);
  });

  it('sends hostile words as JSON text, under a policy that lets nothing run', async () => {
    const added = await desk.json('/api/add', { kind: 'text', text: `Arvenia said this. ${HOSTILE}`, title: HOSTILE });
    const job = await ended(added.body as Job);
    const response = await desk.ask(`/api/articles/${job.items[0].article}`);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = response.headers.get('content-security-policy') as string;
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toContain('unsafe');
    const whole = ArticleWhole.parse(await response.json());
    expect(whole.article.text).toContain(HOSTILE);
    expect(Object.keys(whole.article)).not.toContain('html');
  });
});

describe('what is added and decided', () => {
  it('takes in a pasted text, once, and files with their failures', async () => {
    const text = {
      kind: 'text',
      text: 'Arvenia and Bostland met in Corland.',
      outlet: 'The Test',
      published: '2031-05-04',
    };
    const first = await ended((await desk.json('/api/add', text)).body as Job);
    expect(first).toMatchObject({ state: 'done', counts: { added: 1 } });
    expect(await desk.json(`/api/articles/${first.items[0].article}`)).toMatchObject({
      body: { about: { outlet: 'The Test', reported: '2031-05-04' } },
    });
    expect(await ended((await desk.json('/api/add', text)).body as Job)).toMatchObject({ counts: { unchanged: 1 } });
    const form = new FormData();
    form.append('files', new Blob(['Dorland warned Arvenia.']), 'one.txt');
    form.append('files', new Blob(['This is unreadable.']), '../two.txt');
    const added = await desk.ask('/api/add/files', { method: 'POST', body: form });
    expect(added.status).toBe(202);
    const job = await ended((await added.json()) as Job);
    expect(job.counts).toEqual({ added: 1, failed: 1 });
    expect(job.items[0]).toMatchObject({ outcome: 'failed', code: 'reading-failed', source: 'given:../two.txt' });
    const { body } = await desk.json('/api/failures');
    expect((body as { items: unknown[] }).items).toMatchObject([
      { code: 'reading-failed', remedy: expect.any(String) },
    ]);
  });

  it('decides, tells who and why, and takes it back', async () => {
    const reading = strikeReading();
    await desk.ledger.record(reading, META);
    const id = reading.events[0].id;
    const rejected = await desk.json('/api/decisions', { action: 'reject', ids: [id], why: 'a drill' });
    expect(rejected).toMatchObject({ body: { decisions: [{ who: 'tester', why: 'a drill', subject: id }] } });
    expect((await desk.json('/api/events')).body).toEqual({ items: [] });
    const { decision } = (rejected.body as { decisions: { decision: number }[] }).decisions[0];
    await desk.json('/api/decisions', { action: 'undo', decision });
    await desk.json('/api/decisions', { action: 'correct', id, set: { status: 'denied' }, who: 'ana' });
    expect(await desk.json(`/api/findings/${id}`)).toMatchObject({
      body: { finding: { status: 'denied', corrected: true } },
    });
  });
});

async function ended({ id }: Job): Promise<Job> {
  for (;;) {
    const job = desk.desk.jobs.one(id);
    if (job.ended) return job;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
