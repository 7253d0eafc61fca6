import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../records/reading.js';
import { disagreements, type Telling } from './disagreements.js';

const telling = (finding: string, about: Partial<Telling> = {}): Telling => ({
  finding,
  denied: false,
  quantities: [],
  ...about,
});
const on = (from: string, to = from) => ({ happened: { from, to } });
const dead = (value: number, bound: Quantity['bound'] = 'exact', item = 'soldiers'): Partial<Telling> => ({
  quantities: [{ id: `q${value}`, item, value, bound, relation: 'lost', evidence: [] }],
});

describe('disagreements', () => {
  it('finds none where reports agree, or leave open what others tell', () => {
    expect(disagreements([telling('a', on('2031-05-04')), telling('b', on('2031-05-01', '2031-05-31'))])).toEqual([]);
    expect(disagreements([telling('a', dead(12)), telling('b')])).toEqual([]);
  });

  it('shows dates that exclude one another, each with its reports', () => {
    expect(
      disagreements([telling('a', on('2031-05-04')), telling('b', on('2031-05-05')), telling('c', on('2031-05-04'))]),
    ).toEqual([
      {
        about: 'date',
        versions: [
          { value: '2031-05-04', findings: ['a', 'c'] },
          { value: '2031-05-05', findings: ['b'] },
        ],
      },
    ]);
  });

  it('shows a denial beside those who tell it as a fact', () => {
    const [found] = disagreements([telling('a', on('2031-05-04')), telling('b', { denied: true })]);
    expect(found).toMatchObject({ about: 'whether it happened', versions: [{ findings: ['a'] }, { findings: ['b'] }] });
  });

  it('shows numbers that cannot both hold, and leaves those that can', () => {
    expect(disagreements([telling('a', dead(12)), telling('b', dead(30, 'exact', 'Bostish soldiers'))])).toEqual([
      {
        about: 'number',
        of: 'soldiers',
        versions: [
          { value: '12', findings: ['a'] },
          { value: '30', findings: ['b'] },
        ],
      },
    ]);
    expect(disagreements([telling('a', dead(12, 'at least')), telling('b', dead(30))])).toEqual([]);
    expect(disagreements([telling('a', dead(29, 'about')), telling('b', dead(30))])).toEqual([]);
    expect(disagreements([telling('a', dead(12)), telling('b', dead(30, 'exact', 'villages'))])).toEqual([]);
  });
});
