import type { PloverType } from '../../records/reading.js';
import {
  agentOf,
  byPhrase,
  holderOf,
  isPassive,
  isVerbal,
  type Prepositional,
  patientOf,
  prepositionals,
  prepositionOf,
  subjectOf,
} from '../syntax/arguments.js';
import type { Tree } from '../syntax/tree.js';
import { CALENDAR } from './calendar.js';
import { type Condition, commitmentType, type NounSense, nounSense, type VerbSense, verbSenses } from './lexicon.js';
import { inNounClass } from './noun-classes.js';

/** A predicate read as an event, its roles still tokens. Each list is in order of preference: the first that names a party counts. */
export interface Match {
  /** The verb or noun that tells the event. */
  readonly token: number;
  /** The verb that carries a noun of action: 'launched' in 'launched an attack'. */
  readonly carrier?: number;
  readonly lemma: string;
  readonly type: PloverType;
  readonly mode?: string;
  readonly symmetric: boolean;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  /** Other phrases that may name the recipient where the frame's own do not. */
  readonly loose: readonly number[];
  /** Phrases that say what was acted on where no party is named: 'condemned the attacks'. */
  readonly things: readonly number[];
  /** Words that belong to the predicate: object, particle, phrases that the sense asks for. */
  readonly words: readonly number[];
  /** The clause that says what is promised, threatened or asked. */
  readonly complement?: number;
  /** The type of the act promised, threatened or asked. */
  readonly inner?: PloverType;
  /** How much of the frame is there, 0 to 1. */
  readonly fit: number;
}

/** Verbs that lend their subject to a noun of action. */
const CARRIERS = new Set(
  `make give issue hold launch carry stage conduct mount have deliver impose put pay take begin start announce declare order
   express voice lead send undertake commit perform receive face complete continue resume end step renew repeat reiterate open
   authorise authorize approve see engage extend join attend host deny sign reach withstand draw file submit place level direct
   provide offer win secure grant slap tighten step wage`.split(/\s+/),
);
/** Carriers that have a sense of their own too, which gives way to that of a noun of action. */
const LENDING = new Set('offer give provide host attend face place'.split(' '));
/** 'is ready to help' promises as 'offers to help' does. */
const WILLING = new Set(['ready', 'willing', 'prepared', 'determined', 'set', 'committed', 'poised']);
const WILLING_SENSE: VerbSense = {
  lemma: 'ready',
  type: 'AGREE',
  recipients: ['comp', 'to', 'with'],
  conditions: [],
  symmetric: false,
  commissive: true,
};
/** Heads that say nothing of the kind of thing: the class is that of what modifies them. */
const CONTAINERS = new Set(
  `program programme package plan order operation measure supply shipment effort number series part group delivery consignment
   worth amount round wave string campaign convoy sale transfer lot kind type batch team force process system deal access ton tonne
   convoy hundred thousand million dozen act use piece load line status state move mission right piece hour`.split(
    /\s+/,
  ),
);
/** Classes that a modifier alone settles. */
const KIND_MODIFIERS = ['peacekeepers', 'mediation', 'verbal'];
const LOOSE = [
  'against',
  'on',
  'upon',
  'to',
  'with',
  'at',
  'from',
  'toward',
  'towards',
  'for',
  'into',
  'over',
  'in',
  'of',
];
/** Types whose recipient may be told only in what the act is for. */
const FAR_REACHING: ReadonlySet<PloverType> = new Set(['AID', 'CONSULT', 'SANCTION']);
const REACHING = new Set(['in', 'to', 'for', 'between', 'with', 'against', 'on']);
/** So many words after the verb are looked at. */
const REACH = 40;
/** Types of acts that take an authority over the place. */
const OFFICIAL: ReadonlySet<PloverType> = new Set(['COERCE', 'RETREAT', 'SANCTION']);
const CONDITIONAL = new Set(['if', 'unless', 'until']);
const PRAISE =
  /^(?:friend|success|historic|great|good|important|hero|victory|step|breakthrough|welcome|positive|ally|partner|brother)/;
const NESTING = 4;

