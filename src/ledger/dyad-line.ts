import { sql } from 'kysely';
import type { Store } from './dialect.js';
import { isKnown } from './find-findings.js';
import { endOf } from './happened.js';
import { HAPPENED, MEAN_SCORE, TALLIES, type Tally } from './tallies.js';
import { whoIs } from './who.js';

export interface DyadLineFilter {
  /** Countries, as their codes or names. */
  readonly source: string;
  readonly target: string;
  readonly by: 'reportedDay' | 'reportedMonth' | 'happenedDay' | 'happenedMonth';
  readonly types?: readonly string[];
  /** By default those that happened: 'occurred' and 'ongoing'. */
  readonly statuses?: readonly string[];
  /** Days, both included: when reported. */
  readonly since?: string;
  readonly until?: string;
  readonly asOf?: string;
}

/** What went from one country to another, day by day or month by month; those without events are left out. */
export async function dyadLine({ db }: Store, filter: DyadLineFilter): Promise<Tally[]> {
  const sources = whoIs(filter.source).countries;
  const targets = whoIs(filter.target).countries;
  if (sources.length === 0 || targets.length === 0) return [];
  const { since, until, types } = filter;
  const value = TALLIES[filter.by];
  const rows = await db
    .selectFrom('dyads')
    .innerJoin('findings', 'findings.key', 'dyads.finding')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .where('dyads.source', 'in', sources)
    .where('dyads.target', 'in', targets)
    .where('findings.hidden', 'is', null)
    .where('findings.status', 'in', filter.statuses ?? HAPPENED)
    .where((eb) => eb.and(isKnown(eb as never, filter.asOf)))
    .$if(types !== undefined, (query) => query.where('findings.type', 'in', types as readonly string[]))
    .$if(since !== undefined, (query) => query.where('dyads.listed', '>=', since as string))
    .$if(until !== undefined, (query) => query.where('dyads.listed', '<=', endOf(until as string)))
    .select([
      value.as('value'),
      sql<number>`count(distinct findings.key)`.as('findings'),
      sql<number>`count(distinct articles.story)`.as('stories'),
      MEAN_SCORE.as('score'),
    ])
    .groupBy(value)
    .orderBy('value')
    .execute();
  return rows.flatMap((row) =>
    row.value === null
      ? []
      : [{ value: row.value, findings: Number(row.findings), stories: Number(row.stories), score: Number(row.score) }],
  );
}
