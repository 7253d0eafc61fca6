import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeClock, openSite, type Site } from '../testing/site.js';
import { politeFetcher } from './polite.js';

let clock: ReturnType<typeof fakeClock>;
let site: Site;
beforeEach(async () => {
  clock = fakeClock();
  site = await openSite(clock);
  for (const path of ['/a', '/b', '/c']) site.pages.set(path, `<p>${path}</p>`);
});
afterEach(() => site.close());

const polite = () => politeFetcher({ allowPrivate: true }, clock);

describe('a polite fetcher', () => {
  it('asks a host for one thing at a time, with a pause between two', async () => {
    const fetch = polite();
    const fetched = await Promise.all(['/a', '/b', '/c'].map((path) => fetch(site.root + path)));
    expect(fetched.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual([
      '<p>/a</p>',
      '<p>/b</p>',
      '<p>/c</p>',
    ]);
    expect(site.visits.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/b', '/c']);
    expect(site.crowd).toBe(1);
    const gaps = site.visits.slice(1).map(({ at }, index) => at - site.visits[index].at);
    expect(gaps).toEqual([1000, 1000, 1000]);
  });

  it('heeds robots.txt: what is closed, and how long to wait', async () => {
    site.pages.set(
      '/robots.txt',
      'User-agent: *\nDisallow: /b\nAllow: /\nCrawl-delay: 5\n\nUser-agent: other\nDisallow: /',
    );
    const fetch = polite();
    await fetch(`${site.root}/a`);
    await expect(fetch(`${site.root}/b`)).rejects.toMatchObject({ code: 'robots-refused', place: `${site.root}/b` });
    await fetch(`${site.root}/c`);
    expect(site.visits.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/c']);
    expect(site.visits[2].at - site.visits[1].at).toBe(5000);
  });

  it('asks for nothing by a redirect that robots.txt closes', async () => {
    site.pages.set('/robots.txt', 'User-agent: casus\nDisallow: /b');
    site.pages.set('/a', (response) => response.writeHead(302, { location: '/b' }).end());
    await expect(polite()(`${site.root}/a`)).rejects.toMatchObject({ code: 'robots-refused' });
    expect(site.visits.map(({ path }) => path)).not.toContain('/b');
  });

  it('takes a failing robots.txt for closed, and asks for it again', async () => {
    site.pages.set('/robots.txt', (response) => response.writeHead(503).end());
    const fetch = polite();
    await expect(fetch(`${site.root}/a`)).rejects.toMatchObject({ code: 'fetch-failed' });
    site.pages.delete('/robots.txt');
    await fetch(`${site.root}/a`);
    expect(site.visits.map(({ path }) => path)).toEqual(['/robots.txt', '/robots.txt', '/a']);
  });

  it('asks for robots.txt once a day', async () => {
    const fetch = polite();
    await fetch(`${site.root}/a`);
    await fetch(`${site.root}/b`);
    clock.set(clock.now() + 25 * 60 * 60 * 1000);
    await fetch(`${site.root}/c`);
    expect(site.visits.filter(({ path }) => path === '/robots.txt')).toHaveLength(2);
  });
});
