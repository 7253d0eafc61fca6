import { createHash } from 'node:crypto';
import type { Span } from './span.js';

/** An article's id: the first 16 hexadecimal digits of the SHA-256 of its text. */
export function articleId(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/**
 * A finding's id: article, part and anchor span, so that the same finding keeps its id when the
 * article is read again. `extra` tells apart findings of one part that share an anchor.
 */
export function findingId(article: string, part: string, anchor: Span, extra = ''): string {
  const digest = createHash('sha256').update(`${article}|${part}|${anchor.start}-${anchor.end}|${extra}`).digest('hex');
  return `${part}-${digest.slice(0, 12)}`;
}
