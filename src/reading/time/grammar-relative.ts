import { type Found, partAt, SHIFTS, weekdayAt } from './grammar-calendar.js';
import { byFirstWord, countAt, type Line } from './lexemes.js';
import type { Shift } from './meaning.js';
import { DAY_PARTS, SEASONS, UNITS, type Unit } from './vocabulary.js';

/** Expressions that stand in relation to the report or to another date. */

function unitAt(line: Line, i: number): Unit | undefined {
  return UNITS.get(line.lower(i));
}

/** 'Thursday', 'last Friday', 'Thursday evening', 'early on Friday', 'Tuesday of last week'. */
function weekdayExpressionAt(line: Line, i: number): Found | undefined {
  let at = i;
  if (line.isOneOf(at, 'earlier', 'later', 'early', 'late')) {
    at++;
    if (line.lower(at) === 'on') at++;
    if (line.lower(at) === 'this' && weekdayAt(line, at + 1) === undefined) return undefined;
  }
  if (line.lower(at) === 'the' && line.isOneOf(at + 1, 'next', 'following')) {
    const after = weekdayAt(line, at + 2);
    if (!after) return undefined;
    const last = DAY_PARTS.has(line.lower(after.end)) ? after.end + 1 : after.end;
    return { end: last, meaning: { kind: 'weekday', weekday: after.weekday, afterAnchor: true } };
  }
  let shift = SHIFTS.get(line.lower(at));
  let nearest = false;
  if (shift !== undefined) {
    at++;
    if (line.isOneOf(at, 'past', 'coming')) {
      nearest = true;
      shift = line.lower(at) === 'past' ? -1 : 1;
      at++;
    }
  } else if (line.isOneOf(at, 'coming', 'upcoming')) {
    shift = 1;
    nearest = true;
    at++;
  }
  if (shift === 0 && line.lower(at) === 'week' && line.lower(at + 1) === 'on') return undefined;
  const weekday = weekdayAt(line, at);
  if (!weekday) return undefined;
  let end = weekday.end;
  if (DAY_PARTS.has(line.lower(end))) end++;
  const of = line.lower(end) === 'of' ? end + 1 : end;
  const week = SHIFTS.get(line.lower(of));
  if (shift === undefined && week !== undefined && line.lower(of + 1) === 'week') {
    return { end: of + 2, meaning: { kind: 'weekday', weekday: weekday.weekday, week } };
  }
  return { end, meaning: { kind: 'weekday', weekday: weekday.weekday, shift, nearest } };
}

const FROM_NOW = byFirstWord<number>([
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['yesterday', -1],
  ['last night', -1],
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['tomorrow', 1],
]);

function dayFromNowAt(line: Line, i: number): Found | undefined {
  let at = i;
  if (line.isOneOf(i, 'earlier', 'later', 'early', 'late')) at++;
  for (const [phrase, count] of FROM_NOW.get(line.lower(at)) ?? []) {
    const end = line.after(at, phrase);
    if (end < 0) continue;
    const withPart = DAY_PARTS.has(line.lower(end)) ? end + 1 : end;
    return { end: withPart, meaning: { kind: 'days from now', count } };
  }
  return undefined;
}

const PERIODS = new Set(['week', 'month', 'quarter', 'year', 'decade', 'century', 'weekend']);

/** 'last month', 'earlier this year', 'late last week', 'the end of the year', 'the weekend'. */
function periodAt(line: Line, i: number): Found | undefined {
  const part = partAt(line, line.lower(i) === 'the' ? i + 1 : i);
  let at = part ? part.end : i;
  if (!part && line.isOneOf(at, 'earlier', 'later')) at++;
  if (at > i && line.lower(at) === 'in') at++;
  const word = line.lower(at);
  const shift = SHIFTS.get(word);
  const current = line.after(at, 'the current') > 0;
  if (shift !== undefined || current) {
    const unitWord = line.lower(current ? at + 2 : at + 1);
    if (!PERIODS.has(unitWord)) return undefined;
    const end = current ? at + 3 : at + 2;
    const day = weekdayAt(line, line.lower(end) === 'on' ? end + 1 : end);
    if (unitWord === 'week' && day && !part) {
      return { end: day.end, meaning: { kind: 'weekday', weekday: day.weekday, week: shift ?? 0 } };
    }
    return {
      end,
      meaning: { kind: 'period', unit: unitWord as Unit | 'weekend', shift: shift ?? 0, part: part?.part },
    };
  }
  if (word === 'the' && PERIODS.has(line.lower(at + 1))) {
    const unit = line.lower(at + 1) as Unit | 'weekend';
    if (unit === 'weekend') return { end: at + 2, meaning: { kind: 'period', unit, shift: 0 } };
    if (line.lower(at + 2) === 'of') return undefined;
    if (part) return { end: at + 2, meaning: { kind: 'period', unit, shift: 0, part: part.part } };
    if (at > i) return { end: at + 2, meaning: { kind: 'period', unit, shift: 0 } };
  }
  if (part && word === 'the' && line.lower(at + 1) === 'day')
    return { end: at + 2, meaning: { kind: 'days from now', count: 0 } };
  return undefined;
}

