/**
 * Cuts one chunk, a run of text without white space, into words and marks the way the English UD
 * treebanks EWT and GUM do: clitics ("ca|n't", "Arvenia|'s") stand alone, hyphens part compounds
 * ('US|-|led') but not prefixes ('non-aligned'), figures leave their units ('155|mm', '$|3|bn').
 *
 * A full stop after a word is always cut off here; whether it belongs to the word depends on what is
 * around the chunk, see `keepsFullStop`.
 */
export interface Chunk {
  /** Where each token ends, in code units from the chunk's start; each begins where the last ended. */
  readonly ends: readonly number[];
  /** Index in `ends` of a full stop right after a word, that nothing but marks follows; -1 if none. */
  readonly fullStop: number;
}

const PREFIXES = new Set(
  (
    'non e mid anti co re pre pro cross post semi sub counter ex multi mini inter socio neo psycho over under ultra ' +
    'un de micro macro intra extra trans quasi pseudo arch vice super hyper bi tri geo bio eco cyber tele'
  ).split(' '),
);
/** Prefixes of the list that both treebanks part from the rest more often than not. */
for (const parted of ['vice', 'eco', 'super', 'bio', 'tri', 'arch', 'extra', 'under']) PREFIXES.delete(parted);

const UNITS = new Set(
  (
    'mm cm m km ft in lb lbs oz kg g mg kt k K M MM m bn tn mn B T am pm AM PM mph kph kmh kW MW GW kWh MWh GWh Hz ' +
    'kHz MHz GHz MB GB TB KB mb gb tb kb ha hr hrs min mins sec secs yr yrs sq nm'
  ).split(' '),
);

/** Two words in one, by the length of the first: 'can|not', 'gon|na'. */
const FUSED: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  wanna: 3,
  gotta: 3,
  outta: 3,
  lotta: 3,
  kinda: 4,
  lemme: 3,
  gimme: 3,
  dont: 2,
  didnt: 3,
  doesnt: 4,
  isnt: 2,
  wasnt: 3,
  arent: 3,
  werent: 4,
  wouldnt: 5,
  couldnt: 5,
  shouldnt: 6,
  havent: 4,
  hasnt: 3,
  hadnt: 3,
  aint: 2,
  im: 1,
  ive: 1,
  thats: 4,
  alot: 1,
};

