import type { z } from 'zod';
import { daysMeant } from '../ledger/days-meant.js';
import type { FindingFilter } from '../ledger/find-findings.js';
import type { FindingKind } from '../ledger/schema.js';
import { whoIs } from '../ledger/who.js';
import { CasusError } from '../records/errors.js';
import type { FindingQuery } from './contract.js';
import { Invalid } from './problem.js';

/** A question's parameters as its schema takes them; a name that comes several times is a list. */
export function readQuery<T extends z.ZodType>(schema: T, search: URLSearchParams): z.output<T> {
  const given: Record<string, string> = {};
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name).filter((value) => value !== '');
    if (values.length > 0) given[name] = values.join(',');
  }
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new Invalid(parsed.error.issues);
  return parsed.data;
}

/** The words of a list that is parted by commas; undefined for none. */
export function wordsOf(list: string | undefined): string[] | undefined {
  const words = list?.split(',').flatMap((word) => word.trim() || []);
  return words && words.length > 0 ? words : undefined;
}

/** The words of a list, each of them one of those that are known, in any case. */
export function someOf<T extends string>(list: string | undefined, known: readonly T[], name: string): T[] | undefined {
  return wordsOf(list)?.map((word) => {
    const found = known.find((one) => one.toLowerCase() === word.toLowerCase());
    if (found === undefined) throw new CasusError('usage', `${name}: '${word}' is none of ${known.join(', ')}`);
    return found;
  });
}

export function sinceDay(value: string | undefined): string | undefined {
  return value === undefined ? undefined : asDays(value).from;
}

export function untilDay(value: string | undefined): string | undefined {
  return value === undefined ? undefined : asDays(value).to;
}

/** Days asked for, as the ledger takes them. */
export function timesOf({
  since,
  until,
  happenedSince,
  happenedUntil,
  asOf,
}: {
  since?: string;
  until?: string;
  happenedSince?: string;
  happenedUntil?: string;
  asOf?: string;
}) {
  return {
    since: sinceDay(since),
    until: untilDay(until),
    happenedSince: sinceDay(happenedSince),
    happenedUntil: untilDay(happenedUntil),
    asOf: untilDay(asOf),
  };
}

export function findingFilter(kind: FindingKind, query: z.output<typeof FindingQuery>): FindingFilter {
  const { type, status, ...rest } = query;
  return { ...rest, ...timesOf(query), kind, types: wordsOf(type), statuses: wordsOf(status) };
}

/** The codes of the states that are meant. */
export function statesMeant(name: string | undefined): readonly string[] | undefined {
  if (name === undefined) return undefined;
  const { countries } = whoIs(name);
  if (countries.length === 0) throw new CasusError('usage', `'${name}' is no state: give a code or a name of one`);
  return countries;
}

function asDays(value: string): { from: string; to: string } {
  const days = daysMeant(value);
  if (!days)
    throw new CasusError('usage', `'${value}' is no day: give 2024-06-19, 2024-06, 2024, or 7d for 7 days ago`);
  return days;
}
