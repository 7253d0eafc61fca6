import type { Article } from '../records/article.js';
import type { Doc, EntityMention, Proposal, Token } from '../records/doc.js';
import { agreeOnTypes } from './agree-on-types.js';
import { batchesOf, inputsOf, type Part, partsOf, windowsOf } from './batches.js';
import { decodeBatch, emptyTags, joinParts, treeRelations, type WordTags } from './decode.js';
import { dictionaryLemma } from './dictionary-lemma.js';
import type { Model } from './model.js';
import { decodeProposals } from './proposals.js';
import { type Segmentation, segment } from './segment.js';
import type { Session } from './session.js';

/** One word as the engine reads it; `head` is an index into the sentence, -1 for the root. */
export type AnalysedWord = Pick<Token, 'upos' | 'xpos' | 'lemma' | 'head' | 'deprel'>;

export interface AnalysedSentence {
  readonly words: readonly AnalysedWord[];
  /** Spans of words of this sentence. */
  readonly mentions: readonly EntityMention[];
}

/** Turns articles into Docs. Calls may overlap; they share the threads. */
export interface Engine {
  /** Name, version and runtime: what `Doc.engine` says. */
  readonly name: string;
  /** Batches never mix articles, so that an article always reads the same. */
  analyse(article: Article): Promise<Doc>;
  /** Reads the sentences of one text, whose words are given; an empty sentence gives an empty analysis. */
  analyseWords(sentences: readonly (readonly string[])[]): Promise<AnalysedSentence[]>;
  close(): Promise<void>;
}

/** Padded pieces of one run: enough to feed the threads, few enough to stay in the caches and to pad little. */
const BATCH_PIECES = 340;

/** An engine over a session that is already open. */
export function engineOf(model: Model, session: Session): Engine {
  const name = `casus-reader ${model.labels.version} (${session.runtime})`;
  const relations = treeRelations(model.labels);

  const readSentences = async (sentences: readonly (readonly string[])[]): Promise<ReadSentences> => {
    const tags = sentences.map((words) => emptyTags(words.length));
    const firsts = startsOf(sentences);
    const parts: Part[] = [];
    const cut: number[] = [];
    sentences.forEach((words, index) => {
      const own = partsOf(
        index,
        words.map((word) => model.wordPiece.encode(word)),
        model.labels.maxPieces,
      );
      if (own.length > 1) cut.push(index);
      for (const part of own) parts.push(part);
    });
    const proposals: Proposal[] = [];
    for (const batch of batchesOf(windowsOf(parts, model.labels.window), BATCH_PIECES)) {
      const scores = await session.run(batch, inputsOf(batch, model.wordPiece.cls, model.wordPiece.sep));
      decodeBatch(batch, scores, model.labels, relations, tags);
      for (const proposal of decodeProposals(batch, scores, model.labels, (index, word) => firsts[index] + word))
        proposals.push(proposal);
    }
    for (const index of cut) joinParts(tags[index], relations);
    return { tags, proposals: proposals.sort((a, b) => a.anchor - b.anchor) };
  };

  const analyse = async (article: Article): Promise<Doc> => {
    const item = segmented(article);
    return docOf(item, await readSentences(item.sentences), model, name);
  };

  return {
    name,
    analyse,
    async analyseWords(sentences) {
      const { tags } = await readSentences(sentences);
      const all = sentences.flat();
      const firsts = startsOf(sentences);
      const mentions = agreeOnTypes(
        tags.flatMap((own, index) => mentionsOf(own, firsts[index], model)),
        (token) => all[token],
      );
      return sentences.map((words, index) => ({
        words: words.map((word, k) => wordOf(word, tags[index], k, model)),
        mentions: mentions
          .filter(({ start }) => start >= firsts[index] && start < firsts[index] + words.length)
          .map((mention) => ({ ...mention, start: mention.start - firsts[index], end: mention.end - firsts[index] })),
      }));
    },
    close: () => session.close(),
  };
}

/** How many words stand before each sentence. */
function startsOf(sentences: readonly (readonly string[])[]): number[] {
  let next = 0;
  return sentences.map((words) => {
    next += words.length;
    return next - words.length;
  });
}

interface ReadSentences {
  readonly tags: readonly WordTags[];
  readonly proposals: readonly Proposal[];
}

interface Segmented {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly sentences: readonly (readonly string[])[];
}

function segmented(article: Article): Segmented {
  const segmentation = segment(article);
  const { offsets } = segmentation;
  const sentences = segmentation.sentences.map((sentence) => {
    const words: string[] = [];
    for (let i = sentence.start; i < sentence.end; i++)
      words.push(article.text.slice(offsets[2 * i], offsets[2 * i + 1]));
    return words;
  });
  return { article, segmentation, sentences };
}

function docOf(item: Segmented, read: ReadSentences, model: Model, engine: string): Doc {
  const { tags, proposals } = read;
  const { article, segmentation, sentences } = item;
  const tokens: Token[] = [];
  const mentions: EntityMention[] = [];
  segmentation.sentences.forEach((sentence, index) => {
    const own = tags[index];
    sentences[index].forEach((form, k) => {
      const word = wordOf(form, own, k, model);
      const at = sentence.start + k;
      tokens.push({
        start: segmentation.offsets[2 * at],
        end: segmentation.offsets[2 * at + 1],
        upos: word.upos,
        xpos: word.xpos,
        lemma: word.lemma,
        head: word.head < 0 ? -1 : sentence.start + word.head,
        deprel: word.deprel,
      });
    });
    for (const mention of mentionsOf(own, sentence.start, model)) mentions.push(mention);
  });
  const named = agreeOnTypes(mentions, (token) => article.text.slice(tokens[token].start, tokens[token].end));
  const doc = { article, tokens, sentences: segmentation.sentences, mentions: named, proposals, engine };
  return segmentation.cutAt === undefined ? doc : { ...doc, cutAt: segmentation.cutAt };
}

function wordOf(form: string, tags: WordTags, index: number, model: Model): AnalysedWord {
  const { labels, lemmaScripts } = model;
  const plain = form.replace(/[‘’]/g, "'");
  const upos = labels.upos[tags.upos[index]];
  const xpos = labels.xpos[tags.xpos[index]];
  // A script can leave nothing of a short form.
  const guess = lemmaScripts[tags.lemma[index]](plain) || plain.toLowerCase();
  return {
    upos,
    xpos,
    lemma: dictionaryLemma(plain, upos, xpos, guess),
    head: tags.heads[index],
    deprel: labels.deprel[tags.deprel[index]],
  };
}

function mentionsOf(tags: WordTags, offset: number, model: Model): EntityMention[] {
  return tags.mentions.map((mention) => ({
    start: offset + mention.start,
    end: offset + mention.end,
    type: model.labels.mention[mention.type],
    confidence: 1 / (1 + Math.exp(-mention.score)),
  }));
}
