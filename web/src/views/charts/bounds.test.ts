import { expect, it } from 'vitest';
import { boundsLabel, daysBetween } from './bounds.ts';

const noon = Date.parse('2031-05-04T12:00:00Z');
const DAY = 86_400_000;

it('tells hours of short stretches alone', () => {
  expect(boundsLabel(noon, noon + DAY / 24)).toBe('4 May 2031 12:00 – 4 May 2031 12:59');
  expect(boundsLabel(noon, noon + 30 * DAY)).toBe('4 May 2031 – 3 Jun 2031');
});

it('names a day once', () => {
  const midnight = noon - DAY / 2;
  expect(daysBetween(midnight, midnight + DAY)).toBe('4 May 2031');
  expect(daysBetween(midnight, midnight + 2 * DAY)).toBe('4 May 2031 – 5 May 2031');
  expect(daysBetween(noon, noon)).toBe('4 May 2031');
});