// Every pattern is sticky, and every repetition bounded or over a class that what follows it cannot match.
const WORD = /[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]+/uy;
const URL = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]{1,2000}/iuy;
const EMAIL = /[\w.+%-]{1,64}@[a-z0-9-]{1,64}(?:\.[a-z0-9-]{1,64}){1,8}/iuy;
const DOMAIN =
  /(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}(?:com|org|net|gov|edu|mil|int|info|io|tv|co|uk|us|eu|ru|cn|de|fr|jp|kr|au|ca|nz|in|ua|il|ir)(?![\p{L}\p{N}])(?:\/[^\s<>"“”]{0,2000})?/iuy;
const ACRONYM = /(?:\p{L}\.){1,12}\p{L}(?![\p{L}\p{N}])\.?/uy;
const DEGREE = /(?:Ph|M|B|LL|Ed|D)\.(?:D|Sc|Phil|Ed|B|M|A)(?![\p{L}\p{N}])\.?/uy;
const TAG = /[#@][\p{L}_][\p{L}\p{N}_]*/uy;
const PHONE = /\(?\d{3}\)?-\d{3}-\d{4}(?!\d)|\d{3}-\d{4}(?![\d-])/uy;
const ISO_DATE = /\d{4}-\d{2}-\d{2}(?!\d)/uy;
const DOTS = /\.{2,}|…+/uy;
const MARK_RUN = /[!?]+|-{2,}|—+|–+|={2,}|\*+|_+|~+|<+|>+|\|+|\/{2,}|\\+|#+|\+{2,}|''|``|’’|‘‘|‘’/uy;
const ELIDED = /['’](?:\d0s|\d\d(?:['’]?s)?|em|til|tis|twas|cause|round|bout)(?![\p{L}\p{N}])/iuy;
const DECIMAL = /\.\d+/uy;
const SIGNED = /\+\d[\d.,]*/uy;
const CURRENCY = /\p{Lu}{1,3}[$£€¥]/uy;
const PICTURE =
  /\p{Extended_Pictographic}(?:\p{M}|\ufe0f|\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\u200d)*|\p{RI}\p{RI}/uy;
const ANY = /[\s\S]\p{M}*/uy;
const SMILEY = /^[:;=]['-]?[()DPp/|]+$|^\([:;]$/;
const TRAILING_OF_URL = /[.,;:!?'"’)\]}]$/;
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const DECADE = /\d0['’]s$/;
const MARKS_ONLY = /^[^\p{L}\p{N}]*$/u;
const DIGIT = /\d/;
const LETTER = /\p{L}/u;
const CAPITALS = /^\p{Lu}{1,3}$/u;

/** The end of the pattern's match at `at`, or -1. */
function matchEnd(pattern: RegExp, chunk: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(chunk) ? pattern.lastIndex : -1;
}

export function cutChunk(chunk: string): Chunk {
  if (SMILEY.test(chunk)) return { ends: [chunk.length], fullStop: -1 };
  const ends: number[] = [];
  let fullStop = -1;
  let at = 0;
  let afterWord = false;
  while (at < chunk.length) {
    const before = ends.length;
    const wordEnd = matchEnd(WORD, chunk, at);
    if (wordEnd > 0) {
      at = cutWord(chunk, at, wordEnd, afterWord, ends);
      afterWord = true;
      continue;
    }
    at = markEnd(chunk, at, afterWord);
    ends.push(at);
    if (afterWord && chunk.charCodeAt(at - 1) === 0x2e && ends[before] - (ends[before - 1] ?? 0) === 1)
      fullStop = before;
    afterWord = false;
  }
  if (fullStop >= 0 && !MARKS_ONLY.test(chunk.slice(ends[fullStop]))) fullStop = -1;
  return { ends, fullStop };
}

/** The end of the mark, smiley, tag or sign at `at`. */
function markEnd(chunk: string, at: number, afterWord: boolean): number {
  if (!afterWord) {
    for (const pattern of [TAG, ELIDED, DECIMAL]) {
      const end = matchEnd(pattern, chunk, at);
      if (end > 0) return end;
    }
    if (at === 0) {
      const end = matchEnd(SIGNED, chunk, at);
      if (end > 0) return end;
    }
  }
  for (const pattern of [DOTS, MARK_RUN, PICTURE]) {
    const end = matchEnd(pattern, chunk, at);
    if (end > 0) return end;
  }
  return Math.max(at + 1, matchEnd(ANY, chunk, at));
}

/** Cuts the word at `at`, whose first run of letters and figures ends at `runEnd`; gives its end. */
function cutWord(chunk: string, at: number, runEnd: number, afterWord: boolean, ends: number[]): number {
  if (!afterWord) {
    const end = addressEnd(chunk, at);
    if (end > 0) {
      ends.push(end);
      return end;
    }
  }
  for (const pattern of [DEGREE, ACRONYM, PHONE, ISO_DATE, CURRENCY]) {
    const end = matchEnd(pattern, chunk, at);
    if (end > 0) {
      ends.push(end);
      return end;
    }
  }
  const end = wordEnd(chunk, at, runEnd);
  cutWithin(chunk.slice(at, end), at, ends);
  return end;
}

/** The end of a web or mail address at `at`, without the punctuation of the sentence; -1 if none. */
function addressEnd(chunk: string, at: number): number {
  let end = matchEnd(URL, chunk, at);
  if (end < 0 && chunk.includes('@', at)) end = matchEnd(EMAIL, chunk, at);
  if (end < 0 && chunk.includes('.', at)) end = matchEnd(DOMAIN, chunk, at);
  if (end < 0) return -1;
  while (end > at + 1 && TRAILING_OF_URL.test(chunk.slice(end - 1, end))) end--;
  return end;
}

/** How far a word reaches past its first run: apostrophes, prefixes, figures' points, 'A&E', 'readme.txt'. */
function wordEnd(chunk: string, at: number, runEnd: number): number {
  let end = runEnd;
  while (end < chunk.length) {
    const mark = chunk.charAt(end);
    const next = matchEnd(WORD, chunk, end + 1);
    if (next < 0) return end;
    const figures = DIGIT.test(chunk.charAt(end - 1)) && DIGIT.test(chunk.charAt(end + 1));
    if (mark === "'" || mark === '’') {
      if (!LETTER.test(chunk.charAt(end + 1)) && chunk.charCodeAt(end + 1) < 128) return end;
    } else if (mark === '.' || mark === ',' || mark === ':' || mark === '/') {
      if (!figures && !(mark === '.' && joinsByPoint(chunk, at, end))) return end;
    } else if (mark === '-' || mark === '‑') {
      if (!PREFIXES.has(chunk.slice(at, end).toLowerCase()) && mark === '-') return end;
    } else if (mark === '&') {
      if (!CAPITALS.test(chunk.slice(at, end)) || !CAPITALS.test(chunk.slice(end + 1, next))) return end;
    } else {
      return end;
    }
    end = next;
  }
  return end;
}

/** 'readme.txt' is one word; 'gone.Then' lacks a space, and 'J.Smith' is an initial and a name. */
function joinsByPoint(chunk: string, at: number, point: number): boolean {
  const follower = chunk.charAt(point + 1);
  return point - at > 1 && follower === follower.toLowerCase() && follower !== follower.toUpperCase();
}

/** Pushes the ends of the parts of one word that starts at `at`. */
function cutWithin(word: string, at: number, ends: number[]): void {
  const end = at + word.length;
  const fused = FUSED[word.toLowerCase()];
  if (fused !== undefined) {
    ends.push(at + fused, end);
    return;
  }
  const clitic = DECADE.test(word) ? undefined : CLITIC.exec(word);
  if (clitic && clitic.index > 0) {
    cutWithin(word.slice(0, clitic.index), at, ends);
    ends.push(end);
    return;
  }
  const letters = figuresEnd(word);
  if (letters > 0 && UNITS.has(word.slice(letters))) ends.push(at + letters);
  ends.push(end);
}

/** Where the leading figures of the word end; 0 if it has none. */
function figuresEnd(word: string): number {
  let index = 0;
  while (index < word.length && /[\d.,:]/.test(word.charAt(index))) index++;
  return index < word.length ? index : 0;
}
