import type { ObligationForce } from '../../knowledge/instrument-record.js';
import type { InstrumentStatus } from '../../knowledge/instruments.js';
import type { CommitmentKind, EventStatus } from '../../records/reading.js';
import type { Party } from '../patterns/party.js';
import type { Deed } from '../patterns/pattern.js';

/**
 * How a commitment stands to a supposed event: it comes to bind ('triggered'); it would if something that is
 * left open is so ('possible'); its condition is met and it is not in force, or not known to be; its text does not settle the case
 * ('unclear'); the event breaks it, or bears on it; it only permits.
 */
export type Standing =
  | 'triggered'
  | 'possible'
  | 'signed, not in force'
  | 'signed, force not established'
  | 'suspended'
  | 'unclear'
  | 'breached'
  | 'bears on it'
  | 'permitted';

export interface InstrumentSource {
  readonly kind: 'instrument';
  readonly id: string;
  readonly name: string;
  /** The organisation of its members. */
  readonly body?: string;
  readonly article: string;
  readonly status: InstrumentStatus;
  readonly signed?: string;
  readonly inForce?: string;
  readonly text: string;
  readonly publication?: string;
  readonly url?: string;
}

export interface ReportSource {
  readonly kind: 'report';
  /** Id of the commitment. */
  readonly finding: string;
  readonly article: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly reported?: string;
  readonly recorded: string;
  /** The words that the commitment rests on. */
  readonly words: string;
  /** Articles that tell the same, beside this one. */
  readonly others: number;
}

/** What a commitment makes of an event: one line, with its source. */
export interface Consequence {
  readonly standing: Standing;
  readonly commitment: CommitmentKind | 'permission';
  readonly debtors: readonly Party[];
  readonly creditors: readonly Party[];
  /** What brings it about, and what is then owed: quoted from a report, in our own words from an instrument. */
  readonly condition?: string;
  readonly consequent: string;
  readonly polarity: 'do' | 'refrain';
  readonly force?: ObligationForce;
  readonly notes: readonly string[];
  readonly source: InstrumentSource | ReportSource;
  /** What would happen if it is honoured, and what that brings about in turn. */
  readonly leadsTo?: SupposedEvent;
}

/** A pact that does not bind to help the one who attacks. */
export interface NotBound {
  readonly debtors: readonly Party[];
  readonly aggressors: readonly Party[];
  readonly source: InstrumentSource;
  readonly reason: string;
}

/** A state with ties to both sides of an attack. */
export interface BothSides {
  readonly party: Party;
  /** Names of the instruments. */
  readonly withAttacked: readonly string[];
  readonly withAttacker: readonly string[];
}

export interface SupposedEvent {
  readonly deed: Deed;
  readonly status: Extract<EventStatus, 'hypothetical'>;
  /** The side against which force would answer an attack; the deed is then in defence. */
  readonly against?: readonly Party[];
  /** It stands above in the tree already, with what follows from it. */
  readonly shownAbove?: true;
  readonly consequences: readonly Consequence[];
  readonly notBound: readonly NotBound[];
  readonly bothSides: readonly BothSides[];
}

export interface WhatIf {
  /** ISO 8601 day. */
  readonly asOf: string;
  readonly question: string;
  readonly event: SupposedEvent;
  /** What the answer leaves open, and up to when its facts go. */
  readonly notices: readonly string[];
}
