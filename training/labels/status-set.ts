import { fileURLToPath } from 'node:url';
import type { EventStatus } from '../../src/records/reading.js';
import { readRows } from './held-out.js';
import { readSources } from './sources.js';
import { checksumOf } from './store.js';

/** A passage of the status set: where its words are, and what they tell as having happened or not. */
export interface StatusPassage {
  readonly p: string;
  readonly doc: string;
  readonly published?: string;
  readonly start: number;
  readonly end: number;
  readonly checksum: string;
  /** Trigger words from the passage's start. */
  readonly events: readonly { readonly trigger: readonly [number, number]; readonly status: EventStatus }[];
}

/** The status set with its words, which are taken from the data. */
export function readStatusSet(data: string): (StatusPassage & { readonly text: string })[] {
  const { plv, news, polnear } = readSources(data);
  const texts = new Map([...plv, ...news, ...polnear].map((row) => [row.id, row.text]));
  return readRows<StatusPassage>(fileURLToPath(new URL('status.jsonl', import.meta.url))).map((passage) => {
    const text = texts.get(passage.doc)?.slice(passage.start, passage.end);
    if (text === undefined || checksumOf(text) !== passage.checksum)
      throw new Error(`${passage.p}: the text of ${passage.doc} is not the one that was labelled`);
    return { ...passage, text };
  });
}
