import { shapeOf } from './shape.js';

/** What the encoder sees of one word: at least one piece. */
export interface EncodedWord {
  readonly pieces: Int32Array;
  readonly shape: number;
}

const LONGEST_WORD = 100;
const CACHE_SIZE = 60_000;

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '―': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '…': '...',
  '\u00a0': ' ',
};
const TYPOGRAPHIC = /[‘’‛ʼ“”„«»–—―\u2010\u2011\u2212…\u00a0]/g;
const COMBINING = /\p{Mn}+/gu;
const ASCII_WORD = /^[a-z0-9]+$/;
/** Runs without marks or space, and each mark alone: BERT's basic tokenizer. */
const PART = /[^\s\p{P}!-/:-@[-`{-~]+|[\p{P}!-/:-@[-`{-~]/gu;

/** Typographic marks in their plain forms, no combining marks, lower case. */
export function normalise(word: string): string {
  const plain = word.replace(TYPOGRAPHIC, (mark) => PLAIN[mark]);
  return plain.normalize('NFD').replace(COMBINING, '').toLowerCase();
}

/**
 * Greedy longest-match-first WordPiece (Wu et al. 2016) after BERT's basic tokenizer: each punctuation
 * mark is a piece, and what follows one starts afresh, without '##'. Twin of `training/wordpiece.py`.
 */
export class WordPiece {
  readonly cls: number;
  readonly sep: number;
  readonly #unknown: number;
  readonly #starts = new Map<string, number>();
  readonly #continuations = new Map<string, number>();
  #longest = 1;
  #cache = new Map<string, EncodedWord>();

  /** @param vocabulary one piece a line, as `vocab.txt` has them; ids are line numbers from 0. */
  constructor(vocabulary: string) {
    const pieces = vocabulary.replace(/\r?\n$/, '').split(/\r?\n/);
    pieces.forEach((piece, id) => {
      const continues = piece.startsWith('##') && piece.length > 2;
      if (continues) this.#continuations.set(piece.slice(2), id);
      else this.#starts.set(piece, id);
      this.#longest = Math.max(this.#longest, piece.length);
    });
    const need = (piece: string): number => {
      const id = this.#starts.get(piece);
      if (id === undefined) throw new Error(`the vocabulary has no ${piece}`);
      return id;
    };
    this.cls = need('[CLS]');
    this.sep = need('[SEP]');
    this.#unknown = need('[UNK]');
  }

  encode(word: string): EncodedWord {
    let encoded = this.#cache.get(word);
    if (!encoded) {
      if (this.#cache.size >= CACHE_SIZE) this.#cache = new Map();
      encoded = { pieces: Int32Array.from(this.#pieces(word)), shape: shapeOf(word) };
      this.#cache.set(word, encoded);
    }
    return encoded;
  }

  #pieces(word: string): number[] {
    if (word.length > LONGEST_WORD && Array.from(word).length > LONGEST_WORD) return [this.#unknown];
    const normal = ASCII_WORD.test(word) ? word : normalise(word);
    const pieces: number[] = [];
    for (const part of normal.match(PART) ?? []) this.#match(part, pieces);
    return pieces.length > 0 ? pieces : [this.#unknown];
  }

  #match(part: string, pieces: number[]): void {
    const before = pieces.length;
    let start = 0;
    while (start < part.length) {
      const table = start === 0 ? this.#starts : this.#continuations;
      let end = Math.min(part.length, start + this.#longest);
      let id: number | undefined;
      for (; end > start; end--) {
        id = table.get(part.slice(start, end));
        if (id !== undefined) break;
      }
      if (id === undefined) {
        pieces.length = before;
        pieces.push(this.#unknown);
        return;
      }
      pieces.push(id);
      start = end;
    }
  }
}
