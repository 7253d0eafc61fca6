import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Reading } from '../../records/reading.js';
import { type Ledger, openLedger } from '../ledger.js';
import { boundReading } from '../testing/bound-readings.js';
import { onEachStore } from '../testing/each-store.js';

const by = { who: 'ana', why: 'read both' };
const day = (value: string) => ({ published: { value, precision: 'day' as const, from: 'given' } });

const threat = (on = '2031-05-01', words = 'would close the Tarn road') =>
  boundReading({
    about: day(on),
    text: `Arvenia ${words} if Bostland sent rockets to Corland, its ministry said on ${on}.`,
    states: ['Arvenia', 'Bostland', 'Corland'],
    commitments: [
      {
        kind: 'threat',
        debtor: 'Arvenia',
        creditor: 'Bostland',
        condition: 'if Bostland sent rockets to Corland',
        awaited: { type: 'AID', by: 'Bostland', to: 'Corland', object: 'weapon' },
        words,
      },
    ],
  });
const policy = (on = '2031-05-01') =>
  boundReading({
    about: day(on),
    text: `The policy of Bostland is not to sell weapons to Corland, an envoy said on ${on}.`,
    states: ['Bostland', 'Corland'],
    commitments: [
      {
        kind: 'policy',
        debtor: 'Bostland',
        words: 'not to sell weapons to Corland',
        polarity: 'refrain',
        owed: { type: 'AID', by: 'Bostland', to: 'Corland', object: 'weapon' },
      },
    ],
  });
const shipment = (on = '2031-05-09', by = 'Bostland', about = day(on), tellers = 'port workers') =>
  boundReading({
    about,
    text: `${by} sent rockets and other weapons to Corland on ${on}, ${tellers} said.`,
    states: [by, 'Corland'],
    events: [
      { type: 'AID', by, to: 'Corland', words: 'sent rockets and other weapons', day: on, contexts: ['military'] },
    ],
  });

