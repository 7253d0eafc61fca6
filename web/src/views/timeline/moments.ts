import type { TimelineItem } from '../../../../src/server/contract';

export type Time = 'happened' | 'reported';
export const KINDS = ['event', 'statement', 'commitment'] as const;
export type Kind = (typeof KINDS)[number];

/** A finding as a stretch of time, in milliseconds: `to` is the end of its last day. */
export interface Moment {
  readonly item: TimelineItem;
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** A time as the ledger writes it, a day or an instant, and its end. */
export function stretchOf(from: string, to = from): { readonly from: number; readonly to: number } | undefined {
  const start = Date.parse(from);
  const end = Date.parse(to);
  if (Number.isNaN(start) || Number.isNaN(end)) return undefined;
  return { from: start, to: /T/.test(to) ? end : end + DAY };
}

/** The items in the order of their middles, and how many do not tell when they happened. */
export function momentsOf(
  items: readonly TimelineItem[],
  time: Time,
): { readonly moments: readonly Moment[]; readonly undated: number } {
  const moments: Moment[] = [];
  for (const item of items) {
    const stretch =
      time === 'reported' ? stretchOf(item.reported) : item.happened && stretchOf(item.happened.from, item.happened.to);
    if (stretch) moments.push({ item, ...stretch });
  }
  moments.sort((a, b) => middleOf(a) - middleOf(b));
  return { moments, undated: items.length - moments.length };
}

export function middleOf({ from, to }: Pick<Moment, 'from' | 'to'>): number {
  return (from + to) / 2;
}

/** Moments of one kind that stand too close to be told apart at this scale. */
export interface Cluster {
  readonly kind: Kind;
  /** Where it is drawn: the mean of their middles. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly moments: readonly Moment[];
}

/** Marks are this many pixels wide at least, and so apart. */
export const MARK = 16;

/**
 * Puts what shares some pixels together. The cells lie fast in time, so that marks keep together while one pans.
 * Moments must be in order; the work is that of those in sight.
 */
export function clustersOf(moments: readonly Moment[], from: number, to: number, width: number): readonly Cluster[] {
  const cell = ((to - from) / Math.max(1, width)) * MARK;
  const cells = new Map<string, { at: number; from: number; to: number; moments: Moment[]; kind: Kind }>();
  for (let index = firstAt(moments, from - cell); index < moments.length; index++) {
    const moment = moments[index];
    const middle = middleOf(moment);
    if (middle > to + cell) break;
    const { kind } = moment.item;
    const key = `${kind} ${Math.floor(middle / cell)}`;
    const known = cells.get(key);
    if (known) {
      known.at += (middle - known.at) / (known.moments.length + 1);
      known.from = Math.min(known.from, moment.from);
      known.to = Math.max(known.to, moment.to);
      known.moments.push(moment);
    } else cells.set(key, { kind, at: middle, from: moment.from, to: moment.to, moments: [moment] });
  }
  return apart([...cells.values()], cell * APART);
}

/** Marks of one kind that would lie on one another, at both sides of a cell's edge, are one. */
function apart(clusters: readonly Cluster[], least: number): readonly Cluster[] {
  const last = new Map<Kind, number>();
  const all: Cluster[] = [];
  for (const cluster of clusters) {
    const place = last.get(cluster.kind);
    const before = place === undefined ? undefined : all[place];
    if (place === undefined || !before || cluster.at - before.at >= least) {
      last.set(cluster.kind, all.push(cluster) - 1);
      continue;
    }
    const moments = [...before.moments, ...cluster.moments];
    all[place] = {
      kind: cluster.kind,
      at: (before.at * before.moments.length + cluster.at * cluster.moments.length) / moments.length,
      from: Math.min(before.from, cluster.from),
      to: Math.max(before.to, cluster.to),
      moments,
    };
  }
  return all;
}

/** In cells: what the largest marks need. */
const APART = 1.3;

function firstAt(moments: readonly Moment[], time: number): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if (middleOf(moments[half]) < time) low = half + 1;
    else high = half;
  }
  return low;
}

/** A stretch that shows all moments with some room at both ends; nothing where there are none. */
export function spanOf(lists: readonly (readonly Moment[])[]): readonly [number, number] | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const list of lists) {
    for (const moment of list) {
      if (moment.from < from) from = moment.from;
      if (moment.to > to) to = moment.to;
    }
  }
  if (from > to) return undefined;
  const room = Math.max((to - from) * 0.03, DAY / 2);
  return [from - room, to + room];
}

/** Few that lie far off would press all others into a corner: without them much less time is to be shown. */
const FAR = 0.02;
const MUCH_LESS = 0.4;

/** What to begin with: all, or where nearly all stands, if that is much shorter. */
export function coreOf(lists: readonly (readonly Moment[])[]): readonly [number, number] | undefined {
  const whole = spanOf(lists);
  const middles = lists.flatMap((list) => list.map(middleOf)).sort((a, b) => a - b);
  if (!whole || middles.length < 20) return whole;
  const [from, to] = [middles[Math.floor(middles.length * FAR)], middles[Math.ceil(middles.length * (1 - FAR)) - 1]];
  if (to - from > (whole[1] - whole[0]) * MUCH_LESS) return whole;
  const room = Math.max((to - from) * 0.05, DAY);
  return [from - room, to + room];
}

const HOUR = 3_600_000;
const CENTURY = 100 * 365.25 * DAY;

/** Zooms round a time by a factor below 1 (nearer) or above; from six hours to two centuries in sight. */
export function zoomed([from, to]: readonly [number, number], at: number, factor: number): readonly [number, number] {
  const length = Math.min(2 * CENTURY, Math.max(6 * HOUR, (to - from) * factor));
  const share = (at - from) / (to - from);
  return [at - length * share, at + length * (1 - share)];
}
