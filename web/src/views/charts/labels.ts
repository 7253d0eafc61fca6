export interface Label {
  readonly key: string;
  readonly text: string;
  /** The middle of its base line. */
  readonly x: number;
  readonly y: number;
}

const LETTER = 6.3;
const LINE = 14;

/** The labels that find room, the first ones first: none lies on another. */
export function labelsThatFit(labels: readonly Label[], width: number): ReadonlySet<string> {
  const taken: { left: number; right: number; top: number }[] = [];
  const fit = new Set<string>();
  for (const { key, text, x, y } of labels) {
    const half = (text.length * LETTER) / 2;
    const box = { left: x - half, right: x + half, top: y - LINE };
    const isFree =
      box.left >= 0 &&
      box.right <= width &&
      taken.every((other) => box.right < other.left || box.left > other.right || Math.abs(box.top - other.top) > LINE);
    if (!isFree) continue;
    taken.push(box);
    fit.add(key);
  }
  return fit;
}
