import type { BlockKind } from '../records/article.js';
import { captionOf } from './caption.js';
import type { DomElement } from './dom.js';
import { bylineOf, furnitureOf, isAuthorNote, isCredit, isSectionLabel, isTimestamp } from './furniture.js';
import type { HtmlBlock } from './html-blocks.js';
import { MarkupReader, type MarkupRole } from './html-markup.js';
import type { PageMetadata } from './metadata.js';
import { isProse, LONG_PROSE, wordCount } from './prose.js';
import { tailStart } from './stuck-tail.js';
import { repeatsTitle, wordsOf } from './title.js';
import type { TypedText } from './typed-text.js';

interface Judged {
  readonly source: HtmlBlock;
  kind: BlockKind;
}

/**
 * Types the blocks of a page's main content. Readability leaves captions, plugs, lists of other
 * stories and notes on the author in it; each is told by wording, links, markup or place.
 */
export function judgeBlocks(blocks: readonly HtmlBlock[], metadata: PageMetadata): TypedText[] {
  const markup = new MarkupReader(blocks);
  const judged = blocks.map((source) => ({ source, kind: judge(source, markup.roleOf(source), metadata) }));
  judgeOtherArticles(judged);
  judgeHead(judged, metadata);
  judgeRelated(judged);
  judgeTail(judged);
  return judged.flatMap((block) => withCredit(block));
}

function judge(block: HtmlBlock, role: MarkupRole | undefined, metadata: PageMetadata): BlockKind {
  const { text } = block;
  if (furnitureOf(text) || isOwnAddress(text, metadata) || isLinkAlone(block)) return 'residue';
  if (repeatsTitle(text, metadata.title) && block.kind !== 'list') return 'headline';
  if (role === 'furniture') return 'residue';
  if (block.kind === 'caption' || role === 'caption') return /^\d*$/.test(text) ? 'residue' : 'caption';
  if (captionOf(text)) return 'caption';
  if (role === 'standfirst') return wordCount(text) >= 6 ? 'standfirst' : 'residue';
  // A page's head holds the headline and its company; the report begins below.
  if (role === 'header') return isProse(text) && wordCount(text) >= 10 ? 'standfirst' : 'residue';
  return block.kind === 'heading' ? 'paragraph' : block.kind;
}

/** The page's own address, as some pages show it above the report. */
function isOwnAddress(text: string, metadata: PageMetadata): boolean {
  return /^https?:\/\/\S+$/.test(text) && metadata.url !== undefined && hostOf(text) === hostOf(metadata.url);
}

function hostOf(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/?#:].*$/, '');
}

/** A line that is one link and no sentence points to another page. */
function isLinkAlone(block: HtmlBlock): boolean {
  return (
    block.linked > 0.9 && wordCount(block.text) >= 4 && !/[.!?…:;]["'”’)]*$/.test(block.text) && block.kind !== 'list'
  );
}

/** Teasers are often article elements of their own, beside the one that holds the report. */
function judgeOtherArticles(judged: Judged[]): void {
  const words = new Map<DomElement | null, number>();
  const homes = judged.map((block) => block.source.element.closest('article'));
  judged.forEach((block, i) => {
    if (block.kind !== 'residue') words.set(homes[i], (words.get(homes[i]) ?? 0) + wordCount(block.source.text));
  });
  if (words.size < 2) return;
  const [[main, most]] = [...words].sort((a, b) => b[1] - a[1]);
  const total = [...words.values()].reduce((sum, count) => sum + count, 0);
  if (!main || most * 2 < total) return;
  judged.forEach((block, i) => {
    const home = homes[i];
    if (home && home !== main && !main.contains(home) && !home.contains(main)) block.kind = 'residue';
  });
}

/** Above the first paragraph: the headline once more, the byline, the date. */
function judgeHead(judged: Judged[], metadata: PageMetadata): void {
  const authors = new Set(wordsOf(metadata.byline ?? ''));
  for (const block of judged) {
    const { text } = block.source;
    if (isProse(text) && wordCount(text) >= 12) break;
    if (block.kind !== 'paragraph') continue;
    const words = wordsOf(text);
    const named = words.filter((word) => authors.has(word)).length;
    const namesAuthors = named >= 2 && named * 2 >= words.length;
    if (namesAuthors || isTimestamp(text) || isSectionLabel(text) || bylineOf(text) !== undefined)
      block.kind = 'residue';
  }
}

/** After a heading such as 'Related' come links and titles, up to the next sentence. */
function judgeRelated(judged: Judged[]): void {
  let within = false;
  for (const block of judged) {
    const { text } = block.source;
    const furniture = block.kind === 'residue' ? furnitureOf(text) : undefined;
    if (furniture === 'related') within = true;
    else if (within && block.kind !== 'residue') {
      if (isProse(text) && block.source.linked < 0.3 && block.kind !== 'list') within = false;
      else block.kind = 'residue';
    }
  }
}

/** Below the last full sentence: what is left of lists of other stories, and notes on the author. */
function judgeTail(judged: Judged[]): void {
  for (let i = judged.length - 1; i > 0; i--) {
    const { kind, source } = judged[i];
    if (kind === 'residue' || kind === 'caption') continue;
    const last = isCredit(source.text) || isAuthorNote(source.text) || (source.linked > 0.6 && !isProse(source.text));
    if (!last) break;
    judged[i].kind = 'residue';
  }
  const end = judged.findIndex(
    (block, i) => i > 0 && block.kind === 'residue' && furnitureOf(block.source.text) === 'end',
  );
  if (
    end === -1 ||
    judged.slice(end).some((block) => block.kind === 'paragraph' && wordCount(block.source.text) >= LONG_PROSE)
  )
    return;
  for (const block of judged.slice(end)) block.kind = 'residue';
}

/** A caption's words and its credit are told apart where both are there. */
function withCredit({ source, kind }: Judged): TypedText[] {
  if (kind === 'paragraph') return withoutTail(source.text);
  const parts = kind === 'caption' ? captionOf(source.text) : undefined;
  if (!parts?.credit) return [{ kind, text: source.text }];
  if (!parts.caption) return [{ kind: 'residue', text: source.text }];
  return [
    { kind, text: source.text.slice(parts.caption.start, parts.caption.end) },
    { kind: 'residue', text: source.text.slice(parts.credit.start, parts.credit.end), sameLine: true },
  ];
}

function withoutTail(text: string): TypedText[] {
  const tail = tailStart(text);
  if (tail === text.length) return [{ kind: 'paragraph', text }];
  return [
    { kind: 'paragraph', text: text.slice(0, tail) },
    { kind: 'residue', text: text.slice(tail), sameLine: true },
  ];
}
