import type { Tree } from '../syntax/tree.js';
import type { Frame } from './frame.js';
import { isPunctuation, nounPhrase, trimmed } from './phrases.js';
import type { Quote } from './quotes.js';
import { agentOf, isPassive, ownSubject, type Source, sourceOf } from './sources.js';
import { cueKeyOf, cueOf } from './verb-frames.js';

/** How far a verb may stand from the quotation that it reports, in tokens. */
const REACH_AFTER = 14;
const REACH_BEFORE = 24;
/** Quotations shorter than this are words lifted into someone's sentence, not sentences of their own. */
const LONG = 5;
/** Longer ones, with all that goes on from them, are pages run together or a mark that was lost. */
const LONGEST = 1500;

/** The quotations of an article with what is outside them, and which go on from which. */
export class Quotations {
  readonly quotes: readonly Quote[];
  readonly #tree: Tree;
  /** For each token the quotation it stands in, -1 outside. */
  readonly #of: Int32Array;
  /** For each quotation those that go on from it without a cue of their own. */
  readonly #next: number[][];
  readonly #continues: boolean[];
  /** Tokens of each with those that go on from it. */
  readonly #sizes: number[];

  constructor(tree: Tree, quotes: readonly Quote[]) {
    this.#tree = tree;
    this.quotes = quotes;
    this.#of = new Int32Array(tree.tokens.length).fill(-1);
    quotes.forEach((quote, index) => {
      this.#of.fill(index, quote.start, quote.end);
    });
    this.#next = quotes.map(() => []);
    this.#continues = quotes.map(() => false);
    this.#link();
    this.#sizes = quotes.map((_, index) =>
      [index, ...this.#next[index]].reduce((sum, at) => sum + quotes[at].end - quotes[at].start, 0),
    );
  }

  at(token: number): number {
    return this.#of[token];
  }

  /** Whether it may be a statement of its own: of some length, and not a page that lost a mark. */
  isLong(index: number): boolean {
    const quote = this.quotes[index];
    if (this.#sizes[index] > LONGEST) return false;
    if (quote.end - quote.start - 2 >= LONG) return true;
    const last = this.#tree.form(Math.max(quote.start, quote.end - 2));
    return /^[.,!?…]+$/.test(last) && quote.end - quote.start > 3;
  }

  continues(index: number): boolean {
    return this.#continues[index];
  }

  /** Tokens of the quotation and of those that go on from it. */
  tokensFrom(index: number): number[] {
    const tokens: number[] = [];
    for (const at of [index, ...this.#next[index]]) {
      const { start, end } = this.quotes[at];
      for (let token = start; token < end; token++) tokens.push(token);
    }
    return tokens;
  }

  /** A quotation of whole sentences, with no words of the reporter's beside it, goes on from the one before. */
  #link(): void {
    let leader = -1;
    this.quotes.forEach((quote, index) => {
      const previous = this.quotes[index - 1];
      const near =
        previous !== undefined &&
        (previous.block === quote.block
          ? quote.start - previous.end <= REACH_BEFORE * 2
          : quote.block === previous.block + 1 && this.#opensBlock(quote) && this.#endsWithQuote(previous));
      if (
        leader >= 0 &&
        near &&
        this.#standsAlone(quote) &&
        (previous.block !== quote.block || !this.#reporterBetween(previous, quote))
      ) {
        this.#continues[index] = true;
        this.#next[leader].push(index);
      } else {
        leader = index;
      }
    });
  }

  #opensBlock(quote: Quote): boolean {
    const first = this.#tree.sentenceOf(quote.start);
    return (
      quote.start === first.start && (quote.start === 0 || this.#tree.sentenceOf(quote.start - 1).block !== quote.block)
    );
  }

  /** Whether the paragraph of the quotation ends with it, or with the words that name its speaker. */
  #endsWithQuote(quote: Quote): boolean {
    const tree = this.#tree;
    let sentences = 0;
    for (
      let at = quote.end;
      at < tree.tokens.length && tree.sentenceOf(at).block === quote.block;
      at = tree.sentenceOf(at).end
    )
      sentences++;
    return sentences <= 1;
  }

  /** Whether the sentences of the quotation hold none of the reporter's words. */
  #standsAlone(quote: Quote): boolean {
    const tree = this.#tree;
    const start = tree.sentenceOf(quote.start).start;
    const end = tree.sentenceOf(quote.end - 1).end;
    for (let at = start; at < quote.start; at++) if (!isPunctuation(tree, at)) return false;
    for (let at = quote.end; at < end; at++) if (!isPunctuation(tree, at)) return false;
    return true;
  }

  /** Whether whole sentences of the reporter's stand between. */
  #reporterBetween(previous: Quote, quote: Quote): boolean {
    const tree = this.#tree;
    const from = tree.sentenceOf(previous.end - 1).end;
    return tree.sentenceOf(quote.start).start > from;
  }
}

