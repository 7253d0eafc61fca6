import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalise, WordPiece } from './wordpiece.js';

const VOCABULARY = "[PAD]\n[UNK]\n[CLS]\n[SEP]\npact\n##s\n-\nwar\n##time\ntime\n.\nu\n'\ns\n";
const FIXTURES = 'training/fixtures/wordpiece.json';
const MODEL_VOCABULARY = 'models/reader/vocab.txt';

describe('WordPiece', () => {
  const wordPiece = new WordPiece(VOCABULARY);
  const pieces = (word: string): number[] => Array.from(wordPiece.encode(word).pieces);

  it('matches the longest piece first', () => {
    expect(pieces('Pacts')).toEqual([4, 5]);
    expect(pieces('wartime')).toEqual([7, 8]);
  });

  it('starts afresh after a mark', () => {
    expect(pieces('war-time')).toEqual([7, 6, 9]);
    expect(pieces('U.S.')).toEqual([11, 10, 13, 10]);
    expect(pieces('’s')).toEqual([12, 13]);
  });

  it('gives the unknown piece for parts it cannot match, never nothing', () => {
    expect(pieces('zebra')).toEqual([1]);
    expect(pieces('war-zebra')).toEqual([7, 6, 1]);
    expect(pieces('\u0301')).toEqual([1]);
    expect(pieces('s'.repeat(101))).toEqual([1]);
  });

  it('normalises marks, accents and case', () => {
    expect(normalise('“É…—')).toBe('"e...-');
  });

  it('needs the special pieces', () => {
    expect(() => new WordPiece('a\nb\n')).toThrow(/\[CLS\]/);
  });

  it.skipIf(!existsSync(FIXTURES) || !existsSync(MODEL_VOCABULARY))(
    'does as the training code does (needs training/fixtures and models/reader)',
    () => {
      const trained = new WordPiece(readFileSync(MODEL_VOCABULARY, 'utf8'));
      const fixtures = JSON.parse(readFileSync(FIXTURES, 'utf8')) as { word: string; ids: number[]; shape: number }[];
      for (const { word, ids, shape } of fixtures) {
        const encoded = trained.encode(word);
        expect({ word, ids: Array.from(encoded.pieces), shape: encoded.shape }).toEqual({ word, ids, shape });
      }
    },
  );
});
