import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Network, NetworkNode, NetworkTie } from '../../../../src/server/contract';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One instrument for so many actors at most. */
const INSTRUMENTS = 4;

export interface Shown {
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
  /** Nodes and ties that did not find room. */
  readonly left: { readonly nodes: number; readonly ties: number };
}

/**
 * The heaviest actors, the instruments that bind at least two of them, and what ties them; and all that is tied to
 * `keep`. Of the instruments those between the heaviest come first, by the second of them: a pact of two great powers
 * before one of a great power with a small one. A node that nothing shown ties
 * to another is left out.
 */
export function shownOf({ nodes, ties }: Pick<Network, 'nodes' | 'ties'>, most: number, keep?: string): Shown {
  const byWeight = (a: NetworkNode, b: NetworkNode) => b.weight - a.weight || (a.id < b.id ? -1 : 1);
  const actors = nodes
    .filter(({ kind }) => kind !== 'instrument')
    .sort(byWeight)
    .slice(0, most);
  const weights = new Map(actors.map(({ id, weight }) => [id, weight]));
  const bound = new Map<string, number[]>();
  for (const { source, target } of ties) {
    for (const [one, other] of [
      [source, target],
      [target, source],
    ]) {
      const weight = weights.get(one);
      if (weight !== undefined && !weights.has(other)) bound.set(other, [...(bound.get(other) ?? []), weight]);
    }
  }
  const instruments = nodes
    .filter(({ id, kind }) => kind === 'instrument' && (bound.get(id)?.length ?? 0) > 1)
    .map((node) => ({ ...node, weight: second(bound.get(node.id) ?? []) }))
    .sort(byWeight)
    .slice(0, Math.ceil(most / INSTRUMENTS));
  const kept = new Set([...actors, ...instruments].map(({ id }) => id));
  if (keep !== undefined && nodes.some(({ id }) => id === keep)) {
    kept.add(keep);
    for (const { source, target } of ties) if (source === keep || target === keep) kept.add(source).add(target);
  }
  const among = ties.filter(({ source, target }) => source !== target && kept.has(source) && kept.has(target));
  const tied = new Set(among.flatMap(({ source, target }) => [source, target]));
  const shown = nodes.filter(({ id }) => tied.has(id));
  return {
    nodes: shown,
    ties: among,
    left: { nodes: nodes.length - shown.length, ties: ties.length - among.length },
  };
}

/**
 * Where the nodes stand: what is tied stands together (ForceAtlas2). Nodes that had a place keep to it, so that a
 * picture that changes with the date stays the same picture. The same input gives the same places.
 */
export function layoutOf(
  { nodes, ties }: Pick<Shown, 'nodes' | 'ties'>,
  known: ReadonlyMap<string, Point> = new Map(),
): ReadonlyMap<string, Point> {
  if (nodes.length === 0) return new Map();
  const graph = new Graph({ type: 'undirected', multi: false });
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of ties) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  for (const [index, { id }] of nodes.entries()) {
    const had = known.get(id);
    const near = (neighbours.get(id) ?? []).flatMap((other) => known.get(other) ?? []);
    // A spiral by place in the list: no two nodes begin at one point, and nothing is left to chance.
    const angle = index * 2.399963;
    const away = near.length > 0 ? 12 : 30 * Math.sqrt(index + 1);
    const start = had ?? {
      x: mean(near.map(({ x }) => x)) + away * Math.cos(angle),
      y: mean(near.map(({ y }) => y)) + away * Math.sin(angle),
    };
    graph.addNode(id, { ...start, fixed: had !== undefined });
  }
  for (const { source, target, weight } of ties) {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) continue;
    const strength = Math.log2(1 + weight);
    if (graph.hasEdge(source, target)) graph.updateEdgeAttribute(source, target, 'weight', (now = 0) => now + strength);
    else graph.addEdge(source, target, { weight: strength });
  }
  const isNew = nodes.some(({ id }) => !known.has(id));
  if (isNew) {
    forceAtlas2.assign(graph, {
      iterations: known.size > 0 ? 120 : Math.max(150, 500 - nodes.length),
      settings: {
        // Parts that nothing ties to one another are held in one frame.
        strongGravityMode: true,
        gravity: 0.3,
        scalingRatio: 60,
        edgeWeightInfluence: 0.3,
        barnesHutOptimize: nodes.length > 150,
        slowDown: 2,
      },
    });
  }
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x: x as number, y: y as number }]));
}

function second(values: readonly number[]): number {
  return [...values].sort((a, b) => b - a)[1] ?? 0;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The same places within a frame, with room at its edges. */
export function fitted(
  points: ReadonlyMap<string, Point>,
  width: number,
  height: number,
  room: number,
): ReadonlyMap<string, Point> {
  const xs = [...points.values()].map(({ x }) => x);
  const ys = [...points.values()].map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const across = (width - 2 * room) / Math.max(1e-6, right - left);
  const down = (height - 2 * room) / Math.max(1e-6, bottom - top);
  // A picture may be stretched some way to fill its frame, not more.
  const [fx, fy] = [Math.min(across, down * 1.6), Math.min(down, across * 1.6)];
  const [x0, y0] = [(left + right) / 2, (top + bottom) / 2];
  return new Map(
    [...points].map(([id, { x, y }]) => [id, { x: width / 2 + (x - x0) * fx, y: height / 2 + (y - y0) * fy }]),
  );
}

/** The node that lies nearest in a direction; undefined where none does. */
export function nextIn(
  points: ReadonlyMap<string, Point>,
  from: string,
  [across, down]: readonly [number, number],
): string | undefined {
  const here = points.get(from);
  if (!here) return points.keys().next().value;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, { x, y }] of points) {
    const [dx, dy] = [x - here.x, y - here.y];
    const ahead = dx * across + dy * down;
    if (id === from || ahead <= 0) continue;
    const aside = Math.abs(dx * down) + Math.abs(dy * across);
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}
