import { CasusError } from '../records/errors.js';

/**
 * CoNLL-U, https://universaldependencies.org/format.html: the ten columns of every line are kept as
 * they stand, so that parsing and printing give back the input.
 */
export interface ConlluSentence {
  /** Comment lines with their leading '#'. */
  readonly comments: readonly string[];
  /** Every line of the sentence, ten columns each: words, word ranges (3-4) and empty nodes (3.1). */
  readonly rows: readonly (readonly string[])[];
}

/** A syntactic word; `id` counts from 1, `head` is 0 for the root. */
export interface ConlluWord {
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  readonly misc: ReadonlyMap<string, string>;
}

/** A written word that stands for words first..last (inclusive): "don't" for do + n't. */
export interface ConlluRange {
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly misc: ReadonlyMap<string, string>;
}

const WORD_ID = /^\d+$/;
const RANGE_ID = /^(\d+)-(\d+)$/;
const ANY_ID = /^\d+(?:-\d+|\.\d+)?$/;

/**
 * Parses CoNLL-U, and a short notation for hand-made trees, also mixed in one text:
 *
 *     1  Arvenia  Arvenia  PROPN  2  nsubj  Mention=place
 *     2  warned   warn     VERB   0  root
 *
 * Short lines are `ID FORM LEMMA UPOS HEAD DEPREL [MISC]`, parted by white space. UPOS may bring the
 * Penn tag along, `VERB/VBN`; without it a likely one is set from UPOS, form and lemma. A lemma of
 * `_` stands for the form in lower case (kept as it is for a PROPN). Lines may be indented.
 *
 * @throws CasusError input-malformed, with the line's number.
 */
export function parseConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length > 0) sentences.push({ comments, rows });
    if (rows.length > 0) comments = [];
    rows = [];
  };
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/^[ \t]+|[\r \t]+$/g, '');
    if (line === '') close();
    else if (line.startsWith('#')) comments.push(line);
    else rows.push(columnsOf(line, index + 1));
  });
  close();
  return sentences;
}

export function printConllu(sentence: ConlluSentence): string {
  return `${[...sentence.comments, ...sentence.rows.map((row) => row.join('\t'))].join('\n')}\n\n`;
}

export function wordsOf(sentence: ConlluSentence): ConlluWord[] {
  return sentence.rows
    .filter((row) => WORD_ID.test(row[0]))
    .map((row) => ({
      id: Number(row[0]),
      form: row[1],
      lemma: row[2],
      upos: row[3],
      xpos: row[4],
      head: Number(row[6]),
      deprel: row[7],
      misc: featuresOf(row[9]),
    }));
}

export function rangesOf(sentence: ConlluSentence): ConlluRange[] {
  return sentence.rows.flatMap((row) => {
    const range = RANGE_ID.exec(row[0]);
    if (!range) return [];
    return [{ first: Number(range[1]), last: Number(range[2]), form: row[1], misc: featuresOf(row[9]) }];
  });
}

/** The value of a comment: `# text = …` for 'text'; undefined where there is none. */
export function commentOf(sentence: ConlluSentence, name: string): string | undefined {
  for (const comment of sentence.comments) {
    const equals = comment.indexOf('=');
    if (equals > 0 && comment.slice(1, equals).trim() === name) return comment.slice(equals + 1).trim();
  }
  return undefined;
}

function columnsOf(line: string, lineNumber: number): string[] {
  const tabbed = line.split('\t');
  if (tabbed.length === 10) return tabbed;
  const parts = line.split(/\s+/);
  if (!ANY_ID.test(parts[0])) throw malformed(lineNumber, `'${parts[0]}' is not a word's number`);
  if (parts.length === 10 && (WORD_ID.test(parts[6]) || !WORD_ID.test(parts[0]))) return parts;
  if (parts.length < 6)
    throw malformed(lineNumber, `${parts.length} columns; ID FORM LEMMA UPOS HEAD DEPREL are needed`);
  const [id, form, givenLemma, tags, head, deprel, ...misc] = parts;
  if (!WORD_ID.test(head)) throw malformed(lineNumber, `head '${head}' is not a number`);
  const [upos, givenXpos] = tags.split('/');
  const lemma = givenLemma !== '_' || form === '_' ? givenLemma : upos === 'PROPN' ? form : form.toLowerCase();
  const xpos = givenXpos ?? likelyXpos(upos, form, lemma);
  return [id, form, lemma, upos, xpos, '_', head, deprel, '_', misc.length > 0 ? misc.join('|') : '_'];
}

function malformed(lineNumber: number, what: string): CasusError {
  return new CasusError('input-malformed', `CoNLL-U line ${lineNumber}: ${what}`, { place: `line ${lineNumber}` });
}

function featuresOf(column: string): Map<string, string> {
  const features = new Map<string, string>();
  if (column === '_') return features;
  for (const part of column.split('|')) {
    const equals = part.indexOf('=');
    if (equals > 0) features.set(part.slice(0, equals), part.slice(equals + 1));
  }
  return features;
}

const XPOS_OF_UPOS: Readonly<Record<string, string>> = {
  ADJ: 'JJ',
  ADP: 'IN',
  ADV: 'RB',
  CCONJ: 'CC',
  DET: 'DT',
  INTJ: 'UH',
  NUM: 'CD',
  PRON: 'PRP',
  PROPN: 'NNP',
  SCONJ: 'IN',
  SYM: 'SYM',
  X: 'FW',
};

/** A Penn tag for hand-made lines that give none. */
function likelyXpos(upos: string, form: string, lemma: string): string {
  const lower = form.toLowerCase();
  if (upos === 'NOUN') return lower !== lemma.toLowerCase() && lower.endsWith('s') ? 'NNS' : 'NN';
  if (upos === 'VERB' || upos === 'AUX') {
    if (/^(?:can|could|may|might|must|shall|should|will|would|'ll|’ll|'d|’d)$/.test(lower) && upos === 'AUX')
      return 'MD';
    if (lower === lemma.toLowerCase()) return 'VB';
    if (lower.endsWith('ing')) return 'VBG';
    if (lower === 'been') return 'VBN';
    return lower.endsWith('s') && lower !== 'was' ? 'VBZ' : 'VBD';
  }
  if (upos === 'PART') return lower === 'to' ? 'TO' : /^['’]s?$/.test(lower) ? 'POS' : 'RB';
  if (upos === 'PUNCT') {
    if (/^[,.:]$/.test(form)) return form;
    if (/^[!?]$/.test(form)) return '.';
    if (/^[([{]$/.test(form)) return '-LRB-';
    if (/^[)\]}]$/.test(form)) return '-RRB-';
    if (/^[“‘«„]$/.test(form)) return '``';
    if (/^[”’»"']$/.test(form)) return "''";
    return form === '-' ? 'HYPH' : ':';
  }
  return XPOS_OF_UPOS[upos] ?? 'FW';
}
