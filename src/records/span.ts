/** A run of an article's text: half-open, in UTF-16 code units of `article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that `spans` point at, joined by a space where there is a gap. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(span.start, span.end)).join(' ');
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Sorts spans and joins those that touch, overlap, or are parted by white space alone. */
export function mergeSpans(text: string, spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    const gap = last ? text.slice(last.end, span.start) : '';
    // A line break parts blocks, and no finding runs over a block's end.
    if (last && (span.start <= last.end || (/^\s*$/.test(gap) && !gap.includes('\n')))) {
      last.end = Math.max(last.end, span.end);
    } else {
      merged.push({ start: span.start, end: span.end });
    }
  }
  return merged;
}
