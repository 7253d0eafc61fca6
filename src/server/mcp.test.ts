import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { strikeReading } from '../ledger/testing/readings.js';
import { mcpServer } from './mcp.js';
import { HERE, openDesk, type TestDesk } from './testing/desk.js';

let desk: TestDesk;
let client: Client;
beforeEach(async () => {
  desk = await openDesk();
  const [here, there] = InMemoryTransport.createLinkedPair();
  await mcpServer(desk.desk).connect(there);
  client = new Client({ name: 'test', version: '0' });
  await client.connect(here);
});
afterEach(async () => {
  await client.close();
  await desk.close();
});

async function call(name: string, given: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: given });
  const [{ text }] = result.content as { text: string }[];
  return { isError: result.isError, text };
}

it('offers the questions as tools that change nothing', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['statements', 'commitments', 'whatif', 'finding']),
  );
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
});

it('answers with the words, their source and date', async () => {
  const published = { value: '2031-05-05', precision: 'day', from: 'given' } as const;
  const reading = strikeReading({ title: 'Shells fall', outlet: 'The Test', published });
  await desk.ledger.record(reading, { engine: 'test 1', source: 'a.txt' });
  const { items } = JSON.parse((await call('events', { by: 'ARV', limit: 5, minConfidence: 0.5 })).text);
  expect(items).toMatchObject([
    {
      words: 'Arvenia shelled Bostland',
      source: { told: '“Shells fall”, The Test', date: '2031-05-05', link: `${HERE}/finding/${reading.events[0].id}` },
    },
  ]);
  const happenings = JSON.parse((await call('happenings', {})).text);
  expect(happenings.items[0].witnesses[0].finding.source.date).toBe('2031-05-05');
  const one = JSON.parse((await call('finding', { id: reading.events[0].id })).text);
  expect(one.context[0]).toContain('its army said');
});

it('says what is wrong with a question', async () => {
  expect(await call('events', { since: 'soon' })).toMatchObject({
    isError: true,
    text: expect.stringContaining('since'),
  });
  expect(await call('finding', { id: 'event-none' })).toMatchObject({ isError: true });
});

it('answers over HTTP too', async () => {
  const ask = (method: string, params: object) =>
    desk.ask('/mcp', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    });
  const response = await ask('tools/list', {});
  expect(response.status).toBe(200);
  expect(JSON.stringify(await response.json())).toContain('"whatif"');
  expect((await desk.ask('/mcp')).status).toBe(405);
});
