import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Event, Quantity } from '../../records/reading.js';
import type { Span } from '../../records/span.js';
import { PAGE_SIZE, type Page, pageOf, readCursor } from '../cursor.js';
import type { Store } from '../dialect.js';
import { isKnown } from '../find-findings.js';
import { type FoundFinding, findingsByKey, type Named } from '../found-finding.js';
import { endOf } from '../happened.js';
import { fromJson, type Part, type Schema } from '../schema.js';
import { allTakePart, rareFindings, type Taker, takersOf } from '../takers.js';
import { type Disagreement, disagreements } from './disagreements.js';
import { independentSources } from './independent-sources.js';
import type { WitnessReason } from './join-happenings.js';
import { sentenceAt } from './sketch.js';

/** Every condition that is given must hold, of one witness where it is about a witness. */
export interface HappeningFilter {
  readonly types?: readonly string[];
  /** Who did it, to whom, who took any part; as in `FindingFilter`. */
  readonly by?: string;
  readonly to?: string;
  readonly with?: string;
  /** Days, both included: when it was last reported. */
  readonly since?: string;
  readonly until?: string;
  /** Days, both included: when it happened, as most reports that date it say. */
  readonly happenedSince?: string;
  readonly happenedUntil?: string;
  /** At least so many stories. */
  readonly stories?: number;
  /** Those that every report denies, too. */
  readonly withDenied?: boolean;
  readonly id?: string;
  /** Witnesses that the ledger knew at the end of that day. */
  readonly asOf?: string;
  readonly limit?: number;
  readonly after?: string;
}

export interface Witness {
  readonly finding: FoundFinding;
  readonly reason: WitnessReason;
}

/** One event and the reports that tell of it. */
export interface FoundHappening {
  readonly id: string;
  readonly type: string;
  /** As most reports that date it say. */
  readonly happened?: { readonly from: string; readonly to: string };
  /** Those who take part, as the witness that names most of them does. */
  readonly who: readonly Named[];
  /** The words of the witness that tells most. */
  readonly words: string;
  readonly reports: number;
  readonly stories: number;
  readonly outlets: readonly string[];
  readonly independentSources: number;
  /** When it was first and last reported (or recorded, where a report does not say). */
  readonly first: string;
  readonly latest: string;
  readonly disagreements: readonly Disagreement[];
  /** Those of the earliest reports first. */
  readonly witnesses: readonly Witness[];
}

/** Witnesses of a happening that are looked at; the first ones. */
const WITNESSES = 200;
const TAKING_PART: readonly Part[] = ['actor', 'recipient', 'place'];

/** Happenings, those that were last reported first. */
export async function findHappenings(store: Store, filter: HappeningFilter = {}): Promise<Page<FoundHappening>> {
  const limit = filter.limit ?? PAGE_SIZE;
  const takers = await takersOf(store, ASKED(filter));
  if (!takers) return { items: [] };
  const rare = await rareFindings(store, 'event', takers);
  const rows = await store.db
    .selectFrom('happenings')
    .$if(rare !== undefined, (query) =>
      query.where(sql<boolean>`key in (select w.happening from witnesses w where w.finding in (${rare}))`),
    )
    .select(['key', 'id', 'type', 'happened_from', 'happened_to', 'listed'])
    .where((eb) => eb.and(conditions(eb, filter, takers)))
    .orderBy('listed', 'desc')
    .orderBy('key', 'desc')
    .limit(limit + 1)
    .execute();
  const witnesses = await witnessesOf(
    store,
    rows.slice(0, limit).map(({ key }) => key),
    filter.asOf,
  );
  return pageOf(rows, limit, (row) => toldBy(row, witnesses.get(row.key) ?? []));
}

const ASKED = ({ by, to, with: any }: HappeningFilter) =>
  [
    [by, ['actor']],
    [to, ['recipient']],
    [any, TAKING_PART],
  ] as const;

function conditions(
  eb: ExpressionBuilder<Schema, 'happenings'>,
  filter: HappeningFilter,
  takers: readonly Taker[],
): Expression<SqlBool>[] {
  const all: Expression<SqlBool>[] = [hasWitness(filter.asOf)];
  if (!filter.withDenied) all.push(eb('affirmed', '=', 1));
  if (filter.id) all.push(eb('id', '=', filter.id));
  if (filter.types) all.push(eb('type', 'in', filter.types));
  if (filter.stories !== undefined) all.push(eb('stories', '>=', filter.stories));
  if (filter.since) all.push(eb('listed', '>=', filter.since));
  if (filter.until) all.push(eb('listed', '<=', endOf(filter.until)));
  if (filter.happenedSince) all.push(eb('happened_to', '>=', filter.happenedSince));
  if (filter.happenedUntil) all.push(eb('happened_from', '<=', filter.happenedUntil));
  if (takers.length > 0) {
    all.push(
      sql<boolean>`exists (select 1 from witnesses w where w.happening = happenings.key and ${allTakePart(
        takers,
        sql.ref('w.finding'),
      )})`,
    );
  }
  if (filter.after !== undefined) {
    const { listed, key } = readCursor(filter.after);
    all.push(eb(eb.refTuple('listed', 'key'), '<', eb.tuple(listed, key)));
  }
  return all;
}

