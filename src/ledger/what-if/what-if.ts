import { INSTRUMENTS_AS_OF, instruments } from '../../knowledge/instruments.js';
import type { Ledger } from '../ledger.js';
import type { Party } from '../patterns/party.js';
import type { Deed } from '../patterns/pattern.js';
import { byInstruments } from './by-instruments.js';
import { byReports } from './by-reports.js';
import { type Case, caseOf, keyOf, membersOfOn, statesOf } from './case.js';
import { RecordedCommitments } from './recorded.js';
import type { Consequence, SupposedEvent, WhatIf } from './result.js';

export interface WhatIfOptions {
  /** ISO 8601 day. */
  readonly asOf: string;
  readonly question?: string;
  /** Where it happens, if not on the territory of the one it is done to. */
  readonly place?: Party;
  /** What is reported counts too; without a ledger the instruments alone do. */
  readonly ledger?: Pick<Ledger, 'find' | 'wholeArticles'>;
}

/** Help that amounts to a deed of its own. */
const HELP_FORCES = new Set(['automatic', 'own judgement', 'joint finding']);
/** So many states at once are not each looked up in the ledger. */
const COALITION = 8;
/** So deep no chain of pacts goes; a guard beside the cutting of cycles. */
const DEEPEST = 6;

/**
 * What follows if the deed comes about: forward chaining over the commitments of the instruments in force on
 * the day and of the reports up to it. What would be honoured becomes a supposed deed in turn, until nothing
 * new follows; a deed or a line that stands in the tree already is not drawn out again.
 */
export async function whatIf(deed: Deed, options: WhatIfOptions): Promise<WhatIf> {
  const day = options.asOf.slice(0, 10);
  const chain = new Chain(options.ledger && new RecordedCommitments(options.ledger, day));
  const { place } = options;
  const event = await chain.follow(caseOf(deed, day, { ...(place && { place }), ...attacksOf(deed) }), 0);
  return {
    asOf: day,
    question: options.question ?? '',
    event,
    notices: [...sideNotices(deed, day), ...placeNotices(deed, place), ...chain.notices(day)],
  };
}

class Chain {
  readonly #recorded: RecordedCommitments | undefined;
  /** Deeds followed, and whether anything came of them; undefined while that is being found out. */
  readonly #deeds = new Map<string, boolean | undefined>();
  readonly #lines = new Set<string>();

  constructor(recorded: RecordedCommitments | undefined) {
    this.#recorded = recorded;
  }

  async follow(given: Case, depth: number): Promise<SupposedEvent> {
    const base = {
      deed: given.deed,
      status: 'hypothetical' as const,
      ...(given.against && { against: given.against }),
    };
    const key = keyOf(given);
    const nothing = { ...base, consequences: [], notBound: [], bothSides: [] };
    if (this.#deeds.has(key)) return this.#deeds.get(key) === false ? nothing : { ...nothing, shownAbove: true };
    this.#deeds.set(key, undefined);
    const byTreaty = byInstruments(given);
    const membersOf = membersOfOn(given);
    // Of a great coalition those commitments count that name a side of the first event, and these are known by then.
    const states = [given.deed.actors, given.deed.recipients, given.against ?? []]
      .map((side) => statesOf(side, membersOf))
      .filter((side) => side.length <= COALITION)
      .flat();
    const told = this.#recorded ? byReports(given, await this.#recorded.of(states)) : [];
    const found = [...byTreaty.consequences.map((consequence) => ({ consequence, deed: undefined })), ...told].filter(
      ({ consequence }) => this.#isNew(consequence),
    );
    const consequences: Consequence[] = [];
    for (const { consequence, deed } of found) {
      const next = depth < DEEPEST ? nextCase(given, consequence, deed) : undefined;
      const leadsTo = next && (await this.follow(next, depth + 1));
      const tells = leadsTo && (leadsTo.consequences.length > 0 || leadsTo.shownAbove);
      consequences.push(tells ? { ...consequence, leadsTo } : consequence);
    }
    this.#deeds.set(key, consequences.length > 0);
    return { ...base, consequences, notBound: byTreaty.notBound, bothSides: byTreaty.bothSides };
  }

  notices(day: string): string[] {
    const notices: string[] = [];
    if (day > INSTRUMENTS_AS_OF) {
      notices.push(
        `The instruments are known up to ${INSTRUMENTS_AS_OF}; what was signed, ended or suspended since then is not in here.`,
      );
    }
    const cut = [...(this.#recorded?.cutOff ?? [])];
    if (cut.length > 0) notices.push(`Only the newest recorded commitments of ${cut.join(', ')} were looked at.`);
    if (!this.#recorded)
      notices.push('No ledger was asked: reports of what was promised or threatened are not counted.');
    return notices;
  }

  #isNew({ source, debtors, standing }: Consequence): boolean {
    const what = source.kind === 'instrument' ? `${source.id} ${source.article}` : source.finding;
    const key = [what, standing, ...debtors.map(({ country, name }) => country ?? name).sort()].join('|');
    if (this.#lines.has(key)) return false;
    this.#lines.add(key);
    return true;
  }
}

/** The deed that honouring the commitment would be, as a case of its own. */
function nextCase(given: Case, consequence: Consequence, told: Deed | undefined): Case | undefined {
  if (consequence.standing !== 'triggered') return undefined;
  const { attacks = [], day, known, deed } = given;
  if (told) return { ...caseOf(told, day, attacksOf(told, attacks), known) };
  const { force, debtors, creditors } = consequence;
  if (force === undefined || !HELP_FORCES.has(force) || creditors.length === 0) return undefined;
  const help: Deed = { type: 'AID', contexts: ['military'], actors: debtors, recipients: creditors };
  return caseOf(help, day, { against: deed.actors, attacks }, known);
}

function attacksOf(deed: Deed, before: readonly Deed[] = []): Pick<Case, 'attacks'> {
  return { attacks: deed.type === 'ASSAULT' ? [...before, deed] : before };
}

/** Of one who is no state that is known, no pact can tell. */
function sideNotices(deed: Deed, day: string): string[] {
  const membersOf = membersOfOn({ known: instruments(), day });
  return [...deed.actors, ...deed.recipients]
    .filter((party) => statesOf([party], membersOf).length === 0)
    .map(
      ({ name }) =>
        `“${name}” is taken for no state: what binds by treaty is looked up for states, and for bodies by their members.`,
    );
}

function placeNotices({ type, recipients }: Deed, place: Party | undefined): string[] {
  const isElsewhere = place?.country !== undefined && recipients.every(({ country }) => country !== place.country);
  if (!isElsewhere || type !== 'ASSAULT') return [];
  return [`It happens in ${place.name}, whose own territory may count as attacked too: ask about that as well.`];
}
