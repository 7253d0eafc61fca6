import { describe, expect, it } from 'vitest';
import { docFromConllu } from '../../language/conllu.js';
import type { DateValue } from '../../records/reading.js';
import type { ActorIndex } from '../parts.js';
import { Tree } from '../syntax/tree.js';
import type { Draft } from './draft.js';
import { mergeDrafts } from './merge.js';
import { Parties, type Party } from './parties.js';

const TEXT = 'Arvenia struck Bostland. The strike came on Monday.';
const tree = new Tree(docFromConllu('1 Arvenia Arvenia PROPN/NNP 0 root'));
const index: ActorIndex = {
  actors: [],
  actorAt: () => undefined,
  rolesAt: () => [],
  actor: (id) => ({ id, name: id, kind: /^[A-Z]/.test(id) ? 'state' : 'organisation', mentions: [] }),
};
const parties = new Parties(tree, index, { statements: [], at: () => undefined });

const party = (name: string, actor = name): Party => ({
  actor,
  country: name.slice(0, 3).toUpperCase(),
  text: name,
  spans: [],
  token: 0,
  direct: true,
});
const monday: DateValue = { value: '2031-03-03', text: 'Monday', precision: 'day' };
const march: DateValue = { value: '2031-03', text: 'March', precision: 'month' };

function draft(changes: Partial<Draft> = {}): Draft {
  return {
    token: 0,
    lemma: 'strike',
    type: 'ASSAULT',
    status: 'occurred',
    actors: [party('Arvenia')],
    recipients: [party('Bostland')],
    evidence: [{ start: 8, end: 23 }],
    confidence: 0.7,
    ...changes,
  };
}

const merged = (...drafts: Draft[]): Draft[] => mergeDrafts(TEXT, parties, drafts);

describe('mergeDrafts', () => {
  it('joins two tellings of one event and keeps the words and the finer date of both', () => {
    const found = merged(
      draft({ date: march }),
      draft({ date: monday, recipients: [], evidence: [{ start: 29, end: 50 }], confidence: 0.5 }),
    );
    expect(found).toHaveLength(1);
    expect(found[0].date).toEqual(monday);
    expect(found[0].recipients.map(({ text }) => text)).toEqual(['Bostland']);
    expect(found[0].evidence).toEqual([
      { start: 8, end: 23 },
      { start: 29, end: 50 },
    ]);
    expect(found[0].confidence).toBeCloseTo(0.75);
  });

  it('keeps apart what differs in type, party, day or reality', () => {
    expect(merged(draft(), draft({ type: 'THREATEN' }))).toHaveLength(2);
    expect(merged(draft(), draft({ recipients: [party('Corvia')] }))).toHaveLength(2);
    expect(merged(draft(), draft({ actors: [party('Corvia')] }))).toHaveLength(2);
    const tuesday: DateValue = { value: '2031-03-04', text: 'Tuesday', precision: 'day' };
    expect(merged(draft({ date: monday }), draft({ date: tuesday }))).toHaveLength(2);
    expect(merged(draft(), draft({ status: 'planned' }))).toHaveLength(2);
    expect(merged(draft({ status: 'planned' }), draft({ status: 'denied' }))).toHaveLength(2);
  });

  it('keeps apart two bodies of one state that each act', () => {
    const court = draft({ actors: [party('Arvenia', 'court')], lemma: 'condemn', type: 'ACCUSE' });
    const cabinet = draft({ actors: [party('Arvenia', 'cabinet')], lemma: 'condemn', type: 'ACCUSE' });
    expect(merged(court, cabinet)).toHaveLength(2);
    const state = draft({ lemma: 'condemn', type: 'ACCUSE' });
    expect(merged(court, state)).toHaveLength(1);
  });

  it('takes what one telling has as occurred for occurred', () => {
    const [one] = merged(draft({ status: 'background' }), draft());
    expect(one.status).toBe('occurred');
  });

  it('gives nothing for nothing', () => {
    expect(merged()).toEqual([]);
  });
});
