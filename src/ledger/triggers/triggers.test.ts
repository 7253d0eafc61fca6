import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Reading } from '../../records/reading.js';
import { type Ledger, openLedger } from '../ledger.js';
import { boundReading } from '../testing/bound-readings.js';
import { onEachStore } from '../testing/each-store.js';

/** The code of a country is the first three letters of its name here. */
const JAPAN = 'JPNia';
const CHINA = 'CHNia';

onEachStore('triggers and contradictions', (place) => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await openLedger(await place());
  });
  afterEach(() => ledger.close());

  let made = 0;
  const attack = (by: string, to: string, day: string | undefined, words = 'fired missiles at') =>
    boundReading({
      about: { published: { value: day ?? '2025-03-05', precision: 'day', from: 'given' } },
      text: `${by} ${words} ${to}, an invented report ${++made} said.`,
      states: [by, to],
      events: [{ type: 'ASSAULT', by, to, words: `${words} ${to}`, ...(day ? { day } : {}) }],
    });
  const record = (reading: Reading) => ledger.record(reading, { engine: 'test', source: String(++made) });

  it('names the obligation of an instrument in force that an attack meets', async () => {
    await record(attack(CHINA, JAPAN, '2025-03-04'));
    const found = await ledger.triggers({ from: 'instruments' });
    const [treaty] = found.filter(({ source }) => source.kind === 'instrument' && source.id === 'us-japan');
    expect(found.length).toBeGreaterThan(0);
    expect(treaty.debtors.map(({ country }) => country)).toContain('USA');
    expect(treaty).toMatchObject({ day: '2025-03-04', times: 1 });
    expect(treaty.event.words).toBe(`fired missiles at ${JAPAN}`);
    expect(await ledger.triggers({ from: 'reports' })).toEqual([]);
  });

  it('tells one conflict once, by the report that dates it', async () => {
    await record(attack(CHINA, JAPAN, '2025-03-04'));
    await record(attack(CHINA, JAPAN, '2025-03-09', 'shelled and bombed'));
    const found = await ledger.triggers({ from: 'instruments' });
    const keys = found.map(({ source, condition }) => `${(source as { id: string }).id} ${condition}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(found[0].times).toBe(2);
  });

  it('leaves out an attack that one report mentions without a date', async () => {
    await record(attack(CHINA, JAPAN, undefined));
    expect(await ledger.triggers({ from: 'instruments' })).toEqual([]);
  });

  it('says that an attack may be in defence where one the other way is reported before', async () => {
    await record(attack(CHINA, JAPAN, '2025-03-04'));
    await record(attack(JAPAN, CHINA, '2025-03-06'));
    const ofAnswer = (await ledger.triggers({ from: 'instruments' })).filter(
      ({ event }) => event.words === `fired missiles at ${CHINA}`,
    );
    expect(ofAnswer.every(({ why }) => why[0].includes('in defence'))).toBe(true);
    const breaches = await ledger.contradictions();
    expect(breaches.map(({ deed }) => deed.words)).toContain(`fired missiles at ${JAPAN}`);
    expect(breaches.map(({ deed }) => deed.words)).not.toContain(`fired missiles at ${CHINA}`);
  });

  it('shows what its doer denies and another report tells as a fact', async () => {
    await record(attack(CHINA, JAPAN, '2025-03-04'));
    const denial = attack(CHINA, JAPAN, '2025-03-04', 'did not fire missiles at');
    const statement = {
      id: 'statement-denial',
      speaker: { actor: denial.actors[0].id, spans: [...denial.actors[0].mentions] },
      cue: [],
      content: [...denial.events[0].evidence],
      mode: 'indirect' as const,
      act: 'deny' as const,
      confidence: 0.9,
    };
    await record({
      ...denial,
      statements: [statement],
      events: [{ ...denial.events[0], status: 'denied', statement: statement.id }],
    });
    const [denied] = (await ledger.contradictions()).filter(({ about }) => about === 'denied');
    expect(denied.words).toBe(`did not fire missiles at ${JAPAN}`);
    expect(denied.deed.words).toBe(`fired missiles at ${JAPAN}`);
  });
});
