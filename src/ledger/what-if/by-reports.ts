import { membersOn, statusOn } from '../../knowledge/instruments.js';
import { breaks, matches } from '../patterns/matches.js';
import { antecedentPattern, forbiddenPattern, parties, patternOf } from '../patterns/of-reading.js';
import type { Party } from '../patterns/party.js';
import type { Deed } from '../patterns/pattern.js';
import { type Case, keyOf, membersOfOn } from './case.js';
import { type Recorded, WEIGHTY } from './recorded.js';
import type { Consequence } from './result.js';

/** A consequence with the deed that its honouring would be, where its words tell of one. */
export interface Told {
  readonly consequence: Consequence;
  readonly deed?: Deed;
}

/** What reported commitments make of a deed; those that say the same are one, told by the newest report. */
export function byReports(given: Case, recorded: readonly Recorded[]): Told[] {
  const told = new Map<string, { readonly newest: Told; readonly articles: ReadonlySet<string> }>();
  for (const one of recorded) {
    const found = met(given, one) ?? broken(given, one);
    if (!found) continue;
    const { consequence, deed } = found;
    const key = [
      consequence.standing,
      consequence.commitment,
      keyOf({ deed: sides(consequence) }),
      deed && keyOf({ deed }),
    ].join();
    const known = told.get(key);
    told.set(key, {
      newest: !known || isNewer(consequence, known.newest.consequence) ? found : known.newest,
      articles: new Set([...(known?.articles ?? []), one.source.article]),
    });
  }
  return [...told.values()].map(({ newest, articles }) => {
    const { source } = newest.consequence;
    const others = articles.size - 1;
    if (source.kind !== 'report' || others === 0) return newest;
    return { ...newest, consequence: { ...newest.consequence, source: { ...source, others } } };
  });
}

function met(given: Case, one: Recorded): Told | undefined {
  const { commitment, actors, around } = one;
  const pattern = antecedentPattern(commitment, actors, around);
  if (!pattern) return undefined;
  // One who promised help did not promise it against those who defend themselves; a threat minds no such thing.
  const promises = commitment.kind === 'obligation' || commitment.kind === 'pledge';
  const deeds = given.against === undefined ? [given.deed] : [given.deed, ...(promises ? [] : [inForce(given)])];
  const fit = deeds.map((deed) => matches(pattern, deed, membersOfOn(given))).find(({ match }) => match);
  if (!fit) return undefined;
  const debtors = parties(commitment.debtors, actors);
  const creditors = parties(commitment.creditors, actors);
  const { consequent, deadline } = commitment;
  const deed = deedFollowing(one, debtors, creditors);
  const last = deadline?.value?.split('/').at(-1);
  const treaty = promises ? treatyOf(given, [...debtors, ...creditors]) : undefined;
  const past = last !== undefined && last < given.day.slice(0, last.length);
  return {
    consequence: {
      standing: treaty?.status === 'signed' ? 'signed, not in force' : fit.certain && !past ? 'triggered' : 'possible',
      commitment: commitment.kind,
      debtors,
      creditors,
      ...(one.condition && { condition: one.condition }),
      consequent: one.consequent,
      polarity: consequent.polarity,
      notes: [
        ...(treaty ? [treaty.note] : []),
        ...(fit.certain ? [] : [fit.reason]),
        ...(past ? [`its term ended on ${last}`] : []),
        ...strength(one),
      ],
      source: one.source,
    },
    ...(deed && consequent.polarity === 'do' && { deed }),
  };
}

function broken(given: Case, one: Recorded): Told | undefined {
  const { commitment, actors } = one;
  const pattern = forbiddenPattern(commitment, actors);
  // What is not done as long as a condition holds is not broken where that may hold no more.
  if (!pattern || commitment.antecedent) return undefined;
  const fit = breaks(pattern, given.deed, membersOfOn(given));
  if (!fit.match) return undefined;
  return {
    consequence: {
      standing: fit.certain ? 'breached' : 'bears on it',
      commitment: commitment.kind,
      debtors: parties(commitment.debtors, actors),
      creditors: parties(commitment.creditors, actors),
      consequent: one.consequent,
      polarity: 'refrain',
      notes: fit.certain ? [] : [fit.reason],
      source: one.source,
    },
  };
}

/** The defence pact of just these states, of which a report that speaks of their obligation tells. */
function treatyOf({ known, day }: Case, sides: readonly Party[]) {
  const states = new Set(sides.map(({ country }) => country));
  if (states.size < 2 || states.has(undefined)) return undefined;
  const pact = known.all.find((one) => {
    const status = statusOn(one, day);
    if (!one.attackObligation || (status !== 'signed' && status !== 'in force')) return false;
    const members = membersOn(one, day);
    return members.length === states.size && members.every((state) => states.has(state));
  });
  if (!pact) return undefined;
  const status = statusOn(pact, day);
  const force = status === 'signed' ? 'signed and not in force on that day' : 'in force';
  return { status, note: `the report tells of the ${pact.name}, ${force}` };
}

/** The use of force that help to one who is attacked may come to. */
function inForce({ deed, against }: Case): Deed {
  return { type: 'ASSAULT', actors: deed.actors, recipients: against ?? [] };
}

/** Only a deed that the words name brings about anything in turn: 'appropriate decisions' are none. */
function deedFollowing(
  { commitment, actors, consequent }: Recorded,
  debtors: readonly Party[],
  creditors: readonly Party[],
): Deed | undefined {
  const { event } = commitment.consequent;
  if (!event || !WEIGHTY.has(event.type) || debtors.length === 0) return undefined;
  const { recipients } = patternOf(event, actors);
  const done = recipients && recipients.length > 0 ? recipients : creditors;
  if (done.length === 0) return undefined;
  return { type: event.type, actors: debtors, recipients: done, words: consequent };
}

function strength({ commitment }: Recorded): string[] {
  return commitment.strength === 'firm' ? [] : [`said to be ${commitment.strength} only`];
}

function sides({ debtors, creditors }: Consequence): Deed {
  return { type: 'AGREE', actors: debtors, recipients: creditors };
}

function isNewer(a: Consequence, b: Consequence): boolean {
  const time = ({ source }: Consequence) => (source.kind === 'report' ? (source.reported ?? source.recorded) : '');
  return time(a) > time(b);
}
