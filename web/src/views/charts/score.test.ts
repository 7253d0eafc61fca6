import { expect, it } from 'vitest';
import { scoreFill, scoreLabel, scoreWords } from './score.ts';

it('tells conflict from cooperation in colour, figure and word', () => {
  expect(scoreFill(-9)).toContain('--bad');
  expect(scoreFill(9)).toContain('--accent');
  expect(scoreFill(0)).toBe('var(--sunk)');
  expect(scoreLabel(-3.46)).toBe('−3.5');
  expect(scoreLabel(2.5)).toBe('+2.5');
  expect(scoreLabel(-0.01)).toBe('0.0');
  expect(scoreWords(-9)).toBe('strong conflict');
  expect(scoreWords(2.5)).toBe('mild cooperation');
});
