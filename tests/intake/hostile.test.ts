import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticles } from '../../src/intake/extract-article.js';
import { FORMATS } from '../../src/intake/hints.js';
import type { Article } from '../../src/records/article.js';
import { CasusError } from '../../src/records/errors.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const LONGEST_WAIT = 5_000;

/** Blocks in order, apart, within the text, trimmed; every character that is not white space in just one. */
function expectWhole(article: Article): void {
  let end = 0;
  // One assertion for the whole: a text of many lines has too many blocks for one each.
  const faulty = article.blocks.filter((block) => {
    const words = article.text.slice(block.start, block.end);
    const gap = article.text.slice(end, block.start);
    const sound = block.start >= end && words !== '' && words.trim() === words && gap.trim() === '';
    end = block.end;
    return !sound;
  });
  expect(faulty).toEqual([]);
  expect(article.text.slice(end).trim()).toBe('');
  expect(end).toBeLessThanOrEqual(article.text.length);
}

const furniture = fc.constantFrom(
  'close',
  'Related Articles',
  'Getty Images',
  'By Lena Orsk',
  'June 20, 2024',
  '- item',
  '# x',
  '> q',
  '|',
  '___',
);
const line = fc.oneof(
  furniture,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.lorem({ maxCount: 40 }),
  fc.lorem({ mode: 'sentences', maxCount: 3 }).map((text) => `${text} – A B/Reuters`),
  fc.constantFrom('\u202eHe said yes.\u202c', '\u200f', '\u0085', '\u2028', '\ud83d\ude00', 'ALL CAPITALS, HE SAID!'),
);
const text = fc.array(line, { minLength: 1, maxLength: 30 }).map((lines) => lines.join('\n'));
const tag = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="related">',
  '</div>',
  '<ul><li>',
  '<br>',
  '<h1>',
  '<a href="x">',
  '</a>',
  '<figure>',
  '<article>',
  '<!--',
  '-->',
  '<',
  '&amp;',
  '<script>',
  '</script>',
  '<table><td>',
  '<blockquote>',
  '<span hidden>',
);
const page = fc.array(fc.oneof(tag, line), { maxLength: 60 }).map((parts) => `<html><body>${parts.join('')}`);

describe('text is never lost', () => {
  it('in plain text', () => {
    fc.assert(
      fc.property(text, (input) => {
        const [item] = extractArticles(bytes(input), { format: 'text' });
        if (!item.success) return;
        // Lone surrogates do not survive UTF-8; the decoder's reading of them is the input.
        const decoded = new TextDecoder().decode(bytes(input)).replace(/\r\n?/g, '\n');
        expect(item.article.text).toBe(decoded);
        expectWhole(item.article);
      }),
      { numRuns: 300 },
    );
  });

  it('in JSON, lone surrogates and all', () => {
    fc.assert(
      fc.property(text, (input) => {
        const [item] = extractArticles(bytes(JSON.stringify({ text: `${input}\ud800 x` })), { format: 'json' });
        if (!item.success) throw item.error;
        expect(item.article.text).toBe(`${input}\ud800 x`.replace(/\r\n?/g, '\n'));
        expectWhole(item.article);
      }),
      { numRuns: 100 },
    );
  });

  it('of rendered pages and Markdown', () => {
    fc.assert(
      fc.property(fc.oneof(page, text), fc.constantFrom('html', 'markdown'), (input, format) => {
        const [item] = extractArticles(bytes(input), { format: format as 'html' | 'markdown' });
        if (item.success) expectWhole(item.article);
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile input', () => {
  it('gives an article or a CasusError, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.option(fc.constantFrom(...FORMATS), { nil: undefined }),
        (input, format) => {
          for (const item of extractArticles(input, { format })) {
            if (item.success) expectWhole(item.article);
            else expect(item.error).toBeInstanceOf(CasusError);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['50 MB', 'word '.repeat(10_000_000)],
    ['one endless sentence', `The ${'big and red and '.repeat(50_000)}end`],
    ['all one word', 'a'.repeat(900_000)],
    ['capital names', `By ${'Abc '.repeat(200_000)}`],
    ['quotation marks', '"“'.repeat(200_000)],
    ['brackets', '[('.repeat(300_000)],
    ['short lines', 'a - b\n'.repeat(100_000)],
    ['deep divs', `<html><body>${'<div>'.repeat(10_000)}Some words stand here.`],
    ['deep inline', `<html><body>${'<b><i>'.repeat(10_000)}Some words stand here.`],
    ['unclosed paragraphs', `<html><body>${'<p>x'.repeat(15_000)}`],
    ['unclosed items', `<html><body>${'<ul><li>x'.repeat(15_000)}`],
    ['angle brackets', `<html><body>${'<'.repeat(300_000)}`],
    ['unclosed scripts', `<html><body>${'<script>'.repeat(40_000)}`],
    ['deep JSON', '['.repeat(100_000)],
    ['Markdown links', `# x\n${'[a]('.repeat(100_000)}`],
    ['Markdown stars', `# x\n${'*a '.repeat(200_000)}`],
  ])('%s takes no more than a few seconds', (_, input) => {
    const start = performance.now();
    const [item] = extractArticles(bytes(input));
    expect(performance.now() - start).toBeLessThan(LONGEST_WAIT);
    if (item.success) expectWhole(item.article);
    else expect(item.error).toBeInstanceOf(CasusError);
  });
});
