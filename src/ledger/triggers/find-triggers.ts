import type { CommitmentKind } from '../../records/reading.js';
import type { Verdict } from '../commitments/decide-change.js';
import type { ChangeReason } from '../commitments/propose-changes.js';
import type { Store } from '../dialect.js';
import { type FoundFinding, findingsByKey } from '../found-finding.js';
import { endOf } from '../happened.js';
import { fromJson } from '../schema.js';
import { byInstruments } from '../what-if/by-instruments.js';
import { caseOf } from '../what-if/case.js';
import type { Consequence, InstrumentSource } from '../what-if/result.js';
import { reportedDeeds, sidesOf, weightOf } from './deeds.js';
import { findingsById } from './findings-by-id.js';

export interface TriggerFilter {
  /** ISO 3166-1 alpha-3 codes: a state that is bound, or takes part in the event. */
  readonly with?: readonly string[];
  /** Days, both included: when the event was reported. */
  readonly since?: string;
  readonly until?: string;
  /** Only what reports say of conditions, or only what instruments do. */
  readonly from?: 'reports' | 'instruments';
  readonly minConfidence?: number;
  readonly limit?: number;
}

/** A condition that a reported event meets, or may meet. */
export interface Trigger {
  /** The words of the condition: quoted from a report, in our own words from an instrument. */
  readonly condition: string;
  readonly consequent: string;
  readonly polarity: 'do' | 'refrain';
  readonly kind: CommitmentKind | 'permission';
  readonly debtors: readonly { readonly name: string; readonly country?: string }[];
  /** A commitment that was reported, or an instrument's obligation. */
  readonly source:
    | { readonly kind: 'report'; readonly undertaking: string; readonly finding: FoundFinding }
    | InstrumentSource;
  readonly event: FoundFinding;
  readonly happening: string;
  /** As the report gives it. */
  readonly day?: string;
  /** When the event was reported. */
  readonly listed: string;
  /** Happenings of the same kind between the same sides, which meet it too, this one included. */
  readonly times: number;
  readonly confidence: number;
  /** What the match rests on, and what it leaves open. */
  readonly why: readonly string[];
  /** Of a reported commitment: the change to confirm or dismiss. */
  readonly change?: string;
  readonly verdict?: Verdict;
}

const LIMIT = 50;
/** Instruments' conditions are armed attacks. */
const ATTACKS = ['ASSAULT'] as const;
const ANSWERS = 'an attack the other way is reported before it: in defence it meets no such condition';
/** How sure an obligation is triggered, by its standing. */
const SURE: Readonly<Partial<Record<Consequence['standing'], number>>> = {
  triggered: 0.8,
  unclear: 0.4,
  possible: 0.4,
};

/** Conditions that reported events meet, those of the newest reports first. */
export async function findTriggers(store: Store, filter: TriggerFilter = {}): Promise<Trigger[]> {
  const limit = filter.limit ?? LIMIT;
  const found = [
    ...(filter.from === 'instruments' ? [] : await ofReports(store, filter, limit * 4)),
    ...(filter.from === 'reports' ? [] : await ofInstruments(store, filter, limit)),
  ];
  return found
    .filter((one) => (filter.minConfidence ?? 0) <= one.confidence && isWith(one, filter.with))
    .sort((a, b) => (a.listed < b.listed ? 1 : a.listed > b.listed ? -1 : b.confidence - a.confidence))
    .slice(0, limit);
}

