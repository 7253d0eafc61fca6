import { expect, it } from 'vitest';
import type { Dyad } from '../../../../src/server/contract.ts';
import { linePoints } from './line-points.ts';
import { matrixOf } from './matrix.ts';

const dyad = (source: string, target: string, events: number, score = -2): Dyad => ({
  source,
  target,
  events,
  stories: 1,
  score,
  quads: { 1: 0, 2: 0, 3: events, 4: 0 },
  first: '2031-05-01',
  latest: '2031-05-02',
});

it('keeps the countries with most, and says what did not find room', () => {
  const matrix = matrixOf(
    [dyad('ARV', 'BOS', 5), dyad('COR', 'BOS', 3), dyad('ARV', 'DOR', 1), dyad('COR', 'ARV', 1)],
    2,
  );
  expect(matrix.sources).toEqual(['ARV', 'COR']);
  expect(matrix.targets).toEqual(['BOS', 'ARV']);
  expect(matrix.cell('COR', 'BOS')?.events).toBe(3);
  expect(matrix.cell('BOS', 'COR')).toBeUndefined();
  expect(matrix.left).toBe(1);
  expect(matrix.most).toBe(5);
});

it('puts a pair on the axis of time, with the steps between that tell nothing', () => {
  const points = linePoints([
    { value: '2031-11', findings: 2, stories: 2, score: 2.5 },
    { findings: 4, stories: 1 },
    { value: '2032-02', findings: 1, stories: 1, score: -9 },
  ]);
  expect(points.map(({ value, findings }) => [value, findings])).toEqual([
    ['2031-11', 2],
    ['2031-12', 0],
    ['2032-01', 0],
    ['2032-02', 1],
  ]);
  expect(points[0].to).toBe(points[1].from);
  const days = linePoints([
    { value: '2031-02-28', findings: 1, stories: 1, score: 0 },
    { value: '2031-03-01', findings: 1, stories: 1, score: 0 },
  ]);
  expect(days).toHaveLength(2);
});
