/**
 * The lines of PLV-open that nothing was trained on: those kept for settings, and those of the commitments' passages.
 *
 *   npx tsx training/labels/kept-out.ts ../shared/data
 */
import { fileURLToPath } from 'node:url';
import { readRows } from './held-out.js';
import type { StoredPassage } from './store.js';

const [data] = process.argv.slice(2);
const trained = new Set(
  readRows<StoredPassage>(fileURLToPath(new URL('labels.jsonl', import.meta.url)))
    .filter(({ part }) => part === 'train')
    .map(({ doc }) => doc),
);
for (const line of readRows<{ id: string }>(`${data}/events/plv-open.jsonl`)) {
  if (!trained.has(line.id)) process.stdout.write(`${JSON.stringify(line)}\n`);
}
