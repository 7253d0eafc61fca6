import { type Article, isRead } from '../records/article.js';
import type { Sentence } from '../records/doc.js';
import { sentenceEnds } from './sentences.js';
import { type TokenOffsets, tokenize } from './tokenize.js';

export interface Segmentation {
  /** Token i of the article is text[offsets[2i], offsets[2i+1]). */
  readonly offsets: TokenOffsets;
  readonly sentences: readonly Sentence[];
  /** Where reading stopped in a text of more than `MOST_TOKENS`. */
  readonly cutAt?: number;
}

/**
 * The longest text that is read: sixty pages. What is longer is a dump or an attack, and would take
 * more than a few seconds.
 */
export const MOST_TOKENS = 20_000;

/** Tokens and sentences of every block that is read; neither runs over a block's end. */
export function segment(article: Article, mostTokens = MOST_TOKENS): Segmentation {
  const offsets: number[] = [];
  const sentences: Sentence[] = [];
  let cutAt: number | undefined;
  article.blocks.forEach((block, index) => {
    if (!isRead(block) || cutAt !== undefined) return;
    let own = tokenize(article.text, block.start, block.end);
    let first = offsets.length / 2;
    const base = first;
    const room = mostTokens - base;
    if (own.length / 2 > room) {
      cutAt = own[2 * room];
      own = own.slice(0, 2 * room);
    }
    for (const offset of own) offsets.push(offset);
    for (const end of sentenceEnds(article.text, own)) {
      sentences.push({ start: first, end: base + end, block: index });
      first = base + end;
    }
  });
  return cutAt === undefined ? { offsets, sentences } : { offsets, sentences, cutAt };
}
