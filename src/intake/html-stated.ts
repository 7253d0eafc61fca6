import { collapse } from './dom.js';
import { flatLines } from './html-flat.js';
import { wordsOf } from './title.js';
import type { TypedText } from './typed-text.js';

/** The shortest stated body that is believed to be the whole report and not its teaser. */
const FEWEST_WORDS = 80;

/**
 * The body that a page states in its JSON-LD, as paragraphs, when the page's own elements plainly hold
 * less of the report: pages that a script fills, or whose paragraphs hide behind a button. What was
 * found must then be part of what is stated, or nothing; otherwise undefined.
 */
export function statedBody(stated: string | undefined, found: readonly TypedText[]): string[] | undefined {
  if (!stated) return undefined;
  const lines = paragraphsOf(stated);
  const said = wordsOf(lines.join(' '));
  const shown = wordsOf(found.map((block) => block.text).join(' '));
  if (said.length < FEWEST_WORDS || shown.length > 0.6 * said.length) return undefined;
  const vocabulary = new Set(said);
  const shared = shown.filter((word) => vocabulary.has(word)).length;
  return shared >= 0.8 * shown.length ? lines : undefined;
}

function paragraphsOf(stated: string): string[] {
  // Some state their body as markup, most as text with line ends, or with none.
  const lines = /<(?:p|br|div)\b/i.test(stated) ? flatLines(stated) : stated.split(/\r?\n/);
  return lines.map((line) => collapse(line)).filter((line) => line !== '');
}
