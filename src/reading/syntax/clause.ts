import type { EventStatus } from '../../records/reading.js';
import { isPassive, isVerbal, prepositionOf } from './arguments.js';
import type { Tree } from './tree.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What a verb makes of the clause or noun that it governs. */
const PLANNING = words(
  `plan intend want wish hope aim seek prepare propose promise pledge vow swear undertake agree offer threaten aspire expect schedule
   decide opt choose commit consent resolve volunteer mull eye need ready discuss negotiate pursue set due likely willing able
   prepared poised keen eager slated scheduled expected determined`,
);
const ASKING = words(
  `urge ask demand order call request press push appeal beg invite instruct exhort insist recommend advise require implore
   pressure tell warn encourage command mandate oblige want remind lobby suggest propose favor favour advocate`,
);
const DOUBTING = words(
  `believe think fear suspect doubt hope worry consider imagine speculate wonder suppose guess feel predict forecast estimate
   expect claim allege accuse suspect charge blame risk question deter prevent avoid avert discourage stop contemplate
   anticipate warn threaten consider weigh`,
);
const DENYING = words(
  'deny refuse decline refute reject fail rule stop cease avoid forgo disclaim oppose block prevent halt abandon',
);
/** Nouns whose complement is not told as done: 'threat of an attack', 'plans to visit'. */
const UNREAL_NOUNS = words(
  `threat risk possibility prospect chance fear danger plan proposal call demand request warning offer promise pledge vow hope
   idea option readiness willingness intention bid attempt effort desire wish need decision invitation deadline ultimatum
   obligation commitment right ability capacity condition suspicion allegation claim accusation rumour rumor talk debate
   preparation prevention case event issue question matter topic notion scenario feasibility aim goal purpose unless authorisation authorization permission ban`,
);
/** Nouns whose complement must have come about: 'the results of the meeting'. */
const PRESUPPOSING_NOUNS = words(
  'result outcome aftermath anniversary wake end conclusion consequence cost victim survivor toll scene success failure',
);
const UNREAL_MODIFIERS = words(
  'possible potential planned proposed future upcoming likely eventual hypothetical threatened feared prospective expected forthcoming impending imminent any further alleged supposed attempted',
);
const FUTURE_MODALS = words("will shall 'll ’ll wo");
const OPEN_MODALS = words('may might can could should must ought ca need');
const CONDITIONAL_MARKS = words('if unless whether lest should providing provided');
const REPORTING = words(
  `say announce tell report state add confirm note reveal declare disclose claim explain insist acknowledge admit reiterate stress
   write argue maintain assert inform warn vow pledge promise decide hint indicate suggest believe think hope repeat affirm`,
);
const TRANSPARENT_NOUNS = words('series number wave round spate string part group kind sort campaign set lot');

/** How far the status looks upward; deeper embedding is rare and says no more. */
const HEIGHT = 8;

/**
 * Whether the verb or noun of action at `token` is told as having happened: from its tense, aspect,
 * modality and negation, and from what it is embedded in. `background` is told by tense alone here;
 * old dates are the caller's to judge.
 */
export function statusOf(tree: Tree, token: number): EventStatus {
  return statusAt(tree, token, 0);
}

function statusAt(tree: Tree, token: number, depth: number): EventStatus {
  if (depth > HEIGHT) return 'occurred';
  return isVerbal(tree, token) && tree.tokens[token].upos !== 'NOUN'
    ? verbStatus(tree, token, depth)
    : nounStatus(tree, token, depth);
}

function verbStatus(tree: Tree, verb: number, depth: number): EventStatus {
  const own = morphology(tree, verb);
  const outer = embedding(tree, verb, depth, own);
  return stronger(own?.status ?? 'occurred', outer);
}

const WEIGHT: Record<EventStatus, number> = {
  hypothetical: 5,
  denied: 4,
  planned: 3,
  background: 2,
  ongoing: 1,
  occurred: 0,
};

function stronger(a: EventStatus, b: EventStatus): EventStatus {
  // what is planned not to be, or denied within a denial, is left as the nearer reading
  return WEIGHT[a] >= WEIGHT[b] ? a : b;
}

