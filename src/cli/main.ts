#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { CasusError } from '../records/errors.js';
import { EXIT_STATUS_HELP } from './exit-status.js';
import { reportError } from './report-error.js';

// A pipe closed early ('| head') is no fault of ours or the user's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** A command's module is loaded when it is asked for: the ledger's drivers would cost reading a third of a second. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./read-command.js')).readCommand(),
  add: async () => (await import('./add-command.js')).addCommand(),
  watch: async () => (await import('./watch-command.js')).watchCommand(),
  failures: async () => (await import('./failures-command.js')).failuresCommand(),
  retry: async () => (await import('./failures-command.js')).retryCommand(),
  statements: async () => (await import('./findings-commands.js')).statementsCommand(),
  events: async () => (await import('./findings-commands.js')).eventsCommand(),
  commitments: async () => (await import('./findings-commands.js')).commitmentsCommand(),
  quantities: async () => (await import('./findings-commands.js')).quantitiesCommand(),
  actors: async () => (await import('./actors-command.js')).actorsCommand(),
  happenings: async () => (await import('./happenings-command.js')).happeningsCommand(),
  undertakings: async () => (await import('./undertakings-command.js')).undertakingsCommand(),
  triggers: async () => (await import('./triggers-command.js')).triggersCommand(),
  contradictions: async () => (await import('./triggers-command.js')).contradictionsCommand(),
  stories: async () => (await import('./stories-command.js')).storiesCommand(),
  articles: async () => (await import('./stories-command.js')).articlesCommand(),
  show: async () => (await import('./show-command.js')).showCommand(),
  correct: async () => (await import('./decide-commands.js')).correctCommand(),
  reject: async () => (await import('./decide-commands.js')).rejectCommand(),
  confirm: async () => (await import('./decide-commands.js')).confirmCommand(),
  merge: async () => (await import('./decide-commands.js')).mergeCommand(),
  split: async () => (await import('./decide-commands.js')).splitCommand(),
  undo: async () => (await import('./decide-commands.js')).undoCommand(),
  decisions: async () => (await import('./decisions-command.js')).decisionsCommand(),
  reread: async () => (await import('./reread-command.js')).rereadCommand(),
  forget: async () => (await import('./care-commands.js')).forgetCommand(),
  backup: async () => (await import('./care-commands.js')).backupCommand(),
  whatif: async () => (await import('./whatif-command.js')).whatifCommand(),
  export: async () => (await import('./export-command.js')).exportCommand(),
  serve: async () => (await import('./serve-command.js')).serveCommand(),
  mcp: async () => (await import('./mcp-command.js')).mcpCommand(),
  move: async () => (await import('./move-command.js')).moveCommand(),
};
const asked = process.argv[2];
const wanted = Object.hasOwn(COMMANDS, asked ?? '') ? [COMMANDS[asked]] : Object.values(COMMANDS);

const program = new Command('casus')
  .description('Reads news reports and says who said what, who did what, and who is bound to do what if what happens.')
  .version(version, '-V, --version')
  .addHelpText(
    'after',
    `
Examples:
  casus read report.html                         one report, for a person to look at
  casus read report.txt --published 2024-06-20   with the date that the text does not tell
  casus read reports/ --format jsonl > out.jsonl a folder of them, for a program
  casus add reports/                             a folder of them, into the ledger
  casus events --by Russia --since 2024-06       what the ledger holds

${EXIT_STATUS_HELP}`,
  )
  .showHelpAfterError('(casus --help says more)')
  .exitOverride();
for (const load of wanted) {
  const command = await load();
  program.addCommand(command);
  command.exitOverride().showHelpAfterError(`(casus ${command.name()} --help says more)`);
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : new CasusError('usage', error.message).exitStatus;
  } else {
    process.exitCode = reportError(error);
  }
}
