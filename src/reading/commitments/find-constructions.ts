import type { Instrument, Role } from '../../records/reading.js';
import { conditionAt, conditionsOn, isWithinCondition } from '../syntax/condition.js';
import { doerOf, holderOf, subjectOf } from '../syntax/doer.js';
import { futureOf, hasPerfect, isQuestion, markOf } from '../syntax/mood.js';
import type { Tree } from '../syntax/tree.js';
import { caseOf, namesAnAct, nounValence } from './acts.js';
import type { Candidate } from './candidate.js';
import { ASKED, type Construction, constructionsOf, NOT_BINDING, PRAISING, type Slot, THOUGHT_OF } from './lexicon.js';
import type { Parties } from './parties.js';

/** Adjectives of binding are as often tagged as participles. */
const PARTICIPLES = new Set([
  'committed',
  'prepared',
  'determined',
  'resolved',
  'obliged',
  'obligated',
  'bound',
  'poised',
  'set',
]);
/** A construction under one of these is wished for or guessed at, not made. */
const UNREAL = new Set(['should', 'could', 'may', 'might', 'can', 'must', 'ought']);

/** Commitments carried by a word of the lexicon: 'threatened to', 'is ready to', 'a promise to', 'ruled out'. */
export function findConstructions(
  tree: Tree,
  parties: Parties,
  instrumentAt: (token: number) => Instrument | undefined,
  token: number,
): Candidate[] {
  const { upos } = tree.tokens[token];
  if (upos !== 'VERB' && upos !== 'ADJ' && upos !== 'NOUN') return [];
  const found: Candidate[] = [];
  for (const construction of candidatesFor(tree, token)) {
    if (construction.particle && !hasParticle(tree, token, construction.particle)) continue;
    if (isUnreal(tree, token, construction)) continue;
    for (const slot of construction.slots) {
      const heads = slotHeads(tree, token, slot, construction);
      for (const head of heads) {
        const candidate = build(tree, parties, instrumentAt, token, head, slot, construction);
        if (candidate) found.push(candidate);
      }
      if (heads.length > 0) break;
    }
    if (found.length > 0) break;
  }
  return found;
}

function candidatesFor(tree: Tree, token: number): readonly Construction[] {
  const { upos, xpos } = tree.tokens[token];
  const form = tree.lower(token);
  if (upos === 'VERB' && PARTICIPLES.has(form) && xpos === 'VBN' && !hasPerfectOnly(tree, token)) {
    return constructionsOf('ADJ', form);
  }
  if (upos === 'ADJ') return constructionsOf('ADJ', form);
  return constructionsOf(upos, tree.lemma(token));
}

function hasPerfectOnly(tree: Tree, token: number): boolean {
  return hasPerfect(tree, token) && tree.child(token, 'aux:pass', 'cop') === undefined;
}

function hasParticle(tree: Tree, token: number, particle: string): boolean {
  return tree.children(token, 'compound', 'advmod').some((at) => tree.lower(at) === particle);
}

function isUnreal(tree: Tree, token: number, construction: Construction): boolean {
  if (isQuestion(tree, token)) return true;
  if (construction.upos === 'NOUN') return isPraised(tree, token);
  if (isReducedPassive(tree, token, construction)) return true;
  if (tree.children(token, 'aux').some((at) => UNREAL.has(tree.lower(at)))) return true;
  if (isWithinCondition(tree, token)) return true;
  // Asked, urged or expected to be willing: a demand or a guess.
  for (let at = token, steps = 0; steps < 4; steps++) {
    const head = tree.head(at);
    if (markOf(tree, at) === 'whether') return true;
    if (head < 0 || !tree.is(at, 'xcomp', 'ccomp', 'conj')) break;
    if (
      !tree.is(at, 'conj') &&
      NOT_BINDING.has(tree.lemma(head)) &&
      constructionsOf('VERB', tree.lemma(head)).length === 0
    )
      return true;
    at = head;
  }
  return false;
}

/** 'Thanked them for their willingness to': courtesy, and as a rule for what was done. */
function isPraised(tree: Tree, noun: number): boolean {
  return tree
    .ancestors(noun)
    .slice(0, 3)
    .some((at) => PRAISING.has(tree.lemma(at)) && tree.tokens[at].upos === 'VERB');
}

