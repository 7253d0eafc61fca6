import { type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import { PLOVER_SCALE, type Quad } from '../knowledge/plover-scale.js';
import { PLOVER_TYPES } from '../records/reading.js';
import type { Store } from './dialect.js';
import { type FindingFilter, isKnown, matching } from './find-findings.js';
import { endOf } from './happened.js';
import type { Schema } from './schema.js';
import { whoIs } from './who.js';

/** What findings are counted by. Days and months are those of the report, or of what it tells. */
export const TALLIES = {
  type: sql<string>`findings.type`,
  status: sql<string>`findings.status`,
  outlet: sql<string>`articles.outlet`,
  reportedDay: sql<string>`substr(findings.listed, 1, 10)`,
  reportedMonth: sql<string>`substr(findings.listed, 1, 7)`,
  happenedDay: sql<string>`substr(findings.happened_from, 1, 10)`,
  happenedMonth: sql<string>`substr(findings.happened_from, 1, 7)`,
} as const;
export type TallyBy = keyof typeof TALLIES;

export interface Tally {
  /** Undefined for the findings that do not tell. */
  readonly value?: string;
  readonly findings: number;
  /** Copies of a report count once. */
  readonly stories: number;
  /** Of events: the mean of their types on PLOVER's scale of conflict (-10) to cooperation (10). */
  readonly score?: number;
}

/** Counts findings that the filter holds of, by one of their traits: the most frequent first, days in their order. */
export async function tally(store: Store, filter: FindingFilter, by: TallyBy): Promise<Tally[]> {
  const found = await matching(store, filter);
  if (!found) return [];
  const value = TALLIES[by];
  const rows = await found
    .select([
      value.as('value'),
      sql<number>`count(distinct findings.key)`.as('findings'),
      sql<number>`count(distinct articles.story)`.as('stories'),
      MEAN_SCORE.as('score'),
    ])
    .groupBy(value)
    .execute();
  const tallies = rows.map((row) => ({
    ...(row.value === null ? {} : { value: row.value }),
    findings: Number(row.findings),
    stories: Number(row.stories),
    ...(filter.kind === 'event' && row.score !== null ? { score: Number(row.score) } : {}),
  }));
  return /Day|Month/.test(by)
    ? tallies.sort((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
    : tallies.sort((a, b) => b.findings - a.findings || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
}

export interface DyadFilter {
  /** Countries, as their codes or names. */
  readonly source?: string;
  readonly target?: string;
  readonly types?: readonly string[];
  /** By default those that happened: 'occurred' and 'ongoing'. */
  readonly statuses?: readonly string[];
  /** Days, both included: when reported. */
  readonly since?: string;
  readonly until?: string;
  readonly happenedSince?: string;
  readonly happenedUntil?: string;
  readonly asOf?: string;
  readonly limit?: number;
}

/** What went from one country to another. */
export interface Dyad {
  readonly source: string;
  readonly target: string;
  /** Mentions of events, and the stories that tell of them. */
  readonly events: number;
  readonly stories: number;
  /** Mean on PLOVER's scale of conflict (-10) to cooperation (10). */
  readonly score: number;
  /** Mentions by quad: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
  readonly quads: Readonly<Record<Quad, number>>;
  readonly first: string;
  readonly latest: string;
}

export const HAPPENED: readonly string[] = ['occurred', 'ongoing'];

/** Pairs of countries with what went between them, those with most of it first. */
export async function findDyads(store: Store, filter: DyadFilter = {}): Promise<Dyad[]> {
  const sources = filter.source === undefined ? undefined : whoIs(filter.source).countries;
  const targets = filter.target === undefined ? undefined : whoIs(filter.target).countries;
  if (sources?.length === 0 || targets?.length === 0) return [];
  const rows = await store.db
    .selectFrom('dyads')
    .innerJoin('findings', 'findings.key', 'dyads.finding')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .where((eb) => {
      const of = eb as ExpressionBuilder<Schema, 'dyads' | 'findings' | 'articles'>;
      const all: Expression<SqlBool>[] = [
        of('findings.hidden', 'is', null),
        of('findings.status', 'in', filter.statuses ?? HAPPENED),
        ...isKnown(of as never, filter.asOf),
      ];
      if (sources) all.push(of('dyads.source', 'in', sources));
      if (targets) all.push(of('dyads.target', 'in', targets));
      if (filter.types) all.push(of('findings.type', 'in', filter.types));
      if (filter.since) all.push(of('dyads.listed', '>=', filter.since));
      if (filter.until) all.push(of('dyads.listed', '<=', endOf(filter.until)));
      if (filter.happenedSince) all.push(of('findings.happened_to', '>=', filter.happenedSince));
      if (filter.happenedUntil) all.push(of('findings.happened_from', '<=', filter.happenedUntil));
      return of.and(all);
    })
    .select([
      'dyads.source',
      'dyads.target',
      sql<number>`count(*)`.as('events'),
      sql<number>`count(distinct articles.story)`.as('stories'),
      MEAN_SCORE.as('score'),
      ...([1, 2, 3, 4] as const).map((quad) => inQuad(quad).as(`quad${quad}`)),
      sql<string>`min(dyads.listed)`.as('first'),
      sql<string>`max(dyads.listed)`.as('latest'),
    ])
    .groupBy(['dyads.source', 'dyads.target'])
    .orderBy('events', 'desc')
    .orderBy('dyads.source')
    .orderBy('dyads.target')
    .limit(filter.limit ?? 50)
    .execute();
  return rows.map(({ quad1, quad2, quad3, quad4, ...row }) => ({
    ...row,
    events: Number(row.events),
    stories: Number(row.stories),
    score: Number(row.score),
    quads: { 1: Number(quad1), 2: Number(quad2), 3: Number(quad3), 4: Number(quad4) },
  }));
}

export const MEAN_SCORE: RawBuilder<number | null> = sql`avg(case findings.type ${sql.join(
  PLOVER_TYPES.map((type) => sql`when ${sql.lit(type)} then ${sql.lit(PLOVER_SCALE[type].score)}`),
  sql` `,
)} end)`;

function inQuad(quad: Quad): RawBuilder<number> {
  const types = PLOVER_TYPES.filter((type) => PLOVER_SCALE[type].quad === quad).map((type) => sql.lit(type));
  return sql`sum(case when findings.type in (${sql.join(types)}) then 1 else 0 end)`;
}