/** Reads the verb at `token` as an event; undefined where no sense of it fits. */
export function matchVerb(tree: Tree, token: number, depth = 0): Match | undefined {
  const senses = verbSenses(tree.lemma(token));
  const willing = WILLING.has(tree.lemma(token)) && complementOf(tree, token, 'to') !== undefined;
  if (senses.length === 0 && !willing) return undefined;
  const patient = patientOf(tree, token);
  const phrases = phrasesOf(tree, token, patient);
  if (willing) return build(tree, token, WILLING_SENSE, [], patient, phrases, depth);
  for (const sense of senses) {
    const words = meets(tree, token, sense, patient, phrases);
    // 'offered criticism': the noun tells what was done
    if (words?.length === 0 && patient !== undefined && LENDING.has(sense.lemma) && carriedNoun(tree, patient))
      return undefined;
    if (words !== undefined) return build(tree, token, sense, words, patient, phrases, depth);
  }
  return undefined;
}

/** Prepositional phrases of the verb and of its object, since parsers differ on where they hang them. */
function phrasesOf(tree: Tree, verb: number, patient: number | undefined): Prepositional[] {
  const own = prepositionals(tree, verb);
  const head = tree.head(verb);
  if (patient !== undefined && tree.head(patient) === verb) own.push(...prepositionals(tree, patient));
  // 'condemned and warned against': a coordinated verb may own the phrase of the first
  if (own.length === 0 && head >= 0 && tree.is(verb, 'conj') && isVerbal(tree, head)) return [];
  return own;
}

function carriedNoun(tree: Tree, object: number): boolean {
  return (nounSense(tree.lemma(object)) ?? compoundSense(tree, object)) !== undefined;
}

function complementOf(tree: Tree, verb: number, form: 'to' | 'that' | 'as'): number | undefined {
  return tree.children(verb, 'xcomp', 'ccomp', 'advcl', 'parataxis').find((child) => {
    const infinitive = tree.children(child, 'mark').some((mark) => tree.lower(mark) === 'to');
    if (form === 'as')
      return tree.is(child, 'xcomp') && !infinitive && ['NOUN', 'ADJ', 'PROPN'].includes(tree.tokens[child].upos);
    if (form === 'to') return infinitive && child > verb;
    return tree.is(child, 'ccomp') && !infinitive;
  });
}

/** Tokens that meet the sense's conditions; undefined where one is not met. */
function meets(
  tree: Tree,
  verb: number,
  sense: VerbSense,
  patient: number | undefined,
  phrases: readonly Prepositional[],
): number[] | undefined {
  const words: number[] = [];
  for (const condition of sense.conditions) {
    const word = meet(tree, verb, condition, patient, phrases);
    if (word === undefined) return undefined;
    words.push(word);
  }
  return words;
}

function meet(
  tree: Tree,
  verb: number,
  condition: Condition,
  patient: number | undefined,
  phrases: readonly Prepositional[],
): number | undefined {
  switch (condition.kind) {
    case 'particle':
      return (
        tree
          .children(verb)
          .find(
            (child) => child !== patient && tree.lower(child) === condition.word && !tree.is(child, 'nsubj', 'conj'),
          ) ??
        (patient !== undefined && tree.lower(patient) === condition.word
          ? patient
          : particleAfter(tree, verb, condition.word))
      );
    case 'phrase':
      return phrases.find(
        ({ preposition, token }) =>
          (preposition === condition.preposition || preposition.endsWith(` ${condition.preposition}`)) &&
          (tree.head(token) === verb || condition.noun !== undefined) &&
          // 'called him on Saturday' is no 'called on him'
          (condition.noun === undefined
            ? !CALENDAR.has(tree.lemma(token))
            : inNounClass(condition.noun, kindsOf(tree, token))),
      )?.token;
    case 'object':
      return patient !== undefined && inNounClass(condition.noun, kindsOf(tree, patient)) ? patient : undefined;
    case 'subject': {
      const subject = agentOf(tree, verb);
      return subject !== undefined && inNounClass(condition.noun, kindsOf(tree, subject)) ? verb : undefined;
    }
    case 'complement': {
      const complement = complementOf(tree, verb, condition.form);
      if (complement === undefined || condition.lemma === undefined) return complement;
      return inNounClass(condition.lemma, [tree.lemma(complement)]) ? complement : undefined;
    }
  }
}

