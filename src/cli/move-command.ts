import { Command } from 'commander';
import { type Moved, moveLedger } from '../ledger/move.js';
import { batchProgress } from './batch-progress.js';
import { EXIT_STATUS_HELP } from './exit-status.js';

interface MoveOptions {
  readonly from: string;
  readonly to: string;
  readonly quiet?: boolean;
}

export function moveCommand(): Command {
  return new Command('move')
    .description('Copy a ledger into an empty one, as from a file to PostgreSQL or back.')
    .requiredOption('--from <place>', 'a file, or postgres://user@host/database; it stays as it is')
    .requiredOption('--to <place>', 'likewise; nothing may be in it')
    .option('-q, --quiet', 'no progress')
    .addHelpText(
      'after',
      `
Nobody can write to the ledger while it is copied. A move that was broken off goes on where it
stopped when it is given again. At the end the rows of every table are counted on both sides:
they agree, or the command fails.

Examples:
  casus move --from desk.db --to postgres://desk@localhost/casus
  casus move --from postgres://desk@localhost/casus --to copy.db

${EXIT_STATUS_HELP}`,
    )
    .action(runMove);
}

async function runMove({ from, to, quiet }: MoveOptions): Promise<void> {
  const progress = batchProgress(process.stderr, 0, Boolean(quiet), { unit: ['row', 'rows'] });
  let moved: Moved;
  try {
    moved = await moveLedger(from, to, ({ table, done, total }) => progress.reach(done, total, table));
  } finally {
    progress.end();
  }
  if (moved.resumed && !quiet) process.stderr.write('casus: went on with the move that was broken off\n');
  const width = Math.max(...moved.tables.map(({ table }) => table.length));
  const row = (name: string, before: string, after: string) =>
    `${name.padEnd(width)}  ${before.padStart(12)}  ${after.padStart(12)}\n`;
  process.stdout.write(row('rows of', 'before', 'after'));
  for (const { table, from: before, to: after } of moved.tables) {
    process.stdout.write(row(table, before.toLocaleString('en-GB'), after.toLocaleString('en-GB')));
  }
}
