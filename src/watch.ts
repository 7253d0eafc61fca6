import { createHash } from 'node:crypto';
import type { FeedItem } from './intake/feed.js';
import { AnsweredError, type Fetched } from './intake/fetch-url.js';
import { type Clock, type Fetcher, SYSTEM_CLOCK } from './intake/polite.js';
import type { SourcedExtraction, SourceOptions } from './intake/sources.js';
import { DEEPEST, entryName, LARGEST_LIST, listText, parseList, type ReportList, readEntry } from './intake/streams.js';
import { instant } from './ledger/happened.js';
import type { Ledger } from './ledger/ledger.js';
import type { SourceTable } from './ledger/schema.js';
import { CasusError } from './records/errors.js';
import { type ArticleReader, type TakenIn, takeIn } from './take-in.js';

export interface WatchOptions {
  /** Milliseconds between two looks at a feed. */
  readonly every: number;
  /** One look at each feed, then the end. */
  readonly once?: boolean;
  /** Tells to stop: what is being read is finished first. */
  readonly signal: AbortSignal;
  readonly fetch: Fetcher;
  readonly intake?: Pick<SourceOptions, 'hints'>;
  readonly clock?: Clock;
  /** From 0 to 1, so that feeds do not all come due at once. */
  readonly random?: () => number;
}

/** What a watch has to tell. */
export type Watched =
  | { readonly what: 'taken'; readonly feed: string; readonly taken: TakenIn }
  | {
      readonly what: 'looked';
      readonly feed: string;
      readonly title?: string;
      readonly changed: boolean;
      readonly next: string;
    }
  | { readonly what: 'failed'; readonly feed: string; readonly error: CasusError; readonly next: string }
  /** Not to be asked before that time, after failures. */
  | { readonly what: 'waits'; readonly feed: string; readonly next: string };

/** Feeds asked at once; a host is asked for one thing at a time. */
const AT_ONCE = 8;
const LONGEST_WAIT = 24 * 60 * 60 * 1000;
/** A page that fails so often is left alone until its entry changes. */
const MOST_ATTEMPTS = 5;
/** Of the sitemaps that one lists, the last changed are watched. */
const MOST_MAPS = 10;

/**
 * Looks at feeds and sitemaps again and again and takes in what is new in them. What it takes not to
 * ask twice is kept in the ledger, so that a watch that was broken off goes on.
 */
export async function* watchFeeds(
  feeds: readonly string[],
  ledger: Ledger,
  openReader: () => Promise<ArticleReader>,
  options: WatchOptions,
): AsyncGenerator<Watched> {
  const { clock = SYSTEM_CLOCK, signal } = options;
  const watcher = new Watcher(ledger, openReader, { random: Math.random, ...options, clock });
  while (!signal.aborted) {
    const known = await Promise.all(feeds.map(async (feed) => ({ feed, source: await ledger.source(feed) })));
    const isDue = ({ source }: (typeof known)[number]) => {
      const isBackingOff = (source?.failures_in_row ?? 0) > 0;
      return dueTime(source) <= clock.now() || (options.once && !isBackingOff);
    };
    const due = known.filter(isDue);
    for (let at = 0; at < due.length && !signal.aborted; at += AT_ONCE) {
      const asked = due.slice(at, at + AT_ONCE).map((one) => ({ ...one, answer: watcher.ask(one.feed, one.source) }));
      for (const { feed, source, answer } of asked) yield* watcher.take(feed, source, await answer);
    }
    if (options.once) {
      for (const { feed, source } of known.filter((one) => !due.includes(one))) {
        yield { what: 'waits', feed, next: source?.due_at as string };
      }
      return;
    }
    const times = await Promise.all(feeds.map(async (feed) => dueTime(await ledger.source(feed))));
    // A look that was cut short by the signal has set no time.
    if (!signal.aborted) await clock.sleep(Math.max(1, Math.min(...times) - clock.now()), signal);
  }
}

type Answer = { readonly fetched: Fetched } | { readonly error: CasusError };

class Watcher {
  readonly #ledger: Ledger;
  readonly #openReader: () => Promise<ArticleReader>;
  readonly #options: WatchOptions & Required<Pick<WatchOptions, 'clock' | 'random'>>;

  constructor(
    ledger: Ledger,
    openReader: () => Promise<ArticleReader>,
    options: WatchOptions & Required<Pick<WatchOptions, 'clock' | 'random'>>,
  ) {
    this.#ledger = ledger;
    this.#openReader = openReader;
    this.#options = options;
  }

  async ask(feed: string, source: SourceTable | undefined): Promise<Answer> {
    const known =
      source?.etag || source?.last_modified
        ? { etag: source.etag ?? undefined, lastModified: source.last_modified ?? undefined }
        : undefined;
    try {
      const { fetch, signal } = this.#options;
      return { fetched: await fetch(feed, { known, signal, maxBytes: LARGEST_LIST }) };
    } catch (error) {
      if (!(error instanceof CasusError)) throw error;
      return { error };
    }
  }

