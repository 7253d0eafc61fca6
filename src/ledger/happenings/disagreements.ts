import type { Quantity } from '../../records/reading.js';
import { contentWords } from '../shingles.js';

/** What a report says of a happening, as far as reports can disagree on it. */
export interface Telling {
  /** The finding's id. */
  readonly finding: string;
  readonly denied: boolean;
  readonly happened?: { readonly from: string; readonly to: string };
  /** Quantities told in the same sentence. */
  readonly quantities: readonly Quantity[];
}

export interface Version {
  readonly value: string;
  readonly findings: readonly string[];
}

/** Reports that cannot all be right. What each says stands as it was said; nothing is averaged. */
export interface Disagreement {
  readonly about: 'whether it happened' | 'date' | 'number';
  /** Of a number: what is counted. */
  readonly of?: string;
  readonly versions: readonly Version[];
}

export function disagreements(tellings: readonly Telling[]): Disagreement[] {
  return [...aboutWhether(tellings), ...aboutDate(tellings), ...aboutNumbers(tellings)];
}

function aboutWhether(tellings: readonly Telling[]): Disagreement[] {
  const versions = versionsOf(tellings, ({ denied }) => (denied ? 'denied' : 'told as a fact'));
  return versions.length > 1 ? [{ about: 'whether it happened', versions }] : [];
}

/** Dates that exclude one another: a day within a month that another report gives does not. */
function aboutDate(tellings: readonly Telling[]): Disagreement[] {
  const dated = tellings.filter(({ denied, happened }) => happened && !denied);
  const versions = versionsOf(dated, ({ happened }) =>
    happened?.from === happened?.to ? (happened?.from ?? '') : `${happened?.from}/${happened?.to}`,
  );
  const days = versions.map(({ value }) => value.split('/'));
  const exclude = days.some(([from], index) =>
    days.some((other, at) => at > index && isApart(from, days[index], other)),
  );
  return exclude ? [{ about: 'date', versions }] : [];
}

function isApart(from: string, one: readonly string[], other: readonly string[]): boolean {
  return (one.at(-1) as string) < other[0] || (other.at(-1) as string) < from;
}

function aboutNumbers(tellings: readonly Telling[]): Disagreement[] {
  const told = tellings.flatMap(({ finding, quantities }) => quantities.map((quantity) => ({ finding, quantity })));
  const groups = new Map<string, typeof told>();
  for (const one of told) {
    const key = `${countedThing(one.quantity)} ${one.quantity.relation}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group): Disagreement[] => {
    const excludes = group.some((one, index) =>
      group
        .slice(index + 1)
        .some((other) => one.finding !== other.finding && !canBothHold(one.quantity, other.quantity)),
    );
    if (!excludes) return [];
    return [
      { about: 'number', of: group[0].quantity.item, versions: versionsOf(group, ({ quantity }) => amount(quantity)) },
    ];
  });
}

/** The noun that is counted, by its last content word: 'North Korean soldiers' and 'soldiers' are one. */
function countedThing({ item }: Quantity): string {
  return contentWords(item).at(-1) ?? item;
}

function amount({ value, bound }: Quantity): string {
  return bound === 'exact' ? String(value) : `${bound} ${value}`;
}

/** Rounding that 'about' and 'nearly' allow. */
const ROUNDING = 0.1;

function canBothHold(a: Quantity, b: Quantity): boolean {
  const [lowA, highA] = range(a);
  const [lowB, highB] = range(b);
  return lowA <= highB && lowB <= highA;
}

function range({ value, bound }: Quantity): [number, number] {
  if (bound === 'at least' || bound === 'more than') return [value, Number.POSITIVE_INFINITY];
  if (bound === 'at most') return [0, value];
  const slack = bound === 'exact' ? 0 : Math.abs(value) * ROUNDING;
  return [value - slack, bound === 'nearly' ? value : value + slack];
}

function versionsOf<T extends { readonly finding: string }>(
  items: readonly T[],
  toldIn: (item: T) => string,
): Version[] {
  const byValue = new Map<string, string[]>();
  for (const item of items) byValue.set(toldIn(item), [...(byValue.get(toldIn(item)) ?? []), item.finding]);
  return [...byValue].map(([value, findings]) => ({ value, findings: [...new Set(findings)] }));
}
