/**
 * Fails when something that is trained on repeats a text that is scored.
 *
 *   npx tsx training/labels/leaks.ts ../shared/data
 */
import { fileURLToPath } from 'node:url';
import { HeldOut, readRows } from './held-out.js';
import { readSources } from './sources.js';
import type { StoredPassage } from './store.js';

/** What is wrong, a line each: labelled passages that hold held-out words, or words of the status set. */
export function leaks(data: string): { checked: number; found: string[] } {
  const { plv, news, polnear } = readSources(data);
  const texts = new Map([...plv, ...news, ...polnear].map((row) => [row.id, row.text]));
  const passages = readRows<StoredPassage>(fileURLToPath(new URL('labels.jsonl', import.meta.url)));
  const wordsOf = ({ doc, start, end }: StoredPassage): string => texts.get(doc)?.slice(start, end) ?? '';
  const heldOut = new HeldOut(data);
  const found: string[] = [];
  for (const passage of passages) {
    // Sentence by sentence, as the held-out texts are compared.
    for (const sentence of wordsOf(passage).split(/(?<=[.!?]["”’']?)\s+/)) {
      const copied = heldOut.copied(sentence);
      if (copied !== undefined) found.push(`${passage.p} (${passage.doc}) repeats a held-out text: ${copied}`);
    }
  }
  const kept = passages.filter(({ part }) => part === 'status');
  for (const passage of passages.filter(({ part }) => part !== 'status')) {
    for (const other of kept) {
      if (passage.doc === other.doc && passage.start < other.end && other.start < passage.end)
        found.push(`${passage.p} overlaps ${other.p} of the status set`);
    }
  }
  return { checked: passages.length, found };
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const [data] = process.argv.slice(2);
  if (!data) {
    console.error('usage: leaks.ts DATA');
    process.exit(64);
  }
  const { checked, found } = leaks(data);
  for (const line of found) console.error(line);
  console.log(`${checked} passages checked, ${found.length} repeat what is scored`);
  if (found.length > 0) process.exit(1);
}
