import { expect, it } from 'vitest';
import { around, moved, nearer, projectionOf, sightOf, sightText, WHOLE } from './projection.ts';

const SEOUL = { longitude: 126.98, latitude: 37.57 };

it('keeps what lies under the pointer there while one zooms', () => {
  const [x, y] = projectionOf(WHOLE, 1000, 500)([SEOUL.longitude, SEOUL.latitude]) as [number, number];
  const near = nearer(WHOLE, 3, x, y, 1000, 500);
  expect(near.zoom).toBe(3);
  const after = projectionOf(near, 1000, 500)([SEOUL.longitude, SEOUL.latitude]) as [number, number];
  expect(Math.hypot(after[0] - x, after[1] - y)).toBeLessThan(2);
});

it('moves with the pointer', () => {
  const sight = moved({ ...SEOUL, zoom: 4 }, 50, 0, 1000, 500);
  const [x] = projectionOf(sight, 1000, 500)([SEOUL.longitude, SEOUL.latitude]) as [number, number];
  expect(Math.abs(x - 550)).toBeLessThan(1);
});

it('shows all points that it is asked to', () => {
  const points = [SEOUL, { longitude: 125.75, latitude: 39.03 }, { longitude: 37.6, latitude: 55.8 }];
  const projection = projectionOf(around(points, 1000, 500), 1000, 500);
  for (const { longitude, latitude } of points) {
    const [x, y] = projection([longitude, latitude]) as [number, number];
    expect(x > 0 && x < 1000 && y > 0 && y < 500).toBe(true);
  }
  expect(around([], 1000, 500)).toBe(WHOLE);
});

it('reads a sight back from the address, and none from nonsense', () => {
  expect(sightOf(sightText({ ...SEOUL, zoom: 4 }))).toEqual({ ...SEOUL, zoom: 4 });
  expect(sightOf('east,1,2')).toBeUndefined();
  expect(sightOf(undefined)).toBeUndefined();
});
