import { Command } from 'commander';
import { isoLabel } from '../formats/describe.js';
import type { Cell } from '../formats/table.js';
import type { FoundChange, FoundUndertaking } from '../ledger/commitments/find-undertakings.js';
import { COMMITMENT_STATES, type CommitmentState } from '../ledger/commitments/life-cycle.js';
import type { FoundFinding } from '../ledger/find-findings.js';
import { CasusError } from '../records/errors.js';
import { COMMITMENT_KINDS, type CommitmentKind } from '../records/reading.js';
import { namesOf, reportedCells } from './finding-view.js';
import { latestCells } from './happenings-command.js';
import { inLedger } from './ledger-options.js';
import { type ListView, writeList } from './list-writer.js';
import { type ListOptions, withListOptions, withTimeOptions, wordsOption } from './question-options.js';
import { whyNone } from './why-none.js';

interface UndertakingsOptions extends ListOptions {
  readonly kind?: readonly CommitmentKind[];
  readonly state?: readonly CommitmentState[];
  readonly by?: string;
  readonly to?: string;
  readonly with?: string;
  readonly since?: string;
  readonly until?: string;
  readonly asOf?: string;
  readonly undecided?: boolean;
}

export function undertakingsCommand(): Command {
  return withListOptions(
    withTimeOptions(
      new Command('undertakings')
        .description(
          'List commitments over time: each once, with the reports that state it, its state and what may change it.',
        )
        .argument('[undertaking]', 'the id of one, to see every report that states it')
        .addOption(wordsOption('--kind <kinds>', 'kinds', COMMITMENT_KINDS))
        .addOption(wordsOption('--state <states>', 'the state as confirmed', COMMITMENT_STATES))
        .option('--by <actor>', 'who is bound')
        .option('--to <actor>', 'to whom, or against whom')
        .option('--with <actor>', 'who is bound, or bound to')
        .option('--undecided', 'with a change that waits for a person'),
    ),
  )
    .addHelpText(
      'after',
      `
A commitment is conditional, or detached when it has no condition or that was met; it ends
discharged, expired, violated, cancelled or released, and may be suspended. Casus proposes a change
with the words that it rests on; the state shown is the one that people confirmed, the proposals
stand below it ('~'). 'casus confirm change-…' lets one count, 'casus reject change-…' dismisses it.

Examples:
  casus undertakings --by Russia --kind threat,warning
  casus undertakings --undecided
  casus undertakings --state violated --since 2024
  casus confirm change-0d9be1ba2c44 --why 'both exchanged instruments on 4 December'`,
    )
    .action((id: string | undefined, options: UndertakingsOptions) =>
      inLedger(options, async (ledger) => {
        const { kind, state, by, to, since, until, asOf, undecided, limit, after } = options;
        if (id !== undefined) {
          const [one] = (await ledger.undertakings({ id, asOf })).items;
          if (!one) throw new CasusError('not-in-ledger', `the ledger has no ${id}`);
          if (options.format === 'table') process.stdout.write(`${one.id}: ${one.kind}, ${one.state}\n\n`);
          await writeList({ items: one.statements }, STATEMENTS, options, async () => '');
          for (const change of options.format === 'table' ? one.changes : []) {
            process.stdout.write(`\n~ ${changeLabel(change)}\n`);
          }
          return;
        }
        const page = await ledger.undertakings({
          ...(kind ? { kinds: kind } : {}),
          ...(state ? { states: state } : {}),
          ...{ by, to, with: options.with, since, until, asOf, undecided, limit, after },
        });
        await writeList(page, UNDERTAKINGS, options, () =>
          whyNone(ledger, [by, to, options.with], 'No commitments match in the ledger'),
        );
      }),
    );
}

