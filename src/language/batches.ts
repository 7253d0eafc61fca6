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

/** Parts in a row that the encoder reads together, each in sight of the others: [CLS] part [SEP] part [SEP] … */
export interface Window {
  readonly parts: readonly Part[];
  readonly pieces: number;
  readonly words: number;
}

/** One run of the model: windows of alike length. */
export interface Batch {
  readonly windows: readonly Window[];
  /** Pieces and words of the longest window. */
  readonly pieces: number;
  readonly words: number;
  /** The parts of all windows, and the words of the longest. */
  readonly parts: readonly Part[];
  readonly partWords: number;
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

/** Groups parts, as they follow one another, into windows of at most `mostPieces` (a longer part stands alone). */
export function windowsOf(parts: readonly Part[], mostPieces: number): Window[] {
  const windows: Window[] = [];
  let own: Part[] = [];
  let pieces = 1;
  const close = (): void => {
    if (own.length > 0)
      windows.push({ parts: own, pieces, words: own.reduce((sum, part) => sum + part.words.length, 0) });
    own = [];
    pieces = 1;
  };
  for (const part of parts) {
    if (own.length > 0 && pieces + part.pieces - 1 > mostPieces) close();
    own.push(part);
    pieces += part.pieces - 1;
  }
  close();
  return windows;
}

/**
 * Groups windows by length, so that little is padded, into batches of at most `mostPieces` padded pieces
 * (a window longer than that stands alone).
 */
export function batchesOf(windows: readonly Window[], mostPieces: number): Batch[] {
  const sorted = [...windows].sort((a, b) => b.pieces - a.pieces || b.words - a.words);
  const batches: Batch[] = [];
  let own: Window[] = [];
  const close = (): void => {
    if (own.length === 0) return;
    const parts = own.flatMap((window) => window.parts);
    batches.push({
      windows: own,
      pieces: own[0].pieces,
      words: Math.max(...own.map((window) => window.words)),
      parts,
      partWords: Math.max(...parts.map((part) => part.words.length)),
    });
    own = [];
  };
  for (const window of sorted) {
    if (own.length > 0 && (own.length + 1) * own[0].pieces > mostPieces) close();
    own.push(window);
  }
  close();
  return batches;
}

/** The model's inputs for one batch: names to row-major 64-bit integers, and their shapes. */
export interface Inputs {
  /** [windows, pieces] */
  readonly input_ids: BigInt64Array;
  readonly shape_ids: BigInt64Array;
  readonly attention_mask: BigInt64Array;
  /** [parts, partWords]: the first piece of each word, counted over all windows. */
  readonly sentence_words: BigInt64Array;
  readonly sentence_mask: BigInt64Array;
  /** [windows, words]: likewise. */
  readonly window_words: BigInt64Array;
  readonly window_mask: BigInt64Array;
}

export function inputsOf(batch: Batch, cls: number, sep: number): Inputs {
  const { windows, pieces, words, parts, partWords } = batch;
  const ids = new Integers(windows.length * pieces);
  const shapes = new Integers(windows.length * pieces);
  const attention = new Integers(windows.length * pieces);
  const sentenceWords = new Integers(parts.length * partWords);
  const sentenceMask = new Integers(parts.length * partWords);
  const windowWords = new Integers(windows.length * words);
  const windowMask = new Integers(windows.length * words);
  let partAt = 0;
  windows.forEach((window, row) => {
    let at = row * pieces;
    let wordAt = row * words;
    attention.fill(at, at + window.pieces);
    ids.set(at++, cls);
    for (const part of window.parts) {
      let own = partAt++ * partWords;
      for (const word of part.words) {
        sentenceWords.set(own, at);
        sentenceMask.set(own++, 1);
        windowWords.set(wordAt, at);
        windowMask.set(wordAt++, 1);
        for (const piece of word.pieces) {
          shapes.set(at, word.shape);
          ids.set(at++, piece);
        }
      }
      ids.set(at++, sep);
    }
  });
  return {
    input_ids: ids.wide,
    shape_ids: shapes.wide,
    attention_mask: attention.wide,
    sentence_words: sentenceWords.wide,
    sentence_mask: sentenceMask.wide,
    window_words: windowWords.wide,
    window_mask: windowMask.wide,
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