interface Morphology {
  readonly status: EventStatus;
  readonly modal?: string;
}

/** Status by the verb's own auxiliaries and form; undefined for a bare non-finite verb. */
function morphology(tree: Tree, verb: number): Morphology | undefined {
  const auxiliaries = auxiliariesOf(tree, verb);
  const negated = tree.isNegated(verb) || auxiliaries.some((aux) => tree.isNegated(aux));
  const conditional = hasCondition(tree, verb);
  const modal = auxiliaries
    .map((aux) => tree.lower(aux))
    .find(
      (form) => FUTURE_MODALS.has(form) || OPEN_MODALS.has(form) || form === 'would' || form === "'d" || form === '’d',
    );
  if (modal !== undefined) {
    if (conditional) return { status: 'hypothetical', modal };
    if (negated) return { status: 'denied', modal };
    if (FUTURE_MODALS.has(modal)) return { status: 'planned', modal };
    if (modal === 'would') return { status: saidInThePast(tree, verb) ? 'planned' : 'hypothetical', modal };
    if (OPEN_MODALS.has(modal)) return { status: 'hypothetical', modal };
  }
  if (negated) return { status: 'denied' };
  const { xpos } = tree.tokens[verb];
  const forms = auxiliaries.map((aux) => tree.lower(aux));
  const be = forms.find((form) =>
    ['is', 'are', 'am', "'s", "'re", "'m", '’s', '’re', 'was', 'were', 'been', 'be'].includes(form),
  );
  if (xpos === 'VBG' && be !== undefined) {
    if (tree.lemma(verb) === 'go' && tree.child(verb, 'xcomp') !== undefined) return { status: 'planned' };
    return { status: 'ongoing' };
  }
  if (forms.includes('had') && xpos === 'VBN') return { status: saidInThePast(tree, verb) ? 'occurred' : 'background' };
  if (conditional && (xpos === 'VBZ' || xpos === 'VBP')) return { status: 'hypothetical' };
  // 'is to visit': be with an infinitive
  if (xpos === 'VB' && be !== undefined) return { status: 'planned' };
  if ((xpos === 'VBZ' || xpos === 'VBP') && !isPassive(tree, verb)) return { status: 'ongoing' };
  if (auxiliaries.length > 0 || xpos === 'VBD') return { status: 'occurred' };
  return undefined;
}

/** Auxiliaries of the verb, or those of the first conjunct that a bare coordinated verb shares. */
function auxiliariesOf(tree: Tree, verb: number): number[] {
  const own = tree.auxiliaries(verb);
  if (own.length > 0 || !tree.is(verb, 'conj')) return own;
  const { xpos } = tree.tokens[verb];
  if (!['VB', 'VBN', 'VBG'].includes(xpos) || tree.child(verb, 'nsubj') !== undefined) return own;
  const first = tree.firstConjunct(verb);
  return tree.tokens[first].xpos === xpos ? tree.auxiliaries(first) : own;
}

function hasCondition(tree: Tree, verb: number): boolean {
  return tree.children(verb, 'advcl').some((clause) => isConditionalClause(tree, clause));
}

function isConditionalClause(tree: Tree, clause: number): boolean {
  const mark = tree.child(clause, 'mark');
  if (mark !== undefined && CONDITIONAL_MARKS.has(tree.lower(mark))) return true;
  // 'should the talks fail': inversion
  const aux = tree.child(clause, 'aux');
  const subject = tree.child(clause, 'nsubj');
  return aux !== undefined && subject !== undefined && aux < subject && tree.lower(aux) === 'should';
}

function saidInThePast(tree: Tree, verb: number): boolean {
  let at = verb;
  for (let steps = 0; steps < HEIGHT && at >= 0; steps++) {
    if (tree.is(at, 'ccomp', 'parataxis')) {
      const head = tree.head(at);
      return head >= 0 && REPORTING.has(tree.lemma(head));
    }
    // the report may be hung under what is reported: '…, officials said'
    if (tree.children(at, 'parataxis').some((child) => REPORTING.has(tree.lemma(child)))) return true;
    if (tree.is(at, 'root')) return false;
    at = tree.head(at);
  }
  return false;
}

