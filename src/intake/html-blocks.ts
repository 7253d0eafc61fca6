import { collapse, type DomElement, type DomNode, isElement, TEXT_NODE } from './dom.js';

/** A run of a page's text as its markup parts it, before it is judged. */
export interface HtmlBlock {
  kind: 'heading' | 'paragraph' | 'quote' | 'list' | 'caption';
  readonly text: string;
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linked: number;
  /** The element that holds the text. */
  readonly element: DomElement;
}

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'video',
  'audio',
  'picture',
  'map',
  'button',
  'select',
  'input',
  'textarea',
  'datalist',
  'head',
  'meta',
  'link',
  'source',
  'img',
]);
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'amp-link',
]);

/** The text below an element as blocks in reading order. White space is collapsed as a browser would show it. */
export function blocksBelow(root: DomElement): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let buffer = '';
  let linked = 0;
  let holder = root;

  const flush = (context: Context) => {
    const text = collapse(buffer);
    if (text !== '')
      blocks.push({ kind: context.kind, text, linked: Math.min(1, linked / text.length), element: holder });
    buffer = '';
    linked = 0;
  };

  const walk = (node: DomNode, context: Context) => {
    if (node.nodeType === TEXT_NODE) {
      const text = node.textContent ?? '';
      buffer += text;
      if (context.link) linked += collapse(text).length;
      return;
    }
    if (!isElement(node)) return;
    const name = node.localName;
    if (SKIPPED.has(name)) return;
    if (name === 'br' || name === 'hr') {
      flush(context);
      return;
    }
    if (INLINE.has(name) && !hasBlockInside(node)) {
      const inner = name === 'a' ? { ...context, link: true } : context;
      for (const child of node.childNodes) walk(child, inner);
      return;
    }
    flush(context);
    const outer = holder;
    holder = node;
    const inner = { ...context, kind: kindWithin(name, context.kind) };
    for (const child of node.childNodes) walk(child, inner);
    // Cells of one row stand side by side; each is read alone.
    flush(inner);
    holder = outer;
  };
  walk(root, { kind: 'paragraph', link: false });
  flush({ kind: 'paragraph', link: false });
  return blocks;
}

interface Context {
  readonly kind: HtmlBlock['kind'];
  readonly link: boolean;
}

/** An inline element that wraps blocks, as anchors around whole teasers do, is a block itself. */
function hasBlockInside(element: DomElement): boolean {
  for (const child of element.children) {
    if (
      (!INLINE.has(child.localName) && !SKIPPED.has(child.localName) && child.localName !== 'br') ||
      hasBlockInside(child)
    )
      return true;
  }
  return false;
}

function kindWithin(name: string, kind: HtmlBlock['kind']): HtmlBlock['kind'] {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  if (kind === 'caption') return kind;
  if (name === 'li' || name === 'dd' || name === 'dt') return 'list';
  if (name === 'blockquote') return 'quote';
  return kind;
}
