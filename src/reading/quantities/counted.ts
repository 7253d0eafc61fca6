import type { Tree } from '../syntax/tree.js';
import { type CountableKind, countableKind } from './countable.js';
import type { NumberPhrase } from './number.js';

/** The noun that a number counts. */
export interface Counted {
  /** Its head token. */
  readonly noun: number;
  readonly kind: CountableKind;
  /** Tokens [start, end) of the item's words. */
  readonly start: number;
  readonly end: number;
  /** For a sum told by a sign alone: the currency's name, since the sign says little on its own. */
  readonly currency?: string;
}

/** A noun phrase between its number and its head is seldom longer. */
const REACH = 9;
const SIGN = /^[A-Z]{0,3}[$€£¥]$/;

const CURRENCY = new Map([
  ['$', 'dollars'],
  ['€', 'euros'],
  ['£', 'pounds'],
  ['¥', 'yen'],
]);

export function countedBy(tree: Tree, number: NumberPhrase, limit: number): Counted | undefined {
  const sign = number.start - 1;
  if (sign >= 0 && tree.sentenceIndex(sign) === tree.sentenceIndex(number.start) && SIGN.test(tree.form(sign))) {
    return moneyOf(tree, sign, number, limit);
  }
  const noun = nounAfter(tree, number, limit);
  if (noun === undefined) return undefined;
  const kind = countableKind(tree.lemma(noun), tree.form(noun));
  if (!kind || !agrees(tree, number, noun, kind)) return undefined;
  let start = number.end;
  // '100 of its tanks': the item is 'tanks', with what describes it.
  for (let at = noun - 1; at >= number.end; at--) {
    const isOfTotal = tree.tokens[at].xpos === 'CD' && tree.lower(at - 1) === 'of';
    if (isOfTotal || ['of', 'the', 'its', 'their', 'his', 'or', 'more', 'so'].includes(tree.lower(at))) {
      start = at + 1;
      break;
    }
  }
  return { noun, kind, start, end: withAppended(tree, noun, limit) };
}

/** Nouns that count alike in both numbers. */
const SAME_IN_PLURAL =
  /(?:craft|personnel|people|police|infantry|ammunition|artillery|aid|wheat|grain|fuel|dead|wounded|injured|killed|missing)$/;

/** 'the 1999 shooting' counts nothing, nor does 'four battalion-sized units' count battalions. */
function agrees(tree: Tree, number: NumberPhrase, noun: number, kind: CountableKind): boolean {
  const { xpos, end } = tree.tokens[noun];
  if (/^[-‐‑–][\p{L}\p{N}]/u.test(tree.text.slice(end, end + 2))) return false;
  // 'the tanker Grace 1': a name before it that hangs on the same noun.
  const before = number.start - 1;
  if (before >= 0 && tree.tokens[before].xpos === 'NNP' && tree.head(before) === noun) return false;
  if (before >= 0 && tree.is(number.start, 'flat')) return false;
  // 'thirty of forty tanks': it is the thirty of which something is said.
  if (before > 0 && tree.lower(before) === 'of' && tree.tokens[before - 1].xpos === 'CD') return false;
  if (number.value === 1 || xpos === 'NNS' || xpos === 'NNPS') return true;
  // 'the 32 Artillery Brigade' is one; '31 Abrams' are many.
  if (xpos === 'NNP' && kind === 'weapons') return true;
  return SAME_IN_PLURAL.test(tree.lower(noun)) || tree.lower(noun).endsWith('s');
}

/** 'tonnes of grain', 'rounds of ammunition', 'members of the armed forces'. */
function withAppended(tree: Tree, noun: number, limit: number): number {
  const measure = ['tonne', 'ton', 'barrel', 'round', 'dose', 'litre', 'liter', 'truckload', 'container'].includes(
    tree.lemma(noun),
  );
  if (!measure || noun + 2 >= limit || tree.lower(noun + 1) !== 'of') return noun + 1;
  const stuff = tree.children(noun, 'nmod').find((child) => child > noun && child <= noun + 4);
  return stuff === undefined ? noun + 1 : stuff + 1;
}

