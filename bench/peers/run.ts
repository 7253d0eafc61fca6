/**
 * npx tsx bench/peers/run.ts --folder FOLDER [--documents N] [--rounds N] [--sentences N]
 *
 * Casus beside spaCy with textacy and Stanford CoreNLP, on the same text in one run: words a second, trees,
 * who said what. FOLDER is where bench/peers/setup.sh puts the peers (it is run first; a peer that cannot be
 * had is left out, with the reason). See ../README.md for the method. --documents and --sentences cut the
 * input for a trial.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readJsonLines, readText } from '../../scripts/predict/input.ts';
import { articleFromPassage } from '../../src/intake/passage.ts';
import { openEngine } from '../../src/language/engine.ts';
import { read } from '../../src/reading/read.ts';
import type { Doc } from '../../src/records/doc.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    documents: { type: 'string' },
    sentences: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
});
if (!values.folder) {
  console.error('usage: npx tsx bench/peers/run.ts --folder FOLDER [--documents N] [--rounds N] [--sentences N]');
  process.exit(64);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = (name: string): string => join(root, 'bench/peers', name);
const shared = (path: string): string => join(root, '../shared', path);
const folder = resolve(values.folder);
const out = mkdtempSync(join(tmpdir(), 'casus-peers-'));

interface Line {
  readonly id: string;
  readonly text: string;
}
interface Attribution {
  readonly source: readonly (readonly number[])[];
  readonly cue: readonly (readonly number[])[];
  readonly content: readonly (readonly number[])[];
}
/** Seconds by the clock, and of processor time: the latter is disturbed less by what else runs. */
type Taken = readonly [clock: number, processor: number];
/** What one system took for the whole text, and where its predictions lie. */
interface Outcome {
  readonly name: string;
  readonly language: Taken;
  readonly whole: Taken;
  readonly opened: number;
  readonly attribution: string;
  /** Folder of predicted trees, by the bank's name. */
  readonly trees: string;
  readonly note?: string;
}

