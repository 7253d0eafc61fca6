import { type Alerts, alertsOf } from './alerts/alerts.js';
import { type Deliveries, deliveriesOf } from './alerts/deliveries.js';
import { type ArrivalFilter, type Arrivals, arrivals, arrivedFindings } from './arrivals.js';
import { type Belonging, belongingOf } from './belonging.js';
import type { Store } from './dialect.js';
import { type DyadLineFilter, dyadLine } from './dyad-line.js';
import type { FindingFilter, FoundFinding } from './find-findings.js';
import { findPlaces, type Places } from './places.js';
import type { FindingKind } from './schema.js';
import { type FindingSpan, spansOf } from './spans-of.js';
import type { Tally } from './tallies.js';

/** What the desk shows beside the lists, and what it watches. */
export interface Desk extends Alerts, Deliveries {
  arrivals(filter: ArrivalFilter): Promise<Arrivals>;
  arrivedFindings(kind: FindingKind, since: string, limit?: number): Promise<FoundFinding[]>;
  belonging(finding: string): Promise<Belonging>;
  spans(article: string): Promise<FindingSpan[]>;
  places(filter: Omit<FindingFilter, 'kind' | 'after'>): Promise<Places>;
  dyadLine(filter: DyadLineFilter): Promise<Tally[]>;
}

export function deskOf(store: Store): Desk {
  return {
    ...alertsOf(store),
    ...deliveriesOf(store),
    arrivals: (filter) => arrivals(store, filter),
    arrivedFindings: (kind, since, limit) => arrivedFindings(store, kind, since, limit),
    belonging: (finding) => belongingOf(store, finding),
    spans: (article) => spansOf(store, article),
    places: (filter) => findPlaces(store, filter),
    dyadLine: (filter) => dyadLine(store, filter),
  };
}
