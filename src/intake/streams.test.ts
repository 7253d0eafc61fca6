import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeClock, openSite, pageAbout } from '../testing/site.js';
import { looksLikeFeed } from './feed.js';
import { politeFetcher } from './polite.js';
import { readStreams } from './streams.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-streams-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BODY = Array.from(
  { length: 12 },
  (_, index) =>
    `<p>Envoy ${index} of Arvenia told reporters that the lake talks with Bostland would go on in the spring.</p>`,
).join('');
const PAGE = `<!doctype html><html lang="en"><head><title>Talks go on</title></head><body><article><h1>Talks go on</h1>${BODY}</article></body></html>`;

async function read(inputs: string[], options = {}) {
  const items = [];
  for await (const item of readStreams(inputs, options)) items.push(item);
  return items.map((item) =>
    item.success
      ? { item: item.item, url: item.article.url, title: item.article.title, published: item.article.published?.value }
      : { item: item.item, code: item.error.code },
  );
}

function rss(items: string): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title>${items}</channel></rss>`;
}

describe('feeds', () => {
  it.each([
    [
      'feed.xml',
      rss(
        `<item><title>Talks</title><link>https://w.example/1</link><guid>w1</guid><pubDate>Wed, 19 Jun 2024 10:00:00 +0900</pubDate><content:encoded><![CDATA[${BODY}]]></content:encoded></item>`,
      ),
      'w1',
    ],
    [
      'feed.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><id>a1</id><title>Talks</title><link href="https://w.example/1"/><published>2024-06-19T10:00:00+09:00</published><content type="html">${BODY.replace(/</g, '&lt;')}</content></entry></feed>`,
      'a1',
    ],
    [
      'feed.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Wire',
        items: [
          {
            id: 'j1',
            url: 'https://w.example/1',
            title: 'Talks',
            content_html: BODY,
            date_published: '2024-06-19T10:00:00+09:00',
          },
        ],
      }),
      'j1',
    ],
  ])('%s gives the reports that it holds', async (name, text, id) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    expect(await read([folder])).toEqual([
      {
        item: `${path}#${id}`,
        url: 'https://w.example/1',
        title: 'Talks',
        published: expect.stringContaining('2024-06-19T10:00'),
      },
    ]);
  });

  it('fetches the pages of teasers, and sets aside those that fail', async () => {
    const server = createServer((request, response) => {
      if (request.url !== '/1') response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const path = join(folder, 'feed.rss');
    const entry = (link: string) =>
      `<item><title>T</title><link>${link}</link><pubDate>Wed, 19 Jun 2024 10:00:00 GMT</pubDate></item>`;
    writeFileSync(path, rss(`${entry(`${root}/1`)}${entry(`${root}/2`)}<item><title>Nothing</title></item>`));
    const fetch = politeFetcher({ allowPrivate: true }, fakeClock());
    const read2 = await read([path], { fetch });
    server.close();
    expect(read2).toMatchObject([
      { url: `${root}/1`, published: expect.stringContaining('2024-06-19') },
      { code: 'fetch-failed' },
      { item: `${path}#3`, code: 'input-empty' },
    ]);
  });

  it('are told from pages and other JSON', () => {
    expect(looksLikeFeed('<!-- made by hand --><rss version="2.0">')).toBe(true);
    expect(looksLikeFeed(PAGE)).toBe(false);
    expect(looksLikeFeed('<html><body>&lt;rss &gt; <rss x></body></html>')).toBe(false);
    expect(looksLikeFeed('{"text":"a feed"}')).toBe(false);
    expect(looksLikeFeed('')).toBe(false);
  });
});