const FOLLOWING = new Map<string, Shift>([
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['same', 0],
]);

/** 'the following day', 'the previous week', 'the same month', 'that day', 'later that year'. */
function anchoredAt(line: Line, i: number): Found | undefined {
  let at = i;
  if (line.isOneOf(at, 'earlier', 'later')) {
    at++;
    if (line.lower(at) === 'on') at++;
    if (line.after(at, 'in the day') > 0) return { end: at + 3, meaning: { kind: 'same', unit: 'day' } };
  }
  if (line.lower(at) === 'that' || line.after(at, 'the same') > 0) {
    const unitAtIndex = line.lower(at) === 'that' ? at + 1 : at + 2;
    const same = line.lower(at) === 'that' && line.lower(unitAtIndex) === 'same' ? unitAtIndex + 1 : unitAtIndex;
    const word = line.lower(same);
    const unit = DAY_PARTS.has(word) && line.lower(at) === 'that' ? 'day' : unitAt(line, same);
    if (!unit || word.endsWith('s') || unit === 'second' || unit === 'minute' || unit === 'hour') return undefined;
    return { end: same + 1, meaning: { kind: 'same', unit } };
  }
  if (line.lower(at) !== 'the') return undefined;
  const shift = FOLLOWING.get(line.lower(at + 1));
  const word = line.lower(at + 2);
  if (shift === undefined) return undefined;
  const unit = DAY_PARTS.has(word) ? 'day' : unitAt(line, at + 2);
  if (unit && PERIODS.has(word)) {
    // 'the next year' is the twelve months to come, as 'the past year' is those gone.
    if (line.lower(at + 1) === 'next')
      return { end: at + 3, meaning: { kind: 'stretch', count: 1, unit, side: 'next' } };
    return { end: at + 3, meaning: { kind: 'period', unit, shift, anchored: true } };
  }
  if (unit === 'day' && word !== 'days' && word !== 'nights') {
    return { end: at + 3, meaning: { kind: 'offset', count: shift, unit: 'day', anchored: true } };
  }
  return undefined;
}

const STRETCHES = new Map<string, 'past' | 'next'>([
  ['past', 'past'],
  ['last', 'past'],
  ['previous', 'past'],
  ['next', 'next'],
  ['coming', 'next'],
]);

/** 'the past two years', 'the last decade', 'the coming week', 'the next 48 hours'. */
function stretchAt(line: Line, i: number): Found | undefined {
  const at = line.isOneOf(i, 'the', 'these', 'this') ? i + 1 : i;
  const side = STRETCHES.get(line.lower(at));
  if (!side) return undefined;
  const count = countAt(line, at + 1);
  if (count && !count.bare) {
    const unit = unitAt(line, count.end);
    return unit ? { end: count.end + 1, meaning: { kind: 'stretch', count: count.value, unit, side } } : undefined;
  }
  const unit = unitAt(line, at + 1);
  if (!unit || at === i) return undefined;
  if (line.lower(at + 1).endsWith('s')) return { end: at + 2, meaning: { kind: 'vague' } };
  if (line.lower(at) === 'previous' || unit === 'second' || unit === 'minute') return undefined;
  if (unit === 'century' && line.lower(at) === 'last')
    return { end: at + 2, meaning: { kind: 'period', unit, shift: -1 } };
  // 'the last day of the talks': the end of something else.
  if (line.lower(at) === 'last' && (unit === 'day' || line.lower(at + 2) === 'of')) return undefined;
  return { end: at + 2, meaning: { kind: 'stretch', count: 1, unit, side } };
}

