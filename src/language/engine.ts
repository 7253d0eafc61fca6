import type { Article } from '../records/article.js';
import type { Doc, EntityMention, Token } from '../records/doc.js';
import { batchesOf, inputsOf, type Part, partsOf } from './batches.js';
import { decodeBatch, emptyTags, joinParts, treeRelations, type WordTags } from './decode.js';
import { dictionaryLemma } from './dictionary-lemma.js';
import { DEFAULT_MODEL, type ModelFiles, readModelFiles } from './model-files.js';
import { type Segmentation, segment } from './segment.js';
import { openSession, type Session } from './session.js';

export interface EngineOptions {
  /** The folder that holds reader.int8.onnx, labels.json and vocab.txt; the package's own by default. */
  readonly modelDir?: string;
  /** Threads of one run; by default as many as the machine has cores. */
  readonly threads?: number;
  /**
   * Forces onnxruntime's native library or its WebAssembly build. By default native where it loads;
   * CASUS_ENGINE=wasm in the environment has the same effect as 'wasm'.
   */
  readonly runtime?: 'native' | 'wasm';
}

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
  /** Reads sentences whose words are given; an empty sentence gives an empty analysis. */
  analyseWords(sentences: readonly (readonly string[])[]): Promise<AnalysedSentence[]>;
  close(): Promise<void>;
}

/** Padded pieces of one run: enough to feed the threads, few enough to stay in the caches and to pad little. */
const BATCH_PIECES = 256;
/** Bounds the scores of word pairs of one run, of which the model makes several dozen kinds. */
const BATCH_PAIRS = 60_000;
/**
 * Loads the model.
 *
 * @throws CasusError model-missing, model-failed.
 */
export async function openEngine(options: EngineOptions = {}): Promise<Engine> {
  const model = await readModelFiles(options.modelDir ?? DEFAULT_MODEL);
  const runtime = options.runtime ?? (process.env.CASUS_ENGINE === 'wasm' ? 'wasm' : undefined);
  const session = await openSession(model.weights, { threads: options.threads, runtime });
  return engineOf(model, session);
}

/** An engine over a session that is already open. */
export function engineOf(model: ModelFiles, session: Session): Engine {
  const name = `casus-reader ${model.labels.version} (${session.runtime})`;
  const relations = treeRelations(model.labels);

  const tagSentences = async (sentences: readonly (readonly string[])[]): Promise<WordTags[]> => {
    const tags = sentences.map((words) => emptyTags(words.length));
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
    for (const batch of batchesOf(parts, BATCH_PIECES, BATCH_PAIRS)) {
      const scores = await session.run(inputsOf(batch, model.wordPiece.cls, model.wordPiece.sep));
      decodeBatch(batch, scores, model.labels, relations, tags);
    }
    for (const index of cut) joinParts(tags[index], relations);
    return tags;
  };

  const analyse = async (article: Article): Promise<Doc> => {
    const item = segmented(article);
    return docOf(item, await tagSentences(item.sentences), model, name);
  };

  return {
    name,
    analyse,
    async analyseWords(sentences) {
      const tags = await tagSentences(sentences);
      return sentences.map((words, index) => ({
        words: words.map((word, k) => wordOf(word, tags[index], k, model)),
        mentions: mentionsOf(tags[index], 0, model),
      }));
    },
    close: () => session.close(),
  };
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

function docOf(item: Segmented, tags: readonly WordTags[], model: ModelFiles, engine: string): Doc {
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
  const doc = { article, tokens, sentences: segmentation.sentences, mentions, engine };
  return segmentation.cutAt === undefined ? doc : { ...doc, cutAt: segmentation.cutAt };
}

function wordOf(form: string, tags: WordTags, index: number, model: ModelFiles): AnalysedWord {
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

function mentionsOf(tags: WordTags, offset: number, model: ModelFiles): EntityMention[] {
  return tags.mentions.map((mention) => ({
    start: offset + mention.start,
    end: offset + mention.end,
    type: model.labels.mention[mention.type],
    confidence: 1 / (1 + Math.exp(-mention.score)),
  }));
}
