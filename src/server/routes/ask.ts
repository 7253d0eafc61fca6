import { fold } from '../../knowledge/fold.js';
import type { InstrumentRecord } from '../../knowledge/instrument-record.js';
import { instruments, membersOn, statusOn } from '../../knowledge/instruments.js';
import { whatIf } from '../../ledger/what-if/what-if.js';
import { CasusError } from '../../records/errors.js';
import { suppositionFrom, suppositionNamed } from '../../supposition.js';
import { type App, type Desk, route } from '../api.js';
import { Instrument, InstrumentList, InstrumentQuery, type KnownInstrument, WhatIf, WhatIfQuery } from '../contract.js';
import { statesMeant, untilDay } from '../query.js';
import { known } from './single.js';

export function addAsk(app: App, desk: Desk): void {
  route(
    app,
    '/api/whatif',
    { summary: 'What would follow if an event came about', tag: 'Ask', query: WhatIfQuery, answer: WhatIf },
    ({ query }) => askWhatIf(desk, query),
  );
  route(
    app,
    '/api/instruments',
    { summary: 'Treaties and the like that Casus knows', tag: 'Ask', query: InstrumentQuery, answer: InstrumentList },
    async ({ query: { member, family, text, asOf } }) => {
      const day = untilDay(asOf) ?? today();
      const countries = statesMeant(member);
      return {
        asOf: day,
        items: instruments()
          .all.map((instrument) => knownInstrument(instrument, day))
          .filter(
            (one) =>
              (!countries || countries.some((country) => one.members.includes(country))) &&
              (!family || one.family === family) &&
              (!text || isNamed(one.id, text)),
          ),
      };
    },
  );
  route(
    app,
    '/api/instruments/{id}',
    {
      summary: 'A treaty with its members, duties and sources',
      tag: 'Ask',
      query: InstrumentQuery,
      answer: Instrument,
    },
    async ({ path: { id }, query: { asOf } }) => {
      const day = untilDay(asOf) ?? today();
      const record = known(instruments().byId(id), `instrument ${id}`);
      const { items } = await desk.ledger.find({ kind: 'commitment', about: `"${record.name}"`, limit: 20 });
      return { asOf: day, about: knownInstrument(record, day), record, mentions: items };
    },
  );
}

/** @throws CasusError usage, question-not-understood. */
export async function askWhatIf(
  { ledger, reader }: Pick<Desk, 'ledger' | 'reader'>,
  {
    q,
    event,
    actor,
    recipient,
    asOf,
  }: { q?: string; event?: string; actor?: string; recipient?: string; asOf?: string },
): Promise<WhatIf> {
  if (q !== undefined && (event ?? actor ?? recipient) !== undefined) {
    throw new CasusError('usage', 'give a sentence, or event and actor, not both');
  }
  if (q === undefined && (event === undefined || actor === undefined)) {
    throw new CasusError('usage', 'say what happens: a sentence as q, or event and actor (and recipient)');
  }
  const supposed =
    q === undefined
      ? suppositionNamed(event as Parameters<typeof suppositionNamed>[0], actor as string, recipient)
      : await reader.use((open) => suppositionFrom(q, open));
  return whatIf(supposed.deed, {
    asOf: untilDay(asOf) ?? today(),
    question: q ?? '',
    place: supposed.place,
    ledger,
  }) as Promise<WhatIf>;
}

export function knownInstrument(record: InstrumentRecord, day: string): KnownInstrument {
  const { id, name, kind, family, body, signed, inForce, ended, attackObligation } = record;
  return {
    id,
    name,
    kind,
    family,
    ...(body ? { body } : {}),
    ...(signed ? { signed } : {}),
    ...(inForce ? { inForce } : {}),
    ...(ended ? { ended } : {}),
    status: statusOn(record, day),
    members: membersOn(record, day),
    attackObligation,
  };
}

export function isNamed(id: string, words: string): boolean {
  const record = instruments().byId(id);
  if (!record) return false;
  const names = [record.name, ...record.aliases].map(fold);
  const asked = fold(words).split(/\s+/);
  return names.some((name) => asked.every((word) => name.includes(word)));
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
