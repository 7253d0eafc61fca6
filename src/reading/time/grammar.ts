import { calendarAt, type Found, yearAfter } from './grammar-calendar.js';
import { relativeAt } from './grammar-relative.js';
import type { Line } from './lexemes.js';
import type { Meaning } from './meaning.js';
import { mayOpen } from './openings.js';
import { DOUBTFUL_MONTHS, MONTHS, WEEKDAYS, ZONES } from './vocabulary.js';

/** An expression of time: lexemes [start, end) of its sentence and what they say. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** Every expression of time of a sentence, left to right, none within another. */
export function expressionsIn(line: Line): Expression[] {
  const found: Expression[] = [];
  for (let i = 0; i < line.length; ) {
    const match = !mayOpen(line, i) || isNameHere(line, i) ? undefined : expressionAt(line, i);
    if (match) {
      const at = line.isOneOf(i, 'in', 'within') ? i + 1 : i;
      found.push({ start: match.meaning.kind === 'vague' ? i : at, end: match.end, meaning: match.meaning });
      i = match.end;
    } else {
      i++;
    }
  }
  return found;
}

function expressionAt(line: Line, i: number): Found | undefined {
  const clock = clockAt(line, i);
  if (clock) return clock;
  const single = singleAt(line, i);
  const range = rangeAt(line, i, single);
  if (range) return range;
  if (!single) return undefined;
  // 'Thursday at 3 p.m.', 'June 9, at 15:00 GMT'.
  const at = line.lower(single.end) === ',' ? single.end + 1 : single.end;
  const time = clockAt(line, line.isOneOf(at, 'at', 'around', 'about') ? at + 1 : at, true);
  if (time?.meaning.kind === 'clock' && time.meaning.on === undefined && isDayLike(single.meaning)) {
    return { end: time.end, meaning: { ...time.meaning, on: single.meaning } };
  }
  return single;
}

function isDayLike(meaning: Meaning): boolean {
  return meaning.kind === 'day' || meaning.kind === 'weekday' || meaning.kind === 'days from now';
}

/** The longer of the calendar's and the relative reading; 'the morning of June 9' is that day. */
function singleAt(line: Line, i: number): Found | undefined {
  if (!mayOpen(line, i)) return undefined;
  const dayPart = /^(morning|afternoon|evening|night)$/.test(line.lower(i)) && line.lower(i + 1) === 'of' ? i + 2 : i;
  const calendar = calendarAt(line, dayPart);
  const relative = relativeAt(line, dayPart);
  const best = relative && relative.end >= (calendar?.end ?? 0) ? relative : calendar;
  return dayPart > i && best && !isDayLike(best.meaning) ? undefined : best;
}

/** '3 p.m. EST on Thursday', '15:30', '0900 GMT', 'noon Friday'. */
function clockAt(line: Line, i: number, dayKnown = false): Found | undefined {
  const time = timeOfDayAt(line, i);
  if (!time) return undefined;
  let end = time.end;
  let zone: string | undefined;
  const local = line.after(end, 'local time');
  if (local > 0) end = local;
  else {
    const bracket = line.lower(end) === '(' ? end + 1 : end;
    zone = line.text(bracket) === line.text(bracket).toUpperCase() ? ZONES.get(line.lower(bracket)) : undefined;
    if (zone !== undefined) end = bracket + 1;
    if (zone !== undefined && line.lower(end) === ')' && line.lower(bracket - 1) === '(') end++;
  }
  if (time.needsZone && zone === undefined && local < 0) return undefined;
  const comma = line.lower(end) === ',' ? end + 1 : end;
  const at = line.isOneOf(comma, 'on', 'this') && line.lower(comma) === 'on' ? comma + 1 : comma;
  const day = dayKnown ? undefined : singleAt(line, at);
  const on = day && isDayLike(day.meaning) ? day : undefined;
  return {
    end: on ? on.end : end,
    meaning: { kind: 'clock', hour: time.hour, minute: time.minute, zone, on: on?.meaning },
  };
}

