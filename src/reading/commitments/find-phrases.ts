import type { Instrument, Role } from '../../records/reading.js';
import { conditionsOn, contiguousSubtree, isWithinCondition } from '../syntax/condition.js';
import { doerOf, holderOf, subjectOf } from '../syntax/doer.js';
import { futureOf, hasPerfect, isQuestion, markOf } from '../syntax/mood.js';
import type { Tree } from '../syntax/tree.js';
import { nounValence, valenceOf } from './acts.js';
import type { Candidate } from './candidate.js';
import type { Parties } from './parties.js';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const STANDING = set('policy position stance posture practice doctrine');
const COURSE = set('plan intention promise pledge commitment vow');
const LASTING = set('be remain stay');
const BLUNDER = set('mistake error folly blunder provocation disaster catastrophe miscalculation crime escalation');
const LINES = set('line');
const HARM_TO_COME = set(
  'consequence repercussion price cost retaliation reprisal war sanction punishment bloodshed escalation response',
);
const UNDERGOING = set('pay face suffer bear');
const RISKING = set('risk invite provoke court');
const HOLDING = set('happen apply occur hold continue last stand work');

/** Commitments carried by a turn of phrase rather than by one word. */
export function findPhrases(
  tree: Tree,
  parties: Parties,
  instrumentAt: (token: number) => Instrument | undefined,
  token: number,
): Candidate[] {
  if (isQuestion(tree, token)) return [];
  const { upos } = tree.tokens[token];
  if (upos === 'NOUN') {
    if (STANDING.has(tree.lemma(token)) || COURSE.has(tree.lemma(token))) return policy(tree, parties, token);
    if (BLUNDER.has(tree.lemma(token)) || LINES.has(tree.lemma(token))) return blunder(tree, parties, token);
  }
  if (tree.child(token, 'expl') !== undefined && tree.lemma(token) === 'be') return existential(tree, parties, token);
  if (upos !== 'VERB') return [];
  const lemma = tree.lemma(token);
  if (lemma === 'reserve') return right(tree, parties, token);
  if (UNDERGOING.has(lemma)) return undergoing(tree, parties, token);
  if (RISKING.has(lemma)) return risk(tree, parties, token);
  if (HOLDING.has(lemma)) return holdsIf(tree, parties, instrumentAt, token);
  return [];
}

/** 'X's policy is not to', 'it remains our position to'. */
function policy(tree: Tree, parties: Parties, token: number): Candidate[] {
  const clause = copularComplement(tree, token);
  if (clause === undefined || clause.head === token) return [];
  const holder = holderOf(tree, token);
  const debtors = holder === undefined ? [] : parties.rolesOf(holder);
  if (debtors.length === 0) return [];
  const wording = STANDING.has(tree.lemma(token))
    ? 'policy'
    : ['plan', 'intention'].includes(tree.lemma(token))
      ? 'intention'
      : 'pledge';
  return [
    {
      governor: token,
      head: clause.head,
      wording,
      settled: wording === 'policy',
      strength: wording === 'intention' ? 'intended' : 'firm',
      refrain: false,
      debtors,
      addressed: [],
      conditions: conditionsOn(tree, clause.root),
      confidence: 0.8,
    },
  ];
}

/** The infinitive or clause that a copula equates with the noun; `root` heads the sentence's clause. */
function copularComplement(tree: Tree, noun: number): { head: number; root: number } | undefined {
  const head = tree.head(noun);
  if (tree.is(noun, 'nsubj') && head >= 0) {
    const copular = tree.children(head, 'cop', 'aux').some((at) => tree.lemma(at) === 'be');
    const active = !tree.is(noun, 'nsubj:pass');
    if (tree.tokens[head].upos === 'VERB' && copular && active && markOf(tree, head) === 'to')
      return { head, root: head };
    if (LASTING.has(tree.lemma(head))) {
      const inner = tree.child(head, 'xcomp', 'ccomp', 'csubj', 'advcl');
      if (inner !== undefined && tree.tokens[inner].upos === 'VERB') return { head: inner, root: head };
    }
    return undefined;
  }
  const copula = tree.child(noun, 'cop');
  const root =
    copula !== undefined
      ? noun
      : head >= 0 && LASTING.has(tree.lemma(head)) && tree.is(noun, 'xcomp', 'obj', 'obl', 'ccomp')
        ? head
        : undefined;
  if (root === undefined) return undefined;
  // 'It remains our policy and our practice to': the infinitive hangs on the last of them.
  const joined = [root, ...tree.children(root, 'conj')].flatMap((at) => tree.children(at, 'xcomp', 'obj'));
  for (const from of [noun, root, ...joined]) {
    const inner = tree
      .children(from, 'csubj', 'acl', 'ccomp', 'xcomp', 'advcl')
      .find(
        (at) =>
          at > noun &&
          !tree.is(at, 'acl:relcl') &&
          at !== noun &&
          tree.tokens[at].upos === 'VERB' &&
          ['to', 'that'].includes(markOf(tree, at)),
      );
    if (inner !== undefined) return { head: inner, root };
  }
  return undefined;
}

