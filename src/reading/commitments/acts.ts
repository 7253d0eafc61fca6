import type { Tree } from '../syntax/tree.js';
import { ILLS } from './lexicon.js';

/** Whether the act would be welcome to the one it is done to. 'answer' is a vague reply to another's act. */
export type Valence = 'harm' | 'help' | 'answer' | 'neutral' | 'unknown';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const HARM_VERBS = set(
  `attack strike shell bomb bombard invade destroy kill eliminate retaliate punish sanction penalize penalise expel sever
   blockade seize occupy annex arrest detain deport prosecute execute shoot intercept target annihilate crush confront
   dismantle raid storm hit boycott veto withhold deny restrict overthrow oust assassinate fight hang jail hunt freeze
   blacklist obliterate topple besiege capture cripple isolate downgrade revoke tear ban outlaw cancel nuke sink invade
   counterattack torture evict exile demolish disrupt block abduct behead harm hurt avenge wipe smash crack sue`,
);
const HELP_VERBS = set(
  `provide give help assist support defend protect release free ease allow permit recognize recognise donate supply
   deliver restore reopen open ensure share grant fund finance invest contribute back rebuild train equip strengthen
   exchange cooperate work return accept comply implement  facilitate deepen expand guarantee cease refrain
   normalize normalise respect honor honour uphold fulfil fulfill safeguard secure promote assure collaborate coordinate
   partner reduce dedicate   host_refugees send reaffirm enhance improve foster  build 
   purchase buy procure fulfil preserve maintain evacuate feed shelter repay forgive compensate reimburse pardon disarm
   abide adhere stand champion enable empower welcome recommit pursue disclose cut_emissions withdraw relinquish
   surrender surrender concede stabilize upgrade establish   `,
);
export const ANSWER_VERBS = set('respond react answer act reciprocate counter');
const NEUTRAL_VERBS = set(
  `meet visit travel attend hold host discuss review consider decide examine study assess address participate convene
   go announce vote sign appoint join consult monitor evaluate seek look explore deploy test conduct join host speak
   send_delegation submit table present begin continue_talks resume brief propose raise push press call ask urge use run
   nominate chair publish observe watch investigate`,
);

/** Verbs that end or ease what their object names: the valence is the object's, turned about. */
const ENDING = set(
  'end lift ease stop suspend halt remove drop cease cut curb reduce cancel relax scale terminate withdraw waive roll abandon pull refrain',
);
/** Verbs that bring about or carry on what their object names: the valence is the object's. */
const BRINGING = set(
  `impose launch begin start carry conduct take use continue resume make issue order introduce levy apply put expand
   increase step declare wage mount bring extend intensify stage perform undertake deploy send slap keep maintain tighten
   pursue hold open close do offer provide give seek pledge`,
);

const HARM_NOUNS = set(
  `sanction tariff attack strike war offensive assault invasion retaliation blockade embargo ban bombardment punishment
   penalty countermeasure consequence bomb bombing airstrike raid reprisal revenge hostility expulsion restriction duty
   levy incursion annexation crackdown force violence shelling siege campaign operation warhead execution`,
);
const HELP_NOUNS = set(
  `aid assistance support peace help loan relief ceasefire cease-fire truce cooperation partnership armistice amnesty protection security funding grant money fund investment cessation moratorium release
   recognition settlement reconciliation medicine food vaccine pardon`,
);
/** What sides hold together: neither given nor inflicted. */
const MEETING_NOUNS = set(
  'talk negotiation dialogue meeting summit consultation discussion conversation visit exercise',
);
const ANSWER_NOUNS = set('measure step action decision response move');
const HARM_MODIFIERS = set(
  'military retaliatory punitive forceful harsh decisive severe tough countervailing hostile unilateral disciplinary legal',
);

/** Nouns that name an act, as an object or a nominal wording needs ('pledged support', 'warned of military action'). */
export function namesAnAct(tree: Tree, noun: number): boolean {
  const lemma = nounLemma(tree, noun);
  if ([HARM_NOUNS, HELP_NOUNS, ANSWER_NOUNS, MEETING_NOUNS].some((nouns) => nouns.has(lemma))) return true;
  return (
    ACT_SUFFIX.test(lemma) ||
    OTHER_ACTS.has(lemma) ||
    tree.tokens[noun].xpos === 'VBG' ||
    tree.lower(noun).endsWith('ing')
  );
}
const ACT_SUFFIX = /(?:ment|tion|sion|wal|ance|ssal)$/;
const OTHER_ACTS = set(
  'cut increase visit halt return sale purchase end exercise build-up closure reform effort pause test deal trial election vote delivery troop weapon aircraft missile',
);

