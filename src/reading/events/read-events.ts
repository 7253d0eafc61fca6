import { measuresOf } from '../../knowledge/event-measures.js';
import { findingId } from '../../records/identity.js';
import type { DateValue, Event, EventStatus, Role } from '../../records/reading.js';
import type { ActorIndex, StatementIndex, TimeIndex } from '../parts.js';
import { isVerbal, prepositionals } from '../syntax/arguments.js';
import type { Tree } from '../syntax/tree.js';
import { calibrated } from './calibrated.js';
import { Contexts } from './contexts.js';
import { castOf, type Draft } from './draft.js';
import { evidenceOf } from './evidence.js';
import { type Match, matchNoun, matchVerb } from './match.js';
import { mergeDrafts } from './merge.js';
import { Parties, type Party } from './parties.js';
import { agreed } from './propose.js';
import { asOfReport, eventStatus } from './status.js';
import { type Utterance, utterancesAt } from './utterances.js';

/** Who did what to whom, by frames over the tree. Order: as the article tells them. */
export function readEvents(tree: Tree, actors: ActorIndex, times: TimeIndex, statements: StatementIndex): Event[] {
  const parties = new Parties(tree, actors, statements);
  const contexts = new Contexts(tree);
  const drafts = draftEvents(tree, parties, times, statements);
  return mergeDrafts(tree.text, parties, drafts).map((draft) => eventOf(tree, contexts, draft));
}

function draftEvents(tree: Tree, parties: Parties, times: TimeIndex, statements: StatementIndex): Draft[] {
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  const published = tree.doc.article.published?.value;
  const add = (match: Match, status: EventStatus, utterance?: Utterance): void => {
    const cast = utterance ?? castOf(parties, match);
    if (cast === undefined) return;
    const type = utterance?.type ?? match.type;
    const date = dateOf(tree, times, match);
    const told = statements.at(match.token);
    drafts.push({
      token: match.token,
      lemma: match.lemma,
      type,
      mode: utterance ? utterance.mode : match.mode,
      status: asOfReport(status, date, published),
      actors: cast.actors,
      recipients: cast.recipients,
      date,
      place: placeOf(tree, parties, match, cast.recipients),
      evidence: evidenceOf(
        tree,
        match,
        [...cast.actors, ...cast.recipients].map((party) => party.token),
      ),
      statement: utterance ? told?.record.within : told?.record.id,
      confidence: confidenceOf(tree, parties, match, status, cast, utterance),
    });
  };
  for (let token = 0; token < tree.tokens.length; token++) {
    const match =
      taken.has(token) && tree.tokens[token].upos === 'NOUN'
        ? undefined
        : agreed(tree, token, matchAt(tree, token, taken));
    for (const utterance of utterancesAt(tree, parties, statements, token, match)) {
      add(match ?? bareMatch(tree, token), 'occurred', utterance);
    }
    if (match === undefined) continue;
    for (const word of match.words) if (word !== token) taken.add(word);
    add(match, eventStatus(tree, match.token, match.carrier ?? match.token));
  }
  return drafts;
}

/** The event of the token, unless it is a noun that its verb has been read with. */
function matchAt(tree: Tree, token: number, taken: ReadonlySet<number>): Match | undefined {
  const { upos } = tree.tokens[token];
  if (upos === 'VERB' || upos === 'ADJ')
    return upos === 'ADJ' && !isVerbal(tree, token) ? undefined : matchVerb(tree, token);
  if (upos !== 'NOUN' || taken.has(token)) return undefined;
  const noun = matchNoun(tree, token);
  if (noun === undefined) return undefined;
  const governor = tree.head(token);
  // 'launched an attack' is read at the verb where the verb has a sense of its own for it
  if (governor >= 0 && tree.is(token, 'obj', 'nsubj:pass') && matchVerb(tree, governor)?.words.includes(token)) {
    if (noun.carrier !== undefined || matchVerb(tree, governor)?.type === noun.type) return undefined;
  }
  return noun;
}

