import type { Store } from './dialect.js';
import type { FindingKind } from './schema.js';

/** How much a ledger holds. */
export interface Totals {
  readonly articles: number;
  /** Places where they stood. */
  readonly appearances: number;
  readonly stories: number;
  readonly findings: Readonly<Partial<Record<FindingKind, number>>>;
  readonly failures: number;
}

export async function totals({ db }: Store): Promise<Totals> {
  const count = async (table: 'articles' | 'appearances' | 'stories' | 'failures') => {
    const row = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(row.count);
  };
  const kinds = await db
    .selectFrom('findings')
    .select((eb) => ['kind', eb.fn.countAll<number>().as('count')])
    .groupBy('kind')
    .execute();
  return {
    articles: await count('articles'),
    appearances: await count('appearances'),
    stories: await count('stories'),
    findings: Object.fromEntries(kinds.map((row) => [row.kind, Number(row.count)])),
    failures: await count('failures'),
  };
}
