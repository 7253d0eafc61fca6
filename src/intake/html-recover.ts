import type { DomElement } from './dom.js';
import { furnitureOf } from './furniture.js';
import type { HtmlBlock } from './html-blocks.js';
import { isProse, wordCount } from './prose.js';

/** A line this short may recur anywhere on a page; it is not looked for farther than this many blocks ahead. */
const SHORT_LINE = 40;
const FARTHEST_SHORT = 60;

/**
 * Puts back what Readability's cleaning took from amid the report: paragraphs with many links, quoted
 * posts, sub-headings. `kept` is what it left, `page` all blocks of the page. A dropped block comes
 * back when it reads as prose and stands where the report's paragraphs stand: beside one of them, or
 * between two of them in the same kind of box. The blocks returned belong to the page's own tree.
 */
export function recoverBlocks(kept: readonly HtmlBlock[], page: readonly HtmlBlock[]): HtmlBlock[] {
  const places = alignToPage(kept, page);
  const found = places.filter((place) => place !== undefined);
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) return [...kept];
  const isKept = new Set(found);
  const paragraphs = found
    .map((place) => page[place])
    .filter((block) => isProse(block.text) && wordCount(block.text) >= 8);
  const homes = new Set(paragraphs.map((block) => block.element.parentElement));
  const boxes = new Set(paragraphs.map((block) => boxOf(block.element)));
  const isReport = (block: HtmlBlock, between: boolean) =>
    isTelling(block) &&
    ((homes.has(block.element.parentElement) && block.element.localName !== 'li') ||
      (between && (boxes.has(boxOf(block.element)) || block.kind === 'quote')));

  const recovered: HtmlBlock[] = [];
  let next = 0;
  const pass = (until: number) => {
    for (; next < until; next++) {
      const between = next > first && next < last;
      if (!isKept.has(next) && isReport(page[next], between)) recovered.push(page[next]);
    }
  };
  kept.forEach((block, i) => {
    const place = places[i];
    if (place === undefined) recovered.push(block);
    else {
      pass(place);
      recovered.push(page[place]);
      next = place + 1;
    }
  });
  pass(page.length);
  return recovered;
}

/** For each kept block its place among the page's blocks, in order; undefined where its text was changed. */
function alignToPage(kept: readonly HtmlBlock[], page: readonly HtmlBlock[]): (number | undefined)[] {
  const byText = new Map<string, number[]>();
  page.forEach((block, i) => {
    const list = byText.get(block.text);
    if (list) list.push(i);
    else byText.set(block.text, [i]);
  });
  let next = 0;
  return kept.map((block) => {
    const place = byText.get(block.text)?.find((index) => index >= next);
    if (place === undefined || (block.text.length < SHORT_LINE && place > next + FARTHEST_SHORT)) return undefined;
    next = place + 1;
    return place;
  });
}

function isTelling(block: HtmlBlock): boolean {
  if (block.linked > 0.5 || block.kind === 'caption' || furnitureOf(block.text)) return false;
  if (block.kind === 'heading') return wordCount(block.text) >= 2;
  return (isProse(block.text) || block.kind === 'quote') && wordCount(block.text) >= 4;
}

/** Names of the element and of the two around it: pages of one template wrap each paragraph alike. */
function boxOf(element: DomElement): string {
  const names: string[] = [];
  let node: DomElement | null = element;
  for (let i = 0; i < 3 && node; i++) {
    names.push(`${node.localName}.${node.getAttribute('class') ?? ''}`);
    node = node.parentElement;
  }
  return names.join('<');
}
