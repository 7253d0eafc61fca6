import type { Verdict } from '../commitments/decide-change.js';
import type { ChangeReason } from '../commitments/propose-changes.js';
import type { Store } from '../dialect.js';
import { type FoundFinding, findingsByKey } from '../found-finding.js';
import { endOf } from '../happened.js';
import { fromJson } from '../schema.js';
import { byInstruments } from '../what-if/by-instruments.js';
import { caseOf } from '../what-if/case.js';
import type { InstrumentSource } from '../what-if/result.js';
import { reportedDeeds, sidesOf, weightOf } from './deeds.js';
import { findingsById } from './findings-by-id.js';

export interface ContradictionFilter {
  /** ISO 3166-1 alpha-3 codes: whose word and deed, or to whom it was done. */
  readonly with?: readonly string[];
  /** Days, both included: when the deed was reported. */
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
}

/** A reported deed against what its doer declared, denied or is bound to leave undone. */
export interface Contradiction {
  readonly about: 'declared' | 'denied' | 'bound by instrument';
  /** The words that the deed goes against: quoted from a report, in our own words from an instrument. */
  readonly words: string;
  readonly declared?: FoundFinding;
  readonly instrument?: InstrumentSource;
  readonly deed: FoundFinding;
  readonly happening: string;
  readonly day?: string;
  /** When the deed was last reported. */
  readonly listed: string;
  readonly confidence: number;
  readonly why: readonly string[];
  /** Of a declared word: the change to confirm or dismiss. */
  readonly change?: string;
  readonly verdict?: Verdict;
}

const LIMIT = 50;
/** Denials that are looked through, the newest first. */
const DENIALS = 400;
const DENIED = 0.6;
const BREACHED = 0.7;

/** Declared policy against reported deeds, those of the newest reports first; both sides in their words. */
export async function findContradictions(store: Store, filter: ContradictionFilter = {}): Promise<Contradiction[]> {
  const limit = filter.limit ?? LIMIT;
  const found = [
    ...(await ofPolicies(store, filter, limit * 4)),
    ...(await ofDenials(store, filter)),
    ...(await ofInstruments(store, filter)),
  ];
  return found
    .filter((one) => isWith(one, filter.with))
    .sort((a, b) => (a.listed < b.listed ? 1 : a.listed > b.listed ? -1 : b.confidence - a.confidence))
    .slice(0, limit);
}

async function ofPolicies(
  store: Store,
  { since, until }: ContradictionFilter,
  limit: number,
): Promise<Contradiction[]> {
  const rows = await store.db
    .selectFrom('changes')
    .innerJoin('findings', 'findings.key', 'changes.finding')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .where('changes.occasion', '=', 'broken')
    .where((eb) => eb.or([eb('changes.verdict', 'is', null), eb('changes.verdict', '=', 'confirmed')]))
    .where('findings.hidden', 'is', null)
    .where('articles.superseded', 'is', null)
    .$if(since !== undefined, (query) => query.where('changes.listed', '>=', since as string))
    .$if(until !== undefined, (query) => query.where('changes.listed', '<=', endOf(until as string)))
    .select((eb) => [
      'changes.id',
      'changes.confidence',
      'changes.reason',
      'changes.day',
      'changes.listed',
      'changes.verdict',
      'changes.finding',
      eb
        .selectFrom('restatements')
        .innerJoin('findings as stated', 'stated.key', 'restatements.finding')
        .whereRef('restatements.undertaking', '=', 'changes.undertaking')
        .where('stated.hidden', 'is', null)
        .orderBy('stated.listed', 'desc')
        .limit(1)
        .select('stated.key')
        .as('stated'),
    ])
    .orderBy('changes.listed', 'desc')
    .orderBy('changes.key', 'desc')
    .limit(limit)
    .execute();
  const findings = await findingsByKey(
    store,
    rows.flatMap(({ finding, stated }) => [finding ?? [], stated ?? []].flat()),
  );
  return rows.flatMap((row): Contradiction[] => {
    const deed = findings.get(row.finding ?? -1);
    const declared = findings.get(row.stated ?? -1);
    if (!deed || !declared) return [];
    const { why, happening = '' } = fromJson<ChangeReason>(row.reason);
    return [
      {
        about: 'declared',
        words: declared.words,
        declared,
        deed,
        happening,
        ...(deed.happened && row.day ? { day: row.day } : {}),
        listed: row.listed,
        confidence: row.confidence,
        why: [why],
        change: row.id,
        ...(row.verdict ? { verdict: row.verdict } : {}),
      },
    ];
  });
}

