import { describe, expect, it } from 'vitest';
import type { Doc } from '../../records/doc.js';
import { Tree } from '../syntax/tree.js';
import { findQuotes } from './quotes.js';

/** Paragraphs of words and marks; no tree, since pairing marks asks for none. */
function treeOf(...paragraphs: string[]): Tree {
  const text = paragraphs.join('\n\n');
  const blocks: Doc['article']['blocks'] = [];
  const tokens: Doc['tokens'][number][] = [];
  const sentences: Doc['sentences'][number][] = [];
  let at = 0;
  paragraphs.forEach((paragraph, block) => {
    blocks.push({ kind: 'paragraph', start: at, end: at + paragraph.length });
    let first = tokens.length;
    for (const match of paragraph.matchAll(/[\p{L}\p{N}’']*[\p{L}\p{N}]|''|[^\s]/gu)) {
      const start = at + match.index;
      const upos = /\p{L}/u.test(match[0]) ? 'NOUN' : 'PUNCT';
      const head = tokens.length === first ? -1 : first;
      tokens.push({ start, end: start + match[0].length, upos, xpos: 'NN', lemma: match[0], head, deprel: 'dep' });
      const next = text.slice(start + match[0].length).match(/^["”]?\s+["“]?\p{Lu}/u);
      if (/^[.?!]$/.test(match[0]) && next && !/^["”]/.test(next[0])) {
        sentences.push({ start: first, end: tokens.length, block });
        first = tokens.length;
      }
    }
    if (first < tokens.length) sentences.push({ start: first, end: tokens.length, block });
    at += paragraph.length + 2;
  });
  return new Tree({
    article: { id: 'x', language: 'en', text, blocks },
    tokens,
    sentences,
    mentions: [],
    engine: 'by hand',
  });
}

function quoted(...paragraphs: string[]): string[] {
  const tree = treeOf(...paragraphs);
  return findQuotes(tree).map(({ start, end }) => tree.text.slice(tree.tokens[start].start, tree.tokens[end - 1].end));
}

describe('findQuotes', () => {
  it('pairs curly and straight marks', () => {
    expect(quoted('“We agree,” he said. “We sign.”')).toEqual(['“We agree,”', '“We sign.”']);
    expect(quoted('"We agree," he said. "We sign."')).toEqual(['"We agree,"', '"We sign."']);
    expect(quoted("''We agree,'' he said.")).toEqual(["''We agree,''"]);
  });

  it('quotes a paragraph to its end where only the opening mark stands, and no further', () => {
    expect(quoted('“We agree. We sign', 'Nobody else spoke.', '“I do,” she said.')).toEqual([
      '“We agree. We sign',
      '“I do,”',
    ]);
  });

  it('keeps a lost mark from spoiling the next paragraph', () => {
    expect(quoted('He spoke of "peace at last.', 'The pact "holds" today.')).toEqual(['"peace at last.', '"holds"']);
  });

  it('takes a closing mark that nothing opened back to its sentence', () => {
    expect(quoted('We agree,” he said.')).toEqual(['We agree,”']);
  });

  it('keeps a quotation within a quotation in one piece', () => {
    expect(quoted('“They said “never” again,” he told us.')).toEqual(['“They said “never” again,”']);
    expect(quoted('“They respect “brutal force,” he said.')).toEqual(['“They respect “brutal force,”']);
  });
});
