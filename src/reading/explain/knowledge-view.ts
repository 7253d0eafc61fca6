import { pieces } from '../../knowledge/fold.js';
import type { NameSense } from '../../knowledge/gazetteer.js';
import { knowledge } from '../../knowledge/knowledge.js';
import type { LeaderRecord } from '../../knowledge/records.js';
import type { Actor, DateValue, Reading, Role } from '../../records/reading.js';
import { contains, type Span } from '../../records/span.js';
import { isPronoun } from '../actors/pronouns.js';

/** Who is meant by the words of a role, and what told it. */
export function roleView(reading: Reading, role: Pick<Role, 'actor' | 'country' | 'spans'>): string[] {
  const words = wordsOf(reading, role.spans);
  const actor = reading.actors.find(({ id }) => id === role.actor);
  if (!actor) {
    const state = role.country === undefined ? 'no actor of the article' : `no actor, of ${countryName(role.country)}`;
    return [`“${words}”: ${state}`];
  }
  return [`“${words}” is ${describe(actor)}`, ...mentionView(reading, actor, role.spans).map((line) => `  ${line}`)];
}

export function actorView(reading: Reading, actor: Actor): string[] {
  const names = [...new Set(actor.mentions.map((span) => wordsOf(reading, [span])))];
  return [describe(actor), ...names.flatMap((name) => howNamed(name, actor)), ...officeView(reading, actor)];
}

/** The day counted from, what the words were taken for, and why they were not where they were not. */
export function dateView(reading: Reading, date: DateValue | undefined): string[] {
  if (date === undefined) return [];
  const { published } = reading.article;
  const from = published
    ? `the report is of ${published.value} (from: ${published.from})`
    : 'the day of the report is not known';
  const taken = date.value === undefined ? 'not settled' : `taken for ${date.value} (${date.precision})`;
  return [`“${oneLine(date.text)}”: ${taken}; ${from}`];
}

function describe(actor: Actor): string {
  const of = actor.country && actor.kind !== 'state' ? ` of ${countryName(actor.country)}` : '';
  const sector = actor.sector ? `, sector ${actor.sector}` : '';
  return `${actor.name}, ${actor.kind}${of}${sector} [${actor.id}]`;
}

/** How the mention within the role's words leads to the actor: by a name, or by what stands before it. */
function mentionView(reading: Reading, actor: Actor, spans: readonly Span[]): string[] {
  const inside = actor.mentions.filter((mention) => spans.some((span) => contains(span, mention)));
  const words = inside.length > 0 ? wordsOf(reading, inside.slice(0, 1)) : wordsOf(reading, spans);
  const named = howNamed(words, actor);
  if (named.length > 0) return [...named, ...officeView(reading, actor)];
  const start = (inside[0] ?? spans[0])?.start ?? 0;
  const before = actor.mentions.findLast((mention) => mention.end <= start);
  const kind = isPronoun(words.toLowerCase()) ? 'a pronoun' : 'a description or a shorter name';
  const link = before ? `; last told of before as “${wordsOf(reading, [before])}”` : '';
  return [`${kind} for ${actor.name}${link}`, ...officeView(reading, actor)];
}

const SENSES: Readonly<Record<NameSense['kind'], string>> = {
  country: 'a name of',
  adjective: 'the adjective of',
  noun: 'the people of',
  capital: 'the capital of',
  seat: 'a seat of power of',
  city: 'a city of',
  body: 'a name of',
  shared: 'a name that several states share:',
};

/** What the lists of names say of the words, where that is this actor. */
function howNamed(words: string, actor: Actor): string[] {
  const bare = words.replace(/^the /i, '').replace(/['’]s?$/, '');
  const senses = knowledge().gazetteer.get(pieces(bare).join(' '))?.senses ?? [];
  for (const sense of senses) {
    const told =
      sense.kind === 'body'
        ? sense.body.name === actor.name && sense.body.name
        : sense.kind === 'shared'
          ? sense.iso3s.includes(actor.country ?? '') && sense.iso3s.map(countryName).join(', ')
          : sense.kind === 'city'
            ? sense.iso3 === actor.country && countryName(sense.iso3)
            : sense.country.iso3 === actor.country && sense.country.name;
    if (told) return [`list of names: “${bare}” is ${SENSES[sense.kind]} ${told}`];
  }
  return bare.toLowerCase() === actor.name.toLowerCase() ? ['named so in the article'] : [];
}

/** Offices that one of that name and country is known to have held, with their dates; those of the report's day first. */
function officeView(reading: Reading, actor: Actor): string[] {
  if (actor.kind !== 'person' || actor.country === undefined) return [];
  const day = reading.article.published?.value.slice(0, 10);
  const held = (row: LeaderRecord): boolean =>
    day !== undefined && row.from !== '' && row.from <= day && (row.to === '' || day <= row.to);
  return knowledge()
    .leaders(actor.name)
    .filter(({ iso3 }) => iso3 === actor.country)
    .toSorted((a, b) => Number(held(b)) - Number(held(a)) || b.from.localeCompare(a.from))
    .slice(0, 2)
    .map((row) => {
      const term = `${row.from || 'unknown'} to ${row.to || 'now'}`;
      const then = day === undefined ? 'the report is undated' : held(row) ? 'in office on the day' : 'not on the day';
      return `list of office-holders: ${row.name}, ${row.office} of ${countryName(row.iso3)}, ${term} (${then})`;
    });
}

function countryName(iso3: string): string {
  return knowledge().country(iso3)?.name ?? iso3;
}

export function wordsOf(reading: Reading, spans: readonly Span[]): string {
  return oneLine(spans.map(({ start, end }) => reading.article.text.slice(start, end)).join(' … '));
}

export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
