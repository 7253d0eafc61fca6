import { COUNTRY_SUPPLEMENTS, FORMER_LEFT_OUT, LEFT_OUT } from './country-supplements.ts';
import { readCsv } from './csv.ts';

export interface CountryRow {
  iso3: string;
  name: string;
  names: string[];
  adjectives: string[];
  nouns: string[];
  capitals: string[];
  seats: string[];
}

/** Countries from the World Factbook (CC0) under our own supplements. */
export function buildCountries(factbook: string): CountryRow[] {
  const rows = new Map<string, CountryRow>();
  for (const row of readCsv(`${factbook}/countries.csv`)) {
    const iso3 = row.name === '' ? '' : row.iso_a3 === 'UNK' ? 'XKX' : row.iso_a3;
    if (LEFT_OUT.has(iso3) || rows.has(iso3)) continue;
    rows.set(iso3, fromFactbook(iso3, row));
  }
  for (const [iso3, supplement] of Object.entries(COUNTRY_SUPPLEMENTS)) {
    const base = rows.get(iso3) ?? { iso3, name: '', names: [], adjectives: [], nouns: [], capitals: [], seats: [] };
    const name = supplement.name ?? base.name;
    rows.set(iso3, {
      iso3,
      name,
      names: unique([name, ...base.names, ...(supplement.more ?? [])]),
      adjectives: unique(supplement.adjectives ?? base.adjectives),
      nouns: unique(supplement.nouns ?? base.nouns),
      capitals: unique(supplement.capitals ?? base.capitals),
      seats: unique(supplement.seats ?? []),
    });
  }
  return [...rows.values()].sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}

function fromFactbook(iso3: string, row: Record<string, string>): CountryRow {
  const name = row.name.replace(/ \(.*\)$/, '');
  const long = row.long_name === 'none' ? '' : row.long_name.replace(/[;(].*$/, '').trim();
  const former = row.former
    .split(/[,;]/)
    .map((part) => part.replace(/[([].*$/, '').trim())
    .filter((part) => /^[A-Z][\p{L}' -]+$/u.test(part) && !FORMER_LEFT_OUT.has(part));
  const adjectives = words(row.demonym_adjective);
  return {
    iso3,
    name,
    names: unique([name, long, ...former].flatMap(withSaint)),
    adjectives,
    nouns: unique([
      ...words(row.demonym_noun).flatMap((noun) => [noun, plural(noun)]),
      ...adjectives.filter(isCollective),
    ]),
    capitals: unique(
      row.capital
        .replace(/\bin (?:Romanian|Russian)\b/g, '')
        .replace(/\(.*?\)/g, '')
        .split(/[,;]/)
        .map((part) => part.trim())
        .filter((part) => /^[A-Z\u00c0-\u024f]/.test(part)),
    ),
    seats: [],
  };
}

function words(field: string): string[] {
  return field
    .replace(/\(.*?\)/g, '')
    .split(/;|,| or /)
    .map((word) => word.trim())
    .filter((word) => /^[A-Z]/.test(word) && word !== 'NA');
}

const isCollective = (word: string): boolean => /(?:ese|ish|ch|ss)$/.test(word);

const plural = (noun: string): string => (isCollective(noun) || noun.endsWith('s') ? noun : `${noun}s`);

const withSaint = (name: string): string[] =>
  name.startsWith('Saint ') ? [name, name.replace('Saint', 'St.')] : [name];

const unique = (list: readonly string[]): string[] => [...new Set(list.filter((item) => item !== ''))];
