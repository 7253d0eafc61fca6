import { dayAfter } from './days.js';
import { familiesOf, TOLERANCE } from './likeness.js';
import type { EventSketch } from './sketch.js';

/** By which a happening is found: family of types and parties. */
const MOST_PARTIES = 4;

/** The signs under which a mention stands in the index. */
export function signsOf(sketch: EventSketch): string[] {
  const parties = partiesOf(sketch);
  const who =
    parties.length === 1 ? [`${parties[0]} alone`] : [...pairs(parties), ...parties.map((one) => `${one} any`)];
  return withFamilies(sketch, who);
}

/** The signs under which mentions of the same event stand. */
export function soughtSigns(sketch: EventSketch): string[] {
  const parties = partiesOf(sketch);
  const alone = parties.map((one) => `${one} alone`);
  return withFamilies(sketch, [...(parties.length === 1 ? [`${parties[0]} any`] : pairs(parties)), ...alone]);
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

function withFamilies(sketch: EventSketch, who: readonly string[]): string[] {
  return familiesOf(sketch.type).flatMap((family) => who.map((one) => `${family} ${one}`));
}

function partiesOf({ doers, takers }: EventSketch): string[] {
  return [...new Set([...doers, ...takers])].slice(0, MOST_PARTIES).sort();
}

function pairs(parties: readonly string[]): string[] {
  return parties.flatMap((one, index) => parties.slice(index + 1).map((other) => `${one} ${other}`));
}
