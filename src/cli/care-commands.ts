import { Command } from 'commander';
import type { ArticleView } from '../ledger/articles.js';
import { CasusError } from '../records/errors.js';
import { inLedger, type LedgerOptions, withLedger } from './ledger-options.js';

export function forgetCommand(): Command {
  return withLedger(new Command('forget'))
    .description('Take articles out of the ledger with all that rests on them, for good.')
    .argument('<article...>', 'ids of articles')
    .option('--yes', 'do it: without this, what would go is shown')
    .addHelpText(
      'after',
      `
With an article go its text, its findings, what people decided of these, and its part
in stories and happenings. It comes back if a source that holds it is added again.

Example:
  casus forget 3a775eb8e24740e4 --yes`,
    )
    .action((ids: string[], options: LedgerOptions & { yes?: boolean }) =>
      inLedger(options, async (ledger) => {
        const views: ArticleView[] = [];
        for (const id of ids) {
          const view = await ledger.article(id);
          if (!view) throw new CasusError('not-in-ledger', `the ledger has no article ${id}`);
          views.push(view);
        }
        for (const { id, title, findings } of views) {
          const count = Object.values(findings).reduce((sum, number) => sum + number, 0);
          const told = `article ${id} “${title ?? '(no title)'}” with ${count} findings`;
          process.stdout.write(options.yes ? `Forgetting ${told}.\n` : `This would take out ${told}.\n`);
        }
        if (!options.yes) throw new CasusError('usage', 'nothing was taken out: add --yes to do it');
        await ledger.forget(views.map(({ id }) => id));
      }),
    );
}

export function backupCommand(): Command {
  return withLedger(new Command('backup'))
    .description('Copy a ledger into a new file, while it is in use.')
    .argument('<file>', 'that is not there yet')
    .addHelpText(
      'after',
      `
The copy is a ledger of its own, whole as of one moment. A ledger in PostgreSQL is
copied by pg_dump.

Example:
  casus backup copies/desk-2024-06-19.db`,
    )
    .action((file: string, options: LedgerOptions) =>
      inLedger(options, async (ledger) => {
        await ledger.backup(file);
        process.stdout.write(`The ledger is copied to ${file}.\n`);
      }),
    );
}
