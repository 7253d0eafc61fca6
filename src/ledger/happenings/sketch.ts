import { fold } from '../../knowledge/fold.js';
import type { Actor, Event, Role } from '../../records/reading.js';
import type { Span } from '../../records/span.js';
import { identityOf } from '../finding-rows.js';
import { daysOf } from '../happened.js';
import { contentWords } from '../shingles.js';

/** What an event mention is compared by. */
export interface EventSketch {
  /** The finding's id. */
  readonly finding: string;
  readonly type: Event['type'];
  readonly mode?: string;
  /** The report says that it did not happen. */
  readonly denied: boolean;
  /** Countries, or identities of actors that belong to none. */
  readonly doers: readonly string[];
  readonly takers: readonly string[];
  /** Family names of the people who take part. */
  readonly people: readonly string[];
  readonly place?: string;
  /** Days that the report gives. */
  readonly from?: string;
  readonly to?: string;
  /** Day of the report. */
  readonly reported: string;
  /** Stems of the words that tell of it, without the names of those who take part. */
  readonly words: readonly string[];
  /** Stems of the rest of its sentence. */
  readonly around: readonly string[];
}

/** What of a reading the sketches are made of. */
export interface Told {
  readonly text: string;
  readonly actors: readonly Actor[];
  readonly events: readonly Event[];
}

/** Actors whose names tell them apart from others in every article. */
const NAMED: ReadonlySet<Actor['kind']> = new Set(['state', 'person', 'organisation', 'alliance', 'armed group']);
/** What the reader doubts more than this is too likely no event at all. */
const LEAST_CONFIDENCE = 0.4;
const MOST_WORDS = 24;

/** The mentions of a reading that can tell of a happening; `reported` is the day of the report. */
export function sketchesOf({ text, actors, events }: Told, reported: string): EventSketch[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return events.flatMap((event): EventSketch[] => {
    const denied = event.status === 'denied';
    if (!denied && event.status !== 'occurred' && event.status !== 'ongoing') return [];
    if (event.confidence < LEAST_CONFIDENCE || event.evidence.length === 0) return [];
    const doers = codesOf(event.actors, byId);
    const takers = codesOf(event.recipients, byId).filter((code) => !doers.includes(code));
    if (doers.length + takers.length === 0) return [];
    const names = new Set(
      contentWords([...event.actors, ...event.recipients].map((role) => nameWords(role, byId)).join(' ')),
    );
    const words = stems(event.evidence.map((span) => text.slice(span.start, span.end)).join(' '), names);
    const sentence = stems(sentenceAt(text, event.evidence[0]), names).filter((word) => !words.includes(word));
    const days = daysOf(event.date);
    return [
      {
        finding: event.id,
        type: event.type,
        ...(event.mode ? { mode: event.mode } : {}),
        denied,
        doers,
        takers,
        people: peopleOf([...event.actors, ...event.recipients], byId),
        ...(event.place ? { place: fold(event.place.text) } : {}),
        ...(days ? { from: days.from, to: days.to } : {}),
        reported,
        words,
        around: sentence,
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

/** Two people of one country are told apart by their family names. */
function peopleOf(roles: readonly Role[], byId: ReadonlyMap<string, Actor>): string[] {
  const names = roles.flatMap((role) => {
    const actor = role.actor === undefined ? undefined : byId.get(role.actor);
    if (actor?.kind !== 'person' || !/^\p{Lu}/u.test(actor.name)) return [];
    return [fold(familyName(actor))];
  });
  return [...new Set(names)].sort();
}

/** Where the family name stands first is known of these countries; elsewhere it is the last word. */
function familyName({ name, country }: Actor): string {
  const words = name.split(/\s+/);
  const isFirst = words.length > 1 && ['CHN', 'KOR', 'PRK', 'VNM', 'TWN', 'HKG', 'SGP'].includes(country ?? '');
  return (isFirst ? words[0] : words.at(-1)) as string;
}

function nameWords(role: Role, byId: ReadonlyMap<string, Actor>): string {
  // A recipient that is no actor is a thing, which tells events apart.
  const actor = role.actor === undefined ? undefined : byId.get(role.actor);
  return actor ? `${role.text} ${actor.name}` : '';
}

function stems(text: string, names: ReadonlySet<string>): string[] {
  return [...new Set(contentWords(text))].filter((word) => !names.has(word)).slice(0, MOST_WORDS);
}

/** The sentence round a span, by its stops: near enough for comparing words. */
export function sentenceAt(text: string, span: Span): string {
  const before = text.slice(Math.max(0, span.start - 400), span.start);
  const after = text.slice(span.end, span.end + 400);
  const start = Math.max(...[...before.matchAll(/[.!?]["”’']?\s|\n/g)].map((stop) => stop.index + stop[0].length), 0);
  const stop = /[.!?]["”’']?(?:\s|$)|\n/.exec(after);
  return `${before.slice(start)}${text.slice(span.start, span.end)}${after.slice(0, stop ? stop.index + 1 : undefined)}`;
}
