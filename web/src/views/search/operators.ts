export interface Operator {
  readonly name: string;
  readonly about: string;
  readonly example: string;
}

/** What may stand before words in a search. */
export const OPERATORS: readonly Operator[] = [
  { name: '"…"', about: 'these words side by side', example: '"grave mistake"' },
  { name: 'by:', about: 'who says, does or owes it', example: 'by:Putin' },
  { name: 'to:', about: 'to whom', example: 'to:KOR' },
  { name: 'with:', about: 'who takes any part', example: 'with:NATO' },
  { name: 'about:', about: 'an actor or words that it is about', example: 'about:Ukraine' },
  { name: 'type:', about: 'act, event type or kind', example: 'type:threat' },
  { name: 'status:', about: 'of an event', example: 'status:planned' },
  { name: 'since:', about: 'reported on that day or later', example: 'since:2024-06' },
  { name: 'until:', about: 'reported on that day or earlier', example: 'until:2024-06-30' },
  { name: 'outlet:', about: 'who published it', example: 'outlet:"Harbour Dispatch"' },
];

/** The words of a search that should be lit in what is found: none of the operators and their values. */
export function wordsOf(search: string): readonly string[] {
  return [...search.matchAll(/(\p{L}+:)?(?:"([^"]*)"|([^\s"]+))/gu)]
    .filter(([, operator]) => operator === undefined || /^about:$/i.test(operator))
    .flatMap(([, , phrase, word]) => (phrase ?? word ?? '').match(/[\p{L}\p{N}]+/gu) ?? []);
}

export interface Piece {
  readonly text: string;
  readonly isLit: boolean;
}

/** A text in pieces, those that are one of the words lit; accents and case do not count. */
export function lit(text: string, words: readonly string[]): readonly Piece[] {
  const sought = new Set(words.map(folded));
  const pieces: { text: string; isLit: boolean }[] = [];
  for (const run of text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []) {
    const isLit = sought.has(folded(run));
    const last = pieces.at(-1);
    if (last && last.isLit === isLit) last.text += run;
    else pieces.push({ text: run, isLit });
  }
  return pieces;
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
