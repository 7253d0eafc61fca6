import type { Ledger } from '../ledger/ledger.js';
import { counted, emptyLedger, unknownActor } from './nothing-found.js';

/** Why a list over time is empty: an empty ledger, a name that it does not know, or nothing that fits. */
export async function whyNone(
  ledger: Ledger,
  names: readonly (string | undefined)[],
  otherwise: string,
): Promise<string> {
  const { articles } = await ledger.totals();
  if (articles === 0) return emptyLedger(ledger.place);
  for (const name of names) {
    const unknown = name === undefined ? undefined : await unknownActor(ledger, name);
    if (unknown) return unknown;
  }
  return `${otherwise} (${counted(articles)} articles).`;
}
