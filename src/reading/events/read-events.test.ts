import { describe, expect, it } from 'vitest';
import { docFromConllu } from '../../language/conllu.js';
import type { Actor, Event } from '../../records/reading.js';
import type { ActorIndex, StatementIndex, TimeIndex } from '../parts.js';
import { Tree } from '../syntax/tree.js';
import { eventPatternOf } from './pattern.js';
import { readEvents } from './read-events.js';

const NAMES = ['Arvenia', 'Bostland', 'Corvia'];
const times: TimeIndex = { expressions: [], dateOf: () => undefined };
const statements: StatementIndex = { statements: [], at: () => undefined };

/** Every proper name is a state of its own. */
function actorsOf(tree: Tree): ActorIndex {
  const actors: Actor[] = NAMES.map((name) => ({
    id: name,
    name,
    kind: 'state',
    country: name.slice(0, 3).toUpperCase(),
    mentions: [],
  }));
  const actorAt = (token: number): Actor | undefined => actors.find(({ name }) => tree.form(token) === name);
  return {
    actors,
    actorAt,
    actor: (id) => actors.find((actor) => actor.id === id),
    rolesAt: (token) =>
      tree.conjuncts(token).map((at) => {
        const actor = actorAt(at);
        return {
          ...(actor && { actor: actor.id, country: actor.country }),
          text: tree.form(at),
          spans: tree.spansOf([at]),
        };
      }),
  };
}

function eventsOf(conllu: string): Event[] {
  const tree = new Tree(docFromConllu(conllu));
  return readEvents(tree, actorsOf(tree), times, statements);
}

const brief = (event: Event): string =>
  `${event.actors.map((role) => role.text).join('+')} ${event.type} ${event.recipients.map((role) => role.text).join('+')} ${event.status}`;