const UNDERTAKINGS: ListView<FoundUndertaking> = {
  columns: [
    { heading: 'LATEST', width: 11, cell: ({ statements }) => latestCells(statements) },
    {
      heading: 'KIND',
      width: 11,
      cell: ({ kind, state }) => [
        { words: kind, style: 'label' },
        { words: state, style: state === 'violated' ? 'warning' : 'plain' },
      ],
    },
    {
      heading: 'WHO',
      width: { share: 2 },
      lines: 5,
      cell: ({ who, instrument }) => {
        const finding = { who } as FoundFinding;
        const creditors = namesOf(finding, ['creditor']);
        return [
          { words: namesOf(finding, ['debtor']) || 'debtor not told', style: 'name' },
          ...(creditors ? [{ words: `→ ${creditors}`, style: 'name' } as Cell] : []),
          ...(instrument ? [{ words: `under ${instrument}`, style: 'faint' } as Cell] : []),
        ];
      },
    },
    {
      heading: 'WORDS',
      width: { share: 5 },
      lines: 14,
      cell: ({ antecedent, consequent, polarity, changes }) => [
        ...(antecedent ? [{ words: `if “${antecedent.replace(/^[,;:\s]+/, '')}”`, style: 'condition' } as Cell] : []),
        { words: `${refrains(polarity, consequent) ? 'not ' : ''}“${consequent}”`, style: 'quote' },
        ...changes.map((change): Cell => ({ words: `~ ${changeLabel(change)}`, style: 'warning' })),
      ],
    },
  ],
  foot: ({ id, reports, independentSources, outlets, first }) =>
    [
      id,
      `${reports} ${reports === 1 ? 'report' : 'reports'}, ${independentSources} independent`,
      reports > 1 ? `first ${isoLabel(first.slice(0, 10))}` : '',
      outlets.join(', '),
    ]
      .filter(Boolean)
      .join(' · '),
  csv: {
    undertaking: ({ id }) => id,
    kind: ({ kind }) => kind,
    state: ({ state }) => state,
    by: ({ who }) => namesOf({ who } as FoundFinding, ['debtor']),
    to: ({ who }) => namesOf({ who } as FoundFinding, ['creditor']),
    instrument: ({ instrument }) => instrument,
    condition: ({ antecedent }) => antecedent,
    polarity: ({ polarity }) => polarity,
    consequent: ({ consequent }) => consequent,
    reports: ({ reports }) => reports,
    independent_sources: ({ independentSources }) => independentSources,
    outlets: ({ outlets }) => outlets.join('; '),
    first: ({ first }) => first,
    latest: ({ latest }) => latest,
    changes: ({ changes }) => changes.map(changeLabel).join('; '),
  },
};

const STATEMENTS: ListView<FoundUndertaking['statements'][number]> = {
  columns: [
    { heading: 'REPORTED', width: 11, cell: ({ finding }) => reportedCells(finding.article) },
    { heading: 'KIND', width: 11, cell: ({ finding }) => [{ words: finding.type, style: 'label' }] },
    {
      heading: 'WORDS',
      width: { share: 4 },
      lines: 8,
      cell: ({ finding, reason }) => [
        { words: `“${finding.words}”`, style: 'quote' },
        { words: reasonLabel(reason), style: 'faint' },
      ],
    },
  ],
  foot: ({ finding: { id, article } }) =>
    [id, `article ${article.id}`, article.outlet, article.title && `“${article.title}”`].filter(Boolean).join(' · '),
  csv: {
    commitment: ({ finding }) => finding.id,
    kind: ({ finding }) => finding.type,
    words: ({ finding }) => finding.words,
    reason: ({ reason }) => reasonLabel(reason),
    article: ({ finding }) => finding.article.id,
    outlet: ({ finding }) => finding.article.outlet,
    reported: ({ finding }) => finding.article.reported,
  },
};

function refrains(polarity: 'do' | 'refrain', consequent: string): boolean {
  return polarity === 'refrain' && !/\b(?:not|never|no)\b/i.test(consequent);
}

/** 'proposed: condition met → detached (0.59): is done by Russia: “…” (27 Feb 2022); change-…'. */
function changeLabel({ id, occasion, leadsTo, verdict, confidence, why, day, finding }: FoundChange): string {
  const leads = leadsTo ? ` → ${leadsTo}` : '';
  const words = finding ? `: “${finding.words}”` : '';
  const dated = finding?.happened ?? (occasion === 'term ended' && day ? { from: day } : undefined);
  const reported = finding?.article.reported ?? finding?.article.recorded ?? '';
  const times = dated ? ` (${isoLabel(dated.from)})` : reported ? ` (reported ${isoLabel(reported.slice(0, 10))})` : '';
  return `${verdict ?? 'proposed'}: ${occasion}${leads}${verdict ? '' : ` (${confidence.toFixed(2)}: ${why})`}${words}${times}; ${id}`;
}

function reasonLabel({ like, because, common, decision }: FoundUndertaking['statements'][number]['reason']): string {
  if (decision !== undefined) return `put here by decision ${decision}`;
  if (!like) return 'the first that stated it';
  return `like ${like}: ${because}${common && common.length > 0 ? ` (${common.join(', ')})` : ''}`;
}
