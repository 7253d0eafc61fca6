import { Command } from 'commander';
import { countSources, readStreams } from '../intake/streams.js';
import type { Ledger } from '../ledger/ledger.js';
import { openReader, type Reader } from '../reader.js';
import { CasusError } from '../records/errors.js';
import { type TakenIn, takeIn } from '../take-in.js';
import { batchProgress } from './batch-progress.js';
import { EXIT_STATUS_HELP, SOME_FAILED } from './exit-status.js';
import { inLedger, type LedgerOptions, withLedger } from './ledger-options.js';
import { parseBytes, parseDate, parsePositive } from './read-options.js';
import { errorLine } from './report-error.js';

export interface AddOptions extends LedgerOptions {
  readonly published?: string;
  readonly quiet?: boolean;
  readonly maxBytes?: number;
  readonly timeout?: number;
  readonly allowPrivate?: boolean;
}

export function addCommand(): Command {
  return withIntakeOptions(withLedger(new Command('add')))
    .description('Take reports into the ledger: each once, with all that is read in it.')
    .argument(
      '<source...>',
      'files, folders, globs, feeds, sitemaps, web archives, http(s) addresses, or - for standard input',
    )
    .option('--published <date>', 'when the reports were published, where they do not say so themselves', parseDate)
    .addHelpText(
      'after',
      `
What goes in: what 'casus read' takes, and RSS, Atom and JSON feeds, sitemaps, WARC and WARC.gz.
Pages that a feed or sitemap leads to are fetched as robots.txt allows, a host at a time.
A run that was broken off goes on where it stopped when it is given again; reports
that are in the ledger are not read twice. A report that is found at its old address
with new words takes the place of its earlier version, which is kept.

Examples:
  casus add reports/
  casus add 'archive/*.warc.gz' --ledger desk.db
  casus add https://example.org/rss.xml --ledger postgres://desk@localhost/casus

${EXIT_STATUS_HELP}`,
    )
    .action((sources: string[], options: AddOptions) => inLedger(options, (ledger) => add(ledger, sources, options)));
}

export function withIntakeOptions(command: Command): Command {
  return command
    .option('-q, --quiet', 'no progress and no count at the end')
    .option('--max-bytes <size>', 'largest input that is read, as 20M (default: 10M for HTML, 1M for text)', parseBytes)
    .option('--timeout <seconds>', 'for an address, redirects included (default: 20)', parsePositive)
    .option('--allow-private', 'read addresses of private networks and of this machine too');
}

/** Takes the sources in and tells on standard error what became of them. */
export async function add(ledger: Ledger, sources: readonly string[], options: AddOptions): Promise<void> {
  const progress = batchProgress(process.stderr, await countSources(sources), Boolean(options.quiet));
  const counts = new Map<TakenIn['outcome'], number>();
  const begun = new Set<string>();
  let reader: Promise<Reader> | undefined;
  const open = () => {
    reader ??= openReader();
    return reader;
  };
  let onlyError: CasusError | undefined;
  try {
    const reports = readStreams(sources, {
      hints: { published: options.published, maxBytes: options.maxBytes },
      allowPrivate: options.allowPrivate,
      timeout: options.timeout && options.timeout * 1000,
    });
    for await (const taken of takeIn(reports, ledger, open)) {
      counts.set(taken.outcome, (counts.get(taken.outcome) ?? 0) + 1);
      begun.add(taken.source);
      if (taken.outcome === 'failed') {
        onlyError = taken.error;
        progress.say(`casus: ${errorLine(taken.error)}`);
      }
      progress.step(begun.size - 1 + (taken.through ?? 0), taken.source);
    }
  } finally {
    progress.end();
    await (await reader)?.close();
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) throw new CasusError('input-not-found', `no report was found in ${sources.join(', ')}`);
  if (!options.quiet) process.stderr.write(`casus: ${summary(counts)}\n`);
  const failed = counts.get('failed') ?? 0;
  if (failed > 0) process.exitCode = total === 1 && onlyError ? onlyError.exitStatus : SOME_FAILED;
}

const TOLD: Readonly<Record<TakenIn['outcome'], string>> = {
  added: 'added',
  corrected: 'corrected an earlier version',
  reprinted: 'known from elsewhere',
  unchanged: 'already in the ledger',
  outdated: 'older than the version in the ledger',
  failed: "set aside ('casus failures' lists them)",
};

/** What became of reports, counted: '3 added, 1 already in the ledger'. */
export function summary(counts: ReadonlyMap<TakenIn['outcome'], number>): string {
  return Object.entries(TOLD)
    .flatMap(([outcome, words]) => {
      const count = counts.get(outcome as TakenIn['outcome']);
      return count ? [`${count} ${words}`] : [];
    })
    .join(', ');
}
