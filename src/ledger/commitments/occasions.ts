import type { PloverType } from '../../records/reading.js';
import { daysBetween } from '../happenings/days.js';
import type { EventSketch } from '../happenings/sketch.js';
import { breaks, matches } from '../patterns/matches.js';
import type { MembersOf, Party } from '../patterns/party.js';
import type { Deed, Pattern } from '../patterns/pattern.js';
import { stateParty } from '../what-if/case.js';
import type { Occasion } from './life-cycle.js';
import type { CommitmentSketch } from './sketch.js';
import { plainStem } from './words.js';

/** What an event or a day may be for a commitment, and why it is taken so. */
export interface Proposal {
  readonly occasion: Occasion;
  /** 0 to 1. */
  readonly confidence: number;
  /** One clause for a person. */
  readonly why: string;
}

const CERTAIN = 0.8;
const DOUBTFUL = 0.5;
const BY_WORDS = 0.4;
/** What is less sure is not worth a person's time. */
const LEAST_CONFIDENCE = 0.3;

/** What a debtor says or does to what he is bound to, as the event's words have it. */
const BY_VERB: readonly { readonly words: RegExp; readonly occasion: Occasion }[] = [
  {
    words: /\b(?:withdr[ae]w\w*|cancel\w*|scrap\w*|revok\w*|rescind\w*|abandon\w*|backed (?:away|down)|revers\w*)\b/i,
    occasion: 'cancelled',
  },
  { words: /\b(?:suspend\w*|fr[eo]e?z\w*|put on hold|paus\w*)\b/i, occasion: 'suspended' },
  { words: /\b(?:resum\w*|reinstat\w*)\b/i, occasion: 'resumed' },
];

/** A reported event as a deed that patterns are held against. */
export function deedOfSketch({ type, mode, contexts, doers, takers, text }: EventSketch): Deed {
  return {
    type,
    ...(mode === undefined ? {} : { mode }),
    contexts,
    actors: doers.map(partyOfCode),
    recipients: takers.map(partyOfCode),
    words: text,
  };
}

function partyOfCode(code: string): Party {
  return /^[A-Z]{3}$/.test(code) ? stateParty(code) : { name: code.replace(/^[^:]*:/, '') };
}

/** Whether the words of an event may say that something was taken back, suspended or taken up again. */
export function speaksOfChange(event: EventSketch): boolean {
  return BY_VERB.some(({ words }) => words.test(event.text));
}

/** What the event is for a commitment that was stated before it; `membersOf` as of its day. */
export function occasionsOf(sketch: CommitmentSketch, event: EventSketch, membersOf: MembersOf): Proposal[] {
  if (event.denied || !isLater(sketch, event)) return [];
  const deed = deedOfSketch(event);
  const undated = event.from === undefined ? 0.1 : 0;
  const weighed = (occasion: Occasion, certain: boolean, why: string): Proposal => ({
    occasion,
    confidence: round((certain ? CERTAIN : DOUBTFUL) * Math.min(1, 0.5 + event.confidence / 2) - undated),
    why,
  });
  const found: Proposal[] = [];
  if (sketch.awaited && areSides(sketch.awaited, deed) && namesAwaited(sketch, event)) {
    const { match, certain, reason } = matches(sketch.awaited, deed, membersOf);
    if (match) found.push(weighed('condition met', certain, reason || 'it is what the condition speaks of'));
  }
  if (sketch.forbidden && !isConditional(sketch)) {
    const { match, certain, reason } = breaks(sketch.forbidden, deed, membersOf);
    if (match && namesForbidden(sketch, event) && !isNarrower(sketch)) {
      found.push(weighed('broken', certain, reason || 'it is what was not to be done'));
    }
  }
  if (sketch.owed && mayBeDone(sketch, event)) {
    const { match, reason } = matches(sketch.owed, deed, membersOf);
    if (match) found.push(weighed('done', false, reason || 'it is what was to be done'));
  }
  const proposed = found.length > 0 ? found : byVerb(sketch, event);
  return proposed.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
}

/** Days before the commitment are told for its background. */
function isLater(sketch: CommitmentSketch, event: EventSketch): boolean {
  if (event.from !== undefined) return event.from >= sketch.reported;
  return event.reported > sketch.reported;
}

function isConditional({ condition }: CommitmentSketch): boolean {
  return condition !== undefined;
}

