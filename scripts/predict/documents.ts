import type { ConlluSentence } from '../../src/language/conllu-format.js';

/** The sentences of a treebank by document, in their order: a document is what the ids of its sentences begin with. */
export function documentsOf(sentences: readonly ConlluSentence[]): ConlluSentence[][] {
  const documents: ConlluSentence[][] = [];
  let last: string | undefined;
  for (const sentence of sentences) {
    const id = sentence.comments.map((line) => /^# sent_id = (.*)-[^-]*$/.exec(line)?.[1]).find(Boolean);
    if (documents.length === 0 || id !== last) documents.push([]);
    documents[documents.length - 1].push(sentence);
    last = id;
  }
  return documents;
}
