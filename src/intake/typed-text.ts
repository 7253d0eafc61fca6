import type { Block, BlockKind } from '../records/article.js';

/** A block of a format that is rendered to text (HTML, Markdown): it has no offsets before it is joined. */
export interface TypedText {
  readonly kind: BlockKind;
  readonly text: string;
  /** Set when this block stands on the line of the one before, as a caption's credit does. */
  readonly sameLine?: boolean;
}

/** The blocks' text joined by blank lines, and the blocks with their place in it. */
export function joinBlocks(typed: readonly TypedText[]): { text: string; blocks: Block[] } {
  let text = '';
  const blocks: Block[] = [];
  for (const block of typed) {
    const words = block.text.trim();
    if (words === '') continue;
    if (text !== '') text += block.sameLine ? ' ' : '\n\n';
    blocks.push({ kind: block.kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks };
}
