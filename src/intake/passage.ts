import type { Article, Block, Published } from '../records/article.js';
import { articleId } from '../records/identity.js';

/** A passage known to be clean prose: each run of lines between blank lines is a paragraph, nothing is residue. */
export function articleFromPassage(input: string, hints: { published?: Published; title?: string } = {}): Article {
  const text = input.replace(/\r\n?/g, '\n');
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:.*\S)?(?:\n[^\S\n]*\S(?:.*\S)?)*/g)) {
    blocks.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].length });
  }
  return { id: articleId(text), language: 'en', text, blocks, title: hints.title, published: hints.published };
}
