import { pieces } from './fold.js';
import type { LeaderRecord, Office } from './records.js';

/**
 * Office holders in lines 'surname<tab>name|country|office|from|to', sorted by code units. A surname's
 * lines are found by halving, so that nothing but the text itself is held.
 */
export class LeaderTable {
  readonly #text: string;
  readonly #found = new Map<string, LeaderRecord[]>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Those called `name` alone, or whose full name it is, given middle initials apart. */
  find(name: string): readonly LeaderRecord[] {
    const words = withoutInitials(pieces(name));
    const full = words.join(' ');
    if (words.length === 0) return [];
    if (words.length === 1) return this.#called(full);
    // Any word of a full name may be the one its bearer is called by.
    const keys = new Set([...words, words.slice(-2).join(' '), full]);
    return [...keys].flatMap((key) =>
      this.#called(key).filter((row) => key === full || withoutInitials(pieces(row.name)).join(' ') === full),
    );
  }

  #called(surname: string): readonly LeaderRecord[] {
    let rows = this.#found.get(surname);
    if (!rows) {
      rows = this.#read(surname);
      this.#found.set(surname, rows);
    }
    return rows;
  }

  #read(surname: string): LeaderRecord[] {
    const text = this.#text;
    const key = `${surname}\t`;
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = text.lastIndexOf('\n', middle - 1) + 1;
      if (text.slice(start, start + key.length) < key) {
        const next = text.indexOf('\n', middle);
        low = next < 0 ? text.length : next + 1;
      } else high = start;
    }
    const rows: LeaderRecord[] = [];
    for (let at = low; text.startsWith(key, at); ) {
      const end = text.indexOf('\n', at);
      const [name, iso3, office, from, to] = text.slice(at + key.length, end).split('|');
      rows.push({ name, iso3, office: office as Office, from, to, surname });
      at = end + 1;
    }
    return rows;
  }
}

/** 'Antony J. Blinken' is looked up as 'Antony Blinken'; 'J. D. Vance' keeps both. */
function withoutInitials(words: string[]): string[] {
  return words.filter(
    (word, index) => word.length > 1 || index === 0 || index === words.length - 1 || words[index - 1].length === 1,
  );
}
