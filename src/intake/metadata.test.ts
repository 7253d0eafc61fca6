import { describe, expect, it } from 'vitest';
import { parseDocument } from './dom.js';
import { readMetadata } from './metadata.js';

const read = (head: string, body = '') =>
  readMetadata(parseDocument(`<html lang="en"><head>${head}</head><body>${body}</body></html>`));

describe('readMetadata', () => {
  it('believes JSON-LD first', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', name: 'River Post' },
        { '@type': 'Person', '@id': '#orsk', name: 'Lena Orsk' },
        {
          '@type': 'NewsArticle',
          headline: 'Arvenia &amp; Bostland talk',
          author: [{ '@id': '#orsk' }, { name: 'Tom Vale' }],
          publisher: { name: 'River Post' },
          datePublished: '2023-03-13T08:00:00+01:00',
        },
      ],
    };
    const metadata = read(
      `<meta property="og:title" content="Other"><link rel="canonical" href="https://river.example/a">
       <script type="application/ld+json">/*<![CDATA[*/${JSON.stringify(graph)}/*]]>*/</script>
       <script type="application/ld+json">${JSON.stringify(graph)}</script>`,
    );
    expect(metadata).toMatchObject({
      url: 'https://river.example/a',
      title: 'Arvenia & Bostland talk',
      byline: 'Lena Orsk, Tom Vale',
      outlet: 'River Post',
      published: { value: '2023-03-13T08:00:00+01:00', precision: 'instant', from: 'json-ld' },
    });
  });

  it('mends JSON-LD with raw line breaks and trailing commas', () => {
    const metadata = read('<script type="application/ld+json">{"@type": "Article", "headline": "One\ntwo",}</script>');
    expect(metadata.title).toBe('One two');
  });

  it('reads Open Graph and other metas', () => {
    const metadata = read(
      '<meta property="og:title" content="Talks"><meta property="og:site_name" content="River Post"><meta name="author" content="By Lena Orsk"><meta property="article:published_time" content="2023-03-13">',
    );
    expect(metadata).toMatchObject({
      title: 'Talks',
      outlet: 'River Post',
      byline: 'Lena Orsk',
      published: { value: '2023-03-13', precision: 'day', from: 'meta article:published_time' },
    });
  });

  it('takes the time element of the report, never that of a teaser', () => {
    const time = '<time datetime="2023-03-13T08:00:00Z">Monday</time>';
    expect(read('', `<article><h1>Talks</h1>${time}</article>`).published).toEqual({
      value: '2023-03-13T08:00:00Z',
      precision: 'instant',
      from: 'time element',
    });
    expect(read('', `<div><h1>Talks</h1></div><ul><li>${time}</li></ul>`).published).toBeUndefined();
  });

  it('cuts the outlet from the page title only when the page names it', () => {
    const title = '<title>Talks begin in Sele - River Post</title>';
    expect(read(title).title).toBe('Talks begin in Sele - River Post');
    expect(read(`${title}<meta property="og:site_name" content="The River Post">`).title).toBe('Talks begin in Sele');
  });

  it('guesses nothing', () => {
    expect(read('')).toEqual({ language: 'en' });
  });
});
