import { describe, expect, it } from 'vitest';
import { parseMachineDate, parseWrittenDay } from './dates.js';

describe('parseMachineDate', () => {
  it.each([
    ['2024-06-20', '2024-06-20', 'day'],
    ['2024-06-20T09:30:00Z', '2024-06-20T09:30:00Z', 'instant'],
    ['2024-06-20T09:30:00.000+0900', '2024-06-20T09:30:00+09:00', 'instant'],
    ['2024-06-20 09:30 -04', '2024-06-20T09:30:00-04:00', 'instant'],
    // Without an offset the hour says nothing certain.
    ['2024-06-20T09:30:00', '2024-06-20', 'day'],
    ['Thu, 20 Jun 2024 09:30:00 GMT', '2024-06-20T09:30:00Z', 'instant'],
  ])('%s', (input, value, precision) => {
    expect(parseMachineDate(input)).toEqual({ value, precision });
  });

  it.each(['', 'June', '2024-13-01', '2024-02-30', '20/06/2024', 'yesterday'])('guesses nothing from %j', (input) => {
    expect(parseMachineDate(input)).toBeUndefined();
  });
});

describe('parseWrittenDay', () => {
  it.each([
    ['Published 3:04 PM EDT, Thu June 20, 2024', '2024-06-20'],
    ['20th of June 2024', '2024-06-20'],
    ['Oct. 18, 2024', '2024-10-18'],
    ['on 2024-06-20.', '2024-06-20'],
  ])('%s', (input, value) => {
    expect(parseWrittenDay(input)).toEqual({ value, precision: 'day' });
  });

  it.each(['3/4/2024', 'June 2024', 'May 35, 2024'])('leaves %j alone', (input) => {
    expect(parseWrittenDay(input)).toBeUndefined();
  });
});