/** Witnesses count that were not rejected, of articles that were not superseded. */
function hasWitness(asOf: string | undefined): Expression<SqlBool> {
  const known =
    asOf === undefined
      ? sql`a.superseded is null`
      : sql`a.recorded <= ${endOf(asOf)} and (a.superseded is null or a.superseded > ${endOf(asOf)})`;
  return sql<boolean>`exists (select 1 from witnesses w join findings f on f.key = w.finding
    join articles a on a.key = f.article where w.happening = happenings.key and f.hidden is null and ${known})`;
}

interface Seen extends Witness {
  readonly quantities: readonly Quantity[];
  readonly listed: string;
}

async function witnessesOf(
  store: Store,
  happenings: readonly number[],
  asOf: string | undefined,
): Promise<Map<number, Seen[]>> {
  const rows =
    happenings.length === 0
      ? []
      : await store.db
          .selectFrom('witnesses')
          .innerJoin('findings', 'findings.key', 'witnesses.finding')
          .innerJoin('articles', 'articles.key', 'findings.article')
          .where('witnesses.happening', 'in', happenings)
          .where('findings.hidden', 'is', null)
          .where((eb) => eb.and(isKnown(eb as never, asOf)))
          .select(['witnesses.happening', 'witnesses.reason', 'findings.key', 'findings.article', 'findings.listed'])
          .orderBy('findings.listed')
          .orderBy('findings.key')
          .execute();
  const shown = rows.filter(
    (row, index) => rows.slice(0, index).filter((one) => one.happening === row.happening).length < WITNESSES,
  );
  const found = await findingsByKey(
    store,
    shown.map(({ key }) => key),
  );
  const nearby = await quantitiesNear(store, shown);
  const all = new Map<number, Seen[]>();
  for (const { happening, reason, key, article, listed } of shown) {
    const finding = found.get(key);
    if (!finding) continue;
    const seen = { finding, reason: fromJson<WitnessReason>(reason), listed, quantities: nearby(article, finding) };
    all.set(happening, [...(all.get(happening) ?? []), seen]);
  }
  return all;
}

/** The quantities that stand in the sentence that tells of an event. */
async function quantitiesNear(store: Store, rows: readonly { readonly article: number }[]) {
  const articles = [...new Set(rows.map(({ article }) => article))];
  if (articles.length === 0) return () => [];
  const found = await store.db
    .selectFrom('findings')
    .select(['article', 'record', 'corrected'])
    .where('article', 'in', articles)
    .where('kind', '=', 'quantity')
    .where('hidden', 'is', null)
    .execute();
  const texts = await store.db.selectFrom('texts').selectAll().where('article', 'in', articles).execute();
  const textOf = new Map(texts.map(({ article, text }) => [article, text]));
  return (article: number, finding: FoundFinding): Quantity[] => {
    const [first] = (finding.record as Event).evidence as readonly Span[];
    const text = textOf.get(article);
    if (!first || text === undefined) return [];
    const sentence = sentenceAt(text, first);
    const start = text.lastIndexOf(sentence, first.start);
    return found
      .filter((row) => row.article === article)
      .map((row) => fromJson<Quantity>(row.corrected ?? row.record))
      .filter(({ evidence }) =>
        evidence.some((span) => span.start >= start && span.end <= start + sentence.length + 1),
      );
  };
}

function toldBy(
  row: { id: string; type: string; happened_from: string | null; happened_to: string | null },
  seen: readonly Seen[],
): FoundHappening {
  const affirming = seen.filter(({ finding }) => finding.status !== 'denied');
  const fullest = [...(affirming.length > 0 ? affirming : seen)].sort(
    (a, b) => fullness(b.finding) - fullness(a.finding),
  )[0];
  const articles = seen.map(({ finding }) => finding.article);
  return {
    id: row.id,
    type: row.type,
    ...(row.happened_from && row.happened_to ? { happened: { from: row.happened_from, to: row.happened_to } } : {}),
    who: fullest?.finding.who ?? [],
    words: fullest?.finding.words ?? '',
    reports: new Set(articles.map(({ id }) => id)).size,
    stories: new Set(articles.map(({ story, id }) => story ?? id)).size,
    outlets: [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))].sort(),
    independentSources: independentSources(articles.map(({ id, story, outlet }) => ({ article: id, story, outlet }))),
    first: seen[0]?.listed ?? '',
    latest: seen.at(-1)?.listed ?? '',
    disagreements: disagreements(
      seen.map(({ finding, quantities }) => ({
        finding: finding.id,
        denied: finding.status === 'denied',
        ...(finding.happened ? { happened: finding.happened } : {}),
        quantities,
      })),
    ),
    witnesses: seen.map(({ finding, reason }) => ({ finding, reason })),
  };
}

/** Words of one clause tell most; those of many clauses tell of other things too. */
const CLAUSE = 160;

function fullness({ who, words }: FoundFinding): number {
  const parts = new Set(who.map(({ part }) => part));
  return parts.size * 10 + who.length * 5 + Math.min(words.length, CLAUSE) / 2 - Math.max(0, words.length - CLAUSE) / 4;
}
