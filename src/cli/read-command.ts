import { Command, Option } from 'commander';
import { FORMATS } from '../intake/hints.js';
import { readSources } from '../intake/sources.js';
import { openReader, type Reader } from '../reader.js';
import { CasusError } from '../records/errors.js';
import { EXIT_STATUS_HELP, SOME_FAILED } from './exit-status.js';
import { explainFinding } from './explain-finding.js';
import { progressOn } from './progress.js';
import {
  OUTPUT_FORMATS,
  parseBytes,
  parseDate,
  parsePositive,
  type ReadOptions,
  sourceOptions,
} from './read-options.js';
import { readingWriter } from './reading-writer.js';
import { errorLine } from './report-error.js';

export function readCommand(): Command {
  return new Command('read')
    .description('Read reports and show what they tell: who said, did and is bound to do what.')
    .argument('<input...>', 'files, folders, globs, http(s) addresses, or - for standard input')
    .option('--published <date>', 'when the report was published, where it does not say so itself', parseDate)
    .addOption(new Option('--format <format>', 'what comes out').choices(OUTPUT_FORMATS).default('text'))
    .addOption(new Option('--as <format>', 'what goes in, where its name and look mislead').choices(FORMATS))
    .option('-o, --output <path>', 'a file; with --format html and several reports, a folder')
    .option('--width <columns>', 'columns of the text format (default: those of the terminal)', parsePositive)
    .option('--color', 'colours even where the output is no terminal')
    .option('--no-color', 'no colours (NO_COLOR=1 does the same)')
    .option('-q, --quiet', 'no progress and no count at the end')
    .option('--max-bytes <size>', 'largest input that is read, as 20M (default: 10M for HTML, 1M for text)', parseBytes)
    .option('--timeout <seconds>', 'for an address, redirects included (default: 20)', parsePositive)
    .option('--allow-private', 'read addresses of private networks and of this machine too')
    .option('--explain <id>', 'instead of findings, why one of them was made: its words, tree, rule, knowledge')
    .addHelpText(
      'after',
      `
What goes in: HTML, plain text, Markdown, JSON and JSON Lines with 'text' or 'html'
(and 'url', 'title', 'byline', 'outlet', 'published' if known).

Examples:
  casus read report.html
  casus read report.txt --published 2024-06-20
  casus read report.html --format html -o page.html
  casus read reports/ --format html -o pages/
  casus read 'feeds/*.jsonl' --format jsonl -o readings.jsonl
  casus read report.html --explain event-1f0c9a2b7d3e
  curl -s https://example.org/report | casus read - --format json

${EXIT_STATUS_HELP}`,
    )
    .action(runRead);
}

async function runRead(inputs: string[], options: ReadOptions & { color?: boolean }): Promise<void> {
  if (options.explain !== undefined) return explainFinding(inputs, options.explain, options);
  const writer = await readingWriter(options, inputs.length > 1);
  const progress = progressOn(
    process.stderr,
    !options.quiet && (options.output !== undefined || !process.stdout.isTTY),
  );
  const failures: CasusError[] = [];
  const items = readSources(inputs, sourceOptions(options));

  let read = 0;
  // The engine is opened for the first report, so that a wrong name is told at once.
  let reader: Reader | undefined;
  try {
    for await (const item of items) {
      if (!item.success) {
        failures.push(item.error);
        progress.clear();
        process.stderr.write(`casus: ${errorLine(item.error)}\n`);
        continue;
      }
      reader ??= await openReader();
      await writer.write(await reader.read(item.article));
      read++;
      progress.step(item.source);
    }
  } finally {
    progress.clear();
    await reader?.close();
  }
  await writer.end();
  if (read + failures.length === 0) {
    throw new CasusError('input-not-found', `no report was found in ${inputs.join(', ')}`);
  }
  if (!options.quiet && read + failures.length > 1) {
    const aside = failures.length > 0 ? `, ${failures.length} set aside` : '';
    process.stderr.write(`casus: ${read} ${read === 1 ? 'report' : 'reports'} read${aside}\n`);
  }
  if (failures.length > 0) {
    process.exitCode = failures.length === 1 && read === 0 ? failures[0].exitStatus : SOME_FAILED;
  }
}
