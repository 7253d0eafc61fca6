import { fold } from '../../knowledge/fold.js';
import type { Discourse } from './discourse.js';
import type { Draft } from './draft.js';
import { type NameUnit, nameWords } from './name-units.js';
import { modifierSector, roleNoun } from './role-nouns.js';

const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'in', '&', 'to']);

/** Organisations that no list knows, joined by name, by initials and by the part of a name that goes before. */
export class Organisations {
  readonly #discourse: Discourse;
  readonly #byName = new Map<string, Draft>();
  readonly #byInitials = new Map<string, Draft>();

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
  }

  find(unit: NameUnit): Draft | undefined {
    const words = withoutArticle(nameWords(this.#discourse.tree, unit));
    const key = words.join(' ');
    return this.#byName.get(key) ?? (words.length === 1 ? this.#byInitials.get(key) : undefined);
  }

  /** The organisation of that name; `country` keeps apart those of the same name in two states. */
  findOrMake(unit: NameUnit, country?: string): Draft {
    const { tree } = this.#discourse;
    const words = withoutArticle(nameWords(tree, unit));
    const known = this.find(unit);
    if (known && (country === undefined || known.country === country)) return known;
    const text = tree.text
      .slice(tree.tokens[unit.start].start, tree.tokens[unit.end - 1].end)
      .replace(/\s+/g, ' ')
      .replace(/['’]s$/, '');
    const draft = this.#discourse.create('organisation', text, words);
    for (const word of [words[words.length - 1], words[0]]) {
      const noun = roleNoun(word);
      if (noun?.class !== 'body') continue;
      draft.nouns.add(word);
      draft.sector ??= noun.sector;
    }
    draft.sector ??= words.map(modifierSector).find((sector) => sector !== undefined);
    this.#byName.set(words.join(' '), draft);
    const initials = words
      .filter((word) => !SMALL.has(word))
      .map((word) => word[0])
      .join('');
    if (initials.length >= 2 && !this.#byInitials.has(initials)) this.#byInitials.set(initials, draft);
    return draft;
  }

  /** 'Center for Strategic Studies (CSS)': the short name in brackets right after a name. */
  addBracketed(unit: NameUnit, draft: Draft): void {
    const { tree } = this.#discourse;
    const open = unit.end;
    if (
      tree.tokens[open] === undefined ||
      tree.form(open) !== '(' ||
      tree.tokens[open + 2] === undefined ||
      tree.form(open + 2) !== ')'
    )
      return;
    const short = tree.form(open + 1);
    if (!/^[\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,9}$/u.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) return;
    this.#byName.set(fold(short), draft);
  }
}

function withoutArticle(words: string[]): string[] {
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}
