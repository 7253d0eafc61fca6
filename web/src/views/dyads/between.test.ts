import { expect, it } from 'vitest';
import type { Named } from '../../../../src/server/contract.ts';
import { isBetween } from './between.ts';

const one = (part: Named['part'], country: string): Named => ({ part, name: country, country });

it('tells doer from done-to, and takes a meeting both ways', () => {
  const strike = { who: [one('actor', 'ARV'), one('recipient', 'BOS'), one('place', 'COR')] };
  expect(isBetween(strike, 'ARV', 'BOS')).toBe(true);
  expect(isBetween(strike, 'BOS', 'ARV')).toBe(false);
  expect(isBetween(strike, 'ARV', 'COR')).toBe(false);
  const meeting = { who: [one('actor', 'ARV'), one('actor', 'BOS')] };
  expect(isBetween(meeting, 'BOS', 'ARV')).toBe(true);
  const jointly = { who: [one('actor', 'ARV'), one('actor', 'BOS'), one('recipient', 'COR')] };
  expect(isBetween(jointly, 'ARV', 'BOS')).toBe(false);
});
