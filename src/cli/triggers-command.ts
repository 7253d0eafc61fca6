import { Command, Option } from 'commander';
import { isoLabel } from '../formats/describe.js';
import type { Cell } from '../formats/table.js';
import type { FoundFinding } from '../ledger/find-findings.js';
import type { Contradiction } from '../ledger/triggers/find-contradictions.js';
import type { Trigger } from '../ledger/triggers/find-triggers.js';
import { whoIs } from '../ledger/who.js';
import { CasusError } from '../records/errors.js';
import { happenedLabel, namesOf } from './finding-view.js';
import { inLedger } from './ledger-options.js';
import { type ListView, writeList } from './list-writer.js';
import { type ListOptions, withListOptions, withReportedOptions } from './question-options.js';
import { whyNone } from './why-none.js';

interface WatchingOptions extends ListOptions {
  readonly with?: string;
  readonly since?: string;
  readonly until?: string;
  readonly from?: 'reports' | 'instruments';
}

export function triggersCommand(): Command {
  return watching(
    new Command('triggers')
      .description('List conditions that reported events meet, the newest reports first.')
      .addOption(
        new Option('--from <whose>', 'conditions that reports tell of, or those of instruments').choices([
          'reports',
          'instruments',
        ]),
      ),
  )
    .addHelpText(
      'after',
      `
The condition stands first, in the words of the report, or in our own for an instrument; below it
what is then owed, and the event in its report's words. Each line says what the match rests on. A
condition of a report becomes part of its commitment's state by 'casus confirm change-…'.

Examples:
  casus triggers --since 30d
  casus triggers --with Russia --from reports
  casus triggers --format csv > triggers.csv`,
    )
    .action((options: WatchingOptions) =>
      inLedger(options, async (ledger) => {
        const { since, until, from, limit } = options;
        const items = await ledger.triggers({ with: statesMeant(options.with), since, until, from, limit });
        await writeList({ items }, TRIGGERS, options, () =>
          whyNone(ledger, [options.with], 'No reported event meets a condition that the ledger knows'),
        );
      }),
    );
}

export function contradictionsCommand(): Command {
  return watching(
    new Command('contradictions').description(
      'List reported deeds against what their doers declared, denied or are bound to leave undone.',
    ),
  )
    .addHelpText(
      'after',
      `
Both sides stand in their own words. Whether they contradict one another is for you to judge.

Examples:
  casus contradictions
  casus contradictions --with Russia --since 2024`,
    )
    .action((options: WatchingOptions) =>
      inLedger(options, async (ledger) => {
        const { since, until, limit } = options;
        const items = await ledger.contradictions({ with: statesMeant(options.with), since, until, limit });
        await writeList({ items }, CONTRADICTIONS, options, () =>
          whyNone(ledger, [options.with], 'No reported deed goes against what the ledger knows to be declared or owed'),
        );
      }),
    );
}

function watching(command: Command): Command {
  return withListOptions(
    withReportedOptions(command.option('--with <state>', 'a state that is bound, or takes part')),
    {
      pages: false,
    },
  );
}

/** @throws CasusError usage. */
function statesMeant(name: string | undefined): readonly string[] | undefined {
  if (name === undefined) return undefined;
  const { countries } = whoIs(name);
  if (countries.length === 0) throw new CasusError('usage', `'${name}' is no state: give a code or a name of one`);
  return countries;
}

