import { fold } from '../../knowledge/fold.js';
import { type Instruments, instruments } from '../../knowledge/instruments.js';
import { knowledge } from '../../knowledge/knowledge.js';
import type { MembersOf, Party } from '../patterns/party.js';
import type { Deed } from '../patterns/pattern.js';

/** What is asked about: a deed on a day, under the instruments known. */
export interface Case {
  readonly deed: Deed;
  /** Where it happens, if not on the territory of the one it is done to. */
  readonly place?: Party;
  /** The deed answers an attack by those it is done to, or helps one whom these attacked. */
  readonly against?: readonly Party[];
  /** The attacks that are supposed so far. */
  readonly attacks?: readonly Deed[];
  readonly day: string;
  readonly known: Instruments;
}

export function caseOf(
  deed: Deed,
  day: string,
  more: Pick<Case, 'place' | 'against' | 'attacks'> = {},
  known = instruments(),
): Case {
  return { ...more, deed, day, known };
}

export function membersOfOn({ known, day }: Pick<Case, 'known' | 'day'>): MembersOf {
  return (name) => known.membersOfBody(name, day);
}

/** The states on one side; a body stands for its members of that day. */
export function statesOf(side: readonly Party[], membersOf: MembersOf): string[] {
  return [...new Set(side.flatMap(({ country, name }) => (country !== undefined ? [country] : membersOf(name))))];
}

export function stateParty(iso3: string): Party {
  return { name: knowledge().country(iso3)?.name ?? iso3, country: iso3 };
}

export function listed(parties: readonly Party[], most = 6): string {
  const names = [...new Set(parties.map(({ name }) => name))];
  const shown = names.length > most + 1 ? [...names.slice(0, most), `${names.length - most} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** Two deeds of one key are one happening in a tree. */
export function keyOf({ deed, against }: Pick<Case, 'deed' | 'against'>): string {
  const side = (parties: readonly Party[]) =>
    parties
      .map(({ country, name }) => country ?? fold(name))
      .sort()
      .join(',');
  return [deed.type, side(deed.actors), side(deed.recipients), side(against ?? [])].join('|');
}
