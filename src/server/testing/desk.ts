import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { type Ledger, openLedger } from '../../ledger/ledger.js';
import type { Reader } from '../../reader.js';
import { readerOfNames } from '../../testing/reader-of-names.js';
import type { Desk } from '../api.js';
import { type AppOptions, deskApp } from '../app.js';
import { Hub } from '../hub.js';
import { Jobs } from '../jobs.js';
import { ReaderKeeper } from '../reader-keeper.js';

export const HERE = 'http://127.0.0.1:8377';

export interface TestDesk {
  readonly app: OpenAPIHono;
  readonly desk: Desk;
  readonly ledger: Ledger;
  /** Asks as a program on this machine would. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  json(path: string, body?: unknown, method?: string): Promise<{ status: number; body: never }>;
  close(): Promise<void>;
}

/** A desk over a new ledger, with a reader that knows names alone; nothing listens. */
export async function openDesk(options: Partial<AppOptions> = {}): Promise<TestDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'casus-desk-test-'));
  const ledger = await openLedger(join(folder, 'l.db'));
  const reader = new ReaderKeeper(async () => ({ ...readerOfNames, close: async () => {} }) as Reader);
  const jobs = new Jobs(ledger, reader);
  const desk: Desk = { ledger, reader, jobs, hub: new Hub(), version: '0', who: 'tester', origin: HERE };
  const app = deskApp(desk, { pages: join(folder, 'pages'), ...options });
  const ask = async (path: string, init?: RequestInit) => app.request(`${HERE}${path}`, init);
  return {
    app,
    desk,
    ledger,
    ask,
    async json(path, body, method = body === undefined ? 'GET' : 'POST') {
      const response = await ask(path, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      });
      const text = await response.text();
      return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as never };
    },
    async close() {
      await jobs.close();
      await reader.close();
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
