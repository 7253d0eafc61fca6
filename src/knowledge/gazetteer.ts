import { pieces } from './fold.js';
import type { BodyRecord, CountryRecord } from './records.js';

/** What a name may stand for. */
export type NameSense =
  | {
      readonly kind: 'country' | 'adjective' | 'noun' | 'capital' | 'seat';
      readonly country: CountryRecord;
      readonly name: string;
    }
  | { readonly kind: 'city'; readonly iso3: string; readonly name: string }
  | { readonly kind: 'body'; readonly body: BodyRecord; readonly name: string }
  /** A name that several states share, and which words near it tell apart: 'Korea', 'Congo'. */
  | { readonly kind: 'shared'; readonly iso3s: readonly string[]; readonly adjective: boolean; readonly name: string };

export interface NameEntry {
  readonly senses: NameSense[];
  /** Matched in capitals alone: 'US', 'WHO'. */
  readonly capitals: boolean;
  /** Matched with a small first letter too: 'al-Qaeda'. */
  readonly small: boolean;
}

/**
 * Names by their folded words. A look-up tries the longest name that starts with a word first; the
 * cost is that of the longest name with that first word, never of the list.
 */
export class Gazetteer {
  readonly #entries = new Map<string, NameEntry>();
  readonly #longest = new Map<string, number>();

  add(alias: string, sense: NameSense): void {
    const words = pieces(alias);
    if (words.length === 0) return;
    const key = words.join(' ');
    const known = this.#entries.get(key);
    if (known) known.senses.push(sense);
    else {
      const capitals = alias.length <= 6 && !/\p{Ll}/u.test(alias) && words.length === 1;
      this.#entries.set(key, { senses: [sense], capitals, small: /^\p{Ll}/u.test(alias) });
    }
    if ((this.#longest.get(words[0]) ?? 0) < words.length) this.#longest.set(words[0], words.length);
  }

  /** The entry for exactly these folded words. */
  get(key: string): NameEntry | undefined {
    return this.#entries.get(key);
  }

  /** The longest name's number of words among those that begin with `word`; 0 where none does. */
  longestFrom(word: string): number {
    return this.#longest.get(word) ?? 0;
  }
}