/** The noun's lemma, joined with what a hyphen parts from it: 'cease-fire'. */
function nounLemma(tree: Tree, noun: number): string {
  const hyphened = noun > 1 && tree.form(noun - 1) === '-' && tree.head(noun - 2) === noun;
  return hyphened ? `${tree.lower(noun - 2)}-${tree.lemma(noun)}` : tree.lemma(noun);
}

export function nounValence(tree: Tree, noun: number): Valence {
  const lemma = nounLemma(tree, noun);
  if (HARM_NOUNS.has(lemma)) return 'harm';
  const modifiers = tree.children(noun, 'amod', 'compound').map((at) => tree.lemma(at));
  if (ANSWER_NOUNS.has(lemma)) return modifiers.some((word) => HARM_MODIFIERS.has(word)) ? 'harm' : 'answer';
  if (HELP_NOUNS.has(lemma)) return 'help';
  if (MEETING_NOUNS.has(lemma)) return 'neutral';
  const inner = tree.children(noun, 'nmod').find((at) => tree.lower(tree.child(at, 'case') ?? at) === 'of');
  return inner === undefined ? 'unknown' : nounValence(tree, inner);
}

/** The valence of the act that the clause headed by `head` tells of, its own negation left aside. */
export function valenceOf(tree: Tree, head: number, depth = 0): Valence {
  const { upos } = tree.tokens[head];
  if (upos === 'NOUN' || upos === 'PROPN') return nounValence(tree, head);
  const lemma = tree.lemma(head);
  const objects = tree.children(head, 'obj', 'nsubj:pass', 'obl');
  const objectValence = objects
    .filter((at) => tree.is(at, 'obj', 'nsubj:pass') || ['with', 'from', 'to'].includes(caseOf(tree, at)))
    .map((at) => nounValence(tree, at))
    .find((valence) => valence !== 'unknown');
  if (ENDING.has(lemma)) {
    if (objectValence === 'harm') return 'help';
    if (objectValence === 'help') return 'harm';
    // 'Halt shelling': what is ended may be a clause.
    const ended = tree.child(head, 'xcomp');
    if (ended !== undefined && depth < 3) {
      const inner = valenceOf(tree, ended, depth + 1);
      if (inner === 'harm' || inner === 'help') return inner === 'harm' ? 'help' : 'harm';
    }
  }
  if (lemma === 'return' && tree.child(head, 'obj') === undefined) return 'neutral';
  if (HARM_VERBS.has(lemma) && tree.children(head, 'obj').some((at) => ILLS.has(tree.lemma(at)))) return 'help';
  if (BRINGING.has(lemma) && objectValence) {
    return objectValence === 'answer' ? (purposeOf(tree, head, depth) ?? 'answer') : objectValence;
  }
  if (lemma === 'hold' && isCalledToAccount(tree, head)) return 'harm';
  if (HARM_VERBS.has(lemma)) return objectValence === 'harm' && lemma !== 'attack' ? 'help' : 'harm';
  if (ANSWER_VERBS.has(lemma)) {
    const harmful = objects.some((at) => caseOf(tree, at) === 'with' && nounValence(tree, at) === 'harm');
    return harmful ? 'harm' : 'answer';
  }
  // 'act to stop', 'use all means to provide': the purpose tells.
  if (depth < 3) {
    const further = tree.child(head, 'xcomp', 'advcl');
    if (further !== undefined && !HELP_VERBS.has(lemma) && !NEUTRAL_VERBS.has(lemma)) {
      const inner = valenceOf(tree, further, depth + 1);
      if (inner === 'harm' || inner === 'help') return inner;
    }
  }
  if (HELP_VERBS.has(lemma)) return 'help';
  if (NEUTRAL_VERBS.has(lemma)) return 'neutral';
  return objectValence ?? 'unknown';
}

/** 'Take steps to strengthen': the valence of the purpose, where the steps have one. */
function purposeOf(tree: Tree, head: number, depth: number): Valence | undefined {
  if (depth > 2) return undefined;
  const further = [head, ...tree.children(head, 'obj')].flatMap((at) => tree.children(at, 'xcomp', 'advcl', 'acl'));
  const purpose = further.find((at) => tree.children(at, 'mark').some((mark) => tree.lower(mark) === 'to'));
  return purpose === undefined ? undefined : valenceOf(tree, purpose, depth + 1);
}

/** 'Hold them accountable', 'hold them to account'. */
function isCalledToAccount(tree: Tree, head: number): boolean {
  return tree
    .children(head, 'xcomp', 'obl', 'advmod', 'amod')
    .some((at) => ['accountable', 'account', 'responsible'].includes(tree.lower(at)));
}

export function caseOf(tree: Tree, token: number): string {
  const preposition = tree.child(token, 'case');
  return preposition === undefined ? '' : tree.lower(preposition);
}

/** Verbs that have two sides do the same to each other. */
export const MUTUAL = set(
  'exchange cooperate negotiate meet establish normalize normalise restore resume start begin hold collaborate coordinate trade',
);
