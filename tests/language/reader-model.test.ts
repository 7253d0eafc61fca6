import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleFromPassage } from '../../src/intake/passage.js';
import { type Engine, openEngine } from '../../src/language/engine.js';
import { DEFAULT_MODEL } from '../../src/language/model-files.js';
import { type Doc, formOf } from '../../src/records/doc.js';

const present = existsSync(`${DEFAULT_MODEL}reader.int8.onnx`);

const PASSAGE =
  'Arvenia signed a defence pact with Bostland on Thursday. "We will keep our word," said Foreign Minister Ilda Orlan. ' +
  'The envoys didn’t meet.\n\nShe left Tammsburg for Lesk.';

describe.skipIf(!present)(
  `the reader's weights${present ? '' : ' (skipped: models/reader has no reader.int8.onnx)'}`,
  () => {
    let engine: Engine;
    let doc: Doc;
    beforeAll(async () => {
      engine = await openEngine();
      doc = await engine.analyse(articleFromPassage(PASSAGE));
    });
    afterAll(() => engine.close());

    const at = (form: string): number => doc.tokens.findIndex((_, index) => formOf(doc, index) === form);

    it('read plain sentences', () => {
      const signed = at('signed');
      expect(doc.tokens[signed]).toMatchObject({ upos: 'VERB', xpos: 'VBD', lemma: 'sign', head: -1, deprel: 'root' });
      expect(doc.tokens[at('Arvenia')]).toMatchObject({ upos: 'PROPN', head: signed, deprel: 'nsubj' });
      expect(doc.tokens[at('pact')]).toMatchObject({ head: signed, deprel: 'obj' });
      expect(doc.tokens[at('n’t')]).toMatchObject({ lemma: 'not', head: at('meet') });
      expect(doc.sentences.map((sentence) => sentence.block)).toEqual([0, 0, 0, 1]);
    });

    it('propose names', () => {
      const named = doc.mentions.map((mention) =>
        doc.article.text.slice(doc.tokens[mention.start].start, doc.tokens[mention.end - 1].end),
      );
      expect(named).toContain('Bostland');
    });

    it('read an article the same each time, whatever was read between', async () => {
      await engine.analyse(articleFromPassage('NATO and the U.N. met in Lesk. '.repeat(40)));
      expect((await engine.analyse(doc.article)).tokens).toEqual(doc.tokens);
    });

    it('give much the same under WebAssembly', async () => {
      const wasm = await openEngine({ runtime: 'wasm' });
      const other = await wasm.analyse(doc.article);
      await wasm.close();
      const alike = other.tokens.filter((token, index) => {
        const { upos, head, deprel } = doc.tokens[index];
        return token.upos === upos && token.head === head && token.deprel === deprel;
      });
      expect(alike.length / doc.tokens.length).toBeGreaterThan(0.9);
    });
  },
);
