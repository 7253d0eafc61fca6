import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpUndertaking } from '../../web/src/testing/made-up.js';
import { type Desk, missing, openBrowser, root, startDesk, watch } from './desk.js';

const lacking = missing();
if (lacking.length > 0) console.warn(`tests/web: skipped, for ${lacking.join(' and ')} are not there`);

const axe =
  lacking.length > 0 ? '' : readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds that is serious, as lines that say where. */
async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction("document.querySelector('.skeleton') === null");
}

describe.skipIf(lacking.length > 0)('the desk on the samples', () => {
  let desk: Desk;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let watched: ReturnType<typeof watch>;

  beforeAll(async () => {
    desk = await startDesk([join(root, 'samples/dispatches')]);
    browser = await openBrowser();
    // The page itself is checked with what its server allows; axe is put in beside it.
    context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    page = await context.newPage();
    watched = watch(page, desk.url);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
  });

  const open = async (path: string) => {
    await page.goto(`${desk.url}${path}`);
    await settled(page);
  };

  const VIEWS: readonly (readonly [path: string, shows: string])[] = [
    ['/?since=30d', '.arrived li'],
    ['/articles', '.article-row'],
    ['/commitments', '.slip'],
    ['/commitments?view=table', '.table-row'],
    ['/what-if?q=North+Korea+attacks+South+Korea&asOf=2025-02-01', '.step'],
    ['/timeline', 'main svg, main canvas'],
    ['/dyads', 'main svg, main table'],
    ['/network', 'main svg, main canvas'],
    ['/map', 'main svg, main canvas'],
    ['/actors', 'main a[href^="/actors/"]'],
    ['/search?q=treaty', 'main a[href^="/article/"], main a[href^="/finding/"]'],
    ['/add', 'main form'],
  ];

  it.each(VIEWS)('shows %s, with no serious fault of accessibility', async (path, shows) => {
    await open(path);
    await page.locator(shows).first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousFindings(page)).toEqual([]);
    }
  });

  it.each(VIEWS)('keeps %s within 390 pixels', async (path) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(path);
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    await page.setViewportSize({ width: 1280, height: 860 });
    expect(width).toBeLessThanOrEqual(390);
  });

  it('finds what Putin said would happen if Seoul armed Ukraine', async () => {
    await open('/commitments?by=Russia&view=table');
    const row = page.locator('.table-row').filter({ hasText: 'if such weapons were delivered' });
    await row.first().waitFor();
    await row.first().locator('a.open').click();
    await page.locator('.undertaking').waitFor();
    expect(await page.locator('.terms').innerText()).toContain('would take decisions that Seoul was unlikely to like');
  });

  it('opens a commitment of the board to its wording and its place in the article', async () => {
    await open('/commitments');
    await page.locator('.slip').first().click();
    await page.locator('.undertaking .finding').first().waitFor();
    await page.locator('.undertaking .finding .quote a').last().click();
    await page.locator('.card.looked').waitFor();
    expect(page.url()).toContain('/finding/');
    expect(await page.locator('mark.looked').count()).toBeGreaterThan(0);
  });

  it('lights a card and its words together', async () => {
    await open('/articles');
    await page.locator('.article-row a').first().click();
    await page.locator('.card').first().hover();
    await page.locator('mark.lit').first().waitFor();
    const id = await page.locator('.card').first().getAttribute('data-card');
    await page.mouse.move(0, 0);
    await page.locator(`mark[data-ids~="${id}"]`).first().hover();
    await page.locator(`.card.lit[data-card="${id}"]`).waitFor();
  });

  it('rejects a finding and takes that back', async () => {
    await open('/articles');
    await page.locator('.article-row a').first().click();
    await page.locator('.card').first().waitFor();
    const count = await page.locator('.card').count();
    await page.keyboard.press('n');
    await page.locator('.card.looked').getByRole('button', { name: 'Reject' }).click();
    await page.waitForFunction(`document.querySelectorAll('.card').length === ${count - 1}`);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await page.waitForFunction(`document.querySelectorAll('.card').length === ${count}`);
  });

  it('corrects a commitment, and shows that it was', async () => {
    await open('/commitments');
    await page.locator('.slip').first().click();
    await page.locator('.undertaking .finding .quote a').last().click();
    const card = page.locator('.card.looked');
    await card.getByRole('button', { name: 'Correct' }).click();
    const kind = page.locator('dialog[open] select').first();
    await kind.selectOption((await kind.inputValue()) === 'pledge' ? 'offer' : 'pledge');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.card.looked').getByText('corrected').waitFor();
  });

  it('tells what would follow, with the source of each step, and compares two events', async () => {
    await open('/what-if');
    await page.getByLabel('What happens').fill('North Korea attacks South Korea');
    await page.getByLabel('On the day').fill('2025-02-01');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.locator('.step').first().waitFor();
    expect(await page.locator('.tree').innerText()).toContain('Mutual Defense Treaty');
    expect(await page.locator('.step > summary').count()).toBe(await page.locator('.step > summary .source').count());
    await page.getByRole('button', { name: 'Compare two events' }).click();
    expect(await page.locator('.supposition').count()).toBe(2);
  });

  it('goes to a view by its keys, and lists them', async () => {
    await open('/');
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.waitForURL('**/commitments');
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('takes a pasted report in, and shows hostile text inert', async () => {
    const hostile = [
      'KASTOV, 3 May 2031 - The prime minister of Norway said that Norway would close the border if Finland moved troops.',
      '<script>window.struck = 1</script> <img src=x onerror="window.struck = 2"> The minister said that talks would go on.',
      'A \u202eright-to-left override\u202c stands here, and javascript:window.struck=3 said the ministry of Norway.',
    ].join('\n\n');
    await open('/add');
    await page.getByLabel('Text of the report').fill(hostile);
    await page.getByLabel('Headline').fill('<b onmouseover="window.struck = 4">Norway warns Finland</b>');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.locator('.job a').first().waitFor({ timeout: 90_000 });
    await page.locator('.job a').first().click();
    await page.locator('.text p').first().waitFor();
    const text = await page.locator('.text').innerText();
    expect(text).toContain('<script>window.struck = 1</script>');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(await page.locator('.text script, .text img, .text a, h1 b').count()).toBe(0);
    expect(await page.evaluate("'struck' in window")).toBe(false);
    expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0);
  }, 120_000);

  it('keeps twenty thousand commitments in a list of few rows', async () => {
    const COUNT = 20_000;
    const PAGE = 500;
    await page.route('**/api/undertakings?*', (route) => {
      const after = Number(new URL(route.request().url()).searchParams.get('after') ?? 0);
      const items = Array.from({ length: PAGE }, (_, index) => madeUpUndertaking(after + index));
      return route.fulfill({ json: { items, ...(after + PAGE < COUNT ? { next: String(after + PAGE) } : {}) } });
    });
    // A filter of words looks through all of them.
    await open('/commitments?view=table&words=ford');
    const last = page.locator('[aria-setsize="20000"]').first();
    await last.waitFor({ timeout: 60_000 });
    expect(await page.locator('.table-row').count()).toBeLessThan(60);
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
    await page.getByText('would open ford 19999', { exact: true }).waitFor();
    expect(await page.locator('.table-row').count()).toBeLessThan(60);
    await page.unroute('**/api/undertakings?*');
  }, 120_000);

  it('needs at most 250 kB of compressed scripts for its first view', async () => {
    const fresh = await browser.newPage();
    const scripts: Response[] = [];
    fresh.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response);
    });
    await fresh.goto(desk.url);
    await fresh.locator('.desk-part').first().waitFor();
    const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body()).length));
    await fresh.close();
    const size = sizes.reduce((sum, one) => sum + one, 0);
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(250_000);
  });

  it('had no error on its console and asked no other host', () => {
    expect(watched.errors).toEqual([]);
    expect(watched.strangers).toEqual([]);
  });
});
