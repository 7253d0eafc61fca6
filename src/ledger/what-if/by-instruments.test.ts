import { describe, expect, it } from 'vitest';
import type { InstrumentRecord } from '../../knowledge/instrument-record.js';
import { instrumentsOf } from '../../knowledge/instruments.js';
import type { Deed } from '../patterns/pattern.js';
import { byInstruments } from './by-instruments.js';
import { type Case, caseOf, stateParty } from './case.js';

const attack = (by: string, on: string, about: Partial<Deed> = {}): Deed => ({
  type: 'ASSAULT',
  actors: [stateParty(by)],
  recipients: [stateParty(on)],
  ...about,
});
const ask = (deed: Deed, day: string, more: Partial<Case> = {}) => byInstruments(caseOf(deed, day, more));
const line = (answer: ReturnType<typeof byInstruments>, id: string, article?: string) =>
  answer.consequences.find(
    ({ source }) => source.kind === 'instrument' && source.id === id && (!article || source.article === article),
  );
const codes = (parties: readonly { country?: string }[] | undefined) => parties?.map(({ country }) => country).sort();

describe('byInstruments', () => {
  it('binds the ally of the one attacked, and not the allies of the attacker', () => {
    const answer = ask(attack('PRK', 'KOR'), '2025-02-01');
    const treaty = line(answer, 'us-rok', 'Article III');
    expect(treaty).toMatchObject({ standing: 'triggered', force: 'own judgement' });
    expect(codes(treaty?.debtors)).toEqual(['USA']);
    expect(codes(treaty?.creditors)).toEqual(['KOR']);
    expect(line(answer, 'russia-dprk-2024')).toBeUndefined();
    expect(answer.notBound.map(({ source, debtors }) => [source.id, codes(debtors)])).toEqual([
      ['russia-dprk-2024', ['RUS']],
      ['china-dprk', ['CHN']],
    ]);
  });

  it('shows a treaty that is signed as not in force', () => {
    const before = line(ask(attack('USA', 'PRK'), '2024-07-01'), 'russia-dprk-2024', 'Article 4');
    expect(before).toMatchObject({
      standing: 'signed, not in force',
      source: { status: 'signed', signed: '2024-06-19', inForce: '2024-12-04' },
    });
    const after = line(ask(attack('USA', 'PRK'), '2025-02-01'), 'russia-dprk-2024', 'Article 4');
    expect(after).toMatchObject({ standing: 'triggered', force: 'automatic' });
    expect(line(ask(attack('USA', 'PRK'), '2024-06-18'), 'russia-dprk-2024')).toBeUndefined();
  });

  it('expands an attack on a member to all members of that day', () => {
    const of = (day: string) => line(ask(attack('RUS', 'POL'), day), 'north-atlantic-treaty', 'Article 5')?.debtors;
    expect(of('2022-06-01')).toHaveLength(29);
    expect(of('2025-06-01')).toHaveLength(31);
    expect(codes(of('2025-06-01'))).toContain('FIN');
    expect(codes(of('2025-06-01'))).not.toContain('POL');
  });

  it('takes an attack on an alliance for one on its members', () => {
    const deed: Deed = { type: 'ASSAULT', actors: [stateParty('RUS')], recipients: [{ name: 'NATO' }] };
    expect(line(ask(deed, '2025-06-01'), 'north-atlantic-treaty', 'Article 4')).toBeDefined();
  });

  it('leaves open what a pact means between two of its parties', () => {
    const answer = ask(attack('TUR', 'GRC'), '2025-06-01');
    expect(line(answer, 'north-atlantic-treaty', 'Article 5')?.standing).toBe('unclear');
    expect(line(answer, 'north-atlantic-treaty', 'Article 1')?.standing).toBe('breached');
    expect(line(answer, 'greece-france-2021')).toMatchObject({ standing: 'triggered', force: 'joint finding' });
    expect(answer.bothSides.map(({ party }) => party.country)).toContain('USA');
  });

  it('names one who is tied to both sides, and a doubt about a member', () => {
    const answer = ask(attack('AZE', 'ARM'), '2024-06-01');
    expect(line(answer, 'csto', 'Article 4')?.notes.join(' ')).toMatch(/only if Armenia asks.*frozen/);
    expect(answer.bothSides).toHaveLength(1);
    expect(answer.bothSides[0]).toMatchObject({ party: { country: 'RUS' } });
    const earlier = ask(attack('AZE', 'ARM'), '2023-06-01');
    expect(line(earlier, 'csto', 'Article 4')?.notes.join(' ')).not.toContain('frozen');
  });

  it('keeps to the area of a treaty where the place is told', () => {
    const onBase = attack('PRK', 'USA');
    expect(
      line(ask(onBase, '2025-02-01', { place: stateParty('KOR') }), 'north-atlantic-treaty', 'Article 5'),
    ).toBeUndefined();
    expect(
      line(ask(onBase, '2025-02-01', { place: stateParty('NOR') }), 'north-atlantic-treaty', 'Article 5'),
    ).toBeDefined();
    expect(line(ask(onBase, '2025-02-01'), 'north-atlantic-treaty', 'Article 5')?.notes.join(' ')).toContain(
      'its area',
    );
  });

  it('knows territories that lie in the area of a treaty', () => {
    const onGuam = ask(attack('CHN', 'USA'), '2025-01-01', { place: stateParty('GUM') });
    expect(line(onGuam, 'north-atlantic-treaty', 'Article 5')).toBeUndefined();
    for (const id of ['us-rok', 'us-philippines', 'anzus']) expect(line(onGuam, id), id).toBeDefined();
  });

  it('does not lay what an armed group does at the door of a state', () => {
    const deed: Deed = { type: 'ASSAULT', actors: [{ name: 'Islamic State' }], recipients: [stateParty('TUR')] };
    const answer = ask(deed, '2025-01-01');
    expect(line(answer, 'north-atlantic-treaty', 'Article 5')?.standing).toBe('possible');
    expect(line(answer, 'north-atlantic-treaty', 'Article 5')?.notes.join(' ')).toContain('no state');
    expect(answer.consequences.filter(({ standing }) => standing === 'breached')).toEqual([]);
    expect(answer.notBound).toEqual([]);
  });

  it('owes nothing where two have suspended it between them', () => {
    expect(codes(line(ask(attack('CHN', 'NZL'), '2020-01-01'), 'anzus', 'Article IV')?.debtors)).toEqual(['AUS']);
    expect(codes(line(ask(attack('CHN', 'NZL'), '1980-01-01'), 'anzus', 'Article IV')?.debtors)).toEqual([
      'AUS',
      'USA',
    ]);
  });

  it('has no duty to help under instruments that hold none', () => {
    for (const answer of [ask(attack('CHN', 'AUS'), '2025-01-01'), ask(attack('RUS', 'UKR'), '2025-01-01')]) {
      expect(line(answer, 'aukus')).toBeUndefined();
      const help = answer.consequences.filter(
        ({ source }) => source.kind === 'instrument' && source.id === 'budapest-memorandum',
      );
      expect(help.every(({ force }) => force === 'consultation' || force === 'abstention')).toBe(true);
    }
  });

  it('takes a blockade for what may be an armed attack', () => {
    const blockade = attack('CHN', 'PHL', { type: 'COERCE', words: 'China blockades the Philippines' });
    expect(line(ask(blockade, '2025-01-01'), 'us-philippines', 'Article IV')).toMatchObject({ standing: 'possible' });
  });

  it('sees arms for a state under embargo, whoever sends them', () => {
    const arms: Deed = {
      type: 'AID',
      contexts: ['military'],
      actors: [stateParty('CHN')],
      recipients: [stateParty('PRK')],
    };
    expect(line(ask(arms, '2025-01-01'), 'unsc-1718')?.standing).toBe('breached');
    const rice: Deed = { ...arms, contexts: [], words: 'China sends rice to North Korea' };
    expect(line(ask(rice, '2025-01-01'), 'unsc-1718')?.standing).toBe('bears on it');
    expect(line(ask({ ...arms, recipients: [stateParty('JPN')] }, '2025-01-01'), 'unsc-1718')).toBeUndefined();
    const test: Deed = {
      type: 'MOBILIZE',
      mode: 'weapons',
      actors: [stateParty('PRK')],
      recipients: [],
      words: 'tests a ballistic missile',
    };
    expect(line(ask(test, '2025-01-01'), 'unsc-1718')?.standing).toBe('breached');
  });

  it('counts only what is meant where an assurance is for one kind of attack', () => {
    const plain = line(ask(attack('PRK', 'KOR'), '2024-01-01'), 'washington-declaration');
    expect(plain?.standing).toBe('possible');
    const nuclear = attack('PRK', 'KOR', { words: 'North Korea makes a nuclear attack on South Korea' });
    expect(line(ask(nuclear, '2024-01-01'), 'washington-declaration')?.standing).toBe('triggered');
  });

  it('does not bind anyone to help against those who defend the one attacked', () => {
    const help: Deed = {
      type: 'AID',
      contexts: ['military'],
      actors: [stateParty('USA')],
      recipients: [stateParty('KOR')],
    };
    const answer = ask(help, '2025-02-01', { against: [stateParty('PRK')] });
    expect(answer.consequences.filter(({ polarity }) => polarity === 'do')).toEqual([]);
    expect(answer.notBound).toEqual([]);
  });

  it('forbids help to one who attacks a partner', () => {
    const pact: InstrumentRecord = {
      id: 'lake-pact',
      name: 'Lake Pact',
      aliases: [],
      kind: 'treaty',
      family: 'consultation',
      signed: '2001-01-01',
      inForce: '2001-01-01',
      attackObligation: false,
      members: [{ of: ['FRA', 'ITA'], from: '2001-01-01' }],
      obligations: [
        {
          article: 'Article 3',
          owed: {
            type: 'AID',
            polarity: 'refrain',
            by: 'members',
            to: 'aggressor',
            text: 'no help to one who attacks the other',
          },
          force: 'abstention',
        },
      ],
      about: 'Invented.',
      sources: [{ text: 'Lake Pact' }],
    };
    const help: Deed = {
      type: 'AID',
      contexts: ['military'],
      actors: [stateParty('FRA')],
      recipients: [stateParty('CHE')],
    };
    const known = instrumentsOf([pact]);
    const attacks = [attack('CHE', 'ITA')];
    expect(byInstruments(caseOf(help, '2020-01-01', { attacks }, known)).consequences).toHaveLength(1);
    expect(byInstruments(caseOf(help, '2020-01-01', {}, known)).consequences).toHaveLength(0);
  });
});
