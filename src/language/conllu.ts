import { type Article, BLOCK_KINDS, type Block, type BlockKind } from '../records/article.js';
import type { Doc, EntityMention, Sentence, Token, Upos } from '../records/doc.js';
import { CasusError } from '../records/errors.js';
import { articleId } from '../records/identity.js';
import { type ConlluSentence, type ConlluWord, commentOf, parseConllu, rangesOf, wordsOf } from './conllu-format.js';

export type DocHints = Partial<Pick<Article, 'url' | 'title' | 'byline' | 'outlet' | 'published' | 'language'>>;

/**
 * An article and its analysis from CoNLL-U or from the short notation of `parseConllu`.
 *
 * Text. A `# text = …` comment is the sentence's text; else the forms are joined by a space where
 * `SpaceAfter=No` does not forbid it; and if a sentence in the short notation has neither, punctuation
 * and clitics are set as print has them. Sentences are joined by a space.
 *
 * Blocks. `# newpar` opens a paragraph, `# newpar headline` a block of that kind (blocks are joined by
 * a blank line). Without any, all is one paragraph.
 *
 * Mentions. `Mention=person` in MISC makes a mention of that word alone, `Mention=person:3-5` one of
 * words 3 to 5 inclusive of the same sentence; several are parted by a comma. Confidence is 1.
 *
 * @throws CasusError input-malformed: a bad line, a form that `# text` does not hold, a head that is
 * not there, heads that run in a circle.
 */
export function docFromConllu(conllu: string, hints: DocHints = {}): Doc {
  let text = '';
  const blocks: { kind: BlockKind; start: number; end: number }[] = [];
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const mentions: EntityMention[] = [];
  let joint = '';

  for (const sentence of parseConllu(conllu)) {
    const kind = openedBlock(sentence);
    if (kind !== undefined || blocks.length === 0) {
      if (text !== '') text += '\n\n';
      blocks.push({ kind: kind ?? 'paragraph', start: text.length, end: text.length });
    } else {
      text += joint;
    }
    const words = wordsOf(sentence);
    const laid = layOut(sentence, words);
    const first = tokens.length;
    checkHeads(words);
    words.forEach((word, index) => {
      tokens.push({
        start: text.length + laid.starts[index],
        end: text.length + laid.ends[index],
        upos: word.upos as Upos,
        xpos: word.xpos,
        lemma: word.lemma,
        head: word.head === 0 ? -1 : first + word.head - 1,
        deprel: word.deprel,
      });
      for (const mention of mentionsOf(word, words.length)) {
        mentions.push({
          start: first + mention.first - 1,
          end: first + mention.last,
          type: mention.type,
          confidence: 1,
        });
      }
    });
    sentences.push({ start: first, end: tokens.length, block: blocks.length - 1 });
    text += laid.text;
    joint = laid.spaceAfter ? ' ' : '';
    blocks[blocks.length - 1].end = text.length;
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const article: Article = { language: 'en', ...hints, id: articleId(text), text, blocks: blocks satisfies Block[] };
  return { article, tokens, sentences, mentions, engine: 'by hand' };
}

function openedBlock(sentence: ConlluSentence): BlockKind | undefined {
  for (const comment of sentence.comments) {
    const match = /^#\s*(?:newpar|newdoc)(?:\s+([a-z]+))?(?=\s|$)/.exec(comment);
    if (match) return BLOCK_KINDS.find((kind) => kind === match[1]) ?? 'paragraph';
  }
  return undefined;
}

interface LaidOut {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly spaceAfter: boolean;
}

function layOut(sentence: ConlluSentence, words: readonly ConlluWord[]): LaidOut {
  const ranges = rangesOf(sentence);
  const given = commentOf(sentence, 'text');
  const byPrint = given === undefined && !sentence.rows.some((row) => row[9].includes('SpaceAfter=No'));
  const starts: number[] = [];
  const ends: number[] = [];
  let text = given ?? '';
  let at = 0;
  let space = true;
  const openQuotes = new Set<string>();

  /** Puts a written word down, or finds it in the given text, and gives its start. */
  const put = (form: string, gap: boolean): number => {
    let start = at;
    if (given === undefined) {
      if (gap && text !== '') text += ' ';
      start = text.length;
      text += form;
    } else {
      while (/\s/.test(text.charAt(start))) start++;
      if (!text.startsWith(form, start)) {
        throw new CasusError('input-malformed', `CoNLL-U: '${form}' is not what follows in '# text = ${given}'`);
      }
    }
    at = start + form.length;
    return start;
  };

  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const range = ranges.find((candidate) => candidate.first === word.id);
    const gap = byPrint ? space && !sticksToLeft(word, openQuotes) : space;
    const start = put(range ? range.form : word.form, gap);
    if (!range) {
      starts.push(start);
      ends.push(at);
      space = byPrint ? !sticksToRight(word, openQuotes) : word.misc.get('SpaceAfter') !== 'No';
      continue;
    }
    // The parts of a range share its letters out in order; in English they mostly add up to it.
    let cursor = start;
    for (; index < words.length && words[index].id <= range.last; index++) {
      const last = words[index].id === range.last;
      starts.push(cursor);
      cursor = last ? at : Math.min(at, cursor + words[index].form.length);
      ends.push(cursor);
    }
    index--;
    space = byPrint || (range.misc.get('SpaceAfter') ?? words[index].misc.get('SpaceAfter')) !== 'No';
  }
  return { text, starts, ends, spaceAfter: space };
}

