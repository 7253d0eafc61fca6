import { keepsFullStop } from './abbreviations.js';
import { type Chunk, cutChunk } from './chunk.js';

/** Tokens as a flat list of offsets: token i is text[offsets[2i], offsets[2i+1]). */
export type TokenOffsets = readonly number[];

/** Chunks recur: 'the', 'said,', 'Friday.'. The table is thrown away when it is full, which keeps memory flat. */
const CACHE_SIZE = 40_000;
const LONGEST_CACHED = 40;
let cache = new Map<string, Chunk>();

/**
 * Words and marks of text[start, end) in the manner of UD English. Between tokens stand only white
 * space and invisible characters (controls, marks of direction), so that tokens and what is between
 * them give back the text. Linear in the length of the text.
 */
export function tokenize(text: string, start = 0, end = text.length): number[] {
  const offsets: number[] = [];
  let at = skipBlank(text, start, end);
  while (at < end) {
    const chunkEnd = skipVisible(text, at, end);
    const next = skipBlank(text, chunkEnd, end);
    const { ends, fullStop } = chunkOf(text.slice(at, chunkEnd));
    const joins =
      fullStop >= 0 &&
      joinsFullStop(text, at, chunkEnd, ends, fullStop, offsets, text.slice(next, Math.min(end, next + 3)));
    let from = at;
    for (let index = 0; index < ends.length; index++) {
      if (joins && index === fullStop - 1) continue;
      offsets.push(from, at + ends[index]);
      from = at + ends[index];
    }
    at = next;
  }
  return offsets;
}

function chunkOf(chunk: string): Chunk {
  if (chunk.length > LONGEST_CACHED) return cutChunk(chunk);
  let cut = cache.get(chunk);
  if (!cut) {
    if (cache.size >= CACHE_SIZE) cache = new Map();
    cut = cutChunk(chunk);
    cache.set(chunk, cut);
  }
  return cut;
}

function joinsFullStop(
  text: string,
  at: number,
  chunkEnd: number,
  ends: readonly number[],
  fullStop: number,
  offsets: readonly number[],
  after: string,
): boolean {
  const wordStart = at + (ends[fullStop - 2] ?? 0);
  const word = text.slice(wordStart, at + ends[fullStop - 1]);
  // '1.' at the head of a block numbers an item.
  if (offsets.length === 0 && wordStart === at && after !== '' && /^\d{1,3}$/.test(word)) return true;
  const count = offsets.length;
  const before =
    fullStop >= 2
      ? text.slice(at + (ends[fullStop - 3] ?? 0), wordStart)
      : count > 0
        ? text.slice(offsets[count - 2], offsets[count - 1])
        : '';
  const rest = text.slice(at + ends[fullStop], chunkEnd);
  // A comma or the like after the full stop ('Inc.,') stands for more of the same sentence.
  return keepsFullStop(word, before, rest === '' ? after : rest);
}

function skipBlank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function skipVisible(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** White space, controls, zero-width space, marks of direction, byte-order mark. */
function isBlank(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  if (code <= 0xa0) return true;
  if (code < 0x1680) return false;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2069) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
