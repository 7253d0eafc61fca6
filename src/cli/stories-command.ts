import { Command, InvalidArgumentError } from 'commander';
import { isoLabel } from '../formats/describe.js';
import type { Cell } from '../formats/table.js';
import type { FoundArticle } from '../ledger/articles.js';
import type { Ledger } from '../ledger/ledger.js';
import type { FoundStory } from '../ledger/stories.js';
import { CasusError } from '../records/errors.js';
import { reportedCells } from './finding-view.js';
import { inLedger } from './ledger-options.js';
import { type ListView, type ListWriting, writeList } from './list-writer.js';
import { emptyLedger, unknownActor } from './nothing-found.js';
import { type ListOptions, withListOptions, withTimeOptions } from './question-options.js';
import { parsePositive } from './read-options.js';

interface StoriesOptions extends ListOptions {
  readonly with?: string;
  readonly text?: string;
  readonly since?: string;
  readonly until?: string;
  readonly asOf?: string;
  readonly copies?: number;
}

export function storiesCommand(): Command {
  return withListOptions(
    withTimeOptions(
      new Command('stories')
        .description('List stories: a report with its copies and light rewrites counts as one.')
        .argument('[story]', 'the number of one, to see its articles', parseStory)
        .option('--with <actor>', 'who is named in it')
        .option('--text <words>', 'words of it, all of them; "in quotes" side by side')
        .option('--copies <number>', 'of at least so many articles', parsePositive),
    ),
  )
    .addHelpText(
      'after',
      `
Examples:
  casus stories --copies 3 --since 7d
  casus stories --with 'North Korea' --text treaty
  casus stories 12`,
    )
    .action((story: number | undefined, options: StoriesOptions) =>
      inLedger(options, async (ledger) => {
        if (story !== undefined) return oneStory(ledger, story, options);
        const { since, until, asOf, text, copies, limit, after } = options;
        const filter = { with: options.with, since, until, asOf, text, copies, limit, after };
        await writeList(await ledger.stories(filter), STORIES, options, () => whyNone(ledger, options, 'stories'));
      }),
    );
}

export function articlesCommand(): Command {
  return withListOptions(
    withTimeOptions(
      new Command('articles')
        .description('List the articles of the ledger, the newest first.')
        .option('--with <actor>', 'who is named in it')
        .option('--text <words>', 'words of it, all of them; "in quotes" side by side')
        .option('--outlet <name>', 'who published it')
        .option('--language <tag>', 'in this language, as en'),
    ),
  )
    .addHelpText(
      'after',
      `
Examples:
  casus articles --with Kyiv --since 2024-06
  casus articles --text '"arms control"' --format csv`,
    )
    .action((options: StoriesOptions & { outlet?: string; language?: string }) =>
      inLedger(options, async (ledger) => {
        const { since, until, asOf, text, outlet, language, limit, after } = options;
        const filter = { with: options.with, since, until, asOf, text, outlet, language, limit, after };
        await writeList(await ledger.articles(filter), ARTICLES, options, () => whyNone(ledger, options, 'articles'));
      }),
    );
}

/** @throws CasusError not-in-ledger. */
export async function oneStory(ledger: Ledger, story: number, options: ListWriting): Promise<void> {
  const found = await ledger.story(story);
  if (!found) throw new CasusError('not-in-ledger', `the ledger has no story ${story}`);
  if (options.format === 'table') {
    const { title, articles, outlets, first, latest } = found;
    const times = day(first) === day(latest) ? day(first) : `${day(first)} – ${day(latest)}`;
    const by = outlets.length > 0 ? `, ${outlets.join(', ')}` : '';
    process.stdout.write(
      `Story ${story}: ${title ?? '(no title)'}\n${counted(articles, 'article')}, ${times}${by}\n\n`,
    );
  }
  await writeList({ items: found.members }, ARTICLES, options, async () => '');
}

const STORIES: ListView<FoundStory> = {
  columns: [
    { heading: 'STORY', width: 8, align: 'right', cell: ({ story }) => [{ words: String(story), style: 'label' }] },
    { heading: 'FIRST', width: 11, cell: ({ first }) => [{ words: day(first) }] },
    {
      heading: 'LATEST',
      width: 11,
      cell: ({ first, latest }) => (day(first) === day(latest) ? [] : [{ words: day(latest) }]),
    },
    { heading: 'ARTICLES', width: 8, align: 'right', cell: ({ articles }) => [{ words: String(articles) }] },
    { heading: 'TITLE', width: { share: 3 }, lines: 2, cell: ({ title }) => [titleCell(title)] },
    { heading: 'OUTLETS', width: { share: 1 }, lines: 3, cell: ({ outlets }) => [{ words: outlets.join(', ') }] },
  ],
  csv: {
    story: ({ story }) => story,
    title: ({ title }) => title,
    articles: ({ articles }) => articles,
    outlets: ({ outlets }) => outlets.join('; '),
    first: ({ first }) => first,
    latest: ({ latest }) => latest,
  },
};

const ARTICLES: ListView<FoundArticle> = {
  columns: [
    { heading: 'REPORTED', width: 11, cell: reportedCells },
    { heading: 'ARTICLE', width: 16, cell: ({ id }) => [{ words: id, style: 'label' }] },
    {
      heading: 'TITLE',
      width: { share: 3 },
      lines: 3,
      cell: ({ title, superseded }) => [
        titleCell(title),
        ...(superseded ? [{ words: 'superseded', style: 'warning' } as Cell] : []),
      ],
    },
    { heading: 'OUTLET', width: { share: 1 }, lines: 2, cell: ({ outlet }) => [{ words: outlet ?? '' }] },
    { heading: 'SAID', width: 4, align: 'right', cell: ({ findings }) => [{ words: String(findings.statement ?? 0) }] },
    { heading: 'DONE', width: 4, align: 'right', cell: ({ findings }) => [{ words: String(findings.event ?? 0) }] },
    {
      heading: 'BOUND',
      width: 5,
      align: 'right',
      cell: ({ findings }) => [{ words: String(findings.commitment ?? 0) }],
    },
  ],
  csv: {
    article: ({ id }) => id,
    title: ({ title }) => title,
    byline: ({ byline }) => byline,
    outlet: ({ outlet }) => outlet,
    url: ({ url }) => url,
    language: ({ language }) => language,
    reported: ({ reported }) => reported,
    recorded: ({ recorded }) => recorded,
    superseded: ({ superseded }) => superseded,
    story: ({ story }) => story,
    statements: ({ findings }) => findings.statement ?? 0,
    events: ({ findings }) => findings.event ?? 0,
    commitments: ({ findings }) => findings.commitment ?? 0,
    quantities: ({ findings }) => findings.quantity ?? 0,
    engine: ({ engine }) => engine,
  },
};

function titleCell(title: string | undefined): Cell {
  return title ? { words: title, style: 'name' } : { words: '(no title)', style: 'faint' };
}

function day(time: string): string {
  return isoLabel(time.slice(0, 10));
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

async function whyNone(ledger: Ledger, options: StoriesOptions, things: string): Promise<string> {
  const { articles } = await ledger.totals();
  if (articles === 0) return emptyLedger(ledger.place);
  const unknown = options.with === undefined ? undefined : await unknownActor(ledger, options.with);
  return unknown ?? `No ${things} match, of ${counted(articles, 'article')} in the ledger.`;
}

function parseStory(value: string): number {
  const number = Number(value.replace(/^story[- :]?/i, ''));
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give the number of a story.');
  return number;
}
