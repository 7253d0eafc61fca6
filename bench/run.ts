/**
 * npm run bench [-- PART…]      parts: trees mentions attribution events dyads status commitments articles seed speed
 *
 * Accuracy on the open data in ../shared, by its own scorers, and speed. Every figure is printed with the
 * scorer's own line; nothing here decides what counts. See README.md for the method.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = join(root, '..', 'shared');
if (!existsSync(shared)) {
  console.error('bench: ../shared is not there; the open data and the scorers are read from it');
  process.exit(66);
}
const data = (path: string): string => join(shared, 'data', path);
const scorer = (name: string): string => join(shared, 'eval', name);
const out = mkdtempSync(join(tmpdir(), 'casus-bench-'));
const wanted = process.argv.slice(2);

const run = (command: string, args: string[]): string => {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (result.status !== 0 && result.stdout === '') throw new Error(`${command} ${args.join(' ')}: ${result.stderr}`);
  return result.stdout;
};
const predict = (task: string, input: string): string => {
  const file = join(out, `${task}-${input.replace(/\W+/g, '-').slice(-30)}`);
  writeFileSync(file, run('npm', ['run', '-s', 'predict', '--', task, input]));
  return file;
};
/** The scorers take gold plain or gzip as each can; the PolNeAR and treebank ones take .gz. */
const score = (name: string, ...args: string[]): string => run('node', [scorer(name), ...args]).trim();
const last = (text: string, lines: number): string => text.split('\n').slice(-lines).join('\n');

const parts: Record<string, () => void> = {
  trees() {
    for (const bank of ['en_gum-dev', 'en_ewt-dev']) {
      const gold = data(`treebanks/${bank}.conllu.gz`);
      console.log(`${bank}: ${last(score('score-trees.mjs', gold, predict('trees', gold)), 1)}`);
    }
  },
  mentions() {
    console.log(
      last(run('npx', ['tsx', 'scripts/score-mentions.ts', data('treebanks/en_gum-dev.conllu.gz')]).trim(), 5),
    );
  },
  attribution() {
    const gold = data('attribution/polnear-dev.jsonl.gz');
    console.log(score('score-attribution.mjs', gold, predict('attribution', gold)));
  },
  events() {
    const gold = data('events/gsr-open.jsonl');
    console.log(score('score-events.mjs', gold, predict('events', gold), '--first').split('\n').slice(0, 9).join('\n'));
  },
  dyads() {
    // The engine's heads have read most of the open set: only what was kept from them is scored.
    const gold = data('events/plv-open.jsonl');
    const kept = join(out, 'plv-kept.jsonl');
    writeFileSync(kept, run('npx', ['tsx', 'training/labels/kept-out.ts', join(shared, 'data')]));
    console.log(`kept out of training: ${last(score('score-dyads.mjs', kept, predict('dyads', kept)), 1)}`);
    console.log(`whole set, mostly in sample: ${last(score('score-dyads.mjs', gold, predict('dyads', gold)), 1)}`);
    console.log('types given the roles, out of fold: training/events/train-dyads.ts');
  },
  status() {
    console.log(run('npx', ['tsx', 'scripts/score-status.ts', join(shared, 'data')]).trim());
  },
  commitments() {
    const gold = data('commitments/commitments-open.jsonl');
    console.log(score('score-commitments.mjs', gold, predict('commitments', gold)));
  },
  articles() {
    const folder = data('web-pages/html');
    console.log(score('score-article.mjs', data('web-pages/ground-truth.json'), predict('articles', folder)));
  },
  seed() {
    const input = data('seed/000_bc7b9d044ce62a41.txt');
    const reading = join(out, 'seed.json');
    writeFileSync(
      reading,
      run('node', ['dist/cli/main.js', 'read', input, '--published', '2024-06-20', '--format', 'json']),
    );
    console.log(score('score-seed.mjs', data('seed/expected.json'), reading, input));
  },
  speed() {
    console.log(execFileSync('npx', ['tsx', 'bench/speed.ts'], { cwd: root, encoding: 'utf8' }).trim());
  },
};

const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`bench: no part called ${unknown.join(', ')}; parts: ${Object.keys(parts).join(' ')}`);
  process.exit(64);
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB`);
run('npm', ['run', '-s', 'build']);
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n## ${name}`);
  part();
}
