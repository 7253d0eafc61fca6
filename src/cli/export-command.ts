import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { exportItems } from '../export.js';
import { EXPORT_FORMATS, type ExportFormatName } from '../formats/export/formats.js';
import type { ExportItem, ExportKind } from '../formats/export/item.js';
import { CasusError } from '../records/errors.js';
import { batchProgress } from './batch-progress.js';
import { EXIT_STATUS_HELP } from './exit-status.js';
import { inLedger, withLedger } from './ledger-options.js';
import { filterOf, type QuestionOptions, withFilterOptions, wordsOption } from './question-options.js';

interface ExportOptions extends Omit<QuestionOptions, 'format' | 'kind'> {
  readonly format: ExportFormatName;
  readonly out?: string;
  readonly quiet?: boolean;
  readonly kind?: readonly ExportKind[];
}

const KINDS = EXPORT_FORMATS.jsonl.kinds;

export function exportCommand(): Command {
  const command = withLedger(new Command('export'))
    .description('Write findings of the ledger for other tools.')
    .addOption(new Option('--format <format>', 'what comes out').choices(Object.keys(EXPORT_FORMATS)).default('jsonl'))
    .option('-o, --out <file>', 'where it goes (default: standard output)')
    .addOption(wordsOption('--kind <kinds>', 'findings, all that the format can tell of where not given', KINDS))
    .option('--type <types>', 'PLOVER types, acts of speech, kinds of commitment, …', parseList)
    .option('--status <statuses>', 'of events whether they came about, of commitments how firm', parseList);
  return withFilterOptions(command, { by: 'who says, does, owes or holds it', to: 'to whom' })
    .option('-q, --quiet', 'no progress and no count at the end')
    .addHelpText(
      'after',
      `
Formats:
  jsonl          all findings as they were read, with their words and reports
  csv, parquet   the same as a table
  plover         events in PLOVER's JSON; those without a doer or any date are left out
  gdelt          events in columns of GDELT's event table, tab-separated
  graphml        actors and the events and commitments between them, as a graph
  webannotation  W3C Web Annotation, with quote and position of the words
  ftm            FollowTheMoney entities: actors, events, commitments, reports
plover and gdelt give what took or takes place, unless --status says otherwise.

Examples:
  casus export --format parquet -o findings.parquet
  casus export --format gdelt --by RUS --since 2024-06-01 > events.tsv
  casus export --format graphml --kind commitment -o bonds.graphml

${EXIT_STATUS_HELP}`,
    )
    .action((options: ExportOptions) => runExport(options));
}

async function runExport(options: ExportOptions): Promise<void> {
  const format = EXPORT_FORMATS[options.format];
  const kinds = options.kind ?? format.kinds;
  const foreign = kinds.filter((kind) => !(format.kinds as readonly ExportKind[]).includes(kind));
  if (foreign.length > 0) {
    throw new CasusError(
      'usage',
      `${options.format} cannot tell of ${foreign.join(', ')}; it has ${format.kinds.join(', ')}`,
    );
  }
  if (options.format === 'parquet' && options.out === undefined && process.stdout.isTTY) {
    throw new CasusError('usage', 'parquet is not for a terminal; name a file with --out');
  }
  const statuses = options.status ?? ('statuses' in format ? format.statuses : undefined);
  // The kind is that of each part of the export.
  const filter = filterOf('event', { ...options, format: 'jsonl', kind: undefined, status: statuses, limit: 0 });
  await inLedger(options, async (ledger) => {
    const progress = batchProgress(process.stderr, 0, Boolean(options.quiet) || options.out === undefined, {
      unit: ['finding', 'findings'],
    });
    let count = 0;
    async function* counted(items: AsyncIterable<ExportItem>): AsyncGenerator<ExportItem> {
      for await (const item of items) {
        count++;
        progress.step(0, item.kind);
        yield item;
      }
    }
    try {
      await writeOut(format.write(counted(exportItems(ledger, kinds, filter))), options.out);
    } finally {
      progress.end();
    }
    if (!options.quiet) {
      const told =
        count === 0 ? 'no finding is of that kind' : `${count} ${count === 1 ? 'finding' : 'findings'} exported`;
      process.stderr.write(`casus: ${told}\n`);
    }
  });
}

/** A file appears under its name when it is whole. */
async function writeOut(pieces: AsyncIterable<string | Uint8Array>, out: string | undefined): Promise<void> {
  const source = Readable.from(pieces, { objectMode: true });
  if (out === undefined) {
    await pipeline(source, process.stdout as Writable, { end: false });
    return;
  }
  const unfinished = `${out}.${process.pid}.part`;
  try {
    await pipeline(source, createWriteStream(unfinished));
    await rename(unfinished, out);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => {});
    const code = (cause as NodeJS.ErrnoException).code;
    if (cause instanceof CasusError || !/^E[A-Z]+$/.test(code ?? '')) throw cause;
    throw new CasusError('output-failed', `${out} cannot be written (${code})`, { place: out, cause });
  }
}

function parseList(value: string): string[] {
  return value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
