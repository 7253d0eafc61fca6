import { Command, Option } from 'commander';
import { isoLabel, visible } from '../formats/describe.js';
import { formatTable } from '../formats/table.js';
import { formatText } from '../formats/text.js';
import type { Painter } from '../formats/text-style.js';
import type { ArticleView } from '../ledger/articles.js';
import type { Decision } from '../ledger/decisions.js';
import type { Ledger } from '../ledger/ledger.js';
import type { FindingView } from '../ledger/one-finding.js';
import { CasusError } from '../records/errors.js';
import type { Span } from '../records/span.js';
import { oneActor } from './actors-command.js';
import { decisionLine } from './decision-line.js';
import { findingView, marksOf } from './finding-view.js';
import { inLedger, type LedgerOptions, withLedger } from './ledger-options.js';
import { parsePositive } from './read-options.js';
import { oneStory } from './stories-command.js';
import { type TerminalOptions, tablePainter } from './terminal.js';

interface ShowOptions extends LedgerOptions, TerminalOptions {
  readonly format: 'text' | 'json';
  readonly whole?: boolean;
}

export function showCommand(): Command {
  return withLedger(new Command('show'))
    .description('Show one article with all that was found in it, or one finding in its context.')
    .argument('<id>', "an article's or a finding's id, or its beginning; story-12; person:vladimir putin")
    .option('--whole', "with the article's whole text")
    .addOption(new Option('--format <format>', 'what comes out').choices(['text', 'json']).default('text'))
    .option('--width <columns>', 'columns (default: those of the terminal)', parsePositive)
    .option('--color', 'colours even where the output is no terminal')
    .option('--no-color', 'no colours (NO_COLOR=1 does the same)')
    .addHelpText(
      'after',
      `
Examples:
  casus show event-fb37d949bfff
  casus show 3a775eb8e24740e4 --whole
  casus show 3a775eb8 --format json`,
    )
    .action((id: string, options: ShowOptions) => inLedger(options, (ledger) => show(ledger, id, options)));
}

async function show(ledger: Ledger, id: string, options: ShowOptions): Promise<void> {
  const writing = { ...options, format: options.format === 'json' ? ('json' as const) : ('table' as const) };
  const story = /^story[- :]?(\d+)$/i.exec(id);
  if (story) return oneStory(ledger, Number(story[1]), writing);
  const paint = tablePainter(options);
  if (id.length >= 4) {
    const finding = /^[a-z]+-/.test(id) ? await ledger.finding(id) : undefined;
    if (finding) return put(options.format === 'json' ? json(finding) : findingText(finding, paint));
    const article = /^[\da-f]+$/.test(id) ? await ledger.article(id) : undefined;
    if (article) return put(await articleText(ledger, article, options, paint));
  }
  if (id.includes(':')) return oneActor(ledger, id, writing);
  throw new CasusError('not-in-ledger', `the ledger has no article or finding ${id}, or more than one begins so`);
}

function findingText({ finding, context, decisions }: FindingView, paint: Painter): string {
  const view = findingView(finding.kind);
  const { article, confidence } = finding;
  const marks = marksOf(finding);
  const from = [
    article.outlet,
    article.reported ? `reported ${isoLabel(article.reported)}` : 'date of publication not known',
    `taken in ${isoLabel(article.recorded)}`,
    article.url,
  ];
  return [
    formatTable([finding], view.columns, paint),
    paint.paint('heading', 'WHERE IT STANDS'),
    ...context.map(({ text, spans }) => marked(text, spans, paint)),
    '',
    paint.paint('heading', 'SOURCE'),
    paint.paint('title', visible(article.title ?? '(no title)')),
    visible(from.filter(Boolean).join(' · ')),
    paint.paint('faint', `article ${article.id}${article.story ? ` · story ${article.story}` : ''}`),
    paint.paint(
      'faint',
      `${finding.id} · read by ${article.engine}${confidence === undefined ? '' : ` · confidence ${confidence}`}`,
    ),
    ...(finding.kept ? [`merged with ${finding.kept}`] : []),
    ...(marks.length > 0 ? [paint.paint('warning', marks.join(', '))] : []),
    ...decided(decisions, paint),
    '',
  ].join('\n');
}

/** A block of the article with the finding's words set off. */
function marked(text: string, spans: readonly Span[], paint: Painter): string {
  const pieces = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push({ style: 'plain' as const, words: before(text.slice(at, start)) });
    pieces.push({ style: 'quote' as const, words: before(text.slice(start, end)) });
    at = end;
  }
  pieces.push({ style: 'plain' as const, words: before(text.slice(at)) });
  return paint.fold(pieces, 2, 2);
}

function before(text: string): string {
  return visible(text.replace(/\s+/g, ' '));
}

async function articleText(ledger: Ledger, view: ArticleView, options: ShowOptions, paint: Painter): Promise<string> {
  const reading = await ledger.reading(view.id);
  const { items: decisions } = await ledger.decisions({ article: view.id, limit: 100 });
  if (options.format === 'json') return json({ ...view, reading, decisions });
  const { appearances, story, superseded, engine } = view;
  const stood = appearances.map(({ address, source, outlet, reported, recorded, change, supersedes, supersededBy }) => {
    const when = reported ? `reported ${isoLabel(reported)}` : `taken in ${isoLabel(recorded)}`;
    const fate = supersededBy ? `, superseded by ${supersededBy}` : '';
    const changed = supersedes
      ? `, supersedes ${supersedes} (${change?.removed.length ?? 0} blocks out, ${change?.added.length ?? 0} in)`
      : '';
    return `  ${visible([outlet, address ?? source].filter(Boolean).join(' · '))}, ${when}${changed}${fate}`;
  });
  const text = options.whole
    ? [
        '',
        paint.paint('heading', 'TEXT'),
        ...view.article.blocks.flatMap((block) => [
          paint.fold(
            [
              {
                style: block.kind === 'residue' ? 'faint' : block.kind === 'headline' ? 'title' : 'plain',
                words: before(view.article.text.slice(block.start, block.end)),
              },
            ],
            2,
          ),
          '',
        ]),
      ]
    : [];
  return [
    reading ? formatText(reading, paint).trimEnd() : '',
    ...text,
    '',
    paint.paint('heading', 'WHERE IT STOOD'),
    ...stood,
    paint.paint('faint', `article ${view.id}${story ? ` · story ${story}` : ''} · read by ${engine}`),
    ...(superseded ? [paint.paint('warning', `superseded ${isoLabel(superseded)}`)] : []),
    ...decided(decisions, paint),
    '',
  ].join('\n');
}

function decided(decisions: readonly Decision[], paint: Painter): string[] {
  if (decisions.length === 0) return [];
  return ['', paint.paint('heading', 'DECISIONS'), ...decisions.map((decision) => decisionLine(decision, paint))];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function put(text: string): void {
  process.stdout.write(text);
}
