import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A run of this many words in common with a held-out text counts as a copy of it. */
const RUN = 9;

/** Words alone, folded: what is compared. */
export function normalised(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

function* runs(words: readonly string[]): Iterable<string> {
  if (words.length < RUN) {
    if (words.length >= 5) yield words.join(' ');
    return;
  }
  for (let at = 0; at + RUN <= words.length; at++) yield words.slice(at, at + RUN).join(' ');
}

/** Tells whether a text repeats what is scored: any development or test file, the seed, the open gold of commitments and events. */
export class HeldOut {
  readonly #runs = new Set<string>();
  readonly #short = new Set<string>();

  constructor(data: string) {
    for (const text of heldOutTexts(data)) {
      const words = normalised(text);
      if (words.length < RUN) this.#short.add(words.join(' '));
      for (const run of runs(words)) this.#runs.add(run);
    }
  }

  /** The words that stand in a held-out text too; undefined where there are none. */
  copied(text: string): string | undefined {
    const words = normalised(text);
    if (words.length < RUN) {
      const all = words.join(' ');
      return words.length >= 5 && this.#short.has(all) ? all : undefined;
    }
    for (const run of runs(words)) if (this.#runs.has(run)) return run;
    return undefined;
  }
}

/** Plain or gzipped text. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

export function readRows<T>(path: string): T[] {
  return readText(path)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

function* heldOutTexts(data: string): Iterable<string> {
  for (const file of [
    'commitments/commitments-open.jsonl',
    'events/gsr-open.jsonl',
    'attribution/polnear-dev.jsonl.gz',
  ]) {
    for (const { text } of readRows<{ text: string }>(`${data}/${file}`)) yield text;
  }
  yield readText(`${data}/seed/000_bc7b9d044ce62a41.txt`);
  for (const bank of ['gum', 'ewt']) {
    const lines = readText(`${data}/treebanks/en_${bank}-dev.conllu.gz`).split('\n');
    yield lines
      .filter((line) => line.startsWith('# text = '))
      .map((line) => line.slice(9))
      .join(' ');
  }
}
