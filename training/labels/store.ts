import { createHash } from 'node:crypto';
import type { LabelledCommitment, LabelledEvent, Range } from './answers.js';

/** A labelled passage as it is kept: offsets from the passage's start, and a checksum instead of the words. */
export interface StoredPassage {
  readonly p: string;
  readonly set: 'plv' | 'news' | 'polnear' | 'status';
  readonly doc: string;
  /** What it serves: training, choosing settings, or measuring statuses. */
  readonly part?: 'train' | 'dev' | 'status';
  readonly start: number;
  readonly end: number;
  /** SHA-256 of the passage's words, hexadecimal, the first 16 digits. */
  readonly checksum: string;
  readonly events: readonly LabelledEvent[];
  readonly commitments: readonly LabelledCommitment[];
}

export function checksumOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}

const moved = (range: Range, by: number): Range => [range[0] + by, range[1] + by];

function shifted<T extends Pick<StoredPassage, 'events' | 'commitments'>>(passage: T, by: number): T {
  const all = (ranges: readonly Range[]): Range[] => ranges.map((range) => moved(range, by));
  return {
    ...passage,
    events: passage.events.map((event) => ({
      ...event,
      trigger: moved(event.trigger, by),
      actors: all(event.actors),
      recipients: all(event.recipients),
    })),
    commitments: passage.commitments.map((commitment) => ({
      ...commitment,
      consequent: moved(commitment.consequent, by),
      antecedent: commitment.antecedent && moved(commitment.antecedent, by),
      debtors: all(commitment.debtors),
      creditors: all(commitment.creditors),
    })),
  };
}

/** For keeping: labels with offsets into the document's text. */
export function toStore(passage: Omit<StoredPassage, 'checksum'>, text: string): StoredPassage {
  return shifted({ ...passage, checksum: checksumOf(text.slice(passage.start, passage.end)) }, -passage.start);
}

/**
 * Labels with offsets into the document's text.
 *
 * @throws Error when the text is not the one that was labelled.
 */
export function fromStore(stored: StoredPassage, text: string): StoredPassage {
  if (checksumOf(text.slice(stored.start, stored.end)) !== stored.checksum) {
    throw new Error(`${stored.p}: the text of ${stored.doc} is not the one that was labelled`);
  }
  return shifted(stored, stored.start);
}
