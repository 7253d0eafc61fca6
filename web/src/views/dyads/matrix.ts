import type { Dyad } from '../../../../src/server/contract';

export interface Matrix {
  /** Countries by their codes, those with most first. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly cell: (source: string, target: string) => Dyad | undefined;
  /** Events of pairs that did not find room. */
  readonly left: number;
  readonly most: number;
}

/** Who to whom, for the countries that do and take most. */
export function matrixOf(dyads: readonly Dyad[], size: number): Matrix {
  const sources = topOf(dyads, 'source', size);
  const targets = topOf(dyads, 'target', size);
  const cells = new Map<string, Dyad>();
  let left = 0;
  let most = 0;
  for (const dyad of dyads) {
    if (!sources.includes(dyad.source) || !targets.includes(dyad.target)) left += dyad.events;
    else {
      cells.set(`${dyad.source} ${dyad.target}`, dyad);
      most = Math.max(most, dyad.events);
    }
  }
  return { sources, targets, cell: (source, target) => cells.get(`${source} ${target}`), left, most };
}

function topOf(dyads: readonly Dyad[], side: 'source' | 'target', size: number): readonly string[] {
  const events = new Map<string, number>();
  for (const dyad of dyads) events.set(dyad[side], (events.get(dyad[side]) ?? 0) + dyad.events);
  return [...events]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, size)
    .map(([country]) => country);
}
