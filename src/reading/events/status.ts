import { type DateValue, EVENT_STATUSES, type EventStatus } from '../../records/reading.js';
import { statusOf } from '../syntax/clause.js';
import { proposalsOf } from '../syntax/proposals.js';
import type { Tree } from '../syntax/tree.js';

/**
 * What the clause's own word adds to the engine's chance where it says that nothing has happened: a threat taken for a deed is the
 * worse fault. Set on passages kept out of training.
 */
const UNREAL_CLAUSE = 0.8;
const UNREAL: ReadonlySet<EventStatus> = new Set(['hypothetical', 'denied', 'planned']);
/** Old facts are told more often than the engine takes them to be: its chance of `background` counts so many times. */
const BACKGROUND_WEIGHT = 1.6;

/** Whether what `token` tells of has happened: by the engine and the clause at `predicate`, or by the clause alone in a Doc written by hand. */
export function eventStatus(tree: Tree, token: number, predicate: number): EventStatus {
  const clause = statusOf(tree, predicate);
  const chances = proposalsOf(tree, 'event').get(token)?.status;
  if (chances === undefined) return clause;
  let best = clause;
  let most = -1;
  for (const status of EVENT_STATUSES) {
    const chance = (chances[status] ?? 0) * (status === 'background' ? BACKGROUND_WEIGHT : 1);
    const weight = chance + (status === clause && UNREAL.has(clause) ? UNREAL_CLAUSE : 0);
    if (weight > most) {
      most = weight;
      best = status;
    }
  }
  return best;
}

/** An event told so many days before the report or more is told for context; one told so few days before it is news. */
const OLD_DAYS = 365;
const NEW_DAYS = 14;
const DAY = 86_400_000;

/** What has happened long before the report is background, what has happened just before it is not; the report's day may be unknown. */
export function asOfReport(
  status: EventStatus,
  date: DateValue | undefined,
  published: string | undefined,
): EventStatus {
  if (status !== 'occurred' && status !== 'background') return status;
  if (published === undefined || date?.value === undefined || date.precision === 'duration') return status;
  const last = lastDayOf(date.value);
  if (last === undefined) return status;
  const days = (Date.parse(published.slice(0, 10)) - last) / DAY;
  if (days >= OLD_DAYS) return 'background';
  return date.precision === 'day' && days >= 0 && days <= NEW_DAYS ? 'occurred' : status;
}

/** The last day of a day, month, year or interval, in milliseconds. */
function lastDayOf(value: string): number | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value.split('/').at(-1) ?? '') ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return Date.UTC(Number(year), 11, 31);
  return day === undefined
    ? Date.UTC(Number(year), Number(month), 0)
    : Date.UTC(Number(year), Number(month) - 1, Number(day));
}
