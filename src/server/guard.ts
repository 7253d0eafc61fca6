import { createHash, timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { Refusal } from './problem.js';

export interface GuardOptions {
  /** Who has it may use the server from anywhere; without one, only this machine may. */
  readonly token?: string;
  /** Requests of one client in a window of ten seconds, and of those the ones that change something. */
  readonly most?: number;
  readonly mostChanges?: number;
  readonly now?: () => number;
}

const COOKIE = 'casus_token';
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])$/i;
const WINDOW = 10_000;
const MOST = 2000;
const MOST_CHANGES = 300;

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/**
 * Lets in who may come in. A page elsewhere can neither read from the server (a name that resolves anew to this
 * machine brings its own Host) nor change anything (its requests carry its own Origin).
 */
export function guard({
  token,
  most = MOST,
  mostChanges = MOST_CHANGES,
  now = Date.now,
}: GuardOptions): MiddlewareHandler {
  const counts = new Map<string, { until: number; all: number; changes: number }>();
  return async (context, next) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
    const url = new URL(context.req.url);
    const isChange = !['GET', 'HEAD', 'OPTIONS'].includes(context.req.method);
    limit(counts, clientOf(context), isChange, { most, mostChanges, now: now() });
    if (token === undefined) {
      if (!LOOPBACK.test(url.hostname)) {
        throw new Refusal(403, 'host-refused', `this server does not answer to the name ${url.hostname}`, {
          remedy: 'open it as 127.0.0.1 or localhost; to serve others, start it with --host and --token',
        });
      }
    } else if (!isAllowed(context, token)) {
      throw new Refusal(401, 'token-needed', 'the token is missing or wrong', {
        remedy: 'open the address that casus serve printed, or send Authorization: Bearer …',
        headers: { 'www-authenticate': 'Bearer' },
      });
    }
    checkOrigin(context, url, isChange);
    // The token does not stay in the address bar.
    if (token !== undefined && url.searchParams.has('token') && context.req.method === 'GET') {
      setCookie(context, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      url.searchParams.delete('token');
      return context.redirect(`${url.pathname}${url.search}`, 303);
    }
    return next();
  };
}

function limit(
  counts: Map<string, { until: number; all: number; changes: number }>,
  client: string,
  isChange: boolean,
  { most, mostChanges, now }: { most: number; mostChanges: number; now: number },
): void {
  if (counts.size > 10_000) for (const [key, { until }] of counts) if (until <= now) counts.delete(key);
  let count = counts.get(client);
  if (!count || count.until <= now) {
    count = { until: now + WINDOW, all: 0, changes: 0 };
    counts.set(client, count);
  }
  count.all++;
  if (isChange) count.changes++;
  if (count.all > most || count.changes > mostChanges) {
    throw new Refusal(429, 'too-many-requests', 'too many requests came from there', {
      remedy: 'wait some seconds',
      headers: { 'retry-after': String(Math.ceil((count.until - now) / 1000)) },
    });
  }
}

function clientOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? 'unknown';
  } catch {
    // Asked without a connection, as tests do.
    return 'unknown';
  }
}

function isAllowed(context: Context, token: string): boolean {
  const bearer = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
  const given = [bearer, getCookie(context, COOKIE), new URL(context.req.url).searchParams.get('token')];
  return given.some((one) => typeof one === 'string' && isSame(one, token));
}

function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

function checkOrigin(context: Context, url: URL, isChange: boolean): void {
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  const isNavigation = context.req.header('sec-fetch-mode') === 'navigate';
  const isForeign =
    (origin !== undefined && hostOf(origin) !== url.host) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none' && !(isNavigation && !isChange));
  if (!isForeign) return;
  throw new Refusal(403, 'origin-refused', 'a page of another site asked for this', {
    remedy: 'open the desk itself',
  });
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