/** The head of the noun phrase that goes on after the number; a calibre ('105mm') does not end it. */
function nounAfter(tree: Tree, number: NumberPhrase, limit: number): number | undefined {
  const last = Math.min(limit, number.end + REACH);
  let noun: number | undefined;
  for (let at = number.end; at < last; at++) {
    const { upos, xpos } = tree.tokens[at];
    const form = tree.form(at);
    if (upos === 'NOUN' || upos === 'PROPN') {
      // The phrase's head is its last noun; a new phrase begins at a name after a plural.
      if (noun !== undefined && (xpos === 'NNP' || xpos === 'NNPS') && tree.tokens[noun].xpos === 'NNS') break;
      noun = at;
      continue;
    }
    if (noun !== undefined && (isModelNumber(tree, at, last) || isNamedPart(tree, at, noun))) continue;
    if (noun !== undefined && !isJoint(tree, at, last)) break;
    if (
      upos === 'ADJ' ||
      (upos === 'VERB' && (xpos === 'VBN' || xpos === 'VBG')) ||
      /^\d+(?:\.\d+)?-?(?:mm|cm)?$/.test(form)
    )
      continue;
    if (isJoint(tree, at, last) || form === ',' || form === "'s" || form === '’s') continue;
    if (
      noun === undefined &&
      ['of', 'the', 'its', 'their', 'his', 'or', 'more', 'so', 'other', 'such', 'more'].includes(form.toLowerCase())
    )
      continue;
    if (upos === 'ADV' && noun === undefined) continue;
    break;
  }
  return noun;
}

/** The figure of 'F-35 jets' and 'Leopard 2 tanks', between a name and its noun. */
function isModelNumber(tree: Tree, at: number, last: number): boolean {
  if (!/^\d{1,3}\p{L}{0,2}$/u.test(tree.form(at))) return false;
  if (/^[-‐‑–]$/.test(tree.form(at - 1))) return true;
  return at + 1 < last && tree.tokens[at - 1].upos === 'PROPN' && tree.tokens[at + 1].upos === 'NOUN';
}

/** 'Korean' after 'North', before its noun. */
function isNamedPart(tree: Tree, at: number, noun: number): boolean {
  const { upos } = tree.tokens[at];
  return upos === 'ADJ' && tree.tokens[noun].upos === 'PROPN' && noun === at - 1 && /^\p{Lu}/u.test(tree.form(at));
}

/** A hyphen or slash inside a compound: 'air-defence', 'F-16'. */
function isJoint(tree: Tree, at: number, last: number): boolean {
  if (!/^[-‐‑–/]$/.test(tree.form(at)) || at + 1 >= last || at === 0) return false;
  return tree.tokens[at].start === tree.tokens[at - 1].end && tree.tokens[at].end === tree.tokens[at + 1].start;
}

/** '$2.3bn in aid', 'a $2 billion arms package', '$5 million'. The item is what it pays for, else the sign. */
function moneyOf(tree: Tree, sign: number, number: NumberPhrase, limit: number): Counted {
  const inPhrase =
    number.end < limit && ['in', 'of', 'worth'].includes(tree.lower(number.end)) ? number.end + 1 : number.end;
  let noun: number | undefined;
  for (let at = inPhrase; at < Math.min(limit, inPhrase + 5); at++) {
    const { upos } = tree.tokens[at];
    if (upos === 'NOUN' && !['year', 'month', 'week', 'day'].includes(tree.lemma(at))) noun = at;
    else if (upos !== 'ADJ' && upos !== 'PROPN' && !(tree.lower(at) === 'of' && at === inPhrase)) break;
  }
  const direct = noun !== undefined && (inPhrase > number.end || tree.head(sign) === noun);
  if (noun !== undefined && direct)
    return { noun: inPhrase > number.end ? sign : noun, kind: 'money', start: inPhrase, end: noun + 1 };
  return {
    noun: sign,
    kind: 'money',
    start: sign,
    end: sign + 1,
    currency: CURRENCY.get(tree.form(sign).at(-1) ?? ''),
  };
}
