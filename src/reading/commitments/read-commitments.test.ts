import { describe, expect, it } from 'vitest';
import { docFromConllu } from '../../language/conllu.js';
import type { Doc } from '../../records/doc.js';
import type { Commitment, Instrument, Role } from '../../records/reading.js';
import { wordsOf } from '../../records/span.js';
import type { ActorIndex, ReadStatement, StatementIndex, TimeIndex } from '../parts.js';
import { Tree } from '../syntax/tree.js';
import { readCommitments } from './read-commitments.js';

const STATES: Record<string, string> = { Arvenia: 'AAA', Arvenian: 'AAA', Bostland: 'BBB', Corland: 'CCC' };

/** Actors by name alone: enough to see who is bound to whom. */
function actorsOf(tree: Tree): ActorIndex {
  const rolesAt = (token: number): Role[] =>
    tree.conjuncts(token).flatMap((at) => {
      const near = [at, ...tree.children(at, 'amod', 'compound', 'nmod:poss')];
      const country = near.map((word) => STATES[tree.form(word)]).find(Boolean);
      return country ? [{ country, text: tree.form(at), spans: tree.spansOf([at]) }] : [];
    });
  return { actors: [], actorAt: () => undefined, rolesAt, actor: () => undefined };
}

const times: TimeIndex = { expressions: [], dateOf: () => undefined };
const silence: StatementIndex = { statements: [], at: () => undefined };

function saidBy(country: string, mode: 'direct' | 'indirect' = 'indirect'): StatementIndex {
  const statement: ReadStatement = {
    record: { id: 's', speaker: null, cue: [], content: [], mode, act: 'assert', confidence: 1 },
    cue: -1,
    content: [],
    speaker: { country, text: country, spans: [] },
    addressee: undefined,
  };
  return { statements: [statement], at: () => statement };
}

function readAll(conllu: string, statements = silence, instruments: readonly Instrument[] = []): [Doc, Commitment[]] {
  const doc = docFromConllu(conllu);
  const tree = new Tree(doc);
  return [doc, readCommitments(tree, actorsOf(tree), times, statements, instruments)];
}

function only(conllu: string, statements = silence) {
  const [doc, found] = readAll(conllu, statements);
  expect(found).toHaveLength(1);
  const [{ kind, debtors, creditors, antecedent, consequent }] = found;
  return {
    kind,
    debtors: debtors.map((role) => role.country),
    creditors: creditors.map((role) => role.country),
    antecedent: antecedent ? wordsOf(doc.article.text, antecedent.spans) : null,
    consequent: wordsOf(doc.article.text, consequent.spans),
    polarity: consequent.polarity,
  };
}

