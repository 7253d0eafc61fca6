import { dayAfter } from './days.js';
import { familiesOf, TOLERANCE } from './likeness.js';
import type { EventSketch } from './sketch.js';

/** By which a happening is found: family of types and parties. */
const MOST_PARTIES = 4;

/** What of a mention its signs tell. */
export type Signed = Pick<EventSketch, 'type' | 'doers' | 'takers'>;

/** The signs under which a mention stands in the index. */
export function signsOf(sketch: Signed): string[] {
  const parties = partiesOf(sketch);
  const any = parties.length > 1 ? parties.map((one) => `${one} any`) : [];
  return withFamilies(sketch, [...pairs(parties), ...any, ...(isLone(parties) ? lone(parties) : [])]);
}

/** The signs under which mentions of the same event stand. */
export function soughtSigns(sketch: Signed): string[] {
  const parties = partiesOf(sketch);
  const any = isLone(parties) ? parties.map((one) => `${one} any`) : [];
  return withFamilies(sketch, [...pairs(parties), ...any, ...parties.map((one) => `${one} alone`)]);
}

/** Where but one party is a country the other may be a name that was mistaken for a body. */
function isLone(parties: readonly string[]): boolean {
  return parties.length === 1 || parties.filter((one) => !one.includes(':')).length === 1;
}

function lone(parties: readonly string[]): string[] {
  const countries = parties.filter((one) => !one.includes(':'));
  return (countries.length > 0 ? countries : parties).map((one) => `${one} alone`);
}

/** The day under which a mention stands: its own, or that of its report. */
export function dayOf({ from, reported }: EventSketch): string {
  return from ?? reported;
}

/** The days under which mentions of the same event can stand. */
export function soughtDays(sketch: EventSketch): { readonly since: string; readonly until: string } {
  const back = Math.max(TOLERANCE.reportAfter, TOLERANCE.reportsApart);
  const last = sketch.to && sketch.to <= dayAfter(sketch.from as string, 31) ? sketch.to : dayOf(sketch);
  return { since: dayAfter(dayOf(sketch), -back), until: dayAfter(last, back) };
}

function withFamilies(sketch: Signed, who: readonly string[]): string[] {
  return familiesOf(sketch.type).flatMap((family) => who.map((one) => `${family} ${one}`));
}

function partiesOf({ doers, takers }: Signed): string[] {
  return [...new Set([...doers, ...takers])].slice(0, MOST_PARTIES).sort();
}

function pairs(parties: readonly string[]): string[] {
  return parties.flatMap((one, index) => parties.slice(index + 1).map((other) => `${one} ${other}`));
}
