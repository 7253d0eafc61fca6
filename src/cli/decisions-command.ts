import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Command, Option } from 'commander';
import { isoLabel } from '../formats/describe.js';
import { type DecisionLine, readDecisionLine } from '../ledger/decision-lines.js';
import type { Decision } from '../ledger/decisions.js';
import type { Ledger } from '../ledger/ledger.js';
import { CasusError } from '../records/errors.js';
import { inLedger } from './ledger-options.js';
import { type ListView, writeList } from './list-writer.js';
import { type ListOptions, withListOptions } from './question-options.js';

const ACTIONS = ['correct', 'reject', 'confirm', 'merge', 'split', 'undo'] as const;

interface DecisionsOptions extends ListOptions {
  readonly on?: string;
  readonly article?: string;
  readonly who?: string;
  readonly action?: Decision['action'];
  readonly export?: string;
  readonly import?: string;
}

export function decisionsCommand(): Command {
  return withListOptions(
    new Command('decisions')
      .description(
        'List what people decided of findings, actors, stories and happenings; or take it from ledger to ledger.',
      )
      .option('--on <id>', 'on this finding, actor, story or happening')
      .option('--article <id>', 'on findings of this article')
      .option('--who <name>', 'by this person')
      .addOption(new Option('--action <action>', 'of this sort').choices(ACTIONS))
      .option(
        '--export <file>',
        'write all as JSON Lines, each with what the reader had found: labels (- for standard output)',
      )
      .option('--import <file>', 'take decisions on findings and actors from such a file (- for standard input)'),
  )
    .addHelpText(
      'after',
      `
Decisions are exported with the finding as it was read and as it was corrected, so that
they serve as labels. On import a finding is known by its id, or by its words where it
has another id; what this ledger does not hold is listed, and nothing comes in twice.

Examples:
  casus decisions --who ana
  casus decisions --export labels.jsonl
  casus decisions --import labels.jsonl --ledger other.db`,
    )
    .action((options: DecisionsOptions) =>
      inLedger(options, async (ledger) => {
        if (options.export !== undefined) return exportTo(ledger, options.export);
        if (options.import !== undefined) return importFrom(ledger, options.import);
        const { on: subject, article, who, action, limit, after } = options;
        const filter = { subject, article, who, action, limit, after };
        await writeList(await ledger.decisions(filter), VIEW, options, async () => 'Nothing has been decided.');
      }),
    );
}

const VIEW: ListView<Decision> = {
  columns: [
    { heading: 'NO', width: 5, align: 'right', cell: ({ decision }) => [{ words: String(decision), style: 'label' }] },
    { heading: 'WHEN', width: 11, cell: ({ at }) => [{ words: isoLabel(at.slice(0, 10)) }] },
    { heading: 'WHO', width: 12, lines: 2, cell: ({ who }) => [{ words: who }] },
    {
      heading: 'DECIDED',
      width: 9,
      cell: ({ action, undoneBy }) => [
        { words: action, style: 'name' },
        ...(undoneBy === undefined ? [] : [{ words: `undone ${undoneBy}`, style: 'warning' as const }]),
      ],
    },
    {
      heading: 'OF WHAT',
      width: { share: 1 },
      lines: 6,
      cell: (decision) => [
        { words: `${subjectLabel(decision)}${detailWords(decision.detail)}` },
        ...(decision.quoted ? [{ words: `“${decision.quoted}”`, style: 'quote' as const }] : []),
        ...(decision.why ? [{ words: decision.why, style: 'faint' as const }] : []),
      ],
    },
  ],
  csv: {
    decision: ({ decision }) => decision,
    at: ({ at }) => at,
    who: ({ who }) => who,
    action: ({ action }) => action,
    about: ({ about }) => about,
    subject: ({ subject }) => subject,
    article: ({ article }) => article,
    quoted: ({ quoted }) => quoted,
    detail: ({ detail }) => JSON.stringify(detail),
    why: ({ why }) => why,
    undone_by: ({ undoneBy }) => undoneBy,
  },
};

/** What was decided of: an id, or a story by its number. */
export function subjectLabel({ about, subject }: Pick<Decision, 'about' | 'subject'>): string {
  return about === 'story' ? `story ${subject}` : subject;
}

/** What a decision sets, or what it makes its subject one with; the rest is for the ledger. */
export function detailWords({ set, into, decision }: Decision['detail']): string {
  if (set) {
    return `: ${Object.entries(set as object)
      .map(([field, value]) => `${field} = ${Array.isArray(value) ? value.join(', ') : value || 'not told'}`)
      .join('; ')}`;
  }
  if (into !== undefined) return `, to be one with ${String(into)}`;
  return decision === undefined ? '' : `, decision ${String(decision)}`;
}

async function exportTo(ledger: Ledger, file: string): Promise<void> {
  const out =
    file === '-' ? undefined : await open(file, 'w').catch((cause) => Promise.reject(unwritable(file, cause)));
  let count = 0;
  try {
    for (let after: number | undefined = 0; after !== undefined; ) {
      const page = await ledger.decisionLines(after);
      const text = page.lines.map((line) => `${JSON.stringify(line)}\n`).join('');
      if (out) await out.write(text);
      else process.stdout.write(text);
      count += page.lines.length;
      after = page.next;
    }
  } catch (cause) {
    throw cause instanceof CasusError ? cause : unwritable(file, cause);
  } finally {
    await out?.close();
  }
  process.stderr.write(`casus: ${counted(count)} written${out ? ` to ${file}` : ''}\n`);
}

async function importFrom(ledger: Ledger, file: string): Promise<void> {
  const lines: DecisionLine[] = [];
  try {
    const input = file === '-' ? process.stdin : createReadStream(file);
    let number = 0;
    for await (const text of createInterface({ input })) {
      number++;
      if (text.trim() !== '') lines.push(readDecisionLine(text, `${file}:${number}`));
    }
  } catch (cause) {
    if (cause instanceof CasusError) throw cause;
    throw new CasusError('input-not-found', `${file} cannot be opened`, { place: file, cause });
  }
  const { taken, known, undone, lost } = await ledger.importDecisions(lines);
  const rest = [
    known > 0 ? `${known} known already` : '',
    undone > 0 ? `${undone} left out that were taken back` : '',
    lost.length > 0 ? `${lost.length} on what this ledger does not hold:` : '',
  ].filter(Boolean);
  process.stdout.write(`${[`${counted(taken)} taken in`, ...rest].join(', ')}\n`);
  for (const { action, subject, article, quoted } of lost) {
    const from = article ? ` of article ${article}` : '';
    process.stdout.write(`  ${action} ${subject}${from}${quoted ? ` “${quoted}”` : ''}\n`);
  }
}

function counted(count: number): string {
  return `${count} decision${count === 1 ? '' : 's'}`;
}

function unwritable(file: string, cause: unknown): CasusError {
  const reason = (cause as { code?: string }).code ?? String(cause);
  return new CasusError('output-failed', `${file} cannot be written (${reason})`, { place: file, cause });
}
