import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../records/article.js';
import type { Doc } from '../records/doc.js';
import { articleId } from '../records/identity.js';
import type { Batch } from './batches.js';
import { engineOf, openEngine } from './engine.js';
import { readModelFiles } from './model-files.js';
import type { Scores, Session } from './session.js';

const LABELS = {
  format: 2,
  version: 'test',
  upos: ['NOUN', 'VERB', 'PUNCT'],
  xpos: ['NN', 'VBD', '.'],
  deprel: ['dep', 'nsubj', 'punct', 'root', 'parataxis'],
  lemma: ['l:0:', 'l:1:'],
  mention: ['person', 'place'],
  event: ['CONSULT', 'ASSAULT'],
  status: ['occurred', 'planned'],
  commitment: ['pledge'],
  role: ['source', 'cue', 'content', 'actor', 'recipient', 'consequent', 'antecedent', 'debtor', 'creditor'],
  window: 14,
  maxPieces: 16,
};

/** Attribution or none, event or none, status, commitment or none, polarity. */
const CLASSES = 2 + 3 + 2 + 2 + 2;

/** A model that knows nothing: pseudo-random scores from the position alone, in 32- or 64-bit integers. */
function noise(wide: boolean): Session & { readonly runs: number[] } {
  const runs: number[] = [];
  const floats = (length: number, salt: number): Float32Array =>
    Float32Array.from({ length }, (_, i) => ((i * 7919 + salt * 104_729) % 1000) / 250 - 2);
  const integers = (length: number, below: number): Int32Array | BigInt64Array =>
    wide
      ? BigInt64Array.from({ length }, (_, i) => BigInt(i % below))
      : Int32Array.from({ length }, (_, i) => i % below);
  return {
    runtime: 'native',
    runs,
    async run({ windows, parts, partWords: words, words: windowWords }: Batch): Promise<Scores> {
      runs.push(windows.length);
      const cells = parts.length * words;
      const anchors = windows
        .flatMap((window, row) => (window.parts.length > 0 ? [[row, window.words - 1]] : []))
        .flat();
      return {
        upos: floats(cells * 3, 1),
        xpos: floats(cells * 3, 2),
        lemma: integers(cells, 2),
        arcs: floats(cells * (words + 1), 3),
        labels: integers(cells * (words + 1), 5),
        mention_type: integers(cells * words, 2),
        mention_score: floats(cells * words, 4),
        anchors: wide ? BigInt64Array.from(anchors, BigInt) : Int32Array.from(anchors),
        anchor_scores: floats((anchors.length / 2) * CLASSES, 5),
        anchor_roles: floats((anchors.length / 2) * LABELS.role.length * windowWords, 6),
      };
    },
    async close() {},
  };
}

function articleOf(text: string): Article {
  return { id: articleId(text), language: 'en', text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
}

function expectWellFormed(doc: Doc): void {
  let at = 0;
  for (const sentence of doc.sentences) {
    expect(sentence.start).toBe(at);
    at = sentence.end;
    const own = doc.tokens.slice(sentence.start, sentence.end);
    expect(own.filter((token) => token.head === -1)).toHaveLength(1);
    own.forEach((token, k) => {
      expect(token.deprel === 'root').toBe(token.head === -1);
      let up = sentence.start + k;
      for (let steps = 0; up >= 0 && steps <= own.length; steps++) {
        expect(up).toBeGreaterThanOrEqual(sentence.start);
        expect(up).toBeLessThan(sentence.end);
        up = doc.tokens[up].head;
      }
      expect(up).toBe(-1);
    });
  }
  expect(at).toBe(doc.tokens.length);
  for (const mention of doc.mentions) {
    expect(
      doc.sentences.some((s) => s.start <= mention.start && mention.start < mention.end && mention.end <= s.end),
    ).toBe(true);
    expect(mention.confidence).toBeGreaterThan(0.5);
  }
  const proposals = doc.proposals ?? [];
  if (doc.tokens.length > 0) expect(proposals.length).toBeGreaterThan(0);
  for (const { anchor, confidence, roles } of proposals) {
    expect(doc.tokens[anchor]).toBeDefined();
    expect(confidence).toBeLessThanOrEqual(1);
    for (const tokens of Object.values(roles)) {
      expect(tokens.every((at) => doc.tokens[at] !== undefined)).toBe(true);
      expect([...tokens].sort((a, b) => a - b)).toEqual(tokens);
    }
  }
}

describe('an engine over any scores', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reader-'));
    await writeFile(join(folder, 'labels.json'), JSON.stringify(LABELS));
    await writeFile(join(folder, 'vocab.txt'), '[PAD]\n[UNK]\n[CLS]\n[SEP]\na\n##b\n.\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('makes well-formed Docs of hostile texts, over-long sentences included', async () => {
    for (const wide of [false, true]) {
      const engine = engineOf(await readModelFiles(folder), noise(wide));
      for (const text of [
        '',
        ' ',
        'A.',
        'ab '.repeat(700),
        '. . . "( \ud800 \u202e 👩‍👩‍👧'.repeat(9),
        'NO!! YES?? '.repeat(30),
      ]) {
        expectWellFormed(await engine.analyse(articleOf(text)));
      }
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
          expectWellFormed(await engine.analyse(articleOf(text)));
        }),
        { numRuns: 60, seed: 2 },
      );
    }
  });

  it('keeps given words and sentences', async () => {
    const engine = engineOf(await readModelFiles(folder), noise(false));
    const analysed = await engine.analyseWords([['A', 'b', 'c d'], [], Array.from({ length: 40 }, () => 'a')]);
    expect(analysed.map((sentence) => sentence.words.length)).toEqual([3, 0, 40]);
    expect(analysed[2].words.filter((word) => word.head === -1)).toHaveLength(1);
  });

  it('says what is wrong with a model', async () => {
    await expect(openEngine({ modelDir: join(folder, 'nowhere') })).rejects.toMatchObject({ code: 'model-missing' });
    await expect(openEngine({ modelDir: folder })).rejects.toMatchObject({ code: 'model-missing' });
    await writeFile(join(folder, 'reader.int8.onnx'), 'no model');
    await expect(openEngine({ modelDir: folder })).rejects.toMatchObject({ code: 'model-failed' });
    await writeFile(join(folder, 'labels.json'), '{"format":3}');
    await expect(openEngine({ modelDir: folder })).rejects.toMatchObject({ code: 'model-failed' });
  });
});
