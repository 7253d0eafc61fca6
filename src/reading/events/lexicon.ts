import { PLOVER_TYPES, type PloverType } from '../../records/reading.js';
import { classSize } from './noun-classes.js';
import { NOUN_TABLE } from './noun-table.js';
import { VERB_TABLE } from './verb-table.js';

/** What must stand beside a verb for a sense of it to be meant. */
export type Condition =
  | { readonly kind: 'particle'; readonly word: string }
  /** `noun`: a class of nouns or a lemma that the phrase must be headed by. */
  | { readonly kind: 'phrase'; readonly preposition: string; readonly noun?: string }
  /** `noun`: a class of nouns or a lemma. */
  | { readonly kind: 'object'; readonly noun: string }
  /** `noun`: a class of nouns or a lemma. */
  | { readonly kind: 'subject'; readonly noun: string }
  /** An infinitive (of the verb `lemma` where given), a finite clause, or what the object is called. */
  | { readonly kind: 'complement'; readonly form: 'to' | 'that' | 'as'; readonly lemma?: string };

export interface VerbSense {
  readonly lemma: string;
  readonly type: PloverType;
  readonly mode?: string;
  /** Where the recipients stand, tried in order. */
  readonly recipients: readonly string[];
  readonly conditions: readonly Condition[];
  /** All parties act: a meeting, an agreement. */
  readonly symmetric: boolean;
  /** The complement decides: AGREE for a cooperative act, THREATEN for a hostile one. */
  readonly commissive: boolean;
}

export interface NounSense {
  readonly lemma: string;
  readonly type: PloverType;
  readonly mode?: string;
  /** What an 'of' phrase is. */
  readonly of: 'to' | 'by' | 'all' | 'no';
  readonly recipients: readonly string[];
  readonly symmetric: boolean;
  /** An event only beneath a verb that carries it. */
  readonly carried: boolean;
}

function head(line: string): { type: PloverType; mode?: string; cells: string[] } {
  const cells = line.split('|').map((cell) => cell.trim());
  const [type, mode] = cells[0].split('.');
  if (!(PLOVER_TYPES as readonly string[]).includes(type)) throw new Error(`event table: unknown type in '${line}'`);
  return { type: type as PloverType, mode, cells };
}

const split = (cell: string): string[] => cell.split(/\s+/).filter(Boolean);
const rows = (table: string): string[] => table.split('\n').filter((line) => line.trim() !== '');

function conditionOf(part: string): Condition {
  const rest = part.slice(1);
  switch (part[0]) {
    case '+':
      return { kind: 'particle', word: rest };
    case '~': {
      const [preposition, noun] = rest.split(':');
      return { kind: 'phrase', preposition, noun };
    }
    case '@':
      return { kind: 'object', noun: rest };
    case '<':
      return { kind: 'subject', noun: rest };
    default: {
      const [form, lemma] = rest.split(':');
      if (form !== 'to' && form !== 'that' && form !== 'as')
        throw new Error(`event table: unknown complement '${rest}'`);
      return { kind: 'complement', form, lemma };
    }
  }
}

function readVerbs(table: string): Map<string, VerbSense[]> {
  const senses = new Map<string, VerbSense[]>();
  for (const line of rows(table)) {
    const { type, mode, cells } = head(line);
    for (const entry of split(cells[2])) {
      const match = /^([=^]*)([a-z-]+)((?:[+~@<>][a-z_:-]+)*)$/.exec(entry);
      if (!match) throw new Error(`event table: cannot read '${entry}'`);
      const [, flags, lemma, tail] = match;
      const conditions = (tail.match(/[+~@<>][a-z_:-]+/g) ?? []).map(conditionOf);
      const sense: VerbSense = {
        lemma,
        type,
        mode,
        recipients: split(cells[1]),
        conditions,
        symmetric: flags.includes('='),
        commissive: flags.includes('^'),
      };
      const known = senses.get(lemma);
      if (known) known.push(sense);
      else senses.set(lemma, [sense]);
    }
  }
  // Of senses that all fit, the one with most conditions is meant, then that with the narrower class, then the earlier line.
  for (const list of senses.values())
    list.sort((a, b) => b.conditions.length - a.conditions.length || breadth(a.conditions) - breadth(b.conditions));
  return senses;
}

/** A condition that names no noun is as telling as a class of so many words. */
const OPEN_BREADTH = 30;

function breadth(conditions: readonly Condition[]): number {
  return conditions.reduce(
    (sum, condition) => sum + ('noun' in condition && condition.noun ? classSize(condition.noun) : OPEN_BREADTH),
    0,
  );
}

function readNouns(table: string): Map<string, NounSense> {
  const senses = new Map<string, NounSense>();
  for (const line of rows(table)) {
    const { type, mode, cells } = head(line);
    for (const entry of split(cells[3])) {
      const lemma = entry.replace(/^[=?]+/, '');
      senses.set(lemma, {
        lemma,
        type,
        mode,
        of: cells[1] as NounSense['of'],
        recipients: split(cells[2]),
        symmetric: entry.startsWith('='),
        carried: entry.startsWith('?'),
      });
    }
  }
  return senses;
}

const VERBS = readVerbs(VERB_TABLE);
const NOUNS = readNouns(NOUN_TABLE);

export function verbSenses(lemma: string): readonly VerbSense[] {
  return VERBS.get(lemma) ?? [];
}

export function nounSense(lemma: string): NounSense | undefined {
  return NOUNS.get(lemma);
}

const COOPERATIVE: ReadonlySet<PloverType> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
]);

/** What saying that one will do an act of `type` is: an undertaking or a threat. */
export function commitmentType(type: PloverType): PloverType {
  return COOPERATIVE.has(type) || type === 'REQUEST' ? 'AGREE' : type === 'REJECT' ? 'REJECT' : 'THREATEN';
}
