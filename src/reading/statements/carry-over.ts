import type { Tree } from '../syntax/tree.js';
import { trimmed } from './phrases.js';
import type { Quotations } from './quote-frames.js';
import type { WeighedFrame } from './select.js';

const SHORTEST = 6;
const CARRIED = 0.4;

/**
 * The statements, and for each quotation of whole sentences that none of them covers one without a cue:
 * its speaker is the one of the quotation before it in the same paragraph or the one just above.
 */
export function carriedOver(tree: Tree, quotations: Quotations, chosen: readonly WeighedFrame[]): WeighedFrame[] {
  const covered = new Set(chosen.flatMap(({ frame }) => [...frame.content, ...frame.cueTokens]));
  const added: WeighedFrame[] = [];
  quotations.quotes.forEach((quote, index) => {
    const words = quote.end - quote.start - 2;
    const sentence = tree.sentenceOf(quote.start);
    if (words < SHORTEST || !quotations.isLong(index) || quote.start !== sentence.start || quote.end < sentence.end - 1)
      return;
    if (quotations.continues(index) && covered.has(quote.start + 1)) return;
    const content: number[] = [];
    for (let at = quote.start; at < quote.end; at++) {
      if (covered.has(at)) return;
      content.push(at);
    }
    const before = chosen.findLast(
      ({ frame }) =>
        frame.content[0] < quote.start && frame.cue < quote.start && quotations.at(frame.content.at(-1)!) >= 0,
    );
    const near = before !== undefined && quote.block - tree.sentenceOf(before.frame.content.at(-1)!).block <= 1;
    const speaker = near ? before.frame : undefined;
    const own = trimmed(tree, content);
    if (own.length === 0) return;
    added.push({
      frame: {
        cue: -1,
        cueTokens: [],
        source: speaker?.source,
        sourceTokens: speaker?.sourceTokens ?? [],
        content: own,
        contentHead: own[0],
        addressee: undefined,
        traits: [],
        key: '',
        pattern: 'carried over',
      },
      likelihood: CARRIED,
    });
  });
  return [...chosen, ...added].sort((a, b) => a.frame.content[0] - b.frame.content[0]);
}
