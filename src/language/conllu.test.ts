import { describe, expect, it } from 'vitest';
import { formOf } from '../records/doc.js';
import { docFromConllu } from './conllu.js';

const SHORT = `
  # newpar headline
  1 Arvenia Arvenia PROPN 2 nsubj Mention=place
  2 warns warn VERB 0 root
  3 Bostland Bostland PROPN 2 obj Mention=place

  # newpar
  1 " _ PUNCT 3 punct
  2 We we PRON 3 nsubj
  3 agree agree VERB/VBP 7 ccomp
  4 , , PUNCT 7 punct
  5 " _ PUNCT 3 punct
  6 he he PRON 7 nsubj Mention=person
  7 said say VERB 0 root
  8 . . PUNCT 7 punct

  1 It it PRON 4 nsubj
  2 is be AUX 4 aux
  3 n't not PART 4 advmod
  4 leaving leave VERB 0 root
  5 the the DET 6 det
  6 pact pact NOUN 4 obj Mention=abstract:5-6
  7 . . PUNCT 4 punct
`;

describe('docFromConllu', () => {
  it('sets the short notation as print does, a block for each newpar', () => {
    const doc = docFromConllu(SHORT, { published: { value: '2024-06-20', precision: 'day', from: 'given' } });
    expect(doc.article.text).toBe('Arvenia warns Bostland\n\n"We agree," he said. It isn\'t leaving the pact.');
    expect(doc.article.blocks.map((block) => block.kind)).toEqual(['headline', 'paragraph']);
    expect(doc.article.text.slice(doc.article.blocks[1].start, doc.article.blocks[1].end)).toMatch(/^"We.*pact\.$/);
    expect(doc.sentences).toEqual([
      { start: 0, end: 3, block: 0 },
      { start: 3, end: 11, block: 1 },
      { start: 11, end: 18, block: 1 },
    ]);
    expect(doc.tokens.map((_, index) => formOf(doc, index)).slice(11)).toEqual([
      'It',
      'is',
      "n't",
      'leaving',
      'the',
      'pact',
      '.',
    ]);
    expect(doc.tokens[10].head).toBe(9);
    expect(doc.tokens[9].head).toBe(-1);
    expect(doc.mentions.map((mention) => [mention.start, mention.end, mention.type])).toEqual([
      [0, 1, 'place'],
      [2, 3, 'place'],
      [8, 9, 'person'],
      [15, 17, 'abstract'],
    ]);
  });

  it('takes Penn tags where they are given and sets likely ones elsewhere', () => {
    const doc = docFromConllu(SHORT);
    expect(doc.tokens.map((token) => token.xpos).join(' ')).toBe(
      "NNP VBZ NNP '' PRP VBP , '' PRP VBD . PRP VBZ RB VBG DT NN .",
    );
  });

  it('follows SpaceAfter=No and word ranges of full CoNLL-U', () => {
    const row = (...columns: string[]): string => columns.join('\t');
    const doc = docFromConllu(
      [
        row('1', 'They', 'they', 'PRON', 'PRP', '_', '4', 'nsubj', '_', '_'),
        row('2-3', "can't", '_', '_', '_', '_', '_', '_', '_', '_'),
        row('2', 'ca', 'can', 'AUX', 'MD', '_', '4', 'aux', '_', '_'),
        row('3', "n't", 'not', 'PART', 'RB', '_', '4', 'advmod', '_', '_'),
        row('4', 'go', 'go', 'VERB', 'VB', '_', '0', 'root', '_', 'SpaceAfter=No'),
        row('5', '.', '.', 'PUNCT', '.', '_', '4', 'punct', '_', '_'),
      ].join('\n'),
    );
    expect(doc.article.text).toBe("They can't go.");
    expect(doc.tokens.map((_, index) => formOf(doc, index))).toEqual(['They', 'ca', "n't", 'go', '.']);
  });

  it('takes the text comment as the text', () => {
    const doc = docFromConllu(
      '# text = It   went -well.\n1 It it PRON 2 nsubj\n2 went go VERB 0 root\n3 - - PUNCT 2 punct\n4 well well ADV 2 advmod\n5 . . PUNCT 2 punct',
    );
    expect(doc.article.text).toBe('It   went -well.');
    expect(formOf(doc, 4)).toBe('.');
  });

  it('says where a hand-made tree is wrong', () => {
    expect(() => docFromConllu('1 a a DET 2 det\n2 b b NOUN 1 root')).toThrow(/circle/);
    expect(() => docFromConllu('1 a a DET 7 det')).toThrow(/no head 7/);
    expect(() => docFromConllu('1 a a DET')).toThrow(/line 1/);
    expect(() => docFromConllu('1 a a DET 0 root Mention=person:1-3')).toThrow(/Mention/);
  });
});
