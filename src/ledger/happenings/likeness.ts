import type { PloverType } from '../../records/reading.js';
import { daysBetween } from './days.js';
import type { EventSketch, Participant } from './sketch.js';

/**
 * How far two mentions may lie apart and still tell of one event; decision 0006 says why. Days are
 * those that the reports give; a report that gives none is held to tell of the days before it.
 */
export const TOLERANCE = {
  /** Two dates that are given: a day apart, for time zones and slips. */
  givenDays: 1,
  /** A date that is given and a report without one: days from the event to the report. */
  reportAfter: 3,
  /** Two reports without a date: days between them. */
  reportsApart: 2,
} as const;

/** Types that readers, and reports, put for one another. */
const FAMILIES: readonly (readonly PloverType[])[] = [
  ['AGREE', 'SUPPORT', 'COOPERATE'],
  ['CONSULT'],
  ['ASSAULT', 'COERCE', 'MOBILIZE'],
  ['ACCUSE', 'REJECT', 'REQUEST', 'PROTEST', 'THREATEN'],
  ['CONCEDE', 'RETREAT', 'AID'],
  ['SANCTION', 'COERCE', 'REJECT'],
];
/** Types in which the sides are not told apart. */
const MUTUAL: ReadonlySet<PloverType> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT', 'ASSAULT']);
/** Utterances: states make many of one type on one day, which their subject alone tells apart. */
const SPOKEN: ReadonlySet<PloverType> = new Set([
  'AGREE',
  'SUPPORT',
  'ACCUSE',
  'REJECT',
  'REQUEST',
  'PROTEST',
  'THREATEN',
]);

/** From what sum on two mentions are taken for one event; set on `bench/happenings.ts`. */
export const ENOUGH = 3;

/** Why two mentions are taken for one event: what each thing compared adds, and the sum. */
export interface EventLikeness {
  readonly type: number;
  readonly date: number;
  readonly roles: number;
  readonly place: number;
  readonly words: number;
  readonly sum: number;
  /** The words that both use, as stems. */
  readonly common: readonly string[];
}

export function familiesOf(type: PloverType): number[] {
  return FAMILIES.flatMap((family, index) => (family.includes(type) ? [index] : []));
}

/** How alike two mentions are; undefined where they cannot tell of one event. */
export function eventLikeness(a: EventSketch, b: EventSketch): EventLikeness | undefined {
  // What one sentence tells apart is two.
  if (a.sentence === b.sentence) return undefined;
  const type = typeLikeness(a, b);
  const date = dateLikeness(a, b);
  const sides = roleLikeness(a, b);
  if (type === undefined || date === undefined || sides === undefined || areOthers(a.people, b.people))
    return undefined;
  const roles = sides + peopleLikeness(a.people, b.people);
  const place = placeLikeness(a, b);
  const { value: words, common } = wordLikeness(a, b);
  return { type, date, roles, place, words, sum: type + date + roles + place + words, common };
}

function typeLikeness(a: EventSketch, b: EventSketch): number | undefined {
  if (a.type !== b.type) {
    const shared = familiesOf(a.type).some((family) => familiesOf(b.type).includes(family));
    return shared ? -0.25 : undefined;
  }
  if (!a.mode || !b.mode) return 1;
  return a.mode === b.mode ? 1.5 : 0;
}

function dateLikeness(a: EventSketch, b: EventSketch): number | undefined {
  if (a.from && a.to && b.from && b.to) {
    const areDays = a.from === a.to && b.from === b.to;
    const gap = Math.max(daysBetween(a.to, b.from), daysBetween(b.to, a.from), 0);
    if (gap > TOLERANCE.givenDays) return undefined;
    if (areDays) return gap === 0 ? 1.5 : -1;
    return gap === 0 ? 0.3 : undefined;
  }
  if (!a.from && !b.from) {
    const apart = Math.abs(daysBetween(a.reported, b.reported));
    return apart > TOLERANCE.reportsApart ? undefined : 0.5 - apart * 0.4;
  }
  const [given, open] = a.from ? [a, b] : [b, a];
  const isDay = given.from === given.to;
  const until = daysBetween(given.from as string, open.reported);
  const past = daysBetween(given.to as string, open.reported);
  if (until < 0 || past > TOLERANCE.reportAfter) return undefined;
  return isDay ? 0.8 - Math.max(0, past) * 0.2 : 0;
}

