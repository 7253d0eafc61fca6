import { sql } from 'kysely';
import { fold } from '../knowledge/fold.js';
import type { Actor } from '../records/reading.js';
import { wordsOf } from '../records/span.js';
import { actorKeys } from './actor-keys.js';
import { PAGE_SIZE, type Page, pageOf, readCursor } from './cursor.js';
import type { Store } from './dialect.js';
import { type FindingKind, fromJson, type Part } from './schema.js';
import { whoIs } from './who.js';

export interface ActorFilter {
  /** A name, the last word of one, or a country: all actors of it. */
  readonly name?: string;
  readonly kinds?: readonly string[];
  readonly limit?: number;
  readonly after?: string;
}

/** Who is known across articles. */
export interface FoundActor {
  /** 'state:RUS', 'person:vladimir putin'. */
  readonly identity: string;
  readonly name: string;
  readonly kind: string;
  readonly country?: string;
  readonly sector?: string;
  readonly code?: string;
  /** In how many articles it is found. */
  readonly articles: number;
}

/** How often an actor takes each part; a state stands for everyone of it. */
export interface ActorView extends FoundActor {
  /** What it is called, its commonest names first. */
  readonly aliases: readonly string[];
  /** Identities that a person said to be this actor. */
  readonly merged: readonly string[];
  /** Counted to the last one as far as `COUNTED`. */
  readonly counts: Readonly<Record<ActorCount, number>>;
  /** The first and the latest report that it is found in. */
  readonly first?: string;
  readonly latest?: string;
}

const COUNTS = {
  said: ['statement', 'speaker'],
  addressed: ['statement', 'addressee'],
  spokenOf: ['statement', 'about'],
  did: ['event', 'actor'],
  received: ['event', 'recipient'],
  owes: ['commitment', 'debtor'],
  owed: ['commitment', 'creditor'],
  party: ['instrument', 'party'],
  holds: ['quantity', 'holder'],
} as const satisfies Readonly<Record<string, readonly [FindingKind, Part]>>;
export type ActorCount = keyof typeof COUNTS;

/** Beyond so many, counts are no longer exact: "at least". */
export const COUNTED = 10_000;
/** Articles whose names for an actor are looked at. */
const NAMED_IN = 200;
const ALIASES = 12;