describe('sitemaps', () => {
  it('lead to their reports and to other sitemaps, as files, packed files and addresses', async () => {
    const site = await openSite(fakeClock());
    for (const name of ['Kesh', 'Doran']) site.pages.set(`/${name}`, pageAbout(name));
    const map = (name: string) =>
      `<?xml version="1.0"?><!-- news --><s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><s:url><s:loc> ${site.root}/${name} </s:loc><n:news><n:publication><n:name>Wire</n:name></n:publication><n:publication_date>2031-05-05T08:00:00Z</n:publication_date><n:title>Of ${name} &amp; others</n:title></n:news></s:url></s:urlset>`;
    site.pages.set('/news.xml', map('Doran'));
    const index = `<sitemapindex><sitemap><loc>${site.root}/news.xml</loc></sitemap><sitemap><loc>${site.root}/none.xml</loc></sitemap></sitemapindex>`;
    site.pages.set('/index.xml', index);
    writeFileSync(join(folder, 'map.xml.gz'), gzipSync(map('Kesh')));
    writeFileSync(join(folder, 'other.xml'), '<urlset></urlset>');
    const fetch = politeFetcher({ allowPrivate: true }, fakeClock());
    const found = (name: string) => ({
      url: `${site.root}/${name}`,
      title: `About ${name}`,
      published: '2031-05-05T08:00:00Z',
    });
    expect(await read([folder], { fetch })).toEqual([found('Kesh')]);
    expect(await read([`${site.root}/index.xml`], { fetch })).toEqual([found('Doran'), { code: 'fetch-failed' }]);
    site.close();
  });

  it('that are broken say so', async () => {
    const path = join(folder, 'map.xml');
    writeFileSync(path, '<urlset><url><loc>https://w.example/1</url></urlset>');
    expect(await read([path])).toEqual([{ code: 'input-malformed' }]);
    const packed = join(folder, 'map.xml.gz');
    writeFileSync(packed, gzipSync('<urlset></urlset>').subarray(0, 20));
    expect(await read([packed])).toEqual([{ code: 'input-malformed' }]);
  });
});

describe('web archives', () => {
  const record = (type: string, url: string, http: string) =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-06-20T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url.length}>\r\nContent-Type: application/http;msgtype=${type}\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
  const response = (status: string, type: string, body: string) =>
    `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const records = [
    record('request', 'https://w.example/1', 'GET /1 HTTP/1.1\r\nHost: w.example\r\n\r\n'),
    record('response', 'https://w.example/1', response('200 OK', 'text/html; charset=utf-8', PAGE)),
    record('response', 'https://w.example/22', response('404 Not Found', 'text/html', PAGE)),
    record('response', 'https://w.example/333', response('200 OK', 'image/png', 'xx')),
    record('response', 'https://w.example/4444', response('200 OK', 'text/html', '   ')),
  ];
  const expected = (path: string) => [
    { item: `${path}#https://w.example/1`, url: 'https://w.example/1', title: 'Talks go on' },
    { item: `${path}#https://w.example/4444`, code: 'input-empty' },
  ];

  it('give their pages, packed or not', async () => {
    const plain = join(folder, 'a.warc');
    writeFileSync(plain, records.join(''));
    expect(await read([plain])).toEqual(expected(plain));
    const packed = join(folder, 'b.warc.gz');
    writeFileSync(packed, Buffer.concat(records.map((text) => gzipSync(text))));
    expect(await read([packed])).toEqual(expected(packed));
  });

  it('that are damaged or missing say so', async () => {
    const path = join(folder, 'c.warc');
    writeFileSync(path, 'not an archive at all');
    expect(await read([path])).toEqual([{ code: 'input-malformed' }]);
    expect(await read([join(folder, 'none.warc')])).toEqual([{ code: 'input-not-found' }]);
  });

  it('that break off give what is whole, and say so', async () => {
    const [first, second] = [records[1], records[1].replaceAll('example/1', 'example/2')];
    const packed = join(folder, 'd.warc.gz');
    writeFileSync(packed, Buffer.concat([gzipSync(first), gzipSync(second).subarray(0, 200)]));
    const plain = join(folder, 'e.warc');
    writeFileSync(plain, first + second.slice(0, 900));
    for (const path of [packed, plain]) {
      expect(await read([path])).toMatchObject([{ url: 'https://w.example/1' }, { code: 'input-malformed' }]);
    }
  });
});
