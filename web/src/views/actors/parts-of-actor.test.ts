import { expect, it } from 'vitest';
import { ACTOR_PARTS, countLabel, partOf } from './parts-of-actor.ts';

const NONE = { said: 0, addressed: 0, spokenOf: 0, did: 0, received: 0, owes: 0, owed: 0, party: 0, holds: 0 };

it('opens what the address names, else what holds something', () => {
  expect(partOf('owed', NONE).id).toBe('owed');
  expect(partOf('nonsense', { ...NONE, owes: 2 }).id).toBe('owes');
  expect(partOf(undefined, NONE).id).toBe('said');
});

it('asks each list for the side that the actor takes', () => {
  const asked = Object.fromEntries(ACTOR_PARTS.map(({ id, ask }) => [id, ask?.('RUS')]));
  expect(asked).toMatchObject({ said: { by: 'RUS' }, owed: { to: 'RUS' }, spokenOf: { about: 'RUS' } });
});

it('says that a count went no further', () => {
  expect(countLabel(10_000, 10_000)).toBe('10,000+');
  expect(countLabel(12, 10_000)).toBe('12');
});
