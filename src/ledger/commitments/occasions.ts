import type { EventSketch } from '../happenings/sketch.js';
import { breaks, matches } from '../patterns/matches.js';
import type { MembersOf, Party } from '../patterns/party.js';
import type { Deed, Pattern } from '../patterns/pattern.js';
import type { Occasion } from './life-cycle.js';
import type { CommitmentSketch } from './sketch.js';

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
  return /^[A-Z]{3}$/.test(code) ? { name: code, country: code } : { name: code.replace(/^[^:]*:/, '') };
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
  if (sketch.awaited && areSides(sketch.awaited, deed)) {
    const { match, certain, reason } = matches(sketch.awaited, deed, membersOf);
    if (match) found.push(weighed('condition met', certain, reason || 'it is what the condition speaks of'));
  }
  if (sketch.forbidden && !isConditional(sketch)) {
    const { match, certain, reason } = breaks(sketch.forbidden, deed, membersOf);
    if (match && hasObject(sketch.forbidden, event)) {
      found.push(weighed('broken', certain, reason || 'it is what was not to be done'));
    }
  }
  if (sketch.owed && !isConditional(sketch) && tellsOfSame(sketch, event)) {
    const { match, certain, reason } = matches(sketch.owed, deed, membersOf);
    if (match) found.push(weighed('done', certain, reason || 'it is what was to be done'));
  }
  return found.length > 0 ? found : byVerb(sketch, event);
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

/** Aid in other things breaks no word on arms. */
function hasObject({ object, type }: Pattern, event: EventSketch): boolean {
  if (!object) return type !== 'AID';
  if (/weapon|arms?\b/.test(object))
    return /\b(?:arms|armed|weapon|ammunition|munition|shell|missile|rocket|tank|lethal)/i.test(event.text);
  return event.text.toLowerCase().includes(object.slice(0, 6).toLowerCase());
}

/** Pledges and deeds of one type between the same two are many: the words must be of the same thing. */
function tellsOfSame({ words, owed }: CommitmentSketch, event: EventSketch): boolean {
  const common = words.filter((word) => event.words.includes(word) || event.around.includes(word));
  return common.length >= (owed?.object && event.text.toLowerCase().includes(owed.object.slice(0, 5)) ? 1 : 2);
}

function byVerb(sketch: CommitmentSketch, event: EventSketch): Proposal[] {
  const isDebtors = event.doers.some((code) => sketch.debtors.includes(code));
  const common = [...sketch.words, ...(sketch.condition ?? [])].filter((word) => event.words.includes(word));
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