function timeOfDayAt(
  line: Line,
  i: number,
): { hour: number; minute: number; end: number; needsZone: boolean } | undefined {
  if (line.lower(i) === 'noon') return { hour: 12, minute: 0, end: i + 1, needsZone: false };
  const figure = line.text(i);
  if (!/^\d{1,4}(\.\d\d)?$/.test(figure) || (line.glued(i) && /[\p{L}$€£:/.]$/u.test(line.text(i - 1))))
    return undefined;
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(figure);
  if (military) return { hour: Number(military[1]), minute: Number(military[2]), end: i + 1, needsZone: true };
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(figure);
  let hour = Number(dotted ? dotted[1] : figure);
  let minute = dotted ? Number(dotted[2]) : 0;
  let end = i + 1;
  let colon = false;
  const minutes = line.whole(i + 2, 60);
  if (
    !dotted &&
    line.lower(i + 1) === ':' &&
    line.glued(i + 1) &&
    line.glued(i + 2) &&
    minutes !== undefined &&
    line.text(i + 2).length === 2
  ) {
    minute = minutes;
    end = i + 3;
    colon = true;
  }
  const half = /^([ap])\.?\s?m\.?$/.exec(line.lower(end));
  if (half && hour >= 1 && hour <= 12) {
    hour = (hour % 12) + (half[1] === 'p' ? 12 : 0);
    return { hour, minute, end: end + 1, needsZone: false };
  }
  // '15:30' alone may be a score or a verse: it needs its zone.
  return colon && hour < 24 && !(line.lower(end) === ':' && line.glued(end))
    ? { hour, minute, end, needsZone: true }
    : undefined;
}

/** What a range may run from and to. */
const RANGED: ReadonlySet<Meaning['kind']> = new Set([
  'day',
  'month',
  'year',
  'weekday',
  'season',
  'days from now',
  'years',
]);
const RANGE_WORDS = ['to', 'through', 'until', 'till', 'and'];

/** 'from May 3 to May 7', 'between 2014 and 2016', 'Monday through Friday', '2014-16'. `single` is what begins at `i`. */
function rangeAt(line: Line, i: number, single: Found | undefined): Found | undefined {
  const opener = line.isOneOf(i, 'from', 'between') ? line.lower(i) : undefined;
  const start = opener ? i + 1 : i;
  const years = yearSpanAt(line, start);
  if (years) return years;
  const from = rangeEndAt(line, start, opener !== undefined, opener ? singleAt(line, start) : single);
  if (!from) return undefined;
  const joint = line.lower(from.end);
  const hyphen = line.isHyphen(from.end);
  if (!hyphen && !RANGE_WORDS.includes(joint)) return undefined;
  if (joint === 'and' && opener !== 'between') return undefined;
  if (opener === 'between' && joint !== 'and' && !hyphen) return undefined;
  if (!opener && (joint === 'until' || joint === 'till')) return undefined;
  const bareDay =
    from.meaning.kind === 'day' && from.meaning.day && opener ? bareDayAt(line, from.end + 1, from.meaning) : undefined;
  const to = rangeEndAt(line, from.end + 1, true, singleAt(line, from.end + 1)) ?? bareDay;
  if (!to || !sameScale(from.meaning, to.meaning)) return undefined;
  return { end: to.end, meaning: { kind: 'range', from: borrowYear(from.meaning, to.meaning), to: to.meaning } };
}

/** '7' in 'between May 3 and 7'. */
function bareDayAt(line: Line, i: number, from: Meaning & { kind: 'day' }): Found | undefined {
  const day = line.whole(i, 32);
  if (day === undefined || day <= from.day || line.isWord(i + 1)) return undefined;
  const { end, ...year } = yearAfter(line, i + 1);
  return { end, meaning: { ...from, weekday: undefined, day, ...year } };
}

function rangeEndAt(line: Line, i: number, withYears: boolean, alone: Found | undefined): Found | undefined {
  const year = line.whole(i, 2101);
  if (
    withYears &&
    year !== undefined &&
    year >= 1000 &&
    line.text(i).length === 4 &&
    !/^NNP?S$/.test(line.lexemes[i + 1]?.xpos ?? '')
  ) {
    return { end: i + 1, meaning: { kind: 'year', year } };
  }
  const single = alone ?? monthUnderCover(line, i);
  return single && RANGED.has(single.meaning.kind) ? single : undefined;
}

