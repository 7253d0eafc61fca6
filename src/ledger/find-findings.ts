import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { fold } from '../knowledge/fold.js';
import { actorKeys } from './actor-keys.js';
import { type Cursor, PAGE_SIZE, type Page, readCursor, writeCursor } from './cursor.js';
import { phrasesOf, type Store } from './dialect.js';
import { type FoundFinding, findingsByKey } from './found-finding.js';
import { endOf } from './happened.js';
import { type FindingKind, PARTS, type Part, type Schema } from './schema.js';
import { allTakePart, type Taker } from './takers.js';
import { type Who, whoIs, whoIsSubject } from './who.js';

export type { FoundFinding, Named } from './found-finding.js';

/** Every condition that is given must hold. */
export interface FindingFilter {
  readonly kind: FindingKind;
  readonly types?: readonly string[];
  readonly statuses?: readonly string[];
  /**
   * Who says, does, owes or holds it; to whom; who has any part in it. A country by its ISO 3166-1
   * alpha-3 code or its name means everyone of it; anything else is a name (see `whoIs`).
   */
  readonly by?: string;
  readonly to?: string;
  readonly with?: string;
  /** An actor named in what is said or owed, or words of it, all of them; those in double quotes side by side. */
  readonly about?: string;
  /** Days, both included: when reported (or recorded, where the report does not say). */
  readonly since?: string;
  readonly until?: string;
  /** Days, both included: when it happened, as reported; findings of unknown date fall out. */
  readonly happenedSince?: string;
  readonly happenedUntil?: string;
  /** Words of the article, all of them; those in double quotes side by side. */
  readonly text?: string;
  readonly outlet?: string;
  /** Id of an article. */
  readonly article?: string;
  /** Number of a story. */
  readonly story?: number;
  readonly minConfidence?: number;
  /** What the ledger knew at the end of that day (or at that instant). */
  readonly asOf?: string;
  /** Those that a person rejected, or merged with others, too. */
  readonly withRejected?: boolean;
  readonly limit?: number;
  readonly after?: string;
}

const DOING: readonly Part[] = ['self', 'speaker', 'actor', 'debtor', 'party', 'holder'];
const TAKING: readonly Part[] = ['addressee', 'recipient', 'creditor'];
const ANY_PART = PARTS.filter((part) => part !== 'about');
/** Findings looked at for one page where their words decide: what remains is for the next page. */
const LOOKED_AT = 5000;
/** Articles with the words that are asked for, up to which these are looked through rather than the list. */
const FEW_ARTICLES = 1000;

/** Findings, those of the newest reports first. */
export async function findFindings(store: Store, filter: FindingFilter): Promise<Page<FoundFinding>> {
  const plan = await planOf(store, filter);
  if (!plan) return { items: [] };
  const { found, next } = await walk(store, plan, filter.limit ?? PAGE_SIZE, filter.after);
  const items = [...found.values()];
  return next === undefined ? { items } : { items, next };
}

