import { describe, expect, it } from 'vitest';
import { docFromConllu } from '../../language/conllu.js';
import type { Actor, Role } from '../../records/reading.js';
import type { ActorIndex, ReadStatement, StatementIndex } from '../parts.js';
import { Tree } from '../syntax/tree.js';
import { matchVerb } from './match.js';
import { Parties } from './parties.js';
import { type Utterance, utterancesAt } from './utterances.js';

const NAMES = ['Arvenia', 'Bostland'];

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
    rolesAt: (token) => {
      const actor = actorAt(token);
      return actor
        ? [{ actor: actor.id, country: actor.country, text: actor.name, spans: tree.spansOf([token]) }]
        : [{ text: tree.form(token), spans: tree.spansOf([token]) }];
    },
  };
}

/** What Arvenia does by saying the whole of the sentence; `token` counts from 1. */
function saidByArvenia(conllu: string, token: number): Utterance[] {
  const tree = new Tree(docFromConllu(conllu));
  const actors = actorsOf(tree);
  const speaker: Role = { actor: 'Arvenia', country: 'ARV', text: 'Arvenia', spans: [] };
  const statement: ReadStatement = {
    record: { id: 's', speaker, cue: [], content: [], mode: 'indirect', act: 'assert', confidence: 1 },
    cue: -1,
    content: [{ start: 0, end: tree.tokens.length }],
    speaker,
    addressee: undefined,
  };
  const statements: StatementIndex = { statements: [statement], at: () => statement };
  const parties = new Parties(tree, actors, statements);
  return utterancesAt(tree, parties, statements, token - 1, matchVerb(tree, token - 1));
}

const brief = (list: readonly Utterance[]): string[] =>
  list.map(({ type, recipients }) => `${type} ${recipients.map(({ text }) => text).join('+')}`);

describe('utterancesAt', () => {
  const will = (auxiliary: string, verb: string): string => `
    1 it it PRON/PRP 3 nsubj
    2 ${auxiliary} ${auxiliary} AUX/MD 3 aux
    3 ${verb} ${verb} VERB/VB 0 root
    4 Bostland Bostland PROPN/NNP 3 obj`;

  it('takes an announced act of help for a promise and one of harm for a threat', () => {
    expect(brief(saidByArvenia(will('will', 'assist'), 3))).toEqual(['AGREE Bostland']);
    expect(brief(saidByArvenia(will('will', 'bomb'), 3))).toEqual(['THREATEN Bostland']);
  });

  it('takes an announced refusal to help for a rejection', () => {
    const negated = `
      1 it it PRON/PRP 4 nsubj
      2 will will AUX/MD 4 aux
      3 not not PART/RB 4 advmod
      4 assist assist VERB/VB 0 root
      5 Bostland Bostland PROPN/NNP 4 obj`;
    expect(brief(saidByArvenia(negated, 4))).toEqual(['REJECT Bostland']);
  });

  it('hears no promise in what another side will do', () => {
    const other = `
      1 Bostland Bostland PROPN/NNP 3 nsubj
      2 will will AUX/MD 3 aux
      3 surrender surrender VERB/VB 0 root`;
    expect(saidByArvenia(other, 3)).toEqual([]);
  });

  it('hears a demand in what another side must do', () => {
    const must = `
      1 Bostland Bostland PROPN/NNP 3 nsubj
      2 must must AUX/MD 3 aux
      3 disarm disarm VERB/VB 0 root`;
    expect(brief(saidByArvenia(must, 3))).toEqual(['REQUEST Bostland']);
  });

  it('hears a threat in a warning of what an act would be', () => {
    const mistake = `
      1 Bostland Bostland PROPN/NNP 3 nsubj
      2 arming arm VERB/VBG 6 csubj
      3 rebels rebel NOUN/NNS 2 obj
      4 would would AUX/MD 6 aux
      5 be be AUX/VB 6 cop
      6 mistake mistake NOUN/NN 0 root`.replace('PROPN/NNP 3 nsubj', 'PROPN/NNP 2 nsubj');
    expect(brief(saidByArvenia(mistake, 6))).toEqual(['THREATEN Bostland']);
  });

  it('hears an accusation in who is said to be responsible, none where it is denied', () => {
    const blamed = `
      1 Bostland Bostland PROPN/NNP 3 nsubj
      2 is be AUX/VBZ 3 cop
      3 responsible responsible ADJ/JJ 0 root`;
    expect(brief(saidByArvenia(blamed, 3))).toEqual(['ACCUSE Bostland']);
    const cleared = `
      1 Bostland Bostland PROPN/NNP 4 nsubj
      2 is be AUX/VBZ 4 cop
      3 not not PART/RB 4 advmod
      4 responsible responsible ADJ/JJ 0 root`;
    expect(saidByArvenia(cleared, 4)).toEqual([]);
  });
});
