import { fold } from '../../knowledge/fold.js';
import type { Actor, Commitment, Instrument, Role } from '../../records/reading.js';
import { overlaps, type Span } from '../../records/span.js';
import { identityOf } from '../finding-rows.js';
import { daysOf } from '../happened.js';
import { TELLS_NOTHING } from '../happenings/words.js';
import { antecedentPattern, forbiddenPattern, patternOf } from '../patterns/of-reading.js';
import type { Party } from '../patterns/party.js';
import type { Pattern } from '../patterns/pattern.js';
import { contentWords } from '../shingles.js';
import type { Bound } from './bound.js';
import { impliedPattern } from './implied-pattern.js';
import { PROMISES_NOTHING, plainStem } from './words.js';

/** What a commitment is compared by: with its restatements, and with what comes about. */
export interface CommitmentSketch {
  /** The finding's id. */
  readonly finding: string;
  readonly kind: Commitment['kind'];
  readonly polarity: 'do' | 'refrain';
  /** Countries, or identities of actors that belong to none. */
  readonly debtors: readonly string[];
  readonly creditors: readonly string[];
  /** The parties of the instrument that it comes from, which is known by them from report to report. */
  readonly instrument?: string;
  /** Stems of what is owed, and of the condition. */
  readonly words: readonly string[];
  readonly condition?: readonly string[];
  /** The words of the condition. */
  readonly conditionText?: string;
  readonly text: string;
  /** What has to come about; what the debtor is to do; what not. */
  readonly awaited?: Pattern;
  readonly owed?: Pattern;
  readonly forbidden?: Pattern;
  /** The last day of its term. */
  readonly term?: string;
  /** Day of the report. */
  readonly reported: string;
}

const MOST_WORDS = 12;

export function commitmentSketches(bound: Bound, reported: string): CommitmentSketch[] {
  const byId = new Map(bound.actors.map((actor) => [actor.id, actor]));
  const inOrder = [...bound.commitments].sort((a, b) => startOf(a) - startOf(b));
  const sketches = inOrder.flatMap((commitment): CommitmentSketch[] => {
    const instrument = instrumentOf(commitment, bound, byId);
    const debtors = codesOf(commitment.debtors, byId);
    if (debtors.length === 0 && !instrument) return [];
    const { antecedent, consequent } = commitment;
    const names = new Set(contentWords(commitment.debtors.map((role) => role.text).join(' ')));
    const told = (spans: readonly Span[]) =>
      oneLine(spans.map(({ start, end }) => bound.text.slice(start, end)).join(' … '));
    const stems = (words: string) =>
      [...new Set(contentWords(words).map(plainStem))]
        .filter((stem) => !names.has(stem) && !TELLS_NOTHING.has(stem) && !PROMISES_NOTHING.has(stem))
        .slice(0, MOST_WORDS);
    const awaited = awaitedPattern(commitment, bound, byId);
    const forbidden = forbiddenPattern(commitment, byId);
    const owed = consequent.polarity === 'do' && consequent.event ? patternOf(consequent.event, byId) : undefined;
    const term = daysOf(commitment.deadline)?.to;
    return [
      {
        finding: commitment.id,
        kind: commitment.kind,
        polarity: consequent.polarity,
        debtors,
        creditors: codesOf(commitment.creditors, byId).filter((code) => !debtors.includes(code)),
        ...(instrument ? { instrument } : {}),
        words: stems(told(consequent.spans)),
        ...(antecedent ? { condition: stems(told(antecedent.spans)), conditionText: told(antecedent.spans) } : {}),
        text: told(consequent.spans),
        ...(awaited ? { awaited } : {}),
        ...(owed ? { owed: { ...owed, actors: commitment.debtors.map((role) => partyOf(role, byId)) } } : {}),
        ...(forbidden ? { forbidden } : {}),
        ...(term ? { term } : {}),
        reported,
      },
    ];
  });
  return sketches.map((sketch, index) => understood(sketch, sketches.slice(0, index)));
}

function awaitedPattern(commitment: Commitment, bound: Bound, byId: ReadonlyMap<string, Actor>): Pattern | undefined {
  const { antecedent } = commitment;
  if (!antecedent) return undefined;
  const read = antecedentPattern(commitment, byId, partiesAround(commitment, bound));
  // 'If it decided to send arms' speaks of sending arms, whatever the reader took for its verb.
  if (read && read.type !== 'AGREE') return read;
  return (antecedent.event && !read ? undefined : impliedPattern(antecedent.spans, commitment, bound)) ?? read;
}

/** 'such weapons', 'if this happens': the condition is the one that stands before. */
const POINTS_BACK = /\b(?:such|this|that|so)\b/i;

/** The sketch with a condition that points back understood from those before it. */
function understood(sketch: CommitmentSketch, before: readonly CommitmentSketch[]): CommitmentSketch {
  const { awaited, conditionText, debtors } = sketch;
  if (conditionText === undefined || !POINTS_BACK.test(conditionText) || awaited?.recipients?.length) return sketch;
  const alike = before.filter(
    (one) =>
      one.awaited &&
      one.debtors.some((code) => debtors.includes(code)) &&
      (!awaited || (one.awaited.type === awaited.type && one.awaited.object === awaited.object)),
  );
  const meant = (alike.findLast((one) => one.awaited?.recipients?.length) ?? alike.at(-1))?.awaited;
  return meant ? { ...sketch, awaited: { ...meant, inferred: true } } : sketch;
}

function startOf({ consequent, evidence }: Commitment): number {
  return (evidence[0] ?? consequent.spans[0])?.start ?? 0;
}

/** Who takes part, as the ledger knows them across articles. */
function codesOf(roles: readonly Role[], byId: ReadonlyMap<string, Actor>): string[] {
  const codes = roles.flatMap((role) => {
    const actor = role.actor === undefined ? undefined : byId.get(role.actor);
    const country = role.country ?? actor?.country;
    if (country) return [country];
    return actor && actor.kind !== 'people' && /^\p{Lu}/u.test(actor.name) ? [identityOf(actor)] : [];
  });
  return [...new Set(codes)].sort();
}

/** An instrument goes by many names; its parties are the same in all reports. */
function instrumentOf(
  { instrument: id }: Commitment,
  { instruments }: Bound,
  byId: ReadonlyMap<string, Actor>,
): string | undefined {
  const own = instruments.find((one) => one.id === id);
  if (!own) return undefined;
  const partiesOf = ({ parties }: Instrument) => codesOf(parties, byId).join(' ');
  if (own.parties.length > 1 && partiesOf(own).includes(' ')) return partiesOf(own);
  // 'the pact' is the one that the article speaks of, if it speaks of one.
  const others = new Set(instruments.map(partiesOf).filter((parties) => parties.includes(' ')));
  if (others.size === 1 && !/\p{Lu}/u.test(own.name)) return [...others][0];
  const name = contentWords(own.name);
  return name.length > 1 ? fold(own.name) : undefined;
}

function partiesAround({ evidence, consequent }: Commitment, { blocks, actors }: Bound): Party[] {
  const at = (evidence[0] ?? consequent.spans[0])?.start ?? -1;
  const block = blocks.find(({ start, end }) => start <= at && at < end);
  return actors
    .filter(({ country, mentions }) => country && block && mentions.some((mention) => overlaps(mention, block)))
    .map(({ name, country }) => ({ name, country }));
}

function partyOf(role: Role, byId: ReadonlyMap<string, Actor>): Party {
  const actor = role.actor === undefined ? undefined : byId.get(role.actor);
  const country = role.country ?? actor?.country;
  return { name: actor?.name ?? role.text, ...(country ? { country } : {}) };
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
