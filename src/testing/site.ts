import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../intake/polite.js';

/** A time of its own that goes on when somebody sleeps. */
export function fakeClock(start = '2031-05-05T12:00:00Z'): Clock & { set(time: number): void } {
  let time = Date.parse(start);
  return {
    now: () => time,
    async sleep(milliseconds, signal) {
      if (!signal?.aborted) time += milliseconds;
    },
    set(to) {
      time = to;
    },
  };
}

export interface Visit {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** By the clock of the test. */
  readonly at: number;
}

type Answer = (response: ServerResponse, headers: IncomingHttpHeaders) => void;

export interface Site {
  readonly root: string;
  readonly visits: Visit[];
  /** The most requests that were open at one time. */
  readonly crowd: number;
  /** What stands at a path: a body, or an answer of its own; 404 elsewhere. */
  readonly pages: Map<string, string | Answer>;
  close(): void;
}

/** A web site on loopback that notes who asked for what. */
export async function openSite(clock: Clock): Promise<Site> {
  const visits: Visit[] = [];
  const pages = new Map<string, string | Answer>();
  let open = 0;
  let crowd = 0;
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    visits.push({ path, headers: request.headers, at: clock.now() });
    crowd = Math.max(crowd, ++open);
    response.once('finish', () => open--);
    const page = pages.get(path);
    setImmediate(() => {
      if (page === undefined) response.writeHead(404).end();
      else if (typeof page === 'string') response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
      else page(response, request.headers);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    visits,
    get crowd() {
      return crowd;
    },
    pages,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Sends a body, or 304 to whom it is known by its ETag. */
export function tagged(body: string, etag: string): Answer {
  return (response, headers) => {
    response.setHeader('etag', etag);
    if (headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.setHeader('content-type', 'application/xml').end(body);
  };
}

/** A page whose words are its own. */
export function pageAbout(subject: string): string {
  const body = ['spring', 'summer', 'autumn', 'winter']
    .map(
      (season) =>
        `<p>Envoys spoke of ${subject} at length, and said that talks about it would go on in the ${season} of 2032.</p>`,
    )
    .join('');
  return `<!doctype html><html lang="en"><head><title>About ${subject}</title></head><body><article><h1>About ${subject}</h1>${body}</article></body></html>`;
}
