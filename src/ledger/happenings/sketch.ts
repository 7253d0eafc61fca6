import { fold } from '../../knowledge/fold.js';
import type { Actor, Commitment, Event, Role } from '../../records/reading.js';
import { overlaps, type Span } from '../../records/span.js';
import { identityOf } from '../finding-rows.js';
import { daysOf } from '../happened.js';
import { contentWords } from '../shingles.js';
import { TELLS_NOTHING } from './words.js';

/** A person who takes part. */
export interface Participant {
  /** The words of the name, folded. */
  readonly names: readonly string[];
  readonly country?: string;
}

/** What an event mention is compared by. */
export interface EventSketch {
  /** The finding's id. */
  readonly finding: string;
  /** The article's id, and the sentence in it by its first character. */
  readonly article: string;
  readonly sentence: string;
  readonly type: Event['type'];
  readonly mode?: string;
  readonly contexts: readonly string[];
  /** The report says that it did not happen. */
  readonly denied: boolean;
  /** Countries, or identities of actors that belong to none. */
  readonly doers: readonly string[];
  readonly takers: readonly string[];
  /** Who did it stands there as a pronoun. */
  readonly byPronoun: boolean;
  readonly people: readonly Participant[];
  readonly place?: string;
  /** Days that the report gives. */
  readonly from?: string;
  readonly to?: string;
  /** Day of the report. */
  readonly reported: string;
  readonly confidence: number;
  /** The words that tell of it, as they stand. */
  readonly text: string;
  /** Stems of the words that tell of it, without the names of those who take part. */
  readonly words: readonly string[];
  /** Stems of the rest of its sentence. */
  readonly around: readonly string[];
}

/** What of a reading the sketches are made of. */
export interface Told {
  /** The article's id. */
  readonly article: string;
  readonly text: string;
  readonly actors: readonly Actor[];
  readonly events: readonly Event[];
  readonly commitments?: readonly Pick<Commitment, 'antecedent'>[];
}

/** Actors whose names tell them apart from others in every article; people of no known country are compared as people. */
const NAMED: ReadonlySet<Actor['kind']> = new Set(['state', 'organisation', 'alliance', 'armed group']);
/** What the reader doubts more than this is too likely no event at all. */
const LEAST_CONFIDENCE = 0.37;
const PRONOUN = /^(?:it|its|he|his|him|she|her|they|their|them|we|our|us|i|my|who|whom|whose|which|that)$/i;
const MOST_WORDS = 24;
const LONGEST = 300;

/** The mentions of a reading that can tell of a happening; `reported` is the day of the report. */
export function sketchesOf({ article, text, actors, events, commitments = [] }: Told, reported: string): EventSketch[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const supposed = commitments.flatMap(({ antecedent }) => antecedent?.spans ?? []);
  return events.flatMap((event): EventSketch[] => {
    const denied = event.status === 'denied';
    if (!denied && event.status !== 'occurred' && event.status !== 'ongoing') return [];
    if (event.confidence < LEAST_CONFIDENCE || event.evidence.length === 0) return [];
    // What a condition speaks of is not told as having come about, even where the event's words seem to say so.
    if (supposed.some((span) => overlaps(span, event.evidence[0]))) return [];
    const doers = codesOf(event.actors, byId);
    const takers = codesOf(event.recipients, byId).filter((code) => !doers.includes(code));
    if (doers.length + takers.length === 0) return [];
    const names = new Set(
      contentWords([...event.actors, ...event.recipients].map((role) => nameWords(role, byId)).join(' ')),
    );
    const told = event.evidence.map((span) => text.slice(span.start, span.end)).join(' … ');
    const words = stems(told, names);
    const sentence = sentenceAt(text, event.evidence[0]);
    const days = daysOf(event.date);
    return [
      {
        finding: event.id,
        article,
        sentence: `${article} ${text.lastIndexOf(sentence, event.evidence[0].start)}`,
        type: event.type,
        ...(event.mode ? { mode: event.mode } : {}),
        contexts: event.contexts,
        denied,
        doers,
        takers,
        byPronoun: event.actors.every((role) => PRONOUN.test(role.text)),
        people: peopleOf([...event.actors, ...event.recipients], byId),
        ...(event.place ? { place: fold(event.place.text) } : {}),
        ...(days ? { from: days.from, to: days.to } : {}),
        reported,
        confidence: event.confidence,
        text: told.replace(/\s+/g, ' ').slice(0, LONGEST),
        words,
        around: stems(sentence, names).filter((word) => !words.includes(word)),
      },
    ];
  });
}

function codesOf(roles: readonly Role[], byId: ReadonlyMap<string, Actor>): string[] {
  const codes = roles.flatMap((role) => {
    const actor = role.actor === undefined ? undefined : byId.get(role.actor);
    const country = role.country ?? actor?.country;
    if (country) return [country];
    return actor && NAMED.has(actor.kind) && /\p{Lu}/u.test(actor.name) ? [identityOf(actor)] : [];
  });
  return [...new Set(codes)].sort();
}

/** People who are named, and lone names that the reader could not place; 'the Russian ambassador' is no name. */
function peopleOf(roles: readonly Role[], byId: ReadonlyMap<string, Actor>): Participant[] {
  return roles.flatMap((role): Participant[] => {
    const actor = role.actor === undefined ? undefined : byId.get(role.actor);
    if (actor?.kind === 'person' && /(?:^|\s)\p{Lu}\S*$/u.test(actor.name)) {
      return [{ names: namesOf(actor.name), ...(actor.country ? { country: actor.country } : {}) }];
    }
    return !actor?.country && /^\p{Lu}\p{L}+$/u.test(role.text) ? [{ names: namesOf(role.text) }] : [];
  });
}

function namesOf(name: string): string[] {
  return fold(name)
    .split(' ')
    .filter((word) => word.length > 1);
}

function nameWords(role: Role, byId: ReadonlyMap<string, Actor>): string {
  // A recipient that is no actor is a thing, which tells events apart.
  const actor = role.actor === undefined ? undefined : byId.get(role.actor);
  return actor ? `${role.text} ${actor.name}` : '';
}

function stems(text: string, names: ReadonlySet<string>): string[] {
  return [...new Set(contentWords(text))]
    .filter((word) => !names.has(word) && !TELLS_NOTHING.has(word))
    .slice(0, MOST_WORDS);
}

/** The sentence round a span, by its stops: near enough for comparing words. */
export function sentenceAt(text: string, span: Span): string {
  const before = text.slice(Math.max(0, span.start - 400), span.start);
  const after = text.slice(span.end, span.end + 400);
  const start = Math.max(...[...before.matchAll(/[.!?]["”’']?\s|\n/g)].map((stop) => stop.index + stop[0].length), 0);
  const stop = /[.!?]["”’']?(?:\s|$)|\n/.exec(after);
  return `${before.slice(start)}${text.slice(span.start, span.end)}${after.slice(0, stop ? stop.index + 1 : undefined)}`;
}
