import { Command } from 'commander';
import { isoLabel } from '../formats/describe.js';
import type { Cell } from '../formats/table.js';
import type { FoundFinding } from '../ledger/find-findings.js';
import type { Disagreement } from '../ledger/happenings/disagreements.js';
import type { FoundHappening, Witness } from '../ledger/happenings/find-happenings.js';
import { CasusError } from '../records/errors.js';
import { PLOVER_TYPES, type PloverType } from '../records/reading.js';
import { happenedLabel, namesOf, reportedCells, tellerOf } from './finding-view.js';
import { inLedger } from './ledger-options.js';
import { type ListView, writeList } from './list-writer.js';
import {
  type ListOptions,
  withHappenedOptions,
  withListOptions,
  withTimeOptions,
  wordsOption,
} from './question-options.js';
import { parsePositive } from './read-options.js';
import { whyNone } from './why-none.js';

interface HappeningsOptions extends ListOptions {
  readonly type?: readonly PloverType[];
  readonly by?: string;
  readonly to?: string;
  readonly with?: string;
  readonly since?: string;
  readonly until?: string;
  readonly happenedSince?: string;
  readonly happenedUntil?: string;
  readonly asOf?: string;
  readonly stories?: number;
  readonly withDenied?: boolean;
}

export function happeningsCommand(): Command {
  return withListOptions(
    withHappenedOptions(
      withTimeOptions(
        new Command('happenings')
          .description('List what happened: each event once, with all reports that tell of it.')
          .argument('[happening]', 'the id of one, to see who tells of it and why it was put there')
          .addOption(wordsOption('--type <types>', 'PLOVER types', PLOVER_TYPES))
          .option('--by <actor>', 'who did it')
          .option('--to <actor>', 'to whom')
          .option('--with <actor>', 'who took any part in it')
          .option('--stories <number>', 'told by at least so many stories', parsePositive)
          .option('--with-denied', 'what every report denies, too'),
      ),
    ),
  )
    .addHelpText(
      'after',
      `
Copies of a story are one witness; independent sources are counted by story and outlet. Dates,
numbers and denials in which reports differ are shown as they stand. A report that was put to the
wrong event is taken out by 'casus split', two that are one are joined by 'casus merge'.

Examples:
  casus happenings --stories 2 --since 30d
  casus happenings --by 'North Korea' --type MOBILIZE,ASSAULT
  casus happenings happening-efbcb0be12d1
  casus split happening-efbcb0be12d1 event-25789d0a4511`,
    )
    .action((id: string | undefined, options: HappeningsOptions) =>
      inLedger(options, async (ledger) => {
        const { type, stories, withDenied, since, until, happenedSince, happenedUntil, asOf, limit, after } = options;
        if (id !== undefined) {
          const [one] = (await ledger.happenings({ id, withDenied: true, asOf })).items;
          if (!one) throw new CasusError('not-in-ledger', `the ledger has no ${id}`);
          if (options.format === 'table') process.stdout.write(`${headOf(one)}\n\n`);
          return writeList({ items: one.witnesses }, WITNESSES, options, async () => '');
        }
        const { by, to } = options;
        const who = { by, to, with: options.with };
        const page = await ledger.happenings({
          ...who,
          ...(type ? { types: type } : {}),
          ...{ stories, withDenied, since, until, happenedSince, happenedUntil, asOf, limit, after },
        });
        await writeList(page, HAPPENINGS, options, () =>
          whyNone(ledger, [by, to, options.with], 'No happenings match in the ledger'),
        );
      }),
    );
}

const HAPPENINGS: ListView<FoundHappening> = {
  columns: [
    { heading: 'LATEST', width: 11, cell: ({ witnesses }) => latestCells(witnesses) },
    { heading: 'TYPE', width: 10, cell: ({ type }) => [{ words: type, style: 'label' }] },
    { heading: 'WHO', width: { share: 2 }, cell: whoCells, lines: 5 },
    {
      heading: 'WORDS',
      width: { share: 4 },
      lines: 8,
      cell: ({ words, disagreements }) => [
        { words: `“${words}”`, style: 'quote' },
        ...disagreements.map((one): Cell => ({ words: disagreementLabel(one), style: 'warning' })),
      ],
    },
    {
      heading: 'SOURCES',
      width: 7,
      align: 'right',
      cell: ({ independentSources }) => [{ words: String(independentSources) }],
    },
  ],
  foot: (one) => [one.id, countsOf(one), one.outlets.join(', ')].filter(Boolean).join(' · '),
  csv: {
    happening: ({ id }) => id,
    type: ({ type }) => type,
    happened_from: ({ happened }) => happened?.from,
    happened_to: ({ happened }) => happened?.to,
    by: ({ who }) => namesOf({ who } as FoundFinding, ['actor']),
    to: ({ who }) => namesOf({ who } as FoundFinding, ['recipient']),
    words: ({ words }) => words,
    reports: ({ reports }) => reports,
    stories: ({ stories }) => stories,
    independent_sources: ({ independentSources }) => independentSources,
    outlets: ({ outlets }) => outlets.join('; '),
    first: ({ first }) => first,
    latest: ({ latest }) => latest,
    disagreements: ({ disagreements }) => disagreements.map(disagreementLabel).join('; '),
  },
};

