import { describe, expect, it } from 'vitest';
import { docFromConllu } from '../../language/conllu.js';
import { readActors } from '../actors/read-actors.js';
import type { StatementIndex } from '../parts.js';
import { Tree } from '../syntax/tree.js';
import { readQuantities } from './read-quantities.js';

const NO_STATEMENTS: StatementIndex = { statements: [], at: () => undefined };

function read(conllu: string) {
  const tree = new Tree(docFromConllu(conllu));
  const actors = readActors(tree).index;
  return readQuantities(tree, actors, NO_STATEMENTS).map(({ holder, item, value, bound, relation, evidence }) => ({
    holder: holder?.country ?? actors.actor(holder?.actor ?? '')?.country,
    item,
    value,
    bound,
    relation,
    words: evidence.map(({ start, end }) => tree.text.slice(start, end)).join(' '),
  }));
}

describe('readQuantities', () => {
  it('reads what a state has, and no calibre as a count', () => {
    const found = read(`
      1  Norway     _      PROPN     2  nsubj  Mention=place
      2  has        have   VERB/VBZ  0  root
      3  around     _      ADV       4  advmod
      4  100        _      NUM       8  nummod
      5  105mm      _      NOUN      8  compound
      6  artillery  _      NOUN      7  compound
      7  field      _      NOUN      8  compound
      8  guns       gun    NOUN/NNS  2  obj
    `);
    expect(found).toEqual([
      {
        holder: 'NOR',
        item: '105mm artillery field guns',
        value: 100,
        bound: 'about',
        relation: 'has',
        words: 'around 100 105mm artillery field guns',
      },
    ]);
  });

  it('reads troops as those of the state they come from', () => {
    const found = read(`
      1  Nearly    nearly   ADV        2  advmod
      2  4,000     _        NUM        4  nummod
      3  French    _        ADJ        4  amod
      4  soldiers  soldier  NOUN/NNS   6  nsubj:pass
      5  were      be       AUX/VBD    6  aux:pass
      6  deployed  deploy   VERB/VBN   0  root
      7  in        _        ADP        8  case
      8  Mali      _        PROPN      6  obl    Mention=place
    `);
    expect(found).toMatchObject([{ holder: 'FRA', value: 4000, bound: 'nearly', relation: 'stationed' }]);
  });

  it('leads a clause with which back to the state of the official', () => {
    const found = read(`
      1  A          _         DET        3  det
      2  French     _         ADJ        3  amod
      3  officer    _         NOUN       9  nsubj
      4  ,          _         PUNCT      6  punct
      5  which      _         PRON       6  nsubj
      6  keeps      keep      VERB/VBZ   3  acl:relcl
      7  900        _         NUM        8  nummod
      8  troops     troop     NOUN/NNS   6  obj
      9  spoke      speak     VERB/VBD   0  root
    `);
    expect(found).toMatchObject([{ holder: 'FRA', value: 900, relation: 'stationed' }]);
  });

  it('takes what will be sent for pledged, and what was sent for supplied', () => {
    const sent = (first: string, verb: string) => `
      1  Norway   _      PROPN     3  nsubj  Mention=place
      2  ${first}
      3  ${verb}
      4  Ukraine  _      PROPN     3  iobj   Mention=place
      5  30       _      NUM       6  nummod
      6  tanks    tank   NOUN/NNS  3  obj
    `;
    expect(read(sent('will  _  AUX/MD  3  aux', 'send  _  VERB/VB  0  root'))).toMatchObject([
      { holder: 'NOR', relation: 'pledged' },
    ]);
    expect(read(sent('today  _  NOUN  3  obl:tmod', 'sent  send  VERB/VBD  0  root'))).toMatchObject([
      { holder: 'NOR', relation: 'supplied' },
    ]);
  });

  it('names no holder for the dead of whom the words say nothing', () => {
    const found = read(`
      1  Shelling  _        NOUN      2  nsubj
      2  killed    kill     VERB/VBD  0  root
      3  at        _        ADP       4  case
      4  least     least    ADJ       5  nmod
      5  six       _        NUM       6  nummod
      6  people    people   NOUN/NNS  2  obj
    `);
    expect(found).toMatchObject([{ holder: undefined, item: 'people', value: 6, bound: 'at least', relation: 'lost' }]);
  });

  it('leaves out ages, names and meetings', () => {
    expect(
      read(`
        1  Norway    _        PROPN     2  nsubj  Mention=place
        2  held      hold     VERB/VBD  0  root
        3  three     _        NUM       4  nummod
        4  meetings  meeting  NOUN/NNS  2  obj
        5  with      _        ADP       7  case
        6  two       _        NUM       7  nummod
        7  leaders   leader   NOUN/NNS  2  obl
      `),
    ).toEqual([]);
  });

  it('reads through what holds the things counted, and past the figure of a model', () => {
    const found = read(
      `
      1  Norway     _          PROPN/NNP  3  nsubj  Mention=place
      2  's         _          PART       1  case
      3  stockpile  stockpile  NOUN       9  nsubj
      4  of         _          ADP        8  case
      5  300        _          NUM        8  nummod
      6  Leopard    _          PROPN      8  compound
      7  2          _          NUM        6  flat
      8  tanks      tank       NOUN/NNS   3  nmod
      9  shrank     shrink     VERB/VBD   0  root
    `.replace('3  nsubj  Mention', '3  nmod:poss  Mention'),
    );
    expect(found).toMatchObject([{ holder: 'NOR', item: 'Leopard 2 tanks', value: 300, relation: 'has' }]);
  });

  it('says where forces are, and what somebody is provided with', () => {
    const there = read(`
      1  About     _        ADV        2  advmod
      2  8,000     _        NUM        4  nummod
      3  French    _        ADJ        4  amod
      4  soldiers  soldier  NOUN/NNS   7  nsubj
      5  are       be       AUX/VBP    7  cop
      6  in        _        ADP        7  case
      7  Mali      _        PROPN      0  root  Mention=place
    `);
    expect(there).toMatchObject([{ holder: 'FRA', relation: 'stationed', bound: 'about' }]);
    const provided = read(`
      1  France    _        PROPN      2  nsubj  Mention=place
      2  provided  provide  VERB/VBD   0  root
      3  Kenya     _        PROPN      2  obj    Mention=place
      4  with      _        ADP        6  case
      5  40        _        NUM        6  nummod
      6  rifles    rifle    NOUN/NNS   2  obl
    `);
    expect(provided).toMatchObject([{ holder: 'FRA', relation: 'supplied', value: 40 }]);
  });

  it('stands an empty article', () => {
    expect(read('')).toEqual([]);
  });
});
