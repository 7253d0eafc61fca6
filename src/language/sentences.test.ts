import { describe, expect, it } from 'vitest';
import { articleId } from '../records/identity.js';
import { segment } from './segment.js';
import { LONGEST_SENTENCE, sentenceEnds } from './sentences.js';
import { tokenize } from './tokenize.js';

function sentences(text: string): string[] {
  const offsets = tokenize(text);
  let first = 0;
  return sentenceEnds(text, offsets).map((end) => {
    const sentence = text.slice(offsets[2 * first], offsets[2 * end - 1]);
    first = end;
    return sentence;
  });
}

describe('sentenceEnds', () => {
  it.each([
    ['Arvenia signed.| Bostland did not.'],
    ['“We signed.| We will keep it.”| The envoy left.'],
    ['"Why?" he asked.| "Who knows?" said Tamm.'],
    ['Mr. Orlan met Gen. Tamm.| He then met J. K. Adler.'],
    ['The U.S. Senate met.| It backed the U.S.| The vote was close.'],
    ['Talks begin at 9 a.m. on Friday.| They end at 5 p.m.| Nobody knows why.'],
    ['He paused … and went on.| She left ...| Then all left.'],
    ['The pact (signed in 1961. It lapsed.) was renewed.| It holds.'],
    ['He said “no.| Nobody replied.| The quote never closes.'],
    ['Orlan Inc. said so.| Yahoo! agreed!| Then what?'],
    ['It ended in 1995. [17]| It began anew.'],
  ])('%s', (marked) => {
    expect(sentences(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((part) => part.trim()));
  });

  it('cuts an endless sentence at its best marks', () => {
    const text = `${'the ships left port, and the crews sang; '.repeat(60)}end`;
    const found = sentences(text);
    expect(found.length).toBeGreaterThan(2);
    for (const sentence of found) expect(tokenize(sentence).length / 2).toBeLessThanOrEqual(LONGEST_SENTENCE);
    expect(found[0].endsWith(';')).toBe(true);
  });

  it('covers every token once, in order, on marks without end', () => {
    for (const unit of ['. ', '" ', '( ', '? " ', 'a. ', '[1] ', '… A ', 'U.S. ']) {
      const offsets = tokenize(unit.repeat(20_000));
      const started = performance.now();
      const ends = sentenceEnds(unit.repeat(20_000), offsets);
      expect(performance.now() - started).toBeLessThan(3000);
      expect(ends.at(-1)).toBe(offsets.length / 2);
      ends.forEach((end, index) => {
        expect(end).toBeGreaterThan(ends[index - 1] ?? 0);
      });
    }
  });
});

describe('segment', () => {
  it('keeps to the blocks and leaves residue alone', () => {
    const text = 'Pact signed\n\nBack to top\n\nArvenia signed. Bostland did not.';
    const blocks = [
      { kind: 'headline' as const, start: 0, end: 11 },
      { kind: 'residue' as const, start: 13, end: 24 },
      { kind: 'paragraph' as const, start: 26, end: text.length },
    ];
    const { offsets, sentences: found } = segment({ id: articleId(text), language: 'en', text, blocks });
    expect(found.map((sentence) => sentence.block)).toEqual([0, 2, 2]);
    expect(found.map((s) => text.slice(offsets[2 * s.start], offsets[2 * s.end - 1]))).toEqual([
      'Pact signed',
      'Arvenia signed.',
      'Bostland did not.',
    ]);
  });
});
