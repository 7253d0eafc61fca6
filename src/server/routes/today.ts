import { INSTRUMENTS_AS_OF } from '../../knowledge/instruments.js';
import { knowledge } from '../../knowledge/knowledge.js';
import { PLOVER_SCALE } from '../../knowledge/plover-scale.js';
import { COMMITMENT_STATES } from '../../ledger/commitments/life-cycle.js';
import { instant } from '../../ledger/happened.js';
import {
  ACTOR_KINDS,
  COMMITMENT_KINDS,
  EVENT_STATUSES,
  PLOVER_TYPES,
  QUANTITY_RELATIONS,
  SPEECH_ACTS,
} from '../../records/reading.js';
import { type App, type Desk, route } from '../api.js';
import { About, Today, TodayQuery } from '../contract.js';
import { keptTotals } from '../kept-totals.js';
import { sinceDay } from '../query.js';
import { alertOf } from './alerts.js';
import { disagreeing, triggersOf } from './over-time.js';

const SHOWN = 12;
/** Undertakings looked at for what awaits a decision. */
const LOOKED_AT = 60;

export function addToday(app: App, { ledger, version }: Desk): void {
  const counted = keptTotals(ledger);
  route(
    app,
    '/api/about',
    { summary: 'The ledger, and the words that filters know', tag: 'Desk', answer: About },
    async () => {
      const newest = (await ledger.articles({ limit: 1 })).items[0];
      return {
        name: 'casus' as const,
        version,
        ledger: ledger.place,
        totals: await counted(),
        ...(newest ? { latest: (newest.reported ?? newest.recorded).slice(0, 10) } : {}),
        instrumentsAsOf: INSTRUMENTS_AS_OF,
        vocabulary: {
          ploverTypes: PLOVER_TYPES,
          eventStatuses: EVENT_STATUSES,
          speechActs: SPEECH_ACTS,
          commitmentKinds: COMMITMENT_KINDS,
          commitmentStates: COMMITMENT_STATES,
          quantityRelations: QUANTITY_RELATIONS,
          actorKinds: ACTOR_KINDS,
          scores: PLOVER_SCALE,
          countries: Object.fromEntries(knowledge().countries.map(({ iso3, name }) => [iso3, name])),
        },
      };
    },
  );
  route(
    app,
    '/api/today',
    { summary: 'What came in, and what awaits a decision', tag: 'Desk', query: TodayQuery, answer: Today },
    async ({ query: { since = '1d', limit = SHOWN } }) => {
      const from = sinceDay(since) as string;
      const arrived = await ledger.arrivals({ since: from, limit });
      const totals = await counted();
      return {
        since: from,
        now: instant(new Date()),
        totals,
        articles: arrived.articles,
        arrived: arrived.count,
        commitments: await ledger.arrivedFindings('commitment', from, limit),
        triggers: triggersOf((await ledger.undertakings({ undecided: true, limit: LOOKED_AT })).items).slice(0, limit),
        undecided: await ledger.countUndertakings({ undecided: true }),
        disagreements: (await disagreeing(ledger, { limit })).items.slice(0, limit),
        alerts: (await ledger.alerts()).map(alertOf),
        failures: totals.failures,
      };
    },
  );
}