/** What the clause is embedded in makes of it. */
function embedding(tree: Tree, verb: number, depth: number, own: Morphology | undefined): EventStatus {
  const head = tree.head(verb);
  if (head < 0) return 'occurred';
  const finite = own !== undefined;
  const mark = prepositionOf(tree, verb);
  const governor = tree.lemma(head);
  if (tree.is(verb, 'conj'))
    return finite && tree.child(verb, 'nsubj') !== undefined
      ? around(tree, head, depth)
      : fromHead(tree, verb, head, depth, finite);
  if (tree.is(verb, 'advcl')) {
    if (isConditionalClause(tree, verb)) return 'hypothetical';
    if (mark === 'to' || (!finite && infinitival(tree, verb))) return plannedUnder(tree, head, depth);
    if (finite)
      return mark === 'until' || mark === 'once'
        ? stronger(around(tree, head, depth), future(statusAt(tree, head, depth + 1)) ? 'planned' : 'occurred')
        : 'occurred';
    if (mark === 'of' && (DOUBTING.has(governor) || UNREAL_NOUNS.has(governor))) return 'hypothetical';
    if (mark === 'for' && DENYING.has(governor)) return 'denied';
    if (mark === 'without' || mark === 'instead of' || mark === 'against') return 'denied';
    if (mark === 'from' && !finite) return 'denied';
    if (mark === 'before') return future(statusAt(tree, head, depth + 1)) ? 'planned' : 'occurred';
    if (mark === 'after' || mark === 'since' || mark === 'for') return 'occurred';
    return statusAt(tree, head, depth + 1);
  }
  if (tree.is(verb, 'xcomp')) {
    if (DENYING.has(governor)) return 'denied';
    if (PLANNING.has(governor) || ASKING.has(governor)) {
      return tree.isNegated(verb) || tree.isNegated(head) ? 'denied' : plannedUnder(tree, head, depth);
    }
    if (DOUBTING.has(governor)) return 'hypothetical';
    return statusAt(tree, head, depth + 1);
  }
  if (tree.is(verb, 'ccomp')) {
    if (governor === 'deny' || governor === 'refute') return 'denied';
    if (infinitival(tree, verb)) return ASKING.has(governor) ? 'hypothetical' : 'planned';
    if (ASKING.has(governor) && !REPORTING.has(governor)) return 'hypothetical';
    if (ASKING.has(governor) && tree.tokens[verb].xpos === 'VB') return 'hypothetical';
    if (tree.tokens[verb].xpos === 'VB' && own === undefined) return 'hypothetical';
    const marker = tree.child(verb, 'mark');
    if (marker !== undefined && CONDITIONAL_MARKS.has(tree.lower(marker))) return 'hypothetical';
    if (DOUBTING.has(governor) && !REPORTING.has(governor)) return 'hypothetical';
    if (REPORTING.has(governor)) return around(tree, head, depth);
    return around(tree, head, depth);
  }
  if (tree.is(verb, 'acl') && !tree.is(verb, 'acl:relcl')) {
    if (mark === 'to' || infinitival(tree, verb)) return UNREAL_NOUNS.has(governor) || !finite ? 'planned' : 'occurred';
    if (mark === 'of' || mark === 'that') return UNREAL_NOUNS.has(governor) ? 'hypothetical' : 'occurred';
    if (finite && UNREAL_NOUNS.has(governor)) return 'hypothetical';
    return isPassive(tree, verb) ? unreal(nounStatus(tree, head, depth + 1)) : 'occurred';
  }
  if (tree.is(verb, 'acl:relcl')) return finite ? 'occurred' : around(tree, head, depth);
  // 'A sending arms would be a mistake': what would be is not
  if (tree.is(verb, 'csubj') && morphology(tree, head)?.status === 'hypothetical') return 'hypothetical';
  if (tree.is(verb, 'csubj', 'nsubj', 'obj', 'obl', 'nmod')) return nounStatus(tree, verb, depth);
  return 'occurred';
}

