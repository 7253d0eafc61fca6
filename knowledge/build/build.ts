/**
 * npx tsx knowledge/build/build.ts SOURCES
 *
 * Writes knowledge/*.json from the open files in SOURCES (folders factbook, leaders, cities, phoenix as
 * SOURCES.md names them) and from the lists written in this folder.
 */
import { writeFileSync } from 'node:fs';
import { fold, pieces } from '../../src/knowledge/fold.ts';
import { iso3Of } from '../../src/knowledge/iso-codes.ts';
import { buildCities } from './cities.ts';
import { buildCoordinates } from './coordinates.ts';
import { buildCountries } from './countries.ts';
import { buildLeaders } from './leaders.ts';
import { ALLIANCES, ARMED_GROUPS, INSTITUTIONS } from './organisations.ts';
import { REGIONAL_ADJECTIVES, REGIONS } from './regions.ts';

const sources = process.argv[2];
if (!sources) {
  console.error('usage: tsx knowledge/build/build.ts SOURCES');
  process.exit(64);
}
const out = new URL('..', import.meta.url);
const write = (name: string, lines: readonly unknown[]): void =>
  writeFileSync(new URL(name, out), `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`);

const countries = buildCountries(`${sources}/factbook`);
write('countries.json', countries);

const isoByName = new Map(countries.flatMap((country) => country.names.map((name) => [fold(name), country.iso3])));
const isoOf = (name: string): string | undefined =>
  isoByName.get(fold(name)) ?? isoByName.get(fold(name.replace(/^the /i, '')));

const cities = buildCities(`${sources}/cities`, iso3Of);
write(
  'cities.json',
  Object.entries(cities).map(([iso3, names]) => [iso3, ...names]),
);
write(
  'coordinates.json',
  Object.entries(buildCoordinates(`${sources}/cities`, iso3Of)).map(([iso3, points]) => [iso3, ...points]),
);

/** Lines 'ISO: name, name' as [ISO, name, name]. */
const byIso = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(/: |, /));
write('regions.json', byIso(REGIONS));
write('regional-adjectives.json', byIso(REGIONAL_ADJECTIVES));

const bodies = `${ALLIANCES}\n${ARMED_GROUPS}\n${INSTITUTIONS}`
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => {
    const [name, kind, home, sector, others] = line.split('|').map((field) => field.trim());
    return {
      name,
      kind,
      home,
      sector,
      names: [name, ...others.split(';').map((other) => other.trim())].filter(Boolean),
    };
  });
write('bodies.json', bodies);

const paths = { factbook: `${sources}/factbook`, leaders: `${sources}/leaders`, phoenix: `${sources}/phoenix` };
const terms = buildLeaders(paths, isoOf);
// Lines of what people are called by alone, a tab, and the person, in the order of code units: looked up by halving.
const leaderLines = terms.map((term) => {
  const words = pieces(term.surname ?? term.name);
  const last = words.at(-1) === 'jr' ? words.at(-2) : words.at(-1);
  const surname = (term.surname ? words.join(' ') : last) ?? '';
  return `${surname}\t${[term.name, term.iso3, term.office, term.from, term.to].join('|')}`;
});
writeFileSync(new URL('leaders.tsv', out), `${leaderLines.sort((a, b) => (a < b ? -1 : 1)).join('\n')}\n`);
console.log(
  `${countries.length} countries, ${Object.values(cities).flat().length} cities, ${bodies.length} bodies, ${terms.length} leaders`,
);
