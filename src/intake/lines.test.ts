import { describe, expect, it } from 'vitest';
import { paragraphsOf, unifyLineEnds } from './lines.js';

const paragraphs = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphsOf', () => {
  it('takes each line as a paragraph', () => {
    expect(paragraphs('  close \nLocal\n\n\tThe guns fell silent.\n')).toEqual([
      'close',
      'Local',
      'The guns fell silent.',
    ]);
  });

  it('joins the lines of a text wrapped to a width', () => {
    const text =
      'The two governments agreed on Saturday to stop fighting in the valley and to\nwithdraw their forces behind the line that they held before the first shots\nwere fired, the commission said.\n\nThe commission has no means to see whether they do so, and it asked both for\nleave to send observers to the villages along the river before the month is\nout. Neither has answered.';
    expect(paragraphs(text)).toHaveLength(2);
  });

  it('leaves short lines apart that stand in a narrow column', () => {
    expect(paragraphs('Arvenia: 12 soldiers held by the other side\nBostland: 7\nCorvia: none\n')).toHaveLength(3);
  });
});

describe('unifyLineEnds', () => {
  it('knows all three kinds', () => {
    expect(unifyLineEnds('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });
});
