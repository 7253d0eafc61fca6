import type { DateValue } from '../../records/reading.js';
import {
  addMonths,
  type Day,
  dayOf,
  daysInMonth,
  isoDay,
  isoMonth,
  isoYear,
  isRealDate,
  mondayOf,
  partsOf,
  weekdayOf,
} from './calendar.js';
import type { Meaning, Part, Shift } from './meaning.js';
import type { Season, Unit } from './vocabulary.js';

/** Which way the clause looks from the day of the report. */
export type Outlook = 'past' | 'present' | 'future' | 'unknown';

export interface Setting {
  /** The day of publication, where it is known. */
  readonly published: Day | undefined;
  /** The day that 'Monday' or 'next week' is counted from: publication, or a dated clause above. */
  readonly reference: Day | undefined;
  readonly outlook: Outlook;
  /** The expression modifies a noun, which need not share its clause's tense ('the July 9 summit'). */
  readonly nominal: boolean;
  /** The last date told before this one. */
  readonly anchor: Resolved | undefined;
  /** The same, if it stands in this sentence. */
  readonly sentenceAnchor: Resolved | undefined;
  /** A year told in the same sentence. */
  readonly year: number | undefined;
}

/** A value with the days that it covers, where it covers any. */
export interface Resolved {
  readonly value: string;
  readonly precision: DateValue['precision'];
  readonly first?: Day;
  readonly last?: Day;
}

export function dayValue(day: Day): Resolved {
  return { value: isoDay(day), precision: 'day', first: day, last: day };
}

export function monthValue(year: number, month: number): Resolved {
  const first = dayOf(year, month, 1);
  return {
    value: isoMonth(year, month),
    precision: 'month',
    first,
    last: dayOf(year, month, daysInMonth(year, month)),
  };
}