/** 'May' needs a word before it to be a month; within a range the range is that word. */
function monthUnderCover(line: Line, i: number): Found | undefined {
  const month = DOUBTFUL_MONTHS.has(line.lower(i)) && line.isCapital(i) ? MONTHS.get(line.lower(i)) : undefined;
  return month === undefined ? undefined : { end: i + 1, meaning: { kind: 'month', month } };
}

function sameScale(a: Meaning, b: Meaning): boolean {
  const dayLike = (m: Meaning): boolean => isDayLike(m);
  return a.kind === b.kind || (dayLike(a) && dayLike(b));
}

function borrowYear(from: Meaning, to: Meaning): Meaning {
  if ((from.kind !== 'day' && from.kind !== 'month') || (to.kind !== 'day' && to.kind !== 'month')) return from;
  if (from.year !== undefined || from.yearShift !== undefined) return from;
  const year = to.year === undefined ? undefined : from.month > to.month ? to.year - 1 : to.year;
  return { ...from, year, yearShift: to.yearShift };
}

/** '2014-2016', '1950–53', '2014 to 2016'. */
function yearSpanAt(line: Line, i: number): Found | undefined {
  const first = line.whole(i, 2101);
  if (first === undefined || first < 1500 || line.text(i).length !== 4 || line.isOneOf(i - 1, '$', '€', '£'))
    return undefined;
  const hyphen = line.isHyphen(i + 1) && line.glued(i + 1) && line.glued(i + 2);
  if (!hyphen && !line.isOneOf(i + 1, 'to', 'through')) return undefined;
  const text = line.text(i + 2);
  if (!/^\d{2}(\d{2})?$/.test(text) || (line.isHyphen(i + 3) && line.glued(i + 3))) return undefined;
  if (text.length === 2 && !hyphen) return undefined;
  const second = text.length === 4 ? Number(text) : Math.floor(first / 100) * 100 + Number(text);
  // '2024-06' is a month, not the years 2024 to 2006.
  if (second <= first || second - first > 500) return undefined;
  if (/^NNP?S$/.test(line.lexemes[i + 3]?.xpos ?? '')) return undefined;
  return { end: i + 3, meaning: { kind: 'years', from: first, to: second } };
}

const NEWSPAPERS = new Set(
  'times mail telegraph express mirror herald post star guardian independent tribune business people world sport age night school'.split(
    ' ',
  ),
);
const NAMED_WEEKDAYS = new Set([
  'good',
  'black',
  'bloody',
  'super',
  'ash',
  'palm',
  'easter',
  'fat',
  'holy',
  'casual',
  'cyber',
  'man',
  'whit',
]);

const DAY_ADVERBS = new Set(['today', 'tonight', 'tomorrow', 'yesterday']);

/** A word of time inside a proper name: 'the Sunday Times', 'Bloody Sunday', 'USA Today'. */
function isNameHere(line: Line, i: number): boolean {
  const word = line.lower(i);
  if (DAY_ADVERBS.has(word)) return isTitleCase(line, i) && isTitleCase(line, i - 1, true);
  if (!WEEKDAYS.has(word)) return false;
  if (isInQuotedTitle(line, i)) return true;
  if (line.isCapital(i + 1) && NEWSPAPERS.has(line.lower(i + 1))) return true;
  return NAMED_WEEKDAYS.has(line.lower(i - 1)) && line.isCapital(i - 1);
}

/** A capital that no shouting accounts for; `anyCase` lets a word all in capitals pass. */
function isTitleCase(line: Line, i: number, anyCase = false): boolean {
  return line.isCapital(i) && (anyCase || line.text(i) !== line.text(i).toUpperCase());
}

const QUOTES = new Set(['"', '“', '”', '‘', '’']);

/** A quotation of capitalised words alone is the title of something: “Evening News Sunday”. */
function isInQuotedTitle(line: Line, i: number): boolean {
  let first = i;
  while (first > 0 && line.isCapital(first - 1)) first--;
  if (first === i || !QUOTES.has(line.lower(first - 1))) return false;
  let last = i + 1;
  while (line.isCapital(last) || line.lower(last) === ',') last++;
  return QUOTES.has(line.lower(last));
}
