import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchUrl } from './fetch-url.js';

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/page') response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Hello</p>');
    else if (path === '/zipped') response.setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(100_000)));
    else if (path === '/moved') response.writeHead(302, { location: '/page' }).end();
    else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (path === '/file') response.writeHead(302, { location: 'file:///etc/hosts' }).end();
    else if (path === '/slow') response.write('x');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const allowPrivate = true;

describe('fetchUrl', () => {
  it('follows redirects and gives bytes, address and type', async () => {
    const { bytes, url, contentType } = await fetchUrl(`${base}/moved`, { allowPrivate });
    expect(new TextDecoder().decode(bytes)).toBe('<p>Hello</p>');
    expect(url).toBe(`${base}/page`);
    expect(contentType).toBe('text/html; charset=utf-8');
  });

  it('counts the bytes after decompression', async () => {
    await expect(fetchUrl(`${base}/zipped`, { allowPrivate, maxBytes: 50_000 })).rejects.toMatchObject({
      code: 'input-too-large',
    });
    expect((await fetchUrl(`${base}/zipped`, { allowPrivate })).bytes.length).toBe(100_000);
  });

  it.each([
    ['/loop', 'fetch-failed'],
    ['/none', 'fetch-failed'],
    ['/file', 'url-refused'],
  ])('%s fails with %s', async (path, code) => {
    await expect(fetchUrl(base + path, { allowPrivate })).rejects.toMatchObject({ code });
  });

  it('gives up in time', async () => {
    await expect(fetchUrl(`${base}/slow`, { allowPrivate, timeout: 200 })).rejects.toMatchObject({
      code: 'fetch-failed',
    });
  });

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[::ffff:10.0.0.1]/',
    'http://localhost/',
  ])('refuses %s', async (url) => {
    await expect(fetchUrl(url)).rejects.toMatchObject({ code: 'url-refused' });
  });

  it.each(['file:///etc/hosts', 'ftp://a.example/', 'data:text/plain,x', 'nonsense'])('refuses %s', async (url) => {
    await expect(fetchUrl(url, { allowPrivate })).rejects.toMatchObject({ code: 'url-refused' });
  });
});
