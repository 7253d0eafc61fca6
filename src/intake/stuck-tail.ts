import { furnitureOf, isCredit } from './furniture.js';

const MOST_TAILS = 4;

/** Where furniture begins that was stuck to the end of a paragraph, after a sentence's end; else the length. */
export function tailStart(text: string): number {
  let tail = text.length;
  for (let i = 0; i < MOST_TAILS; i++) {
    const start = lastSentenceStart(text.slice(0, tail));
    if (start === undefined) return tail;
    const sentence = text.slice(start, tail).trim();
    if (!isStuckFurniture(sentence)) return tail;
    tail = start;
  }
  return tail;
}

function isStuckFurniture(sentence: string): boolean {
  if (sentence.split(' ').length < 2) return false;
  // A sentence that merely begins like a button ('Close.') could be speech; a credit or a plug could not.
  return isCredit(sentence) || (!/[.!?]["”’)]*$/.test(sentence) && furnitureOf(sentence) !== undefined);
}

const REACH = 400;

function lastSentenceStart(text: string): number | undefined {
  const from = Math.max(0, text.trimEnd().length - REACH);
  const window = text.slice(from).trimEnd();
  let start: number | undefined;
  for (const match of window.matchAll(/[.!?]["”’)\]]*\s*(?=[\p{Lu}("“©])/gu)) {
    const at = match.index + match[0].length;
    if (at < window.length && from + at > 0) start = from + at;
  }
  return start;
}
