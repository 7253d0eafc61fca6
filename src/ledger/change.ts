import { type Article, isRead } from '../records/article.js';

/** What a later version of a report changed in the one before it. */
export interface Change {
  readonly title?: { readonly from: string; readonly to: string };
  /** Blocks of the text that only one of the two has, in their order. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

type Version = Pick<Article, 'title' | 'text' | 'blocks'>;

export function changeBetween(before: Version, after: Version): Change {
  const old = blocksOf(before);
  const now = blocksOf(after);
  const [from, to] = [before.title ?? '', after.title ?? ''];
  return { ...(from === to ? {} : { title: { from, to } }), removed: without(old, now), added: without(now, old) };
}

function blocksOf({ text, blocks }: Version): string[] {
  return blocks.filter(isRead).map((block) => text.slice(block.start, block.end).trim());
}

/** The items of `list` that `other` lacks; an item that `other` has once takes away one of its copies. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const item of other) counts.set(item, (counts.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const left = counts.get(item) ?? 0;
    counts.set(item, left - 1);
    return left <= 0;
  });
}
