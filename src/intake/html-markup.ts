import type { DomElement } from './dom.js';
import type { HtmlBlock } from './html-blocks.js';

/** What the markup around a block says that it is, where it says so. */
export type MarkupRole = 'furniture' | 'caption' | 'standfirst' | 'header';

/** Words of class names and ids, each a whole word between hyphens, underscores or capitals. */
const FURNITURE = new Set(
  (
    'author authors byline bylines bio biography newsletter newsletters signup subscribe subscription subscriptions paywall related recirc recirculation recommended recommendations recommendation promo promos promotion ' +
    'sponsor sponsored sponsors advert adverts advertisement advertisements advertising ads share sharing shares sharebar social comment comments disqus breadcrumb breadcrumbs tags taxonomy timestamp footer disclaimer ' +
    'cta teaser teasers toolbar navigation nav menu popup tooltip trending popular recent taboola outbrain widget widgets sidebar rail carousel swiper copyright copyrights homepage masthead cookie cookies consent gdpr modal readtime ' +
    'pagination pager login register donate donation donations poll survey utility flyout dropdown'
  ).split(' '),
);
/** Pairs that tell what neither word tells alone. */
const FURNITURE_PAIRS =
  /\b(?:read time|reading time|read more|read next|read also|also read|see also|more stories|more from|more on|most read|post meta|entry meta|article meta|content meta|story meta|post info|author info|sign up|up next|related posts|back to|jump to|pub date|publish date|post date)\b/;
const CAPTION = new Set(['caption', 'captions', 'figcaption', 'credit', 'credits', 'photographer', 'cutline']);
const STANDFIRST = new Set([
  'standfirst',
  'dek',
  'deck',
  'subtitle',
  'subheadline',
  'strapline',
  'summary',
  'excerpt',
  'sapo',
  'chapo',
  'intro',
]);

/** A module that holds more of the content's text than this is the content, whatever it is called. */
const LARGEST_MODULE = 0.25;

/** Tells the role of each block from the markup between it and the content's root. */
export class MarkupReader {
  private readonly weights = new Map<DomElement, number>();
  private readonly roles = new Map<DomElement, MarkupRole | undefined>();
  private total = 0;

  constructor(blocks: readonly HtmlBlock[]) {
    for (const block of blocks) {
      this.total += block.text.length;
      for (let node: DomElement | null = block.element; node; node = node.parentElement) {
        this.weights.set(node, (this.weights.get(node) ?? 0) + block.text.length);
      }
    }
  }

  /** The role nearest to the block; furniture anywhere above outweighs it. */
  roleOf(block: HtmlBlock): MarkupRole | undefined {
    let nearest: MarkupRole | undefined;
    for (let node: DomElement | null = block.element; node; node = node.parentElement) {
      if ((this.weights.get(node) ?? 0) > LARGEST_MODULE * this.total) break;
      const role = this.roleOfElement(node);
      // A post quoted from a social network stands in a box called after it.
      if (role === 'furniture' && block.kind !== 'quote') return role;
      if (role !== 'furniture') nearest ??= role;
    }
    return nearest;
  }

  private roleOfElement(element: DomElement): MarkupRole | undefined {
    if (!this.roles.has(element)) this.roles.set(element, roleByName(element));
    return this.roles.get(element);
  }
}

function roleByName(element: DomElement): MarkupRole | undefined {
  const { localName } = element;
  if (localName === 'footer' || localName === 'aside' || localName === 'nav') return 'furniture';
  if (localName === 'figure' || localName === 'figcaption') return 'caption';
  const words = namesOf(element);
  if (words.some((word) => CAPTION.has(word))) return 'caption';
  if (words.some((word) => FURNITURE.has(word)) || FURNITURE_PAIRS.test(words.join(' '))) return 'furniture';
  if (words.some((word) => STANDFIRST.has(word))) return 'standfirst';
  return localName === 'header' ? 'header' : undefined;
}

const LONGEST_NAME = 300;

/** The words of an element's class and id, one name after another; taxonomies that sites list there are left out. */
function namesOf(element: DomElement): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, LONGEST_NAME);
  return names
    .split(/\s+/)
    .filter((name) => !/^(?:tag|category|type|status|format|has|no|is|with|without|js|post)-/.test(name))
    .flatMap((name) =>
      name
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/),
    )
    .filter((word) => word !== '');
}