export function yearValue(year: number): Resolved {
  return { value: isoYear(year), precision: 'year', first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
}

function interval(first: Day, last: Day): Resolved | undefined {
  return first <= last ? { value: `${isoDay(first)}/${isoDay(last)}`, precision: 'interval', first, last } : undefined;
}

/** Undefined where the setting does not settle it: never a guess. */
export function resolve(meaning: Meaning, setting: Setting): Resolved | undefined {
  switch (meaning.kind) {
    case 'day':
      return resolveDay(meaning, setting);
    case 'month':
      return resolveMonth(meaning, setting);
    case 'year':
      return meaning.part ? partOf(yearValue(meaning.year), meaning.part, 'year') : yearValue(meaning.year);
    case 'years':
      return resolveYears(meaning.from, meaning.to, meaning.part);
    case 'weekday':
      return resolveWeekday(meaning, setting);
    case 'days from now':
      return setting.published === undefined ? undefined : dayValue(setting.published + meaning.count);
    case 'season':
      return resolveSeason(meaning, setting);
    case 'quarter':
      return resolveQuarter(meaning, setting);
    case 'period':
      return resolvePeriod(meaning, setting);
    case 'offset':
      return resolveOffset(meaning, setting);
    case 'stretch':
      return resolveStretch(meaning, setting);
    case 'in':
      return resolveIn(meaning, setting);
    case 'duration':
      return durationValue(meaning.count, meaning.unit);
    case 'same':
      return resolveSame(meaning.unit, setting);
    case 'clock':
      return resolveClock(meaning, setting);
    case 'range':
      return resolveRange(meaning.from, meaning.to, setting);
    default:
      return undefined;
  }
}

function shiftedYear(setting: Setting, shift: Shift): number | undefined {
  return setting.published === undefined ? undefined : partsOf(setting.published).year + shift;
}

function resolveDay(meaning: Meaning & { kind: 'day' }, setting: Setting): Resolved | undefined {
  const given =
    meaning.year ?? (meaning.yearShift === undefined ? setting.year : shiftedYear(setting, meaning.yearShift));
  const at = (year: number): Day | undefined =>
    isRealDate(year, meaning.month, meaning.day) ? dayOf(year, meaning.month, meaning.day) : undefined;
  if (given !== undefined) {
    const day = at(given);
    return day === undefined ? undefined : dayValue(day);
  }
  if (setting.published === undefined) return undefined;
  const published = setting.published;
  const { year } = partsOf(published);
  const candidates = [-4, -3, -2, -1, 0, 1, 2]
    .map((shift) => at(year + shift))
    .filter((day): day is Day => day !== undefined);
  // A weekday beside it says which year is meant.
  const fitting = candidates.filter((day) => meaning.weekday === undefined || weekdayOf(day) === meaning.weekday);
  const usable = fitting.length > 0 ? fitting : candidates;
  const past = usable.filter((day) => day <= published).at(-1);
  const coming = usable.find((day) => day >= published);
  return pick(past, coming, published, setting);
}

/** The most recent or the coming one, as the clause looks; a noun's date by nearness. */
function pick(past: Day | undefined, coming: Day | undefined, published: Day, setting: Setting): Resolved | undefined {
  if (past === undefined || coming === undefined) {
    const only = past ?? coming;
    return only === undefined ? undefined : dayValue(only);
  }
  // A noun's date half a year off and more is the last one: 'to mark the June 9 raid'.
  if (setting.outlook === 'future') return dayValue(setting.nominal && coming - published > 180 ? past : coming);
  if (setting.outlook === 'present' && !setting.nominal) return dayValue(coming - published <= 180 ? coming : past);
  const soon = coming - published <= 120 && published - past > 180;
  if (soon && (setting.nominal || setting.outlook === 'unknown')) return dayValue(coming);
  return dayValue(past);
}

function resolveMonth(meaning: Meaning & { kind: 'month' }, setting: Setting): Resolved | undefined {
  const year = yearOfMonth(meaning, setting);
  if (year === undefined) return undefined;
  const whole = monthValue(year, meaning.month);
  return meaning.part ? partOf(whole, meaning.part, 'month') : whole;
}

function yearOfMonth(meaning: Meaning & { kind: 'month' }, setting: Setting): number | undefined {
  if (meaning.year !== undefined) return meaning.year;
  if (meaning.yearShift !== undefined) return shiftedYear(setting, meaning.yearShift);
  if (setting.year !== undefined && meaning.shift === undefined) return setting.year;
  if (setting.published === undefined) return undefined;
  const now = partsOf(setting.published);
  if (meaning.shift === 0) return now.year;
  if (meaning.shift === -1) return meaning.month < now.month ? now.year : now.year - 1;
  if (meaning.shift === 1) return meaning.month > now.month ? now.year : now.year + 1;
  if (setting.outlook === 'future') return meaning.month >= now.month ? now.year : now.year + 1;
  const ahead = (meaning.month - now.month + 12) % 12;
  if (setting.outlook !== 'past' && ahead <= 4) return meaning.month >= now.month ? now.year : now.year + 1;
  return meaning.month <= now.month ? now.year : now.year - 1;
}

function resolveYears(from: number, to: number, part: Part | undefined): Resolved {
  const thirds: Partial<Record<Part, [number, number]>> = { early: [0, 3], mid: [4, 6], late: [7, 9] };
  const third = part && to - from === 9 ? thirds[part] : undefined;
  const century: Partial<Record<Part, [number, number]>> = { early: [0, 32], mid: [33, 65], late: [66, 99] };
  const share = third ?? (part && to - from === 99 ? century[part] : undefined);
  const [first, last] = share ? [from + share[0], from + share[1]] : [from, to];
  return {
    value: `${isoYear(first)}/${isoYear(last)}`,
    precision: 'interval',
    first: dayOf(first, 1, 1),
    last: dayOf(last, 12, 31),
  };
}

/** 'early', 'mid-' and 'late' are thirds; 'the end of' is the last day, 'the start of' the first. */
function partOf(whole: Resolved, part: Part, unit: Unit | 'weekend'): Resolved | undefined {
  const { first, last } = whole;
  if (first === undefined || last === undefined) return undefined;
  if (part === 'start') return dayValue(first);
  if (part === 'end') return dayValue(last);
  if (unit === 'month') {
    const thirds = { early: [first, first + 9], mid: [first + 10, first + 19], late: [first + 20, last] } as const;
    if (part in thirds) return interval(...(thirds[part as keyof typeof thirds] as [Day, Day]));
    return part === 'first half' ? interval(first, first + 14) : interval(first + 15, last);
  }
  if (unit === 'year') {
    const bounds: Record<string, [number, number]> = {
      early: [0, 4],
      mid: [4, 8],
      late: [8, 12],
      'first half': [0, 6],
      'second half': [6, 12],
    };
    const [from, to] = bounds[part];
    return interval(addMonths(first, from), addMonths(first, to) - 1);
  }
  return whole;
}

function resolveWeekday(meaning: Meaning & { kind: 'weekday' }, setting: Setting): Resolved | undefined {
  if (meaning.afterAnchor) {
    const from = setting.anchor?.last;
    return from === undefined ? undefined : dayValue(from + ((meaning.weekday - weekdayOf(from) + 7) % 7 || 7));
  }
  const { reference } = setting;
  if (reference === undefined) return undefined;
  const monday = mondayOf(reference);
  if (meaning.week !== undefined) return dayValue(monday + 7 * meaning.week + meaning.weekday);
  const since = (weekdayOf(reference) - meaning.weekday + 7) % 7;
  const until = (meaning.weekday - weekdayOf(reference) + 7) % 7;
  // Yesterday's weekday is 'Wednesday' or 'yesterday'; 'last Wednesday' then means a week before it.
  if (meaning.shift === -1) return dayValue(reference - (since > 1 || meaning.nearest ? since || 7 : since + 7));
  if (meaning.shift === 1) return dayValue(meaning.nearest ? reference + (until || 7) : monday + 7 + meaning.weekday);
  if (meaning.shift === 0) return dayValue(monday + meaning.weekday);
  const ahead = setting.outlook === 'future' || (setting.outlook === 'present' && !setting.nominal);
  return dayValue(ahead ? reference + until : reference - since);
}

const SEASON_START: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Meteorological seasons of the north: spring is March to May; a winter is named by its December. */
function seasonOf(season: Season, year: number): Resolved {
  const first = dayOf(year, SEASON_START[season], 1);
  const last = addMonths(first, 3) - 1;
  const end = partsOf(last);
  const value = `${isoMonth(year, SEASON_START[season])}/${isoMonth(end.year, end.month)}`;
  return { value, precision: 'interval', first, last };
}

function resolveSeason(meaning: Meaning & { kind: 'season' }, setting: Setting): Resolved | undefined {
  if (meaning.year !== undefined) return seasonOf(meaning.season, meaning.year);
  const { published } = setting;
  if (published === undefined) return undefined;
  const { year } = partsOf(published);
  const all = [-2, -1, 0, 1, 2].map((shift) => seasonOf(meaning.season, year + shift));
  const over = all.filter((season) => season.last! < published).at(-1);
  const current = all.find((season) => season.first! <= published && published <= season.last!);
  const coming = all.find((season) => season.first! > published);
  if (meaning.shift === -1) return over;
  if (meaning.shift === 1) return coming;
  if (current) return current;
  if (meaning.shift === 0) return all.find((season) => partsOf(season.first!).year === year);
  return setting.outlook === 'future' ? coming : over;
}

function resolveQuarter(meaning: Meaning & { kind: 'quarter' }, setting: Setting): Resolved | undefined {
  const quarterOf = (year: number, quarter: number): Resolved => {
    const first = dayOf(year, (quarter - 1) * 3 + 1, 1);
    const month = (quarter - 1) * 3 + 1;
    return {
      value: `${isoMonth(year, month)}/${isoMonth(year, month + 2)}`,
      precision: 'interval',
      first,
      last: addMonths(first, 3) - 1,
    };
  };
  const given =
    meaning.year ?? (meaning.yearShift === undefined ? setting.year : shiftedYear(setting, meaning.yearShift));
  if (given !== undefined) return quarterOf(given, meaning.quarter);
  if (setting.published === undefined) return undefined;
  const { year } = partsOf(setting.published);
  const now = quarterOf(year, meaning.quarter);
  if (setting.outlook === 'future') return now.last! >= setting.published ? now : quarterOf(year + 1, meaning.quarter);
  return now.first! <= setting.published ? now : quarterOf(year - 1, meaning.quarter);
}

/** The whole week, month, … that holds `day`, `shift` of them away. */
function periodOf(unit: Unit | 'weekend', day: Day, shift: number): Resolved | undefined {
  const { year, month } = partsOf(day);
  if (unit === 'day') return dayValue(day + shift);
  if (unit === 'week') return interval(mondayOf(day) + 7 * shift, mondayOf(day) + 7 * shift + 6);
  if (unit === 'month') {
    const moved = partsOf(addMonths(dayOf(year, month, 1), shift));
    return monthValue(moved.year, moved.month);
  }
  if (unit === 'quarter') {
    const first = addMonths(dayOf(year, Math.floor((month - 1) / 3) * 3 + 1, 1), 3 * shift);
    return interval(first, addMonths(first, 3) - 1);
  }
  if (unit === 'year') return yearValue(year + shift);
  if (unit === 'decade') {
    const from = Math.floor(year / 10) * 10 + 10 * shift;
    return resolveYears(from, from + 9, undefined);
  }
  if (unit === 'century') {
    const from = Math.floor((year - 1) / 100) * 100 + 1 + 100 * shift;
    return resolveYears(from, from + 99, undefined);
  }
  return undefined;
}

function resolvePeriod(meaning: Meaning & { kind: 'period' }, setting: Setting): Resolved | undefined {
  const anchor = meaning.anchored ? (setting.anchor?.first ?? setting.published) : setting.reference;
  if (anchor === undefined) return undefined;
  if (meaning.unit === 'weekend') {
    // From Monday to Friday 'the weekend' is the one just past, unless the clause looks ahead.
    const saturday = mondayOf(anchor) + 5;
    const within = anchor >= saturday;
    const ahead = setting.outlook === 'future';
    const shift = meaning.shift !== 0 ? (meaning.shift === 1 && !within ? 0 : meaning.shift) : within || ahead ? 0 : -1;
    return interval(saturday + 7 * shift, saturday + 7 * shift + 1);
  }
  const whole = periodOf(meaning.unit, anchor, meaning.shift);
  return whole && meaning.part ? partOf(whole, meaning.part, meaning.unit) : whole;
}

/** A day moved by a number of units: days and weeks give a day, months a month, years a year. */
export function moved(from: Day, count: number, unit: Unit): Resolved | undefined {
  if (unit === 'day') return dayValue(from + Math.round(count));
  if (unit === 'week') return dayValue(from + Math.round(count * 7));
  if (unit === 'fortnight') return dayValue(from + Math.round(count * 14));
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 } as const;
  if (!(unit in months)) return undefined;
  const by = Math.round(count * months[unit as keyof typeof months]);
  const day = addMonths(from, by);
  const { year, month } = partsOf(day);
  if (year < 1 || year > 9999) return undefined;
  // Half a year or two and a half years reach a month; whole years only a year.
  return unit === 'month' || unit === 'quarter' || by % 12 !== 0 ? monthValue(year, month) : yearValue(year);
}