const VAGUE = byFirstWord(
  [
    'recently',
    'soon',
    'nowadays',
    'these days',
    'in recent years',
    'in recent months',
    'in recent weeks',
    'in recent days',
    'recent years',
    'recent months',
    'recent weeks',
    'recent days',
    'in decades',
    'in years',
    'in months',
    'in weeks',
    'for decades',
    'for years',
    'for months',
    'for weeks',
    'in the future',
    'in the past',
    'a few days ago',
    'a few weeks ago',
    'a few months ago',
    'a few years ago',
  ].map((phrase) => [phrase, true] as const),
);
const VAGUE_COUNTS = new Set(['several', 'few', 'many', 'some', 'couple', 'dozens', 'coming', 'recent']);

function vagueAt(line: Line, i: number): Found | undefined {
  if (line.lower(i) === 'soon' && (line.lower(i + 1) === 'as' || line.isOneOf(i - 1, 'as', 'so', 'too')))
    return undefined;
  for (const [phrase] of VAGUE.get(line.lower(i)) ?? []) {
    const end = line.after(i, phrase);
    // 'in the past few days', 'in the future talks': the words go on.
    if (end > 0 && !(phrase.startsWith('in the ') && line.isWord(end) && !line.isOneOf(end, 'and', 'but', 'as'))) {
      return { end, meaning: { kind: 'vague' } };
    }
  }
  const plural = unitAt(line, i);
  if (plural && line.lower(i).endsWith('s') && line.isOneOf(i + 1, 'ago', 'later', 'earlier')) {
    return { end: i + 2, meaning: { kind: 'vague' } };
  }
  if (!VAGUE_COUNTS.has(line.lower(i))) return undefined;
  const at = line.lower(i + 1) === 'of' ? i + 2 : i + 1;
  const unit = unitAt(line, at);
  if (!unit || !line.lower(at).endsWith('s') || unit === 'second') return undefined;
  return { end: line.isOneOf(at + 1, 'ago', 'later', 'earlier') ? at + 2 : at + 1, meaning: { kind: 'vague' } };
}

/** 'aged 12 years', 'aged 8-10 years'. */
function isAge(line: Line, i: number): boolean {
  return [1, 2, 3].some((back) => line.isOneOf(i - back, 'aged', 'age', 'ages'));
}

/** What makes 'a week' a length of time and not a rate ('twice a week', '$2 million a year'). */
const BEFORE_A_LENGTH = new Set(
  'for in within over after nearly almost about around than roughly of lasted last lasting least take takes took spent spend during exactly until before only another just'.split(
    ' ',
  ),
);

/** 'the day after Monday's vote', 'the week before the summit'. */
function besideAt(line: Line, i: number): Found | undefined {
  const unit = unitAt(line, i + 1);
  const side = line.lower(i + 2);
  if (line.lower(i) !== 'the' || !unit || line.lower(i + 1).endsWith('s')) return undefined;
  if (side !== 'after' && side !== 'before') return undefined;
  return unit === 'hour' || unit === 'minute' || unit === 'second'
    ? undefined
    : { end: i + 3, meaning: { kind: 'beside', count: 1, unit, side } };
}