const CLITIC = /^(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/i;
const STRAIGHT_QUOTES = new Set(['"', "'"]);

function sticksToLeft(word: ConlluWord, openQuotes: ReadonlySet<string>): boolean {
  if (STRAIGHT_QUOTES.has(word.form)) return openQuotes.has(word.form) || word.upos === 'PART';
  return /^(?:[.,;:!?)\]}”’»%…]|-)$/.test(word.form) || CLITIC.test(word.form);
}

function sticksToRight(word: ConlluWord, openQuotes: Set<string>): boolean {
  if (STRAIGHT_QUOTES.has(word.form) && word.upos !== 'PART') {
    if (openQuotes.delete(word.form)) return false;
    openQuotes.add(word.form);
    return true;
  }
  return /^(?:[([{“‘«$£€]|-)$/.test(word.form);
}

function mentionsOf(word: ConlluWord, count: number): { type: string; first: number; last: number }[] {
  return (word.misc.get('Mention') ?? '')
    .split(',')
    .filter((part) => part !== '')
    .map((part) => {
      const [type, range] = part.split(':');
      const [first, last = first] = range ? range.split('-').map(Number) : [word.id];
      if (!(first >= 1 && first <= last && last <= count)) {
        throw new CasusError('input-malformed', `CoNLL-U word ${word.id}: Mention=${part} is not within the sentence`);
      }
      return { type, first, last };
    });
}

function checkHeads(words: readonly ConlluWord[]): void {
  words.forEach((word, index) => {
    if (word.id !== index + 1)
      throw new CasusError('input-malformed', `CoNLL-U: word ${index + 1} is numbered ${word.id}`);
    if (!(word.head >= 0 && word.head <= words.length)) {
      throw new CasusError('input-malformed', `CoNLL-U word ${word.id} '${word.form}': there is no head ${word.head}`);
    }
  });
  const reachesRoot = new Uint8Array(words.length + 1);
  reachesRoot[0] = 1;
  for (const word of words) {
    const path: number[] = [];
    let at = word.id;
    while (!reachesRoot[at] && path.length <= words.length) {
      path.push(at);
      at = words[at - 1].head;
    }
    if (!reachesRoot[at]) {
      throw new CasusError('input-malformed', `CoNLL-U word ${word.id} '${word.form}': its heads run in a circle`);
    }
    for (const passed of path) reachesRoot[passed] = 1;
  }
}
