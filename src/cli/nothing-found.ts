import type { FindingFilter } from '../ledger/find-findings.js';
import type { Ledger } from '../ledger/ledger.js';

/** Which options narrow a question, by the names that the user knows. */
const OPTIONS: readonly [key: keyof FindingFilter, option: string][] = [
  ['by', '--by'],
  ['to', '--to'],
  ['with', '--with'],
  ['about', '--about'],
  ['types', '--type'],
  ['statuses', '--status'],
  ['text', '--text'],
  ['since', '--since'],
  ['until', '--until'],
  ['happenedSince', '--happened-since'],
  ['happenedUntil', '--happened-until'],
  ['outlet', '--outlet'],
  ['article', '--article'],
  ['story', '--story'],
  ['minConfidence', '--min-confidence'],
  ['asOf', '--as-of'],
];
/** Counting stops there: it is told as 'more than'. */
const COUNTED = 1000;

/** Why a question found nothing, and what would find something. */
export async function whyNothing(ledger: Ledger, filter: FindingFilter, things: string): Promise<string> {
  const { articles } = await ledger.totals();
  if (articles === 0) return emptyLedger(ledger.place);
  if (filter.after !== undefined) return `No more ${things}.`;
  for (const who of [filter.by, filter.to, filter.with]) {
    const told = who === undefined ? undefined : await unknownActor(ledger, who);
    if (told) return told;
  }
  const given = OPTIONS.filter(([key]) => filter[key] !== undefined);
  const bare = { kind: filter.kind, withRejected: filter.withRejected };
  if (given.length === 0) return `The ledger holds no ${things} in its ${counted(articles)} articles.`;
  const without: string[] = [];
  for (const [key, option] of given) {
    const count = await ledger.count({ ...filter, [key]: undefined }, COUNTED);
    if (count > 0) without.push(`without ${option} ${there(count)}`);
  }
  if (without.length > 0) return `No ${things} match. There are some: ${without.join(', ')}.`;
  return `No ${things} match; of all, the ledger holds ${counted(await ledger.count(bare, COUNTED))}.`;
}

export function emptyLedger(place: string): string {
  return `The ledger ${place} is empty: 'casus add reports/' takes reports in, and --ledger names another.`;
}

/** What to say of a name that the ledger does not know; undefined where it does. */
export async function unknownActor(ledger: Ledger, name: string): Promise<string | undefined> {
  const { items } = await ledger.actors({ name, limit: 5 });
  if (items.length === 0) {
    return `The ledger knows nobody of, or called, '${name}'. 'casus actors' lists whom it knows; countries go by code or name.`;
  }
  return undefined;
}

function there(count: number): string {
  return count === 1 ? 'there is 1' : `there are ${counted(count)}`;
}

export function counted(count: number): string {
  return count >= COUNTED ? `${COUNTED.toLocaleString('en-GB')} or more` : String(count);
}
