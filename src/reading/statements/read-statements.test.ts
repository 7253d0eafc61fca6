import { describe, expect, it } from 'vitest';
import { docFromConllu } from '../../language/conllu.js';
import type { Statement } from '../../records/reading.js';
import { wordsOf } from '../../records/span.js';
import type { ActorIndex, TimeIndex } from '../parts.js';
import { Tree } from '../syntax/tree.js';
import { readStatements } from './read-statements.js';

const NOBODY: ActorIndex = { actors: [], actorAt: () => undefined, rolesAt: () => [], actor: () => undefined };
const NEVER: TimeIndex = { expressions: [], dateOf: () => undefined };

function readOf(conllu: string): { text: string; statements: Statement[] } {
  const doc = docFromConllu(conllu);
  const { index } = readStatements(new Tree(doc), NOBODY, NEVER);
  return { text: doc.article.text, statements: index.statements.map((statement) => statement.record) };
}

/** 'source | cue | content' of each. */
function linesOf(conllu: string): string[] {
  const { text, statements } = readOf(conllu);
  return statements.map((s) =>
    [s.speaker?.spans ?? [], s.cue, s.content].map((spans) => wordsOf(text, spans)).join(' | '),
  );
}

const DIRECT = `
  # newpar
  1 “ _ PUNCT 3 punct
  2 We we PRON 3 nsubj
  3 agree agree VERB/VBP 7 ccomp
  4 , , PUNCT 7 punct
  5 ” _ PUNCT 3 punct
  6 Orlan Orlan PROPN 7 nsubj
  7 said say VERB/VBD 0 root
  8 . . PUNCT 7 punct

  1 “ _ PUNCT 4 punct
  2 The the DET 3 det
  3 pact pact NOUN 4 nsubj
  4 stands stand VERB/VBZ 0 root
  5 as as ADP 6 case
  6 law law NOUN 4 obl
  7 . . PUNCT 4 punct
  8 ” _ PUNCT 4 punct
`;

describe('readStatements', () => {
  it('joins the quotation that goes on to the one that names its speaker', () => {
    expect(linesOf(DIRECT)).toEqual(['Orlan | said | “We agree,” “The pact stands as law.”']);
    expect(readOf(DIRECT).statements[0].mode).toBe('direct');
  });

  it('reads indirect speech with its conjunction and an addressee', () => {
    const conllu = `
      1 Arvenia Arvenia PROPN 2 nsubj
      2 told tell VERB/VBD 0 root
      3 reporters reporter NOUN/NNS 2 obj
      4 that that SCONJ 7 mark
      5 Bostland Bostland PROPN 7 nsubj
      6 had have AUX 7 aux
      7 left leave VERB/VBN 2 ccomp
      8 . . PUNCT 2 punct
    `;
    expect(linesOf(conllu)).toEqual(['Arvenia | told | that Bostland had left']);
    const { text, statements } = readOf(conllu);
    expect(wordsOf(text, statements[0].addressee?.spans ?? [])).toBe('reporters');
    expect(statements[0]).toMatchObject({ mode: 'indirect', act: 'assert' });
  });

  it('keeps what is said in what is said by its outer statement', () => {
    const conllu = `
      1 Orlan Orlan PROPN 2 nsubj
      2 said say VERB/VBD 0 root
      3 Bostland Bostland PROPN 4 nsubj
      4 promised promise VERB/VBD 2 ccomp
      5 to to PART 6 mark
      6 withdraw withdraw VERB/VB 4 xcomp
      7 . . PUNCT 2 punct
    `;
    const { statements } = readOf(conllu);
    expect(linesOf(conllu)).toEqual([
      'Orlan | said | Bostland promised to withdraw',
      'Bostland | promised | to withdraw',
    ]);
    expect(statements[1].within).toBe(statements[0].id);
    expect(statements[1].act).toBe('promise');
  });

  it('gives the clause to whom it is said to be according to', () => {
    const conllu = `
      1 Ships ship NOUN/NNS 2 nsubj
      2 left leave VERB/VBD 0 root
      3 the the DET 4 det
      4 port port NOUN 2 obj
      5 , , PUNCT 2 punct
      6 according accord VERB/VBG 9 case
      7 to to ADP 6 fixed
      8 the the DET 9 det
      9 ministry ministry NOUN 2 obl
      10 . . PUNCT 2 punct
    `;
    expect(linesOf(conllu)).toEqual(['the ministry | according to | Ships left the port']);
  });

  it('carries the speaker over to a quotation without a cue, one span a block', () => {
    const conllu = `${DIRECT}
      # newpar
      1 “ _ PUNCT 5 punct
      2 Nobody nobody PRON 5 nsubj
      3 here here ADV 2 advmod
      4 will will AUX 5 aux
      5 forget forget VERB/VB 0 root
      6 what what PRON 8 obj
      7 they they PRON 8 nsubj
      8 did do VERB/VBD 5 ccomp
      9 . . PUNCT 5 punct
      10 ” _ PUNCT 5 punct
    `;
    const { text, statements } = readOf(conllu);
    const last = statements.find((s) => wordsOf(text, s.content).includes('forget'));
    expect(wordsOf(text, last?.speaker?.spans ?? [])).toBe('Orlan');
    for (const span of last?.content ?? []) expect(text.slice(span.start, span.end)).not.toContain('\n');
  });

  it('stands an empty article, a single word and a sentence of marks', () => {
    expect(readOf('').statements).toEqual([]);
    expect(readOf('1 said say VERB 0 root').statements).toEqual([]);
    expect(readOf('1 “ _ PUNCT 0 root\n2 ” _ PUNCT 1 punct\n3 : _ PUNCT 1 punct').statements).toEqual([]);
  });
});

describe('speech acts and speakers', () => {
  const actsOf = (conllu: string): string[] => readOf(conllu).statements.map((statement) => statement.act);

  it('takes a first person future for a promise', () => {
    const conllu = `
      1 “ _ PUNCT 4 punct
      2 We we PRON 4 nsubj
      3 will will AUX 4 aux
      4 respond respond VERB/VB 9 ccomp
      5 firmly firmly ADV 4 advmod
      6 , , PUNCT 9 punct
      7 ” _ PUNCT 4 punct
      8 Orlan Orlan PROPN 9 nsubj
      9 said say VERB/VBD 0 root
      10 . . PUNCT 9 punct
    `;
    expect(actsOf(conllu)).toEqual(['promise']);
  });

  it('reads a bare condemnation, and two cues of one speaker', () => {
    const conllu = `
      1 Arvenia Arvenia PROPN 2 nsubj
      2 condemned condemn VERB/VBD 0 root
      3 the the DET 4 det
      4 attack attack NOUN 2 obj
      5 and and CCONJ 6 cc
      6 urged urge VERB/VBD 2 conj
      7 Bostland Bostland PROPN 6 obj
      8 to to PART 9 mark
      9 withdraw withdraw VERB/VB 6 xcomp
      10 . . PUNCT 2 punct
    `;
    expect(linesOf(conllu)).toEqual(['Arvenia | condemned | the attack', 'Arvenia | urged | Bostland to withdraw']);
    expect(actsOf(conllu)).toEqual(['accuse', 'request']);
  });

  it('stays quick on a page that lost its marks', () => {
    const words = Array.from({ length: 4000 }, (_, i) =>
      i === 0 ? '1 “ _ PUNCT 2 punct' : `${i + 1} said say VERB/VBD ${i === 1 ? 0 : i} ${i === 1 ? 'root' : 'ccomp'}`,
    );
    const began = performance.now();
    readOf(words.join('\n'));
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
