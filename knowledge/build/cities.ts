import { fold } from '../../src/knowledge/fold.ts';
import { readCsv } from './csv.ts';

/** English words and given names that a city's name would be taken for. */
const NOT_ALONE = new Set(
  'man bo most van mau nice split reading mobile orange bath hull bury police same victoria hollywood corona temple van buren same lens vitoria pope marina santiago same nelson clinton lincoln hamilton washington franklin wilson jackson ferguson allen austin carson irving garland warren sterling salem florence santa maria san jose of march may union central independence enterprise paradise aurora columbia georgia sale'.split(
    ' ',
  ),
);

/** Cities of GeoNames by country, the largest first; a name is kept for the largest city that bears it. */
export function buildCities(folder: string, iso3Of: (iso2: string) => string | undefined): Record<string, string[]> {
  const rows = readCsv(`${folder}/cities-100k-capitals.csv`).sort(
    (a, b) => Number(b.population) - Number(a.population),
  );
  const taken = new Set<string>();
  const cities: Record<string, string[]> = {};
  for (const row of rows) {
    const iso3 = iso3Of(row.iso_a2);
    if (!iso3) continue;
    for (const name of [row.name, row.alt_name].filter((each) => each.length > 2)) {
      const key = fold(name);
      if (taken.has(key) || NOT_ALONE.has(key)) continue;
      taken.add(key);
      cities[iso3] ??= [];
      cities[iso3].push(name);
    }
  }
  return Object.fromEntries(Object.entries(cities).sort(([a], [b]) => (a < b ? -1 : 1)));
}
