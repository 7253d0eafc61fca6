import { expect, it } from 'vitest';
import { PLOVER_SCALE } from '../knowledge/plover-scale.js';
import type { NewsItem } from './alerts/alerts.js';
import { openLedger } from './ledger.js';
import { onEachStore } from './testing/each-store.js';
import { strikeReading } from './testing/readings.js';

const META = { engine: 'test 1', source: 'a.txt' };
const QUESTION = { list: 'events', filter: { by: 'Arvenia' } };
const NEWS: NewsItem = { subject: 'event-1', title: 'A title', words: 'some words', link: '/finding/event-1' };

onEachStore('what the desk asks', (place) => {
  it('tells what was recorded since a time, whenever it was reported', async () => {
    const ledger = await openLedger(await place());
    const old = strikeReading({ published: { value: '2031-05-05', precision: 'day', from: 'given' } });
    await ledger.record(old, { ...META, at: new Date('2031-06-01T10:00:00Z') });
    const first = await ledger.arrivals({});
    await ledger.record(strikeReading({ aggressor: 'Corland' }), { ...META, at: new Date('2031-06-02T10:00:00Z') });
    const since = await ledger.arrivals({ since: '2031-06-02' });
    expect(since).toMatchObject({ count: 1, articles: [{ recorded: '2031-06-02T10:00:00Z' }] });
    expect((await ledger.arrivals({ after: first.last })).articles).toEqual(since.articles);
    expect(await ledger.arrivals({ after: since.last })).toEqual({ articles: [], count: 0, last: since.last });
    expect(await ledger.arrivedFindings('event', '2031-06-02')).toMatchObject([{ words: 'Corland shelled Bostland' }]);
    await ledger.close();
  });

  it('tells where each finding stands, and what else tells of the same', async () => {
    const ledger = await openLedger(await place());
    const one = strikeReading();
    const other = strikeReading({ more: 'The minister has gone home, and nobody expects more before the weekend.' });
    await ledger.record(one, META);
    await ledger.record(other, META);
    const spans = await ledger.spans(one.article.id);
    expect(spans.find(({ finding }) => finding === one.events[0].id)).toMatchObject({
      kind: 'event',
      field: 'evidence',
      ...one.events[0].evidence[0],
    });
    expect(spans.map(({ start }) => start)).toEqual(spans.map(({ start }) => start).toSorted((a, b) => a - b));
    const belonging = await ledger.belonging(one.events[0].id);
    expect(belonging.happening).toMatch(/^happening-/);
    expect(belonging.others.map(({ id }) => id)).toEqual([other.events[0].id]);
    expect(await ledger.belonging('event-none')).toEqual({ others: [] });
    await ledger.close();
  });

  it('draws what went between two countries over time', async () => {
    const ledger = await openLedger(await place());
    for (const day of ['2031-05-04', '2031-05-05', '2031-07-01']) {
      const published = { value: day, precision: 'day', from: 'given' } as const;
      await ledger.record(strikeReading({ day, published }), META);
    }
    const line = await ledger.dyadLine({ source: 'ARV', target: 'BOS', by: 'reportedMonth' });
    expect(line).toMatchObject([
      { value: '2031-05', findings: 2, score: PLOVER_SCALE.ASSAULT.score },
      { value: '2031-07', findings: 1 },
    ]);
    expect(await ledger.dyadLine({ source: 'BOS', target: 'ARV', by: 'reportedMonth' })).toEqual([]);
    await ledger.close();
  });

  it('puts events on the map where their place is known, and counts the others', async () => {
    const ledger = await openLedger(await place());
    const placed = strikeReading({ more: 'It happened in Seoul.' });
    const start = placed.article.text.indexOf('Seoul');
    const spot = { text: 'Seoul', country: 'KOR', spans: [{ start, end: start + 5 }] };
    await ledger.record({ ...placed, events: [{ ...placed.events[0], place: spot }] }, META);
    await ledger.record(strikeReading({ aggressor: 'Corland' }), META);
    const { items, unplaced, cut } = await ledger.places({});
    expect(items).toMatchObject([
      { name: 'Seoul', country: 'KOR', exact: 'city', events: 1, score: PLOVER_SCALE.ASSAULT.score },
    ]);
    expect(items[0].items[0].id).toBe(placed.events[0].id);
    expect({ unplaced, cut }).toEqual({ unplaced: 1, cut: false });
    await ledger.close();
  });
});

onEachStore('alerts', (place) => {
  it('keeps a question, tells each piece of news once, and forgets it with the alert', async () => {
    const ledger = await openLedger(await place());
    const { id, secret } = await ledger.addAlert({ name: 'Strikes', question: QUESTION, lookedTo: 3, known: ['old'] });
    expect(secret.length).toBeGreaterThan(24);
    expect(await ledger.lookouts()).toEqual([{ id, question: QUESTION, lookedTo: 3, known: ['old'] }]);
    const grown = await ledger.growAlert(id, [NEWS], { lookedTo: 5, known: ['old', 'new'] });
    expect(grown).toMatchObject([{ subject: 'event-1', seen: false }]);
    expect(await ledger.growAlert(id, [NEWS], { lookedTo: 6, known: [] })).toEqual([]);
    expect(await ledger.alert(id)).toMatchObject({ name: 'Strikes', total: 1, unseen: 1, paused: false });
    await ledger.seeAlert(id);
    expect(await ledger.alert(id)).toMatchObject({ total: 1, unseen: 0 });
    expect((await ledger.news(id)).items).toMatchObject([{ ...NEWS, seen: true }]);
    await ledger.changeAlert(id, { name: 'Strikes by Arvenia', paused: true });
    expect(await ledger.lookouts()).toEqual([]);
    await ledger.removeAlert(id);
    expect(await ledger.alerts()).toEqual([]);
    await expect(ledger.news(id)).rejects.toMatchObject({ code: 'not-in-ledger' });
    await ledger.close();
  });

  it('puts news in line for a webhook until it is sent or given up', async () => {
    const ledger = await openLedger(await place());
    const webhook = 'https://desk.example/hook';
    const { id } = await ledger.addAlert({
      name: 'S',
      question: QUESTION,
      webhook,
      secret: 's',
      lookedTo: 0,
      known: [],
    });
    const at = new Date('2031-06-01T10:00:00Z');
    await ledger.growAlert(id, [NEWS], { lookedTo: 1, known: [] }, at);
    const [due] = await ledger.dueDeliveries(at);
    expect(due).toMatchObject({ alert: id, webhook, secret: 's', attempts: 0 });
    expect(JSON.parse(due.body)).toMatchObject({ alert: { id }, news: [{ subject: 'event-1' }] });
    await ledger.delivered(due.delivery, { sent: false, message: '503', due: new Date('2031-06-01T10:01:00Z') }, at);
    expect(await ledger.dueDeliveries(at)).toEqual([]);
    expect((await ledger.alert(id))?.delivery).toMatchObject({ state: 'waiting', attempts: 1, message: '503' });
    const [again] = await ledger.dueDeliveries(new Date('2031-06-01T10:01:00Z'));
    await ledger.delivered(again.delivery, { sent: true }, at);
    expect((await ledger.alert(id))?.delivery).toMatchObject({ state: 'sent', attempts: 2 });
    expect(await ledger.dueDeliveries(new Date('2031-07-01T00:00:00Z'))).toEqual([]);
    await ledger.close();
  });
});
