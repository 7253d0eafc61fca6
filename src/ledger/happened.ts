import type { DateValue } from '../records/reading.js';

export interface Days {
  /** ISO 8601 days, both included. */
  readonly from: string;
  readonly to: string;
}

/** The days that a date covers; undefined for one that is unknown, or a length of time with no start. */
export function daysOf(date: DateValue | undefined): Days | undefined {
  if (!date?.value) return undefined;
  const [first, last = first, ...rest] = date.value.split('/');
  if (rest.length > 0) return undefined;
  const from = bounds(first)?.from;
  const to = bounds(last)?.to;
  return from && to && from <= to ? { from, to } : undefined;
}

function bounds(value: string): Days | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?=$|T))?)?/.exec(value);
  if (!match) return undefined;
  const [whole, year, month, day] = match;
  if (day) return { from: whole, to: whole };
  if (value.length !== whole.length) return undefined;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${year}-${month}-01`, to: `${year}-${month}-${length}` };
}

/** A time of publication as the ledger compares it: an instant in UTC to the second, or a day. */
export function reportedTime(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : instant(new Date(time));
}

export function instant(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** A day is over at its last instant; times within it are longer texts that begin with it. */
export function endOf(time: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(time) ? `${time}T23:59:59Z` : time;
}
