import { readFileSync } from 'node:fs';
import { fold } from './fold.js';
import { knowledge } from './knowledge.js';

/** A point on the map for a place that a report names. */
export interface Position {
  readonly name: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  /** A country stands where its capital is. */
  readonly exact: 'city' | 'country';
}

type Point = readonly [name: string, latitude: number, longitude: number];

let loaded: ReadonlyMap<string, readonly Position[]> | undefined;

/**
 * Where a place lies: a city by its name, in that country if one is given; else the country itself. Undefined for
 * a name that is neither, and for a city that stands in several countries where none is given.
 */
export function positionOf(name: string, country?: string): Position | undefined {
  const cities = (byName().get(fold(name)) ?? []).filter((city) => country === undefined || city.country === country);
  if (cities.length > 0) return cities.length === 1 ? cities[0] : undefined;
  const meant = country ?? countryNamed(name);
  const capital = meant === undefined ? undefined : capitalOf(meant);
  return capital && { ...capital, name: knowledge().country(capital.country)?.name ?? name, exact: 'country' };
}

function countryNamed(name: string): string | undefined {
  const codes = new Set(
    (knowledge().gazetteer.get(fold(name))?.senses ?? []).flatMap((sense) =>
      sense.kind === 'city' ? [sense.iso3] : 'country' in sense ? [sense.country.iso3] : [],
    ),
  );
  return codes.size === 1 ? [...codes][0] : undefined;
}

function capitalOf(country: string): Position | undefined {
  return byName().get(`capital ${country}`)?.[0];
}

function byName(): ReadonlyMap<string, readonly Position[]> {
  loaded ??= load();
  return loaded;
}

function load(): Map<string, Position[]> {
  const file = new URL('../../knowledge/coordinates.json', import.meta.url);
  const positions = new Map<string, Position[]>();
  for (const [country, ...points] of JSON.parse(readFileSync(file, 'utf8')) as [string, ...Point[]][]) {
    for (const [index, [name, latitude, longitude]] of points.entries()) {
      const position: Position = { name, country, latitude, longitude, exact: 'city' };
      // The largest city of a name in a country comes first.
      const known = positions.get(fold(name)) ?? [];
      if (!known.some((other) => other.country === country)) positions.set(fold(name), [...known, position]);
      if (index === 0) positions.set(`capital ${country}`, [position]);
    }
  }
  return positions;
}