/** A predicate of no sense of its own that an utterance rests on. */
function bareMatch(tree: Tree, token: number): Match {
  return {
    token,
    lemma: tree.lemma(token),
    type: 'REQUEST',
    symmetric: false,
    actors: [],
    recipients: [],
    loose: [],
    things: [],
    words: [...tree.children(token, 'obj', 'amod', 'det')],
    fit: 0.5,
  };
}

/** The date that the clause gives, or the clause that carries it. */
function dateOf(tree: Tree, times: TimeIndex, match: Match): DateValue | undefined {
  const own = times.dateOf(match.token) ?? (match.carrier === undefined ? undefined : times.dateOf(match.carrier));
  if (own) return own;
  const head = tree.head(match.token);
  const inherits =
    tree.is(match.token, 'xcomp', 'conj', 'obj', 'nsubj:pass') ||
    (tree.is(match.token, 'advcl') && tree.child(match.token, 'mark') === undefined);
  return inherits && head >= 0 ? times.dateOf(head) : undefined;
}

/** 'in X' where X is a place that is not already a party. */
function placeOf(tree: Tree, parties: Parties, match: Match, recipients: readonly Party[]): Role | undefined {
  for (const { preposition, token } of prepositionals(tree, match.carrier ?? match.token)) {
    if (preposition !== 'in' && preposition !== 'at' && preposition !== 'near') continue;
    if (tree.tokens[token].upos !== 'PROPN' || recipients.some((party) => party.token === token)) continue;
    const place = parties.at(token).find((party) => parties.isNamed(party));
    if (place) return roleOf(place);
  }
  return undefined;
}

const MAIN = ['root', 'ccomp', 'conj', 'parataxis', 'xcomp'];

/** How sure: how much of the frame is filled, how well its parties are known, how central the clause is. */
function confidenceOf(
  tree: Tree,
  parties: Parties,
  match: Match,
  status: EventStatus,
  cast: { readonly actors: readonly Party[]; readonly recipients: readonly Party[] },
  utterance: Utterance | undefined,
): number {
  let sum = utterance?.fit ?? match.fit;
  const all = match.symmetric ? cast.actors.slice(1) : cast.recipients;
  if (all.some((party) => parties.isNamed(party))) sum += 0.12;
  else if (all.length === 0) sum -= 0.08;
  if (!cast.actors.some((party) => parties.isNamed(party))) sum -= 0.12;
  else if (!cast.actors[0].direct) sum -= 0.04;
  const predicate = match.carrier ?? match.token;
  if (tree.is(predicate, 'root')) sum += 0.1;
  else if (!tree.is(predicate, ...MAIN)) sum -= 0.08;
  if (status === 'hypothetical' || status === 'denied') sum -= 0.05;
  return Math.round(Math.max(0.05, Math.min(0.95, sum)) * 100) / 100;
}

function roleOf({ actor, country, text, spans }: Party | Role): Role {
  return { ...(actor !== undefined && { actor }), ...(country !== undefined && { country }), text, spans };
}

function eventOf(tree: Tree, contexts: Contexts, draft: Draft): Event {
  const parties = [...draft.actors, ...draft.recipients].map((party) => party.actor ?? party.text).join('|');
  return {
    id: findingId(tree.doc.article.id, 'event', draft.evidence[0], `${draft.type}|${draft.status}|${parties}`),
    type: draft.type,
    ...(draft.mode !== undefined && { mode: draft.mode }),
    contexts: contexts.at(draft.token),
    status: draft.status,
    actors: draft.actors.map(roleOf),
    recipients: draft.recipients.map(roleOf),
    ...(draft.date !== undefined && { date: draft.date }),
    ...(draft.place !== undefined && { place: draft.place }),
    evidence: [...draft.evidence],
    ...(draft.statement !== undefined && { statement: draft.statement }),
    ...measuresOf(draft.type, draft.mode),
    confidence: calibrated(draft.confidence),
  };
}