/** Verbs outside quotation marks, beside a quotation: '"…," said the minister', 'He went on: "…"'. */
export function quoteFrames(tree: Tree, quotations: Quotations): Frame[] {
  const frames: Frame[] = [];
  const { quotes } = quotations;
  quotes.forEach((quote, index) => {
    if (!quotations.isLong(index) || quotations.continues(index)) return;
    const after = cueAfter(tree, quotations, quote);
    if (after !== undefined) {
      const content = [
        ...quotations.tokensFrom(index),
        ...(goesOnAfter(tree, quotations, after, index) ? quotations.tokensFrom(index + 1) : []),
      ];
      push(frames, tree, after, 'quote/after', content);
    }
    const before = cueBefore(tree, quotations, quote);
    if (before !== undefined) {
      const sign = tree.form(Math.max(0, quote.start - 1));
      push(frames, tree, before, `quote/before ${/^[:,]$/.test(sign) ? sign : 'other'}`, quotations.tokensFrom(index));
    }
  });
  return frames;
}

function push(frames: Frame[], tree: Tree, verb: number, pattern: string, content: readonly number[]): void {
  const barred = new Set(content);
  const told = isPassive(tree, verb) ? agentOf(tree, verb) : sourceOf(tree, verb);
  // What the tree makes of '"…," said the minister' may be a subject out of the quotation itself.
  const source = told === undefined || barred.has(told.head) ? namedBeside(tree, verb, barred) : told;
  const cueTokens = cueOf(tree, verb);
  const tokens = trimmed(
    tree,
    [...content].sort((a, b) => a - b),
  );
  if (tokens.length === 0) return;
  frames.push({
    cue: verb,
    cueTokens,
    source: source?.head,
    sourceTokens: source?.tokens ?? [],
    content: tokens,
    contentHead: tokens[0],
    addressee: undefined,
    traits: [],
    key: cueKeyOf(tree, verb),
    pattern,
  });
}

/** The nominal right after the verb ('said the minister'), else the one right before it. */
function namedBeside(tree: Tree, verb: number, barred: ReadonlySet<number>): Source | undefined {
  const sentence = tree.sentenceOf(verb);
  const isNominal = (at: number): boolean =>
    ['PROPN', 'NOUN', 'PRON'].includes(tree.tokens[at].upos) && !barred.has(at) && !tree.is(at, 'obl');
  const topmost = (at: number): number => {
    let top = at;
    while (
      isNominal(tree.head(top) >= 0 ? tree.head(top) : top) &&
      tree.head(top) >= 0 &&
      !tree.is(top, 'acl', 'nsubj')
    )
      top = tree.head(top);
    return top;
  };
  for (let at = verb + 1; at < Math.min(sentence.end, verb + 4) && !barred.has(at); at++) {
    if (tree.is(at, 'punct')) break;
    if (isNominal(at)) return sourceAt(tree, topmost(at), verb, barred);
  }
  for (let at = verb - 1; at >= Math.max(sentence.start, verb - 4) && !barred.has(at); at--) {
    if (isNominal(at)) return sourceAt(tree, topmost(at), verb, barred);
  }
  return undefined;
}

