import { type Command, InvalidArgumentError, Option } from 'commander';
import { daysMeant } from '../ledger/days-meant.js';
import type { FindingFilter } from '../ledger/find-findings.js';
import type { FindingKind } from '../ledger/schema.js';
import { CasusError } from '../records/errors.js';
import { type LedgerOptions, withLedger } from './ledger-options.js';
import { parsePositive } from './read-options.js';
import type { TerminalOptions } from './terminal.js';

export const LIST_FORMATS = ['table', 'json', 'jsonl', 'csv'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

export interface ListOptions extends LedgerOptions, TerminalOptions {
  readonly format: ListFormat;
  readonly limit: number;
  readonly after?: string;
}

export interface QuestionOptions extends ListOptions {
  readonly by?: string;
  readonly to?: string;
  readonly with?: string;
  readonly about?: string;
  readonly since?: string;
  readonly until?: string;
  readonly happenedSince?: string;
  readonly happenedUntil?: string;
  readonly asOf?: string;
  readonly type?: readonly string[];
  readonly kind?: readonly string[];
  readonly status?: readonly string[];
  readonly text?: string;
  readonly outlet?: string;
  readonly article?: string;
  readonly story?: number;
  readonly minConfidence?: number;
  readonly withRejected?: boolean;
}

/** The options of every list: how long, from where on where it has pages, and in what form. */
export function withListOptions(command: Command, { pages } = { pages: true }): Command {
  withLedger(command).option('--limit <number>', 'how many at most', parsePositive, 20);
  if (pages) command.option('--after <cursor>', 'go on where the page before ended (it tells the cursor)');
  return command
    .addOption(new Option('--format <format>', 'what comes out').choices(LIST_FORMATS).default('table'))
    .option('--width <columns>', 'columns of the table (default: those of the terminal)', parsePositive)
    .option('--color', 'colours even where the output is no terminal')
    .option('--no-color', 'no colours (NO_COLOR=1 does the same)');
}

export function withTimeOptions(command: Command): Command {
  return withReportedOptions(command).option(
    '--as-of <day>',
    'what the ledger held at the end of that day',
    parseUntil,
  );
}

export function withReportedOptions(command: Command): Command {
  return command
    .option(
      '--since <day>',
      'reported on that day or later: 2024-06-19, 2024-06, 2024 or 7d for the last 7 days',
      parseSince,
    )
    .option('--until <day>', 'reported on that day or earlier', parseUntil);
}

export function withHappenedOptions(command: Command): Command {
  return command
    .option('--happened-since <day>', 'of that day or later, as the report dates it', parseSince)
    .option('--happened-until <day>', 'of that day or earlier, as the report dates it', parseUntil);
}

interface Said {
  readonly by: string;
  readonly to?: string;
}

export function withQuestionOptions(command: Command, said: Said): Command {
  return withListOptions(withFilterOptions(command, said));
}

/** The options that say which findings. */
export function withFilterOptions(command: Command, said: Said): Command {
  command.option('--by <actor>', said.by);
  if (said.to) command.option('--to <actor>', said.to);
  command
    .option('--with <actor>', 'who takes any part in it')
    .option('--about <topic>', 'an actor who is named in it, or words of it');
  return withHappenedOptions(withTimeOptions(command))
    .option('--text <words>', 'words of the article, all of them; "in quotes" side by side')
    .option('--outlet <name>', 'who published the article')
    .option('--article <id>', 'found in this article')
    .option('--story <number>', 'found in this story', parsePositive)
    .option('--min-confidence <number>', 'at least so sure, from 0 to 1', parseShare)
    .option('--with-rejected', 'show what a person rejected or merged too');
}

/** An option that takes some of a list of words, in any case, parted by commas. */
export function wordsOption(flags: string, description: string, words: readonly string[]): Option {
  const known = new Map(words.map((word) => [word.toLowerCase(), word]));
  return new Option(flags, `${description}: ${words.join(', ')}`).argParser((value: string, before?: string[]) => [
    ...(before ?? []),
    ...value.split(',').map((word) => {
      const found = known.get(word.trim().toLowerCase());
      if (found === undefined) throw new InvalidArgumentError(`'${word.trim()}' is none of ${words.join(', ')}.`);
      return found;
    }),
  ]);
}

export function filterOf(kind: FindingKind, options: QuestionOptions): FindingFilter {
  const types = [...(options.type ?? []), ...(options.kind ?? [])];
  if (options.since && options.until && options.since > options.until) {
    throw new CasusError('usage', `nothing lies between ${options.since} and ${options.until}`);
  }
  return {
    kind,
    ...(types.length > 0 ? { types } : {}),
    statuses: options.status,
    by: options.by,
    to: options.to,
    with: options.with,
    about: options.about,
    since: options.since,
    until: options.until,
    happenedSince: options.happenedSince,
    happenedUntil: options.happenedUntil,
    text: options.text,
    outlet: options.outlet,
    article: options.article,
    story: options.story,
    minConfidence: options.minConfidence,
    asOf: options.asOf,
    withRejected: options.withRejected,
    limit: options.limit,
    after: options.after,
  };
}

function parseSince(value: string): string {
  return asDays(value).from;
}

function parseUntil(value: string): string {
  return asDays(value).to;
}

function asDays(value: string): { from: string; to: string } {
  const days = daysMeant(value);
  if (days) return days;
  throw new InvalidArgumentError('Give a day (2024-06-19), a month (2024-06), a year (2024), or 7d for 7 days ago.');
}

function parseShare(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1.');
  return number;
}