/** 'Activities intended to', 'a wall planned to': nobody binds itself there. */
function isReducedPassive(tree: Tree, token: number, construction: Construction): boolean {
  return (
    construction.upos === 'VERB' &&
    tree.tokens[token].xpos === 'VBN' &&
    tree.is(token, 'acl') &&
    !tree.is(token, 'acl:relcl')
  );
}

function isVerbal(tree: Tree, token: number): boolean {
  const { upos } = tree.tokens[token];
  return upos === 'VERB' || upos === 'AUX' || tree.child(token, 'cop', 'aux') !== undefined;
}

function slotHeads(tree: Tree, token: number, slot: Slot, construction: Construction): number[] {
  if (slot === 'to') return toComplements(tree, token, construction);
  if (slot === 'that') {
    if (construction.upos === 'NOUN') {
      return tree
        .children(token, 'acl', 'ccomp')
        .filter((at) => markOf(tree, at) === 'that' && futureOf(tree, at) !== undefined);
    }
    return tree
      .children(token, 'ccomp')
      .filter(
        (at) =>
          futureOf(tree, at) !== undefined && tree.child(at, 'nsubj', 'expl') !== undefined && !conditionAt(tree, at),
      );
  }
  if (slot === 'obj') {
    return tree.children(token, 'obj').flatMap((noun) => nounSlot(tree, noun, construction));
  }
  const preposition = slot.slice(0, slot.indexOf(' '));
  return tree
    .children(token, construction.upos === 'NOUN' ? 'nmod' : 'obl', 'nmod', 'advcl', 'acl')
    .filter((at) => caseOf(tree, at) === preposition || markOf(tree, at) === preposition)
    .filter((at) => isVerbal(tree, at) || construction.object === undefined || namesAnAct(tree, at))
    .filter((at) => !conditionAt(tree, at));
}

function toComplements(tree: Tree, token: number, construction: Construction): number[] {
  const relations = construction.upos === 'NOUN' ? ['acl', 'xcomp'] : ['xcomp', 'ccomp', 'advcl', 'obl', 'acl'];
  const found = tree.children(token, ...relations).filter((at) => {
    if (at < token || tree.is(at, 'acl:relcl') || !isVerbal(tree, at) || conditionAt(tree, at)) return false;
    if (tree.child(at, 'nsubj') !== undefined) return false;
    const mark = markOf(tree, at) || caseOf(tree, at);
    const gerund = tree.tokens[at].xpos === 'VBG';
    if (mark === 'to')
      return !(tree.is(at, 'advcl') && construction.upos === 'VERB' && gerund && construction.kind === 'threat');
    return gerund && mark === '' && tree.is(at, 'xcomp', 'ccomp', 'acl') && construction.upos === 'VERB';
  });
  return found.slice(0, 1);
}

/** An object that names an act; of what was asked, the act that was asked for. */
function nounSlot(tree: Tree, noun: number, construction: Construction): number[] {
  if (construction.object === 'asked') {
    if (!ASKED.has(tree.lemma(noun))) return ['unknown', 'answer'].includes(nounValence(tree, noun)) ? [] : [noun];
    const clause = tree.children(noun, 'acl').find((at) => isVerbal(tree, at) && markOf(tree, at) === 'to');
    if (clause !== undefined) return [clause];
    const brings = THOUGHT_OF.has(tree.lemma(noun)) ? ['of'] : ['for'];
    const phrase = tree.children(noun, 'nmod', 'acl').find((at) => {
      if (!brings.includes(caseOf(tree, at)) && !brings.includes(markOf(tree, at))) return false;
      return isVerbal(tree, at) || namesAnAct(tree, at);
    });
    return phrase === undefined ? [] : [phrase];
  }
  const { lemma } = construction;
  if (lemma === 'declare' || lemma === 'announce') {
    return nounValence(tree, noun) === 'help' && CEASING.has(tree.lemma(noun)) ? [noun] : [];
  }
  const needsValence = lemma === 'offer' || construction.object === 'known';
  if (needsValence && nounValence(tree, noun) === 'unknown') return [];
  return namesAnAct(tree, noun) ? [noun] : [];
}
const CEASING = new Set([
  'ceasefire',
  'cease-fire',
  'truce',
  'armistice',
  'cessation',
  'moratorium',
  'amnesty',
  'pause',
  'halt',
]);