function resolveOffset(meaning: Meaning & { kind: 'offset' }, setting: Setting): Resolved | undefined {
  const { published, anchor } = setting;
  if (meaning.unit === 'hour' || meaning.unit === 'minute' || meaning.unit === 'second') {
    const base = meaning.anchored ? anchor : published === undefined ? undefined : dayValue(published);
    // Some hours from a day of which no hour is known: that day, if they are few.
    return base?.precision === 'day' && Math.abs(meaning.count) <= 12 && base.first !== undefined
      ? dayValue(base.first)
      : undefined;
  }
  if (!meaning.anchored) return published === undefined ? undefined : moved(published, meaning.count, meaning.unit);
  const fine = meaning.unit === 'day' || meaning.unit === 'week';
  if (anchor?.first !== undefined && (!fine || anchor.precision === 'day' || anchor.precision === 'instant')) {
    return moved(anchor.first, meaning.count, meaning.unit);
  }
  // 'A year earlier' with nothing told before it looks back from the report; 'later' would need to know from when.
  return published === undefined || meaning.count > 0 ? undefined : moved(published, meaning.count, meaning.unit);
}

function resolveStretch(meaning: Meaning & { kind: 'stretch' }, setting: Setting): Resolved | undefined {
  const { published } = setting;
  if (published === undefined) return durationValue(meaning.count, meaning.unit);
  const sign = meaning.side === 'past' ? -1 : 1;
  const other = shiftDay(published, sign * meaning.count, meaning.unit);
  if (other === undefined) return durationValue(meaning.count, meaning.unit);
  return meaning.side === 'past' ? interval(other, published) : interval(published, other);
}

