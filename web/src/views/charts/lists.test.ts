import { expect, it } from 'vitest';
import { listOf, textOf } from './lists.ts';

it('takes lists apart, without what is not allowed', () => {
  expect(listOf(' RUS, ,person:vladimir putin,')).toEqual(['RUS', 'person:vladimir putin']);
  expect(listOf('event,rumour', ['event', 'statement'])).toEqual(['event']);
  expect(listOf(undefined)).toEqual([]);
});

it('writes no list that says nothing', () => {
  expect(textOf(['a', 'b'], ['b', 'a'])).toBeUndefined();
  expect(textOf([])).toBeUndefined();
  expect(textOf(['a'], ['a', 'b'])).toBe('a');
});
