import { fold } from '../../knowledge/fold.js';
import {
  type InstrumentObligation,
  type InstrumentRecord,
  OBLIGATION_FORCES,
  type ObligationSide,
} from '../../knowledge/instrument-record.js';
import { type InstrumentStatus, membersOn, statusOn, suspendedBetween } from '../../knowledge/instruments.js';
import { matches } from '../patterns/matches.js';
import type { Party } from '../patterns/party.js';
import type { Deed } from '../patterns/pattern.js';
import { type Case, listed, membersOfOn, stateParty, statesOf } from './case.js';
import type { BothSides, Consequence, InstrumentSource, NotBound, Standing } from './result.js';

/** Help that has weight in a war; the rest is talk or leave. */
const HELPS = new Set(['automatic', 'own judgement', 'joint finding']);
/** So many members make an instrument no tie between two of them. */
const FEW = 12;

/** An instrument on the day of the case, with those of its members who are concerned. */
interface Scene {
  readonly instrument: InstrumentRecord;
  readonly status: InstrumentStatus;
  readonly members: readonly string[];
  readonly attackers: readonly string[];
  readonly attacked: readonly string[];
  readonly given: Case;
}

export interface ByInstruments {
  readonly consequences: readonly Consequence[];
  readonly notBound: readonly NotBound[];
  readonly bothSides: readonly BothSides[];
}

/** What the instruments known make of a deed on the day of the case. */
export function byInstruments(given: Case): ByInstruments {
  const membersOf = membersOfOn(given);
  const attackers = statesOf(given.deed.actors, membersOf);
  const attacked = statesOf(given.deed.recipients, membersOf);
  const scenes = given.known.all.flatMap((instrument): Scene[] => {
    const status = statusOn(instrument, given.day);
    if (status === 'not signed' || status === 'ended') return [];
    return [{ instrument, status, members: membersOn(instrument, given.day), attackers, attacked, given }];
  });
  const consequences = scenes
    .flatMap((scene) => scene.instrument.obligations.flatMap((obligation) => consequenceOf(scene, obligation) ?? []))
    .sort((a, b) => weight(a) - weight(b));
  const isAttack = given.deed.type === 'ASSAULT' && given.against === undefined;
  return {
    consequences,
    notBound: isAttack ? scenes.flatMap(notBoundBy) : [],
    bothSides: isAttack ? bothSides(scenes, consequences) : [],
  };
}

function consequenceOf(scene: Scene, obligation: InstrumentObligation): Consequence | undefined {
  return obligation.when ? conditional(scene, obligation, obligation.when) : forbidden(scene, obligation);
}

function conditional(
  scene: Scene,
  obligation: InstrumentObligation,
  when: NonNullable<InstrumentObligation['when']>,
): Consequence | undefined {
  const { given, attackers, attacked, members, instrument } = scene;
  // What is done in defence is no attack on the one who attacked first.
  if (given.against !== undefined) return undefined;
  const type = matches({ type: when.type, polarity: 'do' }, given.deed);
  if (!type.match) return undefined;
  const isBound = (state: string) => instrument.binds !== undefined || members.includes(state);
  const victims = inSide(when.against, attacked, isBound);
  const doers = when.by === 'anyone' ? attackers : inSide(when.by, attackers, isBound);
  if (victims.length === 0) return undefined;
  // Where an alliance as such is attacked, each of its members is both a victim and one who helps.
  const singled = given.deed.recipients.map(({ country }) => country);
  const otherMembers = members.filter((state) => !singled.includes(state) && !attackers.includes(state));
  const fellows = attackers.filter((state) => members.includes(state));
  const parted: string[] = [];
  const debtors = debtorsOf(obligation, scene, otherMembers, victims).filter((state) => {
    const gap = victims.map((victim) => suspendedBetween(instrument, state, victim, given.day)).find(Boolean);
    if (gap) parted.push(`${stateParty(state).name} owes nothing here: ${gap}`);
    return !gap;
  });
  if (debtors.length === 0 && obligation.force !== 'right') return undefined;
  const byGroup = attackers.length === 0;
  if (when.by !== 'anyone' && doers.length === 0 && !(byGroup && when.by === 'non-members')) {
    // A pact against outsiders, and the attacker is one of its own.
    if (when.by !== 'non-members' || fellows.length === 0 || debtors.length === 0) return undefined;
  }
  const notes = [...parted];
  let standing = standingOf(scene, obligation, type.certain);
  if (!type.certain) notes.push(type.reason);
  if (byGroup && when.type === 'ASSAULT') {
    if (standing === 'triggered') standing = 'possible';
    notes.push(
      'the attacker is no state: whether that is an armed attack as the text means it is for the parties to say',
    );
  }
  if (helps(obligation) && fellows.length > 0) {
    standing = standing === 'triggered' ? 'unclear' : standing;
    notes.push(
      `${listed(fellows.map(stateParty))} is a party too: the text does not settle an attack by one party on another`,
    );
  }
  if (when.only !== undefined && !namesThing(given.deed, when.only)) {
    if (standing === 'triggered') standing = 'possible';
    notes.push(`only where the attack is of this kind or aim: ${when.only}`);
  }
  const place = placeNote(scene, when, victims);
  if (place === 'outside') return undefined;
  if (place) notes.push(place);
  if (when.onRequest) notes.push(`only if ${listed(victims.map(stateParty))} asks for it`);
  notes.push(...doubtNotes(scene, [...debtors, ...victims]));
  return {
    standing,
    commitment: obligation.force === 'right' ? 'permission' : 'obligation',
    debtors: obligation.force === 'right' ? [] : debtors.map(stateParty),
    creditors: creditorsOf(obligation, victims, attackers, members),
    condition: when.text,
    consequent: obligation.owed.text,
    polarity: obligation.owed.polarity,
    force: obligation.force,
    notes,
    source: sourceOf(scene, obligation),
  };
}

