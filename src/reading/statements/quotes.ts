import type { Tree } from '../syntax/tree.js';

/** A quotation: tokens [start, end) between its marks, the marks themselves included where they stand. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  /** Index into `doc.article.blocks`. */
  readonly block: number;
  /** Whether both marks were found; a missing one was put at the paragraph's edge. */
  readonly closed: boolean;
}

const OPENING = new Set(['“', '„', '«', '``']);
const CLOSING = new Set(['”', '»']);
/** Marks that open or close alike: what they do is told from the spaces around them. */
const EITHER = new Set(['"', "''", '‟', '＂']);

type Mark = 'open' | 'close';

/**
 * Pairs quotation marks block by block, so that a mark that was lost spoils its own paragraph at most.
 * A paragraph that opens with a mark and never closes it is quoted to its end (print repeats the
 * opening mark at each paragraph of a long quotation); a closing mark that nothing opened
 * quotes back to the last sentence's start. A second opening mark inside a quotation is a quotation
 * within it and needs its own closing mark only if enough of them follow.
 */
export function findQuotes(tree: Tree): Quote[] {
  const quotes: Quote[] = [];
  for (const range of blockRanges(tree)) quotes.push(...quotesOfBlock(tree, range));
  return quotes;
}

interface BlockRange {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Token ranges of the blocks that have sentences. */
export function blockRanges(tree: Tree): BlockRange[] {
  const ranges: { block: number; start: number; end: number }[] = [];
  for (const sentence of tree.doc.sentences) {
    const last = ranges.at(-1);
    if (last && last.block === sentence.block) last.end = sentence.end;
    else ranges.push({ block: sentence.block, start: sentence.start, end: sentence.end });
  }
  return ranges;
}

function quotesOfBlock(tree: Tree, range: BlockRange): Quote[] {
  const marks: { at: number; mark: Mark }[] = [];
  let depth = 0;
  for (let at = range.start; at < range.end; at++) {
    const mark = markAt(tree, at, range, depth > 0);
    if (!mark) continue;
    marks.push({ at, mark });
    depth = mark === 'open' ? depth + 1 : Math.max(0, depth - 1);
  }
  const quotes: Quote[] = [];
  let opened = -1;
  let inner = 0;
  marks.forEach(({ at, mark }, index) => {
    if (mark === 'open') {
      if (opened < 0) opened = at;
      else {
        // A quotation within a quotation, if the marks that follow can close both.
        const rest = marks.slice(index + 1, index + 3);
        if (rest.length === 2 && rest.every((next) => next.mark === 'close')) inner = 1;
      }
    } else if (inner > 0) {
      inner = 0;
    } else if (opened >= 0) {
      if (at > opened + 1) quotes.push({ start: opened, end: at + 1, block: range.block, closed: true });
      opened = -1;
    } else {
      const start = Math.max(tree.sentenceOf(at).start, quotes.at(-1)?.end ?? range.start);
      if (at > start) quotes.push({ start, end: at + 1, block: range.block, closed: false });
    }
  });
  if (opened >= 0 && opened + 1 < range.end) {
    // An opening mark amid a sentence quotes to the sentence's end, one at a sentence's start to the paragraph's.
    const end = opened === tree.sentenceOf(opened).start ? range.end : tree.sentenceOf(opened).end;
    quotes.push({ start: opened, end, block: range.block, closed: false });
  }
  return quotes;
}

function markAt(tree: Tree, at: number, range: BlockRange, inside: boolean): Mark | undefined {
  const form = tree.form(at);
  if (OPENING.has(form)) return 'open';
  if (CLOSING.has(form)) return 'close';
  if (!EITHER.has(form)) return undefined;
  const { start, end } = tree.tokens[at];
  const spaceBefore = at === range.start || tree.tokens[at - 1].end < start;
  const spaceAfter = at === range.end - 1 || tree.tokens[at + 1].start > end;
  if (at === range.start) return 'open';
  if (at === range.end - 1) return 'close';
  if (spaceBefore && !spaceAfter) return 'open';
  if (spaceAfter && !spaceBefore) return 'close';
  const before = tree.form(at - 1);
  if (/^[([{—–-]+$/.test(before) && !inside) return 'open';
  return inside ? 'close' : 'open';
}
