import type { FoundUndertaking } from '../../ledger/commitments/find-undertakings.js';
import { COMMITMENT_STATES } from '../../ledger/commitments/life-cycle.js';
import type { FoundHappening, HappeningFilter } from '../../ledger/happenings/find-happenings.js';
import type { Ledger } from '../../ledger/ledger.js';
import { COMMITMENT_KINDS } from '../../records/reading.js';
import { type App, type Desk, route } from '../api.js';
import {
  Board,
  BoardQuery,
  ConditionPage,
  ConditionQuery,
  ContradictionPage,
  ContradictionQuery,
  HappeningPage,
  HappeningQuery,
  type Trigger,
  TriggerPage,
  TriggerQuery,
} from '../contract.js';
import { sinceDay, someOf, statesMeant, timesOf, untilDay, wordsOf } from '../query.js';

/** Undertakings that are shown of a column where no limit is given. */
const IN_COLUMN = 20;
/** Pages of happenings looked through for one page of disagreements. */
const PAGES = 6;

export function addOverTime(app: App, { ledger }: Desk): void {
  route(
    app,
    '/api/board',
    { summary: 'Commitments by their state', tag: 'Over time', query: BoardQuery, answer: Board },
    async ({ query: { kind, limit = IN_COLUMN, ...query } }) => {
      const filter = { ...query, ...timesOf(query), kinds: someOf(kind, COMMITMENT_KINDS, 'kind') };
      const columns = [];
      for (const state of COMMITMENT_STATES) {
        const { items, next } = await ledger.undertakings({ ...filter, states: [state], limit });
        const count =
          next === undefined ? items.length : await ledger.countUndertakings({ ...filter, states: [state] });
        columns.push({ state, count, items, ...(next === undefined ? {} : { next }) });
      }
      return { columns, undecided: await ledger.countUndertakings({ ...filter, undecided: true }) };
    },
  );
  route(
    app,
    '/api/triggers',
    {
      summary: 'Changes of commitments that await a decision',
      tag: 'Over time',
      query: TriggerQuery,
      answer: TriggerPage,
    },
    async ({ query: { occasion, minConfidence, ...query } }) => {
      const { items, next } = await ledger.undertakings({ ...query, ...timesOf(query), undecided: true });
      const occasions = wordsOf(occasion);
      const triggers = triggersOf(items).filter(
        ({ change }) => (occasions?.includes(change.occasion) ?? true) && change.confidence >= (minConfidence ?? 0),
      );
      return { items: triggers, ...(next === undefined ? {} : { next }) };
    },
  );
  route(
    app,
    '/api/conditions',
    { summary: 'Conditions that reported events meet', tag: 'Over time', query: ConditionQuery, answer: ConditionPage },
    async ({ query: { since, until, ...query } }) => ({
      items: await ledger.triggers({
        ...query,
        since: sinceDay(since),
        until: untilDay(until),
        with: statesMeant(query.with),
      }),
    }),
  );
  route(
    app,
    '/api/contradictions',
    {
      summary: 'Reported deeds against what was declared, denied or bound',
      tag: 'Over time',
      query: ContradictionQuery,
      answer: ContradictionPage,
    },
    async ({ query: { since, until, limit, ...query } }) => ({
      items: await ledger.contradictions({
        limit,
        since: sinceDay(since),
        until: untilDay(until),
        with: statesMeant(query.with),
      }),
    }),
  );
  route(
    app,
    '/api/disagreements',
    {
      summary: 'Happenings whose reports cannot all be right',
      tag: 'Over time',
      query: HappeningQuery,
      answer: HappeningPage,
    },
    ({ query: { type, ...query } }) => disagreeing(ledger, { ...query, ...timesOf(query), types: wordsOf(type) }),
  );
}

/** Changes that nobody has decided on, each with its undertaking, in the order of these. */
export function triggersOf(undertakings: readonly FoundUndertaking[]): Trigger[] {
  return undertakings.flatMap((undertaking) =>
    undertaking.changes
      .filter(({ verdict, leadsTo }) => verdict === undefined && leadsTo !== undefined)
      .map((change) => ({ undertaking, change })),
  );
}

/** Happenings with disagreements; a disagreement needs two stories, so these alone are looked through. */
export async function disagreeing(
  ledger: Ledger,
  filter: HappeningFilter,
): Promise<{ items: FoundHappening[]; next?: string }> {
  const limit = filter.limit ?? 50;
  const found: FoundHappening[] = [];
  let after = filter.after;
  for (let page = 0; page < PAGES; page++) {
    const { items, next } = await ledger.happenings({
      ...filter,
      withDenied: true,
      stories: Math.max(2, filter.stories ?? 0),
      limit,
      after,
    });
    found.push(...items.filter(({ disagreements }) => disagreements.length > 0));
    after = next;
    if (after === undefined || found.length >= limit) break;
  }
  return { items: found, ...(after === undefined ? {} : { next: after }) };
}
