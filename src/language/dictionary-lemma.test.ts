import { describe, expect, it } from 'vitest';
import { dictionaryLemma } from './dictionary-lemma.js';

describe('dictionaryLemma', () => {
  it.each([
    ['threatened', 'VERB', 'VBD', 'threatene', 'threaten'],
    ['pledged', 'VERB', 'VBD', 'pledg', 'pledge'],
    ['Planning', 'VERB', 'VBG', 'plann', 'plan'],
    ['hoping', 'VERB', 'VBG', 'hop', 'hope'],
    ['hopping', 'VERB', 'VBG', 'hop', 'hop'],
    ['wrote', 'VERB', 'VBD', 'wroy', 'write'],
    ['allies', 'NOUN', 'NNS', 'allie', 'ally'],
    ['sanctions', 'NOUN', 'NNS', 'sanction', 'sanction'],
    ['stronger', 'ADJ', 'JJR', 'stronge', 'strong'],
    ['28,500', 'NUM', 'CD', '28000', '28500'],
  ])('mends a guess that is no word: %s', (form, upos, xpos, guess, lemma) => {
    expect(dictionaryLemma(form, upos, xpos, guess)).toBe(lemma);
  });

  it.each([
    ['left', 'VERB', 'VBD', 'leave', 'leave'],
    ['found', 'VERB', 'VBN', 'find', 'find'],
    ['people', 'NOUN', 'NNS', 'person', 'person'],
    ['Moscow', 'PROPN', 'NNP', 'Moscow', 'Moscow'],
    ['was', 'AUX', 'VBD', 'be', 'be'],
  ])('keeps a guess that is a word: %s', (form, upos, xpos, guess, lemma) => {
    expect(dictionaryLemma(form, upos, xpos, guess)).toBe(lemma);
  });

  it('leaves the guess where no dictionary knows the word', () => {
    expect(dictionaryLemma('zorbled', 'VERB', 'VBD', 'zorble')).toBe('zorble');
    expect(dictionaryLemma('', 'VERB', 'VBD', '')).toBe('');
  });
});
