import { describe, expect, it } from 'vitest';
import { breaks, matches } from './matches.js';
import type { MembersOf, Party } from './party.js';
import type { Deed, Pattern } from './pattern.js';

const arvenia: Party = { name: 'Arvenia', country: 'AAA' };
const bostland: Party = { name: 'Bostland', country: 'BBB' };
const corland: Party = { name: 'Corland', country: 'CCC' };
const pact: Party = { name: 'Lake Pact' };
const membersOf: MembersOf = (name) => (name === 'Lake Pact' ? ['BBB', 'CCC'] : []);

const attack = (about: Partial<Deed> = {}): Deed => ({
  type: 'ASSAULT',
  actors: [arvenia],
  recipients: [bostland],
  ...about,
});
const pattern = (about: Partial<Pattern> = {}): Pattern => ({ type: 'ASSAULT', polarity: 'do', ...about });

describe('matches', () => {
  it('takes a side that is left out for anyone', () => {
    expect(matches(pattern(), attack())).toMatchObject({ match: true, certain: true });
    expect(matches(pattern({ recipients: [bostland] }), attack())).toMatchObject({ match: true, certain: true });
  });

  it('holds the sides apart', () => {
    const reversed = matches(pattern({ actors: [bostland], recipients: [arvenia] }), attack());
    expect(reversed).toEqual({ match: false, certain: true, reason: 'it is done by Arvenia, not Bostland' });
  });

  it('takes those who act for a state for the state', () => {
    const army = { name: 'Arvenian army', country: 'AAA' };
    expect(matches(pattern({ actors: [arvenia] }), attack({ actors: [army] })).match).toBe(true);
  });

  it('takes a member for the body, and the body for its member with doubt', () => {
    expect(matches(pattern({ recipients: [pact] }), attack(), membersOf)).toMatchObject({
      match: true,
      certain: true,
      reason: 'is done to Bostland, a member of Lake Pact',
    });
    expect(matches(pattern({ recipients: [pact] }), attack({ recipients: [arvenia] }), membersOf).match).toBe(false);
    expect(matches(pattern({ recipients: [corland] }), attack({ recipients: [pact] }), membersOf)).toMatchObject({
      match: true,
      certain: false,
    });
  });

  it('does not take a beating by the police for an armed attack', () => {
    expect(matches(pattern(), attack({ mode: 'beat' })).match).toBe(false);
    expect(matches(pattern(), attack({ mode: 'heavy-weapons' })).match).toBe(true);
  });

  it('takes arming someone for aid in arms, however it is put', () => {
    const arms = pattern({ type: 'AID', actors: [arvenia], recipients: [bostland], object: 'weapon' });
    const armed = attack({ type: 'MOBILIZE', mode: 'weapons', words: 'Arvenia arms Bostland' });
    expect(matches(arms, armed)).toMatchObject({ match: true, certain: true });
    const helped = attack({ type: 'AID', contexts: [], words: 'Arvenia sends rice to Bostland' });
    expect(matches(arms, helped)).toMatchObject({ match: true, certain: false });
    expect(matches(arms, attack({ type: 'MOBILIZE', mode: 'troops' })).match).toBe(false);
    const fired = attack({ type: 'MOBILIZE', mode: 'weapons', words: 'Arvenia fires a missile over Bostland' });
    expect(matches(arms, fired).match).toBe(false);
    const sold = attack({ type: 'COOPERATE', words: 'Arvenia sells missiles to Bostland' });
    expect(matches({ ...arms, type: 'COOPERATE' }, sold).match).toBe(true);
  });

  it('says of an inferred side that it is inferred', () => {
    const inferred = matches(pattern({ actors: [arvenia], inferred: true }), attack());
    expect(inferred.certain).toBe(false);
    expect(inferred.reason).toBe('who is meant is taken from the words around it');
  });

  it('never takes a deed for its being left undone', () => {
    const refrain = pattern({ polarity: 'refrain', actors: [arvenia] });
    expect(matches(refrain, attack()).match).toBe(false);
    expect(breaks(refrain, attack()).match).toBe(true);
    expect(breaks(refrain, attack({ actors: [corland] })).match).toBe(false);
  });
});
