import type { Article, BlockKind } from '../records/article.js';

const BODY: readonly BlockKind[] = ['standfirst', 'paragraph', 'quote', 'list'];

/** The report's body: standfirst, paragraphs, quotes and lists, one a line. */
export function articleBody(article: Article): string {
  return article.blocks
    .filter((block) => BODY.includes(block.kind))
    .map((block) => article.text.slice(block.start, block.end))
    .join('\n');
}
