import { type Position, positionOf } from '../knowledge/coordinates.js';
import { PLOVER_SCALE } from '../knowledge/plover-scale.js';
import type { Event } from '../records/reading.js';
import type { Store } from './dialect.js';
import { type FindingFilter, type FoundFinding, findFindings } from './find-findings.js';
import { HAPPENED } from './tallies.js';

/** Events at a place. */
export interface FoundPlace extends Position {
  readonly events: number;
  /** Mean on PLOVER's scale of conflict (-10) to cooperation (10). */
  readonly score: number;
  /** The newest ones. */
  readonly items: readonly FoundFinding[];
}

export interface Places {
  readonly items: readonly FoundPlace[];
  /** Events whose place is not told, or not known. */
  readonly unplaced: number;
  /** Whether older events were left out. */
  readonly cut: boolean;
}

/** Events that are looked at where no limit is given, and that are told of each place. */
const LOOKED_AT = 2000;
const SHOWN = 20;
const PAGE = 500;

/** Where events happened, those with most first; what a report calls a place that lies nowhere known is only counted. */
export async function findPlaces(store: Store, filter: Omit<FindingFilter, 'kind' | 'after'>): Promise<Places> {
  const most = filter.limit ?? LOOKED_AT;
  const places = new Map<string, { position: Position; items: FoundFinding[]; events: number; sum: number }>();
  let unplaced = 0;
  let looked = 0;
  let after: string | undefined;
  do {
    const page = await findFindings(store, {
      statuses: HAPPENED,
      ...filter,
      kind: 'event',
      limit: Math.min(PAGE, most - looked),
      after,
    });
    for (const finding of page.items) {
      const position = placeOf(finding);
      if (!position) {
        unplaced++;
        continue;
      }
      const key = `${position.exact} ${position.country} ${position.name}`;
      const place = places.get(key) ?? { position, items: [], events: 0, sum: 0 };
      places.set(key, place);
      place.events++;
      place.sum += PLOVER_SCALE[(finding.record as Event).type].score;
      if (place.items.length < SHOWN) place.items.push(finding);
    }
    looked += page.items.length;
    after = page.next;
  } while (after !== undefined && looked < most);
  return {
    items: [...places.values()]
      .map(({ position, items, events, sum }) => ({ ...position, items, events, score: sum / events }))
      .sort((a, b) => b.events - a.events),
    unplaced,
    cut: after !== undefined,
  };
}

function placeOf(finding: FoundFinding): Position | undefined {
  const { place } = finding.record as Event;
  if (!place) return undefined;
  const named = finding.who.find(({ part }) => part === 'place');
  const country = named?.country ?? place.country;
  return positionOf(named?.name ?? place.text, country) ?? positionOf(place.text, country);
}
