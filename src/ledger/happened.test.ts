import { describe, expect, it } from 'vitest';
import type { DateValue } from '../records/reading.js';
import { daysOf, reportedTime } from './happened.js';

const days = (value?: string) => daysOf({ value, text: '', precision: 'day' } as DateValue);

describe('the days of a date', () => {
  it.each([
    ['2024-06-19', '2024-06-19', '2024-06-19'],
    ['2024-06-19T22:20:00+09:00', '2024-06-19', '2024-06-19'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-06-19/2024-07', '2024-06-19', '2024-07-31'],
  ])('%s is from %s to %s', (value, from, to) => {
    expect(days(value)).toEqual({ from, to });
  });

  it.each([undefined, '', 'P3D', '2024-W10', '2024-06-19/P3D', '2024-07/2024-06', '19 June', 'a/b/c'])(
    'of %s are unknown',
    (value) => {
      expect(days(value)).toBeUndefined();
    },
  );
});

describe('the time of a report', () => {
  it.each([
    ['2024-06-19', '2024-06-19'],
    ['2024-06-19T22:20:00+09:00', '2024-06-19T13:20:00Z'],
    ['yesterday', undefined],
    [undefined, undefined],
  ])('%s is kept as %s', (value, kept) => {
    expect(reportedTime(value)).toBe(kept);
  });
});
