import { expect, it } from 'vitest';
import { findLeader } from './people.js';
import { otherForms } from './short-names.js';

it('knows short forms both ways', () => {
  expect(otherForms('joseph').has('joe')).toBe(true);
  expect(otherForms('joe').has('joseph')).toBe(true);
  expect(otherForms('zorb').size).toBe(0);
});

it('finds an office holder by initials and by another form of the given name', () => {
  expect(findLeader(['joseph', 'r', 'biden'], '2023-05-01', true)?.iso3).toBe('USA');
  expect(findLeader(['joseph', 'r', 'zorb'], '2023-05-01', true)).toBeUndefined();
});
