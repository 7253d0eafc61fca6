import { readFileSync } from 'node:fs';
import { fold } from '../../src/knowledge/fold.ts';
import { readCsv } from './csv.ts';
import { LEADER_SUPPLEMENTS } from './leader-supplements.ts';

/**
 * head: of state or government; foreign, defence: those ministers; minister: other members of a
 * government and its high officials; official: all others.
 */
export type Office = 'head' | 'foreign' | 'defence' | 'minister' | 'official';

export interface Term {
  name: string;
  iso3: string;
  office: Office;
  /** ISO days, or empty where unknown. */
  from: string;
  to: string;
  /** What the person is called by alone, where it is not the last word of the name. */
  surname?: string;
}

/** Territories under another state's head, who must stay that state's. */
const DEPENDENCIES = new Set(
  'ASM GUM MNP PRI VIR ABW AIA BMU VGB CYM COK FLK FRO PYF GIB GRL GGY IMN JEY MSR NCL NIU SHN SXM CUW TCA'.split(' '),
);

/** Family name first: in the data as in the news. */
const FAMILY_FIRST = new Set(['CHN', 'KOR', 'PRK', 'TWN', 'VNM', 'HKG', 'MAC', 'KHM', 'SGP']);

export interface LeaderSources {
  factbook: string;
  leaders: string;
  phoenix: string;
}

export function buildLeaders(sources: LeaderSources, isoOf: (countryName: string) => string | undefined): Term[] {
  const terms = [
    ...LEADER_SUPPLEMENTS.map((line) => fromLine(line)),
    ...fromFactbook(sources.factbook),
    ...fromHeads(`${sources.leaders}/heads-wikidata-2022-10.csv`, isoOf),
    ...fromCabinets(`${sources.leaders}/cabinet-holders-21c-wikidata-2022.csv`),
    ...fromForeignMinisters(`${sources.leaders}/foreign-ministers-wikidata-2022-12.csv`, isoOf),
    ...fromPhoenix(`${sources.phoenix}/Phoenix.Countries.actors.txt`),
  ];
  return merged(terms.filter((term) => /\p{L}/u.test(term.name) && term.name.includes(' ')));
}

function fromLine(line: string): Term {
  const [name, iso3, office, from, to, surname] = line.split('|');
  return { name, iso3, office: office as Office, from, to: to ?? '', surname: surname || undefined };
}

/** 'President Vladimir Vladimirovich PUTIN': titles before, the family name in capitals. */
function fromFactbook(folder: string): Term[] {
  const titles =
    /^(?:(?:Acting|Interim|Transitional|Transition|Caretaker|Vice|Prime|First|Chief|State|Federal|Supreme|Deputy|President|Premier|Minister|Ministers|Chancellor|King|Queen|Emir|Amir|Sultan|Prince|Crown|Grand|Duke|Captain|General|Gen\.|Lt\.|Brig\.|Col\.|Colonel|Marshal|Field|Sheikh|Shaykh|Sheik|Dr\.|Sir|Dame|Co-Prince|Leader|Head|Chairman|Chairperson|Chair|Chief|Chief Executive|Executive|Governor|Governor-General|General|Commander|Administrator|High|Commissioner|Ayatollah|of|the|and|Council|Assembly|Government|Republic|Taoiseach|Pope|His|Her|Majesty|Highness|Presidency|Sovereign|Transitional|Councilor|Secretary|Taliban|Mayor|Lord|Justice|Prefect|Ali-Imam|Armed|Forces|in-Chief|Commander-in-Chief|Captain-Regent|Captains|Regent|Affairs|Commission|Chairwoman|Elect|Presidential|Leadership|Sheikh|Senior|Supreme|Provisional|Sovereignty),?\s+)+/;
  return readCsv(`${folder}/executives.csv`).flatMap((row): Term[] => {
    if (
      !row.iso_a3 ||
      row.iso_a3 === 'UNK' ||
      DEPENDENCIES.has(row.iso_a3) ||
      /represented by|GOVERNOR/.test(row.person_with_title)
    )
      return [];
    const bare = row.person_with_title
      .replace(/\(.*?\)/g, ' ')
      .split(/[;,]/)[0]
      .replace(/\s+/g, ' ')
      .trim()
      .replace(titles, '');
    const capitals = bare.match(/\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’-]+)*/u)?.[0];
    if (!capitals || !bare.includes(' ')) return [];
    const surname = capitals.split(' ').at(-1) ?? '';
    return [
      {
        name: bare.replace(/\p{Lu}[\p{Lu}'’-]+/gu, sentenceCase),
        iso3: row.iso_a3,
        office: 'head',
        from: row.since_iso,
        to: '',
        surname: sentenceCase(surname),
      },
    ];
  });
}

