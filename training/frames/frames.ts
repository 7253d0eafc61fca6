import type { Range } from '../labels/answers.js';

/** A word that stands for a finding, and the words that fill its roles; positions count the words of the document. */
export interface FrameLabel {
  readonly task: 'attribution' | 'event' | 'commitment';
  readonly anchor: number;
  /** PLOVER type or kind of commitment. */
  readonly label?: string;
  readonly status?: string;
  readonly polarity?: string;
  readonly roles: Readonly<Record<string, readonly number[]>>;
}

/** Words of a document in sentences, with what is known of them; `tasks` says which kinds of frame are labelled. */
export interface FramedDocument {
  readonly id: string;
  readonly set: string;
  readonly sentences: readonly (readonly string[])[];
  readonly tasks: readonly FrameLabel['task'][];
  readonly frames: readonly FrameLabel[];
}

/** Auxiliaries and particles that open a cue and do not carry it. */
const LIGHT = new Set(
  "a an the has have had was were is are be been being am will would could can may might must should did does do not n't 've 's 'd also to".split(' '),
);

/** The words that overlap one of the ranges. */
export function wordsIn(offsets: ArrayLike<number>, ranges: readonly Range[]): number[] {
  const found: number[] = [];
  for (let word = 0; 2 * word < offsets.length; word++) {
    if (ranges.some(([start, end]) => offsets[2 * word] < end && offsets[2 * word + 1] > start)) found.push(word);
  }
  return found;
}

/** The word that carries a cue of several: 'said' in 'has also said in a statement'. */
export function carrier(words: readonly number[], form: (word: number) => string): number {
  return words.find((word) => !LIGHT.has(form(word).toLowerCase())) ?? words[0];
}
