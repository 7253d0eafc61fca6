import { Readability } from '@mozilla/readability';
import { collapse, type DomDocument, type DomElement, parseDocument } from './dom.js';
import { furnitureOf } from './furniture.js';
import { blocksBelow } from './html-blocks.js';
import { flatLines, isUnruly } from './html-flat.js';
import { judgeBlocks } from './html-judge.js';
import { prune } from './html-prune.js';
import { recoverBlocks } from './html-recover.js';
import { statedBody } from './html-stated.js';
import { type PageMetadata, readMetadata } from './metadata.js';
import { readPlainText } from './plain-text.js';
import { repeatsTitle } from './title.js';
import type { TypedText } from './typed-text.js';

export interface HtmlReading {
  readonly blocks: readonly TypedText[];
  readonly metadata: PageMetadata;
}

/** The report of a page: found by Readability, then judged block by block. */
export function readHtml(html: string): HtmlReading {
  if (!isUnruly(html)) {
    try {
      return readTree(html);
    } catch {
      // The parsers recurse, and markup made to break them can exhaust the stack or trip a missing case.
    }
  }
  return { blocks: flatBlocks(html), metadata: headMetadata(html) };
}

function readTree(html: string): HtmlReading {
  const document = parseDocument(html);
  const metadata = readMetadata(document);
  prune(document);
  const content = mainContent(document);
  const kept = content ? blocksBelow(content) : [];
  const judged = judgeBlocks(document.body ? recoverBlocks(kept, blocksBelow(document.body)) : kept, metadata);
  const blocks = withHeadline(judged, document, metadata);
  const body = judged.filter((block) => block.kind !== 'residue' && block.kind !== 'caption');
  const stated = statedBody(metadata.jsonLd?.body, body);
  if (stated) return { blocks: withBody(blocks, stated), metadata };
  return { blocks: body.some((block) => block.kind !== 'headline') ? blocks : flatBlocks(html), metadata };
}

/** Readability takes the heading that repeats the page's title away; the reader of the page saw it. */
function withHeadline(blocks: TypedText[], document: DomDocument, metadata: PageMetadata): TypedText[] {
  if (blocks.some((block) => block.kind === 'headline')) return blocks;
  const headings = [...document.querySelectorAll('h1')].map((heading) => collapse(heading.textContent));
  const text = headings.find((heading) => heading !== '' && repeatsTitle(heading, metadata.title));
  return text === undefined ? blocks : [{ kind: 'headline', text }, ...blocks];
}

/** The stated body in place of what was found of it; headline, captions and residue stay. */
function withBody(blocks: readonly TypedText[], stated: readonly string[]): TypedText[] {
  const paragraphs = stated.map((text): TypedText => ({ kind: furnitureOf(text) ? 'residue' : 'paragraph', text }));
  return [
    ...blocks.filter((block) => block.kind === 'headline'),
    ...paragraphs,
    ...blocks.filter((block) => block.kind === 'caption' || block.kind === 'residue'),
  ];
}

function mainContent(document: DomDocument): DomElement | undefined {
  // Readability takes the tree apart; the page itself is still wanted.
  const copy = document.cloneNode(true);
  const reader = new Readability<DomElement>(copy as never, {
    serializer: (node) => node as unknown as DomElement,
    keepClasses: true,
  });
  return reader.parse()?.content ?? undefined;
}

/** The page without its tree, read as a scraped text is. */
function flatBlocks(html: string): TypedText[] {
  const text = flatLines(html).join('\n\n');
  return readPlainText(text).blocks.map((block) => ({ kind: block.kind, text: text.slice(block.start, block.end) }));
}

const LONGEST_HEAD = 500_000;

/** A page too deep for a tree may still state what it is, in its head. */
function headMetadata(html: string): PageMetadata {
  const body = html.search(/<body[\s>]/i);
  const head = html.slice(0, body === -1 ? 0 : Math.min(body, LONGEST_HEAD));
  if (head === '' || isUnruly(head)) return {};
  try {
    return readMetadata(parseDocument(head));
  } catch {
    // What cannot be parsed states nothing.
    return {};
  }
}