describe('readEvents', () => {
  it('reads an active verb', () => {
    const [event] = eventsOf(`
      1 Arvenia Arvenia PROPN/NNP 2 nsubj
      2 attacked attack VERB/VBD 0 root
      3 Bostland Bostland PROPN/NNP 2 obj`);
    expect(brief(event)).toBe('Arvenia ASSAULT Bostland occurred');
    expect(event.evidence).toEqual([{ start: 8, end: 25 }]);
  });

  it('reads a passive with its agent', () => {
    const [event] = eventsOf(`
      1 Bostland Bostland PROPN/NNP 3 nsubj:pass
      2 was be AUX/VBD 3 aux:pass
      3 condemned condemn VERB/VBN 0 root
      4 by by ADP/IN 5 case
      5 Arvenia Arvenia PROPN/NNP 3 obl:agent`);
    expect(brief(event)).toBe('Arvenia ACCUSE Bostland occurred');
  });

  it('lets the object settle the sense', () => {
    const send = (object: string): string => `
      1 Arvenia Arvenia PROPN/NNP 2 nsubj
      2 sent send VERB/VBD 0 root
      3 ${object} ${object} NOUN/NN 2 obj
      4 to to ADP/IN 5 case
      5 Bostland Bostland PROPN/NNP 2 obl`;
    expect(eventsOf(send('aid')).map(brief)).toEqual(['Arvenia AID Bostland occurred']);
    expect(eventsOf(send('troop')).map(brief)).toEqual(['Arvenia MOBILIZE Bostland occurred']);
  });

  it('tells a threat as made and what it threatens as planned', () => {
    const events = eventsOf(`
      1 Arvenia Arvenia PROPN/NNP 2 nsubj
      2 threatened threaten VERB/VBD 0 root
      3 to to PART/TO 4 mark
      4 bomb bomb VERB/VB 2 xcomp
      5 Bostland Bostland PROPN/NNP 4 obj`);
    expect(events.map(brief)).toEqual(['Arvenia THREATEN Bostland occurred', 'Arvenia ASSAULT Bostland planned']);
    expect(events[0].mode).toBe('violence');
  });

  it('lists all parties of a meeting as actors', () => {
    const events = eventsOf(`
      1 Arvenia Arvenia PROPN/NNP 4 nsubj
      2 and and CCONJ/CC 3 cc
      3 Bostland Bostland PROPN/NNP 1 conj
      4 met meet VERB/VBD 0 root`);
    expect(events.map(brief)).toEqual(['Arvenia+Bostland CONSULT  occurred']);
  });

  it('blames both parties of a coordination and has them do what they are blamed for', () => {
    const events = eventsOf(`
      1 Corvia Corvia PROPN/NNP 2 nsubj
      2 condemned condemn VERB/VBD 0 root
      3 Arvenia Arvenia PROPN/NNP 2 obj
      4 and and CCONJ/CC 5 cc
      5 Bostland Bostland PROPN/NNP 3 conj
      6 for for SCONJ/IN 7 mark
      7 signing sign VERB/VBG 2 advcl
      8 the the DET/DT 9 det
      9 pact pact NOUN/NN 7 obj`);
    expect(events.map(brief)).toEqual([
      'Corvia ACCUSE Arvenia+Bostland occurred',
      'Arvenia+Bostland SUPPORT  occurred',
    ]);
  });

  it('does not count a condition as done', () => {
    const events = eventsOf(`
      1 If if SCONJ/IN 3 mark
      2 Arvenia Arvenia PROPN/NNP 3 nsubj
      3 attacks attack VERB/VBZ 7 advcl
      4 Bostland Bostland PROPN/NNP 3 obj
      5 Corvia Corvia PROPN/NNP 7 nsubj
      6 will will AUX/MD 7 aux
      7 retaliate retaliate VERB/VB 0 root`);
    expect(events.map(brief)).toEqual(['Arvenia ASSAULT Bostland hypothetical']);
  });

  it('takes an arrest in a state for one by its authorities', () => {
    const events = eventsOf(`
      1 Corvia Corvia PROPN/NNP 3 nsubj:pass
      2 was be AUX/VBD 3 aux:pass
      3 arrested arrest VERB/VBN 0 root
      4 in in ADP/IN 5 case
      5 Arvenia Arvenia PROPN/NNP 3 obl`);
    expect(events.map(brief)).toEqual(['Arvenia COERCE Corvia occurred']);
  });

  it('names what was condemned where no party is, but never the day', () => {
    const events = eventsOf(`
      1 Arvenia Arvenia PROPN/NNP 2 nsubj
      2 condemned condemn VERB/VBD 0 root
      3 raids raid NOUN/NNS 2 obj
      4 on on ADP/IN 5 case
      5 Monday Monday PROPN/NNP 2 obl`);
    expect(events.map(brief)).toEqual(['Arvenia ACCUSE raids occurred']);
  });

  it('threatens the one who can avert it', () => {
    const events = eventsOf(`
      1 Arvenia Arvenia PROPN/NNP 2 nsubj
      2 threatened threaten VERB/VBD 0 root
      3 to to PART/TO 4 mark
      4 retaliate retaliate VERB/VB 2 xcomp
      5 unless unless SCONJ/IN 7 mark
      6 Bostland Bostland PROPN/NNP 7 nsubj
      7 relents relent VERB/VBZ 4 advcl`);
    expect(events.map(brief)).toContain('Arvenia THREATEN Bostland occurred');
  });

  it('reads criticism given as criticism', () => {
    const events = eventsOf(`
      1 Arvenia Arvenia PROPN/NNP 2 nsubj
      2 offered offer VERB/VBD 0 root
      3 criticism criticism NOUN/NN 2 obj
      4 of of ADP/IN 5 case
      5 Bostland Bostland PROPN/NNP 3 nmod`);
    expect(events.map(brief)).toEqual(['Arvenia ACCUSE Bostland occurred']);
  });

  it('survives a lone word', () => {
    expect(eventsOf('1 attack attack VERB/VB 0 root')).toEqual([]);
  });
});

describe('eventPatternOf', () => {
  it('gives the pattern of a clause not yet come about', () => {
    const tree = new Tree(
      docFromConllu(`
      1 Arvenia Arvenia PROPN/NNP 4 nsubj
      2 will will AUX/MD 4 aux
      3 not not PART/RB 4 advmod
      4 attack attack VERB/VB 0 root
      5 Bostland Bostland PROPN/NNP 4 obj`),
    );
    expect(eventPatternOf(tree, actorsOf(tree), 3)).toEqual({
      type: 'ASSAULT',
      actors: ['Arvenia'],
      recipients: ['Bostland'],
      object: 'bostland',
      polarity: 'refrain',
    });
  });
});
