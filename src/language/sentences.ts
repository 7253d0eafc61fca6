import { isTitle, opensSentence } from './abbreviations.js';
import type { TokenOffsets } from './tokenize.js';

/** A sentence longer than this is cut where that does least harm. */
export const LONGEST_SENTENCE = 180;
const SHORTEST_CUT = 100;

const CLOSERS = new Set([')', ']', '}', '”', '’', '»', "''", '’’', '"', "'"]);
const OPENERS = new Set(['(', '[', '{', '“', '‘', '«', '„', '``', '‘‘']);
const STRAIGHT = new Set(['"', "'", "''"]);
const SPEECH =
  /^(?:said|says|asked|asks|told|added|adds|replied|answered|shouted|cried|exclaimed|demanded|wondered|wrote|writes|tweeted|declared|insisted)$/;
const LOWER_FIRST = /^\p{Ll}/u;
const CAPITAL_FIRST = /^\p{Lu}/u;
const FINAL = /^(?:[.!?]+|…+|[。！？])$/u;
const HOURS = /^[ap]\.m\.$/i;

/**
 * Where the sentences of one block end: indices of the tokens after their last, ascending, the last
 * being the number of tokens. Tokens must be those of `tokenize` for the block.
 *
 * A sentence ends at . ! ? or an ellipsis, with the quotation marks and brackets that close behind it,
 * unless what follows goes on in lower case, or the mark stands within brackets opened in mid-sentence.
 * A quotation mark that never closes has no effect on later sentences.
 */
export function sentenceEnds(text: string, offsets: TokenOffsets): number[] {
  const count = offsets.length / 2;
  const ends: number[] = [];
  const token = (index: number): string => text.slice(offsets[2 * index], offsets[2 * index + 1]);
  const brackets = closingBrackets(count, token);
  let first = 0;
  let index = 0;
  const close = (end: number): void => {
    for (const cut of longCuts(first, end, token)) ends.push(cut);
    ends.push(end);
    first = end;
  };
  while (index < count) {
    const word = token(index);
    const bracketEnd = brackets.get(index);
    // Brackets within a sentence are read as part of it, whatever full stops they hold.
    if (bracketEnd !== undefined && index > first && !FINAL.test(token(index - 1))) {
      index = bracketEnd + 1;
      continue;
    }
    const marks = FINAL.test(word) ? 'mark' : word.length > 1 && word.endsWith('.') ? 'abbreviation' : '';
    if (marks === '') {
      index++;
      continue;
    }
    const end = marks === 'mark' ? afterClosers(offsets, index + 1, count, token) : index + 1;
    if (end >= count || (end > first && breaks(offsets, index, end, first, token))) close(Math.min(end, count));
    index = Math.max(end, index + 1);
  }
  if (first < count) close(count);
  return ends;
}

function breaks(
  offsets: TokenOffsets,
  mark: number,
  end: number,
  first: number,
  token: (index: number) => string,
): boolean {
  const count = offsets.length / 2;
  const word = token(mark);
  const spaced = offsets[2 * end] > offsets[2 * end - 1];
  let next = end;
  while (next < count - 1 && (OPENERS.has(token(next)) || STRAIGHT.has(token(next)))) next++;
  const follower = token(next);
  const afterQuote = end > mark + 1;
  if (word.length > 1 && word.endsWith('.') && !/^\.+$/.test(word)) {
    if (mark === first && /^\d/.test(word)) return false;
    const stem = word.slice(0, -1);
    if (isTitle(stem) || /^\p{Lu}$/u.test(stem)) return false;
    if (HOURS.test(word)) return CAPITAL_FIRST.test(follower) && !/^(?:[A-Z]{2,4}|[A-Z][a-z]+day)$/.test(follower);
    return opensSentence(follower);
  }
  if (LOWER_FIRST.test(follower)) {
    // Careless writers begin so; an ellipsis, a quotation or a name such as 'Yahoo!' goes on.
    const ofName = word === '!' && mark > first && CAPITAL_FIRST.test(token(mark - 1));
    return /^(?:\.|[!?]+)$/.test(word) && !ofName && !afterQuote && spaced && next === end;
  }
  if (/^[,;:)\]}%-]$/.test(follower)) return false;
  if (/^(?:\.{2,}|…+)$/.test(word)) return CAPITAL_FIRST.test(follower) && spaced;
  if (afterQuote && /^[!?]/.test(word) && next === end) return !isSpeechTag(end, count, token);
  return spaced || word !== '.' || afterQuote || CAPITAL_FIRST.test(follower);
}

