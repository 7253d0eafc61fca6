import { knowledge } from '../../knowledge/knowledge.js';
import type { LeaderRecord } from '../../knowledge/records.js';
import type { Discourse } from './discourse.js';
import type { Draft } from './draft.js';
import { givenNameGender } from './given-names.js';
import { type NameUnit, nameWords } from './name-units.js';
import { isPostpositive } from './phrase.js';
import { addressGender, nounGender, roleNounOf } from './role-nouns.js';
import { otherForms } from './short-names.js';

/** Finds or makes the person that a name stands for, among the full names of the whole article. */
export class People {
  readonly #discourse: Discourse;
  readonly #byWord = new Map<string, Draft[]>();

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
  }

  /** Takes in all names of more than one word first, so that a surname in the headline finds its owner. */
  register(unit: NameUnit): Draft | undefined {
    const words = nameWords(this.#discourse.tree, unit);
    if (words.length < 2) return undefined;
    const known = this.#fullMatch(words);
    if (known) {
      if (words.length > known.words.length) this.#rename(known, unit, words);
      return known;
    }
    return this.#make(unit, words);
  }

  /** The person whose full name this is, if the article has one. */
  registered(unit: NameUnit): Draft | undefined {
    const words = nameWords(this.#discourse.tree, unit);
    return words.length > 1 ? this.#fullMatch(words) : undefined;
  }

  /** The person for a name of one word, given titles before it. */
  bySurname(unit: NameUnit): Draft | undefined {
    const { tree } = this.#discourse;
    const words = nameWords(tree, unit);
    if (words.length !== 1) return undefined;
    const [word] = words;
    const candidates = (this.#byWord.get(word) ?? []).filter((draft) => this.#agrees(draft, unit));
    const surnames = candidates.filter((draft) => draft.words.at(-1) === word || draft.words[0] === word);
    const pool = surnames.length > 0 ? surnames : candidates;
    if (pool.length === 0) return undefined;
    if (pool.length === 1) return pool[0];
    const last = this.#latest(pool, unit.start);
    this.#discourse.notice(
      'shared-surname',
      `'${tree.form(unit.head)}' may be ${pool.map((draft) => draft.name).join(' or ')}; taken for ${last.name}, named last before it`,
      unit.head,
    );
    return last;
  }

  /** Makes a person who is named by one word alone. */
  single(unit: NameUnit): Draft {
    return this.#make(unit, nameWords(this.#discourse.tree, unit));
  }

  /** Country, office and gender from the words around the name. */
  addTitles(draft: Draft, titles: readonly number[]): void {
    const { tree } = this.#discourse;
    for (const token of titles) {
      if (isPostpositive(tree, token)) continue;
      const lemma = tree.lemma(token);
      const gender = addressGender(tree.lower(token)) || nounGender(lemma);
      if (gender) draft.gender ??= gender;
      const noun = roleNounOf(lemma, tree.lower(token));
      if (noun && noun.class !== 'country') {
        draft.nouns.add(noun.lemma);
        if (noun.sector && (draft.sector === undefined || noun.class === 'title')) draft.sector = noun.sector;
      }
    }
  }

  #fullMatch(words: readonly string[]): Draft | undefined {
    const shared = this.#byWord.get(words[words.length - 1]) ?? [];
    return shared.find((draft) => {
      if (draft.words.join(' ') === words.join(' ')) return true;
      if (draft.words.length < 2 || draft.words.at(-1) !== words.at(-1)) return false;
      const [a, b] = [draft.words[0], words[0]];
      if (a === b || otherForms(a).has(b)) return true;
      return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
    });
  }

  #make(unit: NameUnit, words: string[]): Draft {
    const { tree } = this.#discourse;
    const draft = this.#discourse.create('person', nameText(this.#discourse, unit), words);
    for (const word of new Set(words)) {
      const list = this.#byWord.get(word);
      if (list) list.push(draft);
      else this.#byWord.set(word, [draft]);
    }
    draft.gender = words.length > 1 ? givenNameGender(words[0]) : undefined;
    const leader = findLeader(words, tree.doc.article.published?.value, unit.titles.length > 0);
    if (leader) {
      draft.country = leader.iso3;
      draft.countryFrom = 'knowledge';
      draft.sector = leader.office === 'defence' && leader.from === '' ? 'MIL' : 'GOV';
      if (leader.office === 'head') draft.nouns.add('leader');
    }
    return draft;
  }

  #rename(draft: Draft, unit: NameUnit, words: string[]): void {
    draft.name = nameText(this.#discourse, unit);
    draft.words = words;
  }

  /** Mr and Ms keep people of one surname apart. */
  #agrees(draft: Draft, unit: NameUnit): boolean {
    for (const token of unit.titles) {
      const gender = addressGender(this.#discourse.tree.lower(token)) || nounGender(this.#discourse.tree.lemma(token));
      if (gender && draft.gender && gender !== draft.gender) return false;
    }
    return true;
  }

  #latest(pool: readonly Draft[], token: number): Draft {
    let best = pool[0];
    let bestAt = -1;
    for (const draft of pool) {
      const at = draft.mentions.filter((mention) => mention.head < token).at(-1)?.head ?? -1;
      if (at > bestAt) {
        best = draft;
        bestAt = at;
      }
    }
    return best;
  }
}

function nameText(discourse: Discourse, unit: NameUnit): string {
  const { tree } = discourse;
  return tree.text
    .slice(tree.tokens[unit.start].start, tree.tokens[unit.end - 1].end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '');
}

/**
 * The office holder of that name, as of the article's date. A full name may be held by one country's
 * people alone; a surname alone must be that of a head of state or government, or of a foreign or
 * defence minister in office when the article was published.
 */
export function findLeader(
  words: readonly string[],
  published: string | undefined,
  titled: boolean,
): LeaderRecord | undefined {
  const rows = rowsOf(words);
  if (rows.length === 0) return undefined;
  const inOffice = rows.filter((row) => held(row, published));
  if (words.length > 1) return oneCountry(inOffice) ?? oneCountry(rows);
  const high = (list: readonly LeaderRecord[]): LeaderRecord[] =>
    list.filter((row) => row.office !== 'minister' && row.office !== 'official');
  const heads = (list: readonly LeaderRecord[]): LeaderRecord[] => list.filter((row) => row.office === 'head');
  const now = oneCountry(heads(inOffice)) ?? oneCountry(high(inOffice));
  if (now && published !== undefined) return now;
  const ever = oneCountry(heads(rows));
  return ever ?? (titled ? oneCountry(high(rows)) : undefined);
}

/** Rows under the name as it stands, without its initials, or under another form of the given name. */
function rowsOf(words: readonly string[]): readonly LeaderRecord[] {
  const exact = knowledge().leaders(words.join(' '));
  if (exact.length > 0 || words.length < 2) return exact;
  const given = words[0];
  const rest = words.slice(1).filter((word) => word.replace('.', '').length > 1);
  for (const first of given.length > 1 ? [given, ...otherForms(given)] : []) {
    const rows = knowledge().leaders([first, ...rest].join(' '));
    if (rows.length > 0) return rows;
  }
  return exact;
}

function oneCountry(rows: readonly LeaderRecord[]): LeaderRecord | undefined {
  if (rows.length === 0) return undefined;
  return rows.every((row) => row.iso3 === rows[0].iso3) ? rows[0] : undefined;
}

function held(row: LeaderRecord, day: string | undefined): boolean {
  if (day === undefined) return false;
  return (row.from === '' || row.from <= day) && (row.to === '' || row.to >= day.slice(0, row.to.length));
}
