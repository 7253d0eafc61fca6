import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { formatHtml, formatHtmlIndex } from './html.js';
import { segmentsOf } from './html-marks.js';
import { sampleReading } from './testing/sample-reading.js';

describe('page format', () => {
  const reading = sampleReading();
  const { document } = parseHTML(formatHtml(reading));

  it('shows the text unchanged, and none of it as markup', () => {
    const shown = [...document.querySelectorAll('article p')].map((p) => p.textContent);
    expect(shown).toEqual(reading.article.blocks.map((block) => reading.article.text.slice(block.start, block.end)));
    expect(document.querySelector('article b')).toBeNull();
    expect(document.querySelectorAll('script')).toHaveLength(1);
  });

  it('has a card for each finding and marks that lead to it', () => {
    const ids = [...reading.statements, ...reading.events, ...reading.commitments, ...reading.quantities].map(
      (one) => one.id,
    );
    for (const id of ids) {
      expect(document.getElementById(id)).not.toBeNull();
      expect(document.querySelector(`mark[data-ids~="${id}"]`)).not.toBeNull();
    }
  });

  it('loads nothing from elsewhere', () => {
    expect(document.querySelectorAll('[src],link')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  it('lists several articles', () => {
    const index = parseHTML(formatHtmlIndex([{ href: 'a.html', reading }])).document;
    expect(index.querySelector('a')?.getAttribute('href')).toBe('a.html');
  });
});

describe('segments', () => {
  it('cut overlapping marks where any begins or ends', () => {
    const segments = segmentsOf(0, 10, [
      { id: 'a', kind: 'statement', span: { start: 2, end: 8 } },
      { id: 'b', kind: 'event', span: { start: 5, end: 12 } },
    ]);
    expect(segments.map((s) => [s.start, s.end, s.marks.map((m) => m.id).join('')])).toEqual([
      [0, 2, ''],
      [2, 5, 'a'],
      [5, 8, 'ab'],
      [8, 10, 'b'],
    ]);
  });
});
