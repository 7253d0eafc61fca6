import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Reading } from '../../records/reading.js';
import type { Store } from '../dialect.js';
import { ledgerOf, openStore } from '../ledger.js';
import { migrate } from '../migrations.js';
import { followAll } from '../over-time.js';
import { onEachStore } from '../testing/each-store.js';
import { strikeReading } from '../testing/readings.js';
import { writing } from '../writing.js';
import { findHappenings } from './find-happenings.js';
import { leaveHappenings, mergeHappenings, splitHappening } from './mend-happenings.js';

const by = { who: 'ana', why: 'read both' };

onEachStore('happenings', (place) => {
  let store: Store;
  beforeEach(async () => {
    store = openStore(await place());
    await migrate(store);
  });
  afterEach(() => store.db.destroy());

  let made = 0;
  const report = async (about: Parameters<typeof strikeReading>[0] & { denied?: boolean } = {}): Promise<Reading> => {
    const { denied, ...given } = about;
    const reading = strikeReading({ more: `Report ${++made}.`, published: day('2031-05-05'), ...given });
    const read: Reading = denied ? { ...reading, events: [{ ...reading.events[0], status: 'denied' }] } : reading;
    await ledgerOf(store).record(read, { engine: 'test', source: String(made), at: new Date('2031-05-06T00:00:00Z') });
    return read;
  };
  const found = async () => (await findHappenings(store)).items;
  const groups = async () =>
    (await found()).map(({ witnesses }) => witnesses.map(({ finding }) => finding.article.outlet ?? '').sort()).sort();

  it('puts reports of one event together and says why', async () => {
    await report({ outlet: 'Wire', published: day('2031-05-04') });
    await report({ outlet: 'Post' });
    await report({ outlet: 'Herald', day: '2031-07-01' });
    await report({ outlet: 'Gazette', victim: 'Corland' });
    expect(await groups()).toEqual([['Gazette'], ['Herald'], ['Post', 'Wire']]);
    const two = (await findHappenings(store, { stories: 2, by: 'ARV', to: 'BOS' })).items[0];
    expect(two).toMatchObject({
      type: 'ASSAULT',
      happened: { from: '2031-05-04', to: '2031-05-04' },
      reports: 2,
      stories: 2,
      independentSources: 2,
      outlets: ['Post', 'Wire'],
      first: '2031-05-04',
      latest: '2031-05-05',
      disagreements: [],
    });
    expect(two.witnesses[0].reason).toEqual({});
    expect(two.witnesses[1].reason).toMatchObject({ like: two.witnesses[0].finding.id, likeness: { date: 1.5 } });
  });

  it('shows a date and a denial that differ', async () => {
    await report({ outlet: 'Wire' });
    await report({ outlet: 'Post', day: '2031-05-05' });
    await report({ outlet: 'Herald', denied: true });
    const [one, ...others] = await found();
    expect(others).toEqual([]);
    expect(one.disagreements.map(({ about }) => about)).toEqual(['whether it happened', 'date']);
  });

  it('does not take a denial alone for a happening', async () => {
    await report({ denied: true });
    expect(await found()).toEqual([]);
    expect((await findHappenings(store, { withDenied: true })).items).toHaveLength(1);
    await report();
    expect((await found())[0].reports).toBe(2);
  });

  it('leaves out what is planned or hypothetical', async () => {
    const reading = strikeReading();
    await ledgerOf(store).record(
      { ...reading, events: [{ ...reading.events[0], status: 'hypothetical' }] },
      { engine: 'test', source: 'a' },
    );
    expect((await findHappenings(store, { withDenied: true })).items).toEqual([]);
  });

  it('keeps apart what a person has parted, when all is built again too', async () => {
    await report({ outlet: 'Wire' });
    const second = await report({ outlet: 'Post' });
    const [one] = await found();
    await splitHappening(store, one.id, [second.events[0].id], by);
    expect(await groups()).toEqual([['Post'], ['Wire']]);
    await followAll(store);
    expect(await groups()).toEqual([['Post'], ['Wire']]);
    const [decision] = await store.db.selectFrom('decisions').selectAll().execute();
    expect(decision).toMatchObject({ who: 'ana', why: 'read both', action: 'split', subject: second.events[0].id });
  });

  it('keeps together what a person has merged, until it is parted again', async () => {
    await report({ outlet: 'Wire' });
    const other = await report({ outlet: 'Herald', day: '2031-07-01' });
    const [a, b] = await found();
    await mergeHappenings(store, a.id, b.id, by);
    expect(await groups()).toEqual([['Herald', 'Wire']]);
    await followAll(store);
    expect(await groups()).toEqual([['Herald', 'Wire']]);
    await splitHappening(store, (await found())[0].id, [other.events[0].id], by);
    await followAll(store);
    expect(await groups()).toEqual([['Herald'], ['Wire']]);
    const merge = await store.db.selectFrom('decisions').selectAll().where('action', '=', 'merge').execute();
    expect(merge.every(({ undone_by }) => undone_by !== null)).toBe(true);
  });

  it('refuses to part what is not there, or all there is', async () => {
    const only = await report();
    const [one] = await found();
    await expect(splitHappening(store, one.id, ['event-none'], by)).rejects.toMatchObject({ code: 'usage' });
    await expect(splitHappening(store, one.id, [only.events[0].id], by)).rejects.toMatchObject({ code: 'usage' });
    await expect(mergeHappenings(store, one.id, one.id, by)).rejects.toMatchObject({ code: 'usage' });
    await expect(mergeHappenings(store, 'happening-none', one.id, by)).rejects.toMatchObject({ code: 'usage' });
  });

  it('gives the same happenings when they are built again', async () => {
    for (const outlet of ['Wire', 'Post']) await report({ outlet });
    await report({ outlet: 'Herald', day: '2031-07-01' });
    const before = await found();
    await followAll(store);
    expect(await found()).toEqual(before);
  });

  it('lets an article go', async () => {
    await report({ outlet: 'Wire' });
    const second = await report({ outlet: 'Post' });
    const { key } = await store.db
      .selectFrom('articles')
      .select('key')
      .where('id', '=', second.article.id)
      .executeTakeFirstOrThrow();
    await writing(store, (trx) => leaveHappenings(trx, key));
    expect(await groups()).toEqual([['Wire']]);
    await report({ outlet: 'Herald', day: '2031-07-01' });
  });

  it('tells only of reports that the ledger knew', async () => {
    await report({ outlet: 'Wire' });
    expect((await findHappenings(store, { asOf: '2031-05-05' })).items).toEqual([]);
    expect((await findHappenings(store, { asOf: '2031-05-06' })).items).toHaveLength(1);
  });
});

function day(value: string) {
  return { value, precision: 'day' as const, from: 'given' };
}
