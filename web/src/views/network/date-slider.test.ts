import { expect, it } from 'vitest';
import { stepsOf } from './date-slider.tsx';

it('stops at each day of a short time, and at the ends of months of a long one', () => {
  expect(stepsOf('2031-05-01', '2031-05-03T10:00:00Z')).toEqual(['2031-05-01', '2031-05-02', '2031-05-03']);
  const months = stepsOf('2030-11-20', '2032-02-10');
  expect(months.slice(0, 4)).toEqual(['2030-11-30', '2030-12-31', '2031-01-31', '2031-02-28']);
  expect(months.at(-1)).toBe('2032-02-10');
  expect(stepsOf(undefined, '2031-05-03')).toEqual([]);
});