const sentenceCase = (word: string): string =>
  word.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (start) => start.toUpperCase());

function fromHeads(path: string, isoOf: (name: string) => string | undefined): Term[] {
  return readCsv(path).flatMap((row): Term[] => {
    const iso3 = isoOf(row.country);
    if (!iso3) return [];
    return [{ name: row.officeholderLabel, iso3, office: 'head', from: row.start_year, to: row.end_year }];
  });
}

function fromForeignMinisters(path: string, isoOf: (name: string) => string | undefined): Term[] {
  return readCsv(path).flatMap((row): Term[] => {
    const iso3 = isoOf(row.countryLabel);
    if (!iso3 || !row.name) return [];
    return [{ name: row.name, iso3, office: 'foreign', from: row.start, to: '' }];
  });
}

const LESS_THAN_MINISTER =
  /ambassador|judge|justice of|supreme court justice|state secretary|lord of|first lady|lieutenant governor|of the senate|chamber of|governor of|consul|secretary of state of|permanent secretary|deputy minister|chief of naval|without portfolio|treasurer|ombudsman|administrator|communications director|counsel$|counselor|assistant|solicitor|deputy secretary|special |vice chief|commandant|chief of staff to|legislative|mayor|leader of the/i;

function fromCabinets(path: string): Term[] {
  return readCsv(path).flatMap((row): Term[] => {
    const position = row.position;
    if (row.iso_a3 === 'INT' || row.iso_a3 === '' || LESS_THAN_MINISTER.test(position)) return [];
    return [{ name: row.person, iso3: row.iso_a3, office: officeOf(position), from: row.start, to: row.end }];
  });
}

function officeOf(position: string): Office {
  const low = position.toLowerCase();
  if (
    /^(president|prime minister|premier|chancellor|taoiseach|supreme leader|monarch|king|emperor|general secretary.*)$/.test(
      low,
    )
  )
    return 'head';
  if (/vice|deputy/.test(low)) return 'minister';
  if (/foreign|external (?:affairs|relations)|^secretary of state$/.test(low)) return 'foreign';
  if (/defen[cs]e/.test(low)) return 'defence';
  return 'minister';
}

/** Office holders of the Phoenix dictionary (to 2014): entries in capitals with dated codes below. */
function fromPhoenix(path: string): Term[] {
  const terms: Term[] = [];
  let name = '';
  for (const line of readFileSync(path, 'latin1').split('\n')) {
    if (/^[A-Z]/.test(line)) name = line.replace(/#.*$/, '').replace(/\[.*$/, '').replaceAll('_', ' ').trim();
    const code = /^\s+\[([A-Z]{3})GOV(\w*) (?:>(\d{6})|(\d{6})-(\d{6}))\]/.exec(line);
    if (!code || name === '' || !/^[A-Z'. -]+$/.test(name)) continue;
    const from = century(code[3] ?? code[4]);
    const to = code[5] ? century(code[5]) : '';
    if (to !== '' && to < '1975') continue;
    const words = name.split(' ');
    if (words.length < 2 || words.length > 5) continue;
    terms.push({
      name: words.map(sentenceCase).join(' '),
      iso3: code[1],
      office: code[2] === 'MIL' ? 'defence' : 'minister',
      from,
      to,
    });
  }
  return terms;
}

/** YYMMDD of a dictionary that ends in 2014. */
const century = (date: string): string =>
  `${Number(date.slice(0, 2)) > 20 ? '19' : '20'}${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4, 6)}`;

const RANK: Readonly<Record<Office, number>> = { head: 0, foreign: 1, defence: 2, minister: 3, official: 4 };

/** One row a person, country and office: the first to name it gives the spelling, the widest dates stand. */
function merged(terms: readonly Term[]): Term[] {
  const found = new Map<string, Term>();
  for (const term of terms) {
    const key = `${fold(term.name)}|${term.iso3}`;
    const known = found.get(key);
    if (!known) {
      found.set(key, {
        ...term,
        surname: term.surname ?? (FAMILY_FIRST.has(term.iso3) ? term.name.split(' ')[0] : undefined),
      });
      continue;
    }
    if (RANK[term.office] < RANK[known.office]) known.office = term.office;
    if (term.from !== '' && (known.from === '' || term.from < known.from)) known.from = term.from;
    if (known.to !== '' && (term.to === '' || term.to > known.to)) known.to = term.to;
  }
  return [...found.values()].sort((a, b) =>
    a.iso3 === b.iso3 ? (fold(a.name) < fold(b.name) ? -1 : 1) : a.iso3 < b.iso3 ? -1 : 1,
  );
}
