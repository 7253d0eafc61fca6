import { describe, expect, it } from 'vitest';
import { ENOUGH, eventLikeness } from './likeness.js';
import type { EventSketch } from './sketch.js';

let made = 0;
const mention = (about: Partial<EventSketch> = {}): EventSketch => ({
  finding: `event-${++made}`,
  article: `article-${made}`,
  sentence: `article-${made} 0`,
  type: 'ASSAULT',
  contexts: [],
  denied: false,
  confidence: 0.8,
  text: '',
  doers: ['ARV'],
  takers: ['BOS'],
  byPronoun: false,
  people: [],
  from: '2031-05-04',
  to: '2031-05-04',
  reported: '2031-05-05',
  words: ['shelle', 'velm'],
  around: [],
  ...about,
});
const isOne = (a: EventSketch, b: EventSketch) => (eventLikeness(a, b)?.sum ?? 0) >= ENOUGH;
const meeting = (about: Partial<EventSketch> = {}) =>
  mention({ type: 'CONSULT', doers: ['ARV', 'BOS'], takers: [], words: [], ...about });

describe('eventLikeness', () => {
  it('takes the same deed on the same day for one, however it is worded', () => {
    expect(isOne(mention(), mention({ words: ['fired', 'border'] }))).toBe(true);
  });

  it('keeps apart what lies more than a day apart, or one day with no word in common', () => {
    expect(eventLikeness(mention(), mention({ from: '2031-05-06', to: '2031-05-06' }))).toBeUndefined();
    const next = { from: '2031-05-05', to: '2031-05-05' };
    expect(isOne(mention(), mention({ ...next, words: ['depot', 'struck'] }))).toBe(false);
    expect(isOne(mention(), mention(next))).toBe(true);
  });

  it('takes a report without a date to tell of the days before it', () => {
    const open = { from: undefined, to: undefined };
    expect(isOne(mention(), mention(open))).toBe(true);
    expect(eventLikeness(mention(), mention({ ...open, reported: '2031-05-08' }))).toBeUndefined();
    expect(eventLikeness(mention(), mention({ ...open, reported: '2031-05-03' }))).toBeUndefined();
    expect(eventLikeness(mention(open), mention({ ...open, reported: '2031-05-08' }))).toBeUndefined();
  });

  it('keeps apart other sides and other types', () => {
    expect(eventLikeness(mention(), mention({ takers: ['COR'] }))?.sum ?? 0).toBeLessThan(ENOUGH);
    expect(eventLikeness(mention({ type: 'SANCTION' }), mention({ type: 'SANCTION', doers: ['COR'] }))).toBeUndefined();
    expect(eventLikeness(mention(), mention({ type: 'AID' }))).toBeUndefined();
  });

  it('keeps apart meetings of other people of the same countries', () => {
    const person = (name: string, country: string) => ({ names: [name], country });
    const ministers = meeting({ people: [person('kell', 'BOS'), person('orsk', 'ARV')] });
    expect(isOne(meeting({ people: [person('mirov', 'ARV')] }), meeting())).toBe(true);
    expect(eventLikeness(meeting({ people: [person('mirov', 'ARV')] }), ministers)).toBeUndefined();
  });

  it('keeps apart meetings at which one side is another', () => {
    expect(isOne(meeting(), meeting({ doers: ['ARV', 'COR'] }))).toBe(false);
    expect(isOne(meeting(), meeting({ doers: ['ARV'] }))).toBe(false);
  });

  it('needs words in common for what was said', () => {
    const said = (words: string[]) => mention({ type: 'ACCUSE', words });
    expect(isOne(said(['treaty']), said(['treaty', 'pact']))).toBe(true);
    expect(isOne(said(['treaty']), said(['fishin']))).toBe(false);
  });

  it('keeps apart what one sentence tells apart, and what lies elsewhere', () => {
    const one = mention();
    expect(eventLikeness(one, { ...mention(), sentence: one.sentence })).toBeUndefined();
    expect(isOne(mention({ place: 'velm', words: ['shelle'] }), mention({ place: 'tarn', words: ['bombed'] }))).toBe(
      false,
    );
  });
});
