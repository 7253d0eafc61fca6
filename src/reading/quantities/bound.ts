import type { QuantityBound } from '../../records/reading.js';
import type { Tree } from '../syntax/tree.js';

/** Words before a number that say how it is meant, longest first where one ends in another. */
const BEFORE: [string, QuantityBound][] = [
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['not fewer than', 'at least'],
  ['a minimum of', 'at least'],
  ['at least', 'at least'],
  ['minimum', 'at least'],
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['a maximum of', 'at most'],
  ['as many as', 'at most'],
  ['as much as', 'at most'],
  ['fewer than', 'at most'],
  ['less than', 'at most'],
  ['up to', 'at most'],
  ['at most', 'at most'],
  ['under', 'at most'],
  ['below', 'at most'],
  ['in excess of', 'more than'],
  ['upwards of', 'more than'],
  ['upward of', 'more than'],
  ['well over', 'more than'],
  ['more than', 'more than'],
  ['exceeding', 'more than'],
  ['over', 'more than'],
  ['just short of', 'nearly'],
  ['just under', 'nearly'],
  ['close to', 'nearly'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['an estimated', 'about'],
  ['approximately', 'about'],
  ['in the region of', 'about'],
  ['estimated', 'about'],
  ['somewhere around', 'about'],
  ['around', 'about'],
  ['about', 'about'],
  ['roughly', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['~', 'about'],
];
const PHRASES = BEFORE.map(([phrase, bound]) => ({ words: phrase.split(' '), bound }));

/** How the number that begins at `start` is meant, and where its wording begins. */
export function boundBefore(tree: Tree, start: number, from: number): { bound: QuantityBound; start: number } {
  // The currency sign stands between the two: 'about $5 million'.
  let at = start;
  if (at > from && /^(?:[A-Z]{0,3}[$€£¥])$/.test(tree.form(at - 1))) at--;
  if (at > from && tree.lower(at - 1) === 'between') return { bound: 'at least', start: at - 1 };
  for (const { words, bound } of PHRASES) {
    const first = at - words.length;
    if (first >= from && words.every((word, offset) => tree.lower(first + offset) === word))
      return { bound, start: first };
  }
  return { bound: 'exact', start: at };
}

/** 'or more', 'or so' after the number. */
export function boundAfter(tree: Tree, end: number, limit: number): { bound: QuantityBound; end: number } | undefined {
  if (end < limit && tree.form(end) === '+') return { bound: 'at least', end: end + 1 };
  if (end + 1 >= limit || tree.lower(end) !== 'or') return undefined;
  const word = tree.lower(end + 1);
  if (word === 'more') return { bound: 'at least', end: end + 2 };
  if (word === 'so') return { bound: 'about', end: end + 2 };
  return word === 'fewer' || word === 'less' ? { bound: 'at most', end: end + 2 } : undefined;
}