  async *take(feed: string, source: SourceTable | undefined, answer: Answer, depth = 0): AsyncGenerator<Watched> {
    const { signal } = this.#options;
    // Asking that was broken off says nothing of the feed.
    if (signal.aborted) return;
    if ('error' in answer) return yield* this.#failed(feed, source, answer.error);
    const { fetched } = answer;
    if (fetched.unchanged) {
      const next = await this.#save(feed, source, { kind: 'feed', title: source?.title ?? null });
      yield { what: 'looked', feed, title: source?.title ?? undefined, changed: false, next };
      return;
    }
    let list: ReportList;
    try {
      const text = listText(fetched.bytes, feed, fetched.contentType);
      if (text === undefined) throw new CasusError('input-malformed', 'there is no feed or sitemap', { place: feed });
      list = parseList(text, feed);
    } catch (error) {
      if (!(error instanceof CasusError)) throw error;
      return yield* this.#failed(feed, source, error);
    }
    let isWhole = true;
    for (const [index, item] of list.items.entries()) {
      if (signal.aborted) return;
      isWhole = (yield* this.#entry(feed, item, index)) && isWhole;
    }
    for (const map of depth < DEEPEST ? list.maps.slice(0, MOST_MAPS) : []) {
      if (signal.aborted) return;
      const before = await this.#ledger.source(map);
      if (isBackingOff(before, this.#options.clock)) isWhole = false;
      else {
        const told = await this.ask(map, before);
        if ('error' in told) isWhole = false;
        yield* this.take(map, before, told, depth + 1);
      }
    }
    if (signal.aborted) return;
    const next = await this.#save(feed, source, {
      kind: 'feed',
      title: list.title ?? null,
      // While something in it is still to be fetched, it is to be sent again.
      etag: isWhole ? (fetched.etag ?? null) : null,
      last_modified: isWhole ? (fetched.lastModified ?? null) : null,
    });
    yield { what: 'looked', feed, title: list.title, changed: true, next };
  }

  /** Whether the entry is settled: taken in, known, or given up. */
  async *#entry(feed: string, item: FeedItem, index: number): AsyncGenerator<Watched, boolean> {
    const { signal, clock, fetch, intake } = this.#options;
    const name = entryName(item, index, feed);
    const address = item.url ?? name;
    const mark = createHash('sha256').update(JSON.stringify(item)).digest('hex').slice(0, 16);
    const before = await this.#ledger.source(address);
    if (before?.mark === mark) return true;
    if (isBackingOff(before, clock)) return false;
    async function* reports(): AsyncGenerator<SourcedExtraction> {
      for await (const report of readEntry(item, index, feed, { ...intake, fetch, signal })) {
        if (signal.aborted && !report.success) return;
        yield { ...report, source: report.item ?? report.source };
      }
    }
    let failure: CasusError | undefined;
    let any = false;
    for await (const taken of takeIn(reports(), this.#ledger, this.#openReader)) {
      any = true;
      if (taken.outcome === 'failed') failure = taken.error;
      yield { what: 'taken', feed, taken };
    }
    if (!any) return false;
    if (!failure) {
      await this.#save(address, before, { kind: 'page', title: item.title ?? null, mark });
      return true;
    }
    const isGivenUp = (before?.failures_in_row ?? 0) + 1 >= MOST_ATTEMPTS;
    await this.#saveFailure(address, before, failure, { kind: 'page', mark: isGivenUp ? mark : null });
    return isGivenUp;
  }

  async *#failed(feed: string, source: SourceTable | undefined, error: CasusError): AsyncGenerator<Watched> {
    const next = await this.#saveFailure(feed, source, error, { kind: 'feed' });
    yield { what: 'failed', feed, error, next };
  }

  async #save(
    address: string,
    before: SourceTable | undefined,
    now: Pick<SourceTable, 'kind'> & Partial<SourceTable>,
  ): Promise<string> {
    const { every, clock } = this.#options;
    const next = instant(new Date(clock.now() + this.#spread(every)));
    await this.#ledger.saveSource({
      ...EMPTY,
      ...before,
      ...now,
      address,
      checked_at: instant(new Date(clock.now())),
      due_at: now.kind === 'page' ? null : next,
      failures_in_row: 0,
    });
    return next;
  }

  /** The wait doubles with every failure in a row, and is as long as the server asks for at the least. */
  async #saveFailure(
    address: string,
    before: SourceTable | undefined,
    error: CasusError,
    now: Pick<SourceTable, 'kind'> & Partial<SourceTable>,
  ): Promise<string> {
    const { every, clock } = this.#options;
    const failures = (before?.failures_in_row ?? 0) + 1;
    const doubled = Math.min(LONGEST_WAIT, every * 2 ** Math.min(failures, 20));
    const asked = error instanceof AnsweredError ? waitAsked(error.retryAfter, clock.now()) : 0;
    const next = instant(new Date(clock.now() + Math.max(this.#spread(doubled), asked)));
    await this.#ledger.saveSource({
      ...EMPTY,
      ...before,
      ...now,
      address,
      checked_at: instant(new Date(clock.now())),
      due_at: next,
      failures_in_row: failures,
    });
    return next;
  }

  /** A tenth more or less. */
  #spread(milliseconds: number): number {
    return milliseconds * (0.9 + 0.2 * this.#options.random());
  }
}

const EMPTY = { title: null, etag: null, last_modified: null, mark: null } as const;

function dueTime(source: SourceTable | undefined): number {
  return source?.due_at ? Date.parse(source.due_at) : 0;
}

function isBackingOff(source: SourceTable | undefined, clock: Clock): boolean {
  return (source?.failures_in_row ?? 0) > 0 && dueTime(source) > clock.now();
}

/** Milliseconds that a Retry-After header asks for: seconds, or a date. */
function waitAsked(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? 0 : Math.min(Math.max(0, wait), 7 * LONGEST_WAIT);
}
