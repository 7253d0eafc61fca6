import { describe, expect, it } from 'vitest';
import { articleSchema } from '../records/article.js';
import { articleBody } from './body.js';
import { extractArticle, extractArticles } from './extract-article.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const TEXT = 'close\r\n\r\nArvenia said on Monday that it would withdraw its troops.\r\n\r\nBostland was glad of it.';

describe('extractArticle', () => {
  it('leaves a plain text as it is but for line ends', () => {
    const article = extractArticle(bytes(`\ufeff${TEXT}`));
    expect(article.text).toBe(TEXT.replaceAll('\r\n', '\n'));
    expect(article.language).toBe('en');
    expect(articleBody(article)).toBe(
      'Arvenia said on Monday that it would withdraw its troops.\nBostland was glad of it.',
    );
    expect(() => articleSchema.parse(article)).not.toThrow();
  });

  it('takes the date that is given over the one that is found', () => {
    const report = bytes(JSON.stringify({ text: TEXT, published: '2023-03-13T08:00:00Z' }));
    expect(extractArticle(report).published).toEqual({
      value: '2023-03-13T08:00:00Z',
      precision: 'instant',
      from: 'json',
    });
    expect(extractArticle(report, { published: '2023-03-14' }).published).toEqual({
      value: '2023-03-14',
      precision: 'day',
      from: 'given',
    });
    expect(() => extractArticle(report, { published: 'soon' })).toThrow(expect.objectContaining({ code: 'usage' }));
  });

  it('reads JSON with a page or a text, and what is stated beside it', () => {
    const report = {
      title: 'Talks',
      authors: ['Lena Orsk', { name: 'Tom Vale' }],
      source: { name: 'River Post' },
      link: 'https://river.example/a',
      content: '<div><p>Arvenia said on Monday that it would withdraw its troops.</p></div>',
    };
    expect(extractArticle(bytes(JSON.stringify(report)))).toMatchObject({
      title: 'Talks',
      byline: 'Lena Orsk, Tom Vale',
      outlet: 'River Post',
      url: 'https://river.example/a',
      text: 'Arvenia said on Monday that it would withdraw its troops.',
    });
  });

  it('goes on in a list after a failed item', () => {
    const items = [...extractArticles(bytes(JSON.stringify([{ text: TEXT }, {}, { text: TEXT }])), { name: 'a.json' })];
    expect(items.map((item) => (item.success ? 'ok' : `${item.error.code} ${item.error.place}`))).toEqual([
      'ok',
      'input-malformed a.json[1]',
      'ok',
    ]);
  });

  it.each([
    ['input-empty', ''],
    ['input-empty', ' \n '],
    ['input-binary', '%PDF-1.7'],
    ['input-binary', '\u0000\u0001\u0002\u0003'],
    ['input-malformed', '{"text":', 'a.json'],
    ['input-malformed', '7', 'a.json'],
    ['input-too-large', 'x'.repeat(1_100_000)],
  ])('%s', (code, text, name?: string) => {
    expect(() => extractArticle(bytes(text), { name })).toThrow(expect.objectContaining({ code }));
  });
});
