/**
 * Days as whole numbers since 1 January 1970 (proleptic Gregorian), so that a calendar needs no
 * clock and no time zone. Months run from 1 to 12; weekdays from 0 (Monday) to 6 (Sunday), as ISO
 * 8601 has the week begin.
 */
export type Day = number;

const DAY_MS = 86_400_000;
const pad = (n: number, width: number): string => String(n).padStart(width, '0');

export function dayOf(year: number, month: number, day: number): Day {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; setting the year apart does not.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function mondayOf(day: Day): Day {
  return day - weekdayOf(day);
}

export function daysInMonth(year: number, month: number): number {
  return partsOf(dayOf(year, month + 1, 0)).day;
}

export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The same day of the month `count` months on; the month's last where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const index = year * 12 + (month - 1) + count;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

export function isoYear(year: number): string {
  return pad(year, 4);
}

/** The day that an ISO 8601 day or instant names, as it is written there (no change of zone). */
export function dayOfIso(value: string): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:$|T)/.exec(value);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  return isRealDate(year, month, day) ? dayOf(year, month, day) : undefined;
}
