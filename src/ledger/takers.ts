import { type RawBuilder, sql } from 'kysely';
import { actorKeys } from './actor-keys.js';
import type { Store } from './dialect.js';
import type { FindingKind, Part } from './schema.js';
import { whoIs } from './who.js';

/** One who must take part in a finding, and how. */
export interface Taker {
  readonly countries: readonly string[];
  readonly actors: readonly number[];
  readonly parts: readonly Part[];
}

/** Those who are asked for; undefined where the ledger knows nobody of one of the names. */
export async function takersOf(
  store: Store,
  asked: readonly (readonly [name: string | undefined, parts: readonly Part[]])[],
): Promise<Taker[] | undefined> {
  const takers: Taker[] = [];
  for (const [name, parts] of asked) {
    if (name === undefined) continue;
    const who = whoIs(name);
    const taker = { countries: who.countries, actors: await actorKeys(store, who), parts };
    if (taker.countries.length + taker.actors.length === 0) return undefined;
    takers.push(taker);
  }
  return takers;
}

/** True where all of them take part in the finding that `finding` names. */
export function allTakePart(takers: readonly Taker[], finding: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`${sql.join(
    takers.map(
      ({ countries, actors, parts }) =>
        // Written so that the finding's own few roles are looked through, never all those of a country.
        sql`exists (select 1 from roles r where r.finding = ${finding} and r.part in (${sql.join(parts)}) and ${
          countries.length > 0
            ? sql`coalesce(r.country, '') in (${sql.join(countries)})`
            : sql`+r.actor in (${sql.join(actors)})`
        })`,
    ),
    sql` and `,
  )}`;
}

/** Findings of one who takes part, up to which these are gone through rather than the list. */
const RARE = 5000;

/** The findings of a kind that one of them takes part in, where these are few; undefined where all have many. */
export async function rareFindings(
  { db }: Store,
  kind: FindingKind,
  takers: readonly Taker[],
): Promise<RawBuilder<number> | undefined> {
  for (const { countries, actors, parts } of takers) {
    const findings = sql<number>`select r.finding from roles r where r.kind = ${kind} and r.part in (${sql.join(parts)}) and ${
      countries.length > 0 ? sql`r.country in (${sql.join(countries)})` : sql`r.actor in (${sql.join(actors)})`
    }`;
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from (${findings} limit ${sql.lit(RARE)}) as few`.execute(db);
    if (Number(rows[0].count) < RARE) return findings;
  }
  return undefined;
}
