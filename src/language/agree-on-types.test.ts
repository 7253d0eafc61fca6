import { describe, expect, it } from 'vitest';
import { agreeOnTypes } from './agree-on-types.js';

const WORDS = ['Lesk', 'fell', '.', 'The', 'Lesk', 'protests', '.', 'Lesk', "'s", 'mayor', 'Orlan', 'left', '.'];
const form = (token: number): string => WORDS[token];

describe('agreeOnTypes', () => {
  it('gives a name the type that most of its mentions have, by confidence', () => {
    const mentions = [
      { start: 0, end: 1, type: 'person', confidence: 0.6 },
      { start: 3, end: 5, type: 'place', confidence: 0.9 },
      { start: 7, end: 9, type: 'place', confidence: 0.9 },
      { start: 10, end: 11, type: 'person', confidence: 0.9 },
    ];
    expect(agreeOnTypes(mentions, form).map(({ type }) => type)).toEqual(['place', 'place', 'place', 'person']);
  });

  it('leaves a tie as it is', () => {
    const mentions = [
      { start: 0, end: 1, type: 'person', confidence: 0.7 },
      { start: 4, end: 5, type: 'place', confidence: 0.7 },
    ];
    expect(agreeOnTypes(mentions, form)).toEqual(mentions);
  });
});