function sourceAt(tree: Tree, head: number, verb: number, barred: ReadonlySet<number>): Source {
  return {
    head,
    tokens: trimmed(
      tree,
      nounPhrase(tree, head, [verb]).filter((at) => !barred.has(at) && at !== verb),
    ),
  };
}

/** The first verb after the quotation in its last sentence, or in the words that follow as a sentence cut off from it. */
function cueAfter(tree: Tree, quotations: Quotations, quote: Quote): number | undefined {
  const sentence = tree.sentenceOf(quote.end - 1);
  let limit = Math.min(sentence.end, quote.end + REACH_AFTER);
  if (
    sentence.end === quote.end &&
    quote.end < tree.tokens.length &&
    /^[a-z]/.test(tree.form(quote.end)) &&
    tree.sentenceOf(quote.end).block === quote.block
  ) {
    limit = Math.min(tree.sentenceOf(quote.end).end, quote.end + REACH_AFTER);
  }
  for (let at = quote.end; at < limit && quotations.at(at) < 0; at++) {
    if (tree.tokens[at].upos === 'VERB' && !tree.is(at, 'acl:relcl', 'amod')) return at;
  }
  return undefined;
}

function cueBefore(tree: Tree, quotations: Quotations, quote: Quote): number | undefined {
  let start = tree.sentenceOf(quote.start).start;
  // 'He wrote on Thursday:' may be a sentence of its own.
  if (
    start === quote.start &&
    start > 0 &&
    tree.form(start - 1) === ':' &&
    tree.sentenceOf(start - 1).block === quote.block
  ) {
    start = tree.sentenceOf(start - 1).start;
  }
  let found: number | undefined;
  for (let at = quote.start - 1; at >= Math.max(start, quote.start - REACH_BEFORE) && quotations.at(at) < 0; at--) {
    if (tree.tokens[at].upos !== 'VERB' || tree.is(at, 'amod')) continue;
    found ??= at;
    if (ownSubject(tree, at) !== undefined) return tree.is(at, 'acl:relcl') ? found : at;
  }
  return found;
}

/** '"…," he said, "…"': the words after a comma belong to the same utterance. */
function goesOnAfter(tree: Tree, quotations: Quotations, verb: number, index: number): boolean {
  const next = quotations.quotes[index + 1];
  if (next === undefined || next.block !== quotations.quotes[index].block || quotations.continues(index + 1))
    return false;
  if (
    next.start <= verb ||
    tree.sentenceIndex(next.start) !== tree.sentenceIndex(verb) ||
    next.start - verb > REACH_BEFORE
  )
    return false;
  const sign = tree.form(next.start - 1);
  if (sign !== ',' && sign !== ':' && sign !== '—' && sign !== '--') return false;
  // No second verb of the reporter's between: '…," he said, adding, "…"' has a cue of its own.
  for (let at = verb + 1; at < next.start; at++) if (tree.tokens[at].upos === 'VERB') return false;
  return true;
}

/**
 * The frame with the quotations that its content begins or ends in: what the tree hangs from the cue is
 * often one sentence of a quotation that goes on.
 */
export function widened(tree: Tree, quotations: Quotations, frame: Frame): Frame {
  const touched = new Set<number>();
  let inside = 0;
  for (const at of frame.content) {
    const index = quotations.at(at);
    if (index >= 0) {
      inside++;
      if (quotations.isLong(index)) touched.add(index);
    }
  }
  if (touched.size === 0 || quotations.at(frame.cue) >= 0) return frame;
  const barred = new Set([...frame.cueTokens, ...frame.sourceTokens]);
  const content = new Set(frame.content);
  const mostlyQuoted = inside * 2 >= frame.content.length;
  for (const index of touched) {
    const quote = quotations.quotes[index];
    const tokens = mostlyQuoted ? quotations.tokensFrom(index) : range(quote.start, quote.end);
    for (const at of tokens) if (!barred.has(at)) content.add(at);
  }
  if (content.size === frame.content.length) return frame;
  return {
    ...frame,
    content: trimmed(
      tree,
      [...content].sort((a, b) => a - b),
    ),
  };
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}
