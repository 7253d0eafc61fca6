import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayOf, dayOfIso, daysInMonth, isoDay, mondayOf, partsOf, weekdayOf } from './calendar.js';

describe('calendar', () => {
  it('knows the weekdays of dates of record', () => {
    expect(weekdayOf(dayOf(1969, 7, 20))).toBe(6);
    expect(weekdayOf(dayOf(2024, 2, 29))).toBe(3);
    expect(isoDay(mondayOf(dayOf(2024, 6, 20)))).toBe('2024-06-17');
  });

  it('keeps within the month when it moves by months', () => {
    expect(isoDay(addMonths(dayOf(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(isoDay(addMonths(dayOf(2024, 3, 15), -15))).toBe('2022-12-15');
    expect(daysInMonth(1900, 2)).toBe(28);
  });

  it('reads days and instants as they are written', () => {
    expect(dayOfIso('2024-06-20T23:30:00-05:00')).toBe(dayOf(2024, 6, 20));
    expect(dayOfIso('2023-02-30')).toBeUndefined();
    expect(dayOfIso('June 2024')).toBeUndefined();
  });

  it('gives back every day that it takes apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
        const { year, month, day: dayOfMonth } = partsOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(weekdayOf(day + 1)).toBe((weekdayOf(day) + 1) % 7);
      }),
    );
  });
});
