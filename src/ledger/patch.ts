import type { z } from 'zod';
import { measuresOf } from '../knowledge/event-measures.js';
import { fold } from '../knowledge/fold.js';
import { knowledge } from '../knowledge/knowledge.js';
import { CasusError } from '../records/errors.js';
import {
  type Actor,
  actorSchema,
  commitmentSchema,
  type DateValue,
  eventSchema,
  instrumentSchema,
  noticeSchema,
  PLOVER_TYPES,
  quantitySchema,
  type Role,
  statementSchema,
} from '../records/reading.js';
import type { FindingKind } from './schema.js';
import { whoIs } from './who.js';

/** Corrected fields by name; several actors or contexts are a list or parted by commas, and an empty value takes the field away. */
export type Patch = Readonly<Record<string, string | readonly string[]>>;

type FieldType = 'word' | 'words' | 'number' | 'date' | 'role' | 'roles' | 'speaker';

/** What of each kind can be corrected. */
const FIELDS: Readonly<Record<FindingKind, Readonly<Record<string, FieldType>>>> = {
  actor: { name: 'word', kind: 'word', country: 'word', sector: 'word' },
  statement: { act: 'word', mode: 'word', speaker: 'speaker', addressee: 'speaker', date: 'date' },
  event: {
    type: 'word',
    mode: 'word',
    status: 'word',
    contexts: 'words',
    actors: 'roles',
    recipients: 'roles',
    place: 'role',
    date: 'date',
  },
  commitment: {
    kind: 'word',
    strength: 'word',
    polarity: 'word',
    debtors: 'roles',
    creditors: 'roles',
    deadline: 'date',
  },
  instrument: { name: 'word', kind: 'word', parties: 'roles', date: 'date' },
  quantity: { value: 'number', bound: 'word', relation: 'word', item: 'word', holder: 'role' },
  notice: {},
};

const SCHEMAS: Readonly<Record<FindingKind, z.ZodType>> = {
  actor: actorSchema,
  statement: statementSchema,
  event: eventSchema,
  commitment: commitmentSchema,
  instrument: instrumentSchema,
  quantity: quantitySchema,
  notice: noticeSchema,
};

/** The fields of a kind that can be corrected. */
export function correctable(kind: FindingKind): string[] {
  return Object.keys(FIELDS[kind]);
}

/**
 * The record with the fields corrected.
 *
 * @param actors those of the article, whom names may mean.
 * @throws CasusError usage for a field that the kind has not, and for a value that it cannot have.
 */
export function patched(kind: FindingKind, record: object, patch: Patch, actors: readonly Actor[]): object {
  let corrected: Record<string, unknown> = { ...record };
  for (const [field, value] of Object.entries(patch)) {
    const type = FIELDS[kind][field];
    if (!type) {
      const fields = correctable(kind);
      const can = fields.length > 0 ? `what can be corrected is ${fields.join(', ')}` : 'none of it can be corrected';
      throw new CasusError('usage', `no ${kind} has a field '${field}': ${can}`);
    }
    corrected = set(kind, corrected, field, valueIn(type, value, corrected[field], actors));
  }
  if (kind === 'actor') {
    // PLOVER's code follows from what may have been corrected.
    const { code: _, ...rest } = corrected;
    corrected = rest;
  }
  if (kind === 'event' && ('type' in patch || 'mode' in patch)) {
    const { quad: _, scale: __, cameo: ___, ...rest } = corrected;
    const type = PLOVER_TYPES.find((one) => one === rest.type);
    corrected = type ? { ...rest, ...measuresOf(type, rest.mode as string | undefined) } : rest;
  }
  const result = SCHEMAS[kind].safeParse(corrected);
  if (result.success) return corrected;
  const [issue] = result.error.issues;
  throw new CasusError('usage', `${issue.path.join('.') || kind}: ${issue.message}`);
}

function set(kind: FindingKind, record: Record<string, unknown>, field: string, value: unknown) {
  if (kind === 'commitment' && field === 'polarity') {
    return { ...record, consequent: { ...(record.consequent as object), polarity: value } };
  }
  if (value !== undefined) return { ...record, [field]: value };
  if (field === 'speaker') return { ...record, speaker: null };
  const { [field]: _, ...rest } = record;
  return rest;
}

function valueIn(
  type: FieldType,
  value: string | readonly string[],
  before: unknown,
  actors: readonly Actor[],
): unknown {
  const isList = type === 'roles' || type === 'words';
  const given = typeof value !== 'string' ? value : isList ? value.split(/[,;]/) : [value];
  const list = given.map((one) => one.trim()).filter((one) => one !== '');
  const [one] = list;
  switch (type) {
    case 'words':
      return list;
    case 'roles':
      return list.map((name) => roleOf(name, (before ?? []) as Role[], actors));
    case 'role':
      return one === undefined ? undefined : roleOf(one, before ? [before as Role] : [], actors);
    case 'speaker': {
      if (one === undefined) return undefined;
      const { actor } = roleOf(one, [], actors);
      if (!actor) throw new CasusError('usage', `the article names nobody '${one}', whom a statement could go by`);
      return { actor, spans: (before as { spans?: unknown[] } | null | undefined)?.spans ?? [] };
    }
    case 'number':
      return one === undefined ? undefined : Number(one);
    case 'date':
      return one === undefined ? undefined : dateOf(one, before as DateValue | undefined);
    case 'word':
      return one;
  }
}

/** Who is meant: one who takes part already, an actor of the article, a country, or the mere name. */
function roleOf(name: string, before: readonly Role[], actors: readonly Actor[]): Role {
  const [country, ...others] = whoIs(name).countries;
  const only = others.length === 0 ? country : undefined;
  const actor =
    actors.find((one) => fold(one.name) === fold(name) || one.id === name) ??
    actors.find((one) => one.kind === 'state' && only !== undefined && one.country === only);
  const known = before.find((role) =>
    actor ? role.actor === actor.id : fold(role.text) === fold(name) || (only !== undefined && role.country === only),
  );
  if (known) return known;
  if (actor)
    return { actor: actor.id, ...(actor.country ? { country: actor.country } : {}), text: actor.name, spans: [] };
  if (only !== undefined) return { country: only, text: knowledge().country(only)?.name ?? name, spans: [] };
  return { text: name, spans: [] };
}

function dateOf(value: string, before: DateValue | undefined): DateValue {
  const precision = value.startsWith('P')
    ? 'duration'
    : value.includes('/')
      ? 'interval'
      : value.includes('T')
        ? 'instant'
        : ({ 4: 'year', 7: 'month', 10: 'day' } as const)[value.length];
  if (!precision || !/^(?:\d{4}(?:-\d\d(?:-\d\d(?:T\S+)?)?)?(?:\/\d{4}(?:-\d\d){0,2})?|P[\dYMWDTHS.]+)$/.test(value)) {
    throw new CasusError('usage', `'${value}' is no date: give 2024-06-19, 2024-06, 2024 or 2024-06-01/2024-06-10`);
  }
  return { text: before?.text ?? value, ...(before?.span ? { span: before.span } : {}), value, precision };
}
