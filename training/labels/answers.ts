import { COMMITMENT_KINDS, EVENT_STATUSES, PLOVER_TYPES } from '../../src/records/reading.js';

/** An answer as the guideline asks for it: words quoted from the sentence. */
export interface Answer {
  readonly p: string;
  readonly s: number;
  readonly e?: readonly (readonly [string, string, string, readonly string[], readonly string[]])[];
  readonly c?: readonly (readonly [string, string, string | null, readonly string[], readonly string[], string])[];
}

export interface Passage {
  readonly p: string;
  readonly set: 'plv' | 'news' | 'polnear' | 'status';
  readonly doc: string;
  readonly published?: string;
  readonly gold?: string;
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly words: string }[];
}

/** [start, end) in the text of the document. */
export type Range = readonly [start: number, end: number];

export interface LabelledEvent {
  readonly trigger: Range;
  readonly type: string;
  readonly status: string;
  readonly actors: readonly Range[];
  readonly recipients: readonly Range[];
}

export interface LabelledCommitment {
  readonly kind: string;
  readonly consequent: Range;
  readonly antecedent: Range | null;
  readonly debtors: readonly Range[];
  readonly creditors: readonly Range[];
  readonly polarity: string;
}

export interface Resolved {
  readonly events: readonly LabelledEvent[];
  readonly commitments: readonly LabelledCommitment[];
  readonly faults: readonly string[];
}

/** Quoted words to offsets; what cannot be found, or is no label, is a fault. */
export function resolve(passage: Passage, answer: Answer): Resolved {
  const faults: string[] = [];
  const fault = (what: string): undefined => {
    faults.push(`${answer.p}.${answer.s}: ${what}`);
    return undefined;
  };
  const find = (quoted: string): Range | undefined => {
    const [, sentence, words, nth] = /^(?:\[(\d+)\] )?([\s\S]*?)(?:#(\d))?$/.exec(quoted) ?? [];
    const own = passage.sentences[(sentence === undefined ? answer.s : Number(sentence)) - 1];
    if (!own || !words) return fault(`no sentence or words: ${quoted}`);
    // A line break within a sentence is shown as a space.
    const text = own.words.replace(/\n/g, ' ');
    let at = -1;
    let seen = 0;
    const wanted = nth === undefined ? 1 : Number(nth);
    for (let from = 0; seen < wanted; from = at + 1) {
      at = text.indexOf(words, from);
      if (at < 0) return fault(`not in the sentence: ${quoted}`);
      const whole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || !/^[\p{L}\p{N}]/u.test(words);
      const ends = !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? '') || !/[\p{L}\p{N}]$/u.test(words);
      if (whole && ends) seen++;
    }
    return [own.start + at, own.start + at + words.length];
  };
  const all = (list: readonly string[]): Range[] => list.map(find).filter((range) => range !== undefined);
  const oneOf = (value: string, list: readonly string[]): boolean => list.includes(value) || fault(`not a label: ${value}`) === true;
  const events: LabelledEvent[] = [];
  for (const [trigger, type, status, actors, recipients] of answer.e ?? []) {
    if (!Array.isArray(actors) || !Array.isArray(recipients)) {
      fault(`roles of ${trigger} are no lists`);
      continue;
    }
    const at = find(trigger);
    if (!oneOf(type, PLOVER_TYPES) || !oneOf(status, EVENT_STATUSES) || !at) continue;
    if (/\s/.test(trigger)) fault(`a trigger is one word: ${trigger}`);
    events.push({ trigger: at, type, status, actors: all(actors), recipients: all(recipients) });
  }
  const commitments: LabelledCommitment[] = [];
  for (const [kind, consequent, antecedent, debtors, creditors, polarity] of answer.c ?? []) {
    if (!Array.isArray(debtors) || !Array.isArray(creditors)) {
      fault(`roles of ${consequent} are no lists`);
      continue;
    }
    const at = find(consequent);
    const condition = antecedent === null ? null : find(antecedent);
    if (!oneOf(kind, COMMITMENT_KINDS) || !oneOf(polarity, ['do', 'refrain']) || !at || condition === undefined) continue;
    commitments.push({ kind, consequent: at, antecedent: condition, debtors: all(debtors), creditors: all(creditors), polarity });
  }
  return { events, commitments, faults };
}
