import { describe, expect, it } from 'vitest';
import { docFromConllu } from '../../language/conllu.js';
import type { Role } from '../../records/reading.js';
import type { ActorIndex } from '../parts.js';
import { conditionAt } from '../syntax/condition.js';
import { Tree } from '../syntax/tree.js';
import { antecedentPatternOf } from './antecedent-pattern.js';

const STATES: Record<string, string> = { Arvenia: 'AAA', Bostland: 'BBB', Corland: 'CCC' };

function actorsOf(tree: Tree): ActorIndex {
  const rolesAt = (token: number): Role[] =>
    tree.conjuncts(token).flatMap((at) => {
      const country = STATES[tree.form(at)];
      return country ? [{ country, text: tree.form(at), spans: tree.spansOf([at]) }] : [];
    });
  return { actors: [], actorAt: () => undefined, rolesAt, actor: () => undefined };
}

/** The pattern of the condition that the word of this form heads. */
function patternAt(conllu: string, head: string) {
  const tree = new Tree(docFromConllu(conllu));
  const at = tree.tokens.findIndex((_, token) => tree.lower(token) === head);
  const condition = conditionAt(tree, at);
  if (!condition) throw new Error(`'${head}' heads no condition`);
  return antecedentPatternOf(tree, actorsOf(tree), condition);
}

const DECIDES = (marker: string) => `
  1 Corland Corland PROPN 3 nsubj
  2 will will AUX 3 aux
  3 act act VERB/VB 0 root
  4 ${marker} ${marker} SCONJ 6 mark
  5 Arvenia Arvenia PROPN 6 nsubj
  6 decides decide VERB/VBZ 3 advcl
  7 to to PART 8 mark
  8 attack attack VERB/VB 6 xcomp
  9 Bostland Bostland PROPN 8 obj
  10 . . PUNCT 3 punct`;

describe('antecedentPatternOf', () => {
  it('takes the act for the decision to do it', () => {
    expect(patternAt(DECIDES('if'), 'decides')).toMatchObject({
      type: 'ASSAULT',
      actors: ['AAA'],
      recipients: ['BBB'],
      polarity: 'do',
    });
  });

  it('turns the condition of “unless” round', () => {
    expect(patternAt(DECIDES('unless'), 'decides')).toMatchObject({ type: 'ASSAULT', polarity: 'refrain' });
  });

  it('takes “if this happens” for the deed last spoken of', () => {
    const found = patternAt(
      `
      1 Arvenia Arvenia PROPN 3 nsubj
      2 may may AUX 3 aux
      3 attack attack VERB/VB 0 root
      4 Bostland Bostland PROPN 3 obj
      5 . . PUNCT 3 punct

      1 If if SCONJ 3 mark
      2 this this PRON 3 nsubj
      3 happens happen VERB/VBZ 7 advcl
      4 , , PUNCT 7 punct
      5 Corland Corland PROPN 7 nsubj
      6 will will AUX 7 aux
      7 act act VERB/VB 0 root
      8 . . PUNCT 7 punct`,
      'happens',
    );
    expect(found).toMatchObject({ type: 'ASSAULT', actors: ['AAA'], recipients: ['BBB'] });
  });

  it('knows nothing of a condition that names no deed', () => {
    expect(
      patternAt(
        `
        1 Corland Corland PROPN 3 nsubj
        2 will will AUX 3 aux
        3 act act VERB/VB 0 root
        4 if if SCONJ 6 mark
        5 winter winter NOUN 6 nsubj
        6 ends end VERB/VBZ 3 advcl
        7 . . PUNCT 3 punct`,
        'ends',
      ),
    ).toBeUndefined();
  });

  it('finds the act that a subject clause names', () => {
    const tree = new Tree(
      docFromConllu(`
      1 Attacking attack VERB/VBG 6 csubj
      2 Bostland Bostland PROPN 1 obj
      3 would would AUX 6 aux
      4 be be AUX 6 cop
      5 a a DET 6 det
      6 mistake mistake NOUN 0 root
      7 . . PUNCT 6 punct`),
    );
    expect(antecedentPatternOf(tree, actorsOf(tree), { start: 0, end: 2 })).toMatchObject({
      type: 'ASSAULT',
      recipients: ['BBB'],
    });
  });
});
