import { describe, expect, it } from 'vitest';
import { daysMeant } from './days-meant.js';

describe('daysMeant', () => {
  it('takes a day, a month, a year and days ago', () => {
    expect(daysMeant('2024-06-19')).toEqual({ from: '2024-06-19', to: '2024-06-19' });
    expect(daysMeant('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(daysMeant('2023')).toEqual({ from: '2023-01-01', to: '2023-12-31' });
    expect(daysMeant('7d', Date.UTC(2024, 5, 19))).toEqual({ from: '2024-06-12', to: '2024-06-12' });
  });

  it('takes no day that is none', () => {
    for (const value of ['2023-02-29', '2024-13', '2024-00', '2024-06-00', 'June', ''])
      expect(daysMeant(value)).toBeUndefined();
  });
});
