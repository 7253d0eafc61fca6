/** A span of words [start, end) of one sentence. */
export interface DecodedMention {
  readonly start: number;
  readonly end: number;
  readonly type: number;
  /** The engine's score against no mention, above 0. */
  readonly score: number;
}

/**
 * Mentions of a sentence: spans that score above 0, best first, but for those that cross one already
 * taken (nesting is kept). `scores[offset + i * stride + j]` is the span of words i to j inclusive.
 * Returned in the order of the text, outer before inner. Scores that are no number are passed over.
 */
export function decodeMentions(
  scores: ArrayLike<number>,
  types: ArrayLike<number | bigint>,
  offset: number,
  stride: number,
  count: number,
): DecodedMention[] {
  const candidates: DecodedMention[] = [];
  for (let start = 0; start < count; start++) {
    const row = offset + start * stride;
    for (let last = start; last < count; last++) {
      const score = scores[row + last];
      if (score > 0) candidates.push({ start, end: last + 1, type: Number(types[row + last]), score });
    }
  }
  if (candidates.length > 1) candidates.sort((a, b) => b.score - a.score || a.start - b.start || b.end - a.end);
  const taken: DecodedMention[] = [];
  // Spans that nest without crossing number fewer than two a word, so this only bounds the work.
  const limit = 2 * count;
  for (const candidate of candidates) {
    if (taken.length >= limit) break;
    if (!taken.some((other) => crosses(candidate, other))) taken.push(candidate);
  }
  return taken.sort((a, b) => a.start - b.start || b.end - a.end);
}

function crosses(a: DecodedMention, b: DecodedMention): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}