async function ofReports(store: Store, { since, until }: TriggerFilter, limit: number): Promise<Trigger[]> {
  const rows = await store.db
    .selectFrom('changes')
    .innerJoin('undertakings', 'undertakings.key', 'changes.undertaking')
    .innerJoin('findings', 'findings.key', 'changes.finding')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .where('changes.occasion', '=', 'condition met')
    .where((eb) => eb.or([eb('changes.verdict', 'is', null), eb('changes.verdict', '=', 'confirmed')]))
    .where('findings.hidden', 'is', null)
    .where('articles.superseded', 'is', null)
    .$if(since !== undefined, (query) => query.where('changes.listed', '>=', since as string))
    .$if(until !== undefined, (query) => query.where('changes.listed', '<=', endOf(until as string)))
    .select([
      'changes.id',
      'changes.confidence',
      'changes.reason',
      'changes.day',
      'changes.listed',
      'changes.verdict',
      'changes.finding',
      'changes.undertaking',
      'undertakings.id as undertakingId',
    ])
    .orderBy('changes.listed', 'desc')
    .orderBy('changes.key', 'desc')
    .limit(limit)
    .execute();
  const events = await findingsByKey(
    store,
    rows.flatMap(({ finding }) => finding ?? []),
  );
  const stated = await latestStatements(
    store,
    rows.map(({ undertaking }) => undertaking),
  );
  return rows.flatMap((row): Trigger[] => {
    const event = events.get(row.finding ?? -1);
    const finding = stated.get(row.undertaking);
    if (!event || !finding) return [];
    const { why, happening = '' } = fromJson<ChangeReason>(row.reason);
    const { polarity } = (finding.record as { consequent: { polarity: 'do' | 'refrain' } }).consequent;
    return [
      {
        condition: finding.terms?.antecedent ?? '',
        consequent: finding.terms?.consequent ?? finding.words,
        polarity,
        kind: finding.type as CommitmentKind,
        debtors: finding.who.filter(({ part }) => part === 'debtor'),
        source: { kind: 'report', undertaking: row.undertakingId, finding },
        event,
        happening,
        ...(event.happened && row.day ? { day: row.day } : {}),
        listed: row.listed,
        times: 1,
        confidence: row.confidence,
        why: [why],
        change: row.id,
        ...(row.verdict ? { verdict: row.verdict } : {}),
      },
    ];
  });
}

/** The latest report of each undertaking that tells its condition. */
async function latestStatements(store: Store, undertakings: readonly number[]): Promise<Map<number, FoundFinding>> {
  if (undertakings.length === 0) return new Map();
  const rows = await store.db
    .selectFrom('restatements')
    .innerJoin('findings', 'findings.key', 'restatements.finding')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .select(['restatements.undertaking', 'findings.key'])
    .where('restatements.undertaking', 'in', [...new Set(undertakings)])
    .where('findings.hidden', 'is', null)
    .where('articles.superseded', 'is', null)
    .orderBy('findings.listed')
    .orderBy('findings.key')
    .execute();
  const found = await findingsByKey(
    store,
    rows.map(({ key }) => key),
  );
  const stated = new Map<number, FoundFinding>();
  for (const { undertaking, key } of rows) {
    const finding = found.get(key);
    if (finding?.terms?.antecedent) stated.set(undertaking, finding);
  }
  return stated;
}

async function ofInstruments(store: Store, filter: TriggerFilter, limit: number): Promise<Trigger[]> {
  const weights = new Map<string, number>();
  const drafts = new Map<string, { trigger: Omit<Trigger, 'event'>; event: string }>();
  for (const reported of await reportedDeeds(store, ATTACKS, filter)) {
    const { deed, sketch, day, told, happening, listed, answers } = reported;
    for (const one of byInstruments(caseOf(deed, day)).consequences) {
      const sure = SURE[one.standing];
      if (sure === undefined || one.condition === undefined || one.source.kind !== 'instrument') continue;
      const key = [sidesOf(reported), one.source.id, one.source.article, one.condition].join('|');
      const known = drafts.get(key)?.trigger;
      const confidence = Math.round((answers ? sure / 2 : sure) * sketch.confidence * 100) / 100;
      // Of one conflict the report that tells it best stands for all, at the time of the latest.
      if (known && (weights.get(key) ?? 0) >= weightOf(reported)) {
        drafts.set(key, { ...(drafts.get(key) as { event: string }), trigger: { ...known, times: known.times + 1 } });
        continue;
      }
      if (!known && drafts.size >= limit * 2) continue;
      weights.set(key, weightOf(reported));
      drafts.set(key, {
        event: sketch.finding,
        trigger: {
          condition: one.condition,
          consequent: one.consequent,
          polarity: one.polarity,
          kind: one.commitment,
          debtors: one.debtors,
          source: one.source,
          happening,
          ...(told ? { day: told } : {}),
          listed: known?.listed ?? listed,
          times: (known?.times ?? 0) + 1,
          confidence,
          why: [
            ...(answers ? [ANSWERS] : []),
            ...(sketch.from === undefined
              ? ['the report gives no date for the event: its own day is taken for whether the instrument was in force']
              : []),
            ...one.notes,
          ],
        },
      });
    }
  }
  const events = await findingsById(
    store,
    [...drafts.values()].map(({ event }) => event),
  );
  return [...drafts.values()].flatMap(({ trigger, event }) => {
    const found = events.get(event);
    return found ? [{ ...trigger, event: found }] : [];
  });
}

function isWith({ debtors, event }: Trigger, codes: readonly string[] | undefined): boolean {
  if (codes === undefined) return true;
  return [...debtors, ...event.who].some(({ country }) => country !== undefined && codes.includes(country));
}