function shiftDay(day: Day, count: number, unit: Unit): Day | undefined {
  if (unit === 'hour') return count % 24 === 0 ? day + count / 24 : undefined;
  if (unit === 'day') return day + Math.round(count);
  if (unit === 'week') return day + Math.round(count * 7);
  if (unit === 'fortnight') return day + Math.round(count * 14);
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 } as const;
  return unit in months ? addMonths(day, Math.round(count * months[unit as keyof typeof months])) : undefined;
}

function resolveIn(meaning: Meaning & { kind: 'in' }, setting: Setting): Resolved | undefined {
  if (setting.outlook === 'future' && setting.published !== undefined) {
    const point = moved(setting.published, meaning.count, meaning.unit);
    if (point) return point;
  }
  return durationValue(meaning.count, meaning.unit);
}

const DESIGNATORS: Record<Unit, [number, string, boolean]> = {
  second: [1, 'S', true],
  minute: [1, 'M', true],
  hour: [1, 'H', true],
  day: [1, 'D', false],
  week: [1, 'W', false],
  fortnight: [2, 'W', false],
  month: [1, 'M', false],
  quarter: [3, 'M', false],
  year: [1, 'Y', false],
  decade: [10, 'Y', false],
  century: [100, 'Y', false],
};

/** ISO 8601 duration; halves are told in the next smaller unit. */
export function durationValue(count: number, unit: Unit): Resolved | undefined {
  const [factor, letter, ofDay] = DESIGNATORS[unit];
  const amount = count * factor;
  if (!(amount > 0) || !Number.isFinite(amount)) return undefined;
  if (Number.isInteger(amount)) return { value: `P${ofDay ? 'T' : ''}${amount}${letter}`, precision: 'duration' };
  const smaller: Partial<Record<Unit, [number, Unit]>> = {
    minute: [60, 'second'],
    hour: [60, 'minute'],
    day: [24, 'hour'],
    week: [7, 'day'],
    year: [12, 'month'],
  };
  const step = smaller[unit];
  const inner = step ? amount * step[0] : 0;
  if (step && Number.isInteger(inner)) return durationValue(inner, step[1]);
  return { value: `P${ofDay ? 'T' : ''}${Number(amount.toFixed(3))}${letter}`, precision: 'duration' };
}

