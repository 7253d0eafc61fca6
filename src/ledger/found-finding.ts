import type { Actor, Commitment, Instrument, Role, Statement } from '../records/reading.js';
import type { Span } from '../records/span.js';
import { wordsOf } from '../records/span.js';
import type { Store } from './dialect.js';
import { type FindingKind, fromJson, type Part } from './schema.js';

/** Who takes part in a finding, as the ledger knows them. */
export interface Named {
  readonly part: Part;
  /** The name as the ledger knows it, or the article's own words where these name nobody it knows. */
  readonly name: string;
  readonly kind?: string;
  readonly country?: string;
  /** What `by`, `to` and `with` take to mean just this actor. */
  readonly identity?: string;
}

export interface FoundFinding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly type: string;
  readonly status?: string;
  /** First and last day, as the report dates it. */
  readonly happened?: { readonly from: string; readonly to: string };
  readonly confidence?: number;
  /** As corrected, or as the reader gave it: an event of `Reading['events']`, … Its ids hold within the article. */
  readonly record: unknown;
  /** The words that it rests on, with '[…]' for what stands between them. */
  readonly words: string;
  /** Of a commitment: the words of its condition and of what the debtor is bound to. */
  readonly terms?: { readonly antecedent?: string; readonly consequent: string };
  readonly who: readonly Named[];
  /** The statement that tells it, where that is not the reporter. */
  readonly toldBy?: { readonly id: string; readonly act: string; readonly speaker?: Named };
  /** The treaty, law, … that a commitment comes from. */
  readonly instrument?: { readonly id: string; readonly name: string };
  readonly corrected?: true;
  readonly confirmed?: string;
  readonly hidden?: 'rejected' | 'merged';
  /** Of a merged one the id of the one that was kept. */
  readonly kept?: string;
  readonly article: {
    readonly id: string;
    readonly title?: string;
    readonly url?: string;
    readonly outlet?: string;
    readonly reported?: string;
    readonly recorded: string;
    readonly engine: string;
    readonly superseded?: string;
    readonly story?: number;
  };
}

/** The field whose words stand for the finding. */
const TELLING: Readonly<Record<FindingKind, readonly string[]>> = {
  actor: ['mentions'],
  statement: ['content', 'cue'],
  event: ['evidence'],
  commitment: ['evidence', 'consequent'],
  instrument: ['mentions'],
  quantity: ['evidence'],
  notice: ['span'],
};

/** Fields of the records that name who takes part, and as what. */
const WHO_FIELDS: readonly [field: string, part: Part][] = [
  ['speaker', 'speaker'],
  ['addressee', 'addressee'],
  ['actors', 'actor'],
  ['recipients', 'recipient'],
  ['place', 'place'],
  ['debtors', 'debtor'],
  ['creditors', 'creditor'],
  ['parties', 'party'],
  ['holder', 'holder'],
];

type AnyRecord = Readonly<Record<string, unknown>>;
/** A role of a record, or the speaker of a statement. */
type Taking = Partial<Role> & { readonly spans?: readonly Span[] };

/** Findings by their keys, with who takes part in them and what they rest on. */
export async function findingsByKey(
  store: Pick<Store, 'db'>,
  keys: readonly number[],
): Promise<Map<number, FoundFinding>> {
  if (keys.length === 0) return new Map();
  const rows = await store.db
    .selectFrom('findings')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .where('findings.key', 'in', keys)
    .select([
      'findings.key',
      'findings.id',
      'findings.kind',
      'findings.type',
      'findings.status',
      'findings.happened_from',
      'findings.happened_to',
      'findings.confidence',
      'findings.record',
      'findings.corrected',
      'findings.confirmed',
      'findings.hidden',
      'findings.kept',
      'findings.article as articleKey',
      'articles.id as articleId',
      'articles.title',
      'articles.url',
      'articles.outlet',
      'articles.reported',
      'articles.recorded',
      'articles.engine',
      'articles.superseded',
      'articles.story',
    ])
    .execute();
  const read = rows.map((row) => ({ ...row, record: fromJson<AnyRecord>(row.corrected ?? row.record) }));
  const articles = [...new Set(rows.map((row) => row.articleKey))];
  const texts = await textsOf(store, articles);
  const lookUp = await referencesOf(store, articles, read);
  return new Map(
    read.map((row) => {
      const text = texts.get(row.articleKey) ?? '';
      const name = (taking: Taking, part: Part): Named => {
        const known = lookUp(row.articleKey, taking.actor);
        const spoken = taking.text ?? wordsOf(text, taking.spans ?? []);
        return defined({
          part,
          name: known?.name ?? spoken,
          kind: known?.kind,
          country: known?.country ?? taking.country,
          identity: known?.identity,
        }) as Named;
      };
      const finding = {
        id: row.id,
        kind: row.kind,
        type: row.type,
        status: row.status,
        happened: row.happened_from && row.happened_to ? { from: row.happened_from, to: row.happened_to } : null,
        confidence: row.confidence,
        record: row.record,
        words: quotedWords(text, tellingSpans(row.kind, row.record)),
        terms: row.kind === 'commitment' ? termsOf(text, row.record as unknown as Commitment) : null,
        who:
          row.kind === 'actor'
            ? [name({ actor: row.id, text: String(row.record.name) }, 'self')]
            : WHO_FIELDS.flatMap(([field, part]) => takings(row.record[field]).map((taking) => name(taking, part))),
        toldBy: toldBy(lookUp(row.articleKey, row.record.statement), name),
        instrument: instrumentOf(lookUp(row.articleKey, row.record.instrument)),
        corrected: row.corrected === null ? null : true,
        confirmed: row.confirmed,
        hidden: row.hidden,
        kept: row.kept,
        article: defined({
          id: row.articleId,
          title: row.title,
          url: row.url,
          outlet: row.outlet,
          reported: row.reported,
          recorded: row.recorded,
          engine: row.engine,
          superseded: row.superseded,
          story: row.story,
        }),
      };
      return [row.key, defined(finding) as unknown as FoundFinding];
    }),
  );
}

