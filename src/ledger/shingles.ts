import { fold } from '../knowledge/fold.js';
import { type Article, isRead } from '../records/article.js';

/** Words that carry no subject; a rewrite changes them first. */
const FUNCTION_WORDS = new Set(
  `a about after all also an and any are as at be been before being but by can could did do does for from had has have he her
  hers him his how i if in into is it its may might more most my no nor not of off on one or other our out over own s said
  say says she should since so some such t than that the their them then there these they this those through to told too
  under until up us very was we were what when where which while who whom whose why will with would you your`.split(
    /\s+/,
  ),
);
/** Letters of a word that count: endings change in a rewrite. */
const STEM = 6;
/** Content words in a row that make a shingle. */
const SHINGLE = 2;

/** What the near-duplicate measure knows of a text. */
export interface Sketch {
  /** Hashes of its shingles. */
  readonly shingles: ReadonlySet<number>;
  /** Content words with the times they come. */
  readonly words: ReadonlyMap<string, number>;
}

/** The sketch of what an article tells: its body, without headline, captions and page furniture. */
export function sketchOf(article: Pick<Article, 'text' | 'blocks'>): Sketch {
  const told = article.blocks.filter((block) => isRead(block) && block.kind !== 'headline' && block.kind !== 'caption');
  const shingles = new Set<number>();
  const words = new Map<string, number>();
  for (const block of told) {
    const stems = contentWords(article.text.slice(block.start, block.end));
    for (const [index, stem] of stems.entries()) {
      words.set(stem, (words.get(stem) ?? 0) + 1);
      if (index + SHINGLE <= stems.length) shingles.add(hashOf(stems.slice(index, index + SHINGLE).join(' ')));
    }
  }
  return { shingles, words };
}

/** Words that carry a subject, folded, six letters of each. */
export function contentWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word))
    .map((word) => word.slice(0, STEM));
}

/** One shingle in `SAMPLED` stands in the index, and of a short text at least `LEAST` of them. */
const SAMPLED = 3;
const LEAST = 24;
const MOST = 400;

/**
 * The shingles by which a text is found: those whose hash leaves no rest (Broder 1997, 'mod m'), so
 * that a part of a text shares with the whole what it shares in truth; a bottom-k sample of the text
 * alone would not.
 */
export function sampleOf({ shingles }: Sketch): number[] {
  const sorted = [...shingles].sort((a, b) => a - b);
  const sampled = sorted.filter((hash) => hash % SAMPLED === 0);
  return (sampled.length >= LEAST ? sampled : sorted.slice(0, LEAST)).slice(0, MOST);
}

/** 52 bits of two FNV-1a hashes, which a double holds exactly. */
function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(i), 0x01000193);
    high ^= high >>> 13;
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}

/** How alike two texts are, as far as one is a copy or light rewrite of the other. */
export interface Likeness {
  /** Share of the smaller one's shingles that the other has. */
  readonly containment: number;
  /** Cosine of the counts of content words. */
  readonly cosine: number;
}

export function likeness(a: Sketch, b: Sketch): Likeness {
  const [small, large] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a];
  let common = 0;
  for (const hash of small.shingles) if (large.shingles.has(hash)) common++;
  let product = 0;
  for (const [word, count] of a.words) product += Math.sqrt(count * (b.words.get(word) ?? 0));
  const norm = Math.sqrt(total(a.words) * total(b.words));
  return { containment: small.shingles.size ? common / small.shingles.size : 0, cosine: norm ? product / norm : 0 };
}

function total(words: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of words.values()) sum += count;
  return sum;
}