/** 'two weeks', 'two weeks ago', 'a day after', 'a two-day', 'in three days', '48 hours'. */
function countedAt(line: Line, i: number): Found | undefined {
  const prepositional = line.lower(i) === 'in' || line.lower(i) === 'within';
  const at = prepositional ? i + 1 : i;
  const skip = line.isOneOf(at, 'about', 'around', 'nearly', 'roughly', 'just', 'another', 'only', 'almost', 'some');
  const long = longAt(line, i);
  if (long) return long;
  const count = countAt(line, prepositional && skip ? at + 1 : at);
  if (!count) return undefined;
  const hyphen = line.isHyphen(count.end);
  let unitIndex = hyphen ? count.end + 1 : count.end;
  const half = line.after(unitIndex, 'half century');
  if (half > 0) unitIndex++;
  const unit = unitAt(line, unitIndex);
  if (!unit) return undefined;
  let value = half > 0 ? count.value / 2 : count.value;
  const word = line.lower(unitIndex);
  // 'Six-Day War', '60 Minutes': names.
  if (line.isCapital(unitIndex) && line.text(unitIndex) !== line.text(unitIndex).toUpperCase()) return undefined;
  if (unit === 'second' && (word === 'second' || count.bare)) return undefined;
  let end = unitIndex + 1;
  // 'a year and a half'
  const andHalf = count.bare ? line.after(end, 'and a half') : -1;
  if (andHalf > 0) {
    value += 0.5;
    end = andHalf;
  }
  if (line.isHyphen(end) && line.isOneOf(end + 1, 'old', 'olds')) return undefined;
  if (line.isOneOf(end, 'old', 'olds') || isAge(line, i)) return undefined;
  if (hyphen) {
    if (line.isHyphen(end) && line.isOneOf(end + 1, 'long')) end += 2;
    return word.endsWith('s') ? undefined : { end, meaning: { kind: 'duration', count: value, unit } };
  }
  const apostrophe = line.isOneOf(end, "'", '’') && line.glued(end);
  if (apostrophe) return { end, meaning: { kind: 'duration', count: value, unit } };
  if (!prepositional) {
    const next = line.lower(end);
    if (next === 'ago') {
      return { end: end + 1, meaning: { kind: 'offset', count: -value, unit, anchored: false } };
    }
    if (line.after(end, 'from now') > 0)
      return { end: end + 2, meaning: { kind: 'offset', count: value, unit, anchored: false } };
    // 'a day earlier than planned' compares; it tells no day.
    if ((next === 'earlier' || next === 'later') && line.lower(end + 1) === 'than') {
      return { end, meaning: { kind: 'duration', count: value, unit } };
    }
    if (next === 'earlier' || next === 'later') {
      return {
        end: end + 1,
        meaning: { kind: 'offset', count: next === 'earlier' ? -value : value, unit, anchored: true },
      };
    }
    if (next === 'after' || next === 'before') {
      return { end: end + 1, meaning: { kind: 'beside', count: value, unit, side: next } };
    }
  }
  if (line.lower(i) === 'in') return { end, meaning: { kind: 'in', count: value, unit } };
  // 'in a day' was taken above; a length without its preposition must not be a rate or 'one day'.
  const before = line.lower(at - 1);
  // '$400-million-a-year'
  if (count.bare && line.isHyphen(at - 1)) return undefined;
  if (count.bare && !BEFORE_A_LENGTH.has(before) && line.lower(end) !== 'of') return undefined;
  if (line.isOneOf(at, 'one') && (word === 'day' || word === 'night') && !BEFORE_A_LENGTH.has(before)) return undefined;
  return prepositional ? countedAt(line, at) : { end, meaning: { kind: 'duration', count: value, unit } };
}

/** 'a month-long siege', 'the decade-old treaty' (which is none). */
function longAt(line: Line, i: number): Found | undefined {
  const at = line.isOneOf(i, 'a', 'an', 'the') ? i + 1 : i;
  if (at === i) return undefined;
  const joined = /^(day|week|month|year|decade)long$/.exec(line.lower(at));
  const unit = joined
    ? (joined[1] as Unit)
    : line.isHyphen(at + 1) && line.lower(at + 2) === 'long'
      ? unitAt(line, at)
      : undefined;
  if (!unit || line.lower(at).endsWith('s')) return undefined;
  return { end: joined ? at + 1 : at + 3, meaning: { kind: 'duration', count: 1, unit } };
}

/** 'over the past summer' belongs to seasons; 'this past week' to stretches. */
function pastSeasonAt(line: Line, i: number): Found | undefined {
  if (!line.isOneOf(i, 'the', 'this') || line.lower(i + 1) !== 'past') return undefined;
  const season = SEASONS.get(line.lower(i + 2));
  return season ? { end: i + 3, meaning: { kind: 'season', season, shift: -1 } } : undefined;
}

const RELATIVE_FORMS = [
  weekdayExpressionAt,
  dayFromNowAt,
  periodAt,
  anchoredAt,
  stretchAt,
  pastSeasonAt,
  countedAt,
  besideAt,
  vagueAt,
];

/** The longest relative expression that begins at `i`. */
export function relativeAt(line: Line, i: number): Found | undefined {
  let best: Found | undefined;
  for (const form of RELATIVE_FORMS) {
    const found = form(line, i);
    if (found && found.end > (best?.end ?? i)) best = found;
  }
  return best;
}
