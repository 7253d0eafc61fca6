import { type ConlluSentence, parseConllu, printConllu, wordsOf } from '../../src/language/conllu-format.js';
import { type AnalysedWord, openEngine } from '../../src/language/engine.js';
import { documentsOf } from './documents.ts';
import { readText } from './input.ts';

/** CoNLL-U in, with its words, sentence breaks and comments; tags, lemmas and tree from the engine. */
export async function* predict(path: string): AsyncIterable<string> {
  const sentences = parseConllu(readText(path));
  const engine = await openEngine();
  for (const group of documentsOf(sentences)) {
    const analysed = await engine.analyseWords(group.map((sentence) => wordsOf(sentence).map((word) => word.form)));
    yield group.map((sentence, index) => printConllu(filled(sentence, analysed[index].words))).join('');
  }
  await engine.close();
}

function filled(sentence: ConlluSentence, words: readonly AnalysedWord[]): ConlluSentence {
  const rows = sentence.rows.map((row) => {
    if (!/^\d+$/.test(row[0])) return row;
    const word = words[Number(row[0]) - 1];
    const [id, form, , , , features, , , , misc] = row;
    return [id, form, word.lemma, word.upos, word.xpos, features, String(word.head + 1), word.deprel, '_', misc];
  });
  return { comments: sentence.comments, rows };
}
