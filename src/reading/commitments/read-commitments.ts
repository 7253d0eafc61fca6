import { findingId } from '../../records/identity.js';
import type { Commitment, DateValue, Instrument, Role } from '../../records/reading.js';
import { mergeSpans, type Span } from '../../records/span.js';
import { eventPatternOf } from '../events/pattern.js';
import type { ActorIndex, StatementIndex, TimeIndex } from '../parts.js';
import { type Condition, conditionByDescription, conditionsWithin, contiguousSubtree } from '../syntax/condition.js';
import { doerOf } from '../syntax/doer.js';
import { isQuestion } from '../syntax/mood.js';
import type { Tree } from '../syntax/tree.js';
import { MUTUAL } from './acts.js';
import { antecedentPatternOf } from './antecedent-pattern.js';
import type { Candidate, DraftCommitment } from './candidate.js';
import { decideKind } from './decide-kind.js';
import { findConstructions } from './find-constructions.js';
import { findFutures } from './find-futures.js';
import { findPhrases } from './find-phrases.js';
import { joinRepeated } from './join-repeated.js';
import { Parties } from './parties.js';
import { proposedCommitments } from './propose.js';
import { consequentRange, spanOf } from './spans.js';

/** Longer sentences are lists or run-together text; no commitment is read from their syntax. */
const LONGEST_SENTENCE = 400;

/** Who is bound to do or not to do what, under which condition: at most one record for each wording, repeats joined. */
export function readCommitments(
  tree: Tree,
  actors: ActorIndex,
  times: TimeIndex,
  statements: StatementIndex,
  instruments: readonly Instrument[],
): Commitment[] {
  const parties = new Parties(tree, actors, statements);
  const instrumentAt = instrumentFinder(tree, instruments);
  const drafts: DraftCommitment[] = [];
  for (const sentence of tree.doc.sentences) {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const candidates: Candidate[] = [];
    for (let token = sentence.start; token < sentence.end; token++) {
      const phrases = findPhrases(tree, parties, instrumentAt, token);
      const constructions = phrases.length > 0 ? phrases : findConstructions(tree, parties, instrumentAt, token);
      candidates.push(...(constructions.length > 0 ? constructions : findFutures(tree, parties, instrumentAt, token)));
    }
    const known = new Set(candidates.flatMap(({ head, governor }) => [head, governor]));
    for (const candidate of proposedCommitments(tree, parties, instrumentAt, sentence))
      if (!known.has(candidate.head)) candidates.push(candidate);
    drafts.push(...settle(tree, actors, times, parties, candidates));
  }
  return joinRepeated(tree, drafts, (a, b) => parties.isSame(a, b));
}

/** From the candidates of one sentence to records; of two wordings one inside the other, the outer stands. */
function settle(
  tree: Tree,
  actors: ActorIndex,
  times: TimeIndex,
  parties: Parties,
  candidates: readonly Candidate[],
): DraftCommitment[] {
  const drafts: (DraftCommitment & { governor: number })[] = [];
  for (const candidate of candidates) {
    const draft = draftOf(tree, actors, times, parties, candidate);
    if (draft) drafts.push({ ...draft, governor: candidate.governor });
  }
  return drafts.filter(
    (inner) =>
      !drafts.some((outer) => {
        if (outer === inner) return false;
        if (outer.range.start === inner.range.start && outer.range.end === inner.range.end) {
          const richer = Number(Boolean(outer.record.antecedent)) - Number(Boolean(inner.record.antecedent));
          return richer > 0 || (richer === 0 && outer.governor < inner.governor);
        }
        const holds = outer.range.start <= inner.governor && inner.governor < outer.range.end;
        const nominal = tree.tokens[inner.governor].upos === 'NOUN';
        return (holds && !nominal) || (outer.range.start <= inner.range.start && inner.range.end <= outer.range.end);
      }),
  );
}

function draftOf(
  tree: Tree,
  actors: ActorIndex,
  times: TimeIndex,
  parties: Parties,
  candidate: Candidate,
): DraftCommitment | undefined {
  const { head, governor } = candidate;
  if (isQuestion(tree, governor)) return undefined;
  const conditions = conditionsFor(tree, candidate);
  const range = candidate.range ?? consequentRange(tree, head, conditions);
  if (!range) return undefined;
  const antecedent = conditions.find((condition) => condition.start !== range.start) ?? conditions[0];
  const others = creditorsOf(tree, parties, candidate, range, antecedent);
  const ownAct = isOwnAct(tree, parties, candidate);
  const { kind, polarity } = decideKind(tree, candidate, conditions, { hasOthers: others.length > 0, ownAct });
  const span = spanOf(tree, range);
  const condition: Span | undefined = antecedent
    ? spanOf(tree, antecedent)
    : candidate.act && trimmed(tree, candidate.act);
  const statement = parties.statementAt(head) ?? parties.statementAt(governor);
  const pattern = eventPatternOf(tree, actors, head);
  const before = antecedentPatternOf(tree, actors, antecedent ?? candidate.act);
  const spans = [span, ...(condition ? [condition] : []), ...tree.spansOf([governor])];
  const record: Commitment = {
    id: findingId(tree.doc.article.id, 'commitment', span, kind),
    kind,
    debtors: [...candidate.debtors],
    creditors: others,
    ...(condition ? { antecedent: { spans: [condition], ...(before ? { event: before } : {}) } } : {}),
    consequent: { spans: [span], polarity, ...(pattern ? { event: { ...pattern, polarity } } : {}) },
    ...(candidate.instrument ? { instrument: candidate.instrument } : {}),
    ...withDeadline(deadlineIn(tree, times, range)),
    strength: candidate.strength,
    evidence: mergeSpans(tree.text, spans),
    ...(statement ? { statement: statement.record.id } : {}),
    confidence: candidate.confidence,
  };
  return { record, head, range };
}