function forbidden(scene: Scene, obligation: InstrumentObligation): Consequence | undefined {
  const { given, attackers, attacked, members, instrument } = scene;
  const { owed } = obligation;
  if (owed.polarity !== 'refrain' || owed.by === 'others') return undefined;
  // Force in defence breaks no ban on attack, and is no matter of general rules on arms; an embargo still holds.
  const inDefence = given.against !== undefined;
  if (inDefence && (owed.type === 'ASSAULT' || !(Array.isArray(owed.to) || owed.to === 'aggressor'))) return undefined;
  const isBound = (state: string) => instrument.binds !== undefined || members.includes(state);
  const doers = inSide(owed.by, attackers, isBound);
  const done =
    owed.to === 'aggressor'
      ? attacked.filter((state) => attackedMember(scene, state))
      : inSide(owed.to, attacked, isBound);
  const toAnyone = owed.to === 'anyone' && attacked.length === 0;
  if (doers.length === 0 || (done.length === 0 && !toAnyone)) return undefined;
  const others = done.filter((state) => !doers.includes(state));
  if (others.length === 0 && !toAnyone) return undefined;
  const fit = matches({ type: owed.type, polarity: 'do', ...(owed.object && { object: owed.object }) }, given.deed);
  if (!fit.match || (owed.mode !== undefined && owed.mode !== given.deed.mode)) return undefined;
  const named = owed.object === undefined || owed.object === 'weapon' || namesThing(given.deed, owed.object);
  if (!named) return undefined;
  // What is agreed is one thing, what is done another.
  if (owed.type === 'AGREE' && given.deed.type !== 'AGREE') return undefined;
  const breaks = fit.certain && !inDefence && !owed.partly && instrument.family !== 'arms-control';
  const status = standingOf(scene, obligation, true);
  return {
    standing: status !== 'triggered' ? status : breaks ? 'breached' : 'bears on it',
    commitment: 'obligation',
    debtors: doers.map(stateParty),
    creditors: others.map(stateParty),
    consequent: owed.text,
    polarity: 'refrain',
    force: obligation.force,
    notes: [
      ...(fit.certain ? [] : [fit.reason]),
      ...(inDefence && owed.object ? [`as far as the help is of this kind: ${owed.object}`] : []),
      ...doubtNotes(scene, [...doers, ...others]),
    ],
    source: sourceOf(scene, obligation),
  };
}

/** Whether the state attacks a member in what is supposed so far. */
function attackedMember({ given, members }: Scene, state: string): boolean {
  const membersOf = membersOfOn(given);
  return (given.attacks ?? []).some(
    (attack) =>
      statesOf(attack.actors, membersOf).includes(state) &&
      statesOf(attack.recipients, membersOf).some((victim) => members.includes(victim)),
  );
}

/** Pacts that would bind others to help the attackers if these were the ones attacked. */
function notBoundBy(scene: Scene): NotBound[] {
  const { instrument, members, attackers, attacked, given } = scene;
  if (!instrument.attackObligation) return [];
  const isBound = (state: string) => members.includes(state);
  return instrument.obligations.flatMap((obligation) => {
    const { when } = obligation;
    if (!when || !helps(obligation)) return [];
    const aggressors = inSide(when.against, attackers, isBound);
    if (aggressors.length === 0) return [];
    const rest = members.filter((state) => !attackers.includes(state) && !attacked.includes(state));
    const debtors = debtorsOf(obligation, scene, rest, aggressors).filter(
      (state) => !aggressors.every((one) => suspendedBetween(instrument, state, one, given.day)),
    );
    if (debtors.length === 0) return [];
    return {
      debtors: debtors.map(stateParty),
      aggressors: aggressors.map(stateParty),
      source: sourceOf(scene, obligation),
      reason: `it protects ${listed(aggressors.map(stateParty))} when attacked, and does not bind to help in an attack`,
    };
  });
}

