import { Readability } from '@mozilla/readability';
import { type DomDocument, type DomElement, parseDocument } from './dom.js';
import { furnitureOf } from './furniture.js';
import { blocksBelow } from './html-blocks.js';
import { prune } from './html-prune.js';
import { type PageMetadata, readMetadata } from './metadata.js';
import type { TypedText } from './typed-text.js';

export interface HtmlReading {
  readonly blocks: TypedText[];
  readonly metadata: PageMetadata;
}

export function readHtml(html: string): HtmlReading {
  const document = parseDocument(html);
  const metadata = readMetadata(document);
  prune(document);
  const content = readable(document);
  const blocks: TypedText[] = [];
  if (content) {
    for (const block of blocksBelow(content)) {
      const kind = furnitureOf(block.text) ? 'residue' : block.kind === 'heading' ? 'paragraph' : block.kind;
      blocks.push({ kind, text: block.text });
    }
  }
  return { blocks, metadata };
}

function readable(document: DomDocument): DomElement | undefined {
  const copy = document.cloneNode(true);
  const result = new Readability<DomElement>(copy as never, {
    serializer: (node) => node as unknown as DomElement,
  }).parse();
  return result?.content ?? undefined;
}
