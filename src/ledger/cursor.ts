import { CasusError } from '../records/errors.js';

/** Where a page of a list ended: the next one begins after it, whatever has been added since. */
export interface Cursor {
  readonly listed: string;
  readonly key: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Hand it to the next question as `after`; undefined on the last page. */
  readonly next?: string;
}

export const PAGE_SIZE = 50;

export function writeCursor({ listed, key }: Cursor): string {
  return Buffer.from(`${listed} ${key}`).toString('base64url');
}

/** @throws CasusError usage. */
export function readCursor(text: string): Cursor {
  const match = /^([\dTZ:.-]+) (\d+)$/.exec(Buffer.from(text, 'base64url').toString());
  if (!match) throw new CasusError('usage', `'${text}' is not a page of this list`);
  return { listed: match[1], key: Number(match[2]) };
}

/** One row more than the page is asked for, which tells whether there is another page. */
export function pageOf<Row extends Cursor, T>(rows: readonly Row[], limit: number, toItem: (row: Row) => T): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(toItem), ...(rows.length > limit && last ? { next: writeCursor(last) } : {}) };
}