function conditionsFor(tree: Tree, candidate: Candidate): Condition[] {
  const found = new Map<number, Condition>();
  const described = conditionByDescription(tree, candidate.head);
  for (const condition of [
    ...candidate.conditions,
    ...conditionsWithin(tree, candidate.head),
    ...(described ? [described] : []),
  ]) {
    found.set(condition.start, condition);
  }
  return [...found.values()].filter(({ start, end }) => !(start <= candidate.head && candidate.head < end));
}

/** Whether the debtor is also the one who will act, where a warning tells of somebody's act. */
function isOwnAct(tree: Tree, parties: Parties, candidate: Candidate): boolean {
  const doer = doerOf(tree, candidate.head);
  if (doer === undefined) return false;
  const roles = parties.rolesOf(doer);
  return roles.some((role) => candidate.debtors.some((debtor) => parties.isSame(role, debtor)));
}

function creditorsOf(
  tree: Tree,
  parties: Parties,
  candidate: Candidate,
  range: { start: number; end: number },
  antecedent: Condition | undefined,
): Role[] {
  const { debtors, head } = candidate;
  const foreign = (roles: readonly Role[]): Role[] =>
    distinct(roles.filter((role) => !debtors.some((debtor) => parties.isSame(debtor, role))));
  if (candidate.addressed.length > 0) return foreign(candidate.addressed);
  const inside = foreign(parties.othersIn(head, range, debtors, { partners: antecedent === undefined }));
  if (inside.length > 0) return inside;
  if (debtors.length > 1 && (MUTUAL.has(tree.lemma(head)) || candidate.wording === 'obligation')) return [...debtors];
  if (antecedent) {
    const doer = doerOf(tree, antecedent.head);
    const acting =
      doer === undefined ? [] : foreign(parties.rolesOf(doer).filter((role) => role.actor || role.country));
    if (acting.length > 0) return acting;
    const named = foreign(parties.othersIn(antecedent.head, antecedent, debtors));
    if (named.length > 0) return named;
  }
  // 'Decisions, which will not please the leaders of …': an added clause may name the one meant.
  const around = foreign(parties.othersIn(head, contiguousSubtree(tree, head), debtors));
  if (around.length > 0) return around;
  const addressee = parties.statementAt(head)?.addressee;
  return addressee ? foreign([addressee]) : [];
}

function distinct(roles: readonly Role[]): Role[] {
  const seen = new Set<string>();
  return roles.filter((role) => {
    const key = role.country ?? role.actor ?? role.text;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const DEADLINE = new Set(['by', 'within', 'before', 'until']);

/** 'By March', 'within 30 days': a date in the consequent's words that such a preposition brings in. */
function deadlineIn(tree: Tree, times: TimeIndex, range: { start: number; end: number }): DateValue | undefined {
  for (const expression of times.expressions) {
    if (expression.start < range.start || expression.end > range.end) continue;
    const first = DEADLINE.has(tree.lower(expression.start)) ? expression.start : expression.start - 1;
    if (first >= range.start && DEADLINE.has(tree.lower(first))) return expression.value;
  }
  return undefined;
}

function withDeadline(deadline: DateValue | undefined): { deadline?: DateValue } {
  return deadline ? { deadline } : {};
}

function trimmed(tree: Tree, act: { start: number; end: number }): Span {
  let { start, end } = act;
  while (start < end - 1 && tree.tokens[start].upos === 'PUNCT') start++;
  while (end > start + 1 && tree.tokens[end - 1].upos === 'PUNCT') end--;
  return spanOf(tree, { start, end });
}

/** The instrument mentioned by the phrase that `token` heads. */
function instrumentFinder(tree: Tree, instruments: readonly Instrument[]): (token: number) => Instrument | undefined {
  const byToken = new Map<number, Instrument>();
  for (const instrument of instruments) {
    for (const mention of instrument.mentions) {
      const { start, end } = tree.tokensIn(mention);
      for (let at = start; at < end; at++) {
        // The phrase's own head is the word whose head lies outside the mention.
        const head = tree.head(at);
        if (head < start || head >= end) byToken.set(at, instrument);
      }
    }
  }
  return (token) => byToken.get(token);
}
