import { instruments, membersOn, statusOn } from '../../knowledge/instruments.js';
import { knowledge } from '../../knowledge/knowledge.js';
import type { FoundFinding } from '../../ledger/find-findings.js';
import type { Ledger } from '../../ledger/ledger.js';
import { CasusError } from '../../records/errors.js';
import type { PloverType } from '../../records/reading.js';
import { type App, type Desk, route } from '../api.js';
import {
  DyadLine,
  DyadLineQuery,
  DyadQuery,
  Dyads,
  MapQuery,
  NETWORK_LAYERS,
  Network,
  NetworkQuery,
  type NetworkTie,
  Places,
  Timeline,
  type TimelineItem,
  TimelineQuery,
} from '../contract.js';
import { sinceDay, someOf, statesMeant, timesOf, untilDay, wordsOf } from '../query.js';
import { today } from './ask.js';

const TIMELINE_KINDS = ['statement', 'event', 'commitment'] as const;
const MOST_ACTORS = 8;
const ON_TIMELINE = 300;
const MAP_EVENTS = 1000;

export function addCharts(app: App, { ledger }: Desk): void {
  route(
    app,
    '/api/timeline',
    {
      summary: 'What chosen actors said, did and bound themselves to',
      tag: 'Charts',
      query: TimelineQuery,
      answer: Timeline,
    },
    async ({ query: { actors, kinds, limit = ON_TIMELINE, after, ...query } }) => {
      const named = wordsOf(actors) ?? [undefined];
      if (named.length > MOST_ACTORS) throw new CasusError('usage', `at most ${MOST_ACTORS} actors at a time`);
      const streams = named.flatMap((by) =>
        (someOf(kinds, TIMELINE_KINDS, 'kinds') ?? TIMELINE_KINDS).map((kind) => ({ by, kind })),
      );
      return timeline(ledger, streams, timesOf(query), limit, after);
    },
  );
  route(
    app,
    '/api/dyads',
    { summary: 'Who to whom: pairs of countries', tag: 'Charts', query: DyadQuery, answer: Dyads },
    async ({ query: { type, status, ...query } }) => ({
      items: await ledger.dyads({
        ...query,
        ...timesOf(query),
        types: wordsOf(type),
        statuses: wordsOf(status),
        limit: query.limit ?? 500,
      }),
    }),
  );
  route(
    app,
    '/api/dyads/line',
    { summary: 'One pair of countries over time', tag: 'Charts', query: DyadLineQuery, answer: DyadLine },
    async ({ query: { source, target, each = 'month', time = 'reported', type, status, ...query } }) => ({
      source,
      target,
      points: await ledger.dyadLine({
        ...timesOf(query),
        source,
        target,
        by: `${time}${each === 'day' ? 'Day' : 'Month'}`,
        types: wordsOf(type),
        statuses: wordsOf(status),
      }),
    }),
  );
  route(
    app,
    '/api/map',
    { summary: 'Events by place', tag: 'Charts', query: MapQuery, answer: Places },
    async ({ query: { type, status, limit = MAP_EVENTS, ...query } }) => {
      const { items, unplaced } = await ledger.places({
        ...query,
        ...timesOf(query),
        types: wordsOf(type),
        statuses: wordsOf(status),
        limit,
      });
      return { items, unplaced };
    },
  );
  route(
    app,
    '/api/network',
    { summary: 'Treaties, threats and transfers between states', tag: 'Charts', query: NetworkQuery, answer: Network },
    async ({ query: { layers, asOf, since, with: one, limit = 400 } }) => {
      const shown = someOf(layers, NETWORK_LAYERS, 'layers') ?? NETWORK_LAYERS;
      const day = untilDay(asOf);
      return network(ledger, shown, { asOf: day, since: sinceDay(since), only: statesMeant(one), limit });
    },
  );
}

type Times = ReturnType<typeof timesOf>;
interface Stream {
  readonly by: string | undefined;
  readonly kind: (typeof TIMELINE_KINDS)[number];
}

/** Each stream goes on by itself; the cursor holds where each of them stands, and 'end' for one that has ended. */
async function timeline(
  ledger: Ledger,
  streams: readonly Stream[],
  times: Times,
  limit: number,
  after: string | undefined,
): Promise<Timeline> {
  const cursors = after === undefined ? streams.map(() => '') : after.split('~');
  if (cursors.length !== streams.length) throw new CasusError('usage', `'${after}' is not a page of this list`);
  const each = Math.max(1, Math.ceil(limit / streams.length));
  const items = new Map<string, TimelineItem>();
  const next: string[] = [];
  for (const [index, { by, kind }] of streams.entries()) {
    if (cursors[index] === 'end') {
      next.push('end');
      continue;
    }
    const page = await ledger.find({ ...times, kind, by, limit: each, after: cursors[index] || undefined });
    for (const finding of page.items) items.set(finding.id, onTimeline(finding));
    next.push(page.next ?? 'end');
  }
  return {
    items: [...items.values()].sort((a, b) => (a.reported < b.reported ? 1 : a.reported > b.reported ? -1 : 0)),
    ...(next.every((cursor) => cursor === 'end') ? {} : { next: next.join('~') }),
  };
}

