import type { PloverType } from '../../records/reading.js';
import { deedOfSketch } from '../commitments/occasions.js';
import type { Store } from '../dialect.js';
import { endOf } from '../happened.js';
import type { EventSketch } from '../happenings/sketch.js';
import type { Party } from '../patterns/party.js';
import type { Deed } from '../patterns/pattern.js';
import { fromJson } from '../schema.js';
import { stateParty } from '../what-if/case.js';

/** A happening as a deed of states that instruments may speak of. */
export interface ReportedDeed {
  readonly happening: string;
  readonly deed: Deed;
  readonly sketch: EventSketch;
  /** The day on which instruments are held against it. */
  readonly day: string;
  /** The day or days that the report gives, as ISO 8601. */
  readonly told?: string;
  /** When it was last reported. */
  readonly listed: string;
  readonly stories: number;
  /** An attack the other way is reported of a day before: who began it decides what it is. */
  readonly answers: boolean;
}

export interface DeedFilter {
  readonly since?: string;
  readonly until?: string;
}

/** Happenings that are looked through. */
const LOOKED_AT = 400;
/** Readers take sanctions, cuts and contests for attacks; these words are of arms. */
const OF_ARMS =
  /\b(?:attack|invad|invasion|incursion|aggression|assault|str[iu]ck|strike|shell|bomb|missile|rocket|drone|artillery|troops|forces|fight|fought|war)\w*/i;

/** What states are reported to have done with arms to one another, the newest reports first. */
export async function reportedDeeds(
  { db }: Store,
  types: readonly PloverType[],
  { since, until }: DeedFilter,
): Promise<ReportedDeed[]> {
  const found: ReportedDeed[] = [];
  for (const type of types) {
    const rows = await db
      .selectFrom('happenings')
      .select(['id', 'listed', 'stories', 'sketches'])
      .where('type', '=', type)
      .where('affirmed', '=', 1)
      .$if(since !== undefined, (query) => query.where('listed', '>=', since as string))
      .$if(until !== undefined, (query) => query.where('listed', '<=', endOf(until as string)))
      .orderBy('listed', 'desc')
      .orderBy('key', 'desc')
      .limit(LOOKED_AT)
      .execute();
    for (const { id, listed, stories, sketches } of rows) {
      const sketch = tellingMost(fromJson<EventSketch[]>(sketches));
      if (!sketch) continue;
      const deed = { ...deedOfSketch(sketch), actors: named(sketch.doers), recipients: named(sketch.takers) };
      const { from, to, reported } = sketch;
      const told = from === undefined ? undefined : from === to ? from : `${from}/${to}`;
      found.push({
        happening: id,
        deed,
        sketch,
        day: from ?? reported,
        ...(told ? { told } : {}),
        listed,
        stories,
        answers: false,
      });
    }
  }
  return answering(corroborated(found)).sort((a, b) => (a.listed < b.listed ? 1 : a.listed > b.listed ? -1 : 0));
}

/** An attack that one report mentions, and gives no date for, is more often a slip of the reader than an attack. */
function corroborated(deeds: readonly ReportedDeed[]): ReportedDeed[] {
  const times = new Map<string, number>();
  for (const deed of deeds) times.set(sidesOf(deed), (times.get(sidesOf(deed)) ?? 0) + deed.stories);
  return deeds.filter((deed) => deed.sketch.from !== undefined || (times.get(sidesOf(deed)) ?? 0) > 1);
}

function answering(deeds: readonly ReportedDeed[]): ReportedDeed[] {
  const firstDay = new Map<string, string>();
  for (const deed of deeds) {
    const known = firstDay.get(sidesOf(deed));
    if (known === undefined || deed.day < known) firstDay.set(sidesOf(deed), deed.day);
  }
  return deeds.map((reported) => {
    const { deed } = reported;
    const turned = { ...reported, deed: { ...deed, actors: deed.recipients, recipients: deed.actors } };
    const before = firstDay.get(sidesOf(turned));
    return { ...reported, answers: before !== undefined && before < reported.day };
  });
}

/** How well a deed stands for others of its sides: one with a day before one without, then the surer one. */
export function weightOf({ sketch }: ReportedDeed): number {
  return (isDay(sketch) ? 1 : 0) + sketch.confidence;
}

/** The mention that names both sides, and a day if one does. Whom a pronoun means is too often mistaken. */
function tellingMost(sketches: readonly EventSketch[]): EventSketch | undefined {
  const good = sketches.filter(
    ({ denied, byPronoun, doers, takers, text, confidence }) =>
      !denied && !byPronoun && doers.some(isState) && takers.some(isState) && OF_ARMS.test(text) && confidence >= 0.5,
  );
  return good.find(isDay) ?? good[0];
}

/** Deeds by the same to the same, which go on as one conflict: their sides as a key. */
export function sidesOf({ deed }: ReportedDeed): string {
  const codes = (parties: readonly Party[]) => parties.map(({ country }) => country).sort();
  return [deed.type, ...codes(deed.actors), '>', ...codes(deed.recipients)].join(' ');
}

function named(codes: readonly string[]): Party[] {
  return codes.filter(isState).map(stateParty);
}

function isDay({ from, to }: EventSketch): boolean {
  return from !== undefined && from === to;
}

function isState(code: string): boolean {
  return /^[A-Z]{3}$/.test(code);
}
