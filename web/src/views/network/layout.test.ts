import { expect, it } from 'vitest';
import type { NetworkNode, NetworkTie } from '../../../../src/server/contract.ts';
import { fitted, layoutOf, nextIn, shownOf } from './layout.ts';

const node = (id: string, weight = 1): NetworkNode => ({ id, kind: 'country', name: id, weight });
const tie = (source: string, target: string, weight = 1): NetworkTie => ({
  source,
  target,
  layer: 'threats',
  directed: true,
  weight,
  label: 'threatens',
  findings: [],
});
const NODES = [node('ARV', 5), node('BOS', 4), node('COR', 3), node('DOR', 2), node('EST', 1)];
const TIES = [tie('ARV', 'BOS', 4), tie('COR', 'DOR'), tie('DOR', 'EST')];

it('shows the heaviest nodes that something ties, and says what is left out', () => {
  const shown = shownOf({ nodes: NODES, ties: TIES }, 3);
  expect(shown.nodes.map(({ id }) => id)).toEqual(['ARV', 'BOS']);
  expect(shown.left).toEqual({ nodes: 3, ties: 2 });
  expect(shownOf({ nodes: NODES, ties: TIES }, 4, 'EST').nodes).toHaveLength(5);
});

it('shows the pact of two heavy actors before one of many light ones', () => {
  const pact = (id: string): NetworkNode => ({ id, kind: 'instrument', name: id, weight: 2 });
  const member = (source: string, target: string) => ({ ...tie(source, target), layer: 'alliances' as const });
  const nodes = [...NODES, pact('pact'), pact('league'), pact('alone')];
  const ties = [
    member('ARV', 'pact'),
    member('BOS', 'pact'),
    ...['COR', 'DOR', 'EST'].map((id) => member(id, 'league')),
    member('ARV', 'alone'),
  ];
  expect(shownOf({ nodes, ties }, 4).nodes.map(({ id }) => id)).toEqual(['ARV', 'BOS', 'pact']);
  expect(shownOf({ nodes, ties }, 5).nodes.map(({ id }) => id)).toContain('league');
});

it('gives each node a place of its own, the same each time', () => {
  const first = layoutOf({ nodes: NODES, ties: TIES });
  expect([...first.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  expect(new Set([...first.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
  expect(layoutOf({ nodes: NODES, ties: TIES })).toEqual(first);
});

it('leaves nodes where they stood when others come and go', () => {
  const before = layoutOf({ nodes: NODES.slice(0, 4), ties: TIES.slice(0, 2) });
  const after = layoutOf({ nodes: NODES, ties: TIES }, before);
  for (const id of ['ARV', 'BOS', 'COR', 'DOR']) expect(after.get(id)).toEqual(before.get(id));
  expect(after.get('EST')).toBeDefined();
});

it('fits the picture into its frame', () => {
  const inFrame = fitted(layoutOf({ nodes: NODES, ties: TIES }), 800, 500, 40);
  for (const { x, y } of inFrame.values()) {
    expect(x).toBeGreaterThanOrEqual(39);
    expect(x).toBeLessThanOrEqual(761);
    expect(y).toBeGreaterThanOrEqual(39);
    expect(y).toBeLessThanOrEqual(461);
  }
});

it('goes to the node that lies in a direction', () => {
  const points = new Map([
    ['middle', { x: 0, y: 0 }],
    ['right', { x: 10, y: 1 }],
    ['far right', { x: 30, y: 0 }],
    ['below', { x: 1, y: 10 }],
  ]);
  expect(nextIn(points, 'middle', [1, 0])).toBe('right');
  expect(nextIn(points, 'right', [1, 0])).toBe('far right');
  expect(nextIn(points, 'middle', [0, 1])).toBe('below');
  expect(nextIn(points, 'middle', [-1, 0])).toBeUndefined();
});