function onTimeline({ id, kind, type, status, happened, who, words, article }: FoundFinding): TimelineItem {
  return {
    id,
    kind: kind as TimelineItem['kind'],
    type,
    ...(status ? { status } : {}),
    ...(happened ? { happened } : {}),
    reported: article.reported ?? article.recorded,
    who,
    words,
    article: {
      id: article.id,
      ...(article.title ? { title: article.title } : {}),
      ...(article.outlet ? { outlet: article.outlet } : {}),
    },
  };
}

/** Events that draw a tie of a layer, whatever came of a threat. */
const EVENT_LAYERS: Readonly<
  Partial<Record<(typeof NETWORK_LAYERS)[number], { types: readonly PloverType[]; label: string; directed: boolean }>>
> = {
  agreements: { types: ['AGREE', 'COOPERATE'], label: 'agreed or worked together', directed: false },
  threats: { types: ['THREATEN'], label: 'threatened', directed: true },
  transfers: { types: ['AID'], label: 'gave or sent', directed: true },
  conflict: { types: ['ASSAULT', 'COERCE', 'SANCTION'], label: 'used force or sanctions against', directed: true },
};
/** Treaties that tie states; limits of arms and sanctions tie no friends. */
const ALLIANCES: ReadonlySet<string> = new Set([
  'collective-security',
  'mutual-defence',
  'guarantee',
  'assurance',
  'assistance',
  'consultation',
  'status-of-forces',
]);
/** Findings looked at, and told of each tie. */
const NEWEST = 500;
const OF_TIE = 5;

async function network(
  ledger: Ledger,
  layers: readonly (typeof NETWORK_LAYERS)[number][],
  { asOf, since, only, limit }: { asOf?: string; since?: string; only?: readonly string[]; limit: number },
): Promise<Network> {
  const day = asOf ?? today();
  const ties: NetworkTie[] = [];
  const isMeant = (...countries: string[]) => !only || countries.some((country) => only.includes(country));
  for (const layer of layers) {
    const drawn = EVENT_LAYERS[layer];
    if (!drawn) continue;
    // The reports up to that day, whenever the ledger took them in.
    const filter = { types: drawn.types, since, until: asOf };
    const dyads = await ledger.dyads({ ...filter, limit: 2000 });
    const { items } = await ledger.find({ ...filter, kind: 'event', statuses: ['occurred', 'ongoing'], limit: NEWEST });
    const findings = byPair(items, drawn.directed);
    const seen = new Map<string, number>();
    for (const { source, target, events } of dyads) {
      if (!isMeant(source, target)) continue;
      const pair = drawn.directed ? `${source} ${target}` : [source, target].sort().join(' ');
      seen.set(pair, Math.max(events, seen.get(pair) ?? 0));
    }
    for (const [pair, weight] of seen) {
      const [source, target] = pair.split(' ');
      const { directed, label } = drawn;
      ties.push({
        source,
        target,
        layer,
        directed,
        weight,
        label,
        findings: (findings.get(pair) ?? []).slice(0, OF_TIE),
      });
    }
  }
  const strongest = ties.sort((a, b) => b.weight - a.weight).slice(0, limit);
  if (layers.includes('alliances')) {
    for (const instrument of instruments().all) {
      const status = statusOn(instrument, day);
      if (!ALLIANCES.has(instrument.family) || status === 'not signed' || status === 'ended') continue;
      const members = membersOn(instrument, day);
      if (!isMeant(...members)) continue;
      for (const member of members) {
        strongest.push({
          source: member,
          target: instrument.id,
          layer: 'alliances',
          directed: false,
          weight: 1,
          label: `member of ${instrument.name}`,
          status,
          findings: [],
        });
      }
    }
  }
  return { asOf: day, nodes: nodesOf(strongest), ties: strongest };
}

function byPair(findings: readonly FoundFinding[], directed: boolean): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  for (const { id, who } of findings) {
    const countries = (part: string) => [
      ...new Set(who.flatMap((named) => (named.part === part && named.country ? named.country : []))),
    ];
    const [doers, takers] = [countries('actor'), countries('recipient')];
    for (const source of doers) {
      for (const target of takers.length > 0 ? takers : doers) {
        if (source === target) continue;
        const pair = directed ? `${source} ${target}` : [source, target].sort().join(' ');
        const ids = pairs.get(pair) ?? [];
        if (!ids.includes(id)) ids.push(id);
        pairs.set(pair, ids);
      }
    }
  }
  return pairs;
}

function nodesOf(ties: readonly NetworkTie[]): Network['nodes'] {
  const weights = new Map<string, number>();
  for (const { source, target, weight } of ties) {
    for (const id of [source, target]) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return [...weights].map(([id, weight]) => {
    const instrument = instruments().byId(id);
    const kind = instrument ? ('instrument' as const) : ('country' as const);
    return { id, kind, name: instrument?.name ?? knowledge().country(id)?.name ?? id, weight };
  });
}
