import { Command } from 'commander';
import type { FindingKind } from '../ledger/schema.js';
import { COMMITMENT_KINDS, EVENT_STATUSES, PLOVER_TYPES, QUANTITY_RELATIONS, SPEECH_ACTS } from '../records/reading.js';
import { findingView } from './finding-view.js';
import { inLedger } from './ledger-options.js';
import { writeList } from './list-writer.js';
import { whyNothing } from './nothing-found.js';
import { filterOf, type QuestionOptions, withQuestionOptions, wordsOption } from './question-options.js';

const ACTORS = `
Actors are countries by code or name (RUS, Russia, Russian: everyone of that country),
persons and bodies by name (Putin, NATO), or what 'casus actors' calls them (state:RUS:
the state alone).`;

export function statementsCommand(): Command {
  return question(
    new Command('statements')
      .description('List who said what, the newest reports first.')
      .addOption(wordsOption('--type <acts>', 'acts of speech', SPEECH_ACTS))
      .addOption(wordsOption('--kind <acts>', 'the same', SPEECH_ACTS).hideHelp()),
    'statement',
    { by: 'who says it', to: 'to whom it is said' },
    `
Examples:
  casus statements --by Russia --about 'North Korea'
  casus statements --by RUS --type threaten,warn --since 2024-06
  casus statements --about '"security council"' --format csv > said.csv`,
  );
}

export function eventsCommand(): Command {
  return question(
    new Command('events')
      .description('List who did what to whom: what occurred, and what is planned, denied or feared, marked so.')
      .addOption(wordsOption('--type <types>', 'PLOVER types', PLOVER_TYPES))
      .addOption(wordsOption('--kind <types>', 'the same', PLOVER_TYPES).hideHelp())
      .addOption(wordsOption('--status <statuses>', 'whether it came about', EVENT_STATUSES)),
    'event',
    { by: 'who does it', to: 'to whom it is done' },
    `
Examples:
  casus events --by PRK --to KOR --status occurred,ongoing
  casus events --type SANCTION,COERCE --since 7d
  casus events --with Ukraine --happened-since 2024-06-01 --happened-until 2024-06-30`,
  );
}

export function commitmentsCommand(): Command {
  return question(
    new Command('commitments')
      .description('List who is bound to do what for whom, and under which condition.')
      .addOption(wordsOption('--kind <kinds>', 'kinds', COMMITMENT_KINDS))
      .addOption(wordsOption('--type <kinds>', 'the same', COMMITMENT_KINDS).hideHelp())
      .addOption(wordsOption('--status <strengths>', 'how firm', ['firm', 'intended', 'considered'])),
    'commitment',
    { by: 'who is bound', to: 'to whom, or against whom' },
    `
Examples:
  casus commitments --by Russia --to 'North Korea'
  casus commitments --kind threat,warning --about Seoul
  casus commitments --about weapons --as-of 2024-07-01`,
  );
}

export function quantitiesCommand(): Command {
  return question(
    new Command('quantities')
      .description('List who has, sent, received or lost how many of what, and who says so.')
      .addOption(wordsOption('--type <relations>', 'relations', QUANTITY_RELATIONS))
      .addOption(wordsOption('--kind <relations>', 'the same', QUANTITY_RELATIONS).hideHelp()),
    'quantity',
    { by: 'who has, sent or lost them' },
    `
Examples:
  casus quantities --by PRK --type supplied
  casus quantities --about missiles --since 2024`,
  );
}

const THINGS: Readonly<Partial<Record<FindingKind, string>>> = {
  statement: 'statements',
  event: 'events',
  commitment: 'commitments',
  quantity: 'quantities',
};

function question(command: Command, kind: FindingKind, said: { by: string; to?: string }, examples: string): Command {
  return withQuestionOptions(command, said)
    .addHelpText('after', `${ACTORS}\n${examples}`)
    .action((options: QuestionOptions) =>
      inLedger(options, async (ledger) => {
        const filter = filterOf(kind, options);
        const page = await ledger.find(filter);
        await writeList(page, findingView(kind), options, () => whyNothing(ledger, filter, THINGS[kind] ?? kind));
      }),
    );
}
