import type { PloverType } from '../../records/reading.js';
import type { ReadStatement, StatementIndex } from '../parts.js';
import { agentOf, subjectOf } from '../syntax/arguments.js';
import type { Tree } from '../syntax/tree.js';
import { commitmentType } from './lexicon.js';
import type { Match } from './match.js';
import type { Parties, Party } from './parties.js';

/** What a speaker does by speaking: promises, threatens, refuses, demands or warns without a verb that says so. */
export interface Utterance {
  readonly token: number;
  readonly type: PloverType;
  readonly mode?: string;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly fit: number;
}

const WILL = new Set(['will', 'shall', 'would', "'ll", '’ll', 'wo', "'d", '’d']);
const MUST = new Set(['must', 'should', 'ought', 'need']);
/** What is said to follow in a warning: 'would be a grave mistake', 'will have consequences'. */
const WARNINGS = new Set(
  'mistake consequence price disaster catastrophe retaliation escalation war conflict repercussion provocation suicide line'.split(
    ' ',
  ),
);
/** Said of someone, these are an accusation. */
const BLAMED = new Set([
  'responsible',
  'guilty',
  'liable',
  'culpable',
  'complicit',
  'corrupt',
  'illegitimate',
  'behind',
]);
const WARNING_VERBS = new Set(['regret', 'retaliate', 'backfire']);

/** Utterances that the predicate at `token` makes of the statement it stands in. */
export function utterancesAt(
  tree: Tree,
  parties: Parties,
  statements: StatementIndex,
  token: number,
  match: Match | undefined,
): Utterance[] {
  const statement = statements.at(token);
  const speaker = statement?.speaker;
  if (!statement || !speaker || !parties.isNamed(speaker)) return [];
  const self: Party = { ...speaker, token, direct: true };
  const found = [
    undertakingAt(tree, parties, self, token, match),
    demandAt(tree, parties, self, statement, token),
    warningAt(tree, parties, self, token),
    blameAt(tree, parties, self, token),
  ];
  return found.filter((utterance) => utterance !== undefined);
}

function modalOf(tree: Tree, token: number, modals: ReadonlySet<string>): number | undefined {
  return tree.auxiliaries(token).find((aux) => modals.has(tree.lower(aux)));
}

function sameSide(parties: Parties, a: Party, b: Party): boolean {
  if (a.actor !== undefined && a.actor === b.actor) return true;
  const country = parties.countryOf(a);
  return country !== undefined && country === parties.countryOf(b);
}

/** 'said it will send aid': the speaker's own side will act. */
function undertakingAt(
  tree: Tree,
  parties: Parties,
  self: Party,
  token: number,
  match: Match | undefined,
): Utterance | undefined {
  const modal = modalOf(tree, token, WILL);
  if (modal === undefined || match === undefined) return undefined;
  const agent = agentOf(tree, token);
  if (agent === undefined) return undefined;
  const doers = parties.at(agent);
  if (!doers.some((doer) => sameSide(parties, doer, self))) return undefined;
  if (tree.children(token, 'advcl').some((clause) => isIf(tree, clause)) && tree.lower(modal) === 'would')
    return undefined;
  const negated = tree.isNegated(token) || tree.isNegated(modal);
  const kind = commitmentType(match.type);
  const type = !negated ? kind : kind === 'AGREE' ? 'REJECT' : 'AGREE';
  return {
    token,
    type,
    actors: [self],
    recipients: firstNamed(parties, self, [...match.recipients, ...match.loose]),
    fit: 0.6,
  };
}

function isIf(tree: Tree, clause: number): boolean {
  return tree.children(clause, 'mark').some((mark) => ['if', 'unless'].includes(tree.lower(mark)));
}

/** 'said that the North must disarm': another side is told what to do. */
function demandAt(
  tree: Tree,
  parties: Parties,
  self: Party,
  statement: ReadStatement,
  token: number,
): Utterance | undefined {
  const must = modalOf(tree, token, MUST);
  const having = tree.is(token, 'xcomp') && ['have', 'need'].includes(tree.lemma(tree.head(token)));
  if (must === undefined && !having) return undefined;
  if (statement.record.act === 'ask') return undefined;
  const doer = agentOf(tree, token) ?? subjectOf(tree, token);
  if (doer === undefined) return undefined;
  const asked = parties.at(doer).filter((party) => parties.isNamed(party) && !sameSide(parties, party, self));
  return asked.length === 0
    ? undefined
    : { token, type: 'REQUEST', mode: 'change', actors: [self], recipients: asked, fit: 0.55 };
}

/** 'would be a big mistake': harm is foretold to the one whose act it is said of. */
function warningAt(tree: Tree, parties: Parties, self: Party, token: number): Utterance | undefined {
  const verbal = WARNING_VERBS.has(tree.lemma(token));
  const nominal = WARNINGS.has(tree.lemma(token));
  if (!verbal && !nominal) return undefined;
  const clause = tree.is(token, 'obj', 'nsubj') ? tree.head(token) : token;
  if (clause < 0 || modalOf(tree, clause, WILL) === undefined || tree.isNegated(clause)) return undefined;
  const subject = tree.child(clause, 'csubj') ?? subjectOf(tree, clause);
  if (subject === undefined) return undefined;
  // an act is warned against: whose it is stands as its subject
  const doer = tree.child(subject, 'nsubj') ?? tree.child(subject, 'nmod:poss');
  const warned = [doer, subject, tree.child(clause, 'obl')]
    .filter((at) => at !== undefined)
    .map((at) => parties.at(at).filter((party) => parties.isNamed(party) && !sameSide(parties, party, self)))
    .find((list) => list.length > 0);
  return warned === undefined ? undefined : { token, type: 'THREATEN', actors: [self], recipients: warned, fit: 0.55 };
}

/** 'said the rebels were behind the attack': another side is held responsible. */
function blameAt(tree: Tree, parties: Parties, self: Party, token: number): Utterance | undefined {
  if (!BLAMED.has(tree.lemma(token)) || tree.isNegated(token)) return undefined;
  const subject = subjectOf(tree, token);
  if (subject === undefined || tree.child(token, 'cop') === undefined) return undefined;
  const blamed = parties.at(subject).filter((party) => !sameSide(parties, party, self));
  return blamed.length === 0
    ? undefined
    : { token, type: 'ACCUSE', mode: 'allege', actors: [self], recipients: blamed, fit: 0.55 };
}

function firstNamed(parties: Parties, self: Party, tokens: readonly number[]): Party[] {
  for (const at of tokens) {
    const named = parties
      .at(at)
      .filter((party) => parties.isNamed(party) && !(party.actor && party.actor === self.actor));
    if (named.length > 0) return named;
  }
  return [];
}
