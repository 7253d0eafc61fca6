import type { Block, BlockKind, Published } from '../records/article.js';
import type { Span } from '../records/span.js';
import { captionOf } from './caption.js';
import { parseWrittenDay } from './dates.js';
import { bylineOf, furnitureOf, isAuthorNote, isSectionLabel, isTimestamp } from './furniture.js';
import { paragraphsOf } from './lines.js';
import { isProse, LONG_PROSE, restates, wordCount } from './prose.js';
import { tailStart } from './stuck-tail.js';

/** What a scraped text says of itself, and its blocks. Spans index the text given. */
export interface TextReading {
  readonly blocks: Block[];
  readonly title?: string;
  readonly byline?: string;
  readonly published?: Published;
}

interface Line {
  readonly span: Span;
  readonly text: string;
  kind: BlockKind | undefined;
}

const LIST_ITEM = /^(?:[-*•‣▪◦·–]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+)\S/;
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’ -]{2,}(?:,? [\p{L}.]{2,20}\.?)?(?:,? \p{L}+\.? \d{1,2})? ?(?:\([^)]{2,40}\) ?)?[-–—:] ?\S/u;

/** Types the paragraphs of a text as scraped from a page. The text itself is left alone. */
export function readPlainText(text: string): TextReading {
  const lines: Line[] = paragraphsOf(text).map((span) => {
    const words = text.slice(span.start, span.end);
    return { span, text: words, kind: undefined };
  });
  const first = lines.findIndex((line) => isBody(line.text));
  if (first === -1) return { blocks: withoutProse(lines) };
  let last = lines.length - 1;
  while (!isBody(lines[last].text)) last--;
  const title = typeHead(lines, first);
  typeMiddle(lines, first, last);
  typeTail(lines, last);
  typeStandfirst(lines, first, title !== undefined);
  return {
    blocks: lines.flatMap((line) => blocksOf(line)),
    title,
    byline: firstOf(lines.slice(0, first), (line) => bylineOf(line.text)),
    published: published(lines, first),
  };
}

/** Lines below a standfirst that may hold byline and date, before the report's second sentence. */
const HEAD_BELOW = 5;

/** A line of its own above the report or below its standfirst, else the date in the first dateline. */
function published(lines: readonly Line[], first: number): Published | undefined {
  const head = lines.slice(0, first + HEAD_BELOW).filter((line, i) => i < first || !isBody(line.text));
  return (
    firstOf(head, (line) => publishedIn(line.text)) ??
    firstOf(lines.slice(first, first + HEAD_BELOW), (line) => datelineDay(line.text))
  );
}

