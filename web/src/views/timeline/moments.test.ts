import { expect, it } from 'vitest';
import type { TimelineItem } from '../../../../src/server/contract.ts';
import { clustersOf, coreOf, momentsOf, spanOf, zoomed } from './moments.ts';

const DAY = 86_400_000;
const item = (id: string, about: Partial<TimelineItem>): TimelineItem => ({
  id,
  kind: 'event',
  type: 'ASSAULT',
  reported: '2031-05-05T10:00:00Z',
  who: [],
  words: 'Arvenia shelled Bostland',
  article: { id: 'article-1' },
  ...about,
});
const on = (id: string, from: string, to = from) => item(id, { happened: { from, to } });

it('takes the time that is asked for, and counts those that do not tell it', () => {
  const items = [on('b', '2031-05-04'), item('a', {}), on('c', '2031-01-01', '2031-12-31')];
  const { moments, undated } = momentsOf(items, 'happened');
  expect(moments.map((moment) => moment.item.id)).toEqual(['b', 'c']);
  expect(undated).toBe(1);
  expect(moments[0].to - moments[0].from).toBe(DAY);
  expect(momentsOf(items, 'reported')).toMatchObject({ undated: 0, moments: { length: 3 } });
});

it('puts what is close together, by kind, and takes it apart when one zooms in', () => {
  const { moments } = momentsOf(
    [
      on('a', '2031-05-04'),
      on('b', '2031-05-05'),
      { ...on('s', '2031-05-05'), kind: 'statement' },
      on('z', '2035-01-01'),
    ],
    'happened',
  );
  const decade = clustersOf(moments, Date.parse('2030-01-01'), Date.parse('2040-01-01'), 1000);
  expect(decade.map(({ kind, moments }) => [kind, moments.length])).toEqual([
    ['event', 2],
    ['statement', 1],
    ['event', 1],
  ]);
  const week = clustersOf(moments, Date.parse('2031-05-02'), Date.parse('2031-05-09'), 1000);
  expect(week.map(({ moments }) => moments.map((moment) => moment.item.id))).toEqual([['a'], ['b'], ['s']]);
});

it('loses none of 20,000, and draws no more marks than there is room for', () => {
  const items = Array.from({ length: 20_000 }, (_, index) =>
    on(String(index), new Date(Date.UTC(2010, 0, 1 + (index % 5000))).toISOString().slice(0, 10)),
  );
  const { moments } = momentsOf(items, 'happened');
  const [from, to] = spanOf([moments]) as [number, number];
  const clusters = clustersOf(moments, from, to, 1200);
  expect(clusters.reduce((sum, { moments }) => sum + moments.length, 0)).toBe(20_000);
  expect(clusters.length).toBeLessThanOrEqual(1200 / 16 + 2);
});

it('zooms round the pointer, within bounds', () => {
  const range = [0, 100 * DAY] as const;
  expect(zoomed(range, 25 * DAY, 0.5)).toEqual([12.5 * DAY, 62.5 * DAY]);
  const [from, to] = zoomed(range, 0, 1e-9);
  expect(to - from).toBe(DAY / 4);
});

it('begins where nearly all stands, not with the one that lies centuries off', () => {
  const items = Array.from({ length: 100 }, (_, day) =>
    on(String(day), new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10)),
  );
  const { moments } = momentsOf([on('far', '1812-06-06'), ...items], 'happened');
  const [from, to] = coreOf([moments]) as [number, number];
  expect(new Date(from).getUTCFullYear()).toBeGreaterThan(2029);
  expect(new Date(to).getUTCFullYear()).toBe(2031);
  expect(coreOf([moments.slice(1)])).toEqual(spanOf([moments.slice(1)]));
});
