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
  'station base deploy garrison post mass amass concentrate quarter maintain keep host send dispatch mobilise mobilize position commit',
);
const SUPPLYING = words(
  'supply send provide give deliver donate ship transfer sell export hand lend grant contribute disburse dispatch allocate furnish extend return',
);
const PLEDGING = words('pledge promise commit vow offer announce earmark approve');
const RECEIVING = words('receive get obtain acquire buy purchase import accept secure procure');
const LOSING = words('lose');
const HARMING = words('kill wound injure destroy shoot sink down maim slay murder massacre damage');
const DYING = words('die perish drown fall');
const MOVING = words(
  'displace evacuate arrest detain abduct capture seize release free deport expel flee exchange swap take hold jail imprison rescue uproot train execute',
);
/** Nouns that hold what they count: 'a stockpile of 300 warheads'. */
const CONTAINERS = words(
  'stockpile arsenal fleet inventory supply shipment delivery package force contingent batch garrison army consignment convoy reserve tranche number total',
);
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
  const told = clause && inClause(tree, noun, clause, kind, owner, isActor);
  if (told) return told;
  const participle = tree
    .children(noun, 'acl', 'amod')
    .find((child) => tree.tokens[child].xpos === 'VBN' || tree.is(child, 'acl:relcl'));
  if (participle !== undefined) {
    const relation = relationOf(tree.lemma(participle), kind);
    if (relation)
      return {
        relation,
        holder: relation === 'stationed' ? owner : holderFor(tree, participle, relation, owner),
        verb: participle,
      };
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
  /** The noun that holds the counted one, where there is one. */
  readonly container: number;
}

/** The verb over the noun, passing through coordination and nouns that contain it. */
function clauseOf(tree: Tree, noun: number): Clause | undefined {
  let at = noun;
  let container = -1;
  for (let steps = 0; steps < 6; steps++) {
    at = tree.firstConjunct(at);
    const above = tree.head(at);
    if (above < 0) return undefined;
    if (tree.is(at, 'nmod', 'compound', 'nummod', 'appos') && CONTAINERS.has(tree.lemma(above))) {
      container = above;
      at = above;
      continue;
    }
    const { upos } = tree.tokens[above];
    if ((upos === 'VERB' || upos === 'AUX') && tree.is(at, 'obj', 'nsubj', 'obl', 'iobj', 'xcomp'))
      return { verb: above, role: at, container };
    return undefined;
  }
  return undefined;
}

function inClause(
  tree: Tree,
  noun: number,
  clause: Clause,
  kind: CountableKind,
  owner: number,
  isActor: (token: number) => boolean,
): Bearing | undefined {
  const { verb, role, container } = clause;
  const lemma = tree.lemma(verb);
  const patient = tree.is(role, 'obj', 'nsubj:pass') || (tree.is(role, 'xcomp') && lemma === 'have');
  const status = statusOf(tree, verb);
  const contained = container >= 0 ? ownerOf(tree, container, isActor) : -1;
  const owned = owner >= 0 ? owner : contained;
  if (tree.is(role, 'nsubj') && !isPassive(tree, verb)) {
    if (DYING.has(lemma) && (kind === 'people' || kind === 'forces'))
      return unless(status, { relation: 'lost', holder: owned, verb });
    if (kind === 'forces' && words('serve').has(lemma))
      return unless(status, { relation: 'stationed', holder: owned, verb });
    return undefined;
  }
  if (!patient) return undefined;
  const relation = relationOf(lemma, kind);
  if (!relation) return undefined;
  if (UNREAL.has(status)) return { relation: 'other', holder: owned, verb };
  const planned = status === 'planned' && (relation === 'supplied' || relation === 'received');
  const told = planned ? 'pledged' : relation;
  const doer = holderFor(tree, verb, told, owned);
  // A people's own troops are theirs, whoever is said to keep or move them.
  const isTheirs = told === 'stationed' || told === 'lost';
  const holder = isTheirs && owned >= 0 ? owned : told === 'lost' && !LOSING.has(lemma) ? owned : doer;
  return { relation: told, holder: holder === noun ? -1 : holder, verb };
}

function unless(status: string, bearing: Bearing): Bearing {
  return UNREAL.has(status) || status === 'planned' ? { ...bearing, relation: 'other' } : bearing;
}

function relationOf(lemma: string, kind: CountableKind): QuantityRelation | undefined {
  if (kind === 'forces' && STATIONING.has(lemma)) return 'stationed';
  if (LOSING.has(lemma)) return 'lost';
  if (HARMING.has(lemma)) return 'lost';
  if (SUPPLYING.has(lemma) && kind !== 'people' && kind !== 'casualties') return 'supplied';
  if (PLEDGING.has(lemma) && kind !== 'people' && kind !== 'casualties') return 'pledged';
  if (RECEIVING.has(lemma) && kind !== 'people' && kind !== 'casualties') return 'received';
  if (HAVING.has(lemma) && kind !== 'people' && kind !== 'casualties') return 'has';
  if (MOVING.has(lemma)) return 'other';
  return undefined;
}

function holderFor(tree: Tree, verb: number, relation: QuantityRelation, owned: number): number {
  if (relation === 'lost' && owned >= 0) return owned;
  const agent = agentOf(tree, verb);
  if (agent === undefined) return -1;
  return antecedentOf(tree, agent);
}

/** "Ukraine's 100 tanks", 'Russian tanks', 'U.S. troops', 'the 300 tanks of Bostland'. */
function ownerOf(tree: Tree, noun: number, isActor: (token: number) => boolean): number {
  const candidates = tree.children(noun, 'nmod', 'amod', 'compound').filter((child) => {
    if (child < noun) return true;
    return tree.children(child, 'case').some((preposition) => tree.lower(preposition) === 'of');
  });
  const named = (child: number): boolean => tree.is(child, 'nmod:poss') || /^\p{Lu}/u.test(tree.form(child));
  return candidates.find((child) => named(child) && isActor(child)) ?? -1;
}

function isExistential(tree: Tree, noun: number): boolean {
  const above = tree.head(noun);
  return above >= 0 && tree.child(above, 'expl') !== undefined;
}