/** 'KASTOV, 3 May 2031 - The…': a place in capitals, a full date, a dash. */
function datelineDay(line: string): Published | undefined {
  const opening = /^(\p{Lu}[\p{Lu}.'’ -]+\p{Lu}[^–—:]{0,60}?) ?(?:--?|[–—]) ?\S/u.exec(line.slice(0, 120));
  const day = opening ? parseWrittenDay(opening[1]) : undefined;
  return day && { ...day, from: 'text: dateline' };
}

function firstOf<T>(lines: readonly Line[], get: (line: Line) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = get(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A sentence or more of the report itself. */
function isBody(text: string): boolean {
  return isProse(text.slice(0, tailStart(text))) && furnitureOf(text) === undefined && !captionOf(text)?.credit;
}

/** No line reads as prose: verse, a list, a headline alone. All of it but plain furniture is kept. */
function withoutProse(lines: readonly Line[]): Block[] {
  for (const line of lines) {
    if (captionOf(line.text)) line.kind = 'caption';
    else if (furnitureOf(line.text)) line.kind = 'residue';
    else line.kind = LIST_ITEM.test(line.text) ? 'list' : 'paragraph';
  }
  return lines.flatMap((line) => blocksOf(line));
}

/** Above the first sentence stand the headline, perhaps a caption, and labels. */
function typeHead(lines: Line[], first: number): string | undefined {
  let title: Line | undefined;
  for (const line of lines.slice(0, first)) {
    if (captionOf(line.text)) line.kind = 'caption';
    else line.kind = 'residue';
    if (line.kind === 'caption' || furnitureOf(line.text) || isSectionLabel(line.text)) continue;
    const words = wordCount(line.text);
    // Of several candidates the fullest is the headline; the others are kickers and menus.
    if (words >= 3 && words <= 40 && words > wordCount(title?.text ?? '')) title = line;
  }
  if (!title) return undefined;
  title.kind = 'headline';
  return title.text;
}

function typeMiddle(lines: Line[], first: number, last: number): void {
  let inRelated = false;
  for (let i = first; i <= last; i++) {
    const line = lines[i];
    const furniture = furnitureOf(line.text);
    if (furniture) {
      line.kind = 'residue';
      inRelated ||= furniture === 'related';
      continue;
    }
    if (captionOf(line.text)) line.kind = 'caption';
    else if (isProse(line.text)) {
      line.kind = LIST_ITEM.test(line.text) ? 'list' : 'paragraph';
      inRelated = false;
    } else if (inRelated) line.kind = 'residue';
    else line.kind = LIST_ITEM.test(line.text) ? 'list' : 'paragraph';
  }
  // The end of a report that lists other stories below, each with a sentence of teaser.
  const related = lines.findIndex(
    (line, i) => i > first && line.kind === 'residue' && ['related', 'end'].includes(furnitureOf(line.text) ?? ''),
  );
  if (related === -1 || related > last) return;
  const after = lines.slice(related + 1, last + 1);
  if (after.some((line) => wordCount(line.text) >= LONG_PROSE) || related * 2 < lines.length) return;
  for (const line of after) if (line.kind !== 'caption') line.kind = 'residue';
}

/** Below the last sentence only list items that follow it directly are still the report's. */
function typeTail(lines: Line[], last: number): void {
  let inList = true;
  for (const line of lines.slice(last + 1)) {
    const item = LIST_ITEM.test(line.text) && furnitureOf(line.text) === undefined;
    if (inList && item) line.kind = 'list';
    else line.kind = captionOf(line.text)?.caption ? 'caption' : 'residue';
    inList &&= item;
  }
  // Notes on the writers close the report.
  for (let i = last; i > 0 && (lines[i].kind === 'residue' || isAuthorNote(lines[i].text)); i--)
    lines[i].kind = 'residue';
}

/** The sentence under the headline: told again by the paragraph below, or parted from it by byline or date. */
function typeStandfirst(lines: Line[], first: number, hasTitle: boolean): void {
  const lead = lines[first];
  if (lead.kind !== 'paragraph' || wordCount(lead.text) > 60 || DATELINE.test(lead.text)) return;
  const next = lines.findIndex((line, i) => i > first && line.kind === 'paragraph');
  if (next === -1) return;
  const between = lines.slice(first + 1, next);
  const parted = between.some((line) => isTimestamp(line.text) || bylineOf(line.text) !== undefined);
  const dateline = hasTitle && DATELINE.test(lines[next].text);
  if (parted || dateline || restates(lines[next].text, lead.text)) lead.kind = 'standfirst';
}

/** A line's blocks: one, but for a credit or a plug that stands at the end of it. */
function blocksOf(line: Line): Block[] {
  const { start, end } = line.span;
  const kind = line.kind ?? 'paragraph';
  const caption = kind === 'caption' ? captionOf(line.text) : undefined;
  if (caption?.credit && caption.caption) {
    return [
      { kind: 'caption', start, end: start + caption.caption.end },
      { kind: 'residue', start: start + caption.credit.start, end },
    ];
  }
  if (caption?.credit) return [{ kind: 'residue', start, end }];
  const tail = kind === 'residue' || kind === 'headline' ? line.text.length : tailStart(line.text);
  if (tail === line.text.length) return [{ kind, start, end }];
  const body = line.text.slice(0, tail).trimEnd().length;
  return [
    { kind, start, end: start + body },
    { kind: 'residue', start: start + tail, end },
  ];
}

const STATED_TIME = /^\s*(?:first |originally )?(?:published|posted|date|issued|released|filed)\b/i;

const DATELINE_PLACE = /^\p{Lu}[\p{Lu}., ]{2,40} ?[-–—,] ?(?=\p{L})/u;

/** A line that is a date alone, or says when the report was published; an update's time says neither. */
function publishedIn(line: string): Published | undefined {
  const stated = line.replace(/[,;|·•(–—-]*\s*(?:last )?\bupdated\b.*$/i, '').replace(DATELINE_PLACE, '');
  if (!isTimestamp(stated) || /\b(?:modified|edited)\b/i.test(stated)) return undefined;
  const day = parseWrittenDay(stated);
  if (!day) return undefined;
  return { ...day, from: STATED_TIME.test(stated) ? 'text: published' : 'text: date line' };
}
