import { Command, InvalidArgumentError } from 'commander';
import { politeFetcher } from '../intake/polite.js';
import { isUrl } from '../intake/sources.js';
import { openReader, type Reader } from '../reader.js';
import { CasusError } from '../records/errors.js';
import type { TakenIn } from '../take-in.js';
import { type Watched, watchFeeds } from '../watch.js';
import { summary } from './add-command.js';
import { EXIT_STATUS_HELP, SOME_FAILED } from './exit-status.js';
import { inLedger, type LedgerOptions, withLedger } from './ledger-options.js';
import { parseBytes, parsePositive } from './read-options.js';
import { errorLine } from './report-error.js';

interface WatchCommandOptions extends LedgerOptions {
  readonly every: number;
  readonly once?: boolean;
  readonly quiet?: boolean;
  readonly maxBytes?: number;
  readonly timeout?: number;
  readonly allowPrivate?: boolean;
}

export function watchCommand(): Command {
  return withLedger(new Command('watch'))
    .description('Look at feeds again and again and take in what is new.')
    .argument('<feed...>', 'http(s) addresses of feeds (RSS, Atom, JSON Feed) and sitemaps')
    .option('--every <time>', 'between two looks at a feed: 90s, 15m, 2h', parseTime, 15 * 60_000)
    .option('--once', 'look once and end, as for cron')
    .option('-q, --quiet', 'tell of failures only')
    .option('--max-bytes <size>', 'largest page that is read, as 20M (default: 10M)', parseBytes)
    .option('--timeout <seconds>', 'for a page, redirects included (default: 20)', parsePositive)
    .option('--allow-private', 'read addresses of private networks and of this machine too')
    .addHelpText(
      'after',
      `
A host is asked for one thing at a time, with a pause between two, and for nothing that its
robots.txt closes to programs. A feed is only sent again when it has changed; after a failure the
wait doubles, up to a day, and is never shorter than the server asks for. Where an entry does not
hold the report, its page is fetched. The ledger remembers all this: stop it with Ctrl-C or SIGTERM
when you like, and give the command again.

Examples:
  casus watch https://example.org/rss.xml https://example.com/news-sitemap.xml
  casus watch https://example.org/rss.xml --every 1h --ledger desk.db
  casus watch https://example.org/rss.xml --once

${EXIT_STATUS_HELP}`,
    )
    .action(runWatch);
}

async function runWatch(feeds: string[], options: WatchCommandOptions): Promise<void> {
  const foreign = feeds.find((feed) => !/^https?:$/i.test(isUrl(feed) ? `${feed.split(':')[0]}:` : ''));
  if (foreign) throw new CasusError('usage', `'${foreign}' is not an http or https address; 'casus add' reads files`);
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  let reader: Promise<Reader> | undefined;
  const open = () => {
    reader ??= openReader();
    return reader;
  };
  try {
    await inLedger(options, async (ledger) => {
      const watched = watchFeeds([...new Set(feeds)], ledger, open, {
        every: options.every,
        once: options.once,
        signal: stop.signal,
        fetch: politeFetcher({
          allowPrivate: options.allowPrivate,
          timeout: options.timeout && options.timeout * 1000,
        }),
        intake: { hints: { maxBytes: options.maxBytes } },
      });
      await tell(watched, Boolean(options.quiet), options.once === true);
    });
  } finally {
    await (await reader)?.close();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
  if (stop.signal.aborted && !options.quiet) process.stderr.write('casus: stopped\n');
}

async function tell(watched: AsyncIterable<Watched>, quiet: boolean, isOnce: boolean): Promise<void> {
  let counts = new Map<TakenIn['outcome'], number>();
  const say = (line: string) => process.stderr.write(`casus: ${line}\n`);
  for await (const item of watched) {
    if (item.what === 'taken') {
      counts.set(item.taken.outcome, (counts.get(item.taken.outcome) ?? 0) + 1);
      if (item.taken.outcome === 'failed') say(errorLine(item.taken.error));
    } else if (item.what === 'failed') {
      say(`${errorLine(item.error)}; asked again after ${item.next}`);
      if (isOnce) process.exitCode = SOME_FAILED;
    } else if (item.what === 'waits') {
      if (!quiet) say(`${item.feed}: failed before, asked again after ${item.next}`);
    } else {
      const name = item.title ? `${item.title} (${item.feed})` : item.feed;
      if (!quiet) say(`${name}: ${summary(counts) || (item.changed ? 'nothing new' : 'unchanged')}`);
      counts = new Map();
    }
  }
}

function parseTime(value: string): number {
  const match = /^(\d+(?:\.\d+)?)(s|m|h|d)$/.exec(value);
  const unit = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[match?.[2] ?? 's'] as number;
  const time = match ? Number(match[1]) * unit : 0;
  if (time < 30_000) throw new InvalidArgumentError('Give a time of at least half a minute, as 90s, 15m or 2h.');
  return time;
}
