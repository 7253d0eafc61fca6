import { csvLine } from '../formats/csv.js';
import { type Column, formatTable } from '../formats/table.js';
import type { Page } from '../ledger/cursor.js';
import type { ListFormat } from './question-options.js';
import { type TerminalOptions, tablePainter } from './terminal.js';

/** How the items of a list look, as a table on a terminal and as lines of CSV. */
export interface ListView<Item> {
  readonly columns: readonly Column<Item>[];
  /** A line below each row. */
  readonly foot?: (item: Item) => string;
  readonly csv: Readonly<Record<string, (item: Item) => string | number | undefined>>;
}

export interface ListWriting extends TerminalOptions {
  readonly format: ListFormat;
}

/**
 * Writes a page of a list to standard output. Where it goes on, and why it is empty, is told on standard
 * error wherever a program may read the list.
 */
export async function writeList<Item>(
  { items, next }: Page<Item>,
  view: ListView<Item>,
  options: ListWriting,
  whyEmpty: () => Promise<string>,
): Promise<void> {
  process.stdout.write(formatList(items, view, options));
  const tell = (line: string) =>
    (options.format === 'table' ? process.stdout : process.stderr).write(
      options.format === 'table' ? `${line}\n` : `casus: ${line}\n`,
    );
  if (items.length === 0) tell(await whyEmpty());
  if (next !== undefined)
    tell(`${options.format === 'table' ? '\n' : ''}There are more: add --after ${next}, or a higher --limit.`);
}

export function formatList<Item>(items: readonly Item[], view: ListView<Item>, options: ListWriting): string {
  switch (options.format) {
    case 'json':
      return `${JSON.stringify(items, null, 2)}\n`;
    case 'jsonl':
      return items.map((item) => `${JSON.stringify(item)}\n`).join('');
    case 'csv':
      return [
        csvLine(Object.keys(view.csv)),
        ...items.map((item) => csvLine(Object.values(view.csv).map((column) => column(item)))),
      ].join('');
    case 'table':
      return items.length === 0 ? '' : formatTable(items, view.columns, tablePainter(options), view.foot);
  }
}
