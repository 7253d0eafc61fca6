import { describe, expect, it } from 'vitest';
import { readPlainText } from './plain-text.js';

function typed(text: string): string[] {
  return readPlainText(text).blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);
}

const LEAD = 'Arvenia said on Monday that it would withdraw its troops from the valley within ten days.';
const NEXT = 'Bostland welcomed the decision and offered talks on the border without any condition.';

describe('readPlainText', () => {
  it('reads a scraped page', () => {
    const text = [
      'Menu',
      'World',
      'Arvenia to leave the valley',
      'By Lena Orsk',
      'Published March 13, 2023',
      LEAD,
      'A turning point',
      NEXT,
      'A border post near Lower Tarn. – Lena Orsk/Getty Images',
      'It was not clear when.',
      "The Post's Tom Vale contributed to this report.",
      'Related Articles',
      'Gas flows again to Arvenia',
      'Back to top',
    ].join('\n\n');
    expect(typed(text)).toEqual([
      'residue: Menu',
      'residue: World',
      'headline: Arvenia to leave the valley',
      'residue: By Lena Orsk',
      'residue: Published March 13, 2023',
      `paragraph: ${LEAD}`,
      'paragraph: A turning point',
      `paragraph: ${NEXT}`,
      'caption: A border post near Lower Tarn.',
      'residue: – Lena Orsk/Getty Images',
      'paragraph: It was not clear when.',
      "residue: The Post's Tom Vale contributed to this report.",
      'residue: Related Articles',
      'residue: Gas flows again to Arvenia',
      'residue: Back to top',
    ]);
    expect(readPlainText(text)).toMatchObject({
      title: 'Arvenia to leave the valley',
      byline: 'Lena Orsk',
      published: { value: '2023-03-13', precision: 'day', from: 'text: published' },
    });
  });

  it('finds the standfirst by the paragraph that tells it again', () => {
    const standfirst = 'Arvenia will withdraw its troops from the valley as Bostland offers talks.';
    expect(typed(`${standfirst}\n\n${LEAD}\n\n${NEXT}`)[0]).toBe(`standfirst: ${standfirst}`);
    expect(typed(`${LEAD}\n\n${NEXT}`)[0]).toBe(`paragraph: ${LEAD}`);
  });

  it('keeps list items and short sentences', () => {
    const text = `${LEAD}\n\n- troops leave\n- guns stay\n\n${NEXT}\n\nNobody cheered at that.`;
    expect(typed(text)).toEqual([
      `paragraph: ${LEAD}`,
      'list: - troops leave',
      'list: - guns stay',
      `paragraph: ${NEXT}`,
      'paragraph: Nobody cheered at that.',
    ]);
  });

  it('parts a credit or a plug stuck to the last sentence', () => {
    expect(typed(`${LEAD}\n${NEXT} (Reporting by Lena Orsk; Editing by Tom Vale)`)).toEqual([
      `paragraph: ${LEAD}`,
      `paragraph: ${NEXT}`,
      'residue: (Reporting by Lena Orsk; Editing by Tom Vale)',
    ]);
  });

  it('keeps all of a text without prose', () => {
    expect(typed('Arvenia 2\nBostland 1')).toEqual(['paragraph: Arvenia 2', 'paragraph: Bostland 1']);
  });

  it('takes no date from an update', () => {
    expect(readPlainText(`Updated March 13, 2023\n\n${LEAD}`).published).toBeUndefined();
    expect(readPlainText(`March 12, 2023 | Updated March 13, 2023\n\n${LEAD}`).published?.value).toBe('2023-03-12');
  });
});

describe('the date of publication', () => {
  const BODY = 'The government of Arvenia said that it would close the ford to all ships from the coming week.';
  it.each([
    [
      `Ford to close\n\nTalks went on all night, says minister.\n\nBy Lena Orsk\n12 March 2023\n\n${BODY}`,
      '2023-03-12',
    ],
    [`Ford to close\n\nKASTOV, 3 May 2031 - ${BODY}`, '2031-05-03'],
    [`Ford to close\n\nKASTOV, May 3, 2031 (Orsk News) — ${BODY}`, '2031-05-03'],
    [`Ford to close\n\nKASTOV, 3 May - ${BODY}`, undefined],
    [`Ford to close\n\n${BODY} The treaty was signed on 4 May 2029 - a Friday.`, undefined],
  ])('%j', (text, day) => {
    expect(readPlainText(text).published?.value).toBe(day);
  });
});