function build(
  tree: Tree,
  parties: Parties,
  instrumentAt: (token: number) => Instrument | undefined,
  token: number,
  head: number,
  slot: Slot,
  construction: Construction,
): Candidate | undefined {
  const passive = tree.child(token, 'nsubj:pass') !== undefined && construction.upos === 'VERB';
  let bearer: number | undefined;
  if (construction.upos === 'NOUN') bearer = holderOf(tree, token, head);
  else if (construction.upos === 'ADJ') bearer = subjectOf(tree, token);
  else if (construction.binds === 'object')
    bearer = passive ? subjectOf(tree, token) : tree.child(token, 'obj', 'iobj');
  else bearer = doerOf(tree, token);

  const source = construction.binds === 'object' ? sourceInstrument(tree, instrumentAt, token) : undefined;
  const carrier = bearer === undefined ? undefined : instrumentAt(bearer);
  let debtors: Role[] = [];
  let { kind } = construction;
  let instrument = source ?? carrier;
  if (construction.kind === 'obligation' && construction.upos !== 'NOUN' && !source && construction.binds === 'object')
    return undefined;
  if (carrier) {
    // 'The pact pledges to': its parties are bound.
    debtors = [...carrier.parties];
    if (kind !== 'refusal') kind = 'obligation';
  } else if (bearer !== undefined) {
    debtors = isSide(tree, bearer) && instrument ? [...instrument.parties] : parties.rolesOf(bearer);
    if (debtors.length === 0 && source) debtors = [...source.parties];
  }
  if (debtors.length === 0 && !instrument) return undefined;
  instrument ??= underInstrument(tree, instrumentAt, token);

  const negated = tree.isNegated(token) || hasNoDeterminer(tree, token, construction);
  let refrain = construction.refrain;
  if (negated) {
    if (construction.refrain) return undefined;
    if (kind === 'intention' || kind === 'offer' || construction.upos === 'ADJ') {
      kind = 'refusal';
      refrain = true;
    } else return undefined;
  }
  if (isHeadless(tree, construction, head)) return undefined;
  return {
    governor: token,
    head,
    wording: kind,
    settled: SETTLED.has(construction.lemma) || kind === 'refusal' || kind === 'obligation',
    strength: construction.strength,
    refrain,
    debtors,
    addressed: addressed(tree, parties, token, construction, debtors),
    conditions: conditionsAround(tree, token),
    instrument: instrument?.id,
    confidence: slot === 'to' || slot === 'that' ? 0.8 : 0.65,
  };
}

/** Words that say the kind whatever is done. */
const SETTLED = new Set([
  'threaten',
  'threat',
  'refuse',
  'offer',
  'intend',
  'plan',
  'intention',
  'consider',
  'mull',
  'weigh',
  'contemplate',
  'decide',
  'aim',
  'prepare',
  'intent',
  'decision',
]);

/** 'Declined to comment', 'agreed to disagree': no course of action towards anyone. */
const TALK = new Set([
  'comment',
  'say',
  'elaborate',
  'answer',
  'name',
  'identify',
  'discuss',
  'speculate',
  'specify',
  'disclose',
  'provide',
  'give',
  'speak',
  'talk',
  'respond',
  'confirm',
  'be',
  'see',
  'believe',
  'think',
  'know',
  'detail',
  'reveal',
  'acknowledge',
  'admit',
  'hear',
]);
function isHeadless(tree: Tree, construction: Construction, head: number): boolean {
  if (construction.lemma === 'decline') return TALK.has(tree.lemma(head));
  if (construction.lemma === 'refuse')
    return ['comment', 'say', 'elaborate', 'answer', 'name', 'believe', 'admit'].includes(tree.lemma(head));
  if (construction.lemma === 'decision' || construction.lemma === 'set' || construction.lemma === 'due')
    return ['be', 'become', 'expire', 'see', 'have'].includes(tree.lemma(head));
  return ['say', 'see', 'know', 'hear', 'think', 'note'].includes(tree.lemma(head));
}

