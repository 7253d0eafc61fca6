/**
 * Makes pictures of the desk's views on the samples: `npx tsx scripts/screenshots.ts [--url URL] [--out FOLDER] [--all] [VIEW…]`.
 * Each view is taken at 1280 pixels in light and at 390 pixels in dark; with --all in both at both.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { missing, openBrowser, root, startDesk } from '../tests/web/desk.js';

interface Shot {
  readonly name: string;
  readonly path: string;
  /** What is done before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const SHOTS: readonly Shot[] = [
  { name: 'today', path: '/?since=30d' },
  { name: 'reader-list', path: '/articles' },
  {
    name: 'reader',
    path: '/articles?text=treaty',
    prepare: async (page) => {
      await page.locator('.article-row a').first().click();
      await page.locator('.card').first().waitFor();
      await page.keyboard.press('n');
      await page.waitForTimeout(400);
    },
  },
  { name: 'commitments', path: '/commitments' },
  { name: 'commitments-table', path: '/commitments?view=table' },
  {
    name: 'commitment',
    path: '/commitments',
    prepare: async (page) => {
      await page.locator('.slip').first().click();
      await page.locator('.undertaking').waitFor();
    },
  },
  { name: 'what-if', path: '/what-if?q=North+Korea+attacks+South+Korea&asOf=2025-02-01' },
  {
    name: 'what-if-two',
    path: '/what-if?q=North+Korea+attacks+South+Korea&asOf=2025-02-01&compare=1&q2=South+Korea+attacks+North+Korea&asOf2=2025-02-01',
  },
  { name: 'timeline', path: '/timeline' },
  { name: 'dyads', path: '/dyads' },
  { name: 'network', path: '/network' },
  { name: 'map', path: '/map' },
  { name: 'actors', path: '/actors' },
  { name: 'search', path: '/search?q=treaty' },
  { name: 'add', path: '/add' },
];
const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 390, height: 844 };

const { values, positionals } = parseArgs({
  options: { url: { type: 'string' }, out: { type: 'string', default: 'docs/screens' }, all: { type: 'boolean' } },
  allowPositionals: true,
});
const LOOKS = [
  [WIDE, 'light'],
  [NARROW, 'dark'],
  ...(values.all
    ? ([
        [WIDE, 'dark'],
        [NARROW, 'light'],
      ] as const)
    : []),
] as const;
const lacking = missing().filter((one) => values.url === undefined || one.startsWith('chromium'));
if (lacking.length > 0) throw new Error(`not there: ${lacking.join(', ')}`);

const out = resolve(root, values.out);
mkdirSync(out, { recursive: true });
const desk = values.url ? undefined : await startDesk([join(root, 'samples/dispatches')]);
const url = values.url ?? desk?.url;
const browser = await openBrowser();
try {
  for (const [viewport, colorScheme] of LOOKS) {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const shot of SHOTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
      await page.goto(`${url}${shot.path}`);
      await page.locator('main h1').first().waitFor();
      // The line to the server stays open, so the network is never idle.
      await page.locator('.skeleton').first().waitFor({ state: 'detached', timeout: 20_000 });
      await shot.prepare?.(page);
      await page.waitForTimeout(250);
      const file = `${shot.name}-${viewport.width}-${colorScheme}.png`;
      await page.screenshot({ path: join(out, file) });
      console.log(file);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await desk?.stop();
}
