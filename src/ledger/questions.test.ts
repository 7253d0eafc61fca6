import { afterEach, beforeEach, expect, it } from 'vitest';
import { findingId } from '../records/identity.js';
import type { Reading } from '../records/reading.js';
import type { FindingFilter } from './find-findings.js';
import { type Ledger, openLedger } from './ledger.js';
import { onEachStore } from './testing/each-store.js';
import { articleOf, strikeReading } from './testing/readings.js';

const at = new Date('2031-05-05T12:00:00Z');
const add = (ledger: Ledger, reading: Reading, source = 'a') =>
  ledger.record(reading, { engine: 'test 1', source, at });

/** A report in which a minister warns another state and counts the guns of a third. */
function warningReading(): Reading {
  const words = [
    'President Vladimir Putin of Russia warned on 3 May 2031 that arming Ukraine with 40 guns would be a grave error.',
    'If Seoul sends arms, Moscow will answer, Putin told the United States.',
  ];
  const article = articleOf(words, {
    title: 'Putin warns Seoul',
    outlet: 'Harbour Dispatch',
    url: 'https://harbour.example/1',
    published: { value: '2031-05-03', precision: 'day', from: 'given' },
  });
  const at = (text: string) => {
    const start = article.text.indexOf(text);
    return { start, end: start + text.length };
  };
  const actor = (name: string, kind: 'state' | 'person', country: string, words = name) => ({
    id: findingId(article.id, 'actor', at(words)),
    name,
    kind,
    country,
    mentions: [at(words)],
  });
  const putin = actor('Putin', 'person', 'RUS', 'Vladimir Putin');
  const [ukraine, korea, america] = [
    actor('Ukraine', 'state', 'UKR'),
    actor('South Korea', 'state', 'KOR', 'Seoul'),
    actor('United States', 'state', 'USA'),
  ];
  const content = at('arming Ukraine with 40 guns would be a grave error');
  const statement = {
    id: findingId(article.id, 'statement', content),
    speaker: { actor: putin.id, spans: [at('President Vladimir Putin of Russia')] },
    cue: [at('warned')],
    content: [content],
    addressee: { actor: america.id, spans: [at('the United States')] },
    mode: 'indirect' as const,
    act: 'warn' as const,
    date: { value: '2031-05-03', text: '3 May 2031', precision: 'day' as const },
    confidence: 0.9,
  };
  const consequent = at('Moscow will answer');
  return {
    article,
    actors: [putin, ukraine, korea, america],
    statements: [statement],
    events: [],
    commitments: [
      {
        id: findingId(article.id, 'commitment', consequent),
        kind: 'threat',
        debtors: [{ actor: putin.id, country: 'RUS', text: 'Moscow', spans: [at('Moscow')] }],
        creditors: [],
        antecedent: { spans: [at('If Seoul sends arms')] },
        consequent: { spans: [consequent], polarity: 'do' },
        strength: 'firm',
        evidence: [at('If Seoul sends arms'), consequent],
        statement: statement.id,
        confidence: 0.8,
      },
    ],
    instruments: [],
    quantities: [
      {
        id: findingId(article.id, 'quantity', at('40 guns')),
        item: 'guns',
        value: 40,
        bound: 'exact',
        relation: 'pledged',
        evidence: [at('40 guns')],
      },
    ],
    notices: [],
  };
}

