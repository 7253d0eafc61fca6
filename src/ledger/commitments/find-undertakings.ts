import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { CommitmentKind } from '../../records/reading.js';
import { PAGE_SIZE, type Page, pageOf, readCursor } from '../cursor.js';
import type { Store } from '../dialect.js';
import { isKnown } from '../find-findings.js';
import { type FoundFinding, findingsByKey, type Named } from '../found-finding.js';
import { endOf } from '../happened.js';
import { independentSources } from '../happenings/independent-sources.js';
import { fromJson, type Schema } from '../schema.js';
import { allTakePart, rareFindings, type Taker, takersOf } from '../takers.js';
import type { Verdict } from './decide-change.js';
import type { RestatementReason } from './join-undertakings.js';
import { bornAs, type CommitmentState, type Life, next, nextAll, type Occasion } from './life-cycle.js';
import type { ChangeReason } from './propose-changes.js';

/** Every condition that is given must hold. */
export interface UndertakingFilter {
  readonly kinds?: readonly CommitmentKind[];
  /** The state as confirmed. */
  readonly states?: readonly CommitmentState[];
  /** Who is bound, to whom, who is bound or bound to; as in `FindingFilter`. */
  readonly by?: string;
  readonly to?: string;
  readonly with?: string;
  /** Days, both included: when it was last stated. */
  readonly since?: string;
  readonly until?: string;
  /** Those with a change that nobody has confirmed or dismissed. */
  readonly undecided?: boolean;
  readonly id?: string;
  /** What the ledger knew, and what was confirmed, at the end of that day. */
  readonly asOf?: string;
  readonly limit?: number;
  readonly after?: string;
}

/** What may have changed an undertaking's state. */
export interface FoundChange {
  readonly id: string;
  readonly occasion: Occasion;
  /** The state that it leads to from the state as confirmed. */
  readonly leadsTo?: CommitmentState;
  readonly day?: string;
  readonly confidence: number;
  readonly why: string;
  readonly happening?: string;
  readonly verdict?: Verdict;
  /** The event or statement that it rests on; of a term that ended, the commitment. */
  readonly finding?: FoundFinding;
}

/** One commitment over time. */
export interface FoundUndertaking {
  readonly id: string;
  readonly kind: CommitmentKind;
  readonly polarity: 'do' | 'refrain';
  /** As confirmed; what is proposed stands in `changes`. */
  readonly state: CommitmentState;
  /** As the statement that names most of them does. */
  readonly who: readonly Named[];
  readonly instrument?: string;
  readonly antecedent?: string;
  readonly consequent: string;
  readonly reports: number;
  readonly outlets: readonly string[];
  readonly independentSources: number;
  readonly first: string;
  readonly latest: string;
  /** The earliest first. */
  readonly statements: readonly { readonly finding: FoundFinding; readonly reason: RestatementReason }[];
  /** The earliest first. */
  readonly changes: readonly FoundChange[];
}

const ASKED = ({ by, to, with: any }: UndertakingFilter) =>
  [
    [by, ['debtor']],
    [to, ['creditor']],
    [any, ['debtor', 'creditor']],
  ] as const;
/** Statements and changes of an undertaking that are looked at. */
const MOST = 200;

/** Undertakings, those that were stated last first. */
export async function findUndertakings(store: Store, filter: UndertakingFilter = {}): Promise<Page<FoundUndertaking>> {
  const limit = filter.limit ?? PAGE_SIZE;
  const takers = await takersOf(store, ASKED(filter));
  if (!takers) return { items: [] };
  const rare = await rareFindings(store, 'commitment', takers);
  const rows = await store.db
    .selectFrom('undertakings')
    .$if(rare !== undefined, (query) =>
      query.where(sql<boolean>`key in (select s.undertaking from restatements s where s.finding in (${rare}))`),
    )
    .select(['key', 'id', 'kind', 'polarity', 'initial', 'listed'])
    .where((eb) => eb.and(conditions(eb, filter, takers)))
    .orderBy('listed', 'desc')
    .orderBy('key', 'desc')
    .limit(limit + 1)
    .execute();
  const keys = rows.slice(0, limit).map(({ key }) => key);
  const statements = await statementsOf(store, keys, filter.asOf);
  const changes = await changesOf(store, keys, filter.asOf);
  return pageOf(rows, limit, (row) => undertakingOf(row, statements.get(row.key) ?? [], changes.get(row.key) ?? []));
}

