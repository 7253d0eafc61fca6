import { userInfo } from 'node:os';
import { Command, Option } from 'commander';
import { formatTable } from '../formats/table.js';
import type { Decision } from '../ledger/decisions.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Deciding } from '../ledger/placings.js';
import { CasusError } from '../records/errors.js';
import { subjectLabel } from './decisions-command.js';
import { findingView } from './finding-view.js';
import { inLedger, type LedgerOptions, withLedger } from './ledger-options.js';
import { tablePainter } from './terminal.js';

interface DecideOptions extends LedgerOptions {
  readonly who: string;
  readonly why?: string;
  readonly quiet?: boolean;
}

const KEPT = `
Nothing is deleted: a decision is kept with who took it and why, holds when the article
is read again, and 'casus undo' takes it back. 'casus decisions' lists them.`;

export function correctCommand(): Command {
  return deciding(new Command('correct'))
    .description('Set fields of a finding right; answers show it as corrected.')
    .argument('<id>', 'of the finding, as lists show it')
    .argument(
      '<field=value...>',
      'what is right: status=denied, actors=KOR,USA, date=2024-06-19; an empty value clears',
    )
    .addHelpText(
      'after',
      `
Fields: of an event type, mode, status, contexts, actors, recipients, place, date; of a
statement act, mode, speaker, addressee, date; of a commitment kind, strength, polarity,
debtors, creditors, deadline; of a quantity value, bound, relation, item, holder; of an
instrument name, kind, parties, date; of an actor name, kind, country, sector.
${KEPT}

Examples:
  casus correct event-efbcb0be12d1 status=planned --why 'the signing is next week'
  casus correct statement-81588956d980 speaker='Kim Jong Un' --who ana`,
    )
    .action((id: string, fields: string[], options: DecideOptions) =>
      inLedger(options, async (ledger) => {
        const decision = await ledger.correct(id, Object.fromEntries(fields.map(fieldOf)), by(options));
        await tell(ledger, [decision], options, true);
      }),
    );
}

export function rejectCommand(): Command {
  return deciding(new Command('reject'))
    .description('Take findings out of all answers; or dismiss proposed changes of a commitment.')
    .argument('<id...>', 'of findings, or of proposed changes')
    .addHelpText('after', `${KEPT}\n\nExample:\n  casus reject event-efbcb0be12d1 --why 'a quote from a novel'`)
    .action((ids: string[], options: DecideOptions) =>
      inLedger(options, async (ledger) => tell(ledger, await ledger.reject(ids, by(options)), options)),
    );
}

export function confirmCommand(): Command {
  return deciding(new Command('confirm'))
    .description('Say that findings, or proposed changes of a commitment, are right.')
    .argument('<id...>', 'of findings, or of proposed changes')
    .addHelpText(
      'after',
      `
A finding that was rejected or merged counts again when it is confirmed.
${KEPT}

Example:
  casus confirm event-efbcb0be12d1 statement-81588956d980 --who ana`,
    )
    .action((ids: string[], options: DecideOptions) =>
      inLedger(options, async (ledger) => tell(ledger, await ledger.confirm(ids, by(options)), options)),
    );
}

export function mergeCommand(): Command {
  return deciding(new Command('merge'))
    .description('Make several one: findings, actors, stories, happenings or undertakings. The first is kept.')
    .argument('<kept>', 'the one that is kept')
    .argument('<other...>', 'those that are the same')
    .addHelpText(
      'after',
      `${KEPT}

Examples:
  casus merge event-efbcb0be12d1 event-25789d0a4511
  casus merge 'person:vladimir putin' 'person:putin'
  casus merge story-12 story-15`,
    )
    .action((kept: string, others: string[], options: DecideOptions) =>
      inLedger(options, async (ledger) => tell(ledger, await ledger.merge(kept, others, by(options)), options)),
    );
}

export function splitCommand(): Command {
  return deciding(new Command('split'))
    .description('Part what was wrongly made one.')
    .argument('<id>', 'a merged finding or actor; or a story, happening or undertaking')
    .argument('[part...]', 'of a story the articles, of a happening or undertaking the findings, that are none of it')
    .addHelpText(
      'after',
      `${KEPT}

Examples:
  casus split story-12 3a775eb8e24740e4
  casus split happening-efbcb0be12d1 event-25789d0a4511
  casus split person:putin`,
    )
    .action((subject: string, parts: string[], options: DecideOptions) =>
      inLedger(options, async (ledger) => tell(ledger, await ledger.split(subject, parts, by(options)), options)),
    );
}

export function undoCommand(): Command {
  return deciding(new Command('undo'))
    .description("Take decisions back, by their numbers in 'casus decisions'.")
    .argument('<decision...>', 'its number')
    .addHelpText('after', `\nExample:\n  casus undo 12 --why 'the second report is another meeting'`)
    .action((numbers: string[], options: DecideOptions) =>
      inLedger(options, async (ledger) => {
        const undone: Decision[] = [];
        for (const number of numbers) {
          if (!/^\d+$/.test(number)) throw new CasusError('usage', `'${number}' is no number of a decision`);
          undone.push(await ledger.undo(Number(number), by(options)));
        }
        await tell(ledger, undone, options);
      }),
    );
}

function deciding(command: Command): Command {
  return withLedger(command)
    .addOption(new Option('--who <name>', 'who decides').env('CASUS_WHO').default(loginName(), 'your login name'))
    .option('--why <text>', 'why: for who reads it later')
    .option('-q, --quiet', 'say nothing where it went well');
}

function loginName(): string {
  try {
    return userInfo().username;
  } catch {
    // The user has no entry in the system's list, as in some containers.
    return 'unknown';
  }
}

function by({ who, why }: DecideOptions): Deciding {
  return why === undefined ? { who } : { who, why };
}

/** @throws CasusError usage. */
function fieldOf(text: string): [string, string] {
  const match = /^(\w+)=(.*)$/s.exec(text);
  if (!match) throw new CasusError('usage', `'${text}' is no field: give it as status=denied`);
  return [match[1], match[2]];
}

async function tell(
  ledger: Ledger,
  decisions: readonly Decision[],
  options: DecideOptions,
  isShown = false,
): Promise<void> {
  if (options.quiet) return;
  for (const one of decisions) {
    const { decision, action, subject, detail } = one;
    if (isShown) {
      const view = await ledger.finding(subject);
      if (view) {
        const { columns, foot } = findingView(view.finding.kind);
        process.stdout.write(`${formatTable([view.finding], columns, tablePainter({}), foot)}\n`);
      }
    }
    const about = action === 'undo' ? `decision ${String(detail.decision)} on ${subjectLabel(one)}` : subjectLabel(one);
    const back = action === 'undo' ? '' : `; 'casus undo ${decision}' takes it back`;
    process.stdout.write(`${DONE[action]} ${about} (decision ${decision}${back}).\n`);
  }
}

const DONE: Readonly<Record<Decision['action'], string>> = {
  correct: 'Corrected',
  reject: 'Rejected',
  confirm: 'Confirmed',
  merge: 'Merged',
  split: 'Parted',
  undo: 'Took back',
};
