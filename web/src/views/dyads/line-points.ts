import type { Tally } from '../../../../src/server/contract';

/** A day or month of a pair; without a score where nothing went between them. */
export interface LinePoint {
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly findings: number;
  readonly stories: number;
  readonly score?: number;
}

/** Beyond so many steps the empty ones are left out. */
const MOST = 5000;

/** The steps from the first to the last, in order, those without events too. */
export function linePoints(tallies: readonly Tally[]): readonly LinePoint[] {
  const known = new Map(tallies.flatMap((tally) => (tally.value ? [[tally.value, tally] as const] : [])));
  const values = [...known.keys()].sort();
  const points: LinePoint[] = [];
  const last = values.at(-1);
  for (let value = values[0]; value !== undefined && last !== undefined && value <= last; ) {
    const next = after(value);
    const { findings = 0, stories = 0, score } = known.get(value) ?? {};
    points.push({
      value,
      from: Date.parse(value),
      to: Date.parse(next),
      findings,
      stories,
      ...(score === undefined ? {} : { score }),
    });
    value = points.length < MOST ? next : (values.find((one) => one > value) ?? next);
  }
  return points;
}

/** The next day, or the next month. */
function after(value: string): string {
  const [year, month, day] = value.split('-').map(Number);
  return day === undefined
    ? new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7)
    : new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}
