import { utcFormat } from 'd3-time-format';

const day = utcFormat('%-d %b %Y');
const hour = utcFormat('%-d %b %Y %H:%M');

/** The bounds of a stretch in milliseconds, to the day or, where it is short, to the hour. */
export function boundsLabel(from: number, to: number): string {
  const format = to - from < 3 * 86_400_000 ? hour : day;
  // A stretch that ends with a day ends before the next one begins.
  return `${format(new Date(from))} – ${format(new Date(to - 1))}`;
}

/** The days of findings: one, or the first and the last. */
export function daysBetween(from: number, to: number): string {
  const [first, last] = [day(new Date(from)), day(new Date(Math.max(from, to - 1)))];
  return first === last ? first : `${first} – ${last}`;
}
