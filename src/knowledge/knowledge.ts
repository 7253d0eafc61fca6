import { readFileSync } from 'node:fs';
import { fold } from './fold.js';
import { Gazetteer } from './gazetteer.js';
import { LeaderTable } from './leader-table.js';
import type { BodyRecord, CountryRecord, LeaderRecord } from './records.js';

/** Facts of the world, loaded from knowledge/ at first use and kept. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly countries: readonly CountryRecord[];
  country(iso3: string): CountryRecord | undefined;
  /** Office holders who are called `name` alone ('Putin'), or whose full name it is; several may share it. */
  leaders(name: string): readonly LeaderRecord[];
}

let loaded: Knowledge | undefined;

export function knowledge(): Knowledge {
  loaded ??= load();
  return loaded;
}

function load(): Knowledge {
  const countries = readJson<CountryRecord[]>('countries.json');
  const byIso = new Map(countries.map((country) => [country.iso3, country]));
  let leaders: LeaderTable | undefined;
  const gazetteer = new Gazetteer();
  for (const country of countries) addCountry(gazetteer, country);
  addShared(gazetteer);
  for (const body of readJson<BodyRecord[]>('bodies.json')) {
    for (const alias of body.names) gazetteer.add(alias, { kind: 'body', body, name: body.name });
  }
  for (const [iso3, ...names] of readJson<string[][]>('regional-adjectives.json')) {
    const country = byIso.get(iso3);
    if (!country) continue;
    for (const name of names) {
      gazetteer.add(name, { kind: 'adjective', country, name });
      gazetteer.add(`${name}s`, { kind: 'noun', country, name });
    }
  }
  for (const [iso3, ...names] of readJson<string[][]>('regions.json')) {
    for (const name of names) gazetteer.add(name, { kind: 'city', iso3, name });
  }
  for (const [iso3, ...names] of readJson<string[][]>('cities.json')) {
    for (const name of names) if (!gazetteer.get(fold(name))) gazetteer.add(name, { kind: 'city', iso3, name });
  }
  return {
    gazetteer,
    countries,
    country: (iso3) => byIso.get(iso3),
    leaders: (name) => {
      leaders ??= new LeaderTable(readText('leaders.tsv'));
      return leaders.find(name);
    },
  };
}

function readJson<T>(file: string): T {
  return JSON.parse(readText(file)) as T;
}

function readText(file: string): string {
  return readFileSync(new URL(`../../knowledge/${file}`, import.meta.url), 'utf8');
}

function addCountry(gazetteer: Gazetteer, country: CountryRecord): void {
  for (const name of country.names) gazetteer.add(name, { kind: 'country', country, name: country.name });
  for (const word of country.adjectives) {
    if (!country.names.includes(word)) gazetteer.add(word, { kind: 'adjective', country, name: word });
  }
  for (const word of country.nouns) gazetteer.add(word, { kind: 'noun', country, name: word });
  for (const name of country.capitals) gazetteer.add(name, { kind: 'capital', country, name });
  for (const name of country.seats) gazetteer.add(name, { kind: 'seat', country, name });
}

/** Names that two states share. */
function addShared(gazetteer: Gazetteer): void {
  const shared: [string, string[], boolean][] = [
    ['Korea', ['KOR', 'PRK'], false],
    ['Korean', ['KOR', 'PRK'], true],
    ['Koreans', ['KOR', 'PRK'], true],
    ['Congo', ['COD', 'COG'], false],
  ];
  for (const [name, iso3s, adjective] of shared) gazetteer.add(name, { kind: 'shared', iso3s, adjective, name });
}