/** 'handed over 700 parcels': a particle right after the verb, hung on the number. */
function particleAfter(tree: Tree, verb: number, word: string): number | undefined {
  const next = verb + 1;
  return next < tree.tokens.length && tree.lower(next) === word && tree.tokens[next].upos !== 'NOUN' ? next : undefined;
}

/** Lemmas that tell what kind of thing the phrase is: its head, or what a head of measure contains. */
export function kindsOf(tree: Tree, token: number): string[] {
  const kinds: string[] = [];
  for (const at of tree.conjuncts(token).slice(0, 4)) {
    // 'Bill Clinton' is no bill.
    if (tree.tokens[at].upos === 'PROPN' && tree.child(at, 'flat') !== undefined) continue;
    const head = tree.lemma(at);
    kinds.push(head);
    const modifiers = tree.children(at, 'compound').map((child) => tree.lemma(child));
    if (modifiers.length > 0) kinds.push(`${modifiers.at(-1)}-${head}`);
    for (const child of tree.children(at, 'compound', 'amod')) {
      // 'peacekeeping troops', 'mediation effort', 'a scathing attack': the modifier tells the kind
      if (KIND_MODIFIERS.some((kind) => inNounClass(kind, [tree.lemma(child)]))) kinds.push(tree.lemma(child));
    }
    if (CONTAINERS.has(head) || tree.tokens[at].upos === 'NUM') {
      kinds.push(...modifiers);
      for (const child of tree.children(at, 'nmod', 'amod')) kinds.push(tree.lemma(child));
    }
  }
  return kinds;
}

function build(
  tree: Tree,
  verb: number,
  sense: VerbSense,
  words: number[],
  patient: number | undefined,
  phrases: readonly Prepositional[],
  depth: number,
): Match | undefined {
  const complement = complementOf(tree, verb, 'to') ?? complementOf(tree, verb, 'that') ?? gerundOf(tree, verb);
  const named = complementOf(tree, verb, 'as');
  if (sense.conditions.some((condition) => condition.kind === 'complement' && condition.form === 'as')) {
    if (named === undefined || PRAISE.test(tree.lemma(named))) return undefined;
  }
  const inner =
    complement !== undefined && depth < NESTING
      ? (matchVerb(tree, complement, depth + 1) ?? innerNoun(tree, complement))
      : undefined;
  const object = patient === undefined ? undefined : nounSense(tree.lemma(patient));
  const innerType = inner?.type ?? object?.type;
  let type = sense.type;
  if (sense.commissive) {
    const negated = complement !== undefined && tree.isNegated(complement);
    if (inner) type = undertaken(sense.lemma, inner.type, negated);
    else if (negated) type = 'REJECT';
  }
  const agent = agentOf(tree, verb);
  const recipients: number[] = [];
  for (const slot of sense.recipients) {
    for (const at of slotTokens(tree, slot, verb, patient, phrases, complement, inner)) {
      recipients.push(at);
    }
  }
  const none = sense.recipients.includes('none');
  const loose = none ? [] : looseTokens(phrases, [...recipients]);
  if (!none && complement !== undefined) {
    const object = tree.child(complement, 'obj');
    loose.push(...prepositionals(tree, complement).map(({ token }) => token));
    if (object !== undefined) loose.push(...prepositionals(tree, object).map(({ token }) => token));
    if (type === 'PROTEST') loose.unshift(...(inner?.recipients ?? []), ...(inner?.loose ?? []));
  }
  if (FAR_REACHING.has(type)) loose.push(...namesBelow(tree, verb));
  // 'threatened to strike unless the government gives way': the one who can avert it
  const condition = type === 'THREATEN' ? conditionSubjects(tree, [verb, complement]) : [];
  const actors = agent === undefined ? [] : [agent];
  if (actors.length === 0 && OFFICIAL.has(type) && isPassive(tree, verb))
    actors.push(...placesOf(tree, verb, phrases, patient));
  const particles = tree.children(verb, 'compound:prt');
  return {
    token: verb,
    lemma: sense.lemma,
    type,
    mode: sense.mode ?? modeOf(type, innerType),
    symmetric:
      sense.symmetric ||
      (sense.commissive && inner?.symmetric === true && tree.conjuncts(actors[0] ?? verb).length > 1),
    actors,
    recipients,
    loose: [...loose, ...condition],
    things: none
      ? []
      : [...(patient === undefined ? [] : [patient]), ...recipients].filter((at) => !words.includes(at)),
    words: [...words, ...particles, ...(patient !== undefined ? [patient] : [])],
    complement,
    inner: innerType,
    fit: 0.6 + 0.08 * Math.min(3, sense.conditions.length),
  };
}

