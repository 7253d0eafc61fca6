import { describe, expect, it } from 'vitest';
import { docFromConllu } from '../../language/conllu.js';
import type { Role } from '../../records/reading.js';
import type { ActorIndex, TimeIndex } from '../parts.js';
import { Tree } from '../syntax/tree.js';
import { readInstruments } from './read-instruments.js';

const STATES: Record<string, string> = { Arvenia: 'AAA', Bostland: 'BBB' };

function read(conllu: string) {
  const tree = new Tree(docFromConllu(conllu));
  const rolesAt = (token: number): Role[] =>
    tree.conjuncts(token).flatMap((at) => {
      const country = STATES[tree.form(at)];
      return country ? [{ country, text: tree.form(at), spans: tree.spansOf([at]) }] : [];
    });
  const actors: ActorIndex = { actors: [], actorAt: () => undefined, rolesAt, actor: () => undefined };
  const times: TimeIndex = {
    expressions: [],
    dateOf: () => ({ value: '2024-05-02', text: 'Thursday', precision: 'day' }),
  };
  return readInstruments(tree, actors, times).map((instrument) => ({
    kind: instrument.kind,
    name: instrument.name,
    parties: instrument.parties.map((role) => role.country),
    date: instrument.date?.value,
    mentions: instrument.mentions.map((span) => tree.text.slice(span.start, span.end)),
  }));
}

describe('readInstruments', () => {
  it('finds who signed it and links what points back', () => {
    expect(
      read(`
      1 Arvenia Arvenia PROPN 4 nsubj
      2 and and CCONJ 3 cc
      3 Bostland Bostland PROPN 1 conj
      4 signed sign VERB/VBD 0 root
      5 a a DET 7 det
      6 border border NOUN 7 compound
      7 treaty treaty NOUN 4 obj
      8 . . PUNCT 4 punct

      1 The the DET 2 det
      2 pact pact NOUN 3 nsubj
      3 ends end VERB/VBZ 0 root
      4 disputes dispute NOUN 3 obj`),
    ).toEqual([
      {
        kind: 'treaty',
        name: 'border treaty',
        parties: ['AAA', 'BBB'],
        date: '2024-05-02',
        mentions: ['a border treaty', 'The pact'],
      },
    ]);
  });

  it('reads names and parties from the phrase', () => {
    const [found] = read(`
      1 the the DET 2 det
      2 Treaty treaty PROPN 0 root
      3 on on ADP 4 case
      4 Fishing Fishing PROPN 2 nmod
      5 between between ADP 6 case
      6 Arvenia Arvenia PROPN 2 nmod
      7 and and CCONJ 8 cc
      8 Bostland Bostland PROPN 6 conj`);
    expect(found).toMatchObject({ kind: 'treaty', parties: ['AAA', 'BBB'], date: undefined });
    expect(found.name).toContain('Treaty on Fishing');
  });

  it('makes nothing of wishes, bare deals and good relations', () => {
    expect(
      read(`
      1 They they PRON 2 nsubj
      2 want want VERB/VBP 0 root
      3 an a DET 5 det
      4 immediate immediate ADJ 5 amod
      5 ceasefire ceasefire NOUN 2 obj
      6 , , PUNCT 8 punct
      7 a a DET 8 det
      8 deal deal NOUN 5 conj
      9 and and CCONJ 11 cc
      10 close close ADJ 11 amod
      11 partnership partnership NOUN 5 conj`),
    ).toEqual([]);
  });
});
