import { expect, it } from 'vitest';
import { lit, wordsOf } from './operators.ts';

it('tells words from operators', () => {
  expect(wordsOf('by:Putin "grave mistake" about:arms since:2024-06 outlet:"Harbour Dispatch" Seoul')).toEqual([
    'grave',
    'mistake',
    'arms',
    'Seoul',
  ]);
});

it('lights words whatever their case and accents, and whole ones alone', () => {
  expect(lit('São Paulo, armies and ARMS.', ['sao', 'arms'])).toEqual([
    { text: 'São', isLit: true },
    { text: ' Paulo, armies and ', isLit: false },
    { text: 'ARMS', isLit: true },
    { text: '.', isLit: false },
  ]);
});
