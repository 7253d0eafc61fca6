import { describe, expect, it } from 'vitest';
import { docFromConllu } from '../../language/conllu.js';
import { Tree } from '../syntax/tree.js';
import { readTimes } from './read-times.js';

const PUBLISHED = { value: '2024-06-20', precision: 'day', from: 'given' } as const;

function read(conllu: string, isDated = true) {
  const tree = new Tree(docFromConllu(conllu, isDated ? { published: PUBLISHED } : {}));
  const { index, notices } = readTimes(tree);
  const at = (form: string): number => tree.tokens.findIndex((_, token) => tree.form(token) === form);
  return { index, notices, dateOf: (form: string) => index.dateOf(at(form))?.value };
}

const SIGNED = `
  1  The       _       DET       2  det
  2  premier   _       NOUN      3  nsubj
  3  said      say     VERB/VBD  0  root
  4  Thursday  _       PROPN     3  obl:tmod
  5  that      _       SCONJ     8  mark
  6  he        _       PRON      8  nsubj
  7  would     _       AUX/MD    8  aux
  8  leave     _       VERB/VB   3  ccomp
  9  ,         _       PUNCT     11 punct
  10 a         _       DET       11 det
  11 day       _       NOUN      13 obl:npmod
  12 after     _       SCONJ     13 mark
  13 signing   sign    VERB/VBG  3  advcl
  14 the       _       DET       15 det
  15 pact      _       NOUN      13 obj
  16 .         _       PUNCT     3  punct
`;

describe('readTimes', () => {
  it('dates what a dated clause came a day after, and nothing else', () => {
    const { dateOf } = read(SIGNED);
    expect(dateOf('said')).toBe('2024-06-20');
    expect(dateOf('signing')).toBe('2024-06-19');
    expect(dateOf('leave')).toBeUndefined();
  });

  it('says once that the date of publication is not known', () => {
    const { index, notices, dateOf } = read(SIGNED, false);
    expect(notices.map(({ code }) => code)).toEqual(['published-unknown']);
    expect(index.expressions.map(({ value }) => value.precision)).toEqual(['unresolved', 'unresolved']);
    expect(dateOf('said')).toBeUndefined();
  });

  it('gives the verb that reports a date which the tree hangs on what is reported', () => {
    const { dateOf } = read(`
      1  She      _      PRON      2  nsubj
      2  said     say    VERB/VBD  0  root
      3  on       _      ADP       4  case
      4  Monday   _      PROPN     8  obl
      5  no       _      DET       6  det
      6  troops   troop  NOUN      8  nsubj
      7  would    _      AUX/MD    8  aux
      8  go       _      VERB/VB   2  ccomp
    `);
    expect(dateOf('said')).toBe('2024-06-17');
    expect(dateOf('go')).toBeUndefined();
  });

  it('counts a coming weekday from the day of the report', () => {
    const { dateOf } = read(`
      1  She        _      PRON      2  nsubj
      2  said       say    VERB/VBD  0  root
      3  Monday     _      PROPN     2  obl:tmod
      4  they       _      PRON      6  nsubj
      5  would      _      AUX/MD    6  aux
      6  answer     _      VERB/VB   2  ccomp
      7  on         _      ADP       8  case
      8  Wednesday  _      PROPN     6  obl
    `);
    expect(dateOf('answer')).toBe('2024-06-19');
  });

  it('shares a date that opens the sentence with later verbs, and no bound with any', () => {
    const { dateOf } = read(`
      1  On       _      ADP       2  case
      2  Monday   _      PROPN     4  obl
      3  he       _      PRON      4  nsubj
      4  flew     fly    VERB/VBD  0  root
      5  and      _      CCONJ     6  cc
      6  met      meet   VERB/VBD  4  conj
      7  rebels   rebel  NOUN      6  obj
      8  and      _      CCONJ     9  cc
      9  vowed    vow    VERB/VBD  4  conj
      10 to       _      PART      11 mark
      11 return   _      VERB/VB   9  xcomp
      12 by       _      ADP       13 case
      13 March    _      PROPN     11 obl
    `);
    expect(dateOf('flew')).toBe('2024-06-17');
    expect(dateOf('met')).toBe('2024-06-17');
    expect(dateOf('return')).toBeUndefined();
  });

  it('lends an occasion its date, but not the date that names the occasion', () => {
    const signed = (relation: string, date: string) => `
      1  They     _      PRON      2  nsubj
      2  signed   sign   VERB/VBD  0  root
      3  it       _      PRON      2  obj
      4  at       _      ADP       6  case
      5  ${date === 'before' ? 'Monday  _  PROPN  6' : 'a  _  DET  6'}  ${date === 'before' ? relation : 'det'}
      6  summit   _      NOUN      2  obl
      7  ${date === 'before' ? 'there  _  ADV  2  advmod' : `Monday  _  PROPN  6  ${relation}`}
    `;
    expect(read(signed('nmod', 'after')).dateOf('signed')).toBe('2024-06-17');
    expect(read(signed('compound', 'before')).dateOf('signed')).toBeUndefined();
  });

  it('takes names for no dates', () => {
    const { index } = read(`
      1  Theresa  _     PROPN     3  nsubj  Mention=person:1-2
      2  May      _     PROPN     1  flat
      3  spoke    speak VERB/VBD  0  root
      4  in       _     ADP       5  case
      5  May      _     PROPN     3  obl
    `);
    expect(index.expressions.map(({ value }) => value.value)).toEqual(['2024-05']);
  });

  it('stands an empty article and a sentence of one word', () => {
    expect(readTimes(new Tree(docFromConllu(''))).index.expressions).toEqual([]);
    expect(read('1  Yesterday  _  NOUN  0  root').index.expressions).toHaveLength(1);
  });
});
