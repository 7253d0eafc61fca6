import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../records/reading.js';
import { antecedentPattern, deedOf, forbiddenPattern } from './of-reading.js';
import type { ActorsById } from './party.js';

const actors = new Map([
  ['a', { name: 'Arvenia', country: 'AAA' }],
  ['b', { name: 'Bostland', country: 'BBB' }],
]);
const role = (id: string) => ({ actor: id, country: actors.get(id)?.country, text: id, spans: [] });
const commitment = (about: Partial<Commitment>): Commitment => ({
  id: 'c',
  kind: 'pledge',
  debtors: [role('a')],
  creditors: [role('b')],
  consequent: { spans: [], polarity: 'do' },
  strength: 'firm',
  evidence: [],
  confidence: 1,
  ...about,
});
const condition = (event: NonNullable<Commitment['antecedent']>['event']) => ({ antecedent: { spans: [], event } });
const names = (side: readonly { name: string }[] | undefined) => side?.map(({ name }) => name);

describe('antecedentPattern', () => {
  it('takes a promise of help for the case of an attack on the one to be helped', () => {
    const pattern = antecedentPattern(commitment(condition({ type: 'ASSAULT', polarity: 'do' })), actors);
    expect(names(pattern?.recipients)).toEqual(['Bostland']);
    expect(pattern?.inferred).toBe(true);
  });

  it('takes a threat for the case of an attack on the one who threatens', () => {
    const threat = commitment({ kind: 'threat', ...condition({ type: 'ASSAULT', polarity: 'do' }) });
    expect(names(antecedentPattern(threat, actors)?.recipients)).toEqual(['Arvenia']);
  });

  it('takes the one addressed for the doer, or else those whom the paragraph names', () => {
    const event = { type: 'AID' as const, object: 'weapon', polarity: 'do' as const };
    expect(names(antecedentPattern(commitment(condition(event)), actors)?.actors)).toEqual(['Bostland']);
    const open = commitment({ ...condition(event), creditors: [] });
    expect(antecedentPattern(open, actors)).toBeUndefined();
    const around = [
      { name: 'Arvenia', country: 'AAA' },
      { name: 'Corland', country: 'CCC' },
    ];
    expect(names(antecedentPattern(open, actors, around)?.actors)).toEqual(['Corland']);
  });

  it('leaves a condition that names its doer as it is', () => {
    const told = commitment(condition({ type: 'AID', actors: ['b'], polarity: 'do' }));
    expect(antecedentPattern(told, actors)).toEqual({
      type: 'AID',
      actors: [{ name: 'Bostland', country: 'BBB' }],
      polarity: 'do',
    });
  });
});

describe('forbiddenPattern', () => {
  it('gives what the debtor is not to do', () => {
    const policy = commitment({
      consequent: { spans: [], polarity: 'refrain', event: { type: 'AID', object: 'weapon', polarity: 'refrain' } },
    });
    expect(forbiddenPattern(policy, actors)).toMatchObject({ type: 'AID', actors: [{ name: 'Arvenia' }] });
    expect(forbiddenPattern(commitment({}), actors)).toBeUndefined();
  });
});

describe('deedOf', () => {
  it('gives an armed group no state', () => {
    const event = {
      id: 'e',
      type: 'ASSAULT' as const,
      contexts: [],
      status: 'occurred' as const,
      actors: [{ actor: 'g', country: 'AAA', text: 'the group', spans: [] }],
      recipients: [role('b')],
      evidence: [],
      confidence: 1,
    };
    const known: ActorsById = new Map<string, { name: string; country: string; kind?: 'armed group' }>([
      ...actors,
      ['g', { name: 'Reed Front', country: 'AAA', kind: 'armed group' }],
    ]);
    expect(deedOf(event, known).actors).toEqual([{ name: 'Reed Front' }]);
    expect(deedOf(event, known).recipients).toEqual([{ name: 'Bostland', country: 'BBB' }]);
  });
});
