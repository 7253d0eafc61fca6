import { candidates } from '../../src/reading/statements/candidates.ts';
import { featuresOf } from '../../src/reading/statements/features.ts';
import type { Frame } from '../../src/reading/statements/frame.ts';
import { Tree } from '../../src/reading/syntax/tree.ts';
import type { Doc } from '../../src/records/doc.ts';
import type { Example } from './logistic.ts';

type Range = readonly [number, number];

/** A line of the attribution data. */
export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { source: Range[]; cue: Range[]; content: Range[] }[];
}

/** As in the scorer: white space and quotation marks count for nothing. */
const IGNORED = /[\s"'“”‘’«».,;:\u00a0]/;

/**
 * The candidates of an article, labelled: 1 for the one nearest to an attribution that people marked
 * (content and source overlapping by half at least), 0 for the rest. Candidates whose cue lies within a
 * marked content are left out: there the data mark nothing, whatever is said.
 */
export function examplesOf(doc: Doc, marked: MarkedArticle): Example[] {
  const tree = new Tree(doc);
  const { frames, quotations } = candidates(tree);
  const text = doc.article.text;
  const gold = marked.attributions
    .filter((attribution) => attribution.content.length > 0)
    .map(({ source, cue, content }) => ({
      source: characters(text, source),
      cue: characters(text, cue),
      content: characters(text, content),
    }));
  const own = frames.map((frame) => setsOf(tree, frame));
  const positive = new Set<number>();
  for (const mark of gold) {
    let best = -1;
    let most = 0;
    own.forEach((sets, index) => {
      const content = jaccard(mark.content, sets.content);
      if (content < 0.5) return;
      const source = jaccard(mark.source, sets.source);
      const likeness = content + 0.1 * source + 0.2 * jaccard(mark.cue, sets.cue);
      if (source >= 0.5 && likeness > most) {
        most = likeness;
        best = index;
      }
    });
    if (best >= 0) positive.add(best);
  }
  return frames.flatMap((frame, index): Example[] => {
    const within = gold.some((mark) => [...own[index].cue].every((at) => mark.content.has(at)));
    if (within && !positive.has(index)) return [];
    return [{ features: featuresOf(tree, quotations, frame), label: positive.has(index) ? 1 : 0 }];
  });
}

function setsOf(tree: Tree, frame: Frame): Record<'source' | 'cue' | 'content', Set<number>> {
  const of = (tokens: readonly number[]): Set<number> =>
    characters(
      tree.text,
      tree.spansOf(tokens).map((span) => [span.start, span.end] as const),
    );
  return { source: of(frame.sourceTokens), cue: of(frame.cueTokens), content: of(frame.content) };
}

function characters(text: string, ranges: readonly Range[]): Set<number> {
  const found = new Set<number>();
  for (const [start, end] of ranges) for (let i = start; i < end; i++) if (!IGNORED.test(text[i])) found.add(i);
  return found;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const i of small) if (large.has(i)) shared++;
  return shared / (a.size + b.size - shared);
}