describe('readCommitments', () => {
  it('reads a threat with its condition', () => {
    expect(
      only(`
      1 Arvenia Arvenia PROPN 2 nsubj
      2 threatened threaten VERB/VBD 0 root
      3 to to PART 4 mark
      4 shell shell VERB/VB 2 xcomp
      5 Bostland Bostland PROPN 4 obj
      6 unless unless SCONJ 8 mark
      7 it it PRON 8 nsubj
      8 withdraws withdraw VERB/VBZ 4 advcl
      9 . . PUNCT 2 punct`),
    ).toEqual({
      kind: 'threat',
      debtors: ['AAA'],
      creditors: ['BBB'],
      antecedent: 'unless it withdraws',
      consequent: 'shell Bostland',
      polarity: 'do',
    });
  });

  it('reads a refusal of the side that speaks', () => {
    expect(
      only(
        `
      1 Arvenia Arvenia PROPN 2 nsubj
      2 said say VERB/VBD 0 root
      3 it it PRON 6 nsubj
      4 would would AUX/MD 6 aux
      5 not not PART 6 advmod
      6 lift lift VERB/VB 2 ccomp
      7 the the DET 8 det
      8 ban ban NOUN 6 obj
      9 on on ADP 10 case
      10 Bostland Bostland PROPN 8 nmod
      11 . . PUNCT 2 punct`,
        saidBy('AAA'),
      ),
    ).toEqual({
      kind: 'refusal',
      debtors: ['AAA'],
      creditors: ['BBB'],
      antecedent: null,
      consequent: 'would not lift the ban on Bostland',
      polarity: 'refrain',
    });
  });

  it('reads an offer and a pledge by what is done', () => {
    expect(
      only(`
      1 Arvenia Arvenia PROPN 3 nsubj
      2 is be AUX 3 cop
      3 willing willing ADJ 0 root
      4 to to PART 5 mark
      5 talk talk VERB/VB 3 xcomp
      6 if if SCONJ 8 mark
      7 Bostland Bostland PROPN 8 nsubj
      8 agrees agree VERB/VBZ 5 advcl`),
    ).toMatchObject({ kind: 'offer', consequent: 'talk', antecedent: 'if Bostland agrees', creditors: ['BBB'] });
    expect(
      only(`
      1 Arvenia Arvenia PROPN 3 nsubj
      2 will will AUX/MD 3 aux
      3 defend defend VERB/VB 0 root
      4 Bostland Bostland PROPN 3 obj`),
    ).toMatchObject({ kind: 'pledge', debtors: ['AAA'], creditors: ['BBB'] });
  });

  it('reads a standing policy not to act', () => {
    expect(
      only(`
      1 Arvenia Arvenia PROPN 3 nmod:poss
      2 's 's PART 1 case
      3 policy policy NOUN 7 nsubj
      4 is be AUX 7 cop
      5 not not PART 7 advmod
      6 to to PART 7 mark
      7 arm arm VERB/VB 0 root
      8 Bostland Bostland PROPN 7 obj`),
    ).toMatchObject({ kind: 'policy', debtors: ['AAA'], consequent: 'not to arm Bostland', polarity: 'refrain' });
  });

  it('reads a warning about another side’s act', () => {
    expect(
      only(
        `
      1 Bostland Bostland PROPN 3 nsubj
      2 would would AUX/MD 3 aux
      3 make make VERB/VB 0 root
      4 a a DET 5 det
      5 mistake mistake NOUN 3 obj
      6 if if SCONJ 8 mark
      7 it it PRON 8 nsubj
      8 joined join VERB/VBD 3 advcl`,
        saidBy('AAA'),
      ),
    ).toMatchObject({ kind: 'warning', debtors: ['AAA'], creditors: ['BBB'], antecedent: 'if it joined' });
  });

  it('leaves third parties’ forecasts, questions and conditions alone', () => {
    const will = (last: string): string => `
      1 Bostland Bostland PROPN 3 nsubj
      2 will will AUX/MD 3 aux
      3 attack attack VERB/VB 0 root
      4 Corland Corland PROPN 3 obj
      5 ${last} ${last} PUNCT 3 punct`;
    expect(readAll(will('.'), saidBy('AAA'))[1]).toEqual([]);
    expect(readAll(will('?'))[1]).toEqual([]);
    expect(readAll(will('.'), saidBy('BBB'))[1]).toHaveLength(1);
  });

  it('binds the parties of an instrument that is the subject', () => {
    const conllu = `
      1 The the DET 2 det
      2 pact pact NOUN 3 nsubj
      3 requires require VERB/VBZ 0 root
      4 each each DET 5 det
      5 side side NOUN 3 obj
      6 to to PART 7 mark
      7 help help VERB/VB 3 xcomp
      8 in in ADP 9 case
      9 case case NOUN 7 obl
      10 of of ADP 11 case
      11 attack attack NOUN 9 nmod`;
    const parties = ['AAA', 'BBB'].map((country) => ({ country, text: country, spans: [] }));
    const pact: Instrument = { id: 'i', name: 'pact', kind: 'treaty', parties, mentions: [{ start: 0, end: 8 }] };
    const [doc, [found]] = readAll(conllu, silence, [pact]);
    expect(found.kind).toBe('obligation');
    expect(found.debtors.map((role) => role.country)).toEqual(['AAA', 'BBB']);
    expect(found.instrument).toBe('i');
    expect(wordsOf(doc.article.text, found.antecedent?.spans ?? [])).toBe('in case of attack');
  });

  it('joins what the same side says twice', () => {
    const [doc, found] = readAll(`
      1 Arvenia Arvenia PROPN 3 nsubj
      2 will will AUX/MD 3 aux
      3 attack attack VERB/VB 0 root
      4 Bostland Bostland PROPN 3 obj

      1 Arvenia Arvenia PROPN 3 nsubj
      2 will will AUX/MD 3 aux
      3 attack attack VERB/VB 0 root
      4 Bostland Bostland PROPN 3 obj
      5 tonight tonight NOUN 3 obl`);
    expect(found).toHaveLength(1);
    expect(wordsOf(doc.article.text, found[0].consequent.spans)).toBe('will attack Bostland tonight');
    expect(found[0].evidence).toHaveLength(2);
  });

  it('reads a threat that there will be no deal, and a vague answer to an act', () => {
    expect(
      only(
        `
      1 There there PRON/EX 3 expl
      2 will will AUX/MD 3 aux
      3 be be VERB/VB 0 root
      4 no no DET 5 det
      5 talks talk NOUN 3 nsubj
      6 unless unless SCONJ 8 mark
      7 Bostland Bostland PROPN 8 nsubj
      8 withdraws withdraw VERB/VBZ 3 advcl`,
        saidBy('AAA'),
      ),
    ).toEqual({
      kind: 'threat',
      debtors: ['AAA'],
      creditors: ['BBB'],
      antecedent: 'unless Bostland withdraws',
      consequent: 'There will be no talks',
      polarity: 'refrain',
    });
    expect(
      only(
        `
      1 If if SCONJ 3 mark
      2 this this PRON 3 nsubj
      3 happens happen VERB/VBZ 7 advcl
      4 , , PUNCT 3 punct
      5 we we PRON 7 nsubj
      6 will will AUX/MD 7 aux
      7 take take VERB/VB 0 root
      8 measures measure NOUN 7 obj`,
        saidBy('AAA', 'direct'),
      ),
    ).toMatchObject({
      kind: 'threat',
      debtors: ['AAA'],
      antecedent: 'If this happens',
      consequent: 'will take measures',
    });
  });

  it('takes up what a pause hangs on', () => {
    expect(
      only(`
      1 Arvenia Arvenia PROPN 2 nsubj
      2 declared declare VERB/VBD 0 root
      3 a a DET 4 det
      4 truce truce NOUN 2 obj
      5 but but CCONJ 6 cc
      6 said say VERB/VBD 2 conj
      7 the the DET 8 det
      8 truce truce NOUN 10 nsubj
      9 would would AUX/MD 10 aux
      10 hold hold VERB/VB 6 ccomp
      11 only only ADV 14 advmod
      12 if if SCONJ 14 mark
      13 rebels rebel NOUN 14 nsubj
      14 agree agree VERB/VBP 10 advcl`),
    ).toMatchObject({ kind: 'offer', debtors: ['AAA'], consequent: 'a truce', antecedent: 'only if rebels agree' });
  });

  it('tells help from harm by what is ended, given or fought', () => {
    const agreed = (verb: string, object: string): string => `
      1 Arvenia Arvenia PROPN 2 nsubj
      2 vowed vow VERB/VBD 0 root
      3 to to PART 4 mark
      4 ${verb} ${verb} VERB/VB 2 xcomp
      5 ${object} ${object} NOUN 4 obj`;
    expect(only(agreed('lift', 'sanction')).kind).toBe('pledge');
    expect(only(agreed('suspend', 'aid')).kind).toBe('threat');
    expect(only(agreed('fight', 'corruption')).kind).toBe('pledge');
    expect(only(agreed('retaliate', 'tonight')).kind).toBe('threat');
  });

  it('bears odd trees', () => {
    expect(readAll('1 will will AUX/MD 0 root')[1]).toEqual([]);
    expect(readAll('1 policy policy NOUN 0 root')[1]).toEqual([]);
  });
});
