import type { Sentence } from '../../records/doc.js';
import type { Tree } from '../syntax/tree.js';
import { NUMBER_WORDS } from './vocabulary.js';

/**
 * A word, a number or a mark. The grammar of time reads these and not the Doc's tokens, because
 * tokenizers differ in what they make of 'mid-May', '1990s', '3pm' and '2024-06-09'.
 */
export interface Lexeme {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** No white space stands before it. */
  readonly glued: boolean;
  /** The value of a number in figures. */
  readonly number?: number;
  /** Tags of the token that it stands in. */
  readonly upos: string;
  readonly xpos: string;
}

const LEXEME = /\d+(?:,\d{3})*(?:\.\d+)?|[ap]\.\s?m\b\.?|\p{L}+|[^\s\p{L}\d]/giu;

export function lexemesOf(tree: Tree, sentence: Sentence): Lexeme[] {
  if (sentence.end <= sentence.start) return [];
  const from = tree.tokens[sentence.start].start;
  const text = tree.text.slice(from, tree.tokens[sentence.end - 1].end);
  const lexemes: Lexeme[] = [];
  let token = sentence.start;
  let previousEnd = -1;
  for (const match of text.matchAll(LEXEME)) {
    const start = from + match.index;
    const end = start + match[0].length;
    while (token + 1 < sentence.end && tree.tokens[token].end <= start) token++;
    const { upos, xpos } = tree.tokens[token];
    const first = match[0].charCodeAt(0);
    const number = first >= 48 && first <= 57 ? Number(match[0].replaceAll(',', '')) : undefined;
    lexemes.push({
      text: match[0],
      lower: match[0].toLowerCase(),
      start,
      end,
      glued: start === previousEnd,
      number,
      upos,
      xpos,
    });
    previousEnd = end;
  }
  return lexemes;
}

const HYPHENS = new Set(['-', '‐', '‑', '–', '—']);

const PHRASES = new Map<string, readonly string[]>();

/** The words of one of the grammar's phrases, split once: every position of every sentence asks for them. */
function wordsOf(phrase: string): readonly string[] {
  const known = PHRASES.get(phrase);
  if (known) return known;
  const words = phrase.split(' ');
  PHRASES.set(phrase, words);
  return words;
}

/** Phrases with what each means, by their first words: a form looks at those alone that can match. */
export function byFirstWord<T>(
  phrases: readonly (readonly [string, T])[],
): ReadonlyMap<string, readonly (readonly [string, T])[]> {
  const table = new Map<string, (readonly [string, T])[]>();
  for (const entry of phrases) {
    const [first] = wordsOf(entry[0]);
    const list = table.get(first);
    if (list) list.push(entry);
    else table.set(first, [entry]);
  }
  return table;
}

/** Reading access to the lexemes of one sentence; past either end everything is empty. */
export class Line {
  readonly lexemes: readonly Lexeme[];

  constructor(lexemes: readonly Lexeme[]) {
    this.lexemes = lexemes;
  }

  get length(): number {
    return this.lexemes.length;
  }

  lower(i: number): string {
    return this.lexemes[i]?.lower ?? '';
  }

  text(i: number): string {
    return this.lexemes[i]?.text ?? '';
  }

  number(i: number): number | undefined {
    return this.lexemes[i]?.number;
  }

  glued(i: number): boolean {
    return this.lexemes[i]?.glued ?? false;
  }

  isOneOf(i: number, ...words: string[]): boolean {
    return words.includes(this.lower(i));
  }

  isHyphen(i: number): boolean {
    return HYPHENS.has(this.lower(i));
  }

  isCapital(i: number): boolean {
    return /^\p{Lu}/u.test(this.text(i));
  }

  isWord(i: number): boolean {
    return /^\p{L}/u.test(this.text(i));
  }

  /** Words one after another from `i` on: the position after them, or -1. A hyphen stands for itself. */
  after(i: number, phrase: string): number {
    const words = wordsOf(phrase);
    for (let k = 0; k < words.length; k++) if (this.lower(i + k) !== words[k]) return -1;
    return i + words.length;
  }

  /** A day of the month or another whole number below `limit` in figures, no decimal point. */
  whole(i: number, limit: number): number | undefined {
    const value = this.number(i);
    return value !== undefined && Number.isInteger(value) && value < limit && /^\d+$/.test(this.text(i))
      ? value
      : undefined;
  }
}

/**
 * A count: '15', '2.5', 'two', 'twenty-five', 'a', 'two and a half', 'half a'. `bare` tells that
 * it was only 'a' or 'an', which counts for less.
 */
export function countAt(line: Line, i: number): { value: number; end: number; bare: boolean } | undefined {
  if (line.lower(i) === 'half' && line.isOneOf(i + 1, 'a', 'an')) return { value: 0.5, end: i + 2, bare: false };
  let value = line.number(i) ?? NUMBER_WORDS.get(line.lower(i));
  let end = i + 1;
  let bare = false;
  if (value === undefined) {
    if (!line.isOneOf(i, 'a', 'an')) return undefined;
    value = 1;
    bare = true;
    if (line.lower(end) === 'dozen') return { value: 12, end: end + 1, bare: false };
    if (line.lower(end) === 'hundred') return { value: 100, end: end + 1, bare: false };
  } else if (line.number(i) === undefined) {
    const unitAt = line.isHyphen(end) ? end + 1 : end;
    const unit = NUMBER_WORDS.get(line.lower(unitAt));
    if (value >= 20 && unit !== undefined && unit > 0 && unit < 10) {
      value += unit;
      end = unitAt + 1;
    }
    if (line.lower(end) === 'hundred') {
      value *= 100;
      end++;
    }
  }
  const half = line.after(end, 'and a half');
  if (!bare && half > 0) return { value: value + 0.5, end: half, bare };
  return { value, end, bare };
}
