import { fold } from '../../src/knowledge/fold.ts';
import { readCsv } from './csv.ts';

type Point = readonly [name: string, latitude: number, longitude: number];

/**
 * Where the cities of `cities.json` and the capitals lie, by country, the capital first; to a hundredth of a degree.
 * Names that a reader would take for words are kept here: a place is looked up only once it is known to be one.
 */
export function buildCoordinates(
  folder: string,
  iso3Of: (iso2: string) => string | undefined,
): Record<string, Point[]> {
  const rows = readCsv(`${folder}/cities-100k-capitals.csv`).sort(
    (a, b) =>
      Number(b.feature === 'PPLC') - Number(a.feature === 'PPLC') || Number(b.population) - Number(a.population),
  );
  const points: Record<string, Point[]> = {};
  for (const row of rows) {
    const iso3 = iso3Of(row.iso_a2);
    if (!iso3) continue;
    points[iso3] ??= [];
    const known = new Set(points[iso3].map(([name]) => fold(name)));
    for (const name of [row.name, row.alt_name]) {
      if (name.length < 2 || known.has(fold(name))) continue;
      points[iso3].push([name, rounded(row.lat), rounded(row.lon)]);
    }
  }
  return Object.fromEntries(Object.entries(points).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function rounded(degrees: string): number {
  return Math.round(Number(degrees) * 100) / 100;
}