/** How many findings the filter holds of, counted no further than `most`. */
export async function countFindings(store: Store, filter: FindingFilter, most = 10_000): Promise<number> {
  const found = await matching(store, filter);
  if (!found) return 0;
  const some = found.select('findings.key').limit(most).as('some');
  const { count } = await store.db
    .selectFrom(some)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The findings that the filter holds of, to be counted; undefined where there can be none. */
export async function matching(store: Store, filter: FindingFilter) {
  const plan = await planOf(store, filter);
  if (!plan) return undefined;
  const all = store.db
    .selectFrom('findings')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .where((eb) => eb.and([...plan.conditions(eb), ...takingPart(plan.takers)]));
  if (!plan.words) return all;
  const { found } = await walk(store, plan, LOOKED_AT, filter.after);
  return all.where('findings.key', 'in', [...found.keys()]);
}

/** How the list is gone through. */
interface Plan {
  readonly kind: FindingKind;
  /** Those who must take part, the one with the fewest findings first. */
  readonly takers: readonly Taker[];
  readonly conditions: Conditions;
  /** Only findings of a few articles can be on the list, which are looked through rather than the list. */
  readonly isNarrow: boolean;
  /** Whether a finding's own words are what is asked for. */
  readonly words?: (words: string) => boolean;
}

async function walk(store: Store, plan: Plan, limit: number, after: string | undefined) {
  const found = new Map<number, FoundFinding>();
  let cursor = after === undefined ? undefined : readCursor(after);
  let ends: Cursor | undefined;
  let looked = 0;
  for (;;) {
    const size = plan.words ? Math.max(200, limit + 1) : limit + 1;
    const rows = await rowsAfter(store, plan, cursor, size);
    // One who takes several parts in a finding brings it several times, in a row.
    const fresh = rows.filter(({ key }, index) => key !== rows[index - 1]?.key);
    const items = await findingsByKey(
      store,
      fresh.map(({ key }) => key),
    );
    for (const row of fresh) {
      const item = items.get(row.key);
      if (!item || (plan.words && !plan.words(item.words))) continue;
      if (found.size === limit) return { found, next: writeCursor(ends as Cursor) };
      found.set(row.key, item);
      ends = row;
    }
    cursor = rows.at(-1);
    looked += rows.length;
    if (rows.length < size || !cursor) return { found };
    if (looked >= LOOKED_AT && plan.words) return { found, next: writeCursor(cursor) };
  }
}

function rowsAfter(store: Store, plan: Plan, after: Cursor | undefined, size: number): Promise<Cursor[]> {
  const { kind, conditions, takers } = plan;
  const [first, ...others] = takers;
  if (!first || plan.isNarrow) {
    return fromFindings(store, (eb) => [...conditions(eb), ...takingPart(takers)])(after, size);
  }
  return fromRoles(store, kind, first, (eb) => [...conditions(eb, 'roles'), ...takingPart(others)])(after, size);
}

function takingPart(takers: readonly Taker[]): Expression<SqlBool>[] {
  return takers.length > 0 ? [allTakePart(takers, KEY)] : [];
}

type Joined = ExpressionBuilder<Schema, 'findings' | 'articles'>;

/** Undefined where nothing can be on the list. */
async function planOf(store: Store, filter: FindingFilter): Promise<Plan | undefined> {
  const takers: Taker[] = [];
  const mustTake = async (who: Who, parts: readonly Part[]) => {
    takers.push({ countries: who.countries, actors: await actorKeys(store, who), parts });
  };
  if (filter.by) await mustTake(whoIs(filter.by), DOING);
  if (filter.to) await mustTake(whoIs(filter.to), TAKING);
  if (filter.with) await mustTake(whoIs(filter.with), ANY_PART);
  const subject = filter.about === undefined ? undefined : whoIsSubject(filter.about);
  if (subject) await mustTake(subject, filter.kind === 'statement' ? ['about'] : PARTS);
  if (takers.some(({ countries, actors }) => countries.length + actors.length === 0)) return undefined;
  const topic = subject ? undefined : filter.about;
  const words = [filter.text, topic].filter((some) => some !== undefined).join(' ');
  const articles = await articlesWith(store, words);
  if (articles?.length === 0) return undefined;
  const ofOutlet = filter.outlet === undefined ? undefined : await articlesOf(store, filter.outlet);
  if (ofOutlet?.length === 0) return undefined;
  const isNarrow = [filter.article, filter.story, ofOutlet].some((one) => one !== undefined) || Array.isArray(articles);
  return {
    kind: filter.kind,
    isNarrow,
    takers: isNarrow ? takers : await rarestFirst(store, filter.kind, takers),
    conditions: conditions(store, filter, isNarrow, articles === 'many' ? words : articles, ofOutlet),
    ...(topic === undefined ? {} : { words: holding(topic) }),
  };
}

/** `table` is the one that the list is gone through by. */
type Conditions = (eb: Joined, table?: 'findings' | 'roles') => Expression<SqlBool>[];

function fromFindings({ db }: Store, all: Conditions) {
  return (after: Cursor | undefined, size: number): Promise<Cursor[]> =>
    db
      .selectFrom('findings')
      .innerJoin('articles', 'articles.key', 'findings.article')
      .where((eb) => eb.and(all(eb)))
      .$if(after !== undefined, (query) =>
        query.where((eb) => eb(eb.refTuple('findings.listed', 'findings.key'), '<', tuple(after as Cursor))),
      )
      .select(['findings.listed', 'findings.key'])
      .orderBy('findings.listed', 'desc')
      .orderBy('findings.key', 'desc')
      .limit(size)
      .execute();
}

/** Goes through the list of one who takes part, which is in order by itself. */
function fromRoles({ db }: Store, kind: FindingKind, taker: Taker, all: Conditions) {
  return (after: Cursor | undefined, size: number): Promise<Cursor[]> =>
    db
      .selectFrom('roles')
      .innerJoin('findings', 'findings.key', 'roles.finding')
      .innerJoin('articles', 'articles.key', 'findings.article')
      .where('roles.kind', '=', kind)
      .where((eb) => eb.and([isOne(eb as never, taker), ...all(eb as never)]))
      .$if(after !== undefined, (query) =>
        query.where((eb) => eb(eb.refTuple('roles.listed', 'roles.finding'), '<', tuple(after as Cursor))),
      )
      .select(['roles.listed', 'roles.finding as key'])
      .orderBy('roles.listed', 'desc')
      .orderBy('roles.finding', 'desc')
      .limit(size)
      .execute();
}

function tuple({ listed, key }: Cursor) {
  return sql<never>`(${listed}, ${key})`;
}

function isOne(eb: ExpressionBuilder<Schema, 'roles'>, { countries, actors, parts }: Taker): Expression<SqlBool> {
  return eb.and([
    eb('roles.part', 'in', parts),
    countries.length > 0 ? isAmong(eb, 'roles.country', countries) : isAmong(eb, 'roles.actor', actors),
  ]);
}

/** With one value the index gives its rows in order. */
function isAmong<T extends string | number>(
  eb: ExpressionBuilder<Schema, 'roles'>,
  column: 'roles.country' | 'roles.actor',
  values: readonly T[],
): Expression<SqlBool> {
  return values.length === 1 ? eb(column, '=', values[0] as never) : eb(column, 'in', values as never);
}

const KEY = sql.ref('findings.key');

/** The one with the fewest findings first, counted no further than tells them apart. */
async function rarestFirst({ db }: Store, kind: FindingKind, takers: readonly Taker[]): Promise<Taker[]> {
  if (takers.length < 2) return [...takers];
  const counted = await Promise.all(
    takers.map(async (taker) => {
      const some = db
        .selectFrom('roles')
        .select('roles.finding')
        .where('roles.kind', '=', kind)
        .where((eb) => isOne(eb, taker))
        .limit(5000)
        .as('some');
      const { count } = await db
        .selectFrom(some)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return { taker, count: Number(count) };
    }),
  );
  return counted.sort((a, b) => a.count - b.count).map(({ taker }) => taker);
}

/** What began between the days, and what began before and lasted into them: each is found by an index of its own. */
function happenedWithin(eb: Joined, kind: FindingKind, since: string, until: string) {
  const dated = () => eb.selectFrom('findings as dated').select('dated.key').where('dated.kind', '=', kind);
  return dated()
    .where('dated.happened_from', '>=', since)
    .where('dated.happened_from', '<=', until)
    .unionAll(dated().where('dated.happened_to', '>=', since).where('dated.happened_from', '<', since));
}

/** `articles` are those with the words that are asked for; or these words, where the articles are many. */
function conditions(
  store: Store,
  filter: FindingFilter,
  isNarrow: boolean,
  articles: readonly number[] | string | undefined,
  ofOutlet: readonly number[] | undefined,
): Conditions {
  const { happenedSince, happenedUntil } = filter;
  const isDated = happenedSince !== undefined && happenedUntil !== undefined;
  return (eb, table = 'findings') => {
    const listed = sql.ref<string>(`${table}.listed`);
    const all: Expression<SqlBool>[] = [
      // Written so that no list of all findings of a kind is gone through where a few articles are.
      isNarrow || isDated
        ? sql<boolean>`coalesce(findings.kind, '') = ${filter.kind}`
        : eb('findings.kind', '=', filter.kind),
      ...isKnown(eb, filter.asOf),
    ];
    if (!filter.withRejected) all.push(eb('findings.hidden', 'is', null));
    const { types, statuses } = filter;
    if (types) all.push(types.length === 1 ? eb('findings.type', '=', types[0]) : eb('findings.type', 'in', types));
    if (statuses) all.push(eb('findings.status', 'in', statuses));
    if (filter.since) all.push(eb(listed, '>=', filter.since));
    if (filter.until) all.push(eb(listed, '<=', endOf(filter.until)));
    if (isDated) all.push(eb('findings.key', 'in', happenedWithin(eb, filter.kind, happenedSince, happenedUntil)));
    else if (happenedSince) all.push(eb('findings.happened_to', '>=', happenedSince));
    else if (happenedUntil) all.push(eb('findings.happened_from', '<=', happenedUntil));
    if (filter.minConfidence !== undefined) all.push(eb('findings.confidence', '>=', filter.minConfidence));
    const { article, story } = filter;
    if (article) all.push(isIn(eb, (of) => of('articles.id', '=', article)));
    if (story !== undefined) all.push(isIn(eb, (of) => of('articles.story', '=', story)));
    if (ofOutlet) all.push(eb('findings.article', 'in', ofOutlet));
    else if (filter.outlet) all.push(eb('articles.outlet', '=', filter.outlet));
    if (typeof articles === 'string') {
      // The sign keeps the list as what is gone through, and the words as what is looked up.
      all.push(store.dialect.hasWords(sql<number>`+findings.article`, articles));
    } else if (articles) all.push(eb('findings.article', 'in', articles));
    return all;
  };
}

/** Whether the finding is in one of these articles, which are looked up first. */
function isIn(
  eb: Joined,
  which: (of: ExpressionBuilder<Schema, 'articles'>) => Expression<SqlBool>,
): Expression<SqlBool> {
  return eb(
    'findings.article',
    'in',
    eb
      .selectFrom('articles')
      .select('articles.key')
      .where((of) => which(of as never)),
  );
}

/** What the ledger holds now, or held then. */
export function isKnown(
  eb: ExpressionBuilder<Schema, 'articles'> | Joined,
  asOf: string | undefined,
): Expression<SqlBool>[] {
  const of = eb as ExpressionBuilder<Schema, 'articles'>;
  if (asOf === undefined) return [of('articles.superseded', 'is', null)];
  const end = endOf(asOf);
  return [
    of('articles.recorded', '<=', end),
    of.or([of('articles.superseded', 'is', null), of('articles.superseded', '>', end)]),
  ];
}

/** The articles with these words where they are few; undefined where no words are asked for. */
export async function articlesWith(store: Store, words: string): Promise<readonly number[] | 'many' | undefined> {
  if (phrasesOf(words).length === 0) return undefined;
  const rows = await store.db
    .selectFrom('texts')
    .select('article')
    .where((eb) => store.dialect.hasWords(eb.ref('article'), words))
    .limit(FEW_ARTICLES + 1)
    .execute();
  return rows.length > FEW_ARTICLES ? 'many' : rows.map(({ article }) => article);
}

/** The articles of an outlet where they are few; undefined where they are many. */
async function articlesOf({ db }: Store, outlet: string): Promise<readonly number[] | undefined> {
  const rows = await db
    .selectFrom('articles')
    .select('key')
    .where('outlet', '=', outlet)
    .limit(FEW_ARTICLES + 1)
    .execute();
  return rows.length > FEW_ARTICLES ? undefined : rows.map(({ key }) => key);
}

/** Whether words hold all those asked for. */
function holding(topic: string): (words: string) => boolean {
  const phrases = phrasesOf(topic).map((phrase) => ` ${fold(phrase.join(' '))} `);
  return (words) => {
    const folded = ` ${fold(words.replace(/[^\p{L}\p{N}]+/gu, ' '))} `;
    return phrases.every((phrase) => folded.includes(phrase));
  };
}