const WITNESSES: ListView<Witness> = {
  columns: [
    { heading: 'REPORTED', width: 11, cell: ({ finding }) => reportedCells(finding.article) },
    {
      heading: 'DATED',
      width: 16,
      cell: ({ finding }) => [
        finding.happened ? { words: happenedLabel(finding.happened) } : { words: 'no date', style: 'faint' },
        ...(finding.status === 'denied' ? [{ words: 'denied', style: 'warning' } as Cell] : []),
      ],
    },
    { heading: 'WHO', width: { share: 2 }, lines: 4, cell: ({ finding: { who } }) => whoCells({ who }) },
    {
      heading: 'WORDS',
      width: { share: 4 },
      lines: 8,
      cell: ({ finding, reason }) => {
        const teller = tellerOf(finding);
        return [
          { words: `“${finding.words}”`, style: 'quote' },
          ...(teller ? [{ words: `as told by ${teller}`, style: 'faint' } as Cell] : []),
          { words: reasonLabel(reason), style: 'faint' },
        ];
      },
    },
  ],
  foot: ({ finding: { id, article } }) =>
    [id, `article ${article.id}`, article.outlet, article.title && `“${article.title}”`].filter(Boolean).join(' · '),
  csv: {
    event: ({ finding }) => finding.id,
    status: ({ finding }) => finding.status,
    happened_from: ({ finding }) => finding.happened?.from,
    happened_to: ({ finding }) => finding.happened?.to,
    words: ({ finding }) => finding.words,
    reason: ({ reason }) => reasonLabel(reason),
    article: ({ finding }) => finding.article.id,
    story: ({ finding }) => finding.article.story,
    outlet: ({ finding }) => finding.article.outlet,
    reported: ({ finding }) => finding.article.reported,
    recorded: ({ finding }) => finding.article.recorded,
  },
};

function whoCells({ who, happened }: Pick<FoundHappening, 'who' | 'happened'>): Cell[] {
  const finding = { who } as FoundFinding;
  const [doing, taking, place] = [['actor'], ['recipient'], ['place']].map((parts) => namesOf(finding, parts as never));
  return [
    doing ? { words: doing, style: 'name' } : { words: 'not told', style: 'faint' },
    ...(taking ? [{ words: `→ ${taking}`, style: 'name' } as Cell] : []),
    ...(happened ? [{ words: happenedLabel(happened), style: 'faint' } as Cell] : []),
    ...(place ? [{ words: `in ${place}`, style: 'faint' } as Cell] : []),
  ];
}

/** When the latest report was published, or taken in where it does not say. */
export function latestCells(told: readonly { readonly finding: FoundFinding }[]): Cell[] {
  const last = told.at(-1);
  return last ? reportedCells(last.finding.article) : [];
}

function headOf(one: FoundHappening): string {
  const dated = one.happened ? `, ${happenedLabel(one.happened)}` : ', no report gives its date';
  const times = one.first.slice(0, 10) === one.latest.slice(0, 10) ? [one.first] : [one.first, one.latest];
  return [
    `${one.id}: ${one.type}${dated}`,
    `${countsOf(one)}, reported ${times.map((time) => isoLabel(time.slice(0, 10))).join(' to ')}`,
    ...one.disagreements.map((disagreement) => `! ${disagreementLabel(disagreement)}`),
  ].join('\n');
}

function countsOf({ reports, stories, independentSources }: FoundHappening): string {
  const counts = [plural(reports, 'report'), reports === stories ? '' : plural(stories, 'story', 'stories')];
  return [...counts, plural(independentSources, 'independent source')].filter(Boolean).join(', ');
}

/** 'reports differ on the date: 4 May 2031 (2), 5 May 2031 (1)'. */
export function disagreementLabel({ about, of, versions }: Disagreement): string {
  const value = (text: string) => (about === 'date' ? isoLabel(text) : text);
  const told = versions.map((one) => `${value(one.value)} (${one.findings.length})`).join(', ');
  return `reports differ on ${about === 'number' ? `the number of ${of}` : about === 'date' ? 'the date' : about}: ${told}`;
}

function reasonLabel({ like, likeness, decision }: Witness['reason']): string {
  if (decision !== undefined) return `put here by decision ${decision}`;
  if (!likeness) return 'the first that told of it';
  const parts = { type: likeness.type, date: likeness.date, roles: likeness.roles, place: likeness.place };
  const scores = Object.entries({ ...parts, words: likeness.words })
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => `${name} ${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(2)}`);
  return `like ${like}: ${scores.join(', ')}`;
}

function plural(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`;
}
