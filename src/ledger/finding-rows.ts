import { fold } from '../knowledge/fold.js';
import { knowledge } from '../knowledge/knowledge.js';
import type { Actor, DateValue, Reading, Role } from '../records/reading.js';
import { overlaps, type Span } from '../records/span.js';
import { type Days, daysOf } from './happened.js';
import type { FindingKind, Part } from './schema.js';

export interface RoleRow {
  readonly part: Part;
  /** The actor's id in the reading. */
  readonly actor?: string;
  readonly country?: string;
  /** What the role is called. */
  readonly text?: string;
}

export interface SpanRow extends Span {
  readonly field: string;
}

/** One finding as the ledger stores it, whatever its kind. */
export interface FindingRow {
  readonly id: string;
  readonly kind: FindingKind;
  readonly type: string;
  readonly status?: string;
  readonly happened?: Days;
  readonly confidence?: number;
  readonly record: object;
  readonly roles: readonly RoleRow[];
  readonly spans: readonly SpanRow[];
}

/** Takes a reading apart into findings. Ids are unique within it: one that comes again gets a number. */
export function findingRows(reading: Reading): FindingRow[] {
  const rows: FindingRow[] = [
    ...reading.actors.map(
      (actor): FindingRow => ({
        ...base('actor', actor, actor.kind),
        roles: [{ part: 'self', actor: actor.id, country: actor.country }],
        spans: at('mentions', actor.mentions),
      }),
    ),
    ...reading.statements.map((statement): FindingRow => {
      const countryOf = (id?: string) => reading.actors.find((actor) => actor.id === id)?.country;
      const role = (part: Part, who?: { actor?: string } | null): RoleRow[] =>
        who ? [{ part, actor: who.actor, country: countryOf(who.actor) }] : [];
      return {
        ...base('statement', statement, statement.act, statement.date),
        roles: [
          ...role('speaker', statement.speaker),
          ...role('addressee', statement.addressee),
          ...named(reading.actors, statement.content),
        ],
        spans: [
          ...at('speaker', statement.speaker?.spans),
          ...at('cue', statement.cue),
          ...at('content', statement.content),
          ...at('addressee', statement.addressee?.spans),
        ],
      };
    }),
    ...reading.events.map(
      (event): FindingRow => ({
        ...base('event', event, event.type, event.date),
        status: event.status,
        roles: [
          ...roles('actor', event.actors),
          ...roles('recipient', event.recipients),
          ...roles('place', event.place && [event.place]),
        ],
        spans: at('evidence', event.evidence),
      }),
    ),
    ...reading.commitments.map(
      (commitment): FindingRow => ({
        ...base('commitment', commitment, commitment.kind, commitment.deadline),
        status: commitment.strength,
        roles: [
          ...roles('debtor', commitment.debtors),
          ...roles('creditor', commitment.creditors),
          ...named(reading.actors, [...(commitment.antecedent?.spans ?? []), ...commitment.consequent.spans]),
        ],
        spans: [
          ...at('antecedent', commitment.antecedent?.spans),
          ...at('consequent', commitment.consequent.spans),
          ...at('evidence', commitment.evidence),
        ],
      }),
    ),
    ...reading.instruments.map(
      (instrument): FindingRow => ({
        ...base('instrument', instrument, instrument.kind, instrument.date),
        roles: roles('party', instrument.parties),
        spans: at('mentions', instrument.mentions),
      }),
    ),
    ...reading.quantities.map(
      (quantity): FindingRow => ({
        ...base('quantity', quantity, quantity.relation),
        roles: roles('holder', quantity.holder && [quantity.holder]),
        spans: at('evidence', quantity.evidence),
      }),
    ),
    ...reading.notices.map(
      (notice, index): FindingRow => ({
        ...base('notice', { id: `notice-${index}`, ...notice }, notice.code),
        record: notice,
        roles: [],
        spans: at('span', notice.span && [notice.span]),
      }),
    ),
  ];
  return withUniqueIds(rows);
}

/**
 * What names an actor in every article: a state is its country, a holder of office who is the only one of
 * that name and country its full name; others are told apart by kind and folded name, since the reader's
 * own ids hold within one article.
 */
export function identityOf(actor: Actor): string {
  return actor.kind === 'state' && actor.country
    ? `state:${actor.country}`
    : `${actor.kind}:${fold(fullNameOf(actor)).replace(/\s+/g, ' ').trim()}`;
}

/** The name with which an actor is known across articles: 'Putin' of Russia is Vladimir Putin. */
export function fullNameOf({ kind, name, country }: Actor): string {
  if (kind !== 'person' || !country) return name;
  const bearers = knowledge()
    .leaders(name)
    .filter(({ iso3 }) => iso3 === country);
  const [first, ...others] = [...bearers].sort((a, b) => a.name.length - b.name.length);
  return first && others.every((other) => isSpelling(first.name, other.name)) ? first.name : name;
}

/** Whether a longer name of the same surname and country is the shorter one spelt otherwise: 'Sergei', 'Sergey'. */
function isSpelling(short: string, long: string): boolean {
  return fold(long).slice(0, 4) === fold(short).slice(0, 4);
}

/** Whether an article names the actor, rather than describe it ('his troops'): only a name holds elsewhere too. */
export function isNamed({ name }: Actor): boolean {
  return /\p{Lu}|\p{Lo}|\p{N}/u.test(name);
}

function base(kind: FindingKind, record: { id: string; confidence?: number }, type: string, date?: DateValue) {
  return { id: record.id, kind, type, happened: daysOf(date), confidence: record.confidence, record };
}

function roles(part: Part, given: readonly Role[] = []): RoleRow[] {
  return given.map((role) => ({ part, actor: role.actor, country: role.country, text: role.text }));
}

/** Who is named within the spans. */
function named(actors: readonly Actor[], spans: readonly Span[]): RoleRow[] {
  return actors
    .filter(({ mentions }) => mentions.some((mention) => spans.some((span) => overlaps(mention, span))))
    .map(({ id, country }) => ({ part: 'about', actor: id, country }));
}

function at(field: string, spans: readonly Span[] = []): SpanRow[] {
  const seen = new Set<string>();
  const rows: SpanRow[] = [];
  for (const { start, end } of spans) {
    if (seen.has(`${start}-${end}`)) continue;
    seen.add(`${start}-${end}`);
    rows.push({ field, start, end });
  }
  return rows;
}

function withUniqueIds(rows: readonly FindingRow[]): FindingRow[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const count = (times.get(row.id) ?? 0) + 1;
    times.set(row.id, count);
    return count === 1 ? row : { ...row, id: `${row.id}~${count}` };
  });
}
