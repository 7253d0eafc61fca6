import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromPassage } from '../../intake/passage.js';
import { Tree } from '../syntax/tree.js';
import { readTimes } from './read-times.js';

/** A passage without an analysis: each word hangs on the first, and no word has a tag. */
function flatTree(text: string, published?: string): Tree {
  const article = articleFromPassage(text, {
    published: published === undefined ? undefined : { value: published, precision: 'day', from: 'given' },
  });
  const tokens = [...text.matchAll(/[\p{L}\d]+|[^\s\p{L}\d]/gu)].map((match, index) => ({
    start: match.index,
    end: match.index + match[0].length,
    upos: 'X' as const,
    xpos: '',
    lemma: match[0].toLowerCase(),
    head: index === 0 ? -1 : 0,
    deprel: index === 0 ? 'root' : 'dep',
  }));
  const sentences = tokens.length > 0 ? [{ start: 0, end: tokens.length, block: 0 }] : [];
  return new Tree({ article, tokens, sentences, mentions: [], engine: 'flat' });
}

function valuesIn(text: string, published?: string): (string | undefined)[] {
  return readTimes(flatTree(text, published)).index.expressions.map(({ value }) => value.value);
}

describe('the grammar of time, without a tree', () => {
  it.each([
    ['on 9 June 2024', ['2024-06-09']],
    ['between May 3 and 7, 2022', ['2022-05-03/2022-05-07']],
    ['from late May to early June 2021', ['2021-05-21/2021-06-10']],
    ['at 2024-06-09T15:30Z sharp', ['2024-06-09T15:30Z']],
    ['on 19/6/2024 and on 6/7/2024', ['2024-06-19', undefined]],
    ['at 3:30 p.m. EST on June 9, 2024', ['2024-06-09T15:30-05:00']],
    ['a 30-year-old driver with 2,000 tons', []],
    ['in half an hour', ['PT30M']],
    ['the war of 1950-53 and the years 1914 to 1918', ['1950/1953', '1914/1918']],
    ['Resolution 1929, Flight 1977 and $1990', []],
    ['on February 30, 2023', [undefined]],
  ])('reads %s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it('finds in every text spans that reproduce its words, and never fails', () => {
    const words = fc.constantFrom(
      ...'the a last next early mid late May March 9 31 2024 2023 - – , . of from to between and Monday Sun week weeks year ago earlier after in for two 3 pm : / 1990 s century past quarter end noon Sept “ '.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.boolean(), (list, isDated) => {
        const text = list.join(' ');
        for (const { span, value, start, end, head } of readTimes(flatTree(text, isDated ? '2024-06-20' : undefined))
          .index.expressions) {
          expect(text.slice(span.start, span.end)).toBe(value.text);
          expect(span.start).toBeLessThan(span.end);
          expect(start <= head && head < end).toBe(true);
          expect(value.value === undefined).toBe(value.precision === 'unresolved');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a sentence of 20,000 words in little time', () => {
    const started = Date.now();
    expect(valuesIn('from Monday to early May 2023 - the 9 '.repeat(2500), '2024-06-20').length).toBeGreaterThan(1000);
    expect(Date.now() - started).toBeLessThan(8000);
  });
});
