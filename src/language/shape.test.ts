import { describe, expect, it } from 'vitest';
import { SHAPE, shapeOf } from './shape.js';

describe('shapeOf', () => {
  it.each([
    ['pact', SHAPE.lower],
    ["n't", SHAPE.lower],
    ['été', SHAPE.lower],
    ['Arvenia', SHAPE.title],
    ['A', SHAPE.title],
    ["O'clock", SHAPE.title],
    ['U.S.', SHAPE.caps],
    ['UN', SHAPE.caps],
    ['McRae', SHAPE.mixed],
    ['iPad', SHAPE.mixed],
    ['155', SHAPE.digit],
    ['T-72', SHAPE.digit],
    ['—', SHAPE.symbol],
    ['', SHAPE.symbol],
    ['中国', SHAPE.other],
  ])('%s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });
});