/** 'Reserves the right to'. */
function right(tree: Tree, parties: Parties, token: number): Candidate[] {
  const object = tree.children(token, 'obj').find((at) => tree.lemma(at) === 'right');
  if (object === undefined) return [];
  const head = tree.child(object, 'acl') ?? tree.child(token, 'xcomp', 'advcl');
  const doer = doerOf(tree, token);
  const debtors = doer === undefined ? [] : parties.rolesOf(doer);
  if (head === undefined || debtors.length === 0) return [];
  const valence = valenceOf(tree, head);
  const wording = valence === 'harm' || valence === 'answer' ? 'threat' : 'policy';
  return [
    { ...plain(token, head, debtors), wording, settled: true, conditions: conditionsOn(tree, token), confidence: 0.75 },
  ];
}

/** 'Would be a mistake', 'would make a grave error', 'crosses a red line': said of another's act. */
function blunder(tree: Tree, parties: Parties, noun: number): Candidate[] {
  if (LINES.has(tree.lemma(noun)) && !tree.children(noun, 'amod').some((at) => tree.lower(at) === 'red')) return [];
  const copula = tree.child(noun, 'cop');
  const verb = tree.head(noun);
  const clause =
    copula !== undefined
      ? noun
      : verb >= 0 && tree.is(noun, 'obj') && ['make', 'cross', 'commit'].includes(tree.lemma(verb))
        ? verb
        : undefined;
  if (clause === undefined || futureOf(tree, clause) === undefined || hasPerfect(tree, clause)) return [];
  if (isWithinCondition(tree, clause) || tree.isNegated(clause)) return [];
  const subjectClause = tree.child(clause, 'csubj') ?? gerundSubject(tree, clause);
  const subject = subjectOf(tree, clause);
  const target = (subjectClause === undefined ? undefined : doerOf(tree, subjectClause)) ?? subject;
  return harm(tree, parties, clause, clause, target, 0.7, subjectClause);
}

/** 'Arvenia sending arms would be…' with the gerund tagged as a subject. */
function gerundSubject(tree: Tree, clause: number): number | undefined {
  return tree
    .children(clause, 'nsubj')
    .find((at) => tree.tokens[at].xpos === 'VBG' || tree.child(at, 'acl') !== undefined);
}

/** 'There will be consequences', 'there will be no deal if'. */
function existential(tree: Tree, parties: Parties, token: number): Candidate[] {
  const modal = futureOf(tree, token);
  const able = tree.children(token, 'aux').some((at) => ['can', 'ca'].includes(tree.lower(at)));
  if ((!modal && !able) || hasPerfect(tree, token) || isWithinCondition(tree, token)) return [];
  const subject = tree.children(token, 'nsubj').find((at) => at > token);
  if (subject === undefined) return [];
  const none = tree.isNegated(token) || tree.children(subject, 'det').some((at) => tree.lower(at) === 'no');
  const conditions = [...conditionsOn(tree, token), ...conditionsOn(tree, subject)];
  const speakers = parties.speakerAt(token);
  if (speakers.length === 0) return [];
  if (none && conditions.length > 0) {
    return [
      {
        ...plain(token, token, speakers),
        wording: able ? 'warning' : nounValence(tree, subject) === 'harm' ? 'pledge' : 'threat',
        settled: true,
        refrain: false,
        conditions,
        confidence: 0.65,
      },
    ];
  }
  if (none || !HARM_TO_COME.has(tree.lemma(subject))) return [];
  return harm(tree, parties, token, token, undefined, 0.6);
}

/** 'Will pay a price', 'will face sanctions'. */
function undergoing(tree: Tree, parties: Parties, token: number): Candidate[] {
  const object = tree.child(token, 'obj');
  if (object === undefined || futureOf(tree, token) === undefined) return [];
  if (!HARM_TO_COME.has(tree.lemma(object)) && nounValence(tree, object) !== 'harm') return [];
  if (isWithinCondition(tree, token) || hasPerfect(tree, token)) return [];
  const found = harm(tree, parties, token, token, subjectOf(tree, token), 0.6);
  return found.map((candidate) => ({ ...candidate, wording: 'threat' as const }));
}

/** 'Risks war', said of another's act. */
function risk(tree: Tree, parties: Parties, token: number): Candidate[] {
  const object = tree.child(token, 'obj', 'xcomp');
  if (object === undefined || (!HARM_TO_COME.has(tree.lemma(object)) && nounValence(tree, object) !== 'harm'))
    return [];
  return harm(tree, parties, token, token, subjectOf(tree, token), 0.5);
}

