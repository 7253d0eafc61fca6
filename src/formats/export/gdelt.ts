import { PLOVER_SCALE } from '../../knowledge/plover-scale.js';
import type { Event, PloverType } from '../../records/reading.js';
import { type ExportFormat, type ExportItem, type Party, partiesOf } from './item.js';
import { ploverCountry, TOOK_PLACE } from './plover.js';

/**
 * The columns of GDELT's event table that mean the same here, in its order and by its names. Left out are those that
 * would have to be made up: tone, counts of mentions, Goldstein's scale (which is CAMEO's, not PLOVER's), places on the map.
 */
export const GDELT_COLUMNS = [
  'GLOBALEVENTID',
  'SQLDATE',
  'MonthYear',
  'Year',
  'Actor1Code',
  'Actor1Name',
  'Actor1CountryCode',
  'Actor1Type1Code',
  'Actor2Code',
  'Actor2Name',
  'Actor2CountryCode',
  'Actor2Type1Code',
  'EventCode',
  'EventBaseCode',
  'EventRootCode',
  'QuadClass',
  'ActionGeo_FullName',
  'DATEADDED',
  'SOURCEURL',
] as const;
type GdeltColumn = (typeof GDELT_COLUMNS)[number];

/** CAMEO's code for a PLOVER type, as deep as it is sure: the tables of 2021 read backwards. */
const ROOTS: Readonly<Record<PloverType, string>> = {
  AGREE: '03',
  CONSULT: '04',
  SUPPORT: '05',
  COOPERATE: '06',
  AID: '07',
  CONCEDE: '08',
  RETREAT: '08',
  REQUEST: '10',
  ACCUSE: '11',
  REJECT: '12',
  THREATEN: '13',
  PROTEST: '14',
  MOBILIZE: '15',
  SANCTION: '16',
  COERCE: '17',
  ASSAULT: '19',
};
const BY_MODE: Readonly<Record<string, string>> = {
  'CONSULT/phone': '041',
  'CONSULT/third-party': '044',
  'RETREAT/release': '0841',
  'RETREAT/access': '086',
  'RETREAT/ceasefire': '0871',
  'RETREAT/disarm': '0872',
  'RETREAT/withdraw': '0873',
  'ACCUSE/investigate': '09',
  'PROTEST/demo': '141',
  'PROTEST/hunger': '142',
  'PROTEST/boycott': '143',
  'PROTEST/strike': '143',
  'PROTEST/obstruct': '144',
  'PROTEST/riot': '145',
  'COERCE/seize': '171',
  'COERCE/restrict': '172',
  'COERCE/curfew': '1723',
  'COERCE/martial-law': '1724',
  'COERCE/arrest': '173',
  'COERCE/deport': '174',
  'ASSAULT/abduct': '181',
  'ASSAULT/beat': '182',
  'ASSAULT/torture': '1822',
  'ASSAULT/sexual': '1821',
  'ASSAULT/suicide-attack': '1831',
  'ASSAULT/firearms': '193',
  'ASSAULT/heavy-weapons': '194',
  'ASSAULT/aerial': '195',
  'ASSAULT/drone': '195',
};

/** Tab-separated with a header: a row for each doer and each one it was done to, as GDELT counts. */
export const gdelt: ExportFormat = {
  kinds: ['event'],
  statuses: TOOK_PLACE,
  async *write(items) {
    yield `${GDELT_COLUMNS.join('\t')}\n`;
    for await (const item of items) {
      if (item.kind !== 'event') continue;
      for (const row of rowsOf(item, item.record)) {
        yield `${GDELT_COLUMNS.map((column) => plain(row[column])).join('\t')}\n`;
      }
    }
  },
};

function* rowsOf(item: ExportItem, event: Event): Generator<Readonly<Record<GdeltColumn, string | undefined>>> {
  const { article } = item;
  const day = item.happened?.from.replaceAll('-', '');
  const code = BY_MODE[`${event.type}/${event.mode}`] ?? ROOTS[event.type];
  let number = 0;
  for (const [first, second] of pairsOf(item)) {
    yield {
      GLOBALEVENTID: `${article.id}-${item.id}-${++number}`,
      SQLDATE: day,
      MonthYear: day?.slice(0, 6),
      Year: day?.slice(0, 4),
      Actor1Code: codeOf(first),
      Actor1Name: first?.name,
      Actor1CountryCode: first?.country && ploverCountry(first.country),
      Actor1Type1Code: first?.actor?.sector,
      Actor2Code: codeOf(second),
      Actor2Name: second?.name,
      Actor2CountryCode: second?.country && ploverCountry(second.country),
      Actor2Type1Code: second?.actor?.sector,
      EventCode: code,
      EventBaseCode: code.slice(0, 3),
      EventRootCode: code.slice(0, 2),
      QuadClass: String(PLOVER_SCALE[event.type].quad),
      ActionGeo_FullName: event.place?.text,
      DATEADDED: article.recorded.replace(/\D/g, '').slice(0, 14),
      SOURCEURL: article.url,
    };
  }
}

/** Doers with those it was done to; where all take part alike, each with each that comes after it. */
export function pairsOf(item: ExportItem): [Party | undefined, Party | undefined][] {
  const { by, to } = partiesOf(item);
  if (by.length === 0 || to.length === 0) {
    const all = by.length === 0 ? to : by;
    if (all.length > 1 && by.length > 0) return all.flatMap((one, at) => all.slice(at + 1).map(pairWith(one)));
    return all.map((one) => (by.length === 0 ? [undefined, one] : [one, undefined]));
  }
  return by.flatMap((one) => to.map(pairWith(one)));
}

function pairWith(one: Party): (other: Party) => [Party, Party] {
  return (other) => [one, other];
}

function codeOf(party: Party | undefined): string | undefined {
  return party?.actor?.code ?? (party?.country && ploverCountry(party.country));
}

/** A tab or line break would begin a new cell or row. */
function plain(value: string | undefined): string {
  return value?.replace(/\s+/g, ' ').trim() ?? '';
}