const TRIGGERS: ListView<Trigger> = {
  columns: [
    { heading: 'REPORTED', width: 11, cell: ({ listed }) => [{ words: isoLabel(listed.slice(0, 10)) }] },
    {
      heading: 'BOUND',
      width: { share: 2 },
      lines: 6,
      cell: ({ debtors, kind, verdict, confidence, change }) => [
        { words: listed(debtors.map(({ name }) => name)), style: 'name' },
        { words: kind, style: 'label' },
        {
          words: verdict ?? `${change ? 'proposed, ' : ''}${confidence.toFixed(2)}`,
          style: verdict ? 'plain' : 'faint',
        },
      ],
    },
    {
      heading: 'CONDITION AND EVENT',
      width: { share: 6 },
      lines: 14,
      cell: (trigger) => [
        { words: `if ${worded(trigger, trigger.condition)}`, style: 'condition' },
        { words: `then ${worded(trigger, trigger.consequent)}`, style: 'plain' },
        { words: `← ${eventLabel(trigger.event)}`, style: 'quote' },
        ...(trigger.times > 1
          ? [{ words: `and ${trigger.times - 1} more happenings of the kind between them`, style: 'faint' } as Cell]
          : []),
        ...trigger.why.map((why): Cell => ({ words: why, style: 'faint' })),
      ],
    },
  ],
  foot: ({ source, event, happening, change }) =>
    [
      change,
      source.kind === 'report'
        ? `${source.undertaking}, ${origin(source.finding)}`
        : `${source.name}, ${source.article}`,
      `${happening}, ${origin(event)}`,
    ]
      .filter(Boolean)
      .join(' · '),
  csv: {
    reported: ({ listed }) => listed,
    day: ({ day }) => day,
    kind: ({ kind }) => kind,
    debtors: ({ debtors }) => debtors.map(({ name }) => name).join('; '),
    condition: ({ condition }) => condition,
    consequent: ({ consequent }) => consequent,
    source: ({ source }) => (source.kind === 'report' ? source.undertaking : `${source.id} ${source.article}`),
    source_article: ({ source }) => (source.kind === 'report' ? source.finding.article.id : undefined),
    event: ({ event }) => event.id,
    event_words: ({ event }) => event.words,
    event_article: ({ event }) => event.article.id,
    happening: ({ happening }) => happening,
    times: ({ times }) => times,
    confidence: ({ confidence }) => confidence,
    why: ({ why }) => why.join('; '),
    change: ({ change }) => change,
    verdict: ({ verdict }) => verdict,
  },
};

const CONTRADICTIONS: ListView<Contradiction> = {
  columns: [
    { heading: 'REPORTED', width: 11, cell: ({ listed }) => [{ words: isoLabel(listed.slice(0, 10)) }] },
    {
      heading: 'AGAINST',
      width: 11,
      cell: ({ about, verdict, confidence }) => [
        { words: about, style: 'label' },
        { words: verdict ?? confidence.toFixed(2), style: 'faint' },
      ],
    },
    {
      heading: 'WORD AND DEED',
      width: { share: 1 },
      lines: 12,
      cell: ({ about, words, declared, instrument, deed, why }) => [
        { words: declared ? wordLabel(about, declared) : `${instrument?.name}: ${words}`, style: 'condition' },
        { words: `↔ ${eventLabel(deed)}`, style: 'quote' },
        ...why.map((one): Cell => ({ words: one, style: 'faint' })),
      ],
    },
  ],
  foot: ({ declared, instrument, deed, happening, change }) =>
    [change, declared ? `${declared.id}, ${origin(declared)}` : instrument?.article, `${happening}, ${origin(deed)}`]
      .filter(Boolean)
      .join(' · '),
  csv: {
    reported: ({ listed }) => listed,
    day: ({ day }) => day,
    about: ({ about }) => about,
    words: ({ words }) => words,
    source: ({ declared, instrument }) => declared?.id ?? instrument?.id,
    source_article: ({ declared }) => declared?.article.id,
    deed: ({ deed }) => deed.id,
    deed_words: ({ deed }) => deed.words,
    deed_article: ({ deed }) => deed.article.id,
    happening: ({ happening }) => happening,
    confidence: ({ confidence }) => confidence,
    why: ({ why }) => why.join('; '),
    change: ({ change }) => change,
  },
};

/** Words of a report stand in quotes; what an instrument says is told in our own. */
function worded({ source }: Trigger, words: string): string {
  return source.kind === 'report' ? `“${words.replace(/^[,;:\s]+/, '')}”` : words;
}

function wordLabel(about: Contradiction['about'], declared: FoundFinding): string {
  const who = namesOf(declared, ['debtor', 'actor']);
  return `${who}${about === 'denied' ? ' denies' : `, ${declared.type}`}: “${declared.words}”`;
}

function eventLabel(event: FoundFinding): string {
  const doing = namesOf(event, ['actor']);
  const taking = namesOf(event, ['recipient']);
  const when = event.happened ? `, ${happenedLabel(event.happened)}` : '';
  return `${doing || 'not told'}${taking ? ` → ${taking}` : ''}${when}: “${event.words}”`;
}

function origin({ article }: FoundFinding): string {
  const time = article.reported ? isoLabel(article.reported.slice(0, 10)) : 'no date of publication';
  return [article.outlet ?? `article ${article.id}`, time].join(' ');
}

function listed(names: readonly string[], most = 5): string {
  if (names.length === 0) return 'debtor not told';
  return names.length > most
    ? `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`
    : names.join(', ');
}