/** How many there are, counted no further than `most`. */
export async function countUndertakings(store: Store, filter: UndertakingFilter = {}, most = 10_000): Promise<number> {
  const takers = await takersOf(store, ASKED(filter));
  if (!takers) return 0;
  const some = store.db
    .selectFrom('undertakings')
    .select('key')
    .where((eb) => eb.and(conditions(eb, filter, takers)))
    .limit(most)
    .as('some');
  const { count } = await store.db
    .selectFrom(some)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function conditions(
  eb: ExpressionBuilder<Schema, 'undertakings'>,
  filter: UndertakingFilter,
  takers: readonly Taker[],
): Expression<SqlBool>[] {
  const known =
    filter.asOf === undefined
      ? sql`a.superseded is null`
      : sql`a.recorded <= ${endOf(filter.asOf)} and (a.superseded is null or a.superseded > ${endOf(filter.asOf)})`;
  const all: Expression<SqlBool>[] = [
    sql<boolean>`exists (select 1 from restatements s join findings f on f.key = s.finding join articles a on a.key = f.article
      where s.undertaking = undertakings.key and f.hidden is null and ${known}${
        takers.length > 0 ? sql` and ${allTakePart(takers, sql.ref('f.key'))}` : sql``
      })`,
  ];
  if (filter.id) all.push(eb('id', '=', filter.id));
  if (filter.kinds) all.push(eb('kind', 'in', filter.kinds));
  if (filter.states) all.push(eb('state', 'in', filter.states));
  if (filter.since) all.push(eb('listed', '>=', filter.since));
  if (filter.until) all.push(eb('listed', '<=', endOf(filter.until)));
  if (filter.undecided) {
    all.push(
      sql<boolean>`exists (select 1 from changes c where c.undertaking = undertakings.key and c.verdict is null)`,
    );
  }
  if (filter.after !== undefined) {
    const { listed, key } = readCursor(filter.after);
    all.push(eb(eb.refTuple('listed', 'key'), '<', eb.tuple(listed, key)));
  }
  return all;
}

interface Stated {
  readonly finding: FoundFinding;
  readonly reason: RestatementReason;
  readonly listed: string;
}

async function statementsOf(store: Store, undertakings: readonly number[], asOf: string | undefined) {
  const all = new Map<number, Stated[]>();
  if (undertakings.length === 0) return all;
  const rows = await store.db
    .selectFrom('restatements')
    .innerJoin('findings', 'findings.key', 'restatements.finding')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .where('restatements.undertaking', 'in', undertakings)
    .where('findings.hidden', 'is', null)
    .where((eb) => eb.and(isKnown(eb as never, asOf)))
    .select(['restatements.undertaking', 'restatements.reason', 'findings.key', 'findings.listed'])
    .orderBy('findings.listed')
    .orderBy('findings.key')
    .limit(MOST * undertakings.length)
    .execute();
  const found = await findingsByKey(
    store,
    rows.map(({ key }) => key),
  );
  for (const { undertaking, reason, key, listed } of rows) {
    const finding = found.get(key);
    if (!finding) continue;
    all.set(undertaking, [
      ...(all.get(undertaking) ?? []),
      { finding, listed, reason: fromJson<RestatementReason>(reason) },
    ]);
  }
  return all;
}

type Changed = Omit<FoundChange, 'leadsTo'>;

async function changesOf(store: Store, undertakings: readonly number[], asOf: string | undefined) {
  const all = new Map<number, Changed[]>();
  if (undertakings.length === 0) return all;
  const rows = await store.db
    .selectFrom('changes')
    .leftJoin('findings', 'findings.key', 'changes.finding')
    .leftJoin('articles', 'articles.key', 'findings.article')
    .where('changes.undertaking', 'in', undertakings)
    .where('findings.hidden', 'is', null)
    .where((eb) => eb.or([eb('changes.finding', 'is', null), eb.and(isKnown(eb as never, asOf))]))
    .select([
      'changes.id',
      'undertaking',
      'occasion',
      'changes.finding',
      'day',
      'changes.confidence',
      'reason',
      'verdict',
    ])
    .orderBy('day')
    .orderBy('changes.key')
    .limit(MOST * undertakings.length)
    .execute();
  const found = await findingsByKey(
    store,
    rows.flatMap(({ finding }) => finding ?? []),
  );
  const then =
    asOf === undefined
      ? undefined
      : await verdictsAsOf(
          store,
          rows.map(({ id }) => id),
          asOf,
        );
  for (const row of rows) {
    const finding = row.finding === null ? undefined : found.get(row.finding);
    const verdict = then ? then.get(row.id) : row.verdict;
    all.set(row.undertaking, [
      ...(all.get(row.undertaking) ?? []),
      {
        id: row.id,
        occasion: row.occasion as Occasion,
        ...(row.day ? { day: row.day } : {}),
        confidence: row.confidence,
        ...fromJson<ChangeReason>(row.reason),
        ...(verdict ? { verdict } : {}),
        ...(finding ? { finding } : {}),
      },
    ]);
  }
  return all;
}

async function verdictsAsOf({ db }: Store, changes: readonly string[], asOf: string): Promise<Map<string, Verdict>> {
  if (changes.length === 0) return new Map();
  const rows = await db
    .selectFrom('decisions')
    .select(['subject', 'action'])
    .where('about', '=', 'change')
    .where('subject', 'in', changes)
    .where('at', '<=', endOf(asOf))
    .orderBy('key')
    .execute();
  return new Map(rows.map(({ subject, action }) => [subject, action === 'confirm' ? 'confirmed' : 'dismissed']));
}

function undertakingOf(
  row: { id: string; kind: string; polarity: 'do' | 'refrain'; initial: string },
  statements: readonly Stated[],
  changes: readonly Changed[],
): FoundUndertaking {
  const kind = row.kind as CommitmentKind;
  const fullest = [...statements].sort(
    (a, b) => b.finding.who.length - a.finding.who.length || b.finding.words.length - a.finding.words.length,
  )[0];
  const articles = statements.map(({ finding }) => finding.article);
  const born = bornAs(kind, row.polarity, row.initial === 'conditional');
  const life: Life = nextAll(
    born,
    changes.filter(({ verdict }) => verdict === 'confirmed').map(({ occasion }) => occasion),
  );
  const instrument = statements.find(({ finding }) => finding.instrument)?.finding.instrument?.name;
  return {
    id: row.id,
    kind,
    polarity: row.polarity,
    state: life.state,
    who: fullest?.finding.who ?? [],
    ...(instrument ? { instrument } : {}),
    ...(fullest?.finding.terms?.antecedent ? { antecedent: fullest.finding.terms.antecedent } : {}),
    consequent: fullest?.finding.terms?.consequent ?? fullest?.finding.words ?? '',
    reports: new Set(articles.map(({ id }) => id)).size,
    outlets: [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))].sort(),
    independentSources: independentSources(articles.map(({ id, story, outlet }) => ({ article: id, story, outlet }))),
    first: statements[0]?.listed ?? '',
    latest: statements.at(-1)?.listed ?? '',
    statements: statements.map(({ finding, reason }) => ({ finding, reason })),
    changes: changes.map((change) => {
      const after = change.verdict === undefined ? next(life, change.occasion) : undefined;
      return after ? { ...change, leadsTo: after.state } : change;
    }),
  };
}
