import { Command, Option } from 'commander';
import { type AddOptions, add, withIntakeOptions } from './add-command.js';
import { inLedger, type LedgerOptions, withLedger } from './ledger-options.js';

export function failuresCommand(): Command {
  return withLedger(new Command('failures'))
    .description('List what could not be taken into the ledger, and why.')
    .addOption(new Option('--format <format>', 'what comes out').choices(['text', 'json']).default('text'))
    .action((options: LedgerOptions & { format: 'text' | 'json' }) =>
      inLedger(options, async (ledger) => {
        const failures = await ledger.failures();
        if (options.format === 'json') process.stdout.write(`${JSON.stringify(failures, null, 2)}\n`);
        else if (failures.length === 0) process.stdout.write('Nothing has been set aside.\n');
        for (const { place, message, code, attempts, last } of options.format === 'text' ? failures : []) {
          const tried = attempts === 1 ? `tried ${last}` : `tried ${attempts} times, last ${last}`;
          process.stdout.write(`${place}\n  ${message} [${code}]; ${tried}\n`);
        }
      }),
    );
}

export function retryCommand(): Command {
  return withIntakeOptions(withLedger(new Command('retry')))
    .description('Try again to take in what could not be taken in before.')
    .action((options: AddOptions) =>
      inLedger(options, async (ledger) => {
        const sources = new Set((await ledger.failures()).map(({ source }) => source));
        // What standard input held is gone.
        sources.delete('-');
        if (sources.size > 0) await add(ledger, [...sources], options);
        else if (!options.quiet) process.stderr.write('casus: nothing is left to try again\n');
      }),
    );
}
