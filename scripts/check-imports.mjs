#!/usr/bin/env node
// Fails on an import against the flow (ARCHITECTURE.md), and on any import cycle within src/.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/** What each folder of src/ may import, besides itself and packages. */
const MAY_IMPORT = {
  records: [],
  knowledge: ['records'],
  intake: ['records'],
  language: ['records'],
  reading: ['records', 'knowledge'],
  formats: ['records', 'knowledge'],
  ledger: ['records', 'knowledge'],
  server: ['records', 'knowledge', 'intake', 'language', 'reading', 'formats', 'ledger', '.'],
  cli: ['records', 'knowledge', 'intake', 'language', 'reading', 'formats', 'ledger', 'server', '.'],
  '.': ['records', 'knowledge', 'intake', 'language', 'reading', 'formats', 'ledger'],
  testing: ['records', 'intake', 'ledger', '.'],
};
/** Within reading: the parts, in the order in which they may lean on one another. */
const READING_ORDER = [
  'syntax',
  'actors',
  'time',
  'statements',
  'instruments',
  'quantities',
  'events',
  'commitments',
  'explain',
];
/** Tests may build what they read: a Doc by hand, an Article from a passage. */
const TEST_EXTRA = {
  reading: ['language', 'intake'],
  formats: ['reading', 'language', 'intake'],
  language: ['intake'],
  intake: ['testing'],
  '.': ['testing'],
  server: ['testing'],
};

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

const faults = [];
const graph = new Map();
for (const file of files) {
  const path = relative(root, file);
  const folder = path.includes('/') ? path.split('/')[0] : '.';
  const isTest = path.endsWith('.test.ts') || path.includes('/testing/');
  const source = readFileSync(file, 'utf8');
  const targets = [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1]);
  const edges = [];
  for (const target of targets) {
    const to = relative(root, resolve(dirname(file), target)).replace(/\.js$/, '.ts');
    if (to.startsWith('..')) {
      if (!isTest && !to.endsWith('package.json')) faults.push(`${path}: imports ${target}, outside src/`);
      continue;
    }
    edges.push(to);
    const toFolder = to.includes('/') ? to.split('/')[0] : '.';
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? []), ...(isTest ? (TEST_EXTRA[folder] ?? []) : [])];
    if (!(folder in MAY_IMPORT)) faults.push(`${path}: folder '${folder}' is not in ARCHITECTURE's flow`);
    else if (!allowed.includes(toFolder)) faults.push(`${path}: ${folder} must not import ${toFolder} (${target})`);
    if (folder === 'reading' && toFolder === 'reading' && !isTest) {
      const [from, into] = [path.split('/')[1], to.split('/')[1]].map((part) => READING_ORDER.indexOf(part));
      if (from >= 0 && into > from) faults.push(`${path}: a part of reading must not lean on a later one (${target})`);
    }
  }
  graph.set(path, edges);
}

// The browser application takes nothing of src/ into its bundle: only types, of the contract and of the records.
const web = fileURLToPath(new URL('../web/src/', import.meta.url));
const MAY_TAKE_TYPES_OF = /^(?:server\/contract|records\/[\w-]+)\.ts$/;
for (const entry of readdirSync(web, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
  const file = join(entry.parentPath ?? entry.path, entry.name);
  for (const [, isType, target] of readFileSync(file, 'utf8').matchAll(/import\s+(type\s)?[^;]*?from\s+'(\.[^']+)'/g)) {
    const to = relative(root, resolve(dirname(file), target)).replace(/(?:\.[jt]s)?$/, '.ts');
    if (to.startsWith('..')) continue;
    if (!isType) faults.push(`web: ${relative(web, file)} imports more than types from ${target}`);
    else if (!MAY_TAKE_TYPES_OF.test(to)) faults.push(`web: ${relative(web, file)} must not know ${target}`);
  }
}

const state = new Map();
const visit = (path, trail) => {
  if (state.get(path) === 'done') return;
  if (state.get(path) === 'open') {
    faults.push(`cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' > ')}`);
    return;
  }
  state.set(path, 'open');
  for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
  state.set(path, 'done');
};
for (const path of graph.keys()) visit(path, []);

for (const fault of faults) console.error(fault);
console.log(`${files.length} files, ${faults.length} imports against the flow`);
process.exitCode = faults.length ? 1 : 0;