function termsOf(text: string, { antecedent, consequent }: Commitment): FoundFinding['terms'] {
  return {
    ...(antecedent ? { antecedent: quotedWords(text, antecedent.spans) } : {}),
    consequent: quotedWords(text, consequent.spans),
  };
}

/** The words of spans, with '[…]' for what stands between them. */
export function quotedWords(text: string, spans: readonly Span[]): string {
  return spans
    .map((span, index) => {
      const isApart = index > 0 && /\S/.test(text.slice(spans[index - 1].end, span.start));
      return `${isApart ? '[…] ' : ''}${text.slice(span.start, span.end)}`;
    })
    .join(' ');
}

/** What an id in a record stands for. */
interface Reference {
  readonly record: AnyRecord;
  readonly id: string;
  readonly name?: string;
  readonly kind?: string;
  readonly country?: string;
  readonly identity?: string;
}

type LookUp = (article: number, id: unknown) => Reference | undefined;

async function referencesOf(
  store: Pick<Store, 'db'>,
  articles: readonly number[],
  rows: readonly { readonly kind: FindingKind; readonly id: string; readonly record: AnyRecord }[],
): Promise<LookUp> {
  const references = new Map<string, Reference>();
  const fetch = async (ids: readonly unknown[]) => {
    const wanted = [...new Set(ids.filter((id): id is string => typeof id === 'string'))];
    for (let at = 0; at < wanted.length; at += 1000) {
      const found = await store.db
        .selectFrom('findings')
        .leftJoin('roles', (join) => join.onRef('roles.finding', '=', 'findings.key').on('roles.part', '=', 'self'))
        .leftJoin('actors', 'actors.key', 'roles.actor')
        .leftJoin('actors as kept', 'kept.key', 'actors.same_as')
        .where('findings.id', 'in', wanted.slice(at, at + 1000))
        .where('findings.article', 'in', articles)
        .select([
          'findings.article',
          'findings.id',
          'findings.record',
          'findings.corrected',
          'actors.identity',
          'actors.name',
          'kept.identity as keptIdentity',
          'kept.name as keptName',
        ])
        .execute();
      for (const { article, id, record, corrected, identity, name, keptIdentity, keptName } of found) {
        const read = fromJson<AnyRecord & Partial<Actor>>(corrected ?? record);
        references.set(`${article} ${id}`, {
          record: read,
          id,
          name: keptName ?? name ?? read.name,
          kind: read.kind,
          country: read.country,
          identity: keptIdentity ?? identity ?? undefined,
        });
      }
    }
  };
  await fetch(rows.flatMap(({ record }) => [record.statement, record.instrument]));
  const tellers = [...references.values()].map(({ record }) => record);
  await fetch([
    ...rows.filter(({ kind }) => kind === 'actor').map(({ id }) => id),
    ...[...rows.map(({ record }) => record), ...tellers].flatMap((record) =>
      WHO_FIELDS.flatMap(([field]) => takings(record[field]).map(({ actor }) => actor)),
    ),
  ]);
  return (article, id) => (typeof id === 'string' ? references.get(`${article} ${id}`) : undefined);
}

function toldBy(statement: Reference | undefined, name: (taking: Taking, part: Part) => Named): FoundFinding['toldBy'] {
  if (!statement) return undefined;
  const { speaker, act } = statement.record as Partial<Statement>;
  return { id: statement.id, act: act ?? 'assert', ...(speaker ? { speaker: name(speaker, 'speaker') } : {}) };
}

function instrumentOf(instrument: Reference | undefined): FoundFinding['instrument'] {
  return instrument && { id: instrument.id, name: (instrument.record as Partial<Instrument>).name ?? '' };
}

function takings(value: unknown): readonly Taking[] {
  return Array.isArray(value) ? (value as Taking[]) : value ? [value as Taking] : [];
}

async function textsOf(store: Pick<Store, 'db'>, articles: readonly number[]): Promise<Map<number, string>> {
  const rows = await store.db.selectFrom('texts').selectAll().where('article', 'in', articles).execute();
  return new Map(rows.map((row) => [row.article, row.text]));
}

/** The spans whose words stand for a finding. */
export function tellingSpans(kind: FindingKind, record: AnyRecord): readonly Span[] {
  for (const field of TELLING[kind]) {
    const value = record[field] as Span | readonly Span[] | { readonly spans: readonly Span[] } | undefined;
    const spans = !value ? [] : Array.isArray(value) ? value : 'spans' in value ? value.spans : [value as Span];
    // An actor's first mention tells who it is; the others repeat it.
    if (spans.length > 0) return field === 'mentions' ? spans.slice(0, 1) : spans;
  }
  return [];
}

/** The record without fields that are unknown. */
export function defined<T extends object>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