/** A plan is no more real than the clause that tells it: 'must be ready to help'. */
function plannedUnder(tree: Tree, head: number, depth: number): EventStatus {
  return stronger('planned', statusAt(tree, head, depth + 1));
}

/** Only what undoes a noun undoes what is said of it by a participle. */
function unreal(status: EventStatus): EventStatus {
  return status === 'hypothetical' ? status : 'occurred';
}

function fromHead(tree: Tree, verb: number, head: number, depth: number, finite: boolean): EventStatus {
  if (finite) return around(tree, head, depth);
  return tree.tokens[verb].upos === tree.tokens[head].upos
    ? statusAt(tree, head, depth + 1)
    : around(tree, head, depth);
}

/** What lies around `token`, its own tense and modality left out. */
function around(tree: Tree, token: number, depth: number): EventStatus {
  if (depth > HEIGHT) return 'occurred';
  const status = isVerbal(tree, token) ? embedding(tree, token, depth + 1, { status: 'occurred' }) : 'occurred';
  return status;
}

function infinitival(tree: Tree, verb: number): boolean {
  return tree.tokens[verb].xpos === 'VB' && tree.children(verb, 'mark').some((mark) => tree.lower(mark) === 'to');
}

function future(status: EventStatus): boolean {
  return status === 'planned' || status === 'hypothetical';
}

/** Nouns of action take the status of the clause that they stand in, and what their governor makes of them. */
function nounStatus(tree: Tree, noun: number, depth: number): EventStatus {
  if (depth > HEIGHT) return 'occurred';
  if (tree.isNegated(noun)) return 'denied';
  for (const child of tree.children(noun, 'amod', 'det')) {
    if (!UNREAL_MODIFIERS.has(tree.lower(child))) continue;
    const form = tree.lower(child);
    return form === 'planned' || form === 'upcoming' || form === 'future' || form === 'forthcoming'
      ? 'planned'
      : 'hypothetical';
  }
  const preposition = prepositionOf(tree, noun);
  if (preposition !== undefined && /^in (the )?(event|case)\b/.test(preposition)) return 'hypothetical';
  const head = tree.head(noun);
  if (head < 0) return 'occurred';
  if (!isVerbal(tree, head)) {
    const governor = tree.lemma(head);
    if (preposition !== undefined && UNREAL_NOUNS.has(governor) && ['of', 'for', 'to', 'on'].includes(preposition))
      return 'hypothetical';
    if (preposition === 'of' && PRESUPPOSING_NOUNS.has(governor)) return 'occurred';
    if (tree.is(noun, 'conj') || TRANSPARENT_NOUNS.has(governor)) return nounStatus(tree, head, depth + 1);
    return UNREAL_NOUNS.has(governor) && tree.is(noun, 'compound', 'nmod')
      ? 'hypothetical'
      : nounStatus(tree, head, depth + 1);
  }
  const governor = tree.lemma(head);
  const asObject = tree.is(noun, 'obj', 'nsubj:pass') || (preposition === 'for' && tree.is(noun, 'obl'));
  if (asObject) {
    if (DENYING.has(governor) && !['stop', 'halt', 'cease', 'abandon', 'block'].includes(governor)) return 'denied';
    if (PLANNING.has(governor) || ASKING.has(governor) || DOUBTING.has(governor))
      return tree.isNegated(head) ? 'denied' : 'hypothetical';
    if (governor === 'cancel' || governor === 'postpone') return 'denied';
  }
  if (preposition === 'against' || preposition === 'without') return 'hypothetical';
  const clause = statusAt(tree, head, depth + 1);
  // a past event may be spoken of in any tense; only the unreal carries over to an adjunct
  if (tree.is(noun, 'obj', 'nsubj:pass')) return clause;
  if (tree.is(noun, 'nsubj') && (clause === 'planned' || clause === 'denied')) return 'occurred';
  return clause === 'hypothetical' || clause === 'planned' ? clause : 'occurred';
}
