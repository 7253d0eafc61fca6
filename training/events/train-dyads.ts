/**
 * Learns the weights by which `predict dyads` chooses a type where source and target are given:
 *
 *   npx tsx training/events/train-dyads.ts ../shared/data/events/plv-open.jsonl models/events/dyad-type.json LEFT-OUT.jsonl
 *
 * Sentences that stand within a `text` of LEFT-OUT (the commitments' passages) are not learnt from. Multinomial logistic regression with an L2 penalty, by averaged stochastic gradient descent with a
 * fixed seed. Prints accuracy and macro F1 out of fold (5 folds), then writes the weights of all lines.
 * The table holds word keys and weights; words seen in fewer than three sentences are left out.
 */
import { writeFileSync } from 'node:fs';
import { type DyadLine, framedProposalsOf } from '../../scripts/predict/dyads.js';
import { chooseDyadType, type DyadWeights, dyadFeatures } from '../../scripts/predict/dyad-type.js';
import { readJsonLines } from '../../scripts/predict/input.js';
import { articleFromPassage } from '../../src/intake/passage.js';
import { openEngine } from '../../src/language/engine.js';
import type { PloverType } from '../../src/records/reading.js';

interface Sample {
  readonly key: string;
  readonly features: readonly string[];
  readonly type: PloverType;
}

const FOLDS = 5;
const EPOCHS = 30;
const RATE = 0.1;
const PENALTY = 0.002;
const RARE = 3;

/** As the sets have it, CONCEDE and RETREAT are one root. */
const rootOf = (type: string): PloverType => (type === 'YIELD' || type === 'RETREAT' ? 'CONCEDE' : (type as PloverType));

/** Positions 0 to count - 1 in an order fixed by the seed. */
function* shuffled(count: number, seed: number): Generator<number> {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = seed;
  for (let left = count; left > 0; left--) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    const at = state % left;
    yield order[at];
    order[at] = order[left - 1];
  }
}

export function train(samples: readonly Sample[]): DyadWeights {
  const types = [...new Set(samples.map(({ type }) => type))].sort();
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const weights = new Map<string, Float64Array>();
  const sums = new Map<string, Float64Array>();
  for (const [name, count] of counts) {
    if (count < RARE) continue;
    weights.set(name, new Float64Array(types.length));
    sums.set(name, new Float64Array(types.length));
  }
  let rounds = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch / 5);
    for (const at of shuffled(samples.length, epoch + 1)) {
      const { features, type } = samples[at];
      const rows = features.map((name) => weights.get(name)).filter((row) => row !== undefined);
      const scores = types.map((_, k) => rows.reduce((sum, row) => sum + row[k], 0));
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const total = shares.reduce((a, b) => a + b, 0);
      for (const row of rows) {
        for (let k = 0; k < types.length; k++) {
          const wanted = types[k] === type ? 1 : 0;
          row[k] += rate * (wanted - shares[k] / total - PENALTY * row[k]);
        }
      }
    }
    if (epoch < EPOCHS / 2) continue;
    rounds++;
    for (const [name, row] of weights) {
      const sum = sums.get(name);
      if (sum) row.forEach((value, k) => { sum[k] += value; });
    }
  }
  const table: Record<string, number[]> = {};
  for (const [name, sum] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = [...sum].map((value) => Math.round((value / rounds) * 100) / 100);
    if (row.some((value) => Math.abs(value) >= 0.2)) table[name] = row;
  }
  return { types, weights: table };
}

export function outOfFold(samples: readonly Sample[]): PloverType[] {
  const chosen: PloverType[] = [];
  // sentences that recur with another pair share a key and so a fold
  const keys = [...new Set(samples.map(({ key }) => key))];
  const foldOf = new Map(keys.map((key, index) => [key, index % FOLDS]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(samples.filter(({ key }) => foldOf.get(key) !== fold));
    samples.forEach(({ key, features }, index) => {
      if (foldOf.get(key) === fold) chosen[index] = chooseDyadType(model, features);
    });
  }
  return chosen;
}

function report(samples: readonly Sample[], chosen: readonly PloverType[]): string {
  const right = samples.filter(({ type }, index) => chosen[index] === type).length;
  const types = [...new Set(samples.map(({ type }) => type))];
  const scores = types.map((type) => {
    const hit = samples.filter((sample, index) => sample.type === type && chosen[index] === type).length;
    const all = samples.filter((sample) => sample.type === type).length + chosen.filter((other) => other === type).length;
    return all === 0 ? 0 : (2 * hit) / all;
  });
  const macro = scores.reduce((a, b) => a + b, 0) / types.length;
  return `out of fold: accuracy ${(right / samples.length).toFixed(3)}, macro F1 ${macro.toFixed(3)}, ${samples.length} lines`;
}

async function samplesOf(path: string, leftOut: readonly string[]): Promise<Sample[]> {
  const engine = await openEngine();
  try {
    const samples: Sample[] = [];
    for (const line of readJsonLines<DyadLine & { type: string }>(path)) {
      if (!line.source || !line.target || leftOut.some((text) => text.includes(line.text.trim()))) continue;
      const doc = await engine.analyse(articleFromPassage(line.text));
      const features = dyadFeatures(doc, line.source, line.target, framedProposalsOf(doc));
      samples.push({ key: line.text, features, type: rootOf(line.type) });
    }
    return samples;
  } finally {
    await engine.close();
  }
}

const [, script, input, output, ...leftOutPaths] = process.argv;
if (script?.endsWith('train-dyads.ts')) {
  const samples = await samplesOf(
    input,
    leftOutPaths.flatMap((path) => [...readJsonLines<{ text: string }>(path)].map(({ text }) => text)),
  );
  console.log(report(samples, outOfFold(samples)));
  const model = train(samples);
  const rows = Object.entries(model.weights).map(([name, row]) => `${JSON.stringify(name)}:[${row.join(',')}]`);
  writeFileSync(output, `{"types":${JSON.stringify(model.types)},"weights":{\n${rows.join(',\n')}\n}}\n`);
}
