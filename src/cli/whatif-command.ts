import { Command, Option } from 'commander';
import { painter } from '../formats/text-style.js';
import type { WhatIf } from '../ledger/what-if/result.js';
import { whatIf } from '../ledger/what-if/what-if.js';
import { CasusError } from '../records/errors.js';
import { PLOVER_TYPES, type PloverType } from '../records/reading.js';
import { type Supposition, suppositionFrom, suppositionNamed } from '../supposition.js';
import { EXIT_STATUS_HELP } from './exit-status.js';
import { inLedger, type LedgerOptions, withLedger } from './ledger-options.js';
import { parseDate, parsePositive } from './read-options.js';
import { colourFor, widthFor } from './terminal.js';
import { whatIfTree } from './whatif-tree.js';

interface WhatIfCommandOptions extends LedgerOptions {
  readonly asOf?: string;
  readonly event?: PloverType;
  readonly actor?: string;
  readonly recipient?: string;
  readonly format: 'tree' | 'json';
  readonly width?: number;
  readonly color?: boolean;
}

export function whatifCommand(): Command {
  return withLedger(new Command('whatif'))
    .description('Say what would follow if an event came about: who is bound to do what, under which words.')
    .argument('[sentence]', "the event, as 'North Korea attacks South Korea'")
    .option('--as-of <date>', 'the day on which it is supposed to happen (default: today)', parseDate)
    .addOption(new Option('--event <type>', 'in place of a sentence: the type of event').choices(PLOVER_TYPES))
    .option('--actor <who>', 'who does it: a state, by code or name')
    .option('--recipient <who>', 'to whom')
    .addOption(new Option('--format <format>', 'what comes out').choices(['tree', 'json']).default('tree'))
    .option('--width <columns>', 'columns of the tree (default: those of the terminal)', parsePositive)
    .option('--color', 'colours even where the output is no terminal')
    .option('--no-color', 'no colours (NO_COLOR=1 does the same)')
    .addHelpText(
      'after',
      `
Counted are the instruments that Casus knows (treaties, declarations, resolutions, with their
members on that day) and what the ledger's reports up to that day tell of promises, threats and
policies. What is signed and not in force is shown as such. A pact of defence does not bind to
help the one who attacks. Nothing here foretells what states will do.

Examples:
  casus whatif "North Korea attacks South Korea"
  casus whatif "North Korea attacks South Korea" --as-of 2024-07-01
  casus whatif "South Korea supplies weapons to Ukraine" --ledger desk.db
  casus whatif --event ASSAULT --actor PRK --recipient KOR --format json

${EXIT_STATUS_HELP}`,
    )
    .action(runWhatIf);
}

async function runWhatIf(sentence: string | undefined, options: WhatIfCommandOptions): Promise<void> {
  const supposed = await suppositionOf(sentence, options);
  const answer = await inLedger(options, (ledger) =>
    whatIf(supposed.deed, {
      asOf: options.asOf ?? new Date().toISOString().slice(0, 10),
      question: sentence ?? '',
      place: supposed.place,
      ledger,
    }),
  );
  process.stdout.write(options.format === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : treeFor(answer, options));
}

function treeFor(answer: WhatIf, options: WhatIfCommandOptions): string {
  return whatIfTree(answer, (width) => painter({ width, colour: colourFor(options) }), widthFor(options));
}

async function suppositionOf(sentence: string | undefined, options: WhatIfCommandOptions): Promise<Supposition> {
  const { event, actor, recipient } = options;
  if (sentence !== undefined) {
    if (event ?? actor ?? recipient) throw new CasusError('usage', 'give a sentence, or --event and --actor, not both');
    return suppositionFrom(sentence);
  }
  if (event === undefined || actor === undefined) {
    throw new CasusError('usage', 'say what happens: a sentence, or --event and --actor (and --recipient)');
  }
  return suppositionNamed(event, actor, recipient);
}
