import type { EncodedWord } from './wordpiece.js';

/** No word takes up more pieces than this; the encoder reads a word off its first piece anyway. */
const MOST_PIECES_A_WORD = 12;

/** A run of words of one sentence that the encoder reads at once. */
export interface Part {
  /** Index of the sentence in the caller's list. */
  readonly sentence: number;
  /** Index within the sentence of the part's first word. */
  readonly first: number;
  readonly words: readonly EncodedWord[];
  /** Pieces with [CLS] and [SEP]. */
  readonly pieces: number;
}

/** One run of the model: parts of alike length. */
export interface Batch {
  readonly parts: readonly Part[];
  /** Pieces of the longest part. */
  readonly pieces: number;
  /** Words of the longest part. */
  readonly words: number;
}

/** Cuts a sentence into as few parts as the encoder's longest input allows: mostly one. */
export function partsOf(sentence: number, words: readonly EncodedWord[], maxPieces: number): Part[] {
  const parts: Part[] = [];
  const room = maxPieces - 2;
  const widest = Math.min(MOST_PIECES_A_WORD, room);
  let first = 0;
  while (first < words.length) {
    let pieces = 0;
    let end = first;
    while (end < words.length) {
      const own = Math.min(words[end].pieces.length, widest);
      if (pieces + own > room) break;
      pieces += own;
      end++;
    }
    parts.push({
      sentence,
      first,
      words: words.slice(first, end).map((word) => narrowed(word, widest)),
      pieces: pieces + 2,
    });
    first = end;
  }
  return parts;
}

function narrowed(word: EncodedWord, widest: number): EncodedWord {
  return word.pieces.length <= widest ? word : { pieces: word.pieces.subarray(0, widest), shape: word.shape };
}

/**
 * Groups parts by length, so that little is padded, into batches of at most `mostPieces` padded pieces
 * (a part longer than that stands alone). Scores of word pairs grow with the square of a part's words,
 * so `mostPairs` bounds those too.
 */
export function batchesOf(parts: readonly Part[], mostPieces: number, mostPairs: number): Batch[] {
  const sorted = [...parts].sort((a, b) => b.pieces - a.pieces || b.words.length - a.words.length);
  const batches: Batch[] = [];
  let own: Part[] = [];
  let words = 0;
  const close = (): void => {
    if (own.length > 0) batches.push({ parts: own, pieces: own[0].pieces, words });
    own = [];
    words = 0;
  };
  for (const part of sorted) {
    const widest = Math.max(words, part.words.length);
    const count = own.length + 1;
    if (own.length > 0 && (count * own[0].pieces > mostPieces || count * widest * (widest + 1) > mostPairs)) close();
    own.push(part);
    words = Math.max(words, part.words.length);
  }
  close();
  return batches;
}

/** The model's inputs for one batch: names to row-major 64-bit integers of [parts, width]. */
export interface Inputs {
  readonly rows: number;
  readonly pieces: number;
  readonly words: number;
  readonly input_ids: BigInt64Array;
  readonly shape_ids: BigInt64Array;
  readonly attention_mask: BigInt64Array;
  readonly word_starts: BigInt64Array;
  readonly word_mask: BigInt64Array;
}

export function inputsOf(batch: Batch, cls: number, sep: number): Inputs {
  const { parts, pieces, words } = batch;
  const ids = new Integers(parts.length * pieces);
  const shapes = new Integers(parts.length * pieces);
  const attention = new Integers(parts.length * pieces);
  const starts = new Integers(parts.length * words);
  const mask = new Integers(parts.length * words);
  parts.forEach((part, row) => {
    let at = row * pieces;
    let wordAt = row * words;
    attention.fill(at, at + part.pieces);
    ids.set(at++, cls);
    for (const word of part.words) {
      starts.set(wordAt, at - row * pieces);
      mask.set(wordAt++, 1);
      for (const piece of word.pieces) {
        shapes.set(at, word.shape);
        ids.set(at++, piece);
      }
    }
    ids.set(at, sep);
  });
  return {
    rows: parts.length,
    pieces,
    words,
    input_ids: ids.wide,
    shape_ids: shapes.wide,
    attention_mask: attention.wide,
    word_starts: starts.wide,
    word_mask: mask.wide,
  };
}

const LOW_HALF = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;

/** Small integers written straight into the halves of 64-bit ones: a BigInt a cell would be slow. */
class Integers {
  readonly wide: BigInt64Array;
  readonly #halves: Int32Array;

  constructor(length: number) {
    this.wide = new BigInt64Array(length);
    this.#halves = new Int32Array(this.wide.buffer);
  }

  set(index: number, value: number): void {
    this.#halves[2 * index + LOW_HALF] = value;
  }

  fill(from: number, to: number): void {
    for (let index = from; index < to; index++) this.#halves[2 * index + LOW_HALF] = 1;
  }
}