function hasNoDeterminer(tree: Tree, token: number, construction: Construction): boolean {
  if (construction.upos !== 'NOUN') return false;
  if (tree.children(token, 'det').some((at) => tree.lower(at) === 'no')) return true;
  const head = tree.head(token);
  return head >= 0 && tree.is(token, 'obj') && tree.isNegated(head);
}

const SIDES = new Set(['side', 'party', 'country', 'signatory', 'state', 'nation', 'both', 'each', 'they', 'member']);
function isSide(tree: Tree, token: number): boolean {
  return SIDES.has(tree.lemma(token));
}

/** The instrument that is the subject, the agent, or the ground ('under the treaty') of a duty. */
function sourceInstrument(
  tree: Tree,
  instrumentAt: (token: number) => Instrument | undefined,
  token: number,
): Instrument | undefined {
  const subject = subjectOf(tree, token);
  for (const at of [subject, ...tree.children(token, 'obl')]) {
    const instrument = at === undefined ? undefined : instrumentAt(at);
    if (instrument) return instrument;
  }
  return undefined;
}

export function underInstrument(
  tree: Tree,
  instrumentAt: (token: number) => Instrument | undefined,
  predicate: number,
): Instrument | undefined {
  for (const child of tree.children(predicate, 'obl', 'advcl')) {
    if (!['under', 'by', 'to', 'per', 'with', 'of', 'in'].includes(caseOf(tree, child)) && !tree.is(child, 'advcl'))
      continue;
    const instrument =
      instrumentAt(child) ?? tree.children(child, 'obl', 'obj', 'nmod').map(instrumentAt).find(Boolean);
    const opening = `${caseOf(tree, child)}`;
    if (instrument && (opening === 'under' || opening === 'per' || GROUNDS.test(openingWords(tree, child))))
      return instrument;
  }
  return undefined;
}
const GROUNDS = /^(?:under|in accordance with|according to|in line with|pursuant to|as part of|in keeping with|by) /;
function openingWords(tree: Tree, token: number): string {
  const own = tree.subtree(token);
  return `${own
    .slice(0, 4)
    .map((at) => tree.lower(at))
    .join(' ')} `;
}

/** Conditions hung on the carrying word or on the clause that reports it. */
function conditionsAround(tree: Tree, token: number): ReturnType<typeof conditionsOn> {
  const found = conditionsOn(tree, token);
  const noun = tree.tokens[token].upos === 'NOUN';
  let carried = token;
  while (noun && tree.is(carried, 'nmod', 'appos')) carried = tree.head(carried);
  const head = tree.head(carried);
  if (head >= 0 && ((noun && tree.is(carried, 'obj')) || tree.is(token, 'xcomp', 'conj'))) {
    found.push(...conditionsOn(tree, head).filter((condition) => condition.start > token || tree.is(token, 'xcomp')));
  }
  return found;
}

function addressed(
  tree: Tree,
  parties: Parties,
  token: number,
  construction: Construction,
  debtors: readonly Role[],
): Role[] {
  const slots: number[] = [];
  if (construction.upos === 'VERB' && construction.binds !== 'object') {
    slots.push(...tree.children(token, 'iobj', 'obj').filter((at) => !namesAnAct(tree, at)));
    if (tree.child(token, 'nsubj:pass') !== undefined) slots.push(...tree.children(token, 'nsubj:pass'));
    slots.push(...tree.children(token, 'obl').filter((at) => ['to', 'with'].includes(caseOf(tree, at))));
  }
  if (construction.upos === 'NOUN') {
    slots.push(...tree.children(token, 'nmod').filter((at) => ['to', 'against', 'for'].includes(caseOf(tree, at))));
    const head = tree.head(token);
    if (head >= 0 && tree.is(token, 'obj')) {
      slots.push(
        ...tree.children(head, 'iobj', 'obl').filter((at) => tree.is(at, 'iobj') || caseOf(tree, at) === 'to'),
      );
    }
  }
  for (const at of slots) {
    const roles = parties.rolesOf(at).filter((role) => !debtors.some((debtor) => parties.isSame(debtor, role)));
    if (roles.length > 0) return roles;
  }
  return [];
}