onEachStore('undertakings', (place) => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await openLedger(await place());
  });
  afterEach(() => ledger.close());

  let made = 0;
  const record = (reading: Reading, at = '2031-06-01T00:00:00Z') =>
    ledger.record(reading, { engine: 'test', source: String(++made), at: new Date(at) });
  const all = async () => (await ledger.undertakings()).items;
  const changes = async () => (await all()).flatMap((one) => one.changes);

  it('joins restatements, says why, and keeps apart what is owed by or for others', async () => {
    await record(threat());
    await record(threat('2031-05-20', 'would at once close the Tarn road'));
    await record(threat('2031-05-21', 'would expel the trade envoys'));
    const found = await all();
    expect(found.map(({ statements }) => statements.length).sort()).toEqual([1, 2]);
    const joined = found.find(({ statements }) => statements.length === 2);
    expect(joined).toMatchObject({ kind: 'threat', state: 'conditional', reports: 2, first: '2031-05-01' });
    expect(joined?.statements[1].reason).toMatchObject({ because: 'same words' });
    expect(joined?.statements[1].reason.common).toContain('tarn');
  });

  it('proposes that a condition is met, and changes nothing until a person confirms it', async () => {
    await record(threat());
    await record(shipment());
    const [one] = await all();
    expect(one.state).toBe('conditional');
    expect(one.changes).toHaveLength(1);
    expect(one.changes[0]).toMatchObject({ occasion: 'condition met', leadsTo: 'detached', day: '2031-05-09' });
    expect(one.changes[0].finding?.words).toBe('sent rockets and other weapons');
    expect(await ledger.confirmChange(one.changes[0].id, by)).toBe('detached');
    expect((await all())[0]).toMatchObject({ state: 'detached', changes: [{ verdict: 'confirmed' }] });
    expect(await ledger.dismissChange(one.changes[0].id, by)).toBe('conditional');
    expect((await ledger.undertakings({ undecided: true })).items).toEqual([]);
    await expect(ledger.confirmChange('change-none', by)).rejects.toMatchObject({ code: 'usage' });
  });

  it('finds the same when the event was recorded before the commitment', async () => {
    await record(shipment());
    await record(threat());
    expect((await changes()).map(({ occasion }) => occasion)).toEqual(['condition met']);
  });

  it('does not take what happened before a commitment, or was done by others, to meet it', async () => {
    await record(threat());
    await record(shipment('2031-04-09'));
    await record(shipment('2031-05-09', 'Dorland'));
    expect(await changes()).toEqual([]);
  });

  it('does not take the words of a condition for a report that it is met', async () => {
    await record(threat());
    await record(
      boundReading({
        about: day('2031-05-20'),
        text: 'Arvenia would close the Tarn road if Bostland sent rockets to Corland, its ministry said once more.',
        states: ['Arvenia', 'Bostland', 'Corland'],
        commitments: [
          {
            kind: 'threat',
            debtor: 'Arvenia',
            creditor: 'Bostland',
            condition: 'if Bostland sent rockets to Corland',
            awaited: { type: 'AID', by: 'Bostland', to: 'Corland', object: 'weapon' },
            words: 'would close the Tarn road',
          },
        ],
        events: [{ type: 'AID', by: 'Bostland', to: 'Corland', words: 'sent rockets', contexts: ['military'] }],
      }),
    );
    expect(await changes()).toEqual([]);
    expect((await ledger.happenings()).items).toEqual([]);
  });

  it('does not take another weapon for a nuclear one', async () => {
    const warning = (condition: string) =>
      boundReading({
        about: day('2031-05-01'),
        text: `Arvenia would close the Tarn road ${condition}, its ministry said.`,
        states: ['Arvenia', 'Bostland'],
        commitments: [
          {
            kind: 'warning',
            debtor: 'Arvenia',
            condition,
            awaited: { type: 'AID', by: 'Bostland', object: 'weapon' },
            words: 'would close the Tarn road',
          },
        ],
      });
    await record(warning('if Bostland sent nuclear weapons'));
    await record(shipment());
    expect(await changes()).toEqual([]);
    await record(warning('if Bostland sent weapons'));
    expect((await changes()).map(({ occasion }) => occasion)).toEqual(['condition met']);
  });

  it('proposes one change for a happening, however many reports tell of it', async () => {
    await record(threat());
    await record(shipment());
    await record(shipment('2031-05-09', 'Bostland', day('2031-05-10'), 'two dockers'));
    expect((await ledger.happenings()).items).toMatchObject([{ stories: 2 }]);
    expect(await changes()).toHaveLength(1);
  });

  it('proposes that a policy is broken by the deed, and shows both sides', async () => {
    await record(policy());
    await record(shipment());
    const [one] = await all();
    expect(one).toMatchObject({ state: 'detached', changes: [{ occasion: 'broken', leadsTo: 'violated' }] });
    const [contradiction] = await ledger.contradictions();
    expect(contradiction).toMatchObject({ about: 'declared', words: 'not to sell weapons to Corland' });
    expect(contradiction.deed.words).toBe('sent rockets and other weapons');
    await ledger.dismissChange(one.changes[0].id, by);
    expect(await ledger.contradictions()).toEqual([]);
  });

  it('lists the condition with the event that meets it', async () => {
    await record(threat());
    await record(shipment());
    const [trigger] = await ledger.triggers({ from: 'reports' });
    expect(trigger).toMatchObject({
      condition: 'if Bostland sent rockets to Corland',
      consequent: 'would close the Tarn road',
      kind: 'threat',
      day: '2031-05-09',
      source: { kind: 'report' },
    });
    expect(trigger.event.words).toBe('sent rockets and other weapons');
    expect(trigger.change).toBe((await changes())[0].id);
    expect(await ledger.triggers({ from: 'reports', with: ['ARV'] })).toHaveLength(1);
    expect(await ledger.triggers({ from: 'reports', with: ['USA'] })).toEqual([]);
    expect(await ledger.triggers({ from: 'reports', until: '2031-05-01' })).toEqual([]);
  });

  it('proposes that a term has ended which lies in the past', async () => {
    const pledge = boundReading({
      about: day('2031-05-01'),
      text: 'Arvenia pledged to hand over the maps by 2031-05-20.',
      states: ['Arvenia'],
      commitments: [{ kind: 'pledge', debtor: 'Arvenia', words: 'hand over the maps', deadline: '2031-05-20' }],
    });
    await record(pledge, '2031-05-02T00:00:00Z');
    expect(await changes()).toEqual([]);
    await record(shipment(), '2031-06-01T00:00:00Z');
    expect(await changes()).toMatchObject([{ occasion: 'term ended', leadsTo: 'violated', day: '2031-05-20' }]);
  });

  it('keeps what people decided when all is followed again', async () => {
    await record(threat());
    await record(threat('2031-05-20', 'would at once close the Tarn road'));
    await record(shipment());
    const [before] = await all();
    await ledger.confirmChange(before.changes[0].id, by);
    await ledger.followAll();
    const [after] = await all();
    expect(after).toMatchObject({ id: before.id, state: 'detached', changes: [{ verdict: 'confirmed' }] });
    expect(after.statements).toHaveLength(2);
    const leaving = after.statements[1].finding.id;
    await ledger.split(after.id, [leaving], by);
    await ledger.followAll();
    expect((await all()).map(({ statements }) => statements.length)).toEqual([1, 1]);
    const [a, b] = await all();
    await ledger.merge(a.id, [b.id], by);
    await ledger.followAll();
    expect((await all()).map(({ statements }) => statements.length)).toEqual([2]);
  });

  it('tells the state as it was confirmed on a day', async () => {
    await record(threat(), '2031-05-02T00:00:00Z');
    await record(shipment(), '2031-05-10T00:00:00Z');
    await ledger.confirmChange((await changes())[0].id, { ...by, at: new Date('2031-05-15T00:00:00Z') });
    const on = async (asOf: string) => (await ledger.undertakings({ asOf })).items[0];
    expect((await on('2031-05-05')).changes).toEqual([]);
    expect((await on('2031-05-12')).state).toBe('conditional');
    expect((await on('2031-05-15')).state).toBe('detached');
  });

  it('lets an article go with what it supports', async () => {
    const told = shipment();
    await record(threat());
    await record(told);
    await ledger.forget([told.article.id]);
    expect(await changes()).toEqual([]);
    await ledger.forget([threat().article.id]);
    expect(await all()).toEqual([]);
  });
});