onEachStore('questions', (place) => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await openLedger(await place());
  });
  afterEach(() => ledger.close());

  const found = async (filter: FindingFilter) => (await ledger.find(filter)).items.length;

  it('takes countries by code, name, people and capital, and people by surname and office', async () => {
    await add(ledger, warningReading());
    for (const by of [
      'RUS',
      'rus',
      'Russia',
      'russian',
      'Moscow',
      'Putin',
      'Vladimir Putin',
      'person:vladimir putin',
    ]) {
      expect(await found({ kind: 'statement', by }), by).toBe(1);
    }
    for (const by of ['state:RUS', 'Ukraine', 'Nobody', 'Georgia']) {
      expect(await found({ kind: 'statement', by }), by).toBe(0);
    }
    expect(await found({ kind: 'statement', to: 'US' })).toBe(1);
    expect(await found({ kind: 'statement', with: 'America' })).toBe(1);
  });

  it('finds what is said about an actor, and what is said in certain words', async () => {
    await add(ledger, warningReading());
    await add(ledger, strikeReading(), 'b');
    const about = (topic: string) => found({ kind: 'statement', about: topic });
    expect(await about('Ukraine')).toBe(1);
    expect(await about('South Korea')).toBe(0);
    expect(await about('grave')).toBe(1);
    expect(await about('"grave error" arming')).toBe(1);
    expect(await about('"error grave"')).toBe(0);
    // Words of the article that are not the statement's own.
    expect(await about('Moscow')).toBe(0);
    expect(await about('warned')).toBe(0);
    expect(await found({ kind: 'statement', text: 'warned' })).toBe(1);
    expect(await found({ kind: 'commitment', about: 'Seoul' })).toBe(1);
    expect(await found({ kind: 'statement', with: 'Ukraine' })).toBe(0);
  });

  it('tells who takes part, who tells it and what binds it to what', async () => {
    await add(ledger, warningReading());
    const [commitment] = (await ledger.find({ kind: 'commitment' })).items;
    const putin = { name: 'Vladimir Putin', kind: 'person', country: 'RUS', identity: 'person:vladimir putin' };
    expect(commitment.who).toEqual([{ part: 'debtor', ...putin }]);
    expect(commitment.toldBy).toMatchObject({ act: 'warn', speaker: { part: 'speaker', ...putin } });
    expect(commitment.terms).toEqual({ antecedent: 'If Seoul sends arms', consequent: 'Moscow will answer' });
    expect(commitment.words).toBe('If Seoul sends arms […] Moscow will answer');
    const [statement] = (await ledger.find({ kind: 'statement' })).items;
    expect(statement.who.map(({ part, name }) => [part, name])).toEqual([
      ['speaker', 'Vladimir Putin'],
      ['addressee', 'United States'],
    ]);
  });

  it('filters by outlet, confidence and story, and by both sides whichever is the rarer', async () => {
    await add(ledger, warningReading());
    for (let day = 1; day <= 4; day++) await add(ledger, strikeReading({ day: `2031-05-0${day}` }), `${day}`);
    const other = strikeReading({ aggressor: 'Corland', more: 'Corland was alone.' });
    await add(ledger, other, 'c');
    expect(await found({ kind: 'event', by: 'ARV', to: 'BOS' })).toBe(4);
    expect(await found({ kind: 'event', by: 'COR', to: 'BOS' })).toBe(1);
    expect(await found({ kind: 'event', by: 'COR', with: 'ARV' })).toBe(0);
    expect(await found({ kind: 'statement', outlet: 'Harbour Dispatch' })).toBe(1);
    expect(await found({ kind: 'statement', minConfidence: 0.95 })).toBe(0);
    const story = (await ledger.article(other.article.id))?.story as number;
    expect((await ledger.find({ kind: 'event', story })).items.length).toBeGreaterThan(0);
  });

  it('pages through what certain words or an actor narrow down, each once', async () => {
    for (let day = 1; day <= 7; day++) await add(ledger, strikeReading({ day: `2031-05-0${day}` }), `${day}`);
    for (const narrow of [{ about: 'shelled' }, { by: 'ARV' }, { text: 'army' }]) {
      const ids: string[] = [];
      let after: string | undefined;
      do {
        const page = await ledger.find({ kind: 'statement', ...narrow, limit: 3, after });
        ids.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after);
      expect(new Set(ids).size, JSON.stringify(narrow)).toBe(7);
      expect(ids).toHaveLength(7);
    }
  });

  it('counts and tallies what a question finds', async () => {
    await add(ledger, strikeReading({ day: '2031-05-01' }), '1');
    await add(ledger, strikeReading({ day: '2031-05-02', more: 'Both sides wait for news of the talks.' }), '2');
    const coerced = strikeReading({ aggressor: 'Corland', day: '2031-06-01' });
    await add(ledger, { ...coerced, events: [{ ...coerced.events[0], type: 'AID', status: 'denied' }] }, '3');
    expect(await ledger.count({ kind: 'event', to: 'BOS' })).toBe(3);
    expect(await ledger.count({ kind: 'event', to: 'BOS' }, 2)).toBe(2);
    expect(await ledger.count({ kind: 'event', by: 'Nobody' })).toBe(0);
    expect(await ledger.count({ kind: 'statement', about: 'shelled' })).toBe(3);
    expect(await ledger.tally({ kind: 'event', to: 'BOS' }, 'type')).toMatchObject([
      { value: 'ASSAULT', findings: 2, score: -9 },
      { value: 'AID', findings: 1, stories: 1, score: 10 },
    ]);
    expect(
      (await ledger.tally({ kind: 'event' }, 'happenedMonth')).map(({ value, findings }) => [value, findings]),
    ).toEqual([
      ['2031-05', 2],
      ['2031-06', 1],
    ]);
    expect(await ledger.tally({ kind: 'event', by: 'Nobody' }, 'type')).toEqual([]);
  });

  it('sums up what went between countries, of what happened alone', async () => {
    await add(ledger, strikeReading({ day: '2031-05-01' }), '1');
    const denied = strikeReading({ day: '2031-05-02' });
    await add(ledger, { ...denied, events: [{ ...denied.events[0], status: 'denied' }] }, '2');
    const met = strikeReading({ aggressor: 'Corland', victim: 'Dorland', day: '2031-05-03' });
    const [event] = met.events;
    const meeting = {
      ...event,
      type: 'CONSULT' as const,
      actors: [...event.actors, ...event.recipients],
      recipients: [],
    };
    await add(ledger, { ...met, events: [meeting] }, '3');
    const dyads = await ledger.dyads();
    expect(dyads.map(({ source, target, events, score }) => [source, target, events, score])).toEqual([
      ['ARV', 'BOS', 1, -9],
      ['COR', 'DOR', 1, 2.5],
      ['DOR', 'COR', 1, 2.5],
    ]);
    expect(dyads[0].quads).toEqual({ 1: 0, 2: 0, 3: 0, 4: 1 });
    expect(await ledger.dyads({ source: 'ARV', statuses: ['denied'] })).toMatchObject([{ target: 'BOS', events: 1 }]);
    expect(await ledger.dyads({ happenedSince: '2031-05-02', target: 'COR' })).toHaveLength(1);
    expect(await ledger.dyads({ source: 'Nobody' })).toEqual([]);
  });

  it('lists articles by who is named in them, and shows one by as much of its id as is needed', async () => {
    const warning = warningReading();
    await add(ledger, warning);
    for (let day = 1; day <= 3; day++) await add(ledger, strikeReading({ day: `2031-05-0${day}` }), `${day}`);
    expect((await ledger.articles({})).items).toHaveLength(4);
    expect((await ledger.articles({ with: 'Russia' })).items.map(({ id }) => id)).toEqual([warning.article.id]);
    expect((await ledger.articles({ with: 'Nobody' })).items).toEqual([]);
    expect((await ledger.articles({ text: 'grave' })).items).toHaveLength(1);
    const first = await ledger.articles({ with: 'BOS', limit: 2 });
    const rest = await ledger.articles({ with: 'BOS', limit: 2, after: first.next });
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(3);
    expect(rest.next).toBeUndefined();
    expect(await ledger.article(warning.article.id.slice(0, 8))).toMatchObject({
      id: warning.article.id,
      article: warning.article,
      findings: { actor: 4, statement: 1, commitment: 1, quantity: 1 },
      appearances: [{ address: 'https://harbour.example/1', source: 'a' }],
    });
    expect(await ledger.article('')).toBeUndefined();
    expect(await ledger.reading(warning.article.id)).toEqual(warning);
    expect(await ledger.reading('none')).toBeUndefined();
  });

  it('shows a finding in the block it stands in', async () => {
    const reading = warningReading();
    await add(ledger, reading);
    const view = await ledger.finding(reading.statements[0].id);
    expect(view?.finding.words).toBe('arming Ukraine with 40 guns would be a grave error');
    expect(view?.context).toHaveLength(1);
    const [{ text, spans }] = view?.context ?? [];
    expect(text.slice(spans[0].start, spans[0].end)).toBe(view?.finding.words);
    expect(await ledger.finding('event-none')).toBeUndefined();
  });

  it('tells the versions of a report on its articles', async () => {
    const url = 'https://a.example/1';
    const first = strikeReading({ url, more: 'One man died.' });
    const second = strikeReading({ url, more: 'Two men died.' });
    await add(ledger, first);
    await add(ledger, second);
    expect((await ledger.article(first.article.id))?.appearances).toMatchObject([{ supersededBy: second.article.id }]);
    expect((await ledger.article(second.article.id))?.appearances).toMatchObject([
      { supersedes: first.article.id, change: { removed: ['One man died.'], added: ['Two men died.'] } },
    ]);
    expect((await ledger.articles({})).items.map(({ id }) => id)).toEqual([second.article.id]);
  });

  it('knows who is in the ledger, by what they are called, and what they did', async () => {
    await add(ledger, warningReading());
    await add(ledger, strikeReading(), 'b');
    await add(ledger, strikeReading({ day: '2031-05-01' }), 'c');
    expect((await ledger.actors({ limit: 2 })).items.map(({ identity, articles }) => [identity, articles])).toEqual([
      ['state:BOS', 2],
      ['state:ARV', 2],
    ]);
    const all: string[] = [];
    let after: string | undefined;
    do {
      const page = await ledger.actors({ limit: 2, after });
      all.push(...page.items.map(({ identity }) => identity));
      after = page.next;
    } while (after);
    expect(new Set(all).size).toBe(6);
    expect((await ledger.actors({ name: 'Russia' })).items.map(({ name }) => name)).toEqual(['Vladimir Putin']);
    expect((await ledger.actors({ name: 'vladim' })).items).toHaveLength(1);
    expect((await ledger.actors({ kinds: ['person'] })).items).toHaveLength(1);
    expect(await ledger.actor('Putin')).toMatchObject({
      identity: 'person:vladimir putin',
      counts: { said: 1, did: 0, owes: 1, addressed: 0 },
      first: '2031-05-03',
    });
    expect(await ledger.actor('ARV')).toMatchObject({ identity: 'state:ARV', counts: { said: 2, did: 2 } });
    expect(await ledger.actor('Nobody')).toBeUndefined();
  });

  it('gathers the copies of a report in a story', async () => {
    const long = [
      'Envoys of Arvenia and Bostland met at the lake fortress of Ostrava on Monday to settle the fishing dispute.',
      'Minister Tolan Ferrow offered to open the northern harbour to Bostland trawlers from the first of July.',
      'In return Bostland would withdraw two patrol boats and pay for the nets that were cut in February.',
    ];
    const copy = (paragraphs: string[], about: { title: string; outlet: string; day: string }) => {
      const { day, ...meta } = about;
      const published = { value: day, precision: 'day' as const, from: 'given' };
      return {
        ...strikeReading(),
        article: articleOf(paragraphs, { ...meta, published }),
        actors: [],
        statements: [],
        events: [],
      };
    };
    await add(ledger, copy(long, { title: 'Fish', outlet: 'Lake Post', day: '2031-05-01' }), '1');
    await add(ledger, copy(['By our own', ...long], { title: 'Nets', outlet: 'Hill Post', day: '2031-05-03' }), '2');
    await add(ledger, strikeReading({ more: 'Rain fell.' }), '3');
    expect((await ledger.stories({})).items).toHaveLength(2);
    const [story, ...others] = (await ledger.stories({ copies: 2 })).items;
    expect(others).toEqual([]);
    expect(story).toMatchObject({
      title: 'Fish',
      articles: 2,
      outlets: ['Hill Post', 'Lake Post'],
      first: '2031-05-01',
      latest: '2031-05-03',
    });
    expect((await ledger.story(story.story))?.members.map(({ title }) => title)).toEqual(['Fish', 'Nets']);
    expect((await ledger.stories({ text: 'trawlers' })).items).toHaveLength(1);
    expect((await ledger.stories({ with: 'ARV' })).items).toHaveLength(1);
    expect(await ledger.story(999)).toBeUndefined();
  });
});
