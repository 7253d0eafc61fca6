import { csvLine } from '../csv.js';
import { COLUMNS, flatRow } from './flat-row.js';
import type { ExportFormat } from './item.js';

/** RFC 4180, UTF-8, with a header; the record in JSON stands in the last column. */
export const csv: ExportFormat = {
  kinds: ['actor', 'statement', 'event', 'commitment', 'instrument', 'quantity'],
  async *write(items) {
    yield csvLine(COLUMNS);
    for await (const item of items) {
      const row = flatRow(item);
      yield csvLine(COLUMNS.map((column) => row[column]));
    }
  },
};