/** Happenings that their doer denies and others tell as a fact. */
async function ofDenials(store: Store, { since, until }: ContradictionFilter): Promise<Contradiction[]> {
  const rows = await store.db
    .selectFrom('findings')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .innerJoin('witnesses', 'witnesses.finding', 'findings.key')
    .innerJoin('happenings', 'happenings.key', 'witnesses.happening')
    .where('findings.kind', '=', 'event')
    .where('findings.status', '=', 'denied')
    .where('findings.hidden', 'is', null)
    .where('articles.superseded', 'is', null)
    .where('happenings.affirmed', '=', 1)
    .$if(since !== undefined, (query) => query.where('happenings.listed', '>=', since as string))
    .$if(until !== undefined, (query) => query.where('happenings.listed', '<=', endOf(until as string)))
    .select([
      'findings.key',
      'happenings.key as happening',
      'happenings.id',
      'happenings.listed',
      'happenings.happened_from as day',
    ])
    .orderBy('findings.listed', 'desc')
    .limit(DENIALS)
    .execute();
  return tellings(store, rows);
}

interface DenialRow {
  readonly key: number;
  readonly happening: number;
  readonly id: string;
  readonly listed: string;
  readonly day: string | null;
}

async function tellings(store: Store, rows: readonly DenialRow[]): Promise<Contradiction[]> {
  if (rows.length === 0) return [];
  const affirming = await store.db
    .selectFrom('witnesses')
    .innerJoin('findings', 'findings.key', 'witnesses.finding')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .where('witnesses.happening', 'in', [...new Set(rows.map(({ happening }) => happening))])
    .where('findings.status', '<>', 'denied')
    .where('findings.hidden', 'is', null)
    .where('articles.superseded', 'is', null)
    .select(['witnesses.happening', 'findings.key'])
    .orderBy('findings.listed')
    .execute();
  const deedOf = new Map(affirming.map(({ happening, key }) => [happening, key]));
  const findings = await findingsByKey(store, [...rows.map(({ key }) => key), ...deedOf.values()]);
  return rows.flatMap((row): Contradiction[] => {
    const declared = findings.get(row.key);
    const deed = findings.get(deedOf.get(row.happening) ?? -1);
    if (!declared || !deed || !isOwnDenial(declared)) return [];
    return [
      {
        about: 'denied',
        words: declared.words,
        declared,
        deed,
        happening: row.id,
        ...(row.day ? { day: row.day } : {}),
        listed: row.listed,
        confidence: DENIED,
        why: ['its doer denies what another report tells as a fact'],
      },
    ];
  });
}

/** What the doer's own side denies; that others deny it is no word of his. */
function isOwnDenial({ who, toldBy }: FoundFinding): boolean {
  const speaker = toldBy?.speaker;
  if (!speaker || toldBy.act !== 'deny') return false;
  return who.some(
    ({ part, country, name }) =>
      part === 'actor' && (country !== undefined ? country === speaker.country : name === speaker.name),
  );
}

/** Deeds that an instrument in force forbids their doer. */
async function ofInstruments(store: Store, filter: ContradictionFilter): Promise<Contradiction[]> {
  const deeds = await reportedDeeds(store, ['ASSAULT', 'AID', 'MOBILIZE'], filter);
  const weights = new Map<string, number>();
  const drafts = new Map<string, { contradiction: Omit<Contradiction, 'deed'>; event: string }>();
  for (const reported of deeds) {
    const { deed, sketch, day, told, happening, listed } = reported;
    for (const one of byInstruments(caseOf(deed, day)).consequences) {
      if (one.standing !== 'breached' || one.source.kind !== 'instrument') continue;
      // What answers an attack is no breach of a ban on attacks.
      if (reported.answers && deed.type === 'ASSAULT') continue;
      const key = [sidesOf(reported), one.source.id, one.source.article].join('|');
      const confidence = Math.round(BREACHED * sketch.confidence * 100) / 100;
      const known = drafts.get(key)?.contradiction;
      if (known && (weights.get(key) ?? 0) >= weightOf(reported)) continue;
      weights.set(key, weightOf(reported));
      drafts.set(key, {
        event: sketch.finding,
        contradiction: {
          about: 'bound by instrument',
          words: one.consequent,
          instrument: one.source,
          happening,
          ...(told ? { day: told } : {}),
          listed: known?.listed ?? listed,
          confidence,
          why: one.notes,
        },
      });
    }
  }
  const events = await findingsById(
    store,
    [...drafts.values()].map(({ event }) => event),
  );
  return [...drafts.values()].flatMap(({ event, contradiction }) => {
    const deed = events.get(event);
    return deed ? [{ ...contradiction, deed }] : [];
  });
}

function isWith({ declared, deed }: Contradiction, codes: readonly string[] | undefined): boolean {
  if (codes === undefined) return true;
  return [...(declared?.who ?? []), ...deed.who].some(
    ({ country }) => country !== undefined && codes.includes(country),
  );
}
