import { type Article, isRead } from '../records/article.js';
import type { Sentence } from '../records/doc.js';
import { sentenceEnds } from './sentences.js';
import { type TokenOffsets, tokenize } from './tokenize.js';

export interface Segmentation {
  /** Token i of the article is text[offsets[2i], offsets[2i+1]). */
  readonly offsets: TokenOffsets;
  readonly sentences: readonly Sentence[];
}

/** Tokens and sentences of every block that is read; neither runs over a block's end. */
export function segment(article: Article): Segmentation {
  const offsets: number[] = [];
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, index) => {
    if (!isRead(block)) return;
    const own = tokenize(article.text, block.start, block.end);
    let first = offsets.length / 2;
    const base = first;
    for (const offset of own) offsets.push(offset);
    for (const end of sentenceEnds(article.text, own)) {
      sentences.push({ start: first, end: base + end, block: index });
      first = base + end;
    }
  });
  return { offsets, sentences };
}
