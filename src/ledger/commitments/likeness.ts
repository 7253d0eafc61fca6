import type { CommitmentKind } from '../../records/reading.js';
import { daysBetween } from '../happenings/days.js';
import type { Pattern } from '../patterns/pattern.js';
import type { CommitmentSketch } from './sketch.js';

/** Kinds that reports put for one another. */
const ALIKE: readonly (readonly CommitmentKind[])[] = [
  ['obligation'],
  ['pledge', 'intention'],
  ['threat', 'warning'],
  ['policy', 'refusal'],
  ['offer'],
];

/** Why a commitment was taken for a restatement of another. */
export interface Restating {
  readonly because: 'same instrument and duty' | 'same deed' | 'same words';
  readonly common: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
}

export function groupOf(kind: CommitmentKind): number {
  return ALIKE.findIndex((kinds) => kinds.includes(kind));
}

/** Whether one states what the other states, and why; undefined where not. */
export function restates(a: CommitmentSketch, b: CommitmentSketch): Restating | undefined {
  if (groupOf(a.kind) !== groupOf(b.kind) || a.polarity !== b.polarity) return undefined;
  if (excludeEachOther(numbersOf(a), numbersOf(b)) || areOtherPlans(a, b)) return undefined;
  const common = [
    ...a.words.filter((word) => b.words.includes(word)),
    ...(a.condition ?? []).filter((word) => b.condition?.includes(word)),
  ];
  if (a.instrument || b.instrument) {
    // Two who are bound by an instrument each owe what it says, in whichever report.
    const isOne = a.instrument === b.instrument && isSameDuty(a, b);
    return isOne ? { because: 'same instrument and duty', common, confidence: 0.8 } : undefined;
  }
  if (!a.debtors.some((code) => b.debtors.includes(code)) || excludeEachOther(a.creditors, b.creditors))
    return undefined;
  if (isSameDeed(a, b)) return { because: 'same deed', common, confidence: 0.75 };
  const owed = share(a.words, b.words);
  if (Boolean(a.condition) !== Boolean(b.condition)) return undefined;
  const sameCase = Boolean(a.awaited?.recipients && b.awaited && isSamePattern(a.awaited, b.awaited));
  const condition = sameCase ? 1 : a.condition ? share(a.condition, b.condition ?? []) : owed;
  const isNear = a.condition
    ? owed >= 0.5 && condition >= 0.4
    : owed >= 0.6 && common.length >= LEAST_SHARE * Math.max(a.words.length, b.words.length);
  // Promises to do something are made in many words that recur; refusals and threats in few.
  const least = sameCase ? 1 : a.polarity === 'do' && !a.condition ? 3 : 2;
  return isNear && common.length >= least
    ? { because: 'same words', common, confidence: Math.min(0.9, 0.3 + (owed + condition) / 3) }
    : undefined;
}

/** The share of the longer list, too, that two promises without a condition have in common. */
const LEAST_SHARE = 0.34;

/** One side named and the other not tells nothing. */
function excludeEachOther(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((code) => b.includes(code));
}

/** Of one instrument the duty is the same where both speak of an attack, or where their words do. */
function isSameDuty(a: CommitmentSketch, b: CommitmentSketch): boolean {
  if (Boolean(a.condition) !== Boolean(b.condition)) return false;
  const sameCondition =
    a.awaited && b.awaited ? a.awaited.type === b.awaited.type : share(a.condition ?? [], b.condition ?? []) >= 0.34;
  const sameOwed = a.owed && b.owed ? a.owed.type === b.owed.type : share(a.words, b.words) >= 0.34;
  return a.condition ? sameCondition && sameOwed : sameOwed && share(a.words, b.words) >= 0.5;
}

/** Both name the same deed on the same one, and under the same condition if any. */
function isSameDeed(a: CommitmentSketch, b: CommitmentSketch): boolean {
  const [one, other] = [a.owed ?? a.forbidden, b.owed ?? b.forbidden];
  if (!one?.object || !other || !isSamePattern(one, other)) return false;
  // What one will not do is a policy, whoever is named; what one will do for somebody is done for others too.
  if (a.polarity === 'do' && !(one.recipients?.length && other.recipients?.length)) return false;
  if (!a.condition && !b.condition) return a.polarity === 'refrain' || share(a.words, b.words) >= 0.5;
  return Boolean(a.awaited && b.awaited && isSamePattern(a.awaited, b.awaited));
}

/** Days after which a plan of the same words is another plan. */
const PLANNED = 92;
const VISIT = /\b(?:meet|travel|visit|host|attend|discuss|speak|convene)\b/i;

function areOtherPlans(a: CommitmentSketch, b: CommitmentSketch): boolean {
  const isPlan = [a, b].some(
    ({ kind, owed, text }) => kind === 'intention' && (owed !== undefined || VISIT.test(text)),
  );
  return isPlan && Math.abs(daysBetween(a.reported, b.reported)) > PLANNED;
}

/** Another sum is another promise. */
function numbersOf({ text }: CommitmentSketch): string[] {
  return text.match(/\d[\d.,]*/g) ?? [];
}

function isSamePattern(a: Pattern, b: Pattern): boolean {
  const sides = ({ recipients = [] }: Pattern) =>
    recipients
      .map(({ country, name }) => country ?? name)
      .sort()
      .join();
  const isOpen = !a.recipients?.length || !b.recipients?.length;
  return a.type === b.type && a.object === b.object && (isOpen || sides(a) === sides(b));
}

/** The share of the shorter list that the other has. */
function share(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : a.filter((word) => b.includes(word)).length / shorter;
}
