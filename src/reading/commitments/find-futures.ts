import type { Instrument, Role } from '../../records/reading.js';
import { conditionsOn, conditionsWithin, contiguousSubtree, isWithinCondition } from '../syntax/condition.js';
import { byAgent, doerOf, subjectOf } from '../syntax/doer.js';
import { futureOf, hasPerfect, isQuestion, markOf } from '../syntax/mood.js';
import type { Tree } from '../syntax/tree.js';
import { valenceOf } from './acts.js';
import type { Candidate } from './candidate.js';
import { underInstrument } from './find-constructions.js';
import { LIKELY, NOT_BINDING, NOT_UNDERTAKEN, OBSERVERS } from './lexicon.js';
import type { Parties } from './parties.js';
import { consequentRange } from './spans.js';

/** 'Will look to hold': what is undertaken is the infinitive. */
const CATENATIVE = new Set(['look', 'try', 'start', 'begin', 'come', 'strive']);
/** Who may do it and how things stand with others have no doer; a wish of the speaker's decides. */
const ACCEPTED = new Set(['welcome', 'allowed', 'permitted', 'accepted', 'tolerated', 'recognized', 'recognised']);
const BILLS = new Set([
  'bill',
  'legislation',
  'law',
  'measure',
  'act',
  'resolution',
  'amendment',
  'order',
  'decree',
  'motion',
]);
const PROPOSING = new Set([
  'introduce',
  'propose',
  'pass',
  'approve',
  'sign',
  'adopt',
  'draft',
  'sponsor',
  'back',
  'unveil',
  'submit',
]);
const DUTY = new Set(['must']);

/** Commitments by 'will', 'would', 'shall', 'is going to', or by 'must' under an instrument. */
export function findFutures(
  tree: Tree,
  parties: Parties,
  instrumentAt: (token: number) => Instrument | undefined,
  token: number,
): Candidate[] {
  const going = goingTo(tree, token);
  const head = going ?? token;
  const act = CATENATIVE.has(tree.lemma(head)) ? (tree.child(head, 'xcomp') ?? head) : head;
  const modal = going === undefined ? futureOf(tree, token) : 'will';
  const duty = modal === undefined ? dutyOf(tree, token) : undefined;
  if (!modal && !duty) return [];
  if (hasPerfect(tree, token) || isQuestion(tree, token) || isWithinCondition(tree, token)) return [];
  if (isGuess(tree, token) || tree.children(token, 'advmod').some((at) => LIKELY.has(tree.lower(at)))) return [];

  const ground = underInstrument(tree, instrumentAt, head);
  const own = tree.child(token, 'nsubj');
  const carrier = own === undefined ? undefined : instrumentAt(own);
  if (duty && !ground) return [];
  const conditions = [...conditionsOn(tree, token), ...conditionsOnReport(tree, token)];

  const bill = billOf(tree, token);
  if (modal === 'would' && !isBackshifted(tree, parties, token) && conditions.length === 0 && bill === undefined) {
    if (conditionsWithin(tree, head).length === 0) return [];
  }
  const base = {
    governor: token,
    head,
    wording: ground ? ('obligation' as const) : ('by act' as const),
    settled: ground !== undefined,
    strength: 'firm' as const,
    refrain: false,
    addressed: [] as Role[],
    conditions,
    instrument: (ground ?? carrier)?.id,
  };

  if (carrier) return carriedBy(tree, token, head, base, carrier);
  if (bill !== undefined) {
    const debtors = parties.rolesOf(bill);
    return debtors.length > 0 ? [{ ...base, debtors, confidence: 0.5 }] : [];
  }

  const passive = tree.child(token, 'nsubj:pass') !== undefined && byAgent(tree, token) === undefined;
  const copular = tree.child(token, 'cop') !== undefined;
  if (passive || copular) {
    if (copular && !ACCEPTED.has(tree.lower(token))) return [];
    if (passive && !ACCEPTED.has(tree.lower(token)) && ['unknown', 'neutral'].includes(valenceOf(tree, head)))
      return [];
    if (!ground && observes(tree, parties, token)) return [];
    // In a release 'will be provided' is procedure; only what is said, or inflicted, binds.
    if (!ground && !parties.statementAt(token) && valenceOf(tree, head) !== 'harm') return [];
    const debtors = ground ? [...ground.parties] : parties.speakerAt(token);
    const patient = subjectOf(tree, token);
    if (debtors.length === 0) return [];
    const addressed = patient === undefined ? [] : known(parties.rolesOf(patient), debtors, parties);
    return [{ ...base, debtors, addressed, confidence: 0.45 }];
  }

  if (isMereCourse(tree, act) && !ground) return [];
  const doer = doerOf(tree, token);
  if (doer === undefined) return [];
  const debtors = parties.rolesOf(doer);
  if (debtors.length === 0) return [];
  if (!ground && !isOwnSide(tree, parties, token, debtors)) return [];
  if (tree.lemma(head) === 'look') return [{ ...base, debtors, wording: 'intention', settled: true, confidence: 0.55 }];
  return [{ ...base, debtors, confidence: 0.6 }];
}

/** What befalls, goes on or takes place, undertaken by nobody. */
function isMereCourse(tree: Tree, head: number): boolean {
  const lemma = tree.lemma(head);
  if (lemma === 'take') return tree.children(head, 'obj').some((at) => tree.lemma(at) === 'place');
  if (lemma === 'continue') return tree.child(head, 'xcomp', 'obj', 'ccomp', 'advcl') === undefined;
  if (ALTERNATING.has(lemma) && tree.child(head, 'obj') !== undefined) return false;
  return NOT_UNDERTAKEN.has(lemma);
}
/** What happens of itself, and is done where there is something it is done to: 'close the border'. */
const ALTERNATING = new Set(['close', 'start', 'drop']);

