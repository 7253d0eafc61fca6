import { articleFromPassage } from './intake/passage.js';
import { knowledge } from './knowledge/knowledge.js';
import { deedOf } from './ledger/patterns/of-reading.js';
import { type Party, partyOfRole } from './ledger/patterns/party.js';
import type { Deed } from './ledger/patterns/pattern.js';
import { whoIs } from './ledger/who.js';
import { openReader, type Reader } from './reader.js';
import { CasusError } from './records/errors.js';
import type { Event, PloverType, Reading } from './records/reading.js';
import { wordsOf } from './records/span.js';

export interface Supposition {
  readonly deed: Deed;
  readonly place?: Party;
}

/** Types that are deeds, before those that are words. */
const MATERIAL: ReadonlySet<PloverType> = new Set([
  'ASSAULT',
  'AID',
  'MOBILIZE',
  'COERCE',
  'SANCTION',
  'COOPERATE',
  'RETREAT',
]);

/**
 * Reads a sentence as the engine reads a report, and takes the event that it tells.
 *
 * @throws CasusError question-not-understood.
 */
export async function suppositionFrom(
  sentence: string,
  open: () => Promise<Reader> = openReader,
): Promise<Supposition> {
  const words = sentence.trim();
  if (words === '') throw new CasusError('question-not-understood', 'the question is empty');
  const article = articleFromPassage(/[.?!]$/.test(words) ? words : `${words}.`);
  const reader = await open();
  try {
    return suppositionOf(await reader.read(article), words);
  } finally {
    await reader.close();
  }
}

/** The event that a reading of one sentence tells, as a deed. */
export function suppositionOf(reading: Reading, sentence: string): Supposition {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const event = [...reading.events].sort((a, b) => rank(b) - rank(a))[0];
  if (!event) throw new CasusError('question-not-understood', `no event was found in “${sentence}”`);
  const deed = deedOf(
    event,
    actors,
    wordsOf(reading.article.text, event.evidence.length > 0 ? [reading.article.blocks[0]] : []),
  );
  const known = { ...deed, actors: deed.actors.map(withCountry), recipients: deed.recipients.map(withCountry) };
  checkSides(known, sentence);
  const place = event.place ? withCountry(partyOfRole(event.place, actors)) : placeIn(reading, known);
  return { deed: known, ...(place && { place }) };
}

/** 'American troops in South Korea': where those are to whom it is done. */
function placeIn({ article, actors }: Reading, { actors: doers, recipients }: Deed): Party | undefined {
  const sides = new Set([...doers, ...recipients].map(({ country }) => country));
  const found = actors.find(
    ({ country, mentions }) =>
      country !== undefined &&
      !sides.has(country) &&
      mentions.some(({ start }) => /\b(?:in|at|on|near|off|around)\s+(?:the\s+)?$/i.test(article.text.slice(0, start))),
  );
  return found && { name: found.name, country: found.country };
}

/** The event that is named by its type and sides. */
export function suppositionNamed(type: PloverType, actor: string, recipient: string | undefined): Supposition {
  const deed: Deed = {
    type,
    actors: [partyNamed(actor)],
    recipients: recipient === undefined ? [] : [partyNamed(recipient)],
  };
  checkSides(deed, [type, actor, recipient].filter(Boolean).join(' '));
  return { deed };
}

function rank({ type, actors, recipients, confidence }: Event): number {
  return (MATERIAL.has(type) ? 4 : 0) + (actors.length > 0 ? 2 : 0) + (recipients.length > 0 ? 1 : 0) + confidence;
}

function checkSides({ type, actors, recipients }: Deed, sentence: string): void {
  if (actors.length === 0)
    throw new CasusError('question-not-understood', `nobody who does it was found in “${sentence}”`);
  if (![...actors, ...recipients].some(({ country }) => country !== undefined)) {
    throw new CasusError('question-not-understood', `no state was found in “${sentence}”`);
  }
  if (type === 'ASSAULT' && recipients.length === 0) {
    const names = actors.map(({ name }) => name);
    throw new CasusError(
      'question-not-understood',
      names.length > 1
        ? `“${sentence}” does not say whether ${names.join(' or ')} attacks`
        : `“${sentence}” does not say whom ${names[0]} attacks`,
    );
  }
}

function partyNamed(name: string): Party {
  return withCountry({ name: name.trim() });
}

/** A name that means one country, by its code, people or capital. */
function withCountry(party: Party): Party {
  const { countries } = party.country === undefined ? whoIs(party.name) : { countries: [party.country] };
  if (countries.length !== 1) return party;
  const name = party.name === countries[0] ? knowledge().country(party.name)?.name : party.name;
  return { name: name ?? party.name, country: countries[0] };
}
