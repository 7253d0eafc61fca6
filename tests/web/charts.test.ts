import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, missing, openBrowser, root, startDesk, watch } from './desk.js';

const absent = missing();
const TOLD = { timeout: 20_000 };

describe.skipIf(absent.length > 0)(
  `charts of the desk${absent.length > 0 ? ` (not here: ${absent.join(', ')})` : ''}`,
  () => {
    let desk: Desk;
    let browser: Browser;
    beforeAll(async () => {
      desk = await startDesk([join(root, 'samples/dispatches')]);
      browser = await openBrowser();
    }, 180_000);
    afterAll(async () => {
      await browser?.close();
      await desk?.stop();
    });

    /** Opens a view, lets the test use it, and finds that the page kept its manners. */
    async function open(path: string, use: (page: Page) => Promise<void>, width = 1280): Promise<void> {
      const context = await browser.newContext({
        viewport: { width, height: 860 },
        bypassCSP: true,
        acceptDownloads: true,
      });
      const page = await context.newPage();
      const watched = watch(page, desk.url);
      await page.goto(`${desk.url}${path}`);
      await use(page);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>(
        "axe.run('main', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] })",
      );
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(watched).toEqual({ errors: [], strangers: [] });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await context.close();
    }

    async function saved(page: Page, as: string): Promise<string> {
      await page.getByRole('button', { name: 'Export' }).first().click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: as, exact: true }).click(),
      ]);
      return readFile(await download.path(), 'utf8');
    }

    it('timeline: a mark opens its findings, the address holds all, the table tells the same', async () => {
      await open('/timeline?actors=RUS,PRK&time=reported', async (page) => {
        await page.getByRole('group', { name: 'Russia' }).waitFor(TOLD);
        const mark = page.locator('.mark').first();
        await mark.focus();
        await page.keyboard.press('Enter');
        const words = page.locator('.opened .quote').first();
        await words.waitFor(TOLD);
        expect(await words.innerText()).toMatch(/^“.+”$/s);
        expect(await page.locator('.opened .quote a').first().getAttribute('href')).toMatch(/^\/finding\//);
        expect(page.url()).toContain('open=');
        await page.reload();
        await words.waitFor(TOLD);
        expect(await saved(page, 'SVG')).toContain('<svg');
        const rows = (await saved(page, 'CSV')).trim().split('\r\n').length - 1;
        await page.getByText('Table', { exact: true }).click();
        await page.getByRole('table').waitFor(TOLD);
        expect(await page.getByRole('row').count()).toBe(Math.min(rows, 100) + 1);
      });
    });

    it('timeline: keys zoom in and go from mark to mark', async () => {
      await open('/timeline?actors=KOR&time=reported', async (page) => {
        const chart = page.locator('.timeline-chart');
        await chart.waitFor(TOLD);
        const before = await chart.getAttribute('aria-label');
        await page.locator('.mark').first().focus();
        await page.keyboard.press('ArrowDown');
        expect(await page.evaluate("document.activeElement?.classList.contains('mark')")).toBe(true);
        await page.keyboard.press('+');
        await page.waitForURL(/from=/, TOLD);
        expect(await chart.getAttribute('aria-label')).not.toBe(before);
      });
    });

    it('dyads: a cell opens as many events as it counts, and a line', async () => {
      await open('/dyads', async (page) => {
        const cell = page.getByRole('button', { name: /^Russia to North Korea: \d+ event/ });
        await cell.waitFor(TOLD);
        const count = Number(await cell.innerText());
        await cell.click();
        await page.locator('.pair .finding').first().waitFor(TOLD);
        expect(await page.locator('.pair .finding').count()).toBe(count);
        await page.locator('.pair-line').waitFor(TOLD);
        expect(page.url()).toContain('pair=RUS');
        expect(await saved(page, 'CSV')).toContain('RUS,PRK');
      });
    });

    it('network: a node tells its ties with their words; the date goes back', async () => {
      await open('/network', async (page) => {
        const node = page.getByRole('button', { name: /^Russia, country/ });
        await node.waitFor(TOLD);
        await node.focus();
        await page.keyboard.press('Enter');
        await page.locator('.node-panel').waitFor(TOLD);
        await page
          .locator('.node-panel')
          .getByRole('button', { name: /finding/ })
          .first()
          .click();
        await page.locator('.node-panel .quote').first().waitFor(TOLD);
        const slider = page.getByRole('slider', { name: 'As of' });
        await slider.focus();
        await page.keyboard.press('Home');
        await page.waitForURL(/asOf=/, TOLD);
      });
    });

    it('map: a place opens its events', async () => {
      await open('/map', async (page) => {
        const place = page.locator('.place').first();
        await place.waitFor(TOLD);
        await place.focus();
        await page.keyboard.press('Enter');
        await page.locator('.opened .quote').first().waitFor(TOLD);
        expect(page.url()).toContain('place=');
        expect(await saved(page, 'SVG')).toContain('<svg');
      });
    });

    it('actors: the list leads to a page with what is told and who tells it', async () => {
      await open('/actors?name=Russia', async (page) => {
        await page.getByRole('link', { name: 'Russia', exact: true }).click();
        await page.getByRole('heading', { name: 'Russia', level: 1 }).waitFor(TOLD);
        await page.locator('#told .quote').first().waitFor(TOLD);
        await page.getByRole('tab', { name: /^Did/ }).click();
        await page.waitForURL(/part=did/, TOLD);
        await page.locator('#told .quote').first().waitFor(TOLD);
        expect(await page.getByRole('group', { name: 'Who says so' }).count()).toBe(1);
      });
    });

    it('search: answers as one types, lights the words and takes operators', async () => {
      await open('/search', async (page) => {
        await page.getByRole('searchbox').fill('by:Putin mistake');
        await page.locator('[data-hit] mark').first().waitFor(TOLD);
        expect((await page.locator('[data-hit] mark').first().innerText()).toLowerCase()).toBe('mistake');
        await page.waitForURL(/q=by/, TOLD);
      });
    });

    it('says that there is nothing, and why a question failed', async () => {
      await open('/search?q=zyzzyva', async (page) => {
        await page.getByRole('heading', { name: 'Nothing found' }).waitFor(TOLD);
      });
      await open('/dyads?since=2031', async (page) => {
        await page.getByRole('heading', { name: 'No pairs' }).waitFor(TOLD);
      });
    });

    it.each([
      '/timeline?time=both',
      '/dyads?pair=RUS~PRK',
      '/network?node=RUS',
      '/map',
      '/actors/state%3ARUS',
      '/search?q=Ukraine',
    ])('stands on a narrow page: %s', async (path) => {
      await open(
        path,
        async (page) => {
          await page.waitForFunction("!document.querySelector('main .skeleton')", undefined, TOLD);
        },
        390,
      );
    });

    it('draws 20,000 findings, and answers each key within a frame or few', async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
      const page = await context.newPage();
      await page.route('**/api/timeline?**', (route) => {
        const after = Number(new URL(route.request().url()).searchParams.get('after') ?? 0);
        return route.fulfill({ json: manyMoments(after) });
      });
      await page.goto(`${desk.url}/timeline?time=reported`);
      await page.getByText('20,000 findings in sight').waitFor({ timeout: 60_000 });
      // No mark is lost: their numbers add up.
      const marks = await page.evaluate<string[]>(
        "[...document.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label') ?? '')",
      );
      const drawn = marks.map((label) => Number(/^(\d+) (?:event|statement|commitment)s,/.exec(label)?.[1] ?? 1));
      expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(20_000);
      expect(marks.length).toBeLessThan(500);
      await context.close();
    });
  },
);

const PAGE = 2000;
const KINDS = ['event', 'statement', 'commitment'];

function manyMoments(after: number) {
  const items = Array.from({ length: PAGE }, (_, index) => {
    const number = after + index;
    const day = new Date(Date.UTC(2014, 0, 1 + Math.floor(number / 5))).toISOString().slice(0, 10);
    return {
      id: `event-${number}`,
      kind: KINDS[number % KINDS.length],
      type: 'CONSULT',
      reported: `${day}T10:00:00Z`,
      who: [{ part: 'actor', name: 'Arvenia', country: 'ARV' }],
      words: `Arvenia met Bostland for the ${number}th time`,
      article: { id: `article-${number}` },
    };
  });
  return { items, ...(after + PAGE < 20_000 ? { next: String(after + PAGE) } : {}) };
}