/** 'is going to VERB': the verb. */
function goingTo(tree: Tree, token: number): number | undefined {
  if (tree.lower(token) !== 'going' || tree.child(token, 'aux') === undefined) return undefined;
  return tree.child(token, 'xcomp');
}

function dutyOf(tree: Tree, token: number): string | undefined {
  return tree
    .children(token, 'aux')
    .map((at) => tree.lower(at))
    .find((word) => DUTY.has(word));
}

/** The clause is what someone believes, hopes, fears or demands. */
function isGuess(tree: Tree, token: number): boolean {
  for (let at = token, steps = 0; steps < 4; steps++) {
    const head = tree.head(at);
    if (markOf(tree, at) === 'whether') return true;
    if (head < 0 || !tree.is(at, 'ccomp', 'xcomp', 'conj', 'acl', 'csubj')) return false;
    if (!tree.is(at, 'conj') && NOT_BINDING.has(tree.lemma(head)) && tree.tokens[head].upos === 'VERB') return true;
    if (tree.is(at, 'acl') && GUESS_NOUNS.has(tree.lemma(head))) return true;
    at = head;
  }
  return false;
}
const GUESS_NOUNS = new Set(
  'hope belief fear concern expectation possibility chance likelihood risk doubt speculation rumor rumour idea confidence question prospect worry'.split(
    ' ',
  ),
);

/** A condition hung on the verb of saying by a parser that met it at the end of the sentence. */
function conditionsOnReport(tree: Tree, token: number): ReturnType<typeof conditionsOn> {
  const head = tree.head(token);
  if (head < 0 || !tree.is(token, 'ccomp')) return [];
  return conditionsOn(tree, head).filter((condition) => condition.start > token);
}

/** 'Would' for 'will' in a report of what was said. */
function isBackshifted(tree: Tree, parties: Parties, token: number): boolean {
  if (tree.is(tree.firstConjunct(token), 'ccomp')) {
    const head = tree.head(tree.firstConjunct(token));
    if (['VBD', 'VBN'].includes(tree.tokens[head].xpos)) return true;
  }
  const statement = parties.statementAt(token);
  return statement !== undefined && statement.record.mode !== 'direct';
}

/** Who proposes the bill that 'would' do it. */
function billOf(tree: Tree, token: number): number | undefined {
  if (!tree.is(token, 'acl:relcl')) return undefined;
  const noun = tree.head(token);
  if (!BILLS.has(tree.lemma(noun))) return undefined;
  const verb = tree.head(noun);
  if (verb < 0 || !tree.is(noun, 'obj') || !PROPOSING.has(tree.lemma(verb))) return undefined;
  return doerOf(tree, verb);
}

/** 'The ceasefire will take effect': the instrument itself is what is bound to come. */
function carriedBy(
  tree: Tree,
  token: number,
  head: number,
  base: Omit<Candidate, 'debtors' | 'confidence'>,
  carrier: Instrument,
): Candidate[] {
  const lemma = tree.lemma(head);
  const subject = tree.child(token, 'nsubj') as number;
  if (
    STARTING.has(lemma) ||
    (lemma === 'take' && tree.children(token, 'obj').some((at) => tree.lemma(at) === 'effect'))
  ) {
    const own = consequentRange(tree, token, base.conditions);
    const from = contiguousSubtree(tree, subject);
    if (from.start >= token || !own) return [];
    return [
      {
        ...base,
        wording: 'obligation',
        settled: true,
        debtors: [...carrier.parties],
        range: { start: from.start, end: own.end },
        confidence: 0.4,
      },
    ];
  }
  if (NOT_UNDERTAKEN.has(lemma)) return [];
  if (!['harm', 'help'].includes(valenceOf(tree, head)) || carrier.parties.length === 0) return [];
  return [{ ...base, wording: 'obligation', settled: true, debtors: [...carrier.parties], confidence: 0.45 }];
}
const STARTING = new Set(['start', 'begin', 'enter', 'commence']);

/** The one who says so may bind the one who is to do it: same side, or nobody is known to say it but the reporter. */
function isOwnSide(tree: Tree, parties: Parties, token: number, debtors: readonly Role[]): boolean {
  if (observes(tree, parties, token)) return false;
  const speaker = parties.statementAt(token)?.speaker;
  if (!speaker) return !parties.isAskedByReporter(token);
  return debtors.some((debtor) => parties.mayBeSame(debtor, speaker));
}

/** Told by experts, polls and the like. */
function observes(tree: Tree, parties: Parties, token: number): boolean {
  const statement = parties.statementAt(token);
  if (!statement) return false;
  if (statement.record.act === 'ask' || statement.record.act === 'believe') return true;
  if (statement.cue >= 0 && NOT_BINDING.has(tree.lemma(statement.cue))) return true;
  const words = (statement.speaker?.text ?? '').toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => OBSERVERS.has(word) || OBSERVERS.has(word.replace(/s$/, '')));
}

function known(roles: readonly Role[], debtors: readonly Role[], parties: Parties): Role[] {
  return roles
    .filter((role) => role.actor || role.country)
    .filter((role) => !debtors.some((debtor) => parties.isSame(debtor, role)));
}