function roleLikeness(a: EventSketch, b: EventSketch): number | undefined {
  const straight = sides(a.doers, b.doers, a.takers, b.takers);
  const isMutual = MUTUAL.has(a.type) && MUTUAL.has(b.type);
  if (!isMutual) return straight;
  const all = side([...a.doers, ...a.takers], [...b.doers, ...b.takers]);
  if (all === undefined) return undefined;
  // Those who meet are all there: a meeting of two others of whom one is the same is another meeting.
  const [few, many] = [partiesBeside(a, b), partiesBeside(b, a)].sort((one, other) => one.size - other.size);
  const isMeeting = a.type === 'CONSULT' && b.type === 'CONSULT';
  if (isMeeting && haveStrangers(a.people, b.people)) return undefined;
  if (few.size < 2) return isMeeting ? -0.5 : (straight ?? 0.4);
  if ([...few].every((code) => many.has(code))) return 1.75;
  if (isMeeting) return -1;
  return straight === undefined ? undefined : straight - 0.75;
}

/** The parties of a mention, without the names that it took for bodies and that are people in the other. */
function partiesBeside({ doers, takers }: EventSketch, other: EventSketch): Set<string> {
  const isPerson = (code: string) => other.people.some(({ names }) => names.includes(code.replace(/^.*:/, '')));
  return new Set([...doers, ...takers].filter((code) => !code.includes(':') || !isPerson(code)));
}

/** Each has someone whom the other does not name. */
function haveStrangers(a: readonly Participant[], b: readonly Participant[]): boolean {
  const strangers = (some: readonly Participant[], others: readonly Participant[]) =>
    some.some((one) => !others.some((other) => isNamesake(one, other)));
  return strangers(a, b) && strangers(b, a);
}

function sides(
  doers: readonly string[],
  otherDoers: readonly string[],
  takers: readonly string[],
  otherTakers: readonly string[],
): number | undefined {
  const doing = side(doers, otherDoers);
  const taking = side(takers, otherTakers);
  return doing === undefined || taking === undefined ? undefined : doing + taking;
}

/** One side unknown tells nothing; both known and apart exclude one another. */
function side(a: readonly string[], b: readonly string[]): number | undefined {
  if (a.length === 0 || b.length === 0) return 0;
  const shared = a.filter((code) => b.includes(code)).length;
  if (shared === 0) return undefined;
  return 0.75 * (shared / Math.min(a.length, b.length)) + (shared > 1 ? 0.25 : 0);
}

/** Another person of the same country took part. */
function areOthers(a: readonly Participant[], b: readonly Participant[]): boolean {
  return a.some(({ country }) => {
    if (country === undefined) return false;
    const [here, there] = [a, b].map((people) => people.filter((one) => one.country === country));
    return there.length > 0 && !here.some((one) => there.some((other) => isNamesake(one, other)));
  });
}

/** The same person took part. */
function peopleLikeness(a: readonly Participant[], b: readonly Participant[]): number {
  return Math.min(1, a.filter((one) => b.some((other) => isNamesake(one, other))).length * 0.5);
}

/** 'To Lam' and 'Lam', 'Xi' and 'Xi Jinping': which word is the family's name is not known of every language. */
function isNamesake(a: Participant, b: Participant): boolean {
  return a.names.some((name) => b.names.includes(name));
}

function placeLikeness(a: EventSketch, b: EventSketch): number {
  if (!a.place || !b.place) return 0;
  return a.place === b.place ? 0.75 : -1.5;
}

function wordLikeness(a: EventSketch, b: EventSketch): { value: number; common: string[] } {
  const isSpoken = SPOKEN.has(a.type) || SPOKEN.has(b.type);
  const common = a.words.filter((word) => b.words.includes(word));
  if (a.article === b.article) {
    // Within an article the sentences round two events share its subject anyway.
    const value = isSpoken ? common.length - 2.5 : common.length * 0.5 - 0.75;
    return { value: Math.min(0.5, value), common };
  }
  const loose = [
    ...a.words.filter((word) => b.around.includes(word)),
    ...a.around.filter((word) => b.words.includes(word) || b.around.includes(word)),
  ];
  const shorter = Math.max(2, Math.min(a.words.length, b.words.length));
  const overlap = Math.min(1, (common.length + loose.length * 0.4) / shorter);
  if (common.length + loose.length > 0) {
    return { value: overlap * 1.5 - (isSpoken ? 0.5 : 0), common: [...new Set([...common, ...loose])] };
  }
  if (isSpoken) return { value: MUTUAL.has(a.type) ? -1.2 : -1.6, common: [] };
  return { value: a.words.length > 0 && b.words.length > 0 ? -0.5 : 0, common: [] };
}
