import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleFromPassage } from '../../src/intake/passage.js';
import { openEngine } from '../../src/language/engine.js';
import { DEFAULT_MODEL } from '../../src/language/model-files.js';
import type { Article } from '../../src/records/article.js';
import type { Doc, Proposal } from '../../src/records/doc.js';

const CHROMIUM = '/usr/bin/chromium';
const absent = [CHROMIUM, join(DEFAULT_MODEL, 'reader.int8.onnx')].find((path) => !existsSync(path));

const PASSAGE =
  'Arvenia signed a defence pact with Bostland in Tammsburg on Thursday. "We will send two brigades if Bostland is attacked," ' +
  'Foreign Minister Ilda Orlan told reporters.';

const LANGUAGE = fileURLToPath(new URL('../../src/language/', import.meta.url));
const RUNTIME = fileURLToPath(new URL('../../node_modules/onnxruntime-web/dist/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  mjs: 'text/javascript',
  wasm: 'application/wasm',
};

/** Serves a page, the bundle, the model's files and the runtime's; nothing else, and to this machine only. */
async function serve(bundle: string): Promise<Server> {
  const folders: Readonly<Record<string, string>> = { model: DEFAULT_MODEL, runtime: RUNTIME };
  const server = createServer(async (request, response) => {
    const [, folder, name = ''] = (request.url ?? '/').split('/');
    try {
      const body =
        folder === ''
          ? '<!doctype html><title>Casus</title><script type="module" src="/engine.js"></script>'
          : folder === 'engine.js'
            ? bundle
            : await readFile(join(folders[folder] ?? '', basename(name)));
      const ending = (name || folder || 'page.html').split('.').at(-1) ?? '';
      response.writeHead(200, { 'content-type': TYPES[ending] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** What the page runs: it fetches the model, and reads what it is given. */
const PAGE_SCRIPT = `
  import { openBrowserEngine } from './browser.ts';
  const load = async (url) => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(url + ': ' + response.status);
    return response;
  };
  globalThis.analyse = async (article) => {
    const engine = await openBrowserEngine({
      weights: new Uint8Array(await (await load('/model/reader.int8.onnx')).arrayBuffer()),
      labels: await (await load('/model/labels.json')).text(),
      vocabulary: await (await load('/model/vocab.txt')).text(),
      wasmPaths: '/runtime/',
    });
    const doc = await engine.analyse(article);
    await engine.close();
    return doc;
  };
`;

/** The page's globals. */
interface Page {
  analyse(article: Article): Promise<Doc>;
}

/** What a proposal claims, without how sure it is. */
function claimOf({ task, anchor, label }: Proposal): string {
  return `${task} ${anchor} ${label}`;
}

describe.skipIf(absent !== undefined)(
  `the engine in Chromium${absent === undefined ? '' : ` (skipped: ${basename(absent)} is not there)`}`,
  () => {
    let profile: string;
    let server: Server;
    let context: BrowserContext;
    let native: Doc;
    let inBrowser: Doc;

    beforeAll(async () => {
      const article = articleFromPassage(PASSAGE);
      const engine = await openEngine();
      native = await engine.analyse(article);
      await engine.close();

      const bundled = await build({
        stdin: { contents: PAGE_SCRIPT, resolveDir: LANGUAGE, loader: 'js' },
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'browser',
        conditions: ['onnxruntime-web-use-extern-wasm'],
        target: 'es2022',
        logLevel: 'silent',
      });
      server = await serve(bundled.outputFiles[0].text);
      profile = await mkdtemp(join(tmpdir(), 'casus-chromium-'));
      context = await chromium.launchPersistentContext(profile, {
        executablePath: CHROMIUM,
        headless: true,
        args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      inBrowser = await page.evaluate((given) => (globalThis as unknown as Page).analyse(given), article);
    }, 240_000);

    afterAll(async () => {
      await context?.close();
      server?.close();
      if (profile) await rm(profile, { recursive: true, force: true });
    });

    it('reads the same words and sentences', () => {
      expect(inBrowser.engine).toMatch(/\(wasm\)$/);
      expect(inBrowser.tokens.map(({ start, end }) => [start, end])).toEqual(
        native.tokens.map(({ start, end }) => [start, end]),
      );
      expect(inBrowser.sentences).toEqual(native.sentences);
      expect(inBrowser.sentences).toHaveLength(2);
    });

    it.each(['upos', 'xpos', 'lemma', 'head', 'deprel'] as const)('gives nearly every word the same %s', (field) => {
      const alike = inBrowser.tokens.filter((token, index) => token[field] === native.tokens[index][field]);
      expect(alike.length / native.tokens.length).toBeGreaterThan(0.9);
    });

    it('proposes nearly the same findings', () => {
      const here = (native.proposals ?? []).map(claimOf);
      const there = (inBrowser.proposals ?? []).map(claimOf);
      expect(here.some((claim) => claim.startsWith('attribution'))).toBe(true);
      const shared = there.filter((claim) => here.includes(claim));
      expect((2 * shared.length) / (here.length + there.length)).toBeGreaterThan(0.75);
    });
  },
);