/** 'Why?' [the minister asked]: a speech verb within the next words, before any mark. */
function isSpeechTag(from: number, count: number, token: (index: number) => string): boolean {
  for (let index = from; index < Math.min(count, from + 5); index++) {
    const word = token(index);
    if (SPEECH.test(word)) return true;
    if (!/^[\p{L}\p{M}.’'-]+$/u.test(word)) return false;
  }
  return false;
}

/** The index after quotation marks and brackets that close right behind the mark. */
function afterClosers(offsets: TokenOffsets, from: number, count: number, token: (index: number) => string): number {
  let index = from;
  while (index < count) {
    const word = token(index);
    if (FINAL.test(word)) {
      index++;
      continue;
    }
    // A reference mark, '[17]', goes with the sentence it follows.
    if (word === '[' && index + 2 < count && /^\d+$/.test(token(index + 1)) && token(index + 2) === ']') {
      index += 3;
      continue;
    }
    if (!CLOSERS.has(word)) break;
    const touchesLeft = offsets[2 * index] === offsets[2 * index - 1];
    const touchesRight = index + 1 < count && offsets[2 * index + 1] === offsets[2 * index + 2];
    if (
      STRAIGHT.has(word)
        ? !touchesLeft || (touchesRight && !CLOSERS.has(token(index + 1)))
        : !touchesLeft && touchesRight
    )
      break;
    index++;
  }
  return index;
}

const BRACKET_PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** Longer asides are read sentence by sentence. */
const LONGEST_ASIDE = 40;

/** For each opening bracket that closes soon, the index of the one that closes it. */
function closingBrackets(count: number, token: (index: number) => string): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let index = 0; index < count; index++) {
    const word = token(index);
    if (word.length !== 1) continue;
    if (word in BRACKET_PAIRS) open.push(index);
    else if (word === ')' || word === ']') {
      const opener = open.at(-1);
      if (opener === undefined || BRACKET_PAIRS[token(opener)] !== word) continue;
      open.pop();
      if (index - opener <= LONGEST_ASIDE) closing.set(opener, index);
    }
  }
  return closing;
}

/** Where to cut tokens [first, end) so that no part is longer than `LONGEST_SENTENCE`. */
function longCuts(first: number, end: number, token: (index: number) => string): number[] {
  const cuts: number[] = [];
  let from = first;
  while (end - from > LONGEST_SENTENCE) {
    let best = from + LONGEST_SENTENCE;
    let bestRank = 0;
    for (let index = from + LONGEST_SENTENCE; index > from + SHORTEST_CUT; index--) {
      const rank = cutRank(token(index - 1), token(index));
      if (rank > bestRank) {
        best = index;
        bestRank = rank;
      }
    }
    cuts.push(best);
    from = best;
  }
  return cuts;
}

function cutRank(before: string, after: string): number {
  if (/^(?:[.!?]+|…)$/.test(before)) return 6;
  if (before === ';') return 5;
  if (/^(?:[:—–]|--+)$/.test(before)) return 4;
  if (before === ',') return /^(?:and|but|or|which|who|while|as|when|where|so)$/i.test(after) ? 3 : 2;
  return /^(?:and|but|or|because|that|while)$/i.test(after) ? 1 : 0;
}
