import { fold } from '../knowledge/fold.js';
import type { NameSense } from '../knowledge/gazetteer.js';
import { knowledge } from '../knowledge/knowledge.js';

/** Whom a name in a question may mean. */
export interface Who {
  /** ISO 3166-1 alpha-3: everyone of these countries. */
  readonly countries: readonly string[];
  /** Identities of actors, as 'person:vladimir putin'. */
  readonly identities: readonly string[];
  /** Folded names; one of a single word is the last word of longer ones too. */
  readonly names: readonly string[];
}

/**
 * A country as its code, name, people, capital or seat of power ('RUS', 'russia', 'Russian', 'Kremlin')
 * means everyone of it; 'kind:name' an actor's identity; anything else is a name.
 */
export function whoIs(text: string): Who {
  const given = text.trim();
  if (/^[a-z ]+:/.test(given)) return { countries: [], identities: [given], names: [] };
  const code = given.toUpperCase();
  if (knowledge().country(code)) return country(code);
  const senses = knowledge().gazetteer.get(fold(given))?.senses ?? [];
  return senses.length === 0 && /^[A-Z]{3}$/.test(given) ? country(given) : meant(given, senses);
}

/**
 * Who is meant where a subject of talk is given, which may be a common word too ('arm', 'polish'):
 * undefined for one that does not look like a name.
 */
export function whoIsSubject(text: string): Who | undefined {
  const given = text.trim();
  if (/^(?:[A-Z]{3}|[a-z ]+:.+)$/.test(given)) return whoIs(given);
  const entry = knowledge().gazetteer.get(fold(given));
  if (entry?.capitals && given !== given.toUpperCase()) return undefined;
  const isCapitalised = /^\p{Lu}/u.test(given);
  const senses = (entry?.senses ?? []).filter((sense) => isCapitalised || sense.kind === 'country');
  if (senses.length === 0 && !(isCapitalised && knowledge().leaders(given).length > 0)) return undefined;
  return meant(given, senses);
}

function country(code: string): Who {
  return { countries: [code], identities: [], names: [] };
}

function meant(given: string, senses: readonly NameSense[]): Who {
  const states = senses.filter((sense) => sense.kind === 'country');
  const countries = new Set(
    (states.length > 0 ? states : senses).flatMap((sense) =>
      sense.kind === 'shared'
        ? sense.iso3s
        : sense.kind === 'body' || sense.kind === 'city'
          ? []
          : [sense.country.iso3],
    ),
  );
  if (countries.size > 0) return { countries: [...countries], identities: [], names: [] };
  const bodies = senses.flatMap((sense) => (sense.kind === 'body' ? sense.body.names : []));
  const leaders = knowledge()
    .leaders(given)
    .map(({ name }) => name);
  return { countries: [], identities: [], names: [...new Set([given, ...bodies, ...leaders].map(fold))] };
}
