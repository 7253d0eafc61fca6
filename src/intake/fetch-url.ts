import { type LookupAddress, type LookupOptions, lookup as resolve } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { CasusError } from '../records/errors.js';
import { isPublicAddress } from './address.js';
import { LARGEST_INPUT } from './hints.js';

export interface FetchOptions {
  /** Bytes of the page after decompression. */
  readonly maxBytes?: number;
  /** Milliseconds for the whole of it, redirects included. */
  readonly timeout?: number;
  readonly maxRedirects?: number;
  /** Lets private, loopback and link-local addresses be read. */
  readonly allowPrivate?: boolean;
  /** What the server said of the page when it was last read: it is not sent again if it has not changed. */
  readonly known?: { readonly etag?: string; readonly lastModified?: string };
  readonly signal?: AbortSignal;
  /** Asked before each request, redirects included; what it throws ends the fetch. */
  readonly mayAsk?: (url: URL) => Promise<void>;
}

export interface Fetched {
  readonly bytes: Uint8Array;
  /** The address after redirects. */
  readonly url: string;
  readonly contentType?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** It is as it was known: there are no bytes. */
  readonly unchanged?: boolean;
}

/** The server answered, and not with the page. */
export class AnsweredError extends CasusError {
  readonly status: number;
  /** The Retry-After header's value. */
  readonly retryAfter: string | undefined;

  constructor(status: number, reason: string, retryAfter: string | undefined, place: string) {
    super('fetch-failed', `the server answered ${status} ${reason}`.trim(), { place });
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** By this name robots.txt speaks of us. */
export const USER_AGENT = 'casus';

const DEFAULTS = { maxBytes: LARGEST_INPUT, timeout: 20_000, maxRedirects: 5, allowPrivate: false };

/**
 * Reads a page over http or https. Every address on the way, redirects included, must be public; the
 * check is made on the very addresses that the connection uses, so a name that resolves anew to a
 * private address gains nothing. Throws `CasusError`: url-refused, fetch-failed, input-too-large.
 */
export async function fetchUrl(url: string, options: FetchOptions = {}): Promise<Fetched> {
  const limits = {
    maxBytes: options.maxBytes ?? DEFAULTS.maxBytes,
    timeout: options.timeout ?? DEFAULTS.timeout,
    maxRedirects: options.maxRedirects ?? DEFAULTS.maxRedirects,
    allowPrivate: options.allowPrivate ?? DEFAULTS.allowPrivate,
  };
  let left = limits.timeout;
  let target = checkedUrl(url, url, limits.allowPrivate);
  for (let redirects = 0; ; redirects++) {
    await options.mayAsk?.(target);
    // Waiting for one's turn is not the server's time.
    const asked = performance.now();
    const deadline = AbortSignal.timeout(Math.max(1, left));
    const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
    const response = await open(target, limits, signal, url, options.known);
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if (status >= 300 && status < 400 && location) {
      response.destroy();
      left -= Math.round(performance.now() - asked);
      if (redirects >= limits.maxRedirects) throw failed(`more than ${limits.maxRedirects} redirects`, url);
      target = checkedUrl(location, url, limits.allowPrivate, target);
      continue;
    }
    const stated = { etag: response.headers.etag, lastModified: response.headers['last-modified'] };
    if (status === 304 && options.known) {
      response.destroy();
      return { bytes: new Uint8Array(), url: target.href, ...stated, unchanged: true };
    }
    if (status < 200 || status >= 300) {
      response.destroy();
      throw new AnsweredError(status, response.statusMessage ?? '', response.headers['retry-after'], url);
    }
    const bytes = await readBody(response, limits.maxBytes, signal, url);
    return { bytes, url: target.href, contentType: response.headers['content-type'], ...stated };
  }
}

function checkedUrl(input: string, place: string, allowPrivate: boolean, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(input, base);
  } catch (cause) {
    throw new CasusError('url-refused', `'${input.slice(0, 200)}' is not an address`, { place, cause });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new CasusError('url-refused', `${url.protocol} addresses are not read`, { place });
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A literal address is never looked up, so it is checked here.
  if (!allowPrivate && isIP(host) && !isPublicAddress(host)) throw refusedAddress(host, host, place);
  return url;
}

function refusedAddress(host: string, address: string, place: string): CasusError {
  return new CasusError('url-refused', `${host} is at ${address}, which is not a public address`, { place });
}

function failed(message: string, place: string, cause?: unknown): CasusError {
  return new CasusError('fetch-failed', message, { place, cause });
}

function open(
  url: URL,
  limits: typeof DEFAULTS,
  signal: AbortSignal,
  place: string,
  known: FetchOptions['known'],
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((accept, reject) => {
    const outgoing = request(url, {
      signal,
      lookup: limits.allowPrivate ? undefined : publicLookup(place),
      // Each page is asked for once; a kept connection would only hold the process open.
      agent: false,
      headers: {
        accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,application/json;q=0.8,*/*;q=0.1',
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': USER_AGENT,
        ...(known?.etag && { 'if-none-match': known.etag }),
        ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
      },
    });
    outgoing.on('response', accept);
    outgoing.on('error', (error) => reject(asFailure(error, signal, limits.timeout, place)));
    outgoing.end();
  });
}

/** Looks a name up as usual, and refuses it when any of its addresses is not public. */
function publicLookup(place: string): LookupFunction {
  return (host: string, options: LookupOptions, done) => {
    resolve(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return done(error, '', 0);
      const refused = addresses.find(({ address }) => !isPublicAddress(address));
      if (refused) return done(refusedAddress(host, refused.address, place), '', 0);
      if (options.all) return done(null, addresses);
      done(null, addresses[0].address, addresses[0].family);
    });
  };
}

async function readBody(
  response: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
  place: string,
): Promise<Uint8Array> {
  const declared = Number(response.headers['content-length']);
  const tooLarge = () => new CasusError('input-too-large', `the page has more than ${maxBytes} bytes`, { place });
  if (declared > maxBytes) {
    response.destroy();
    throw tooLarge();
  }
  const chunks: Buffer[] = [];
  let size = 0;
  const body = decompressed(response);
  const abort = () => response.destroy(signal.reason as Error);
  signal.addEventListener('abort', abort, { once: true });
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw asFailure(error, signal, 0, place);
  } finally {
    signal.removeEventListener('abort', abort);
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function decompressed(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase();
  const decoder =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : undefined;
  if (!decoder) return response;
  // An error of either end reaches the reader through the decoder.
  pipeline(response, decoder, () => {});
  return decoder;
}

function asFailure(error: unknown, signal: AbortSignal, timeout: number, place: string): CasusError {
  if (error instanceof CasusError) return error;
  if (signal.aborted)
    return failed(timeout ? `no answer within ${timeout} ms` : 'the page took too long', place, error);
  return failed(`the page could not be had: ${error instanceof Error ? error.message : String(error)}`, place, error);
}
