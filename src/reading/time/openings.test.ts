import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleFromPassage } from '../../intake/passage.js';
import { Tree } from '../syntax/tree.js';
import { calendarAt } from './grammar-calendar.js';
import { relativeAt } from './grammar-relative.js';
import { Line, lexemesOf } from './lexemes.js';
import { mayOpen } from './openings.js';

const WORDS =
  `the a an in of on at this last next past previous coming upcoming current that these same following first second
  third twenty two five half 3 12 9th 2019 1990s 1990 Q3 May June March Monday Thurs. spring fall day days week year years month
  quarter century decade weekend morning night early late mid end middle start beginning earlier later ago from now today
  yesterday tomorrow tonight recently soon nowadays recent few several couple for within about before after and to Christmas
  New Year's Eve noon long old - ' ’ , talks troops government`.split(/\s+/);

function lineOf(text: string): Line {
  const tokens = [{ start: 0, end: text.length, upos: 'X' as const, xpos: '', lemma: '', head: -1, deprel: 'root' }];
  const tree = new Tree({
    article: articleFromPassage(text),
    tokens,
    sentences: [{ start: 0, end: 1, block: 0 }],
    mentions: [],
    engine: 'flat',
  });
  return new Line(lexemesOf(tree, { start: 0, end: 1, block: 0 }));
}

it('lets no expression of time begin with a word that opens none', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }), (words) => {
      const line = lineOf(words.join(' '));
      for (let i = 0; i < line.length; i++) {
        if (calendarAt(line, i) ?? relativeAt(line, i)) expect(mayOpen(line, i), line.lower(i)).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});
