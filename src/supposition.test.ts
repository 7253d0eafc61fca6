import { describe, expect, it } from 'vitest';
import { articleFromPassage } from './intake/passage.js';
import type { Event, Reading } from './records/reading.js';
import { suppositionNamed, suppositionOf } from './supposition.js';

const SENTENCE = 'Norway attacks Iceland.';
const role = (text: string, country?: string) => ({ text, spans: [], ...(country && { country }) });
const event = (about: Partial<Event>): Event => ({
  id: 'e',
  type: 'ASSAULT',
  contexts: [],
  status: 'ongoing',
  actors: [role('Norway', 'NOR')],
  recipients: [role('Iceland', 'ISL')],
  evidence: [{ start: 0, end: 22 }],
  confidence: 0.8,
  ...about,
});
const reading = (...events: Event[]): Reading => ({
  article: articleFromPassage(SENTENCE),
  actors: [],
  statements: [],
  events,
  commitments: [],
  instruments: [],
  quantities: [],
  notices: [],
});

describe('suppositionOf', () => {
  it('takes the deed that the sentence tells, before what is said in it', () => {
    const talk = event({ type: 'CONSULT', confidence: 1 });
    expect(suppositionOf(reading(talk, event({})), SENTENCE).deed).toMatchObject({
      type: 'ASSAULT',
      actors: [{ name: 'Norway', country: 'NOR' }],
      recipients: [{ name: 'Iceland', country: 'ISL' }],
      words: SENTENCE,
    });
  });

  it('finds the country of a name that the reader left without one', () => {
    const found = suppositionOf(reading(event({ actors: [role('Oslo')] })), SENTENCE);
    expect(found.deed.actors).toEqual([{ name: 'Oslo', country: 'NOR' }]);
  });

  it('takes a country in which the attacked are for the place', () => {
    const words = 'Norway attacks Icelandic troops in Sweden.';
    const article = articleFromPassage(words);
    const start = words.indexOf('Sweden');
    const sweden = {
      id: 's',
      name: 'Sweden',
      kind: 'state' as const,
      country: 'SWE',
      mentions: [{ start, end: start + 6 }],
    };
    expect(suppositionOf({ ...reading(event({})), article, actors: [sweden] }, words).place).toEqual({
      name: 'Sweden',
      country: 'SWE',
    });
  });

  it('tells what it cannot make out', () => {
    const error = (...events: Event[]) => {
      try {
        suppositionOf(reading(...events), SENTENCE);
      } catch (thrown) {
        return thrown;
      }
      throw new Error('it was understood');
    };
    expect(error()).toMatchObject({ code: 'question-not-understood', message: `no event was found in “${SENTENCE}”` });
    expect(error(event({ actors: [] }))).toMatchObject({ message: expect.stringContaining('nobody who does it') });
    expect(error(event({ actors: [role('they')], recipients: [role('the hill')] }))).toMatchObject({
      message: expect.stringContaining('no state'),
    });
    expect(error(event({ actors: [role('Norway', 'NOR'), role('Iceland', 'ISL')], recipients: [] }))).toMatchObject({
      message: expect.stringContaining('whether Norway or Iceland attacks'),
    });
  });
});

describe('suppositionNamed', () => {
  it('takes codes and names for countries', () => {
    expect(suppositionNamed('ASSAULT', 'NOR', 'Iceland').deed).toEqual({
      type: 'ASSAULT',
      actors: [{ name: 'Norway', country: 'NOR' }],
      recipients: [{ name: 'Iceland', country: 'ISL' }],
    });
    expect(() => suppositionNamed('ASSAULT', 'somebody', 'someone')).toThrow('no state was found');
    expect(() => suppositionNamed('ASSAULT', 'NOR', undefined)).toThrow('does not say whom');
  });
});
