#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { CasusError } from '../records/errors.js';
import { addCommand } from './add-command.js';
import { EXIT_STATUS_HELP } from './exit-status.js';
import { failuresCommand, retryCommand } from './failures-command.js';
import { readCommand } from './read-command.js';
import { reportError } from './report-error.js';

// A pipe closed early ('| head') is no fault of ours or the user's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('casus')
  .description('Reads news reports and says who said what, who did what, and who is bound to do what if what happens.')
  .version(version, '-V, --version')
  .addCommand(readCommand())
  .addCommand(addCommand())
  .addCommand(failuresCommand())
  .addCommand(retryCommand())
  .addHelpText(
    'after',
    `
Examples:
  casus read report.html                         one report, for a person to look at
  casus read report.txt --published 2024-06-20   with the date that the text does not tell
  casus read reports/ --format jsonl > out.jsonl a folder of them, for a program

${EXIT_STATUS_HELP}`,
  )
  .showHelpAfterError('(casus --help says more)')
  .exitOverride();
for (const command of program.commands)
  command.exitOverride().showHelpAfterError(`(casus ${command.name()} --help says more)`);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : new CasusError('usage', error.message).exitStatus;
  } else {
    process.exitCode = reportError(error);
  }
}
