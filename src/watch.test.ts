import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { politeFetcher } from './intake/polite.js';
import { type Ledger, openLedger } from './ledger/ledger.js';
import { readerOfNames } from './testing/reader-of-names.js';
import { fakeClock, openSite, pageAbout, type Site, tagged } from './testing/site.js';
import { type Watched, watchFeeds } from './watch.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let folder = '';
let clock: ReturnType<typeof fakeClock>;
let site: Site;
let ledger: Ledger;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casus-watch-'));
  clock = fakeClock();
  site = await openSite(clock);
  ledger = await openLedger(join(folder, 'ledger.db'));
});
afterEach(async () => {
  await ledger.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

function watch(paths: readonly string[], options: { once?: boolean; signal?: AbortSignal } = {}) {
  return watchFeeds(
    paths.map((path) => site.root + path),
    ledger,
    async () => readerOfNames,
    {
      every: 15 * MINUTE,
      once: true,
      signal: new AbortController().signal,
      fetch: politeFetcher({ allowPrivate: true }, clock),
      clock,
      random: () => 0.5,
      ...options,
    },
  );
}

async function looked(paths: readonly string[]): Promise<string[]> {
  const told: string[] = [];
  for await (const item of watch(paths)) told.push(describeWatched(item));
  return told;
}

function describeWatched(item: Watched): string {
  if (item.what === 'taken') return item.taken.outcome;
  return item.what === 'looked' ? (item.changed ? 'changed' : 'unchanged') : item.what;
}

const paths = () => site.visits.map(({ path }) => path).filter((path) => path !== '/robots.txt');
const rss = (...entries: string[]) =>
  `<rss version="2.0"><channel><title>Wire</title>${entries.join('')}</channel></rss>`;
const entry = (path: string, title = path) =>
  `<item><title>${title}</title><link>${site.root}${path}</link><pubDate>Mon, 05 May 2031 10:00:00 GMT</pubDate></item>`;

describe('watching feeds', () => {
  it('fetches the pages of what is new, once, whatever stops and starts', async () => {
    for (const name of ['Kesh', 'Doran', 'Velm']) site.pages.set(`/${name}`, pageAbout(name));
    site.pages.set('/feed', tagged(rss(entry('/Kesh'), entry('/Doran')), '"1"'));
    expect(await looked(['/feed'])).toEqual(['added', 'added', 'changed']);
    expect(paths()).toEqual(['/feed', '/Kesh', '/Doran']);

    expect(await looked(['/feed'])).toEqual(['unchanged']);
    expect(site.visits.at(-1)?.headers['if-none-match']).toBe('"1"');

    site.pages.set('/feed', tagged(rss(entry('/Velm'), entry('/Kesh'), entry('/Doran')), '"2"'));
    expect(await looked(['/feed'])).toEqual(['added', 'changed']);
    expect(paths().slice(3)).toEqual(['/feed', '/feed', '/Velm']);
    expect(await ledger.totals()).toMatchObject({ articles: 3 });
    expect(await ledger.source(`${site.root}/feed`)).toMatchObject({ title: 'Wire', etag: '"2"', failures_in_row: 0 });
  });

  it('takes a report that the entry itself holds, and its later version', async () => {
    const words = (count: number) =>
      Array.from({ length: count }, (_, at) => `Envoy Doran spoke on day ${at} of the talks by the lake.`).join(' ');
    const feed = (count: number) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Wire',
        items: [{ id: 'j1', url: 'https://wire.example/1', content_text: words(count) }],
      });
    site.pages.set('/feed.json', feed(20));
    expect(await looked(['/feed.json'])).toEqual(['added', 'changed']);
    site.pages.set('/feed.json', feed(21));
    expect(await looked(['/feed.json'])).toEqual(['corrected', 'changed']);
    expect(paths()).toEqual(['/feed.json', '/feed.json']);
  });

  it('waits longer after each failure, and as long as the server asks', async () => {
    const feed = `${site.root}/feed`;
    const due = async () => Date.parse((await ledger.source(feed))?.due_at as string) - clock.now();
    site.pages.set('/feed', (response) => response.writeHead(500).end());
    expect(await looked(['/feed'])).toEqual(['failed']);
    expect(await due()).toBe(30 * MINUTE);
    expect(await looked(['/feed'])).toEqual(['waits']);
    clock.set(clock.now() + 31 * MINUTE);
    expect(await looked(['/feed'])).toEqual(['failed']);
    expect(await due()).toBe(HOUR);
    clock.set(clock.now() + 2 * HOUR);
    site.pages.set('/feed', (response) => response.writeHead(429, { 'retry-after': String(9 * 60 * 60) }).end());
    expect(await looked(['/feed'])).toEqual(['failed']);
    expect(await due()).toBe(9 * HOUR);
    clock.set(clock.now() + 10 * HOUR);
    site.pages.set('/feed', rss());
    expect(await looked(['/feed'])).toEqual(['changed']);
    expect(paths()).toHaveLength(4);
  });

  it('sets a page aside that fails, and asks for it again later', async () => {
    site.pages.set('/feed', tagged(rss(entry('/Kesh'), entry('/Doran')), '"1"'));
    site.pages.set('/Kesh', pageAbout('Kesh'));
    site.pages.set('/Doran', (response) => response.writeHead(502).end());
    expect(await looked(['/feed'])).toEqual(['added', 'failed', 'changed']);
    expect(await ledger.failures()).toMatchObject([{ place: `${site.root}/Doran`, source: `${site.root}/Doran` }]);
    // Its time has not come; the feed is sent whole, since something in it is missing.
    expect(await looked(['/feed'])).toEqual(['changed']);
    site.pages.set('/Doran', pageAbout('Doran'));
    clock.set(clock.now() + HOUR);
    expect(await looked(['/feed'])).toEqual(['added', 'changed']);
    expect(await ledger.failures()).toEqual([]);
    expect(await looked(['/feed'])).toEqual(['unchanged']);
    expect(paths().filter((path) => path === '/Doran')).toHaveLength(2);
  });

  it('leaves a page alone that fails again and again, until its entry changes', async () => {
    site.pages.set('/feed', tagged(rss(entry('/gone')), '"1"'));
    for (let look = 0; look < 8; look++) {
      await looked(['/feed']);
      clock.set(clock.now() + 48 * HOUR);
    }
    expect(paths().filter((path) => path === '/gone')).toHaveLength(5);
    site.pages.set('/gone', pageAbout('Gorm'));
    site.pages.set('/feed', tagged(rss(entry('/gone', 'mended')), '"2"'));
    expect(await looked(['/feed'])).toEqual(['added', 'changed']);
  });

  it('does not read what robots.txt closes, and says so', async () => {
    site.pages.set('/robots.txt', 'User-agent: *\nDisallow: /closed');
    site.pages.set('/closed', pageAbout('Kesh'));
    site.pages.set('/feed', rss(entry('/closed')));
    expect(await looked(['/feed'])).toEqual(['failed', 'changed']);
    expect(await ledger.failures()).toMatchObject([{ code: 'robots-refused' }]);
    expect(paths()).toEqual(['/feed']);
  });

  it('says that a page is no feed', async () => {
    site.pages.set('/page', pageAbout('Kesh'));
    expect(await looked(['/page'])).toEqual(['failed']);
  });

  it('follows sitemaps of news, packed too, and asks for none that has not changed', async () => {
    const map = (name: string) =>
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${site.root}/${name}</loc><news:news><news:publication><news:name>Wire</news:name><news:language>en</news:language></news:publication><news:publication_date>2031-05-05</news:publication_date><news:title>About ${name}</news:title></news:news></url><url><loc>${site.root}/imprint</loc></url></urlset>`;
    for (const name of ['Kesh', 'Doran']) site.pages.set(`/${name}`, pageAbout(name));
    site.pages.set('/1.xml', tagged(map('Kesh'), '"k"'));
    site.pages.set('/2.xml.gz', (response) =>
      response.setHeader('content-type', 'application/gzip').end(gzipSync(map('Doran'))),
    );
    site.pages.set(
      '/index.xml',
      `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${site.root}/1.xml</loc></sitemap><sitemap><loc>${site.root}/2.xml.gz</loc></sitemap></sitemapindex>`,
    );
    expect(await looked(['/index.xml'])).toEqual(['added', 'changed', 'added', 'changed', 'changed']);
    expect(await looked(['/index.xml'])).toEqual(['unchanged', 'changed', 'changed']);
    expect(paths()).toEqual([
      '/index.xml',
      '/1.xml',
      '/Kesh',
      '/2.xml.gz',
      '/Doran',
      '/index.xml',
      '/1.xml',
      '/2.xml.gz',
    ]);
    const { items } = await ledger.find({ kind: 'actor', text: 'Kesh', limit: 1 });
    expect(items[0].article).toMatchObject({ title: 'About Kesh', outlet: 'Wire', reported: '2031-05-05' });
  });

  it('looks again and again until it is told to stop, and finishes what it is at', async () => {
    for (const name of ['Kesh', 'Doran']) site.pages.set(`/${name}`, pageAbout(name));
    site.pages.set('/a', rss());
    site.pages.set('/b', rss(entry('/Kesh'), entry('/Doran')));
    const stop = new AbortController();
    let looks = 0;
    for await (const item of watch(['/a', '/b'], { once: false, signal: stop.signal })) {
      if (item.what === 'looked' && ++looks === 6) stop.abort();
    }
    expect(paths().filter((path) => path === '/a')).toHaveLength(3);
    expect(paths().filter((path) => path === '/Kesh')).toHaveLength(1);
    const times = site.visits.filter(({ path }) => path === '/a').map(({ at }) => at);
    expect(times[1] - times[0]).toBeGreaterThanOrEqual(15 * MINUTE);
    expect(site.crowd).toBe(1);
  });

  it('that is stopped midway goes on with the rest', async () => {
    for (const name of ['Kesh', 'Doran', 'Velm']) site.pages.set(`/${name}`, pageAbout(name));
    site.pages.set('/feed', tagged(rss(entry('/Kesh'), entry('/Doran'), entry('/Velm')), '"1"'));
    const stop = new AbortController();
    const told: string[] = [];
    for await (const item of watch(['/feed'], { once: false, signal: stop.signal })) {
      told.push(describeWatched(item));
      stop.abort();
    }
    expect(told).toEqual(['added']);
    expect(await looked(['/feed'])).toEqual(['added', 'added', 'changed']);
    expect(paths()).toEqual(['/feed', '/Kesh', '/feed', '/Doran', '/Velm']);
    expect(await ledger.failures()).toEqual([]);
  });
});