/** A deed without a recipient meets no condition that speaks of one. */
function areSides(pattern: Pattern, deed: Deed): boolean {
  return deed.actors.length > 0 && (!pattern.recipients?.length || deed.recipients.length > 0);
}

/** Deeds that are plain by themselves; whether good relations were broken off, or sought, words alone can tell. */
const PLAIN: ReadonlySet<PloverType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'RETREAT', 'CONCEDE']);

function namesForbidden({ forbidden }: CommitmentSketch, event: EventSketch): boolean {
  if (!forbidden) return false;
  return PLAIN.has(forbidden.type)
    ? isOfThing(forbidden, event)
    : forbidden.type === 'AID' && hasObject(forbidden, event);
}

/** The deed is plain, or the words of the condition come again. */
/** A nuclear test, or strike, is told as one; that a missile was launched does not meet a condition that speaks of it. */
const NUCLEAR = /\b(?:nuclear|atomic|thermonuclear|warheads?)\b/i;

function namesAwaited({ awaited, condition = [], conditionText = '' }: CommitmentSketch, event: EventSketch): boolean {
  if (!awaited || !isOfThing(awaited, event)) return false;
  if (NUCLEAR.test(conditionText) && !NUCLEAR.test(event.text)) return false;
  if (PLAIN.has(awaited.type) || (awaited.type === 'AID' && awaited.object)) return true;
  return condition.filter((word) => tells(event, word)).length >= 2;
}

/** A condition that names a thing is met by a deed that names it too. */
function isOfThing(pattern: Pattern, event: EventSketch): boolean {
  return pattern.type === 'ASSAULT' || hasObject(pattern, event);
}

/** 'No weapons to countries at war': who these are the pattern does not tell. */
function isNarrower({ forbidden, text }: CommitmentSketch): boolean {
  return !forbidden?.recipients?.length && /\w\s+(?:to|for|against)\s+\w/.test(text.replace(/^(?:not )?to\b/, ''));
}

/** Aid in other things breaks no word on arms. */
function hasObject({ object, type }: Pattern, event: EventSketch): boolean {
  if (!object) return type !== 'AID';
  if (/weapon|arms?\b/.test(object))
    return /\b(?:arms|armed|weapon|ammunition|munition|shell|missile|rocket|tank|lethal)/i.test(event.text);
  return event.text.toLowerCase().includes(object.slice(0, 6).toLowerCase());
}

/** Deeds that can be done with, where support and good relations go on. */
const FINITE: ReadonlySet<PloverType> = new Set([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'SANCTION',
  'AID',
  'RETREAT',
  'CONCEDE',
  'CONSULT',
]);
/** Days within which a plan, or a promise, is taken to be carried out. */
const SOON = { intention: 92, other: 366 } as const;

/** Pledges and deeds of one type between the same two are many: the words must be of the same thing. */
function mayBeDone(sketch: CommitmentSketch, event: EventSketch): boolean {
  const { owed, words, creditors, kind, reported } = sketch;
  if (!owed || !FINITE.has(owed.type) || isConditional(sketch) || /\bcontinu/i.test(sketch.text)) return false;
  const days = daysBetween(reported, event.from ?? event.reported);
  if (days > (kind === 'intention' ? SOON.intention : SOON.other)) return false;
  const parties = [...event.doers, ...event.takers];
  const meant = owed.recipients?.length ? owed.recipients.flatMap(({ country }) => country ?? []) : creditors;
  if (!meant.every((code) => parties.includes(code)) || (owed.type === 'CONSULT' && meant.length === 0)) return false;
  const common = words.filter((word) => tells(event, word));
  return common.length >= 2;
}

function byVerb(sketch: CommitmentSketch, event: EventSketch): Proposal[] {
  const isDebtors = event.doers.some((code) => sketch.debtors.includes(code));
  const common = [...sketch.words, ...(sketch.condition ?? [])].filter((word) =>
    event.words.some((told) => plainStem(told) === word),
  );
  if (!isDebtors || common.length < 2) return [];
  return BY_VERB.filter(({ words }) => words.test(event.text))
    .slice(0, 1)
    .map(({ occasion }) => ({
      occasion,
      confidence: BY_WORDS,
      why: `both speak of ${[...new Set(common)].map((word) => `'${word}'`).join(' and ')}`,
    }));
}

function round(value: number): number {
  return Math.round(Math.max(0.05, value) * 100) / 100;
}

function tells({ words, around }: EventSketch, word: string): boolean {
  return [...words, ...around].some((told) => plainStem(told) === word);
}