/** 'was arrested in A', 'released from captivity in A': what only an authority does is done by that of the place. */
function placesOf(tree: Tree, verb: number, phrases: readonly Prepositional[], patient: number | undefined): number[] {
  const places = phrases.filter(({ token }) => token !== patient && tree.head(token) === verb);
  return places
    .flatMap((phrase) => [phrase, ...prepositionals(tree, phrase.token)])
    .filter(
      ({ preposition, token }) =>
        (preposition === 'in' || preposition === 'from') && tree.tokens[token].upos === 'PROPN',
    )
    .map(({ token }) => token);
}

/** Names that prepositions bring in anywhere after the verb: 'gave money to build schools in A'. */
function namesBelow(tree: Tree, verb: number): number[] {
  const { end } = tree.sentenceOf(verb);
  const found: number[] = [];
  for (let at = verb + 1; at < Math.min(end, verb + REACH); at++) {
    if (tree.tokens[at].upos !== 'PROPN' || tree.child(at, 'case') === undefined) continue;
    if (REACHING.has(prepositionOf(tree, at) ?? '')) found.push(at);
  }
  return found;
}

function conditionSubjects(tree: Tree, clauses: readonly (number | undefined)[]): number[] {
  return clauses
    .flatMap((clause) => (clause === undefined ? [] : tree.children(clause, 'advcl')))
    .filter((clause) => tree.children(clause, 'mark').some((mark) => CONDITIONAL.has(tree.lower(mark))))
    .map((clause) => tree.child(clause, 'nsubj'))
    .filter((subject) => subject !== undefined);
}

/** 'accused of shelling', 'condemned for signing'. */
function gerundOf(tree: Tree, verb: number): number | undefined {
  return tree.children(verb, 'advcl', 'xcomp').find((child) => tree.tokens[child].xpos === 'VBG' && child > verb);
}

/** 'will hold talks': the complement is a verb that carries a noun of action. */
function innerNoun(tree: Tree, complement: number): Match | undefined {
  const object = tree.child(complement, 'obj');
  return object === undefined ? undefined : matchNoun(tree, object);
}

/** What undertaking an act is: decisions to give way are concessions already. */
function undertaken(lemma: string, inner: PloverType, negated: boolean): PloverType {
  const kind = commitmentType(inner);
  if (negated) return kind === 'AGREE' ? 'REJECT' : 'AGREE';
  if ((lemma === 'decide' || lemma === 'choose') && (inner === 'CONCEDE' || inner === 'RETREAT')) return 'CONCEDE';
  return kind;
}

function slotTokens(
  tree: Tree,
  slot: string,
  verb: number,
  patient: number | undefined,
  phrases: readonly Prepositional[],
  complement: number | undefined,
  inner: Match | undefined,
): readonly number[] {
  switch (slot) {
    case 'none':
      return [];
    case 'obj':
      return patient === undefined ? [] : [patient];
    case 'iobj': {
      const own = tree.child(verb, 'iobj');
      return own === undefined ? [] : [own];
    }
    case 'comp': {
      if (complement === undefined) return [];
      if (inner) return inner.recipients.length > 0 ? inner.recipients : inner.loose;
      const object = patientOf(tree, complement);
      return object === undefined ? [] : [object];
    }
    case 'does': {
      if (complement === undefined) return [];
      const doer = isPassive(tree, complement) ? byPhrase(tree, complement) : tree.child(complement, 'nsubj');
      if (doer !== undefined) return [doer];
      const asked = tree.child(verb, 'obj') ?? tree.child(complement, 'nsubj:pass');
      return asked === undefined ? [] : [asked];
    }
    case 'between':
      return phrases
        .filter(({ preposition }) => preposition === slot || preposition === 'among')
        .map(({ token }) => token);
    default:
      return phrases
        .filter(({ preposition }) => preposition === slot || preposition.endsWith(` ${slot}`))
        .map(({ token }) => token);
  }
}

