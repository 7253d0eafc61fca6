import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findingId } from '../records/identity.js';
import type { Reading } from '../records/reading.js';
import { decisionLineSchema, readDecisionLine } from './decision-lines.js';
import type { FindingFilter } from './find-findings.js';
import { findHappenings } from './happenings/find-happenings.js';
import { type Ledger, openLedger, openStore } from './ledger.js';
import { onEachStore } from './testing/each-store.js';
import { articleOf, strikeReading } from './testing/readings.js';

const ana = { who: 'ana', why: 'read it again', at: new Date('2031-06-01T09:00:00Z') };
const add = (ledger: Ledger, reading: Reading, source = 'a') =>
  ledger.record(reading, { engine: 'test 1', source, at: new Date('2031-05-05T12:00:00Z') });

onEachStore('corrections', (place) => {
  let at = '';
  let ledger: Ledger;
  beforeEach(async () => {
    at = await place();
    ledger = await openLedger(at);
  });
  afterEach(() => ledger.close());

  const found = async (filter: FindingFilter) => (await ledger.find(filter)).items;
  const tables = async (
    names: readonly ('findings' | 'roles' | 'spans' | 'actors' | 'texts' | 'stories' | 'dyads')[],
  ) => {
    const store = openStore(at);
    const counts = [];
    for (const table of names) counts.push((await store.db.selectFrom(table).selectAll().execute()).length);
    await store.db.destroy();
    return counts;
  };

  it('sets fields right, for questions and dyads too, and back again', async () => {
    const reading = strikeReading();
    await add(ledger, reading);
    const [event] = reading.events;
    const decision = await ledger.correct(
      event.id,
      { type: 'COERCE', status: 'denied', recipients: ['Norway', 'Arvenia'], date: '2031-05-01' },
      ana,
    );
    expect(decision).toMatchObject({
      action: 'correct',
      subject: event.id,
      who: 'ana',
      quoted: 'Arvenia shelled Bostland',
    });
    const [now] = await found({ kind: 'event' });
    expect(now).toMatchObject({
      type: 'COERCE',
      status: 'denied',
      corrected: true,
      happened: { from: '2031-05-01', to: '2031-05-01' },
    });
    expect(now.who.map(({ part, name, country }) => [part, name, country])).toEqual([
      ['actor', 'Arvenia', 'ARV'],
      ['recipient', 'Norway', 'NOR'],
      ['recipient', 'Arvenia', 'ARV'],
    ]);
    expect(await found({ kind: 'event', to: 'Norway', types: ['COERCE'] })).toHaveLength(1);
    expect(await found({ kind: 'event', to: 'BOS' })).toHaveLength(0);
    expect(await found({ kind: 'event', types: ['ASSAULT'] })).toHaveLength(0);
    expect(await ledger.dyads({ statuses: ['denied'] })).toMatchObject([{ source: 'ARV', target: 'NOR' }]);
    expect((await ledger.reading(reading.article.id))?.events[0]).toMatchObject({ status: 'denied' });

    await ledger.undo(decision.decision, { who: 'ben' });
    expect((await found({ kind: 'event' }))[0]).toMatchObject({ type: 'ASSAULT', record: event });
    expect((await found({ kind: 'event' }))[0].corrected).toBeUndefined();
    expect(await found({ kind: 'event', to: 'BOS' })).toHaveLength(1);
    const { items } = await ledger.decisions();
    expect(items.map(({ action, undoneBy }) => [action, undoneBy])).toEqual([
      ['undo', undefined],
      ['correct', items[0].decision],
    ]);
    await expect(ledger.undo(decision.decision, ana)).rejects.toMatchObject({ code: 'usage' });
    await expect(ledger.undo(items[0].decision, ana)).rejects.toMatchObject({ code: 'usage' });
    await expect(ledger.undo(999, ana)).rejects.toMatchObject({ code: 'not-in-ledger' });
  });

  it('sets one correction upon another', async () => {
    const reading = strikeReading();
    await add(ledger, reading);
    const first = await ledger.correct(reading.events[0].id, { status: 'planned' }, ana);
    await ledger.correct(reading.events[0].id, { type: 'THREATEN' }, ana);
    expect((await found({ kind: 'event' }))[0]).toMatchObject({ type: 'THREATEN', status: 'planned' });
    await ledger.undo(first.decision, ana);
    expect((await found({ kind: 'event' }))[0]).toMatchObject({ type: 'THREATEN', status: 'occurred' });
  });

  it('knows whom a correction names from other articles', async () => {
    const other = strikeReading({ aggressor: 'Corland', day: '2031-05-09' });
    const named = { ...other.actors[0], name: 'Tolan Ferrow', kind: 'person' as const, country: undefined };
    await add(ledger, { ...other, actors: [named, other.actors[1]] }, 'b');
    const reading = strikeReading();
    await add(ledger, reading);
    expect(await found({ kind: 'event', by: 'Ferrow' })).toHaveLength(1);
    await ledger.correct(reading.events[0].id, { actors: 'Tolan Ferrow' }, ana);
    expect(await found({ kind: 'event', by: 'Ferrow' })).toHaveLength(2);
  });

  it('refuses what a finding cannot be, and changes nothing', async () => {
    const reading = strikeReading();
    await add(ledger, reading);
    const id = reading.events[0].id;
    for (const patch of [{ colour: 'red' }, { status: 'perhaps' }, { date: 'Tuesday' }, {}]) {
      await expect(ledger.correct(id, patch as never, ana), JSON.stringify(patch)).rejects.toMatchObject({
        code: 'usage',
      });
    }
    await expect(ledger.correct('event-0', { status: 'denied' }, ana)).rejects.toMatchObject({ code: 'not-in-ledger' });
    expect((await ledger.decisions()).items).toEqual([]);
  });

  it('sets right who speaks, and who an actor is', async () => {
    const reading = strikeReading();
    await add(ledger, reading);
    await ledger.correct(reading.statements[0].id, { speaker: 'Bostland', act: 'accuse' }, ana);
    expect(await found({ kind: 'statement', by: 'BOS', types: ['accuse'] })).toHaveLength(1);
    await ledger.correct(reading.actors[0].id, { name: 'Norway', country: 'NOR' }, ana);
    expect(await found({ kind: 'event', by: 'ARV' })).toHaveLength(0);
    expect((await found({ kind: 'event', by: 'state:NOR' }))[0].who[0]).toMatchObject({
      name: 'Norway',
      country: 'NOR',
    });
    expect((await ledger.actors({})).items.map(({ identity }) => identity).sort()).toEqual(['state:BOS', 'state:NOR']);
  });

  it('hides what is rejected, until it is confirmed', async () => {
    const reading = strikeReading();
    await add(ledger, reading);
    const { id } = reading.events[0];
    await ledger.reject([id], ana);
    expect(await found({ kind: 'event' })).toEqual([]);
    expect((await found({ kind: 'event', withRejected: true }))[0].hidden).toBe('rejected');
    expect(await ledger.dyads()).toEqual([]);
    expect((await ledger.reading(reading.article.id))?.events).toEqual([]);
    expect((await ledger.finding(id))?.decisions).toMatchObject([{ action: 'reject', why: 'read it again' }]);
    await ledger.confirm([id], { who: 'ben' });
    expect((await found({ kind: 'event' }))[0]).toMatchObject({ id, confirmed: 'ben' });
  });

  it('makes findings one, and parts them', async () => {
    const [one, two] = [strikeReading(), strikeReading({ more: 'Talks go on.' })];
    await add(ledger, one, '1');
    await add(ledger, two, '2');
    const [kept, other] = [one.events[0].id, two.events[0].id];
    await ledger.merge(kept, [other], ana);
    expect((await found({ kind: 'event' })).map(({ id }) => id)).toEqual([kept]);
    expect((await ledger.finding(other))?.finding).toMatchObject({ hidden: 'merged', kept });
    await expect(ledger.merge(other, [kept], ana)).rejects.toMatchObject({ code: 'usage' });
    await expect(ledger.merge(kept, [two.statements[0].id], ana)).rejects.toMatchObject({ code: 'usage' });
    await ledger.split(other, [], ana);
    expect(await found({ kind: 'event' })).toHaveLength(2);
    await expect(ledger.split(other, [], ana)).rejects.toMatchObject({ code: 'usage' });
  });

  it('makes actors one, and parts them', async () => {
    await add(ledger, strikeReading({ aggressor: 'Arvenia' }), '1');
    await add(ledger, strikeReading({ aggressor: 'Corland' }), '2');
    const [decision] = await ledger.merge('state:ARV', ['state:COR'], ana);
    expect(await found({ kind: 'event', by: 'state:ARV' })).toHaveLength(2);
    expect((await found({ kind: 'event', by: 'state:COR' }))[0].who[0]).toMatchObject({ identity: 'state:ARV' });
    expect(await ledger.actor('state:COR')).toMatchObject({ identity: 'state:ARV', merged: ['state:COR'] });
    await ledger.undo(decision.decision, ana);
    expect(await found({ kind: 'event', by: 'state:ARV' })).toHaveLength(1);
    await ledger.merge('state:ARV', ['state:COR'], ana);
    await ledger.split('state:COR', [], ana);
    expect(await found({ kind: 'event', by: 'state:ARV' })).toHaveLength(1);
    await expect(ledger.merge('state:ARV', ['state:XYZ'], ana)).rejects.toMatchObject({ code: 'not-in-ledger' });
  });

  it('makes stories one, and takes articles out of them', async () => {
    const readings = [1, 2, 3].map((day) => strikeReading({ day: `2031-05-0${day}` }));
    for (const [index, reading] of readings.entries()) await add(ledger, reading, String(index));
    const storyOf = async (index: number) => (await ledger.article(readings[index].article.id))?.story as number;
    const [first, second, third] = [await storyOf(0), await storyOf(1), await storyOf(2)];
    const [decision] = await ledger.merge(`story-${first}`, [`story-${second}`], ana);
    expect((await ledger.stories({})).items.map(({ story, articles }) => [story, articles])).toEqual([
      [third, 1],
      [first, 2],
    ]);
    const split = await ledger.split(`story-${first}`, [readings[0].article.id], ana);
    expect(await storyOf(1)).toBe(first);
    expect((await ledger.stories({})).items).toHaveLength(3);
    await ledger.undo(split[0].decision, ana);
    await ledger.undo(decision.decision, ana);
    expect([await storyOf(0), await storyOf(1)]).toEqual([first, second]);
    await expect(ledger.split(`story-${first}`, [readings[0].article.id], ana)).rejects.toMatchObject({
      code: 'usage',
    });
  });

  it('keeps decisions when an article is read again: by id, by words, and lists those that are lost', async () => {
    const article = articleOf(['Arvenia shelled Bostland. Later Corland fell silent. Envoys left.']);
    const span = (words: string) => {
      const start = article.text.indexOf(words);
      return { start, end: start + words.length };
    };
    const event = (words: string, extra = '') => ({
      ...strikeReading().events[0],
      id: findingId(article.id, 'event', span(words), extra),
      actors: [],
      recipients: [],
      evidence: [span(words)],
      statement: undefined,
    });
    const reading = (events: Reading['events']): Reading => ({
      ...strikeReading(),
      article,
      actors: [],
      statements: [],
      events,
    });
    const [shelled, silent, left] = [event('shelled'), event('Corland fell silent'), event('Envoys left')];
    await add(ledger, reading([shelled, silent, left]));
    for (const { id } of [shelled, silent, left]) await ledger.correct(id, { status: 'denied' }, ana);
    await ledger.merge(shelled.id, [left.id], ana);

    // 'shelled' has another id now; the evidence of the second is longer; the third is no longer found.
    const again = reading([event('shelled', 'b'), event('Later Corland fell silent')]);
    const result = await ledger.reread(again, 'test 2');
    expect(result).toMatchObject({ before: 4, after: 3, kept: 0 });
    expect(result.followed.map(({ subject }) => subject)).toEqual(again.events.map(({ id }) => id));
    expect(result.lost.map(({ subject, action }) => [subject, action])).toEqual([
      [left.id, 'correct'],
      [left.id, 'merge'],
    ]);
    const now = await found({ kind: 'event' });
    expect(now.map(({ status, article: { engine } }) => [status, engine])).toEqual([
      ['denied', 'test 2'],
      ['denied', 'test 2'],
    ]);
    // A reading that finds all as before keeps the decisions by their ids, those that were lost too.
    expect(await ledger.reread(reading([...again.events, left]), 'test 3')).toMatchObject({ kept: 4, lost: [] });
    expect((await ledger.finding(left.id))?.finding).toMatchObject({ hidden: 'merged', kept: again.events[0].id });
    expect(await ledger.articleIds('', 'test 3')).toEqual([]);
    expect(await ledger.articleIds('', 'test 4')).toEqual([article.id]);
    await expect(ledger.reread(strikeReading(), 'test 3')).rejects.toMatchObject({ code: 'not-in-ledger' });
  });

  it('leaves nothing double when an article is read again', async () => {
    const reading = strikeReading();
    await add(ledger, reading);
    const all = ['findings', 'roles', 'spans', 'actors', 'dyads'] as const;
    const before = [await tables(all), (await ledger.actors({})).items, await ledger.totals()];
    await ledger.reread(reading, 'test 2');
    await ledger.reject([reading.events[0].id], ana);
    await ledger.confirm([reading.events[0].id], ana);
    expect([await tables(all), (await ledger.actors({})).items, await ledger.totals()]).toEqual(before);
  });

  it('gives decisions to another ledger, each once', async () => {
    const reading = strikeReading();
    await add(ledger, reading);
    await ledger.correct(reading.events[0].id, { status: 'denied' }, ana);
    const [rejected] = await ledger.reject([reading.statements[0].id], ana);
    await ledger.undo(rejected.decision, ana);
    const { lines, next } = await ledger.decisionLines();
    expect(next).toBeUndefined();
    expect(lines.map(({ action, undone }) => [action, undone])).toEqual([
      ['correct', undefined],
      ['reject', true],
      ['undo', undefined],
    ]);
    expect(lines[0].finding).toMatchObject({
      kind: 'event',
      found: { status: 'occurred' },
      corrected: { status: 'denied' },
      engine: 'test 1',
    });
    for (const line of lines)
      expect(readDecisionLine(JSON.stringify(line), 'x:1')).toEqual(decisionLineSchema.parse(line));
    expect(() => readDecisionLine('{"at": 1}', 'x:1')).toThrow(expect.objectContaining({ code: 'input-malformed' }));

    const other = await openLedger(await place());
    expect(await other.importDecisions(lines)).toMatchObject({ taken: 0, undone: 2, lost: [{ action: 'correct' }] });
    // There the event has another id.
    const moved = { ...reading.events[0], id: findingId(reading.article.id, 'event', { start: 0, end: 1 }) };
    await add(other, { ...reading, events: [moved] });
    expect(await other.importDecisions(lines)).toMatchObject({ taken: 1, lost: [] });
    expect((await other.find({ kind: 'event' })).items[0]).toMatchObject({ id: moved.id, status: 'denied' });
    expect(await other.importDecisions(lines)).toMatchObject({ taken: 0, known: 1 });
    await other.close();
  });

  it('forgets an article with all that rests on it', async () => {
    const all = ['findings', 'roles', 'spans', 'actors', 'texts', 'stories', 'dyads'] as const;
    const kept = strikeReading({ more: 'One stays.' });
    await add(ledger, kept, '1');
    const before = await tables(all);
    const gone = strikeReading({ aggressor: 'Corland', day: '2031-07-07', more: 'A secret barley.' });
    await add(ledger, gone, '2');
    await ledger.reject([gone.statements[0].id], ana);
    expect(await ledger.forget([gone.article.id])).toEqual([{ article: gone.article.id, findings: 5, decisions: 1 }]);
    expect(await tables(all)).toEqual(before);
    expect((await ledger.articles({ text: 'barley' })).items).toEqual([]);
    expect((await ledger.decisions()).items).toEqual([]);
    const store = openStore(at);
    expect((await findHappenings(store)).items.map(({ reports }) => reports)).toEqual([1]);
    await store.db.destroy();
    await expect(ledger.forget([gone.article.id])).rejects.toMatchObject({ code: 'not-in-ledger' });
    expect((await add(ledger, gone, '2')).outcome).toBe('added');
  });

  it('keeps a story when the article that opened it is forgotten', async () => {
    const [one, two] = [strikeReading({ day: '2031-05-01' }), strikeReading({ day: '2031-05-02' })];
    await add(ledger, one, '1');
    await add(ledger, two, '2');
    const story = (await ledger.article(one.article.id))?.story as number;
    const other = (await ledger.article(two.article.id))?.story as number;
    if (story !== other) await ledger.merge(`story-${story}`, [`story-${other}`], ana);
    await ledger.forget([one.article.id]);
    expect((await ledger.stories({})).items).toMatchObject([{ story, articles: 1 }]);
  });

  it('copies a ledger in use', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'casus-backup-'));
    const file = join(folder, 'deep', 'copy.db');
    await add(ledger, strikeReading());
    if (at.startsWith('postgres')) {
      await expect(ledger.backup(file)).rejects.toMatchObject({
        code: 'usage',
        message: expect.stringContaining('pg_dump'),
      });
      expect(existsSync(file)).toBe(false);
    } else {
      await ledger.backup(file);
      const copy = await openLedger(file);
      expect(await copy.totals()).toEqual(await ledger.totals());
      expect((await copy.find({ kind: 'event', text: 'shelled' })).items).toHaveLength(1);
      await copy.close();
      await expect(ledger.backup(file)).rejects.toMatchObject({ code: 'output-failed' });
    }
    rmSync(folder, { recursive: true });
  });
});
