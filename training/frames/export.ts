/**
 * Writes what the frame head learns from and is judged on, as words of documents (`FramedDocument`, a line each).
 *
 *   npx tsx training/frames/export.ts attribution ../shared/data/attribution/polnear-train.jsonl.gz > OUT
 *   npx tsx training/frames/export.ts labels ../shared/data training/labels/labels.jsonl > OUT
 */
import { articleFromPassage } from '../../src/intake/passage.js';
import { segment } from '../../src/language/segment.js';
import type { Range } from '../labels/answers.js';
import { readRows } from '../labels/held-out.js';
import { readSources } from '../labels/sources.js';
import { fromStore, type StoredPassage } from '../labels/store.js';
import { carrier, type FramedDocument, type FrameLabel, wordsIn } from './frames.js';

interface Words {
  readonly offsets: readonly number[];
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly form: (word: number) => string;
}

function wordsOf(text: string): Words {
  const { offsets, sentences } = segment(articleFromPassage(text), Number.POSITIVE_INFINITY);
  return { offsets: [...(offsets as ArrayLike<number> as number[])], sentences, form: (word) => text.slice(offsets[2 * word], offsets[2 * word + 1]) };
}

function* attribution(path: string): Iterable<FramedDocument> {
  interface Row {
    readonly id: string;
    readonly text: string;
    readonly attributions: readonly { source: Range[]; cue: Range[]; content: Range[] }[];
  }
  for (const row of readRows<Row>(path)) {
    const words = wordsOf(row.text);
    const frames: FrameLabel[] = [];
    const taken = new Set<number>();
    for (const { source, cue, content } of row.attributions) {
      const roles = {
        source: wordsIn(words.offsets, source),
        cue: wordsIn(words.offsets, cue),
        content: wordsIn(words.offsets, content),
      };
      const lead = [roles.cue, roles.source, roles.content].find((list) => list.length > 0);
      if (!lead) continue;
      const anchor = lead === roles.cue ? carrier(lead, words.form) : lead[0];
      if (taken.has(anchor)) continue;
      taken.add(anchor);
      frames.push({ task: 'attribution', anchor, roles });
    }
    yield {
      id: row.id,
      set: 'polnear',
      sentences: words.sentences.map((s) => range(s.start, s.end).map(words.form)),
      tasks: ['attribution'],
      frames,
    };
  }
}

function* labels(data: string, path: string): Iterable<FramedDocument> {
  const { plv, news, polnear } = readSources(data);
  const texts = new Map([...plv, ...news, ...polnear].map((row) => [row.id, row.text]));
  for (const stored of readRows<StoredPassage>(path)) {
    if (stored.part === 'status') continue;
    const text = texts.get(stored.doc);
    if (text === undefined) throw new Error(`no such document: ${stored.doc}`);
    const passage = fromStore(stored, text);
    const words = wordsOf(text);
    const inside = words.sentences.filter(
      (s) => words.offsets[2 * s.start] >= passage.start && words.offsets[2 * s.end - 1] <= passage.end,
    );
    const first = inside[0].start;
    const at = (ranges: readonly Range[]): number[] => wordsIn(words.offsets, ranges).map((word) => word - first);
    const frames: FrameLabel[] = [];
    for (const event of passage.events) {
      const [anchor] = at([event.trigger]);
      if (anchor === undefined) continue;
      frames.push({
        task: 'event',
        anchor,
        label: event.type,
        status: event.status,
        roles: { actor: at(event.actors), recipient: at(event.recipients) },
      });
    }
    for (const commitment of passage.commitments) {
      const consequent = at([commitment.consequent]);
      if (consequent.length === 0) continue;
      frames.push({
        task: 'commitment',
        anchor: carrier(consequent, (word) => words.form(word + first)),
        label: commitment.kind,
        polarity: commitment.polarity,
        roles: {
          consequent,
          antecedent: commitment.antecedent ? at([commitment.antecedent]) : [],
          debtor: at(commitment.debtors),
          creditor: at(commitment.creditors),
        },
      });
    }
    yield {
      id: stored.p,
      set: stored.part === 'dev' ? 'dev' : stored.set,
      sentences: inside.map((s) => range(s.start, s.end).map(words.form)),
      tasks: ['event', 'commitment'],
      frames,
    };
  }
}

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, k) => start + k);

const [what, ...paths] = process.argv.slice(2);
for (const document of what === 'attribution' ? attribution(paths[0]) : labels(paths[0], paths[1])) {
  process.stdout.write(`${JSON.stringify(document)}\n`);
}
