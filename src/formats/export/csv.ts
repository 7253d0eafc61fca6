import { COLUMNS, flatRow } from './flat-row.js';
import type { ExportFormat } from './item.js';

/** RFC 4180, UTF-8, with a header; the record in JSON stands in the last column. */
export const csv: ExportFormat = {
  kinds: ['actor', 'statement', 'event', 'commitment', 'instrument', 'quantity'],
  async *write(items) {
    yield `${COLUMNS.join(',')}\r\n`;
    for await (const item of items) {
      const row = flatRow(item);
      yield `${COLUMNS.map((column) => cell(row[column])).join(',')}\r\n`;
    }
  },
};

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
