import type { Doc, Sentence, Token } from '../../records/doc.js';
import type { Span } from '../../records/span.js';

const NEGATION = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'hardly']);

const COLON = 58;

/** Whether a relation is one of `relations` or a subtype of one. Asked more often than anything else in reading. */
function matches(own: string, relations: readonly string[]): boolean {
  for (const relation of relations) {
    const { length } = relation;
    if (own.length < length || !own.startsWith(relation)) continue;
    if (own.length === length || own.charCodeAt(length) === COLON) return true;
  }
  return false;
}

/**
 * A Doc with its dependants at hand. All positions are indices into `doc.tokens`;
 * a relation named without a subtype matches every subtype ('nsubj' matches 'nsubj:pass').
 */
export class Tree {
  readonly doc: Doc;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly #children: readonly (readonly number[])[];
  readonly #sentenceOf: Int32Array;
  /** Forms and lemmas in lower case, filled as they are asked for: rules ask for the same word many times. */
  readonly #lower: (string | undefined)[];
  readonly #lemma: (string | undefined)[];

  constructor(doc: Doc) {
    this.doc = doc;
    this.text = doc.article.text;
    this.tokens = doc.tokens;
    const children: number[][] = doc.tokens.map(() => []);
    doc.tokens.forEach((token, index) => {
      if (token.head >= 0) children[token.head].push(index);
    });
    this.#children = children;
    this.#lower = new Array(doc.tokens.length).fill(undefined);
    this.#lemma = new Array(doc.tokens.length).fill(undefined);
    this.#sentenceOf = new Int32Array(doc.tokens.length);
    doc.sentences.forEach((sentence, index) => {
      for (let i = sentence.start; i < sentence.end; i++) this.#sentenceOf[i] = index;
    });
  }

  form(index: number): string {
    const token = this.tokens[index];
    return this.text.slice(token.start, token.end);
  }

  /** The form in lower case. */
  lower(index: number): string {
    const known = this.#lower[index];
    if (known !== undefined) return known;
    const lower = this.form(index).toLowerCase();
    this.#lower[index] = lower;
    return lower;
  }

  lemma(index: number): string {
    const known = this.#lemma[index];
    if (known !== undefined) return known;
    const lemma = this.tokens[index].lemma.toLowerCase();
    this.#lemma[index] = lemma;
    return lemma;
  }

  sentenceIndex(index: number): number {
    return this.#sentenceOf[index];
  }

  sentenceOf(index: number): Sentence {
    return this.doc.sentences[this.#sentenceOf[index]];
  }

  head(index: number): number {
    return this.tokens[index].head;
  }

  deprel(index: number): string {
    return this.tokens[index].deprel;
  }

  /** Whether the token bears one of `relations`; 'obl' matches 'obl:agent' too, 'obl:agent' only itself. */
  is(index: number, ...relations: string[]): boolean {
    return matches(this.tokens[index].deprel, relations);
  }

  /** Dependants in the order of the text, of the named relations where any are named. */
  children(index: number, ...relations: string[]): readonly number[] {
    const all = this.#children[index];
    if (relations.length === 0 || all.length === 0) return all;
    const found: number[] = [];
    for (const child of all) if (matches(this.tokens[child].deprel, relations)) found.push(child);
    return found;
  }

  child(index: number, ...relations: string[]): number | undefined {
    for (const child of this.#children[index]) if (matches(this.tokens[child].deprel, relations)) return child;
    return undefined;
  }

  /** The token and its `conj` dependants, in the order of the text. */
  conjuncts(index: number): number[] {
    return [index, ...this.children(index, 'conj').flatMap((child) => this.conjuncts(child))];
  }

  /** The first conjunct of the coordination that the token stands in; itself where there is none. */
  firstConjunct(index: number): number {
    let at = index;
    while (this.is(at, 'conj')) at = this.head(at);
    return at;
  }

  /** The chain of heads, nearest first. */
  ancestors(index: number): number[] {
    const chain: number[] = [];
    for (let at = this.head(index); at >= 0; at = this.head(at)) chain.push(at);
    return chain;
  }

  dominates(ancestor: number, index: number): boolean {
    for (let at = index; at >= 0; at = this.head(at)) if (at === ancestor) return true;
    return false;
  }

  /** All tokens of the subtree, sorted; subtrees hung by a relation in `without` are left out. */
  subtree(index: number, ...without: string[]): number[] {
    const found: number[] = [];
    const visit = (at: number): void => {
      found.push(at);
      for (const child of this.#children[at]) {
        if (without.length === 0 || !this.is(child, ...without)) visit(child);
      }
    };
    visit(index);
    return found.sort((a, b) => a - b);
  }

  /** Text spans of the tokens: one for each unbroken run of token indices. */
  spansOf(indices: readonly number[]): Span[] {
    const sorted = [...new Set(indices)].sort((a, b) => a - b);
    const spans: { start: number; end: number }[] = [];
    let previous = -2;
    for (const index of sorted) {
      const token = this.tokens[index];
      const last = spans.at(-1);
      if (last && index === previous + 1) last.end = token.end;
      else spans.push({ start: token.start, end: token.end });
      previous = index;
    }
    return spans;
  }

  /** Indices of the tokens that lie wholly within the span, as a half-open range. */
  tokensIn(span: Span): { start: number; end: number } {
    const start = this.#firstAtOrAfter(span.start);
    let end = start;
    while (end < this.tokens.length && this.tokens[end].end <= span.end) end++;
    return { start, end };
  }

  #firstAtOrAfter(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle].start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** 'not', 'never', 'no' or n't directly under the word. */
  isNegated(index: number): boolean {
    return this.#children[index].some(
      (child) => this.is(child, 'advmod', 'det', 'cc') && NEGATION.has(this.lower(child)),
    );
  }

  /** Auxiliaries of a predicate, in the order of the text. */
  auxiliaries(index: number): number[] {
    return this.children(index, 'aux', 'cop').slice();
  }
}
