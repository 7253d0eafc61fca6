/** A labelled example of a logistic model whose features are names. */
export interface Example {
  readonly features: readonly string[];
  readonly label: 0 | 1;
}

export interface LogisticOptions {
  /** Features seen in fewer examples are left out. */
  readonly least: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
}

export const DEFAULTS: LogisticOptions = { least: 8, epochs: 8, rate: 0.1, l1: 4, l2: 1 };

/**
 * Follow-the-regularised-leader with proximal steps (McMahan et al., 'Ad click prediction: a view from the
 * trenches', KDD 2013): logistic regression that sets most weights to nought. Seeded, so a run repeats.
 */
export function learn(examples: readonly Example[], options: LogisticOptions = DEFAULTS): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [name, count] of counts) if (count >= options.least) index.set(name, index.size);
  const weights = new Float64Array(index.size);
  const sums = new Float64Array(index.size);
  const squares = new Float64Array(index.size);
  const rows = examples.map(({ features, label }) => ({
    label,
    at: [...new Set(features.map((name) => index.get(name)).filter((i) => i !== undefined))],
  }));
  const random = generator(7);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(rows, random);
    for (const { label, at } of rows) {
      let sum = 0;
      for (const i of at) {
        const size = Math.abs(sums[i]) - options.l1;
        weights[i] =
          size <= 0 ? 0 : (-Math.sign(sums[i]) * size) / ((1 + Math.sqrt(squares[i])) / options.rate + options.l2);
        sum += weights[i];
      }
      const gradient = 1 / (1 + Math.exp(-sum)) - label;
      for (const i of at) {
        const step = (Math.sqrt(squares[i] + gradient * gradient) - Math.sqrt(squares[i])) / options.rate;
        sums[i] += gradient - step * weights[i];
        squares[i] += gradient * gradient;
      }
    }
  }
  return new Map([...index].map(([name, i]) => [name, weights[i]] as const).filter(([, weight]) => weight !== 0));
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
