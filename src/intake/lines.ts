import type { Span } from '../records/span.js';

/** Line ends as `\n`; nothing else of the text is touched. */
export function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** A mail or a terminal wraps at about 72; no wrapped text is wider than this. */
const WIDEST_WRAP = 110;
const NARROWEST_WRAP = 40;

/**
 * The paragraphs of a plain text, as trimmed spans without white space at either end. One line is
 * one paragraph, except in a text that was wrapped to a width: there a line that broke only because
 * the next word would not fit is joined with the next.
 */
export function paragraphsOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = trimSpan(text, { start: match.index, end: match.index + match[0].length });
    if (line.end > line.start) lines.push(line);
  }
  const width = wrapWidth(text, lines);
  if (width === 0) return lines;
  const paragraphs: Span[] = [];
  let open: Span | undefined;
  for (const line of lines) {
    const previous: Span | undefined = open;
    if (previous && isWrapped(text, previous, line, width)) open = { start: previous.start, end: line.end };
    else {
      if (previous) paragraphs.push(previous);
      open = line;
    }
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The same characters as `\s` in a regular expression. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The width that the text was wrapped to, 0 when it was not wrapped. */
function wrapWidth(text: string, lines: readonly Span[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0;
  // Of a wrapped text, most lines that another follows directly are full.
  let full = 0;
  let followed = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lineBreaksBetween(text, lines[i], lines[i + 1]) !== 1) continue;
    followed++;
    if (isFull(text, lines[i], lines[i + 1], width)) full++;
  }
  return followed >= 2 && full * 2 > followed ? width : 0;
}

function isWrapped(text: string, above: Span, below: Span, width: number): boolean {
  if (lineBreaksBetween(text, above, below) !== 1) return false;
  const lastLine = { start: text.lastIndexOf('\n', above.end - 1) + 1, end: above.end };
  return (
    isFull(text, lastLine, below, width) && !/^(?:[-*•–]|\d{1,2}[.)])\s/.test(text.slice(below.start, below.start + 5))
  );
}

/** Whether the next line's first word would have overrun the width. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  const space = text.slice(next.start, Math.min(next.end, next.start + width)).search(/\s/);
  const word = space === -1 ? next.end - next.start : space;
  return line.end - line.start + 1 + word > width;
}

function lineBreaksBetween(text: string, above: Span, below: Span): number {
  let breaks = 0;
  for (let i = above.end; i < below.start; i++) if (text.charCodeAt(i) === 10) breaks++;
  return breaks;
}
