import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type World = Topology<{
  readonly countries: GeometryCollection<{ name: string }>;
  readonly land: GeometryCollection;
}>;

/** What of the globe is in sight: its middle, and how much nearer than the whole. */
export interface Sight {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

export const WHOLE: Sight = { longitude: 11, latitude: 8, zoom: 1 };
const NEAREST = 40;

/** The world in an equal-area projection: a country's size tells nothing that is not so. */
export function projectionOf(sight: Sight, width: number, height: number): GeoProjection {
  const projection = geoEqualEarth().rotate([-WHOLE.longitude, 0]).fitSize([width, height], { type: 'Sphere' });
  const scale = projection.scale() * sight.zoom;
  projection.scale(scale).translate([0, 0]);
  const [x, y] = projection([sight.longitude, sight.latitude]) as [number, number];
  return projection.translate([width / 2 - x, height / 2 - y]);
}

/** Coasts, borders and the frame as paths. */
export function outlines(world: World, projection: GeoProjection) {
  const path = geoPath(projection).digits(1);
  const land = feature(world, world.objects.countries) as FeatureCollection<Geometry>;
  return {
    land: path(land) ?? '',
    borders: path(mesh(world, world.objects.countries, (a, b) => a !== b)) ?? '',
    sphere: path({ type: 'Sphere' } as unknown as Feature) ?? '',
  };
}

/** The sight after a move by some pixels. */
export function moved(sight: Sight, dx: number, dy: number, width: number, height: number): Sight {
  const projection = projectionOf(sight, width, height);
  const point = projection.invert?.([width / 2 - dx, height / 2 - dy]);
  if (!point || point.some((value) => !Number.isFinite(value))) return sight;
  return { ...sight, longitude: bounded(point[0], 180), latitude: bounded(point[1], 85) };
}

/** Nearer (a factor above 1) or farther, with what lies under a pixel kept there. */
export function nearer(sight: Sight, factor: number, x: number, y: number, width: number, height: number): Sight {
  const zoom = Math.min(NEAREST, Math.max(1, sight.zoom * factor));
  const kept = projectionOf(sight, width, height).invert?.([x, y]);
  const next = { ...sight, zoom };
  if (!kept || kept.some((value) => !Number.isFinite(value))) return next;
  const [nx, ny] = projectionOf(next, width, height)(kept as [number, number]) as [number, number];
  return moved(next, x - nx, y - ny, width, height);
}

/** The sight that shows these points with some room. */
export function around(
  points: readonly { readonly latitude: number; readonly longitude: number }[],
  width: number,
  height: number,
): Sight {
  if (points.length === 0) return WHOLE;
  const projection = projectionOf(WHOLE, width, height);
  const places = points.map(({ longitude, latitude }) => projection([longitude, latitude]) as [number, number]);
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const zoom = Math.max(
    1,
    Math.min(8, (width * 0.7) / Math.max(1, right - left), (height * 0.7) / Math.max(1, bottom - top)),
  );
  const middle = projection.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? [WHOLE.longitude, WHOLE.latitude];
  return { longitude: middle[0], latitude: middle[1], zoom };
}

/** A sight as it stands in an address: longitude, latitude, zoom. */
export function sightText({ longitude, latitude, zoom }: Sight): string {
  return [longitude.toFixed(2), latitude.toFixed(2), zoom.toFixed(2)].join(',');
}

export function sightOf(text: string | undefined): Sight | undefined {
  const [longitude, latitude, zoom] = (text ?? '').split(',').map(Number);
  return [longitude, latitude, zoom].every((value) => Number.isFinite(value))
    ? {
        longitude: bounded(longitude, 180),
        latitude: bounded(latitude, 85),
        zoom: Math.min(NEAREST, Math.max(1, zoom)),
      }
    : undefined;
}

function bounded(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
