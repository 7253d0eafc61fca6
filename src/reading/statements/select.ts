import type { Frame } from './frame.js';

export interface WeighedFrame {
  readonly frame: Frame;
  readonly likelihood: number;
}

/** Below this a candidate is no statement. Set on articles that the weights had not seen. */
export const LEAST_LIKELIHOOD = 0.27;
/** Within another's words more evidence is asked for: most of what is said there is said by the outer speaker. */
const LEAST_WITHIN = 0.45;

interface Accepted extends WeighedFrame {
  readonly content: ReadonlySet<number>;
}

/**
 * The statements among the candidates: the likeliest first, one for each cue, and none that cuts across
 * one already taken. One may lie wholly within another's content.
 */
export function select(candidates: readonly WeighedFrame[], tokens: number): WeighedFrame[] {
  const ranked = candidates
    .filter((candidate) => candidate.likelihood >= LEAST_LIKELIHOOD)
    .sort((a, b) => b.likelihood - a.likelihood || a.frame.cue - b.frame.cue);
  const accepted: Accepted[] = [];
  const cues = new Set<number>();
  /** For each token the accepted ones that hold it in cue or content. */
  const holders = new Map<number, number[]>();
  for (const candidate of ranked) {
    const { frame } = candidate;
    if (cues.has(frame.cue) || frame.content.at(-1)! >= tokens) continue;
    const own = [...frame.cueTokens, ...frame.content];
    const touched = new Set(own.flatMap((at) => holders.get(at) ?? []));
    const content = new Set(frame.content);
    let fits = true;
    for (const index of touched) {
      const other = accepted[index];
      const inside = own.every((at) => other.content.has(at));
      const outside = !inside && [...other.frame.cueTokens, ...other.frame.content].every((at) => content.has(at));
      if ((!inside && !outside) || (inside && candidate.likelihood < LEAST_WITHIN)) {
        fits = false;
        break;
      }
    }
    if (!fits) continue;
    cues.add(frame.cue);
    for (const at of own) {
      const list = holders.get(at);
      if (list) list.push(accepted.length);
      else holders.set(at, [accepted.length]);
    }
    accepted.push({ ...candidate, content });
  }
  return accepted
    .map(({ frame, likelihood }) => ({ frame, likelihood }))
    .sort((a, b) => first(a.frame) - first(b.frame));
}

function first(frame: Frame): number {
  return Math.min(frame.cue, frame.content[0]);
}
