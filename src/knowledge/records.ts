/** Shapes of the files in knowledge/, as the build scripts write them and the loader reads them. */

export interface CountryRecord {
  /** ISO 3166-1 alpha-3; XKX for Kosovo; SUN, YUG, CSK and DDR for states that are no more. */
  readonly iso3: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
  readonly capitals: readonly string[];
  /** Seats of power that stand for the government: 'Kremlin'. */
  readonly seats: readonly string[];
}

export type BodyKind = 'alliance' | 'organisation' | 'armed group' | 'media' | 'state organ';

export interface BodyRecord {
  readonly name: string;
  readonly kind: BodyKind;
  /** ISO 3166-1 alpha-3, or IGO, NGO, IMG, MNC. */
  readonly home: string;
  /** PLOVER sector. */
  readonly sector: string;
  readonly names: readonly string[];
}

export type Office = 'head' | 'foreign' | 'defence' | 'minister' | 'official';

/** One person, country and the highest office held there. */
export interface LeaderRecord {
  readonly name: string;
  readonly iso3: string;
  readonly office: Office;
  /** ISO day, month or year; empty where unknown. */
  readonly from: string;
  readonly to: string;
  /** Folded: what the person is called by alone. */
  readonly surname: string;
}
