import type { QuantityRelation } from '../../records/reading.js';
import { agentOf, antecedentOf, isPassive } from '../syntax/arguments.js';
import { statusOf } from '../syntax/clause.js';
import type { Tree } from '../syntax/tree.js';
import type { CountableKind } from './countable.js';

/** What is said of the things counted, and the token of whoever holds them. */
export interface Bearing {
  readonly relation: QuantityRelation;
  /** Head of the holder's phrase; -1 where the words name none. */
  readonly holder: number;
  /** The verb that says so, -1 where a noun phrase alone does. */
  readonly verb: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const HAVING = words(
  'have possess own hold boast operate field control stockpile retain maintain keep store hoard amass accumulate command',
);
const STATIONING = words(
  'station base deploy garrison post mass amass concentrate quarter maintain keep host send dispatch mobilise mobilize position commit move',
);
/** Of weapons these say where they stand; the rest of the verbs above say who has or sends them. */
const PLACING = words('station base deploy position move mass');
/** 'provide a country with tanks': the things stand in the phrase with 'with'. */
const PROVIDING = words('provide supply equip arm furnish present');
const SUPPLYING = words(
  'supply send provide give deliver donate ship transfer sell export hand lend grant contribute disburse dispatch allocate furnish extend return',
);
const PLEDGING = words('pledge promise commit vow offer announce earmark approve');
const RECEIVING = words('receive get obtain acquire buy purchase import accept secure procure');
const LOSING = words('lose');
const HARMING = words('kill wound injure destroy shoot sink down maim slay murder massacre damage');
const SERVING = words('serve');
const DYING = words('die perish drown fall');
const MOVING = words(
  'displace evacuate arrest detain abduct capture seize release free deport expel flee exchange swap take hold jail imprison rescue uproot train execute',
);
/** Nouns that hold what they count: 'a stockpile of 300 warheads'. */
const CONTAINERS = words(
  'stockpile arsenal fleet inventory supply shipment delivery package force contingent batch garrison army consignment convoy reserve tranche number total',
);
const VERBS = [HAVING, STATIONING, SUPPLYING, PLEDGING, RECEIVING, LOSING, HARMING, DYING, MOVING, SERVING];
/** What a plan or promise makes a pledge of. */
const PROMISABLE = new Set<QuantityRelation>(['supplied', 'received', 'stationed']);
/** Containers within containers; a bound against odd trees. */
const DEPTH = 6;
const IRREGULAR = new Map([
  ['shot', 'shoot'],
  ['sent', 'send'],
  ['lost', 'lose'],
  ['held', 'hold'],
  ['kept', 'keep'],
  ['sold', 'sell'],
  ['bought', 'buy'],
]);
const UNREAL = new Set(['hypothetical', 'denied']);

/**
 * Undefined where nothing is said of the things that Casus keeps. `isActor` tells whether a token
 * names somebody who can hold them.
 */
export function bearingOf(
  tree: Tree,
  noun: number,
  kind: CountableKind,
  isActor: (token: number) => boolean,
): Bearing | undefined {
  const owner = kind === 'money' ? -1 : ownerOf(tree, noun, isActor);
  const clause = clauseOf(tree, noun);
  const told = clause && inClause(tree, noun, clause, kind, owner);
  if (told) return told;
  const participle = tree
    .children(noun, 'acl', 'amod')
    .find((child) => tree.tokens[child].xpos === 'VBN' || tree.is(child, 'acl:relcl'));
  const relation = participle === undefined ? undefined : relationOf(verbOf(tree, participle), kind);
  if (participle !== undefined && relation) {
    const isTheirs = relation === 'stationed' || relation === 'lost';
    return { relation, holder: isTheirs ? owner : doerOf(tree, participle), verb: participle };
  }
  if (owner >= 0 && kind !== 'people' && kind !== 'casualties') {
    if (kind === 'forces' && isExistential(tree, noun)) return { relation: 'stationed', holder: owner, verb: -1 };
    // 'its 300 pilots' are had; '18 Arvenian rebels' only come from there.
    const had = kind !== 'forces' || tree.is(owner, 'nmod:poss');
    return { relation: had ? 'has' : 'other', holder: owner, verb: -1 };
  }
  if (kind === 'casualties') return { relation: 'lost', holder: owner, verb: -1 };
  return kind === 'people' || kind === 'facilities' || kind === 'goods'
    ? undefined
    : { relation: 'other', holder: owner, verb: -1 };
}

interface Clause {
  readonly verb: number;
  /** The dependant of the verb through which the noun hangs. */
  readonly role: number;
}

/** The noun that the counted things lie in ('a stockpile of 300 warheads'), -1 where there is none. */
function containerOf(tree: Tree, noun: number): number {
  const at = tree.firstConjunct(noun);
  const above = tree.head(at);
  const inside = above >= 0 && tree.is(at, 'nmod', 'compound', 'nummod', 'appos') && CONTAINERS.has(tree.lemma(above));
  return inside ? above : -1;
}

/** The verb over the noun, passing through coordination and nouns that contain it. */
function clauseOf(tree: Tree, noun: number): Clause | undefined {
  let at = tree.firstConjunct(noun);
  // 'thirty of the tanks'
  if (tree.is(at, 'nmod') && tree.tokens[tree.head(at)].upos === 'NUM') at = tree.head(at);
  for (let container = containerOf(tree, at), steps = 0; container >= 0 && steps < DEPTH; steps++) {
    at = tree.firstConjunct(container);
    container = containerOf(tree, at);
  }
  const verb = tree.head(at);
  if (verb < 0 || !tree.is(at, 'obj', 'nsubj', 'obl', 'iobj', 'xcomp')) return undefined;
  const { upos } = tree.tokens[verb];
  const isLocated = tree.is(at, 'nsubj') && tree.child(verb, 'cop') !== undefined;
  return upos === 'VERB' || upos === 'AUX' || isLocated ? { verb, role: at } : undefined;
}

function inClause(tree: Tree, noun: number, clause: Clause, kind: CountableKind, owner: number): Bearing | undefined {
  const { verb, role } = clause;
  const lemma = verbOf(tree, verb);
  const status = statusOf(tree, verb);
  if (tree.is(role, 'nsubj') && !isPassive(tree, verb)) {
    const relation = relationOfSubject(tree, verb, lemma, kind);
    return relation && unless(status, { relation, holder: owner, verb });
  }
  const isPatient =
    tree.is(role, 'obj', 'nsubj:pass') || (tree.is(role, 'xcomp') && lemma === 'have') || isProvided(tree, role, lemma);
  const relation = isPatient ? relationOf(lemma, kind) : undefined;
  if (!relation) return undefined;
  if (UNREAL.has(status)) return { relation: 'other', holder: owner, verb };
  const isPromised = (status === 'planned' || isPledged(tree, verb)) && PROMISABLE.has(relation);
  // A people's own troops are theirs, whoever is said to keep or move them; and only who loses, not who kills, has losses.
  const isTheirs = relation === 'stationed' || relation === 'lost';
  const doer = relation === 'lost' && !LOSING.has(lemma) ? -1 : doerOf(tree, verb);
  const holder = isTheirs && owner >= 0 ? owner : doer;
  return { relation: isPromised ? 'pledged' : relation, holder: holder === noun ? -1 : holder, verb };
}

/** What the things counted do themselves: die, serve, or be somewhere. */
function relationOfSubject(tree: Tree, verb: number, lemma: string, kind: CountableKind): QuantityRelation | undefined {
  if (DYING.has(lemma)) return kind === 'people' || kind === 'forces' ? 'lost' : undefined;
  if (kind !== 'forces') return undefined;
  const isSomewhere =
    tree.child(verb, 'cop') !== undefined &&
    tree.children(verb, 'case').some((at) => ['in', 'at', 'on', 'near', 'inside'].includes(tree.lower(at)));
  return SERVING.has(lemma) || isSomewhere ? 'stationed' : undefined;
}

/** 'pledged to send' */
function isPledged(tree: Tree, verb: number): boolean {
  const above = tree.head(verb);
  return above >= 0 && tree.is(verb, 'xcomp') && PLEDGING.has(verbOf(tree, above));
}

function isProvided(tree: Tree, role: number, lemma: string): boolean {
  return (
    PROVIDING.has(lemma) && tree.is(role, 'obl') && tree.children(role, 'case').some((at) => tree.lower(at) === 'with')
  );
}

/** The verb's lemma; a guess of it that is no verb known here is mended by its ending. */
function verbOf(tree: Tree, verb: number): string {
  const lemma = tree.lemma(verb);
  const known = (word: string): boolean => VERBS.some((list) => list.has(word));
  return [lemma, `${lemma}e`, lemma.replace(/e$/, ''), IRREGULAR.get(tree.lower(verb)) ?? ''].find(known) ?? lemma;
}

function unless(status: string, bearing: Bearing): Bearing {
  return UNREAL.has(status) || status === 'planned' ? { ...bearing, relation: 'other' } : bearing;
}

function relationOf(lemma: string, kind: CountableKind): QuantityRelation | undefined {
  if (kind === 'forces' && STATIONING.has(lemma)) return 'stationed';
  if (kind === 'weapons' && PLACING.has(lemma)) return 'stationed';
  if (LOSING.has(lemma)) return 'lost';
  if (HARMING.has(lemma)) return 'lost';
  if (SUPPLYING.has(lemma) && kind !== 'people' && kind !== 'casualties') return 'supplied';
  if (PLEDGING.has(lemma) && kind !== 'people' && kind !== 'casualties') return 'pledged';
  if (RECEIVING.has(lemma) && kind !== 'people' && kind !== 'casualties') return 'received';
  if (HAVING.has(lemma) && kind !== 'people' && kind !== 'casualties') return 'has';
  if (MOVING.has(lemma)) return 'other';
  return undefined;
}

function doerOf(tree: Tree, verb: number): number {
  const agent = agentOf(tree, verb);
  return agent === undefined ? -1 : antecedentOf(tree, agent);
}

/** "Ukraine's 100 tanks", 'Russian tanks', 'U.S. troops', 'the 300 tanks of Bostland'. */
function ownerOf(tree: Tree, noun: number, isActor: (token: number) => boolean): number {
  const isOwner = (child: number): boolean => {
    const named = tree.is(child, 'nmod:poss') || /^\p{Lu}/u.test(tree.form(child));
    const after = child < noun || tree.children(child, 'case').some((preposition) => tree.lower(preposition) === 'of');
    return named && after && isActor(child);
  };
  const own = tree.children(noun, 'nmod', 'amod', 'compound').find(isOwner);
  if (own !== undefined) return own;
  const container = containerOf(tree, noun);
  return container < 0 ? -1 : (tree.children(container, 'nmod', 'amod', 'compound').find(isOwner) ?? -1);
}

function isExistential(tree: Tree, noun: number): boolean {
  const above = tree.head(noun);
  return above >= 0 && tree.child(above, 'expl') !== undefined;
}
