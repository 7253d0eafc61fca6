import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CasusError } from '../records/errors.js';
import type { FindingFilter } from './find-findings.js';
import { type Ledger, openLedger, openStore } from './ledger.js';
import { type PostgresServer, postgresPrograms, startPostgres } from './testing/postgres-server.js';
import { articleOf, strikeReading } from './testing/readings.js';

const meta = (source: string, at = '2031-05-05T12:00:00Z') => ({ engine: 'test 1', source, at: new Date(at) });
const programs = postgresPrograms();
if (!programs) process.stderr.write('PostgreSQL is left out of the contract: its initdb was not found\n');

let server: PostgresServer | undefined;
let folder = '';
let made = 0;

const STORES = {
  sqlite: { place: async () => join(folder, `${++made}.db`) },
  postgres: { place: async () => (server as PostgresServer).database() },
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casus-ledger-'));
  if (programs) server = await startPostgres(programs);
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['sqlite', 'postgres'] as const)('the ledger on %s', (name) => {
  if (name === 'postgres' && !programs) {
    it.skip('PostgreSQL is not installed here', () => {});
    return;
  }
  let place = '';
  let ledger: Ledger;

  beforeEach(async () => {
    place = await STORES[name].place();
    ledger = await openLedger(place);
  });
  afterEach(() => ledger.close());

  const ids = async (filter: FindingFilter) => (await ledger.find(filter)).items.map((item) => item.type);
  const rows = async (table: 'findings' | 'roles' | 'spans' | 'actors' | 'texts') => {
    const store = openStore(place);
    const all = await store.db.selectFrom(table).selectAll().execute();
    await store.db.destroy();
    return all.length;
  };

  it('gives a finding back with its words, article and times', async () => {
    const reading = strikeReading({ title: 'Shells fall', published: published('2031-05-05T09:30:00+02:00') });
    expect(await ledger.record(reading, meta('a.txt'))).toEqual({ outcome: 'added', article: reading.article.id });
    const { items, next } = await ledger.find({ kind: 'event' });
    expect(next).toBeUndefined();
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      id: reading.events[0].id,
      type: 'ASSAULT',
      status: 'occurred',
      happened: { from: '2031-05-04', to: '2031-05-04' },
      words: 'Arvenia shelled Bostland',
      record: reading.events[0],
      article: {
        id: reading.article.id,
        title: 'Shells fall',
        reported: '2031-05-05T07:30:00Z',
        recorded: '2031-05-05T12:00:00Z',
        engine: 'test 1',
      },
    });
  });

  it('changes nothing when the same reading comes again', async () => {
    const reading = strikeReading();
    await ledger.record(reading, meta('a.txt'));
    const before = [await ledger.totals(), await rows('findings'), await rows('roles'), await rows('spans')];
    expect((await ledger.record(reading, meta('a.txt'))).outcome).toBe('unchanged');
    expect([await ledger.totals(), await rows('findings'), await rows('roles'), await rows('spans')]).toEqual(before);
  });

  it('keeps a verbatim copy elsewhere as a second place of one article', async () => {
    await ledger.record(strikeReading({ url: 'https://a.example/1' }), meta('a'));
    const copy = strikeReading({ url: 'https://b.example/9' });
    expect((await ledger.record(copy, meta('b'))).outcome).toBe('reprinted');
    expect(await ledger.totals()).toMatchObject({ articles: 1, appearances: 2, stories: 1 });
  });

  it('lets a corrected report supersede its earlier version and says what changed', async () => {
    const url = 'https://a.example/1';
    const first = strikeReading({ url, title: 'One dead', more: 'One man died.' });
    await ledger.record(first, meta('a', '2031-05-05T12:00:00Z'));
    const second = strikeReading({ url: `${url}?utm_source=x#top`, title: 'Two dead', more: 'Two men died.' });
    expect(await ledger.record(second, meta('a', '2031-05-06T12:00:00Z'))).toEqual({
      outcome: 'corrected',
      article: second.article.id,
      supersedes: first.article.id,
      change: { title: { from: 'One dead', to: 'Two dead' }, removed: ['One man died.'], added: ['Two men died.'] },
    });
    const now = await ledger.find({ kind: 'event' });
    expect(now.items.map((item) => item.article.id)).toEqual([second.article.id]);
    const then = await ledger.find({ kind: 'event', asOf: '2031-05-05' });
    expect(then.items.map((item) => item.article.id)).toEqual([first.article.id]);
    expect((await ledger.record(first, meta('a'))).outcome).toBe('unchanged');
  });

  it('keeps an article current while it stands uncorrected elsewhere', async () => {
    const first = strikeReading({ url: 'https://a.example/1' });
    await ledger.record(first, meta('a'));
    await ledger.record(strikeReading({ url: 'https://b.example/1' }), meta('b'));
    await ledger.record(strikeReading({ url: 'https://a.example/1', more: 'Talks go on.' }), meta('a'));
    expect((await ledger.find({ kind: 'event' })).items).toHaveLength(2);
  });

  it('does not let an older version take the place of a later one', async () => {
    const url = 'https://a.example/1';
    await ledger.record(strikeReading({ url, published: published('2031-05-06'), more: 'Later.' }), meta('a'));
    const old = strikeReading({ url, published: published('2031-05-05'), more: 'Earlier.' });
    expect((await ledger.record(old, meta('a'))).outcome).toBe('outdated');
    expect((await ledger.find({ kind: 'event' })).items[0].article.reported).toBe('2031-05-06');
  });

  it('knows by their text the articles that need no reading', async () => {
    const reading = strikeReading();
    expect(await ledger.sight(reading.article, meta('a'))).toBeUndefined();
    await ledger.record(reading, meta('a'));
    expect((await ledger.sight(reading.article, meta('a')))?.outcome).toBe('unchanged');
    expect((await ledger.sight(reading.article, meta('b')))?.outcome).toBe('reprinted');
  });

  it('filters by actor, type, status, day and words', async () => {
    await ledger.record(strikeReading({ published: published('2031-05-05') }), meta('a'));
    const other = strikeReading({ aggressor: 'Corland', day: '2031-06-01', more: 'An arms-control pact lapsed.' });
    await ledger.record({ ...other, events: [{ ...other.events[0], type: 'COERCE', status: 'denied' }] }, meta('b'));
    expect(await ids({ kind: 'event', by: 'ARV' })).toEqual(['ASSAULT']);
    expect(await ids({ kind: 'event', by: 'corland' })).toEqual(['COERCE']);
    expect(await ids({ kind: 'event', by: 'state:COR', to: 'BOS' })).toEqual(['COERCE']);
    expect(await ids({ kind: 'event', to: 'ARV' })).toEqual([]);
    expect(await ids({ kind: 'event', with: 'BOS' })).toHaveLength(2);
    expect(await ids({ kind: 'statement', by: 'ARV' })).toEqual(['assert']);
    expect(await ids({ kind: 'actor', by: 'BOS' })).toHaveLength(2);
    expect(await ids({ kind: 'event', types: ['ASSAULT', 'PROTEST'] })).toEqual(['ASSAULT']);
    expect(await ids({ kind: 'event', statuses: ['denied'] })).toEqual(['COERCE']);
    expect(await ids({ kind: 'event', happenedSince: '2031-05-10' })).toEqual(['COERCE']);
    expect(await ids({ kind: 'event', happenedUntil: '2031-05-10' })).toEqual(['ASSAULT']);
    expect(await ids({ kind: 'event', since: '2031-05-05', until: '2031-05-05' })).toHaveLength(2);
    expect(await ids({ kind: 'event', until: '2031-05-04' })).toEqual([]);
    expect(await ids({ kind: 'event', text: 'PACT' })).toEqual(['COERCE']);
    expect(await ids({ kind: 'event', text: '"arms control" lapsed' })).toEqual(['COERCE']);
    expect(await ids({ kind: 'event', text: '"control arms"' })).toEqual([]);
    expect(await ids({ kind: 'event', text: '"; drop table articles' })).toEqual([]);
    expect(await ids({ kind: 'event', article: other.article.id })).toEqual(['COERCE']);
    expect(await rows('actors')).toBe(3);
  });

  it('pages through findings, each once, while others are added', async () => {
    for (let day = 1; day <= 7; day++) {
      await ledger.record(strikeReading({ day: `2031-05-0${day}` }), meta(`${day}`, `2031-05-0${day}T12:00:00Z`));
    }
    const days: (string | undefined)[] = [];
    let after: string | undefined;
    do {
      const page = await ledger.find({ kind: 'event', limit: 3, after });
      days.push(...page.items.map((item) => item.happened?.from));
      after = page.next;
      if (days.length === 3)
        await ledger.record(strikeReading({ day: '2031-05-08' }), meta('8', '2031-05-09T00:00:00Z'));
    } while (after);
    expect(days).toEqual([7, 6, 5, 4, 3, 2, 1].map((day) => `2031-05-0${day}`));
    await expect(ledger.find({ kind: 'event', after: 'nonsense' })).rejects.toMatchObject({ code: 'usage' });
  });

  it('sets failures aside, counts their attempts and lifts them', async () => {
    const error = new CasusError('input-empty', 'the line is empty', { place: 'a.jsonl:3' });
    await ledger.fail(error, 'a.jsonl', new Date('2031-05-05T00:00:00Z'));
    await ledger.fail(error, 'a.jsonl', new Date('2031-05-06T00:00:00Z'));
    expect(await ledger.failures()).toEqual([
      {
        place: 'a.jsonl:3',
        source: 'a.jsonl',
        code: 'input-empty',
        message: 'the line is empty',
        first: '2031-05-05T00:00:00Z',
        last: '2031-05-06T00:00:00Z',
        attempts: 2,
      },
    ]);
    await ledger.liftFailures(['a.jsonl:3', 'b']);
    expect(await ledger.failures()).toEqual([]);
  });

  it('writes nothing of an article whose findings cannot be written', async () => {
    const reading = strikeReading();
    const broken = { ...reading, events: [{ ...reading.events[0], type: null as unknown as 'ASSAULT' }] };
    await expect(ledger.record(broken, meta('a'))).rejects.toThrow();
    expect(await ledger.totals()).toMatchObject({ articles: 0, stories: 0, findings: {} });
    expect([await rows('actors'), await rows('texts')]).toEqual([0, 0]);
    expect((await ledger.record(reading, meta('a'))).outcome).toBe('added');
  });

  it('gives findings that share an id numbers of their own', async () => {
    const reading = strikeReading();
    await ledger.record({ ...reading, events: [reading.events[0], reading.events[0]] }, meta('a'));
    const found = await ledger.find({ kind: 'event' });
    expect(found.items.map((item) => item.id).sort()).toEqual([reading.events[0].id, `${reading.events[0].id}~2`]);
  });

  it('lets two writers and a reader work side by side', async () => {
    const second = await openLedger(place);
    const days = Array.from({ length: 12 }, (_, index) => `2031-05-${String(index + 10)}`);
    const add = (to: Ledger) => Promise.all(days.map((day) => to.record(strikeReading({ day }), meta(day))));
    const [one, two] = await Promise.all([add(ledger), add(second), second.find({ kind: 'event' })]);
    expect([...one, ...two].filter((item) => item.outcome === 'added')).toHaveLength(12);
    expect(await second.totals()).toMatchObject({ articles: 12, appearances: 12, findings: { event: 12 } });
    await second.close();
  });

  it('joins copies and light rewrites in a story', async () => {
    const long = [
      'Envoys of Arvenia and Bostland met at the lake fortress of Ostrava on Monday to settle the fishing dispute.',
      'Minister Tolan Ferrow offered to open the northern harbour to Bostland trawlers from the first of July.',
      'In return Bostland would withdraw two patrol boats and pay for the nets that were cut in February.',
      'Neither side mentioned the border crossing at Velm, which has been closed since the shooting last autumn.',
    ];
    const read = (paragraphs: string[], source: string) => {
      const base = strikeReading({ day: '2031-05-01' });
      const article = articleOf(paragraphs);
      return ledger.record({ ...base, article, actors: [], statements: [], events: [] }, meta(source));
    };
    await read(long, 'a');
    await read(['By our own correspondent', ...long.slice(0, 3)], 'b');
    await read(['Rain is expected in the hills of Corland, and farmers fear for the barley that stands there.'], 'c');
    expect(await ledger.totals()).toMatchObject({ articles: 3, stories: 2 });
  });

  it('keeps what is known of a source', async () => {
    const base = { address: 'https://a.example/feed', kind: 'feed' as const, title: null, mark: null, due_at: null };
    const first = { ...base, etag: '"1"', last_modified: null, checked_at: '2031-05-05T00:00:00Z' };
    await ledger.saveSource(first);
    await ledger.saveSource({ ...first, etag: '"2"', failures_in_row: 1 });
    expect(await ledger.source(base.address)).toMatchObject({ etag: '"2"', failures_in_row: 1 });
    expect(await ledger.source('https://b.example')).toBeUndefined();
  });

  it('opens a ledger that is there, and refuses one of a later version', async () => {
    await ledger.record(strikeReading(), meta('a'));
    const again = await openLedger(place);
    expect((await again.totals()).articles).toBe(1);
    await again.close();
    const store = openStore(place);
    await store.db
      .insertInto('casus_migration' as never)
      .values({ name: '9999-later', timestamp: '2099-01-01T00:00:00Z' } as never)
      .execute();
    await store.db.destroy();
    await expect(openLedger(place)).rejects.toMatchObject({ code: 'ledger-newer' });
  });
});

function published(value: string) {
  return { value, precision: value.length === 10 ? ('day' as const) : ('instant' as const), from: 'given' };
}
