import { Command } from 'commander';
import type { Ledger } from '../ledger/ledger.js';
import type { Reread } from '../ledger/reread.js';
import { openReader, type Reader } from '../reader.js';
import { CasusError } from '../records/errors.js';
import { batchProgress } from './batch-progress.js';
import { detailWords } from './decisions-command.js';
import { SOME_FAILED } from './exit-status.js';
import { inLedger, type LedgerOptions, withLedger } from './ledger-options.js';
import { errorLine } from './report-error.js';

interface RereadOptions extends LedgerOptions {
  readonly all?: boolean;
  readonly quiet?: boolean;
}

export function rereadCommand(): Command {
  return withLedger(new Command('reread'))
    .description('Read stored articles again with the present engine; what people decided holds.')
    .argument('[article...]', 'ids of articles (default: those that another engine read)')
    .option('--all', 'all articles, those that this engine read too')
    .option('-q, --quiet', 'no progress and no count at the end')
    .addHelpText(
      'after',
      `
The findings of an article are replaced at once, or not at all; a run that was broken
off goes on where it stopped. Decisions stay with their findings: by the id, or by the
words where these are found with another id now. Those that have nothing left to hold
to are listed, and kept.

Examples:
  casus reread
  casus reread 3a775eb8e24740e4`,
    )
    .action((articles: string[], options: RereadOptions) =>
      inLedger(options, (ledger) => reread(ledger, articles, options)),
    );
}

async function reread(ledger: Ledger, articles: readonly string[], options: RereadOptions): Promise<void> {
  const reader = await openReader();
  const total = articles.length || (await ledger.totals()).articles;
  const progress = batchProgress(process.stderr, total, Boolean(options.quiet));
  const counts = { read: 0, failed: 0, before: 0, after: 0, kept: 0, followed: 0 };
  const lost: Reread['lost'][number][] = [];
  let onlyError: CasusError | undefined;
  try {
    for await (const id of idsOf(ledger, articles, options.all ? undefined : reader.engine)) {
      try {
        const result = await readAgain(ledger, reader, id);
        counts.read++;
        counts.before += result.before;
        counts.after += result.after;
        counts.kept += result.kept;
        counts.followed += result.followed.length;
        lost.push(...result.lost);
      } catch (error) {
        if (!(error instanceof CasusError) || error.code.startsWith('ledger-')) throw error;
        counts.failed++;
        onlyError = error;
        progress.say(`casus: ${errorLine(error)}`);
      }
      progress.step(counts.read + counts.failed, id);
    }
  } finally {
    progress.end();
    await reader.close();
  }
  if (!options.quiet) process.stderr.write(`casus: ${summary(counts)}\n`);
  for (const { decision, action, subject, detail, quoted } of lost) {
    const words = quoted ? ` “${quoted}”` : '';
    process.stdout.write(
      `nothing is left for decision ${decision}: ${action} ${subject}${detailWords(detail)}${words}\n`,
    );
  }
  if (onlyError) process.exitCode = counts.read === 0 && counts.failed === 1 ? onlyError.exitStatus : SOME_FAILED;
}

async function* idsOf(ledger: Ledger, given: readonly string[], notBy: string | undefined): AsyncGenerator<string> {
  if (given.length > 0) {
    yield* given;
    return;
  }
  let last = '';
  for (;;) {
    const ids = await ledger.articleIds(last, notBy);
    if (ids.length === 0) return;
    yield* ids;
    last = ids[ids.length - 1];
  }
}

async function readAgain(ledger: Ledger, reader: Reader, id: string): Promise<Reread> {
  const view = await ledger.article(id);
  if (!view) throw new CasusError('not-in-ledger', `the ledger has no article ${id}`);
  return ledger.reread(await reader.read(view.article), reader.engine);
}

function summary(
  counts: Readonly<Record<'read' | 'failed' | 'before' | 'after' | 'kept' | 'followed', number>>,
): string {
  const { read, failed, before, after, kept, followed } = counts;
  if (read + failed === 0) return 'nothing to read again: this engine has read all (--all reads them nonetheless)';
  return [
    `${read} ${read === 1 ? 'article' : 'articles'} read again`,
    `${before} findings before, ${after} after`,
    kept + followed === 1 ? '1 decision holds' : kept + followed > 0 ? `${kept + followed} decisions hold` : '',
    followed > 0 ? `${followed} of them on words that have another id now` : '',
    failed > 0 ? `${failed} could not be read` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
