import { type RawBuilder, sql } from 'kysely';
import { actorKeys } from './actor-keys.js';
import type { Store } from './dialect.js';
import type { Part } from './schema.js';
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
