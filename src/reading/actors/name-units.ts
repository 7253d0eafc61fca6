import { fold } from '../../knowledge/fold.js';
import type { NameSense } from '../../knowledge/gazetteer.js';
import { knowledge } from '../../knowledge/knowledge.js';
import type { Tree } from '../syntax/tree.js';
import { givenNameGender } from './given-names.js';
import { matchNames, type NameMatch } from './name-matches.js';
import { headOfRange, isProper } from './phrase.js';
import { addressGender, endsLikeBody, roleNoun } from './role-nouns.js';

/** A proper name as it stands in the text. */
export interface NameUnit {
  /** Tokens of the name alone. */
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** Tokens of titles right before it. */
  readonly titles: readonly number[];
  readonly type: 'known' | 'person' | 'organisation' | 'place' | 'unknown';
  readonly senses: readonly NameSense[];
  /** What the engine takes it for, where it does. */
  readonly engine?: string;
}

const DAYS_AND_MONTHS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** All proper names of the article, in the order of the text. */
export function nameUnits(tree: Tree): NameUnit[] {
  const units: NameUnit[] = [];
  const matches = matchNames(tree);
  const matchAt = new Map<number, NameMatch>();
  for (const match of matches) for (let t = match.start; t < match.end; t++) matchAt.set(t, match);
  const engineType = engineTypes(tree);
  for (const sentence of tree.doc.sentences) {
    for (let at = sentence.start; at < sentence.end; ) {
      if (!belongsToName(at)) {
        at++;
        continue;
      }
      const end = runEnd(at, sentence.end);
      readRun(at, end);
      at = end;
    }
  }
  return units;

  function belongsToName(token: number): boolean {
    if (matchAt.has(token)) return true;
    if (!isProper(tree, token) || !/\p{L}/u.test(tree.form(token))) return false;
    return !DAYS_AND_MONTHS.has(tree.lower(token));
  }

  function runEnd(start: number, limit: number): number {
    let end = matchAt.get(start)?.end ?? start + 1;
    while (end < limit) {
      let next = end;
      if (/^[-–]$/.test(tree.form(end)) && touches(end - 1, end) && end + 1 < limit && touches(end, end + 1)) {
        if (matchAt.has(end - 1) || !isProper(tree, end + 1)) break;
        next = end + 1;
      } else if (!belongsToName(end)) {
        const through = throughOf(start, end, limit);
        if (through === undefined) break;
        end = through;
        continue;
      }
      if (!belongsToName(next) || !joined(start, end, next)) break;
      end = matchAt.get(next)?.end ?? next + 1;
    }
    return end;
  }

  function touches(left: number, right: number): boolean {
    return tree.tokens[left].end === tree.tokens[right].start;
  }

  /** Whether `next` hangs on the run [start, end), or the run on what begins at `next`. */
  function joined(start: number, end: number, next: number): boolean {
    const nextEnd = matchAt.get(next)?.end ?? next + 1;
    for (let token = next; token < nextEnd; token++) {
      const head = tree.head(token);
      if (head >= start && head < end && !tree.is(token, 'appos', 'conj', 'obl', 'nsubj', 'obj', 'parataxis', 'list'))
        return true;
    }
    for (let token = start; token < end; token++) {
      if (tree.head(token) >= next && tree.is(token, 'compound', 'flat', 'amod', 'nmod:desc', 'nummod')) return true;
      if (tree.head(token) >= next && tree.is(token, 'nmod') && tree.children(token, 'case').length === 0) return true;
    }
    return false;
  }

  /** The end of 'of State', 'for Strategic and International Studies' after a run that is a body's or a title's name. */
  function throughOf(start: number, at: number, limit: number): number | undefined {
    if (at >= limit || !/^(?:of|for|on|and|&)$/i.test(tree.form(at))) return undefined;
    const word = tree.lower(at - 1);
    if (!isProper(tree, at - 1) || matchAt.has(at - 1)) return undefined;
    const noun = roleNoun(word);
    const isTitle = noun?.class === 'title' && /^(?:secretary|director|chief)$/.test(word);
    if (!isTitle && !endsLikeBody(word) && noun?.class !== 'body' && engineType.get(at - 1) !== 'organization')
      return undefined;
    const object = tree.head(at);
    if (object <= at || object >= limit || !isProper(tree, object)) return undefined;
    if (tree.head(object) < start || tree.head(object) >= at) return undefined;
    // 'Food and Drug Administration' is one name, 'the Ministry and the Bank' two.
    if (/^(?:and|&)$/i.test(tree.form(at)) && tree.head(headOfRange(tree, start, at)) <= object) return undefined;
    let end = at + 1;
    for (; end <= object || inName(end); end++) {
      if (end >= limit) break;
      if (end <= object && !isProper(tree, end) && !/^(?:the|and|of|&|,|-)$/i.test(tree.form(end))) return undefined;
    }
    return end;
    function inName(token: number): boolean {
      return token < limit && isProper(tree, token) && tree.dominates(object, token) && !tree.is(token, 'appos');
    }
  }

  function readRun(start: number, end: number): void {
    const whole = matchAt.get(start);
    if (whole && whole.end === end) {
      addKnown(whole);
      return;
    }
    let titleEnd = start;
    for (let token = start; token < end; token++) {
      const word = tree.lower(token);
      if (matchAt.has(token) && matchAt.get(token)?.end !== token + 1) continue;
      if (roleNoun(word)?.class === 'title' || addressGender(word) !== undefined) {
        let after = token + 1;
        if (after < end && /^(?:of|for|and)$/i.test(tree.form(after))) {
          const object = tree.head(after);
          after = object > after && object < end ? object + 1 : after;
        }
        titleEnd = after;
      }
    }
    if (titleEnd > start && titleEnd < end && isBodyWord(titleEnd)) titleEnd = start;
    // 'Mr. King', 'Clara Bishop': a surname that is a title's word too.
    if (titleEnd === end && end - start > 1) {
      if (addressGender(tree.lower(start)) !== undefined) titleEnd = end - 1;
      else if (givenNameGender(tree.lower(start)) && engineType.get(end - 1) === 'person') titleEnd = start;
    }
    if (titleEnd > start) {
      addInner(start, titleEnd, true);
      if (titleEnd === end) addEmployer(start, end);
      if (titleEnd < end && /\p{L}/u.test(tree.form(titleEnd))) addPerson(titleEnd, end, range(start, titleEnd));
      return;
    }
    readNameOnly(start, end);
  }

  /** 'Borealis Oil CEO': the body's name before a title that no name follows. */
  function addEmployer(start: number, end: number): void {
    let stop = start;
    while (
      stop < end &&
      !matchAt.has(stop) &&
      engineType.get(stop) === 'organization' &&
      !isTitleWord(tree.lower(stop))
    )
      stop++;
    if (stop === start || stop === end || !isTitleWord(tree.lower(stop))) return;
    units.push({
      start,
      end: stop,
      head: headOfRange(tree, start, stop),
      titles: [],
      type: 'organisation',
      senses: [],
    });
  }

  function isBodyWord(token: number): boolean {
    const noun = roleNoun(tree.lower(token));
    return endsLikeBody(tree.lower(token)) || noun?.class === 'body' || noun?.class === 'state';
  }

  /** A run without titles: a person, a body, or a state's name before either. */
  function readNameOnly(start: number, end: number): void {
    const first = matchAt.get(start);
    const last = matchAt.get(end - 1);
    const headType = engineType.get(headOfRange(tree, start, end));
    if (first && first.end < end) {
      const sense = first.entry.senses[0];
      const rest = first.end;
      const restMatch = matchAt.get(rest);
      const flat = tree.is(rest, 'flat') && tree.head(rest) < rest;
      const stateWord = sense.kind !== 'city' && sense.kind !== 'body' && !(sense.kind === 'capital' && !restMatch);
      if (!flat && (stateWord || restMatch) && headType !== 'person') {
        addKnown(first);
        readRun(rest, end);
        return;
      }
    }
    if (last && last.start > start && last.entry.senses[0].kind === 'body' && headType !== 'person') {
      const head = headOfRange(tree, start, end);
      if (head >= last.start) {
        addInner(start, last.start, false);
        addKnown(last);
        return;
      }
    }
    addPerson(start, end, []);
  }

  /** The known names within a run that is no name itself (titles, modifiers). */
  function addInner(start: number, end: number, statesOnly: boolean): void {
    for (let token = start; token < end; ) {
      const match = matchAt.get(token);
      if (match && match.end <= end && (!statesOnly || roleNoun(tree.lower(token))?.class !== 'title')) {
        addKnown(match);
        token = match.end;
      } else token++;
    }
  }

  function addKnown(match: NameMatch): void {
    const head = headOfRange(tree, match.start, match.end);
    // A known name that is part of a longer person's name, by the engine's word.
    units.push({
      start: match.start,
      end: match.end,
      head,
      titles: [],
      type: 'known',
      senses: match.entry.senses,
      engine: engineType.get(head),
    });
  }

  function addPerson(start: number, end: number, titles: readonly number[]): void {
    const head = headOfRange(tree, start, end);
    const before = titles.length > 0 ? titles : titlesBefore(start, head);
    units.push({ start, end, head, titles: before, type: typeOf(start, end, head, before), senses: [] });
  }

  function typeOf(start: number, end: number, head: number, titles: readonly number[]): NameUnit['type'] {
    const lastWord = tree.lower(end - 1);
    if (titles.length > 0) return 'person';
    const words = range(start, end).map((token) => tree.lower(token));
    if (
      endsLikeBody(lastWord) ||
      words.some((word) =>
        /^(?:ministry|department|university|council|committee|agency|institute|center|centre|association|bank)$/.test(
          word,
        ),
      )
    ) {
      return 'organisation';
    }
    const engine = engineType.get(head);
    const text = range(start, end)
      .map((token) => tree.form(token))
      .join(' ');
    if (engine !== 'organization' && end - start > 1 && knowledge().leaders(text).length > 0) return 'person';
    if (engine === 'person') return 'person';
    if (engine === 'organization') return 'organisation';
    if (engine === 'place') return 'place';
    return 'unknown';
  }

  /** Titles in small letters that stand right before a name and hang together with it. */
  function titlesBefore(start: number, head: number): number[] {
    const found: number[] = [];
    const sentence = tree.sentenceOf(start);
    for (let token = start - 1; token >= sentence.start; token--) {
      if (matchAt.has(token)) break;
      const { upos } = tree.tokens[token];
      if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN' && !/^[-–]$/.test(tree.form(token))) break;
      const tied =
        tree.dominates(head, token) ||
        (tree.head(head) >= token && tree.head(head) < start) ||
        found.some((other) => tree.dominates(other, token));
      if (!tied || tree.is(token, 'nsubj', 'obj', 'obl', 'conj')) break;
      found.unshift(token);
    }
    while (found.length > 0 && !isTitleWord(tree.lemma(found[found.length - 1]))) found.pop();
    const lastTitle = found.at(-1);
    return lastTitle === start - 1 ? found : [];
  }
}

const isTitleWord = (lemma: string): boolean => {
  const noun = roleNoun(lemma);
  return noun?.class === 'title' || noun?.class === 'person' || addressGender(lemma) !== undefined;
};

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

/** For each token the type of the smallest named mention that the engine puts over it. */
function engineTypes(tree: Tree): Map<number, string> {
  const found = new Map<number, string>();
  const sizes = new Map<number, number>();
  for (const mention of tree.doc.mentions) {
    const size = mention.end - mention.start;
    for (let token = mention.start; token < mention.end; token++) {
      if (!isProper(tree, token)) continue;
      if (size < (sizes.get(token) ?? Number.POSITIVE_INFINITY)) {
        sizes.set(token, size);
        found.set(token, mention.type);
      }
    }
  }
  return found;
}

const GENERATIONS = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii']);

/** Folded words of a name as it stands, without the 'Jr.' behind it. */
export function nameWords(tree: Tree, unit: NameUnit): string[] {
  const text = tree.text.slice(tree.tokens[unit.start].start, tree.tokens[unit.end - 1].end);
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== 's');
  while (words.length > 1 && GENERATIONS.has(words[words.length - 1])) words.pop();
  return words;
}