const lines = readJsonLines<Line>(shared('data/attribution/polnear-dev.jsonl.gz')).slice(
  0,
  values.documents ? Number(values.documents) : undefined,
);
const gold = join(out, 'gold.jsonl');
writeFileSync(gold, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

/** The treebanks' dev parts, plain, so that every system reads the same file. */
const banks = ['en_gum-dev', 'en_ewt-dev'].map((name) => {
  const text = readText(shared(`data/treebanks/${name}.conllu.gz`));
  const path = join(out, `${name}.conllu`);
  const sentences = text.trimEnd().split('\n\n');
  const kept = sentences.slice(0, values.sentences ? Number(values.sentences) : undefined);
  writeFileSync(path, `${kept.join('\n\n')}\n\n`);
  return { name, path };
});

const systems: Record<string, () => Promise<Outcome>> = { Casus: casus, 'spaCy + textacy': spacy, CoreNLP: corenlp };

async function casus(): Promise<Outcome> {
  const own = ownFolder('casus');
  const articles = lines.map((line) => articleFromPassage(line.text));
  const opening = performance.now();
  const engine = await openEngine();
  const opened = (performance.now() - opening) / 1000;
  const language: Taken[] = [];
  const whole: Taken[] = [];
  for (let round = 0; round <= rounds(); round++) {
    const start = clocks();
    const docs: Doc[] = [];
    for (const article of articles) docs.push(await engine.analyse(article));
    const analysed = clocks();
    for (const doc of docs) read(doc);
    const done = clocks();
    // The first round warms up.
    if (round === 0) continue;
    language.push(since(start, analysed));
    whole.push(since(start, done));
  }
  await engine.close();
  for (const { name, path } of banks) writeFileSync(join(own, `${name}.conllu`), predict('trees', path));
  const attribution = join(own, 'attribution.jsonl');
  writeFileSync(attribution, predict('attribution', gold));
  return { name: engine.name, language: median(language), whole: median(whole), opened, attribution, trees: own };
}

async function spacy(): Promise<Outcome> {
  const own = ownFolder('spacy');
  const printed = run(join(folder, 'spacy/bin/python'), [
    here('spacy_peer.py'),
    gold,
    String(rounds()),
    own,
    ...banks.map(({ path }) => path),
  ]);
  const result = JSON.parse(printed.trim().split('\n').at(-1) as string) as {
    version: string;
    opened: number;
    failed: number;
    ways: Record<string, { language: Taken; whole: Taken }[]>;
  };
  const ways = Object.entries(result.ways).map(([processes, taken]) => ({
    processes,
    language: median(taken.map(({ language }) => language)),
    whole: median(taken.map(({ whole }) => whole)),
  }));
  const [best, other] = ways.sort((a, b) => a.whole[0] - b.whole[0]);
  return {
    name: `${result.version}, textacy 0.13.0`,
    language: best.language,
    whole: best.whole,
    opened: result.opened,
    attribution: join(own, 'attribution.jsonl'),
    trees: own,
    note:
      `${best.processes} process(es), the faster way (with ${other.processes}: language ${speed(other.language)}, whole ${speed(other.whole)}); ` +
      `textacy gave up ${result.failed} articles as a whole and read them by paragraphs`,
  };
}

async function corenlp(): Promise<Outcome> {
  const own = ownFolder('corenlp');
  const texts = ownFolder('texts');
  lines.forEach((line, index) => {
    writeFileSync(join(texts, `${String(index).padStart(6, '0')}.txt`), line.text);
  });
  const classpath = [join(folder, 'corenlp/classes'), join(folder, 'corenlp/lib/*')].join(delimiter);
  const printed = run('java', [
    '-Xmx8g',
    '-cp',
    classpath,
    'CoreNlpPeer',
    texts,
    String(rounds()),
    own,
    ...banks.map(({ path }) => path),
  ]);
  const result = JSON.parse(printed.trim().split('\n').at(-1) as string) as {
    opened: number;
    language: Taken[];
    whole: Taken[];
  };
  const found = lines.map((): Attribution[] => []);
  for (const row of readFileSync(join(own, 'quotes.tsv'), 'utf8').split('\n').filter(Boolean)) {
    const [text, start, end, speakerStart, speakerEnd] = row.split('\t').map(Number);
    const source = speakerStart < 0 ? [] : [[speakerStart, speakerEnd]];
    found[text].push({ source, cue: [], content: [[start, end]] });
  }
  const attribution = join(own, 'attribution.jsonl');
  writeFileSync(
    attribution,
    lines.map((line, index) => `${JSON.stringify({ id: line.id, attributions: found[index] })}\n`).join(''),
  );
  return {
    name: 'Stanford CoreNLP 4.5.10',
    language: median(result.language),
    whole: median(result.whole),
    opened: result.opened,
    attribution,
    trees: own,
    note: 'both cores over articles; it gives no cue, so full cannot be had',
  };
}

function rounds(): number {
  return Number(values.rounds);
}

function ownFolder(name: string): string {
  const path = join(out, name);
  mkdirSync(path, { recursive: true });
  return path;
}

function run(command: string, args: readonly string[]): string {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (result.status !== 0) throw new Error(`${command}: ${result.error?.message ?? result.stderr.slice(-2000)}`);
  return result.stdout;
}

function predict(task: string, input: string): string {
  return execFileSync('npm', ['run', '-s', 'predict', '--', task, input], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
}

function clocks(): Taken {
  const { user, system } = process.cpuUsage();
  return [performance.now() / 1000, (user + system) / 1e6];
}

function since(start: Taken, end: Taken): Taken {
  return [end[0] - start[0], end[1] - start[1]];
}

function median(rounds: readonly Taken[]): Taken {
  const middle = (which: 0 | 1): number =>
    rounds.map((taken) => taken[which]).sort((a, b) => a - b)[rounds.length >> 1];
  return [middle(0), middle(1)];
}

/** One count of words for all: what stands between white space. */
const words = lines.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
function speed([clock, processor]: Taken): string {
  return `${(words / clock).toFixed(0)} words/s (${(words / processor).toFixed(0)} a processor second)`;
}
/** How many times as long as Casus. */
function times(own: Taken, casus: Taken): string {
  return `${(own[0] / casus[0]).toFixed(2)} (processor ${(own[1] / casus[1]).toFixed(2)})`;
}

console.log(
  `${new Date().toISOString()}: ${lines.length} articles, ${words} words between white space, median of ${rounds()} rounds`,
);
const setup = spawnSync('sh', [here('setup.sh'), folder], { encoding: 'utf8' });
if (setup.status !== 0) console.log(`setup: ${setup.stderr.trim().split('\n').at(-1)}`);

let base: Outcome | undefined;
for (const [label, system] of Object.entries(systems)) {
  const load = loadavg()[0].toFixed(1);
  try {
    const outcome = await system();
    base ??= outcome;
    console.log(`\n## ${label} (${outcome.name}; load ${load} before)`);
    if (outcome.note) console.log(outcome.note);
    console.log(`opened in ${outcome.opened.toFixed(1)} s`);
    console.log(`language ${speed(outcome.language)}; whole ${speed(outcome.whole)}`);
    console.log(
      `times as long as Casus: language ${times(outcome.language, base.language)}, whole ${times(outcome.whole, base.whole)}`,
    );
    console.log(run('node', [shared('eval/score-attribution.mjs'), gold, outcome.attribution]).trim());
    for (const { name, path } of banks) {
      const scored = run('node', [shared('eval/score-trees.mjs'), path, join(outcome.trees, `${name}.conllu`)]).trim();
      console.log(`${name}: ${scored.split('\n').at(-1)}`);
    }
  } catch (error) {
    console.log(`\n## ${label}: left out: ${(error as Error).message}`);
  }
}
