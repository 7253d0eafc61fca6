import { describe, expect, it } from 'vitest';
import { docFromConllu } from '../../language/conllu.js';
import { Tree } from '../syntax/tree.js';
import { Contexts } from './contexts.js';

function contextsOf(...lemmas: string[]): string[] {
  const lines = lemmas.map(
    (lemma, index) => `${index + 1} ${lemma} ${lemma} NOUN/NN ${index} ${index ? 'nmod' : 'root'}`,
  );
  return new Contexts(new Tree(docFromConllu(lines.join('\n')))).at(0);
}

describe('Contexts', () => {
  it('gives the contexts of the sentence, those told most often first', () => {
    expect(contextsOf('warship', 'soldier', 'tariff')).toEqual(['military', 'economic']);
  });

  it('knows words by their beginnings where the list says so, whole words else', () => {
    expect(contextsOf('legislature')).toEqual(['legislative']);
    expect(contextsOf('billet')).toEqual([]);
  });

  it('gives none for words of no context and at most four', () => {
    expect(contextsOf('garden')).toEqual([]);
    expect(contextsOf('soldier', 'court', 'tariff', 'treaty', 'refugee', 'hacker')).toHaveLength(4);
  });
});
