import { byFirstWord, type Line } from './lexemes.js';
import type { Meaning, Part, Shift } from './meaning.js';
import {
  BEFORE_A_MONTH,
  DOUBTFUL_MONTHS,
  MONTHS,
  MONTHS_SHORT,
  ORDINAL_WORDS,
  SEASONS,
  WEEKDAY_SHORT,
  WEEKDAYS,
} from './vocabulary.js';

/** Expressions that name a place on the calendar: days, months, years, seasons, decades. */
export interface Found {
  /** Position after the expression. */
  readonly end: number;
  readonly meaning: Meaning;
}

export const SHIFTS = new Map<string, Shift>([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

const NAMED_PARTS = byFirstWord<Part>([
  ['end of', 'end'],
  ['close of', 'end'],
  ['start of', 'start'],
  ['beginning of', 'start'],
  ['first half of', 'first half'],
  ['second half of', 'second half'],
  ['latter half of', 'second half'],
]);

/** 'early', 'mid-', 'the end of': the part meant and the position after the words. */
export function partAt(line: Line, i: number): { part: Part; end: number } | undefined {
  const word = line.lower(i);
  if (word === 'early' || word === 'late' || word === 'mid' || word === 'middle') {
    let end = i + 1;
    if (word === 'middle') end = line.after(i, 'middle of');
    else if (line.isHyphen(end)) end++;
    else if (line.isOneOf(end, 'in', 'on')) end++;
    if (end < 0) return undefined;
    return { part: word === 'middle' ? 'mid' : (word as Part), end };
  }
  for (const [phrase, part] of NAMED_PARTS.get(word) ?? []) {
    const end = line.after(i, phrase);
    if (end > 0) return { part, end };
  }
  return undefined;
}

function yearAt(line: Line, i: number): number | undefined {
  const value = line.whole(i, 2200);
  return value !== undefined && value >= 1000 && line.text(i).length === 4 ? value : undefined;
}

/** ', 2024', '2024', 'of 2024', 'last year', 'of this year', '(2024)' is not one. */
export function yearAfter(line: Line, i: number): { year?: number; yearShift?: Shift; end: number } {
  let at = i;
  if (line.lower(at) === ',' && yearAt(line, at + 1) !== undefined) at++;
  if (line.lower(at) === 'of') at++;
  if (line.lower(at) === 'the' && line.lower(at + 1) === 'year') at++;
  const year = yearAt(line, at);
  if (year !== undefined) return { year, end: at + 1 };
  const shift = SHIFTS.get(line.lower(at));
  if (shift !== undefined && line.lower(at + 1) === 'year') return { yearShift: shift, end: at + 2 };
  return { end: i };
}

function monthAt(line: Line, i: number): { month: number; end: number } | undefined {
  const word = line.lower(i);
  const full = MONTHS.get(word);
  if (full !== undefined) {
    // 'may' and 'march' are other words; the rest are written small by hurried hands only.
    return line.isCapital(i) || !DOUBTFUL_MONTHS.has(word) ? { month: full, end: i + 1 } : undefined;
  }
  const short = MONTHS_SHORT.get(word);
  if (short === undefined || !line.isCapital(i)) return undefined;
  const dotted = line.lower(i + 1) === '.' && line.glued(i + 1);
  const next = dotted ? i + 2 : i + 1;
  if (!dotted && line.number(next) === undefined && !dayBefore(line, i)) return undefined;
  return { month: short, end: next };
}

function dayBefore(line: Line, i: number): boolean {
  const day = line.whole(i - 1, 32);
  return day !== undefined && day > 0;
}

/** '9', '9th', 'ninth': a day of the month. */
function monthDayAt(line: Line, i: number): { day: number; end: number } | undefined {
  const figure = line.whole(i, 32);
  if (figure !== undefined && figure > 0) {
    const suffixed = line.glued(i + 1) && line.isOneOf(i + 1, 'st', 'nd', 'rd', 'th');
    if (!suffixed && line.glued(i + 1) && (line.isWord(i + 1) || line.isOneOf(i + 1, '%', ':', '/'))) return undefined;
    if (line.isOneOf(i + 1, '%', 'percent')) return undefined;
    return { day: figure, end: suffixed ? i + 2 : i + 1 };
  }
  const spelled = ORDINAL_WORDS.get(line.lower(i));
  return spelled === undefined ? undefined : { day: spelled, end: i + 1 };
}

export function weekdayAt(line: Line, i: number): { weekday: number; end: number } | undefined {
  const full = WEEKDAYS.get(line.lower(i));
  if (full !== undefined) return { weekday: full, end: i + 1 };
  const short = WEEKDAY_SHORT.get(line.lower(i));
  if (short === undefined || !line.isCapital(i)) return undefined;
  const dotted = line.lower(i + 1) === '.' && line.glued(i + 1);
  const end = dotted ? i + 2 : i + 1;
  if (dotted && line.lower(i) !== 'sun' && line.lower(i) !== 'sat') return { weekday: short, end };
  // 'Sun, May 5': a date follows.
  const next = line.lower(end) === ',' ? end + 1 : end;
  return monthAt(line, next) || (monthDayAt(line, next) && monthAt(line, next + 1))
    ? { weekday: short, end }
    : undefined;
}

/** 'June 9, 2024', '9 June', 'the 9th of June', 'Sunday, June 9', 'June 9-12'. */
function dateAt(line: Line, i: number): Found | undefined {
  const weekday = weekdayAt(line, i);
  let at = weekday ? weekday.end : i;
  if (weekday && line.lower(at) === ',') at++;
  const month = monthAt(line, at);
  if (month) {
    const first = monthDayAt(line, line.lower(month.end) === 'the' ? month.end + 1 : month.end);
    if (!first || ORDINAL_WORDS.has(line.lower(first.end - 1))) return undefined;
    const second = secondDayAt(line, first.end);
    const { end, ...year } = yearAfter(line, second ? second.end : first.end);
    const from: Meaning = { kind: 'day', month: month.month, day: first.day, weekday: weekday?.weekday, ...year };
    if (!second) return { end, meaning: from };
    return { end, meaning: { kind: 'range', from, to: { kind: 'day', month: month.month, day: second.day, ...year } } };
  }
  if (line.lower(at) === 'the') at++;
  const day = monthDayAt(line, at);
  if (!day) return undefined;
  const second = secondDayAt(line, day.end);
  const afterDay = second ? second.end : day.end;
  const named = monthAt(line, line.lower(afterDay) === 'of' ? afterDay + 1 : afterDay);
  if (!named) return undefined;
  // 'the first March on the capital', 'the second May': an ordinal word needs its 'of'.
  if (ORDINAL_WORDS.has(line.lower(day.end - 1)) && line.lower(afterDay) !== 'of') return undefined;
  const { end, ...year } = yearAfter(line, named.end);
  const from: Meaning = { kind: 'day', month: named.month, day: day.day, weekday: weekday?.weekday, ...year };
  if (!second) return { end, meaning: from };
  return { end, meaning: { kind: 'range', from, to: { kind: 'day', month: named.month, day: second.day, ...year } } };
}

/** '-12' after 'June 9'. */
function secondDayAt(line: Line, i: number): { day: number; end: number } | undefined {
  const pair = line.lower(i) === 'and';
  if (!pair && !line.isHyphen(i) && !line.isOneOf(i, 'to', 'through')) return undefined;
  const day = monthDayAt(line, i + 1);
  // '11 and 12 September' is one stretch; '3 and 9 September' is not.
  if (pair && day?.day !== (line.whole(i - 1, 32) ?? -1) + 1) return undefined;
  // 'June 9 to 12 people', '9-12 June' are told apart by what follows.
  if (!day || ORDINAL_WORDS.has(line.lower(day.end - 1))) return undefined;
  if (!line.isHyphen(i) && line.isWord(day.end) && !monthAt(line, day.end) && line.lower(day.end) !== 'in')
    return undefined;
  return day;
}

/** '2024-06-09', '2024-06-09T15:00Z', '6/19/2024', '9/11'. */
function figuresAt(line: Line, i: number): Found | undefined {
  const first = line.whole(i, 10_000);
  const mark = line.lower(i + 1);
  if (first === undefined || !line.glued(i + 1) || !line.glued(i + 2)) return undefined;
  const second = line.whole(i + 2, 32);
  if (second === undefined) return undefined;
  if (
    mark === '/' &&
    line.text(i) === '9' &&
    line.text(i + 2) === '11' &&
    !(line.lower(i + 3) === '/' && line.glued(i + 3))
  ) {
    return { end: i + 3, meaning: { kind: 'day', year: 2001, month: 9, day: 11 } };
  }
  const third = line.whole(i + 4, 10_000);
  if (third === undefined || line.lower(i + 3) !== mark || !line.glued(i + 3) || !line.glued(i + 4)) return undefined;
  if (line.text(i).length === 4 && (line.isHyphen(i + 1) || mark === '/')) {
    if (second < 1 || second > 12 || third < 1 || third > 31) return undefined;
    const meaning: Meaning = { kind: 'day', year: first, month: second, day: third };
    if (line.lower(i + 5) !== 't' || line.lower(i + 7) !== ':') return { end: i + 5, meaning };
    const hour = line.whole(i + 6, 24);
    const minute = line.whole(i + 8, 60);
    if (hour === undefined || minute === undefined) return { end: i + 5, meaning };
    const end = line.lower(i + 9) === ':' ? i + 11 : i + 9;
    const universal = line.lower(end) === 'z';
    const zone = universal ? 'Z' : undefined;
    return { end: universal ? end + 1 : end, meaning: { kind: 'clock', hour, minute, zone, on: meaning } };
  }
  if (mark !== '/' || line.text(i + 4).length !== 4) return undefined;
  // Month or day first? Only where one of them can be no month is it settled.
  if (first >= 1 && first <= 12 && (second > 12 || second === first)) {
    return { end: i + 5, meaning: { kind: 'day', year: third, month: first, day: second } };
  }
  if (second >= 1 && second <= 12 && first > 12 && first <= 31) {
    return { end: i + 5, meaning: { kind: 'day', year: third, month: second, day: first } };
  }
  return { end: i + 5, meaning: { kind: 'vague' } };
}

/** 'May', 'early May', 'mid-May 2023', 'May of last year', 'last May', 'the end of May'. */
function monthExpressionAt(line: Line, i: number): Found | undefined {
  const part = partAt(line, i);
  let at = part ? part.end : i;
  let shift = SHIFTS.get(line.lower(at));
  if (shift !== undefined) {
    at++;
    if (line.isOneOf(at, 'past', 'coming')) at++;
  }
  const inner = shift !== undefined && !part ? partAt(line, at) : undefined;
  if (inner) at = inner.end;
  const month = monthAt(line, at);
  if (!month) return undefined;
  const { end, ...year } = yearAfter(line, month.end);
  if (year.year !== undefined || year.yearShift !== undefined) shift = undefined;
  const dated = year.year !== undefined || year.yearShift !== undefined || part || shift !== undefined;
  if (!dated && DOUBTFUL_MONTHS.has(line.lower(at)) && !BEFORE_A_MONTH.has(line.lower(at - 1))) return undefined;
  // 'May 50', 'March 2,000 strong': a number that is neither a day nor a year is no date's.
  if (
    !dated &&
    DOUBTFUL_MONTHS.has(line.lower(at)) &&
    line.isCapital(end) &&
    line.isOneOf(at - 1, 'by', 'of', 'to', 'for', 'and')
  ) {
    return undefined;
  }
  return { end, meaning: { kind: 'month', month: month.month, part: (part ?? inner)?.part, shift, ...year } };
}

function seasonAt(line: Line, i: number): Found | undefined {
  const part = partAt(line, i);
  let at = part ? part.end : i;
  const shift = SHIFTS.get(line.lower(at));
  if (shift !== undefined || line.lower(at) === 'the') at++;
  if (shift !== undefined && line.isOneOf(at, 'past', 'coming')) at++;
  const season = SEASONS.get(line.lower(at));
  if (season === undefined) return undefined;
  const { end, ...year } = yearAfter(line, at + 1);
  if (year.year !== undefined) return { end, meaning: { kind: 'season', season, year: year.year } };
  if (year.yearShift !== undefined) return { end, meaning: { kind: 'season', season, shift: year.yearShift } };
  if (shift !== undefined) return { end, meaning: { kind: 'season', season, shift } };
  // 'in the spring' is a time; 'the spring offensive' and 'the fall of the city' do not say which.
  const alone = line.isOneOf(i - 1, 'in', 'during', 'by', 'until', 'since', 'over') && line.lower(i) === 'the';
  const ends =
    !line.isWord(end) ||
    line.isOneOf(end, 'and', 'but', 'when', 'after', 'before', 'as', 'to', 'with', 'by', 'at', 'in');
  return alone && ends && !line.isCapital(at) ? { end, meaning: { kind: 'season', season } } : undefined;
}

/** 'the third quarter of 2023', 'the fourth quarter', 'Q3 2023'. */
function quarterAt(line: Line, i: number): Found | undefined {
  const at = line.lower(i) === 'the' ? i + 1 : i;
  const letter = line.lower(i) === 'q' && line.glued(i + 1) ? line.whole(i + 1, 5) : undefined;
  const ordinal = ORDINAL_WORDS.get(line.lower(at));
  const quarter = letter ?? (line.lower(at + 1) === 'quarter' ? ordinal : undefined);
  if (quarter === undefined || quarter < 1 || quarter > 4) return undefined;
  const { end, ...year } = yearAfter(line, letter === undefined ? at + 2 : i + 2);
  return { end, meaning: { kind: 'quarter', quarter, ...year } };
}

/** 'the 1990s', 'the early 1990s', "the '90s", 'the 20th century'. */
function decadeOrCenturyAt(line: Line, i: number): Found | undefined {
  let at = line.lower(i) === 'the' ? i + 1 : i;
  const part = partAt(line, at);
  if (part) at = part.end;
  if (part && line.lower(at) === 'the') at++;
  const year = yearAt(line, at);
  if (year !== undefined && year % 10 === 0) {
    const mark = line.isOneOf(at + 1, "'", '’') && line.glued(at + 1) ? at + 2 : at + 1;
    if (line.lower(mark) === 's' && line.glued(mark)) {
      // "2010's" may own something: only a round decade with its article or part is a decade then.
      if (mark === at + 2 && line.lower(at - 1) !== 'the' && !part) return undefined;
      return { end: mark + 1, meaning: { kind: 'years', from: year, to: year + 9, part: part?.part } };
    }
  }
  if (line.isOneOf(at, "'", '’', '‘')) {
    const short = line.whole(at + 1, 100);
    if (
      short !== undefined &&
      short % 10 === 0 &&
      line.glued(at + 1) &&
      line.lower(at + 2) === 's' &&
      line.glued(at + 2)
    ) {
      const from = short >= 30 ? 1900 + short : 2000 + short;
      return { end: at + 3, meaning: { kind: 'years', from, to: from + 9, part: part?.part } };
    }
  }
  const figure = line.whole(at, 22);
  const suffixed = figure !== undefined && line.glued(at + 1) && line.isOneOf(at + 1, 'st', 'nd', 'rd', 'th');
  const dashed = line.lower(at) === 'twenty' && line.isHyphen(at + 1) && line.lower(at + 2) === 'first';
  const ordinal = dashed ? 21 : suffixed ? figure : ORDINAL_WORDS.get(line.lower(at));
  let unit = dashed ? at + 3 : suffixed ? at + 2 : at + 1;
  if (line.isHyphen(unit)) unit++;
  if (ordinal !== undefined && ordinal >= 10 && line.lower(unit) === 'century') {
    return {
      end: unit + 1,
      meaning: { kind: 'years', from: (ordinal - 1) * 100 + 1, to: ordinal * 100, part: part?.part },
    };
  }
  return undefined;
}

/** Nouns whose number is a name: 'Resolution 1929', 'Flight 1977'. */
const NUMBERED = new Set(
  'resolution resolutions res no number nos article section flight room route highway agenda vision model act bill law decree form order directive protocol chapter page figure table boeing unit brigade battalion regiment line step version windows'.split(
    ' ',
  ),
);
const YEAR_PREPOSITIONS = new Set(
  'in since until till through during late early mid circa year and or – — - ( pre post'.split(' '),
);
const MEASURES = new Set(
  'percent % km kilometers kilometres miles meters metres feet tons tonnes people troops soldiers men women dollars euros pounds degrees gmt hours local year years'.split(
    ' ',
  ),
);

/** A year on its own: a number that its neighbours do not make a count, a price or a name. */
function bareYearAt(line: Line, i: number): Found | undefined {
  const part = partAt(line, i);
  const at = part ? part.end : i;
  const year = yearAt(line, at);
  if (year === undefined || year > 2100) return undefined;
  const next = at + 1;
  if (line.glued(next) && (line.isWord(next) || line.isOneOf(next, '%', '/', ':', '°'))) return undefined;
  if (line.glued(at) && line.isOneOf(at - 1, '$', '€', '£', '/', '.', ':', '#', '+')) return undefined;
  if (line.isOneOf(at - 1, '$', '€', '£') || MEASURES.has(line.lower(next)) || NUMBERED.has(line.lower(at - 1)))
    return undefined;
  const lexeme = line.lexemes[next];
  const counted = lexeme !== undefined && /^NNS$|^NNPS$/.test(lexeme.xpos);
  const before = line.lower(at - 1);
  const meaning: Meaning = { kind: 'year', year, part: part?.part };
  if (part) return { end: next, meaning };
  if (YEAR_PREPOSITIONS.has(before) && !(counted && year % 100 === 0)) return { end: next, meaning };
  // 'Vision 2030', 'the Horizon 2020 fund': part of the name before it.
  if (line.isCapital(at - 1) && at - 1 > 0) return undefined;
  if (year < 1900 || (counted && (year % 100 === 0 || !/^(the|its|their|his|her|s|our)$/.test(before))))
    return undefined;
  return { end: next, meaning };
}

const CALENDAR_FORMS = [
  figuresAt,
  dateAt,
  monthExpressionAt,
  seasonAt,
  quarterAt,
  decadeOrCenturyAt,
  bareYearAt,
  holidayAt,
];

/** Feasts that fall on one day each year and that reports name. */
const HOLIDAYS: [string, number, number][] = [
  ["new year ' s day", 1, 1],
  ['new year ’ s day', 1, 1],
  ["new year ' s eve", 12, 31],
  ['new year ’ s eve', 12, 31],
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['christmas', 12, 25],
  ['may day', 5, 1],
  ['fourth of july', 7, 4],
];

function holidayAt(line: Line, i: number): Found | undefined {
  if (!line.isCapital(i)) return undefined;
  for (const [phrase, month, day] of HOLIDAYS) {
    const end = line.after(i, phrase);
    if (end < 0) continue;
    // 'Christmas trees' are no date.
    if (line.isWord(end) && /^NNS?$/.test(line.lexemes[end].xpos)) return undefined;
    const { end: last, ...year } = yearAfter(line, end);
    return { end: last, meaning: { kind: 'day', month, day, ...year } };
  }
  return undefined;
}

/** The longest calendar expression that begins at `i`. */
export function calendarAt(line: Line, i: number): Found | undefined {
  let best: Found | undefined;
  for (const form of CALENDAR_FORMS) {
    const found = form(line, i);
    if (found && found.end > (best?.end ?? i)) best = found;
  }
  return best;
}