function bothSides(scenes: readonly Scene[], consequences: readonly Consequence[]): BothSides[] {
  const bound = new Map<string, Party>();
  for (const { standing, force, debtors } of consequences) {
    if (standing !== 'triggered' && standing !== 'unclear') continue;
    if (force === undefined || !HELPS.has(force)) continue;
    for (const debtor of debtors) if (debtor.country) bound.set(debtor.country, debtor);
  }
  return [...bound].flatMap(([state, party]) => {
    const tiesWith = (side: readonly string[]) =>
      scenes.filter(
        ({ instrument, status, members }) =>
          status === 'in force' &&
          (instrument.attackObligation || (instrument.family === 'consultation' && members.length <= FEW)) &&
          members.includes(state) &&
          side.some(
            (other) => members.includes(other) && !suspendedBetween(instrument, state, other, scenes[0].given.day),
          ),
      );
    const [{ attacked, attackers }] = scenes;
    const withAttacker = tiesWith(attackers);
    const withAttacked = tiesWith(attacked);
    const names = (some: readonly Scene[]) => some.map(({ instrument }) => instrument.aliases[0] ?? instrument.name);
    if (withAttacker.length === 0 || withAttacked.length === 0) return [];
    return { party, withAttacked: names(withAttacked), withAttacker: names(withAttacker) };
  });
}

/** The firmest first; a treaty before a declaration is the order of the files. */
function weight({ force }: Consequence): number {
  return force === undefined ? OBLIGATION_FORCES.length : OBLIGATION_FORCES.indexOf(force);
}

function helps({ force, when }: InstrumentObligation): boolean {
  return HELPS.has(force) && when?.type === 'ASSAULT';
}

function inSide(side: ObligationSide, given: readonly string[], isBound: (state: string) => boolean): string[] {
  if (side === 'anyone') return [...given];
  if (side === 'members' || side === 'others') return given.filter(isBound);
  if (side === 'non-members') return given.filter((state) => !isBound(state));
  return Array.isArray(side) ? given.filter((state) => side.includes(state)) : [];
}

function debtorsOf(
  { owed }: InstrumentObligation,
  { members, attackers }: Scene,
  others: readonly string[],
  victims: readonly string[],
): string[] {
  const { by } = owed;
  // Those who are to consult do so with the one attacked.
  if (by === 'members') return members.filter((state) => !attackers.includes(state));
  if (by === 'others') return [...others];
  if (Array.isArray(by)) {
    return by.filter((state) => members.includes(state) && !attackers.includes(state) && !victims.includes(state));
  }
  return [];
}

function creditorsOf(
  { owed }: InstrumentObligation,
  victims: readonly string[],
  attackers: readonly string[],
  members: readonly string[],
): Party[] {
  // Those who consult do so with one another, the attacked among them where it is a party.
  if (owed.type === 'CONSULT' && owed.to === 'victim') {
    return owed.by === 'members' ? [] : victims.filter((state) => members.includes(state)).map(stateParty);
  }
  if (owed.to === 'victim') return victims.map(stateParty);
  if (owed.to === 'aggressor') return attackers.map(stateParty);
  if (owed.to === 'members') return members.map(stateParty);
  return Array.isArray(owed.to) ? owed.to.map(stateParty) : [];
}

function standingOf({ status, instrument }: Scene, { force }: InstrumentObligation, certain: boolean): Standing {
  if (status === 'signed') return instrument.inForce ? 'signed, not in force' : 'signed, force not established';
  if (status === 'suspended') return 'suspended';
  if (force === 'right') return 'permitted';
  return certain ? 'triggered' : 'possible';
}

/** 'outside' where the place that is told lies outside the area of the obligation. */
function placeNote(
  scene: Scene,
  when: NonNullable<InstrumentObligation['when']>,
  victims: readonly string[],
): string | undefined {
  if (!when.where) return undefined;
  const place = scene.given.place?.country;
  if (place === undefined || victims.includes(place)) return `counts within its area: ${when.where.text}`;
  const { states, also = [] } = when.where;
  const area = states === 'members' ? scene.members : states;
  return area.includes(place) || also.includes(place) ? undefined : 'outside';
}

function doubtNotes({ instrument, given }: Scene, concerned: readonly string[]): string[] {
  return (instrument.doubts ?? [])
    .filter(({ of, from }) => from <= given.day && of.some((state) => concerned.includes(state)))
    .map(({ of, from, text }) => {
      const who = of.filter((state) => concerned.includes(state)).map(stateParty);
      return `doubt: ${listed(who)}: ${text} (${from})`;
    });
}

function namesThing({ words }: Deed, object: string): boolean {
  const told = new Set(
    fold(words ?? '')
      .split(' ')
      .flatMap((word) => [word, word.replace(/s$/, '')]),
  );
  return fold(object)
    .split(' ')
    .some((word) => word.length > 3 && word !== 'weapon' && told.has(word));
}

function sourceOf({ instrument, status }: Scene, { article }: InstrumentObligation): InstrumentSource {
  const [{ text, publication, url }] = instrument.sources;
  return {
    kind: 'instrument',
    id: instrument.id,
    name: instrument.name,
    ...(instrument.body && { body: instrument.body }),
    article,
    status,
    ...(instrument.signed && { signed: instrument.signed }),
    ...(instrument.inForce && { inForce: instrument.inForce }),
    text,
    ...(publication && { publication }),
    ...(url && { url }),
  };
}
