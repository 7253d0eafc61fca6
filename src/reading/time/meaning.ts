import type { Season, Unit } from './vocabulary.js';

/** A stretch within a longer one: 'early May', 'the end of the year'. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'first half' | 'second half';

/** 'last', 'this', 'next': -1, 0, 1. */
export type Shift = -1 | 0 | 1;

/** What an expression says, before it is set against a calendar. */
export type Meaning =
  | { kind: 'day'; year?: number; yearShift?: Shift; month: number; day: number; weekday?: number }
  | { kind: 'month'; year?: number; yearShift?: Shift; month: number; part?: Part; shift?: Shift }
  | { kind: 'year'; year: number; part?: Part }
  | { kind: 'years'; from: number; to: number; part?: Part }
  /** `afterAnchor`: 'the following Monday', counted from the date last told. */
  | { kind: 'weekday'; weekday: number; shift?: Shift; nearest?: boolean; week?: Shift; afterAnchor?: boolean }
  | { kind: 'days from now'; count: number }
  | { kind: 'season'; season: Season; year?: number; shift?: Shift }
  | { kind: 'quarter'; quarter: number; year?: number; yearShift?: Shift }
  /** 'last week', 'late this year'; 'week' runs from Monday to Sunday. */
  | { kind: 'period'; unit: Unit | 'weekend'; shift: Shift; part?: Part; anchored?: boolean }
  /** 'two weeks ago' (from the publication), 'a day earlier' (anchored: from the date last told). */
  | { kind: 'offset'; count: number; unit: Unit; anchored: boolean }
  /** 'a day after' with what it is after still to come. */
  | { kind: 'beside'; count: number; unit: Unit; side: 'after' | 'before' }
  /** 'the past two years', 'the next five days'. */
  | { kind: 'stretch'; count: number; unit: Unit; side: 'past' | 'next' }
  | { kind: 'duration'; count: number; unit: Unit }
  /** 'in three days': a point ahead in a clause about the future, else a length. */
  | { kind: 'in'; count: number; unit: Unit }
  /** 'that day', 'the same year', 'earlier in the day'. */
  | { kind: 'same'; unit: Unit }
  | { kind: 'clock'; hour: number; minute: number; zone?: string; on?: Meaning }
  | { kind: 'range'; from: Meaning; to: Meaning }
  /** 'recently', 'in decades': about time, but nobody could put a date to it. */
  | { kind: 'vague' };

/** Whether the meaning can be dated without the date of publication. */
export function isAbsolute(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'day':
    case 'month':
    case 'season':
    case 'quarter':
      return meaning.year !== undefined;
    case 'year':
    case 'years':
    case 'duration':
    case 'vague':
      return true;
    case 'clock':
      return meaning.on !== undefined && isAbsolute(meaning.on);
    case 'range':
      return isAbsolute(meaning.from) && isAbsolute(meaning.to);
    default:
      return false;
  }
}
