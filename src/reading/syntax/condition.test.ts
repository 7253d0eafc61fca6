import { describe, expect, it } from 'vitest';
import { docFromConllu } from '../../language/conllu.js';
import { conditionByDescription, conditionsOn, conditionsWithin, isWithinCondition } from './condition.js';
import { Tree } from './tree.js';

function treeOf(conllu: string): Tree {
  return new Tree(docFromConllu(conllu));
}

function words(tree: Tree, range: { start: number; end: number }): string {
  return tree.text.slice(tree.tokens[range.start].start, tree.tokens[range.end - 1].end);
}

describe('conditions', () => {
  it('finds a clause with its marker', () => {
    const tree = treeOf(`
      1 Arvenia Arvenia PROPN 3 nsubj
      2 will will AUX/MD 3 aux
      3 respond respond VERB/VB 0 root
      4 if if SCONJ 6 mark
      5 Bostland Bostland PROPN 6 nsubj
      6 attacks attack VERB/VBZ 3 advcl
      7 . . PUNCT 3 punct`);
    const [condition] = conditionsOn(tree, 2);
    expect(condition.kind).toBe('if');
    expect(words(tree, condition)).toBe('if Bostland attacks');
    expect(isWithinCondition(tree, 5)).toBe(true);
    expect(isWithinCondition(tree, 2)).toBe(false);
  });

  it('finds an inverted condition', () => {
    const tree = treeOf(`
      1 Arvenia Arvenia PROPN 3 nsubj
      2 will will AUX/MD 3 aux
      3 retaliate retaliate VERB/VB 0 root
      4 should should AUX/MD 6 aux
      5 Bostland Bostland PROPN 6 nsubj
      6 invade invade VERB/VB 3 advcl`);
    expect(words(tree, conditionsOn(tree, 2)[0])).toBe('should Bostland invade');
  });

  it('finds phrases of several words, and leaves times alone', () => {
    const tree = treeOf(`
      1 They they PRON 3 nsubj
      2 will will AUX/MD 3 aux
      3 wait wait VERB/VB 0 root
      4 until until ADP 5 case
      5 March March PROPN 3 obl
      6 in in ADP 8 case
      7 the the DET 8 det
      8 event event NOUN 3 obl
      9 of of ADP 11 case
      10 an a DET 11 det
      11 attack attack NOUN 8 nmod`);
    const found = conditionsOn(tree, 2);
    expect(found.map((condition) => words(tree, condition))).toEqual(['in the event of an attack']);
    expect(found[0].kind).toBe('event');
  });

  it('finds conditions hung low, and not those of a concession', () => {
    const tree = treeOf(`
      1 They they PRON 2 nsubj
      2 plan plan VERB/VBP 0 root
      3 to to PART 4 mark
      4 open open VERB/VB 2 xcomp
      5 borders border NOUN 4 obj
      6 in in ADP 7 case
      7 return return NOUN 4 obl
      8 for for ADP 9 case
      9 aid aid NOUN 7 nmod
      10 even even ADV 13 advmod
      11 if if SCONJ 13 mark
      12 others other NOUN 13 nsubj
      13 object object VERB/VBP 4 advcl`);
    expect(conditionsWithin(tree, 1).map((condition) => words(tree, condition))).toEqual(['in return for aid']);
  });

  it('takes a description as the condition of an answering act only', () => {
    const rows = (verb: string): string => `
      1 We we PRON 3 nsubj
      2 will will AUX/MD 3 aux
      3 ${verb} ${verb} VERB/VB 0 root
      4 against against ADP 6 case
      5 any any DET 6 det
      6 move move NOUN 3 obl
      7 that that PRON 8 nsubj
      8 threatens threaten VERB/VBZ 6 acl:relcl
      9 us we PRON 8 obj`;
    const answering = treeOf(rows('respond'));
    const condition = conditionByDescription(answering, 2);
    expect(condition && words(answering, condition)).toBe('against any move that threatens us');
    expect(conditionByDescription(treeOf(rows('vote')), 2)).toBeUndefined();
  });

  it('leaves out an aside set off by a comma, and times told by when', () => {
    const tree = treeOf(`
      1 They they PRON 3 nsubj
      2 will will AUX/MD 3 aux
      3 answer answer VERB/VB 0 root
      4 if if SCONJ 6 mark
      5 it it PRON 6 nsubj
      6 sends send VERB/VBZ 3 advcl
      7 arms arm NOUN 6 obj
      8 , , PUNCT 10 punct
      9 a a DET 10 det
      10 day day NOUN 6 obl
      11 after after ADP 12 case
      12 talks talk NOUN 10 nmod`);
    expect(words(tree, conditionsOn(tree, 2)[0])).toBe('if it sends arms');
    const past = treeOf(`
      1 They they PRON 2 nsubj
      2 refused refuse VERB/VBD 0 root
      3 when when ADV/WRB 5 mark
      4 he he PRON 5 nsubj
      5 came come VERB/VBD 2 advcl`);
    expect(conditionsOn(past, 1)).toEqual([]);
  });

  it('takes before as a condition of not acting', () => {
    const rows = (not: string): string => `
      1 They they PRON 4 nsubj
      2 will will AUX/MD 4 aux
      3 ${not} ${not} ${not === 'not' ? 'PART' : 'ADV'} 4 advmod
      4 talk talk VERB/VB 0 root
      5 before before SCONJ 7 mark
      6 troops troops NOUN 7 nsubj
      7 leave leave VERB/VBP 4 advcl`;
    const tree = treeOf(rows('not'));
    expect(words(tree, conditionsOn(tree, 3)[0])).toBe('before troops leave');
    expect(conditionsOn(treeOf(rows('soon')), 3)).toEqual([]);
  });
});
