import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exportItems } from './export.js';
import { partiesOf } from './formats/export/item.js';
import { type Ledger, openLedger } from './ledger/ledger.js';
import { strikeReading } from './ledger/testing/readings.js';

let folder = '';
let ledger: Ledger;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casus-export-'));
  ledger = await openLedger(join(folder, 'ledger.db'));
});
afterEach(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

async function all(...args: Parameters<typeof exportItems>) {
  const items = [];
  for await (const item of exportItems(...args)) items.push(item);
  return items;
}

it('hands out findings with their report and who is named in it', async () => {
  const reading = strikeReading({ title: 'Shells', url: 'https://a.example/1', byline: 'V. Gorm' });
  await ledger.record(reading, { engine: 'test', source: 'a' });
  await ledger.record(strikeReading({ aggressor: 'Corland' }), { engine: 'test', source: 'b' });
  const items = await all(ledger, ['event', 'statement'], { by: 'ARV' });
  expect(items.map(({ kind, type }) => [kind, type])).toEqual([
    ['event', 'ASSAULT'],
    ['statement', 'assert'],
  ]);
  const [event] = items;
  expect(event).toMatchObject({ words: 'Arvenia shelled Bostland', record: reading.events[0] });
  expect(event.article).toMatchObject({
    id: reading.article.id,
    title: 'Shells',
    byline: 'V. Gorm',
    url: 'https://a.example/1',
    text: reading.article.text,
    engine: 'test',
  });
  expect(partiesOf(event)).toMatchObject({
    by: [{ name: 'Arvenia', country: 'ARV', actor: { identity: 'state:ARV' } }],
    to: [{ name: 'Bostland', country: 'BOS', actor: { identity: 'state:BOS' } }],
  });
});

it('hands out each of many once, and nothing of a filter that nothing matches', async () => {
  const reading = strikeReading();
  const events = Array.from({ length: 1234 }, (_, at) => ({ ...reading.events[0], id: `event-${at}` }));
  await ledger.record({ ...reading, events }, { engine: 'test', source: 'a' });
  const items = await all(ledger, ['event'], {});
  expect(new Set(items.map(({ id }) => id)).size).toBe(1234);
  expect(items).toHaveLength(1234);
  expect(await all(ledger, ['event'], { by: 'BOS' })).toEqual([]);
});