function resolveSame(unit: Unit, setting: Setting): Resolved | undefined {
  const { anchor } = setting;
  if (anchor?.first === undefined || anchor.last === undefined) {
    return unit === 'day' && setting.published !== undefined ? dayValue(setting.published) : undefined;
  }
  // 'that day' needs a day to point at; a month told before does not give one.
  const whole = periodOf(unit, anchor.first, 0);
  return whole?.last !== undefined && whole.last >= anchor.last ? whole : undefined;
}

function resolveClock(meaning: Meaning & { kind: 'clock' }, setting: Setting): Resolved | undefined {
  const on = meaning.on ? resolve(meaning.on, setting) : setting.sentenceAnchor;
  if (on?.precision !== 'day' || on.first === undefined) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  const value = `${on.value}T${two(meaning.hour)}:${two(meaning.minute)}${meaning.zone ?? ''}`;
  return { value, precision: 'instant', first: on.first, last: on.last };
}

function resolveRange(from: Meaning, to: Meaning, setting: Setting): Resolved | undefined {
  const b = resolve(to, setting);
  const a = b && startOf(from, b, setting);
  if (a?.first === undefined || b?.last === undefined || b.last < a.first) return undefined;
  const whole = a.precision === b.precision && !a.value.includes('/') && !b.value.includes('/');
  const value = whole ? `${a.value}/${b.value}` : `${isoDay(a.first)}/${isoDay(b.last)}`;
  return { value, precision: 'interval', first: a.first, last: b.last };
}

/** The first end is the nearest of its kind before the second: 'from Friday to Monday', 'November to February'. */
function startOf(from: Meaning, to: Resolved, setting: Setting): Resolved | undefined {
  const last = to.last;
  if (last === undefined) return undefined;
  const near: Setting = {
    ...setting,
    published: last,
    reference: last,
    outlook: 'past',
    nominal: false,
    year: undefined,
  };
  const yearless =
    (from.kind === 'day' || from.kind === 'month') && from.yearShift === undefined && from.year === undefined;
  if (yearless || (from.kind === 'weekday' && from.shift === undefined && from.week === undefined))
    return resolve(from, near);
  return resolve(from, setting);
}
