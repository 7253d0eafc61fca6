import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const main = join(root, 'dist/cli/main.js');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const chromiumPath = process.env.CHROMIUM ?? CHROMIUM.find((path) => existsSync(path));

/** What is needed and is not there; tests of the desk are skipped for it. */
export function missing(): readonly string[] {
  return [
    ...[main, join(root, 'web/dist/index.html'), join(root, 'models/reader/reader.int8.onnx')].filter(
      (path) => !existsSync(path),
    ),
    ...(chromiumPath ? [] : ['chromium (apt-get install chromium)']),
  ];
}

/** Without another host to ask, and without what an earlier run kept. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

export interface Desk {
  readonly url: string;
  stop(): Promise<void>;
}

/** A ledger with these sources in it, in a folder that is gone when the desk stops, served on a free port. */
export async function startDesk(sources: readonly string[]): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'casus-desk-'));
  const ledger = join(folder, 'ledger.casus');
  if (sources.length > 0) await casus(['add', ...sources, '--ledger', ledger]);
  const server = spawn(process.execPath, [main, 'serve', '--ledger', ledger, '--port', '0', '--no-open'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      told += chunk;
      const address = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(told);
      if (address) resolve(address[0]);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', (code) => reject(new Error(`casus serve ended with ${code}: ${told}`)));
  });
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function casus(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (chunk) => {
      told += chunk;
    });
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`casus ${args[0]}: ${told}`))));
  });
}

/** Keeps what a page should never do: errors on its console, requests to another host. */
export interface Watched {
  readonly errors: string[];
  readonly strangers: string[];
}

export function watch(page: Page, url: string): Watched {
  const watched: Watched = { errors: [], strangers: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') watched.errors.push(message.text());
  });
  page.on('pageerror', (error) => watched.errors.push(String(error)));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !address.startsWith('data:') && !address.startsWith('blob:')) {
      watched.strangers.push(address);
    }
  });
  return watched;
}
