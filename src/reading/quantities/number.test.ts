import { describe, expect, it } from 'vitest';
import { articleFromPassage } from '../../intake/passage.js';
import { Tree } from '../syntax/tree.js';
import { boundAfter, boundBefore } from './bound.js';
import { isPartOfWord, numberAt } from './number.js';

/** Words parted by white space or marks, none of them tagged. */
function treeOf(text: string): Tree {
  const tokens = [...text.matchAll(/[$€£]|\d[\d.,]*\p{L}*|\p{L}+|[^\s\p{L}\d]/gu)].map((match, index) => ({
    start: match.index,
    end: match.index + match[0].length,
    upos: 'X' as const,
    xpos: '',
    lemma: match[0].toLowerCase(),
    head: index - 1,
    deprel: index === 0 ? 'root' : 'dep',
  }));
  const sentences = [{ start: 0, end: tokens.length, block: 0 }];
  return new Tree({ article: articleFromPassage(text), tokens, sentences, mentions: [], engine: 'flat' });
}

function firstNumber(text: string) {
  const tree = treeOf(text);
  for (let at = 0; at < tree.tokens.length; at++) {
    const number = numberAt(tree, at, tree.tokens.length);
    if (number) return { tree, number };
  }
  return undefined;
}

describe('numbers', () => {
  it.each([
    ['30,000 troops', 30_000],
    ['3.4 million shells', 3_400_000],
    ['2.3bn euros', 2_300_000_000],
    ['two dozen tanks', 24],
    ['a dozen tanks', 12],
    ['half a million refugees', 500_000],
    ['twenty-five guns', 25],
    ['four hundred thousand men', 400_000],
    ['seven ships', 7],
  ])('reads %s', (text, value) => {
    expect(firstNumber(text)?.number).toMatchObject({ value, isLowerEnd: false });
  });

  it.each([
    ['200 to 300 tanks', 200],
    ['between 2 and 3 million people', 2_000_000],
    ['200-300 tanks', 200],
  ])('takes the lower end of %s', (text, value) => {
    expect(firstNumber(text)?.number).toMatchObject({ value, isLowerEnd: true });
  });

  it.each(['hundreds of tanks', 'one of whom said', 'the troops'])('finds no more than it says in %s', (text) => {
    expect(firstNumber(text)?.number.value ?? 1).toBe(1);
  });

  it.each(['the T-72 tanks', 'a 155mm shell', 'the 57th brigade', 'a 12-day war', 'at 9/11'])(
    'sees that the number in %s is part of a word',
    (text) => {
      const found = firstNumber(text);
      expect(found === undefined || isPartOfWord(found.tree, found.number)).toBe(true);
    },
  );
});

describe('bounds', () => {
  it.each([
    ['nearly 30,000', 'nearly'],
    ['around 100', 'about'],
    ['no fewer than 20', 'at least'],
    ['no more than 20', 'at most'],
    ['more than $20', 'more than'],
    ['an estimated 20', 'about'],
    ['between 20 and 30', 'at least'],
    ['killed 20', 'exact'],
  ])('reads %s', (text, bound) => {
    const { tree, number } = firstNumber(text)!;
    expect(boundBefore(tree, number.start, 0).bound).toBe(bound);
  });

  it('reads what follows the number', () => {
    const { tree, number } = firstNumber('20 or more')!;
    expect(boundAfter(tree, number.end, tree.tokens.length)).toEqual({ bound: 'at least', end: 3 });
  });
});
