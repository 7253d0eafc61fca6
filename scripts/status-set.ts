import { articleFromPassage } from '../src/intake/passage.js';
import type { Engine } from '../src/language/engine.js';
import { asOfReport, eventStatus } from '../src/reading/events/status.js';
import { Tree } from '../src/reading/syntax/tree.js';
import { readTimes } from '../src/reading/time/read-times.js';
import type { EventStatus } from '../src/records/reading.js';
import { readStatusSet } from '../training/labels/status-set.js';

export interface JudgedStatus {
  /** Passage and sentence. */
  readonly sentence: string;
  readonly gold: EventStatus;
  readonly found: EventStatus;
}

/** The status that the reader gives to each word of the status set. */
export async function statusesIn(data: string, engine: Engine): Promise<JudgedStatus[]> {
  const judged: JudgedStatus[] = [];
  for (const { p, text, published, events } of readStatusSet(data)) {
    const doc = await engine.analyse(
      articleFromPassage(text, {
        ...(published && { published: { value: published, precision: 'day' as const, from: 'given' } }),
      }),
    );
    const tree = new Tree(doc);
    const times = readTimes(tree).index;
    for (const { trigger, status } of events) {
      const token = doc.tokens.findIndex(({ start, end }) => start < trigger[1] && end > trigger[0]);
      const found = asOfReport(eventStatus(tree, token, token), times.dateOf(token), published);
      judged.push({ sentence: `${p}.${tree.sentenceIndex(token)}`, gold: status, found });
    }
  }
  return judged;
}
