/**
 * npx tsx training/statements/learn-cues.ts MARKED.jsonl.gz [DOCS.jsonl]
 *
 * Learns the weights of cues from articles whose attributions people marked, and writes
 * src/reading/statements/cue-weights.ts. DOCS keeps the analyses (lines {id, doc}): read where it is
 * there, written where not, since analysing takes most of the time. The table holds names of features
 * alone, each seen at least five times; no text of the articles.
 */
import { createWriteStream, existsSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { readJsonLines } from '../../scripts/predict/input.ts';
import { articleFromPassage } from '../../src/intake/passage.ts';
import { openEngine } from '../../src/language/engine.ts';
import type { Doc } from '../../src/records/doc.ts';
import { examplesOf, type MarkedArticle } from './examples.ts';
import { learn } from './logistic.ts';

const [markedPath, docsPath] = process.argv.slice(2);
if (!markedPath) {
  console.error('usage: learn-cues.ts MARKED.jsonl.gz [DOCS.jsonl]');
  process.exit(64);
}
const marked = new Map(readJsonLines<MarkedArticle>(markedPath).map((line) => [line.id, line]));
const examples = [];
for await (const { id, doc } of docs()) {
  const article = marked.get(id) as MarkedArticle;
  // Without the engine's proposals too, so that a Doc written by hand is judged as well.
  for (const seen of [doc, { ...doc, proposals: undefined }]) examples.push(...examplesOf(seen, article));
}
const weights = [...learn(examples)]
  .map(([name, weight]) => [name, Math.round(weight * 100)] as const)
  .filter(([name, weight]) => Math.abs(weight) >= 5 && !/[\\`$\t\n]/.test(name))
  .sort(([a], [b]) => (a < b ? -1 : 1));
const target = new URL('../../src/reading/statements/cue-weights.ts', import.meta.url);
writeFileSync(
  target,
  `/**
 * Weights of the cues: a feature's name, a tab, hundredths. Written by training/statements/learn-cues.ts from
 * counts of what people marked as attributions; names hold lemmas of common words and parts of patterns, no text.
 */
export const CUE_WEIGHTS = \`
${weights.map(([name, weight]) => `${name}\t${weight}`).join('\n')}
\`;
`,
);
console.log(`${examples.length} candidates, ${examples.filter((e) => e.label).length} marked, ${weights.length} weights`);

async function* docs(): AsyncGenerator<{ id: string; doc: Doc }> {
  if (docsPath && existsSync(docsPath)) {
    yield* readJsonLines<{ id: string; doc: Doc }>(docsPath);
    return;
  }
  const keep = docsPath ? createWriteStream(docsPath) : undefined;
  const engine = await openEngine();
  for (const [id, { text }] of marked) {
    const line = { id, doc: await engine.analyse(articleFromPassage(text)) };
    if (keep && !keep.write(`${JSON.stringify(line)}\n`)) await once(keep, 'drain');
    yield line;
  }
  keep?.end();
  await engine.close();
}
