import { readdirSync, readFileSync } from 'node:fs';
import { fold } from './fold.js';
import { type InstrumentRecord, instrumentRecordSchema, type MemberGroup } from './instrument-record.js';

/** The last day up to which the facts in `knowledge/instruments/` were established. */
export const INSTRUMENTS_AS_OF = '2025-12-31';

export type InstrumentStatus = 'not signed' | 'signed' | 'in force' | 'suspended' | 'ended';

export interface Instruments {
  readonly all: readonly InstrumentRecord[];
  byId(id: string): InstrumentRecord | undefined;
  /** The states that belong on that day to the organisation of this name ('NATO'); none for another name. */
  membersOfBody(name: string, day: string): readonly string[];
}

let loaded: Instruments | undefined;

export function instruments(): Instruments {
  loaded ??= instrumentsOf(readAll());
  return loaded;
}

export function instrumentsOf(all: readonly InstrumentRecord[]): Instruments {
  const byId = new Map(all.map((one) => [one.id, one]));
  const byBody = new Map<string, InstrumentRecord>();
  for (const one of all) {
    if (one.body !== undefined) for (const name of [one.body, ...one.aliases]) byBody.set(fold(name), one);
  }
  return {
    all,
    byId: (id) => byId.get(id),
    membersOfBody: (name, day) => {
      const one = byBody.get(fold(name));
      return one ? membersOn(one, day) : [];
    },
  };
}

function readAll(): InstrumentRecord[] {
  const folder = new URL('../../knowledge/instruments/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown[])
    .map((record) => instrumentRecordSchema.parse(record));
}

/** Whether `date`, a year, month or day, has come by `day`; a date that is not known counts as past. */
export function hasCome(date: string | undefined, day: string): boolean {
  return date === undefined || date <= day.slice(0, Math.max(date.length, 4));
}

function isOver(date: string | undefined, day: string): boolean {
  return date !== undefined && hasCome(date, day);
}

/** What the instrument is on that day. One whose entry into force is not known is in force for members whose date is. */
export function statusOn(instrument: InstrumentRecord, day: string): InstrumentStatus {
  if (!hasCome(instrument.signed, day)) return 'not signed';
  if (isOver(instrument.ended, day)) return 'ended';
  const begun =
    instrument.inForce !== undefined
      ? hasCome(instrument.inForce, day)
      : instrument.members.some(({ from }) => from !== undefined && hasCome(from, day));
  if (!begun) return 'signed';
  return instrument.suspended?.some(({ from, to }) => hasCome(from, day) && !isOver(to, day))
    ? 'suspended'
    : 'in force';
}

/** Those whom the instrument binds on that day, or will bind where it is only signed. */
export function membersOn(instrument: InstrumentRecord, day: string): readonly string[] {
  const coming = statusOn(instrument, day) === 'signed';
  return [
    ...new Set(
      instrument.members
        .filter(({ from, to }) => (coming || hasCome(from, day)) && !isOver(to, day))
        .flatMap(({ of }) => of),
    ),
  ];
}

/** Whether the two owe each other nothing on that day, though both are members; with the reason. */
export function suspendedBetween(
  instrument: InstrumentRecord,
  one: string,
  other: string,
  day: string,
): string | undefined {
  const between = (group: MemberGroup, partner: string) =>
    group.suspended?.find(
      ({ from, to, with: alone }) => hasCome(from, day) && !isOver(to, day) && (!alone || alone.includes(partner)),
    );
  const found = instrument.members
    .map((group) =>
      group.of.includes(one) ? between(group, other) : group.of.includes(other) ? between(group, one) : undefined,
    )
    .find(Boolean);
  return found && `${found.why} (since ${found.from})`;
}
