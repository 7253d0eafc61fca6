import type { BlockKind } from '../records/article.js';
import { captionOf } from './caption.js';
import type { DomElement } from './dom.js';
import { bylineOf, furnitureOf, isAuthorNote, isCredit, isTimestamp } from './furniture.js';
import type { HtmlBlock } from './html-blocks.js';
import type { PageMetadata } from './metadata.js';
import { isProse, LONG_PROSE, wordCount } from './prose.js';
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
  const judged = blocks.map((source) => ({ source, kind: judge(source, metadata) }));
  judgeHead(judged, metadata);
  judgeRelated(judged);
  judgeTail(judged);
  return judged.flatMap((block) => withCredit(block));
}

function judge(block: HtmlBlock, metadata: PageMetadata): BlockKind {
  const { text } = block;
  if (block.kind === 'caption' || isCaptionMarkup(block.element)) return furnitureOf(text) ? 'residue' : 'caption';
  if (furnitureOf(text) || isBareAddress(text) || isLinkAlone(block)) return 'residue';
  if (captionOf(text)) return 'caption';
  if (repeatsTitle(text, metadata.title) && block.kind !== 'list') return 'headline';
  return block.kind === 'heading' ? 'paragraph' : block.kind;
}

/** Markup whose class says that it captions or credits a picture. */
function isCaptionMarkup(element: DomElement): boolean {
  let node: DomElement | null = element;
  for (let i = 0; i < 3 && node; i++) {
    const name = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
    if (/(?:^|[\s_-])(?:[a-z]*caption|credits?|copyright|photo-?info|image-?(?:meta|info))(?:$|[\s_-])/i.test(name))
      return true;
    if (node.localName === 'p' || /^h\d$/.test(node.localName)) return false;
    node = node.parentNode;
  }
  return false;
}

function isBareAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/.test(text) || /^\S+@\S+\.[a-z]{2,}$/i.test(text);
}

/** A line that is one link and no sentence points to another page. */
function isLinkAlone(block: HtmlBlock): boolean {
  return (
    block.linked > 0.9 && wordCount(block.text) >= 4 && !/[.!?…:;]["'”’)]*$/.test(block.text) && block.kind !== 'list'
  );
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
    if (namesAuthors || isTimestamp(text) || bylineOf(text) !== undefined) block.kind = 'residue';
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
      if (isProse(text) && block.source.linked < 0.5) within = false;
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
  const parts = kind === 'caption' ? captionOf(source.text) : undefined;
  if (!parts?.credit) return [{ kind, text: source.text }];
  if (!parts.caption) return [{ kind: 'residue', text: source.text }];
  return [
    { kind, text: source.text.slice(parts.caption.start, parts.caption.end) },
    { kind: 'residue', text: source.text.slice(parts.credit.start, parts.credit.end), sameLine: true },
  ];
}