/** A warning by the speaker about what another side's act will bring. */
function harm(
  tree: Tree,
  parties: Parties,
  governor: number,
  head: number,
  target: number | undefined,
  confidence: number,
  act?: number,
): Candidate[] {
  const debtors = parties.speakerAt(governor);
  if (debtors.length === 0) return [];
  const targets = target === undefined ? [] : parties.rolesOf(target);
  if (targets.length > 0 && targets.every((role) => debtors.some((debtor) => parties.isSame(debtor, role)))) return [];
  return [
    {
      ...plain(governor, head, debtors),
      wording: 'warning',
      settled: true,
      addressed: targets.filter((role) => role.actor || role.country),
      act: act === undefined ? undefined : actRange(tree, governor, act),
      conditions: [...conditionsOn(tree, governor), ...reported(tree, governor)],
      confidence,
    },
  ];
}

/** 'Arvenia sending arms': the doer may hang beside the gerund. */
function actRange(tree: Tree, clause: number, act: number): { start: number; end: number } {
  const own = contiguousSubtree(tree, act);
  const doer = tree
    .children(clause, 'nsubj')
    .find((at) => at < own.start && contiguousSubtree(tree, at).end === own.start);
  return doer === undefined ? own : { start: contiguousSubtree(tree, doer).start, end: own.end };
}

function reported(tree: Tree, token: number): ReturnType<typeof conditionsOn> {
  const head = tree.head(token);
  if (head < 0 || !tree.is(token, 'ccomp')) return [];
  return conditionsOn(tree, head).filter((condition) => condition.start > token);
}

const POINTING = set('this that it');

/** 'Our aid … this only happens if', 'the truce will hold only if': the condition of what was named before. */
function holdsIf(
  tree: Tree,
  parties: Parties,
  instrumentAt: (token: number) => Instrument | undefined,
  token: number,
): Candidate[] {
  // 'Our aid to them, this happens only if': the nearer subject is the pointing one.
  const subject = tree
    .children(token, 'nsubj')
    .filter((at) => at < token)
    .at(-1);
  if (subject === undefined || isWithinCondition(tree, token)) return [];
  const conditions = conditionsOn(tree, token).filter((condition) => !condition.anaphoric);
  const only = tree.children(token, 'advmod').some((at) => tree.lower(at) === 'only');
  if (!only && !conditions.some(({ marker }) => marker.includes('only') || marker === 'unless')) return [];
  if (conditions.length === 0) return [];
  const pointing = POINTING.has(tree.lower(subject));
  const named = pointing ? ownActBefore(tree, subject) : sameBefore(tree, subject);
  if (named === undefined) return [];
  const owner = tree.child(named, 'nmod:poss') ?? holderOf(tree, named) ?? carrierOf(tree, named);
  const debtors = owner === undefined ? [] : parties.rolesOf(owner);
  if (debtors.length === 0) return [];
  const { start } = tree.sentenceOf(named);
  let instrument: Instrument | undefined;
  for (let at = start; at < token && pointing && !instrument; at++) instrument = instrumentAt(at);
  return [
    {
      ...plain(token, named, debtors),
      wording: pointing ? (instrument ? 'obligation' : 'policy') : 'offer',
      settled: true,
      conditions,
      instrument: instrument?.id,
      confidence: 0.55,
    },
  ];
}

const PAUSES = set('ceasefire cease-fire truce armistice cessation pause moratorium offer pledge promise freeze');

/** The earlier phrase, in this sentence or the one before it, that 'the truce' takes up. */
function sameBefore(tree: Tree, subject: number): number | undefined {
  if (!PAUSES.has(tree.lemma(subject))) return undefined;
  for (let at = subject - 1; at >= reachOf(tree, subject); at--) {
    if (tree.tokens[at].upos === 'NOUN' && PAUSES.has(tree.lemma(at)) && tree.is(at, 'obj')) return at;
  }
  return undefined;
}

/** Who declares, offers or announces the thing that is the object. */
function carrierOf(tree: Tree, noun: number): number | undefined {
  const verb = tree.head(noun);
  return verb >= 0 && tree.is(noun, 'obj') ? doerOf(tree, verb) : undefined;
}

/** The start of the sentence before, within the block. */
function reachOf(tree: Tree, token: number): number {
  const here = tree.sentenceIndex(token);
  const own = tree.doc.sentences[here];
  const before = here > 0 ? tree.doc.sentences[here - 1] : own;
  return before.block === own.block ? before.start : own.start;
}

/** The nearest noun phrase before, in this sentence or the one before it, that names an act of a side ('our assistance to…'). */
function ownActBefore(tree: Tree, pointer: number): number | undefined {
  for (let at = pointer - 1; at >= reachOf(tree, pointer); at--) {
    if (tree.tokens[at].upos !== 'NOUN' || tree.child(at, 'nmod:poss') === undefined) continue;
    const valence = nounValence(tree, at);
    if (valence === 'help' || valence === 'harm') return at;
  }
  return undefined;
}

function plain(
  governor: number,
  head: number,
  debtors: readonly Role[],
): Omit<Candidate, 'wording' | 'settled' | 'conditions' | 'confidence'> {
  return { governor, head, strength: 'firm', refrain: false, debtors, addressed: [] };
}