function looseTokens(phrases: readonly Prepositional[], taken: readonly number[]): number[] {
  const found: number[] = [];
  for (const wanted of LOOSE) {
    for (const { preposition, token } of phrases) {
      if (preposition === wanted && !taken.includes(token)) found.push(token);
    }
  }
  return found;
}

const REQUEST_MODES: Partial<Record<PloverType, string>> = {
  AID: 'assist',
  COOPERATE: 'assist',
  CONSULT: 'meet',
  AGREE: 'meet',
  RETREAT: 'yield',
  CONCEDE: 'yield',
};
const THREAT_MODES: Partial<Record<PloverType, string>> = {
  ASSAULT: 'violence',
  MOBILIZE: 'violence',
  COERCE: 'restrict',
  SANCTION: 'relations',
  REJECT: 'relations',
};

function modeOf(type: PloverType, inner: PloverType | undefined): string | undefined {
  if (type === 'ACCUSE') return 'disapprove';
  if (inner === undefined) return undefined;
  if (type === 'REQUEST' || type === 'REJECT') return REQUEST_MODES[inner] ?? 'change';
  return type === 'THREATEN' ? THREAT_MODES[inner] : undefined;
}

/** Reads the noun at `token` as an event; undefined where it is none. */
export function matchNoun(tree: Tree, token: number): Match | undefined {
  const own = nounSense(tree.lemma(token)) ?? compoundSense(tree, token);
  if (own === undefined || tree.is(token, 'compound', 'amod')) return undefined;
  const head = tree.head(token);
  const carried = head >= 0 && tree.is(token, 'obj', 'nsubj:pass') && CARRIERS.has(tree.lemma(head));
  if (own.carried && !carried) return undefined;
  const carrier = carried ? head : undefined;
  const phrases = prepositionals(tree, token);
  if (carrier !== undefined) phrases.push(...prepositionals(tree, carrier).filter(({ token: at }) => at !== token));
  const of = phrases.filter(({ preposition }) => preposition === 'of').map(({ token: at }) => at);
  const by = tree.child(token, 'nmod:poss') ?? byPhrase(tree, token);
  const modifiers = tree.children(token, 'amod', 'compound', 'nmod:desc');
  const from = phrases.filter(
    ({ preposition, token: at }) =>
      preposition === 'from' && tree.head(at) === token && !own.recipients.includes('from'),
  );
  const actors = [
    ...(by === undefined ? [] : [by]),
    ...(own.of === 'by' || own.of === 'all' ? of : []),
    ...(own.symmetric ? phrases.filter(({ preposition }) => preposition === 'between').map(({ token: at }) => at) : []),
    ...modifiers,
    ...from.map(({ token: at }) => at),
  ];
  if (carrier !== undefined) {
    const agent = agentOf(tree, carrier) ?? subjectOf(tree, carrier);
    if (agent !== undefined && agent !== token) actors.unshift(agent);
  } else if (actors.length === 0) {
    const holder = holderOf(tree, token);
    if (holder !== undefined && tree.is(token, 'conj')) actors.push(holder);
  }
  const recipients: number[] = [];
  if (own.of === 'to' && !own.recipients.includes('of')) recipients.push(...of);
  for (const slot of own.recipients) {
    if (slot === 'none') continue;
    recipients.push(...phrases.filter(({ preposition }) => preposition === slot).map(({ token: at }) => at));
  }
  return {
    token,
    carrier,
    lemma: own.lemma,
    type: own.type,
    mode: own.mode ?? (own.type === 'ACCUSE' ? 'disapprove' : undefined),
    symmetric: own.symmetric,
    actors,
    recipients,
    loose: carrier === undefined ? [] : looseTokens(phrases, recipients),
    things: carrier === undefined ? [] : recipients,
    words: carrier === undefined ? [token] : [token, carrier],
    fit: carrier === undefined ? 0.45 : 0.6,
  };
}

/** 'hunger strike', 'war games': the pair of words has a sense of its own. */
function compoundSense(tree: Tree, token: number): NounSense | undefined {
  const modifier = tree.children(token, 'compound').at(-1);
  return modifier === undefined ? undefined : nounSense(`${tree.lemma(modifier)}-${tree.lemma(token)}`);
}
