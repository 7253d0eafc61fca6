import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findingId } from '../../records/identity.js';
import type { Actor, Commitment, EventPattern, Reading } from '../../records/reading.js';
import { type Ledger, openLedger } from '../ledger.js';
import type { Deed } from '../patterns/pattern.js';
import { articleOf } from '../testing/readings.js';
import { stateParty } from './case.js';
import type { Consequence, SupposedEvent } from './result.js';
import { whatIf } from './what-if.js';

let folder = '';
let ledger: Ledger;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casus-what-if-'));
  ledger = await openLedger(join(folder, 'l.db'));
});
afterEach(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A report of one sentence that tells of one commitment between the states of its codes. */
async function report(
  sentence: string,
  about: {
    debtor: string;
    creditor?: string;
    kind: Commitment['kind'];
    condition?: string;
    when?: Pick<EventPattern, 'type'> & Partial<Record<'actors' | 'recipients', string[]>> & { object?: string };
    consequent: string;
    owed?: Pick<EventPattern, 'type'> & Partial<Record<'recipients', string[]>>;
    polarity?: 'do' | 'refrain';
    names: Readonly<Record<string, string>>;
    published: string;
  },
) {
  const article = articleOf([sentence], { published: { value: about.published, precision: 'day', from: 'test' } });
  const spanOf = (words: string) => {
    const start = sentence.indexOf(words);
    if (start < 0) throw new Error(`'${words}' is not in the sentence`);
    return { start, end: start + words.length };
  };
  const actors = Object.entries(about.names).map(
    ([country, name]): Actor => ({
      id: findingId(article.id, 'actor', spanOf(name)),
      name,
      kind: 'state',
      country,
      mentions: [spanOf(name)],
    }),
  );
  const idOf = (country: string) => actors.find((actor) => actor.country === country)?.id as string;
  const role = (country: string) => ({ actor: idOf(country), country, text: about.names[country], spans: [] });
  const pattern = (event: NonNullable<typeof about.when>, polarity: 'do' | 'refrain'): EventPattern => ({
    type: event.type,
    ...(event.actors && { actors: event.actors.map(idOf) }),
    ...(event.recipients && { recipients: event.recipients.map(idOf) }),
    ...(event.object && { object: event.object }),
    polarity,
  });
  const polarity = about.polarity ?? 'do';
  const commitment: Commitment = {
    id: findingId(article.id, 'commitment', spanOf(about.consequent)),
    kind: about.kind,
    debtors: [role(about.debtor)],
    creditors: about.creditor ? [role(about.creditor)] : [],
    ...(about.condition && {
      antecedent: { spans: [spanOf(about.condition)], ...(about.when && { event: pattern(about.when, 'do') }) },
    }),
    consequent: {
      spans: [spanOf(about.consequent)],
      polarity,
      ...(about.owed && { event: pattern(about.owed, polarity) }),
    },
    strength: 'firm',
    evidence: [{ start: 0, end: sentence.length }],
    confidence: 0.9,
  };
  const reading: Reading = {
    article,
    actors,
    statements: [],
    events: [],
    commitments: [commitment],
    instruments: [],
    quantities: [],
    notices: [],
  };
  await ledger.record(reading, { engine: 'test 1', source: article.id, at: new Date('2026-01-01T00:00:00Z') });
  return commitment.id;
}

const deed = (type: Deed['type'], by: string, to: string, about: Partial<Deed> = {}): Deed => ({
  type,
  actors: [stateParty(by)],
  recipients: [stateParty(to)],
  ...about,
});
const reported = ({ consequences }: SupposedEvent): Consequence[] =>
  consequences.filter(({ source }) => source.kind === 'report');

const THREAT = {
  debtor: 'RUS',
  creditor: 'KOR',
  kind: 'threat',
  condition: 'if Seoul armed Ukraine',
  when: { type: 'AID', actors: ['KOR'], recipients: ['UKR'], object: 'weapon' },
  consequent: 'take fitting decisions',
  names: { RUS: 'Moscow', KOR: 'Seoul', UKR: 'Ukraine' },
  published: '2024-06-20',
} as const;
const arming = deed('AID', 'KOR', 'UKR', { contexts: ['military'], words: 'South Korea sends shells to Ukraine' });

describe('whatIf', () => {
  it('finds the threat that an event meets, keeps its vague words, and says where they stand', async () => {
    const id = await report('Moscow would take fitting decisions if Seoul armed Ukraine.', {
      ...THREAT,
      when: { ...THREAT.when, actors: [...THREAT.when.actors], recipients: [...THREAT.when.recipients] },
    });
    const { event } = await whatIf(arming, { asOf: '2024-07-01', ledger });
    expect(reported(event)).toHaveLength(1);
    expect(reported(event)[0]).toMatchObject({
      standing: 'triggered',
      commitment: 'threat',
      condition: 'if Seoul armed Ukraine',
      consequent: 'take fitting decisions',
      source: {
        finding: id,
        reported: '2024-06-20',
        words: 'Moscow would take fitting decisions if Seoul armed Ukraine.',
      },
    });
    expect(reported(event)[0].leadsTo).toBeUndefined();
    expect(
      reported(
        (await whatIf(deed('AID', 'JPN', 'UKR', { contexts: ['military'] }), { asOf: '2024-07-01', ledger })).event,
      ),
    ).toEqual([]);
  });

  it('counts what had been reported by the day, once however often it was told', async () => {
    const about = { ...THREAT, when: { ...THREAT.when, actors: ['KOR'], recipients: ['UKR'] } };
    await report('Moscow would take fitting decisions if Seoul armed Ukraine.', about);
    await report('Again Moscow said it would take fitting decisions if Seoul armed Ukraine.', {
      ...about,
      published: '2024-06-25',
    });
    const at = async (asOf: string) => reported((await whatIf(arming, { asOf, ledger })).event);
    expect(await at('2024-06-19')).toEqual([]);
    expect((await at('2024-06-20')).map(({ source }) => source.kind === 'report' && source.others)).toEqual([0]);
    const both = await at('2024-06-25');
    expect(both).toHaveLength(1);
    expect(both[0].source).toMatchObject({ reported: '2024-06-25', others: 1 });
  });

  it('says that a declared policy would be broken', async () => {
    await report('Seoul does not send weapons to Ukraine.', {
      debtor: 'KOR',
      creditor: 'UKR',
      kind: 'policy',
      consequent: 'not send weapons to Ukraine',
      owed: { type: 'AID', recipients: ['UKR'] },
      polarity: 'refrain',
      names: { KOR: 'Seoul', UKR: 'Ukraine' },
      published: '2024-06-20',
    });
    const { event } = await whatIf(arming, { asOf: '2024-07-01', ledger });
    expect(reported(event)[0]).toMatchObject({ standing: 'breached', commitment: 'policy' });
  });

  it('follows what would be done in turn, and cuts a circle', async () => {
    const strike = (by: string, on: string, if_: string, ifOn: string, names: Record<string, string>) =>
      report(`${names[by]} will strike ${names[on]} if ${names[if_]} strikes ${names[ifOn]} first.`, {
        debtor: by,
        creditor: on,
        kind: 'threat',
        condition: `if ${names[if_]} strikes ${names[ifOn]} first`,
        when: { type: 'ASSAULT', actors: [if_], recipients: [ifOn] },
        consequent: `will strike ${names[on]}`,
        owed: { type: 'ASSAULT', recipients: [on] },
        names,
        published: '2025-01-01',
      });
    await strike('LBN', 'ISR', 'ISR', 'LBN', { LBN: 'Lebanon', ISR: 'Israel' });
    await strike('ISR', 'LBN', 'LBN', 'ISR', { LBN: 'Lebanon', ISR: 'Israel' });
    const { event } = await whatIf(deed('ASSAULT', 'ISR', 'LBN'), { asOf: '2025-02-01', ledger });
    const [first] = reported(event);
    expect(first.debtors[0].country).toBe('LBN');
    const [second] = reported(first.leadsTo as SupposedEvent);
    expect(second.debtors[0].country).toBe('ISR');
    expect(second.leadsTo).toMatchObject({ shownAbove: true, consequences: [] });
  });

  it('weighs a promise that a treaty makes by whether that treaty is in force', async () => {
    await report('The pact obliges Moscow to help Pyongyang if Pyongyang is invaded.', {
      debtor: 'RUS',
      creditor: 'PRK',
      kind: 'obligation',
      condition: 'if Pyongyang is invaded',
      when: { type: 'ASSAULT', recipients: ['PRK'] },
      consequent: 'help Pyongyang',
      owed: { type: 'AID', recipients: ['PRK'] },
      names: { RUS: 'Moscow', PRK: 'Pyongyang' },
      published: '2024-06-19',
    });
    const at = async (asOf: string) =>
      reported((await whatIf(deed('ASSAULT', 'USA', 'PRK'), { asOf, ledger })).event)[0];
    expect((await at('2024-07-01')).standing).toBe('signed, not in force');
    expect((await at('2025-02-01')).standing).toBe('triggered');
  });

  it('shows what help would break in turn', async () => {
    const { event } = await whatIf(deed('ASSAULT', 'USA', 'PRK'), { asOf: '2025-02-01' });
    const russia = event.consequences.find(
      ({ source }) => source.kind === 'instrument' && source.id === 'russia-dprk-2024',
    );
    expect(russia?.leadsTo?.deed.actors).toEqual([stateParty('RUS')]);
    expect(russia?.leadsTo?.against).toEqual([stateParty('USA')]);
    expect(russia?.leadsTo?.consequences[0]).toMatchObject({ standing: 'bears on it', source: { id: 'unsc-1718' } });
  });

  it('says what it does not know', async () => {
    const { notices } = await whatIf(deed('ASSAULT', 'PRK', 'KOR'), { asOf: '2031-01-01' });
    expect(notices.join(' ')).toMatch(/known up to .* No ledger was asked/);
    expect((await whatIf(deed('ASSAULT', 'PRK', 'KOR'), { asOf: '2025-01-01', ledger })).notices).toEqual([]);
  });
});
