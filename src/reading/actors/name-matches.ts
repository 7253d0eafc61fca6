import { pieces } from '../../knowledge/fold.js';
import type { NameEntry } from '../../knowledge/gazetteer.js';
import { knowledge } from '../../knowledge/knowledge.js';
import type { Tree } from '../syntax/tree.js';

/** A known name over tokens [start, end). */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly entry: NameEntry;
}

/** Words that a headline in capitals makes look like an acronym. */
const COMMON_IN_CAPITALS = new Set([
  'us',
  'who',
  'is',
  'it',
  'ice',
  'car',
  'au',
  'am',
  'an',
  'as',
  'pa',
  'let',
  'gam',
  'fis',
  'eta',
  'ap',
  'sana',
  'amal',
  'jem',
]);

/** Known names, longest first, none overlapping, in the order of the text. */
export function matchNames(tree: Tree): NameMatch[] {
  const { gazetteer } = knowledge();
  const matches: NameMatch[] = [];
  for (const sentence of tree.doc.sentences) {
    const words: string[] = [];
    const tokenOf: number[] = [];
    let letters = 0;
    let capitals = 0;
    for (let token = sentence.start; token < sentence.end; token++) {
      const form = tree.form(token);
      for (const piece of pieces(form)) {
        words.push(piece);
        tokenOf.push(token);
      }
      if (/^\p{L}/u.test(form)) letters++;
      if (/^\p{Lu}+$/u.test(form)) capitals++;
    }
    const shouting = letters > 3 && capitals > letters * 0.8;
    for (let at = 0; at < words.length; ) {
      const match = longestAt(at);
      if (match) {
        matches.push(match.found);
        at = match.next;
      } else at++;
    }

    function longestAt(at: number): { found: NameMatch; next: number } | undefined {
      const longest = gazetteer.longestFrom(words[at]);
      if (longest === 0) return undefined;
      const start = tokenOf[at];
      if (at > 0 && tokenOf[at - 1] === start) return undefined;
      for (let length = Math.min(longest, words.length - at); length > 0; length--) {
        const last = at + length - 1;
        if (last + 1 < words.length && tokenOf[last + 1] === tokenOf[last]) continue;
        const entry = gazetteer.get(length === 1 ? words[at] : words.slice(at, last + 1).join(' '));
        if (entry && formFits(entry, words[at], start, length)) {
          return { found: { start, end: tokenOf[last] + 1, entry }, next: at + length };
        }
      }
      return undefined;
    }

    function formFits(entry: NameEntry, word: string, token: number, length: number): boolean {
      const form = tree.form(token);
      if (length === 1 && shouting && COMMON_IN_CAPITALS.has(word)) return false;
      if (entry.capitals) return !/\p{Ll}/u.test(form) && (length > 1 || word.length > 1);
      return entry.small || /^[^\p{L}]*\p{Lu}/u.test(form) || /^\d/.test(form);
    }
  }
  return matches;
}
