import { describe, expect, it } from 'vitest';
import { readHtml } from './html.js';

const sentence = (n: number) =>
  `In paragraph ${n}, the commission said that both governments had kept the ceasefire since noon, and that its observers, who came on Monday, had seen no guns.`;
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `<p>${sentence(from + i)}</p>`).join('\n');

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Ceasefire holds</title><meta property="og:title" content="Ceasefire holds">${head}</head><body>${body}</body></html>`;

function kindsOf(html: string): Map<string, string> {
  return new Map(readHtml(html).blocks.map((block) => [block.text, block.kind]));
}

describe('readHtml', () => {
  const kinds = kindsOf(
    page(`
    <nav><a href="/">Home</a> <a href="/world">World</a></nav>
    <div class="cookie-banner">We use cookies to improve your experience.</div>
    <main><article><header><h1>Ceasefire holds</h1><p class="byline">By Lena Orsk</p></header>
    ${paragraphs(1, 3)}
    <figure><img src="a.jpg"><figcaption>A border post near Lower Tarn. (Photo by Lena Orsk / AFP)</figcaption></figure>
    <h2>What was agreed</h2>
    <ul><li>Troops leave the valley by Friday.</li><li>Prisoners go home.</li></ul>
    <blockquote><p>We keep our word, and we expect others to keep theirs, Hale said.</p></blockquote>
    <p>It was <span style="display:none">not</span> quiet <span class="tooltip-content">Read more: <a href="/q">a list of quiet places</a></span>on Sunday, villagers said.</p>
    ${paragraphs(4, 6)}
    <p><a href="/gas">Gas flows again to Arvenia after a year</a></p>
    <div class="related-stories"><p>The minister who never slept tells of his year in the valley.</p></div>
    <p>Sign up for our daily newsletter</p>
    </article></main>
    <footer><p>© 2023 River Post. All rights reserved.</p></footer>`),
  );

  it('keeps the report', () => {
    for (const n of [1, 2, 3, 4, 5, 6]) expect(kinds.get(sentence(n))).toBe('paragraph');
    expect(kinds.get('Ceasefire holds')).toBe('headline');
    expect(kinds.get('What was agreed')).toBe('paragraph');
    expect(kinds.get('Troops leave the valley by Friday.')).toBe('list');
    expect(kinds.get('We keep our word, and we expect others to keep theirs, Hale said.')).toBe('quote');
  });

  it('leaves out what a reader does not see in the sentence', () => {
    expect(kinds.get('It was quiet on Sunday, villagers said.')).toBe('paragraph');
  });

  it('tells the caption from its credit', () => {
    expect(kinds.get('A border post near Lower Tarn.')).toBe('caption');
    expect(kinds.get('(Photo by Lena Orsk / AFP)')).toBe('residue');
  });

  it('reads no furniture', () => {
    const read = [...kinds]
      .filter(([, kind]) => kind !== 'residue')
      .map(([text]) => text)
      .join('\n');
    expect(read).not.toMatch(/Gas flows|never slept|newsletter|cookies|rights reserved|Home|By Lena/);
  });

  it('takes the stated body where a script would fill the page', () => {
    const body = [1, 2, 3, 4, 5, 6].map(sentence).join('\n\n');
    const ld = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ceasefire holds', articleBody: body });
    const filled = kindsOf(page('<div id="app"></div>', `<script type="application/ld+json">${ld}</script>`));
    expect(filled.get(sentence(6))).toBe('paragraph');
  });

  it('reads a page too deep for a tree', () => {
    const deep = page(
      `${'<div>'.repeat(10_000)}<p>${sentence(1)}</p><script>if (a < b) x()</script>${'</div>'.repeat(10_000)}`,
    );
    const { blocks, metadata } = readHtml(deep);
    expect(blocks).toEqual([{ kind: 'paragraph', text: sentence(1) }]);
    expect(metadata.title).toBe('Ceasefire holds');
  });

  it('reads a fragment', () => {
    expect(kindsOf(`<p>${sentence(1)}</p><p>${sentence(2)}</p>`).get(sentence(2))).toBe('paragraph');
  });
});
