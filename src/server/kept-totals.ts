import type { Ledger } from '../ledger/ledger.js';
import type { Totals } from '../ledger/totals.js';

/** Counting a large ledger takes long: what was counted is told again for fifty times as long as counting took. */
export function keptTotals(ledger: Pick<Ledger, 'totals'>, now: () => number = Date.now): () => Promise<Totals> {
  let kept: Promise<Totals> | undefined;
  let until = 0;
  return () => {
    if (kept && now() < until) return kept;
    const begun = now();
    until = Number.POSITIVE_INFINITY;
    const counted = ledger.totals();
    kept = counted;
    counted.then(
      () => {
        until = now() + (now() - begun) * 50;
      },
      () => {
        until = 0;
      },
    );
    return counted;
  };
}
