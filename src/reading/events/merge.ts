import type { DateValue } from '../../records/reading.js';
import { mergeSpans } from '../../records/span.js';
import type { Draft } from './draft.js';
import type { Parties, Party } from './parties.js';

/** Statuses that may be the same event told twice; what is only foretold never merges with what happened. */
const REAL = new Set(['occurred', 'ongoing', 'background']);
/** At most so many spans are kept for one event. */
const MOST_EVIDENCE = 6;

/**
 * Joins tellings of the same event within one article: same type, same parties (one telling may
 * name the state for its minister, or leave out the recipient), dates that do not contradict, and either the same word or one of both undated.
 */
export function mergeDrafts(text: string, parties: Parties, drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  const byKey = new Map<string, number[]>();
  for (const draft of drafts) {
    const key = `${draft.type}|${REAL.has(draft.status)}|${sides(parties, draft.actors)}`;
    const known = byKey.get(key) ?? [];
    const at = known.find((index) => same(parties, merged[index], draft));
    if (at === undefined) {
      known.push(merged.length);
      byKey.set(key, known);
      merged.push(draft);
    } else merged[at] = join(text, merged[at], draft);
  }
  return merged;
}

function sides(parties: Parties, list: readonly Party[]): string {
  return [...new Set(list.map((party) => parties.countryOf(party) ?? party.actor ?? party.text.toLowerCase()))]
    .sort()
    .join('+');
}

/** Those of the parties that are known as more than their state: a minister, a ministry, a party. */
function bodies(parties: Parties, list: readonly Party[]): string[] {
  return list.flatMap(({ actor }) => (actor !== undefined && parties.kindOf(actor) !== 'state' ? [actor] : []));
}

/** 'The ministry condemned' and 'the parliament condemned' are two acts, though of one state. */
function otherDoers(parties: Parties, a: Draft, b: Draft): boolean {
  const told = bodies(parties, a.actors);
  const telling = bodies(parties, b.actors);
  return told.length > 0 && telling.length > 0 && !told.some((actor) => telling.includes(actor));
}

function same(parties: Parties, a: Draft, b: Draft): boolean {
  if (!REAL.has(a.status) && a.status !== b.status) return false;
  if (otherDoers(parties, a, b)) return false;
  const told = sides(parties, a.recipients);
  const telling = sides(parties, b.recipients);
  if (told !== telling && told !== '' && telling !== '') return false;
  if (!datesAgree(a.date, b.date)) return false;
  return a.lemma === b.lemma || told === telling;
}

function datesAgree(a: DateValue | undefined, b: DateValue | undefined): boolean {
  if (a?.value === undefined || b?.value === undefined) return true;
  return a.value.startsWith(b.value) || b.value.startsWith(a.value);
}

const PRECISION = ['unresolved', 'duration', 'interval', 'year', 'month', 'day', 'instant'];

function join(text: string, a: Draft, b: Draft): Draft {
  const finer = (b.date && PRECISION.indexOf(b.date.precision)) ?? -1;
  const date = a.date && PRECISION.indexOf(a.date.precision) >= finer ? a.date : b.date;
  const fuller = b.recipients.length > a.recipients.length ? b.recipients : a.recipients;
  const status = a.status === 'occurred' || b.status === 'occurred' ? 'occurred' : a.status;
  return {
    ...a,
    status,
    date,
    recipients: fuller,
    place: a.place ?? b.place,
    evidence: mergeSpans(text, [...a.evidence, ...b.evidence]).slice(0, MOST_EVIDENCE),
    confidence: Math.min(0.95, Math.max(a.confidence, b.confidence) + 0.05),
  };
}
