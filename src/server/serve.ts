import { type AddressInfo, isIP } from 'node:net';
import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import type { Ledger } from '../ledger/ledger.js';
import { CasusError } from '../records/errors.js';
import { AlertWatch } from './alert-watch.js';
import { deskApp } from './app.js';
import { Hub } from './hub.js';
import { Jobs } from './jobs.js';
import { ReaderKeeper } from './reader-keeper.js';

export interface ServeOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly token?: string;
  readonly version: string;
  /** Where the built application stands; by default in the package. */
  readonly pages?: string;
}

export interface Serving {
  /** Where it is open, without the token: 'http://127.0.0.1:8377'. */
  readonly origin: string;
  close(): Promise<void>;
}

export const PORT = 8377;
const LEAST_TOKEN = 16;

/**
 * Opens the desk over a ledger, on this machine alone unless there is a token.
 *
 * @throws CasusError usage, address-in-use.
 */
export async function serveDesk(ledger: Ledger, options: ServeOptions): Promise<Serving> {
  const { host, port, token, version } = options;
  if (!isLoopback(host) && token === undefined) {
    throw new CasusError('usage', `the desk can be changed by whoever reaches it: to open it on ${host}, give --token`);
  }
  if (token !== undefined && token.length < LEAST_TOKEN) {
    throw new CasusError('usage', `the token is too short: give at least ${LEAST_TOKEN} signs`);
  }
  const hub = new Hub();
  const reader = new ReaderKeeper();
  const jobs = new Jobs(ledger, reader);
  const watch = new AlertWatch(ledger, hub);
  const desk = { ledger, reader, jobs, hub, version, who: ownerName(), origin: originOf(host, port) };
  const app = deskApp(desk, {
    token,
    pages: options.pages ?? fileURLToPath(new URL('../../web/dist', import.meta.url)),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(unopened(cause, host, port)));
    server.listen(port, host, resolve);
  });
  desk.origin = originOf(host, (server.address() as AddressInfo).port);
  await watch.start();
  return {
    origin: desk.origin,
    async close() {
      await watch.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Streams stay open for as long as they are let.
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
      await jobs.close();
      await reader.close();
    },
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function originOf(host: string, port: number): string {
  const named = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${named.includes(':') ? `[${named}]` : named}:${port}`;
}

function unopened(cause: NodeJS.ErrnoException, host: string, port: number): CasusError {
  const place = `${host}:${port}`;
  return cause.code === 'EADDRINUSE'
    ? new CasusError('address-in-use', `another program listens on ${place} already`, { place, cause })
    : new CasusError('address-in-use', `${place} cannot be listened on (${cause.code ?? cause.message})`, {
        place,
        cause,
      });
}

function ownerName(): string {
  try {
    return userInfo().username || 'desk';
  } catch {
    return 'desk';
  }
}
