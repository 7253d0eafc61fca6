import robotsModule from 'robots-parser';
import { CasusError } from '../records/errors.js';
import { AnsweredError, type Fetched, type FetchOptions, fetchUrl, USER_AGENT } from './fetch-url.js';

/** The time, and the passing of it; tests have one of their own. */
export interface Clock {
  now(): number;
  /** Ends early when the signal tells to stop. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      // Timers count in 31 bits.
      const timer = setTimeout(end, Math.min(milliseconds, 2 ** 31 - 1));
      signal?.addEventListener('abort', end, { once: true });
    }),
};

/** Milliseconds between two requests to a host; what robots.txt asks for is heeded up to the longest. */
const GAP = 1000;
const LONGEST_GAP = 60_000;
/** robots.txt is asked for again after a day. */
const ROBOTS_KEPT = 24 * 60 * 60 * 1000;
const LARGEST_ROBOTS = 500_000;

export type Fetcher = (url: string, options?: FetchOptions) => Promise<Fetched>;

// Its types say that the function is a default export; it is the module itself.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;
type Robot = ReturnType<typeof robotsParser>;

/**
 * Fetches pages as a guest should: one request a host at a time with a pause between two, and none
 * that robots.txt asks programs not to make.
 */
export function politeFetcher(defaults: FetchOptions = {}, clock: Clock = SYSTEM_CLOCK): Fetcher {
  const queues = new Map<string, Promise<unknown>>();
  const asked = new Map<string, number>();
  const robots = new Map<string, { readonly rules: Robot | 'closed'; readonly until: number }>();

  /** Work on one host goes one after another. */
  const inTurn = <T>(host: string, work: () => Promise<T>): Promise<T> => {
    const turn = (queues.get(host) ?? Promise.resolve()).then(work, work);
    const settled = turn.catch(() => {});
    queues.set(host, settled);
    void settled.then(() => {
      if (queues.get(host) === settled) queues.delete(host);
    });
    return turn;
  };

  const pause = async (host: string, gap: number, signal?: AbortSignal) => {
    const last = asked.get(host);
    if (last !== undefined && last + gap > clock.now()) await clock.sleep(last + gap - clock.now(), signal);
    asked.set(host, clock.now());
  };

  const rulesOf = async (origin: string, host: string, signal?: AbortSignal): Promise<Robot | 'closed'> => {
    const known = robots.get(origin);
    if (known && known.until > clock.now()) return known.rules;
    const address = `${origin}/robots.txt`;
    let rules: Robot | 'closed';
    try {
      await pause(host, GAP, signal);
      const { bytes } = await fetchUrl(address, { ...defaults, signal, maxBytes: LARGEST_ROBOTS });
      rules = robotsParser(address, new TextDecoder().decode(bytes));
    } catch (error) {
      // RFC 9309: where there is no such file all is open; where the server fails all is closed for the time being.
      const isMissing =
        error instanceof AnsweredError && error.status >= 400 && error.status < 500 && error.status !== 429;
      if (!isMissing && !(error instanceof CasusError && error.code === 'input-too-large')) {
        if (!(error instanceof AnsweredError)) throw error;
        return 'closed';
      }
      rules = robotsParser(address, '');
    }
    robots.set(origin, { rules, until: clock.now() + ROBOTS_KEPT });
    return rules;
  };

  return (url, options = {}) => {
    const host = hostOf(url);
    const signal = options.signal ?? defaults.signal;
    return inTurn(host, () =>
      fetchUrl(url, {
        ...defaults,
        ...stated(options),
        signal,
        mayAsk: async (target) => {
          const rules = await rulesOf(target.origin, target.host, signal);
          if (rules === 'closed') {
            throw new CasusError('fetch-failed', `the server of ${target.origin}/robots.txt fails`, { place: url });
          }
          if (rules.isAllowed(target.href, USER_AGENT) === false) {
            throw new CasusError('robots-refused', `robots.txt of ${target.host} closes this page to programs`, {
              place: url,
            });
          }
          const wished = (rules.getCrawlDelay(USER_AGENT) ?? 0) * 1000;
          await pause(target.host, Math.min(LONGEST_GAP, Math.max(GAP, wished)), signal);
        },
      }),
    );
  };
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
}

/** The options that are given: one that is there and unknown would hide its default. */
function stated(options: FetchOptions): FetchOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