/** Actors, those that are found in most articles first. */
export async function findActors(store: Store, filter: ActorFilter): Promise<Page<FoundActor>> {
  const limit = filter.limit ?? PAGE_SIZE;
  const who = filter.name === undefined ? undefined : whoIs(filter.name);
  const keys = who ? await actorKeys(store, who) : [];
  const like = who && who.countries.length + keys.length === 0 ? await keysLike(store, filter.name as string) : [];
  if (who && who.countries.length + keys.length + like.length === 0) return { items: [] };
  const after = filter.after === undefined ? undefined : readCursor(filter.after);
  const rows = await store.db
    .selectFrom('actors')
    // The sign keeps the order of the list as what is gone through.
    .where(sql<boolean>`+same_as is null`)
    .where((eb) => {
      const all = [eb('mentioned', '>', 0)];
      if (who?.countries.length) all.push(eb('country', 'in', who.countries));
      else if (who) all.push(eb('key', 'in', [...keys, ...like]));
      if (filter.kinds) all.push(eb('kind', 'in', filter.kinds));
      if (after) {
        const mentioned = Number(after.listed);
        all.push(
          eb.or([
            eb('mentioned', '<', mentioned),
            eb.and([eb('mentioned', '=', mentioned), eb('key', '<', after.key)]),
          ]),
        );
      }
      return eb.and(all);
    })
    .selectAll()
    .orderBy('mentioned', 'desc')
    .orderBy('key', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(
    rows.map((row) => ({ ...row, listed: String(row.mentioned) })),
    limit,
    foundActor,
  );
}

/** One actor by its identity, or the one of that name that is found in most articles. */
export async function oneActor(store: Store, name: string): Promise<ActorView | undefined> {
  const { db } = store;
  const who = whoIs(name);
  const keys = await actorKeys(store, {
    ...who,
    identities: [...who.identities, ...who.countries.map((country) => `state:${country}`)],
  });
  if (keys.length === 0) return undefined;
  const actor = await db
    .selectFrom('actors')
    .selectAll()
    .where('key', 'in', keys)
    .where('same_as', 'is', null)
    .orderBy('mentioned', 'desc')
    .orderBy('key')
    .limit(1)
    .executeTakeFirst();
  if (!actor) return undefined;
  const merged = await db.selectFrom('actors').select(['key', 'identity']).where('same_as', '=', actor.key).execute();
  const same = [actor.key, ...merged.map(({ key }) => key)];
  const isState = actor.kind === 'state' && actor.country !== null;
  const counts = {} as Record<ActorCount, number>;
  for (const [count, [kind, part]] of Object.entries(COUNTS) as [ActorCount, readonly [FindingKind, Part]][]) {
    const some = db
      .selectFrom('roles')
      .innerJoin('findings', 'findings.key', 'roles.finding')
      .innerJoin('articles', 'articles.key', 'findings.article')
      .where('roles.kind', '=', kind)
      .where('roles.part', '=', part)
      .where((eb) => (isState ? eb('roles.country', '=', actor.country) : eb('roles.actor', 'in', same)))
      .where('findings.hidden', 'is', null)
      .where('articles.superseded', 'is', null)
      .select('roles.finding')
      .limit(COUNTED)
      .as('some');
    const row = await db
      .selectFrom(some)
      .select((eb) => eb.fn.count<number>('finding').distinct().as('count'))
      .executeTakeFirstOrThrow();
    counts[count] = Number(row.count);
  }
  const named = await db
    .selectFrom('roles')
    .innerJoin('findings', 'findings.key', 'roles.finding')
    .innerJoin('texts', 'texts.article', 'findings.article')
    .where('roles.kind', '=', 'actor')
    .where('roles.part', '=', 'self')
    .where('roles.actor', 'in', same)
    .orderBy('roles.listed', 'desc')
    .limit(NAMED_IN)
    .select(['findings.record', 'findings.corrected', 'texts.text', 'roles.listed'])
    .execute();
  const [first] = await db
    .selectFrom('roles')
    .select('listed')
    .where('kind', '=', 'actor')
    .where('actor', 'in', same)
    .orderBy('listed')
    .limit(1)
    .execute();
  return {
    ...foundActor(actor),
    aliases: aliasesOf(named, actor.name),
    merged: merged.map(({ identity }) => identity),
    counts,
    ...(first ? { first: first.listed, latest: named[0]?.listed } : {}),
  };
}

/** Names and titles by which the articles call the actor; pronouns and descriptions are none. */
function aliasesOf(
  rows: readonly { readonly record: unknown; readonly corrected: unknown; readonly text: string }[],
  name: string,
): string[] {
  const times = new Map<string, number>();
  for (const { record, corrected, text } of rows) {
    const actor = fromJson<Actor>(corrected ?? record);
    const names = new Set([actor.name, ...actor.mentions.map((mention) => wordsOf(text, [mention]))]);
    for (const one of names) {
      const alias = one.replace(/\s+/g, ' ').trim();
      if (/^(?:al[ -])?\p{Lu}/u.test(alias) && !DESCRIPTION.test(alias)) times.set(alias, (times.get(alias) ?? 0) + 1);
    }
  }
  times.delete(name);
  return [...times]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, ALIASES)
    .map(([alias]) => alias);
}

const DESCRIPTION =
  /^(?:(?:I|He|She|It|They|We|You|Who|One)(?:$|\s)|(?:The|An?|This|That|These|Those|Its|Our|His|Her|Their|My|Your|Both|Other|Some) \p{Ll}|(?:Its|Our|His|Hers?|Their|My|This|That|These|Those|Both)$)/u;

/** Keys of actors whose names begin with the words; else of those that hold them. */
async function keysLike({ db }: Store, name: string): Promise<number[]> {
  const words = fold(name);
  if (words === '') return [];
  const begin = await db
    .selectFrom('actors')
    .select('key')
    .where('folded', '>=', words)
    .where('folded', '<', `${words}\x7f`)
    .orderBy('folded')
    .limit(200)
    .execute();
  const found =
    begin.length > 0
      ? begin
      : await db.selectFrom('actors').select('key').where('folded', 'like', `%${words}%`).limit(200).execute();
  return found.map(({ key }) => key);
}

function foundActor(row: {
  identity: string;
  name: string;
  kind: string;
  country: string | null;
  sector: string | null;
  code: string | null;
  mentioned: number;
}): FoundActor {
  const { identity, name, kind, country, sector, code, mentioned } = row;
  return {
    identity,
    name,
    kind,
    ...(country ? { country } : {}),
    ...(sector ? { sector } : {}),
    ...(code ? { code } : {}),
    articles: mentioned,
  };
}
