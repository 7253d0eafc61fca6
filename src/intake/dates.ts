import type { Published } from '../records/article.js';

type DateReading = Pick<Published, 'value' | 'precision'>;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const RFC_2822 = new RegExp(
  `^(?:[a-z]{3,9},? )?(\\d{1,2})[ -]${MONTH_NAME}[ -](\\d{4})(?:,? (\\d{1,2}):(\\d{2})(?::(\\d{2}))? ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?$`,
  'i',
);
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH_NAME}\\.?,? (\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH_NAME}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const ISO_WITHIN = /\b(\d{4})-(\d{2})-(\d{2})\b/;

/**
 * A machine's date: ISO 8601 or RFC 2822. An instant keeps the offset it was written with, since the
 * writer's day is what the report's 'Thursday' is counted from. A clock time without an offset is no
 * instant, so only its day is kept. Undefined when it is anything else: nothing is guessed.
 */
export function parseMachineDate(input: string): DateReading | undefined {
  const text = input.trim().slice(0, 60);
  const iso = text.match(ISO);
  if (iso) return assemble(+iso[1], +iso[2], +iso[3], iso[4], iso[5], iso[6], iso[7]);
  const rfc = text.match(RFC_2822);
  if (rfc) return assemble(+rfc[3], monthOf(rfc[2]), +rfc[1], rfc[4], rfc[5], rfc[6], rfc[7]);
  return undefined;
}

/** The one day that a line of prose names in words or in ISO; '3/4/2024' is ambiguous and left alone. */
export function parseWrittenDay(input: string): DateReading | undefined {
  const text = input.slice(0, 300);
  const iso = text.match(ISO_WITHIN);
  if (iso) return assemble(+iso[1], +iso[2], +iso[3]);
  const dayFirst = text.match(DAY_FIRST);
  if (dayFirst) return assemble(+dayFirst[3], monthOf(dayFirst[2]), +dayFirst[1]);
  const monthFirst = text.match(MONTH_FIRST);
  if (monthFirst) return assemble(+monthFirst[3], monthOf(monthFirst[1]), +monthFirst[2]);
  return undefined;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function assemble(
  year: number,
  month: number,
  day: number,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): DateReading | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  const isDay = time.getUTCMonth() === month - 1 && time.getUTCDate() === day && year >= 1600;
  if (!isDay) return undefined;
  const pad = (value: number | string) => String(value).padStart(2, '0');
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (hour === undefined || minute === undefined || zone === undefined || +hour > 23 || +minute > 59) {
    return { value: date, precision: 'day' };
  }
  const offset = /^(?:z|utc|gmt)$/i.test(zone) ? 'Z' : offsetOf(zone);
  return { value: `${date}T${pad(hour)}:${minute}:${second ?? '00'}${offset}`, precision: 'instant' };
}

function offsetOf(zone: string): string {
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
