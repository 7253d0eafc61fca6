import { CUE_WEIGHTS } from './cue-weights.js';

let table: ReadonlyMap<string, number> | undefined;

/** The shipped table: one name and its weight, parted by a tab, a line. */
function weights(): ReadonlyMap<string, number> {
  table ??= new Map(
    CUE_WEIGHTS.trim()
      .split('\n')
      .map((line) => {
        const tab = line.lastIndexOf('\t');
        return [line.slice(0, tab), Number(line.slice(tab + 1)) / 100] as const;
      }),
  );
  return table;
}

/** How likely a candidate with these features is a statement, 0 to 1: a logistic sum of the table's weights. */
export function likelihood(features: readonly string[], using: ReadonlyMap<string, number> = weights()): number {
  let sum = 0;
  for (const name of features) sum += using.get(name) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** What the shipped table holds for a feature; 0 for one that it does not know. */
export function weightOf(feature: string): number {
  return weights().get(feature) ?? 0;
}
