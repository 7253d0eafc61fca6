/**
 * Classes of letter case; the encoder is uncased, so this is how case reaches it. Numbers are part of
 * the model and must agree with `training/wordpiece.py`.
 */
export const SHAPE = { special: 0, lower: 1, title: 2, caps: 3, mixed: 4, digit: 5, symbol: 6, other: 7 } as const;

const DIGIT = /\p{Nd}/u;
const NOT_LETTER = /\P{L}+/gu;

/** The class of a whole word, judged on its letters alone: 'U.S.' is caps, 'A' is title. */
export function shapeOf(word: string): number {
  if (/^[a-z]+$/.test(word)) return SHAPE.lower;
  if (DIGIT.test(word)) return SHAPE.digit;
  const letters = Array.from(word.replace(NOT_LETTER, ''));
  if (letters.length === 0) return SHAPE.symbol;
  const upper = letters.map((letter) => letter !== letter.toLowerCase());
  const lower = letters.map((letter) => letter !== letter.toUpperCase());
  const someUpper = upper.includes(true);
  if (!someUpper) return lower.every(Boolean) ? SHAPE.lower : lower.includes(true) ? SHAPE.mixed : SHAPE.other;
  if (letters.length >= 2 && !upper.includes(false)) return SHAPE.caps;
  return upper[0] && upper.lastIndexOf(true) === 0 ? SHAPE.title : SHAPE.mixed;
}
