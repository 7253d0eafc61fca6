import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/ledger.js';
import { fakeClock, openSite, type Site } from '../../src/testing/site.js';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

let folder = '';
let site: Site;
const children: ChildProcess[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casus-watch-cli-'));
  site = await openSite(fakeClock());
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

function watch(args: readonly string[]) {
  const place = join(folder, 'ledger.db');
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    main,
    'watch',
    '--ledger',
    place,
    '--allow-private',
    ...args,
  ]);
  children.push(child);
  let told = '';
  child.stderr.on('data', (chunk) => {
    told += chunk;
  });
  const ended = new Promise<{ status: number | null; told: string }>((resolve) =>
    child.once('exit', (status) => resolve({ status, told })),
  );
  const until = async (words: string) => {
    while (!told.includes(words)) {
      if (child.exitCode !== null) throw new Error(`ended before it said '${words}': ${told}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { child, ended, until, place };
}

it.each(['SIGINT', 'SIGTERM'] as const)('stops cleanly at %s and has kept where it is', async (signal) => {
  site.pages.set('/feed', '<rss version="2.0"><channel><title>Wire</title></channel></rss>');
  const { child, ended, until, place } = watch([`${site.root}/feed`, '--every', '1h']);
  await until('nothing new');
  child.kill(signal);
  expect(await ended).toMatchObject({ status: 0, told: expect.stringContaining('casus: stopped') });
  const ledger = await openLedger(place);
  expect(await ledger.source(`${site.root}/feed`)).toMatchObject({ kind: 'feed', title: 'Wire', failures_in_row: 0 });
  await ledger.close();
});

it('says by its status that a feed could not be had, and refuses what is no address', async () => {
  const failed = await watch([`${site.root}/none`, '--once']).ended;
  expect(failed).toMatchObject({ status: 1, told: expect.stringContaining('404') });
  const file = await watch(['feed.xml', '--once']).ended;
  expect(file).toMatchObject({ status: 64, told: expect.stringContaining('casus add') });
  const rate = await watch([`${site.root}/none`, '--every', '1s']).ended;
  expect(rate.status).toBe(64);
});
