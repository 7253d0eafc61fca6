import { MultiDirectedGraph } from 'graphology';
import graphmlParser from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { gdelt } from './gdelt.js';
import { graphml } from './graphml.js';
import type { ExportItem } from './item.js';
import { plover } from './plover.js';
import { sampleItems, stream, written } from './testing/items.js';

const textOf = async (pieces: AsyncIterable<string | Uint8Array>) => (await written(pieces)).toString();

describe('PLOVER', () => {
  const events = async (items: readonly ExportItem[]) =>
    (await textOf(plover.write(stream(items))))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));

  it('gives events by its own names, with the words and the report', async () => {
    const [threat, shelled, met] = await events(sampleItems(['event']));
    expect(shelled).toEqual({
      id: 'feedfeedfeedfeed-event-shelled',
      date: '2023-03-12',
      actor: [{ code: 'ARV', entity_text: 'Arvenia' }],
      recipient: [{ code: 'FRA', entity_text: 'Bostland' }],
      has_event: true,
      event: ['ASSAULT'],
      mode: ['heavy-weapons'],
      context: ['military'],
      quad_code: 4,
      event_scale: -9,
      event_loc: { extracted_place: 'Kesh', country_code: 'FRA' },
      event_text: 'Arvenia "shelled" the Bostland port of Kesh',
      link: 'https://gazette.example/a?b=1&c=2',
      text_info: { article: 'feedfeedfeedfeed', title: 'Port, "shelled",\nagain' },
      coder: 'casus: test 1',
      coded_date: '2023-03-13',
      coded_time: '06:00:00Z',
    });
    // The report alone is dated, and that is said; a phrase that names no known actor keeps its words.
    expect(threat).toMatchObject({
      date: '2023-03-12',
      comment: expect.stringContaining('date is that of the report'),
    });
    expect(threat.recipient).toEqual([{ entity_text: 'Bostish troops' }]);
    // Neither the meeting nor its report has a date.
    expect(met).toBeUndefined();
  });

  it('says of what did not take place that it did not', async () => {
    const items = sampleItems(['event']).map((item) => ({ ...item, status: 'denied' }));
    expect((await events(items)).map(({ comment }) => comment)).toEqual([
      expect.stringContaining('told as denied'),
      expect.stringContaining('told as denied'),
    ]);
  });

  it('leaves out events without a doer', async () => {
    const items = sampleItems(['event']).map(
      (item) => ({ ...item, record: { ...item.record, actors: [] } }) as ExportItem,
    );
    expect(await events(items)).toEqual([]);
  });
});

it('GDELT columns: a row for each pair, nothing made up', async () => {
  const [header, ...lines] = (await textOf(gdelt.write(stream(sampleItems(['event']))))).trimEnd().split('\n');
  const rows = lines.map((line) => {
    const cells = line.split('\t');
    expect(cells).toHaveLength(header.split('\t').length);
    return Object.fromEntries(header.split('\t').map((name, at) => [name, cells[at]]));
  });
  expect(rows.map((row) => [row.EventRootCode, row.Actor1Name, row.Actor2Name])).toEqual([
    ['13', 'Arvenia', 'Bostish troops'],
    ['19', 'Arvenia', 'Bostland'],
    ['04', 'Arvenia', 'Bostland'],
    ['04', 'Arvenia', 'Corland'],
    ['04', 'Bostland', 'Corland'],
  ]);
  expect(rows[1]).toMatchObject({
    SQLDATE: '20230312',
    MonthYear: '202303',
    Year: '2023',
    Actor1CountryCode: 'ARV',
    EventCode: '194',
    QuadClass: '4',
    ActionGeo_FullName: 'Kesh',
    DATEADDED: '20230313060000',
    SOURCEURL: 'https://gazette.example/a?b=1&c=2',
  });
  expect(rows[2].SQLDATE).toBe('');
  expect(rows[3].Actor2CountryCode).toBe('KOS');
  expect(new Set(rows.map((row) => row.GLOBALEVENTID)).size).toBe(rows.length);
});

describe('GraphML', () => {
  const parsed = async (items: readonly ExportItem[]) =>
    graphmlParser.parse(MultiDirectedGraph, await textOf(graphml.write(stream(items))));

  it('is a graph of actors and what passed between them', async () => {
    const graph = await parsed(sampleItems(graphml.kinds));
    expect(graph.nodes()).toEqual(['state:ARV', 'phrase:Bostish troops', 'state:FRA', 'state:XKX']);
    expect(graph.getNodeAttributes('state:FRA')).toEqual({ name: 'Bostland', kind: 'state', country: 'FRA' });
    const shelling = graph.findEdge('state:ARV', 'state:FRA', (_, { finding }) => finding === 'event-shelled');
    expect(graph.getEdgeAttributes(shelling)).toEqual({
      finding: 'event-shelled',
      kind: 'event',
      type: 'ASSAULT',
      status: 'occurred',
      happened: '2023-03-12',
      confidence: 0.75,
      words: 'Arvenia "shelled" the Bostland port of Kesh',
      article: 'https://gazette.example/a?b=1&c=2',
    });
    // The threat that is owed to nobody is no edge.
    expect(graph.filterEdges((_, { kind }) => kind === 'commitment')).toEqual([]);
  });

  it('bears any text', async () => {
    const [item] = sampleItems(['event']);
    const words = 'a < b & "c" > d\u0000\ud800\u{1f6a2}\r\nnext';
    const graph = await parsed([{ ...item, words }]);
    expect(graph.getEdgeAttribute(graph.edges()[0], 'words')).toBe('a < b & "c" > d\ufffd\ufffd\u{1f6a2}\r\nnext');
  });

  it('is a graph without nodes where nothing is found', async () => {
    expect((await parsed([])).order).toBe(0);
  });
});
