import { describe, expect, it } from 'vitest';
import { bornAs, COMMITMENT_STATES, type Life, next, nextAll, OCCASIONS } from './life-cycle.js';

const conditional = bornAs('pledge', 'do', true);
const detached = bornAs('pledge', 'do', false);
const refraining = bornAs('policy', 'refrain', false);
const to = (life: Life, occasion: Parameters<typeof next>[1]) => next(life, occasion)?.state;

describe('the life of a commitment', () => {
  it('begins conditional, or detached where nothing has to come about first', () => {
    expect([conditional.state, detached.state]).toEqual(['conditional', 'detached']);
  });

  it('is detached when its condition is met, and expires when that can be met no more', () => {
    expect(to(conditional, 'condition met')).toBe('detached');
    expect(to(conditional, 'condition failed')).toBe('expired');
    expect(to(detached, 'condition met')).toBeUndefined();
    expect(to(detached, 'condition failed')).toBeUndefined();
  });

  it('is discharged when it is done, also before it had to be', () => {
    expect(to(detached, 'done')).toBe('discharged');
    expect(to(conditional, 'done')).toBe('discharged');
  });

  it('is violated at the end of its term where it was owed, and expires where it was not', () => {
    expect(to(detached, 'term ended')).toBe('violated');
    expect(to(conditional, 'term ended')).toBe('expired');
    expect(to(bornAs('offer', 'do', false), 'term ended')).toBe('expired');
    expect(to(bornAs('threat', 'do', false), 'term ended')).toBe('expired');
  });

  it('of refraining is discharged only when its term ends, and violated by the deed', () => {
    expect(to(refraining, 'done')).toBeUndefined();
    expect(to(refraining, 'term ended')).toBe('discharged');
    expect(to(refraining, 'broken')).toBe('violated');
    expect(to(detached, 'broken')).toBeUndefined();
  });

  it('of refraining is not broken before its condition holds', () => {
    const born = bornAs('pledge', 'refrain', true);
    expect(to(born, 'broken')).toBeUndefined();
    expect(to(born, 'term ended')).toBe('expired');
    expect(nextAll(born, ['condition met', 'broken']).state).toBe('violated');
  });

  it('of a warning has neither discharge nor violation', () => {
    const warning = bornAs('warning', 'do', true);
    expect(to(warning, 'done')).toBeUndefined();
    expect(to(warning, 'condition met')).toBe('detached');
    expect(nextAll(warning, ['condition met', 'term ended']).state).toBe('expired');
    expect(to(bornAs('warning', 'refrain', false), 'broken')).toBeUndefined();
  });

  it('ends when the debtor cancels it or the creditor lets go', () => {
    for (const life of [conditional, detached, refraining]) {
      expect(to(life, 'cancelled')).toBe('cancelled');
      expect(to(life, 'released')).toBe('released');
    }
  });

  it('goes back to where it was when it is taken up after a suspension', () => {
    for (const life of [conditional, detached]) {
      const suspended = next(life, 'suspended') as Life;
      expect(suspended.state).toBe('suspended');
      expect(next(suspended, 'suspended')).toBeUndefined();
      expect(next(suspended, 'resumed')).toEqual(life);
      expect(to(suspended, 'cancelled')).toBe('cancelled');
    }
    expect(to(detached, 'resumed')).toBeUndefined();
  });

  it('does not change once it has ended', () => {
    for (const state of COMMITMENT_STATES) {
      if (['conditional', 'detached', 'suspended'].includes(state)) continue;
      for (const occasion of OCCASIONS) expect(next({ ...detached, state }, occasion)).toBeUndefined();
    }
  });

  it('passes over what changes nothing', () => {
    expect(nextAll(conditional, ['resumed', 'condition met', 'condition met', 'done', 'broken']).state).toBe(
      'discharged',
    );
  });
});
