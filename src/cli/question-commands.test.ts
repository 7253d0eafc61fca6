import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLedger } from '../ledger/ledger.js';
import { strikeReading } from '../ledger/testing/readings.js';
import type { Reading } from '../records/reading.js';
import { actorsCommand } from './actors-command.js';
import { backupCommand, forgetCommand } from './care-commands.js';
import {
  confirmCommand,
  correctCommand,
  mergeCommand,
  rejectCommand,
  splitCommand,
  undoCommand,
} from './decide-commands.js';
import { decisionsCommand } from './decisions-command.js';
import { commitmentsCommand, eventsCommand, statementsCommand } from './findings-commands.js';
import { showCommand } from './show-command.js';
import { articlesCommand, storiesCommand } from './stories-command.js';

let folder = '';
let place = '';
let out = '';
let err = '';
const readings: Reading[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casus-commands-'));
  place = join(folder, 'ledger.db');
  const ledger = await openLedger(place);
  readings.splice(0);
  for (const [index, aggressor] of ['Arvenia', 'Corland'].entries()) {
    const reading = strikeReading({
      aggressor,
      title: `Shells, "again", from ${aggressor}`,
      outlet: 'Lake Post',
      published: { value: `2031-05-0${index + 5}`, precision: 'day', from: 'given' },
    });
    readings.push(reading);
    await ledger.record(reading, { engine: 'test 1', source: `${index}`, at: new Date('2031-06-01T00:00:00Z') });
  }
  await ledger.close();
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** What the command writes to standard output. */
async function run(command: Command, ...args: string[]): Promise<string> {
  [out, err] = ['', ''];
  await command.exitOverride().parseAsync([...args, '--ledger', place], { from: 'user' });
  return out;
}

describe('questions', () => {
  it('lists events with words, source, date and ids within the width', async () => {
    const table = await run(eventsCommand(), '--by', 'COR', '--width', '90');
    expect(table).toContain('6 May 2031');
    expect(table).toContain('“Corland shelled Bostland”');
    expect(table).toContain(readings[1].events[0].id);
    expect(table).toContain(readings[1].article.id);
    expect(table).not.toContain('Arvenia shelled');
    expect(table).not.toContain('\u001b[');
    for (const line of table.split('\n')) expect([...line].length).toBeLessThanOrEqual(90);
    expect(await run(eventsCommand(), '--color', '--limit', '1')).toContain('\u001b[');
  });

  it('gives JSON, JSON Lines and CSV with nothing else on standard output', async () => {
    const list = JSON.parse(await run(eventsCommand(), '--format', 'json'));
    expect(list.map((item: { words: string }) => item.words)).toEqual([
      'Corland shelled Bostland',
      'Arvenia shelled Bostland',
    ]);
    const lines = (await run(statementsCommand(), '--format', 'jsonl', '--limit', '1')).trim().split('\n');
    expect(JSON.parse(lines[0])).toMatchObject({ kind: 'statement', article: { outlet: 'Lake Post' } });
    expect(lines).toHaveLength(1);
    const after = /--after (\S+),/.exec(err)?.[1] as string;
    expect(JSON.parse(await run(statementsCommand(), '--format', 'jsonl', '--after', after)).words).toContain(
      'Arvenia',
    );
    const [header, row, ...rest] = (await run(eventsCommand(), '--by', 'ARV', '--format', 'csv')).split('\r\n');
    expect(header).toMatch(/^id,kind,type,status,happened_from,/);
    expect(row).toContain('"Shells, ""again"", from Arvenia"');
    expect(rest).toEqual(['']);
  });

  it('says why nothing was found, and what would be', async () => {
    expect(await run(eventsCommand(), '--by', 'Nobody')).toContain("nobody of, or called, 'Nobody'");
    expect(await run(eventsCommand(), '--by', 'ARV', '--type', 'aid')).toContain('without --type there is 1');
    expect(await run(eventsCommand(), '--since', '2032')).toContain('without --since there are 2');
    expect(await run(commitmentsCommand())).toContain('holds no commitments in its 2 articles');
    expect(JSON.parse(await run(commitmentsCommand(), '--format', 'json'))).toEqual([]);
    expect(err).toContain('holds no commitments');
    place = join(folder, 'empty.db');
    expect(await run(eventsCommand())).toContain("'casus add reports/'");
  });

  it('refuses types, days and spans of days that there are none of', async () => {
    const asked = (...args: string[]) => run(eventsCommand().configureOutput({ writeErr: () => {} }), ...args);
    await expect(asked('--type', 'shell')).rejects.toThrow(/none of AGREE/);
    await expect(asked('--since', '2031-02-30')).rejects.toThrow(/Give a day/);
    await expect(asked('--since', '2031-06', '--until', '2031-05')).rejects.toMatchObject({ code: 'usage' });
  });

  it('takes months and years for their days', async () => {
    const found = async (...args: string[]) =>
      JSON.parse(await run(eventsCommand(), '--format', 'json', ...args)).length;
    expect(await found('--since', '2031-05', '--until', '2031-05')).toBe(2);
    expect(await found('--until', '2030')).toBe(0);
    expect(await found('--happened-since', '2031', '--status', 'Occurred,ongoing')).toBe(2);
  });

  it('shows actors, stories and articles, in lists and one by one', async () => {
    expect(await run(actorsCommand())).toMatch(/2\s+Bostland\s+state/);
    const bostland = await run(actorsCommand(), 'Bostland');
    expect(bostland).toContain('in 2 articles');
    expect(bostland).toMatch(/2 {2}was done to\s+casus events --to BOS/);
    expect(await run(actorsCommand(), 'Bostl', '--all')).toContain('state:BOS');
    expect(await run(articlesCommand(), '--with', 'ARV')).toContain(readings[0].article.id);
    expect(await run(storiesCommand(), '--width', '120')).toContain('Lake Post');
    expect(await run(storiesCommand(), '1')).toContain('Story 1:');
    await expect(run(storiesCommand(), '99')).rejects.toMatchObject({ code: 'not-in-ledger' });
  });

  it('shows an article and a finding in its context', async () => {
    const [{ article, events }] = readings;
    const shown = await run(showCommand(), article.id.slice(0, 6), '--whole');
    expect(shown).toContain('DONE, PLANNED, DENIED (1)');
    expect(shown).toContain('Talks are off.');
    expect(shown).toContain('WHERE IT STOOD');
    const finding = await run(showCommand(), events[0].id);
    expect(finding).toContain('Arvenia shelled Bostland on 2031-05-04, its army said.');
    expect(finding).toContain('reported 5 May 2031');
    expect(JSON.parse(await run(showCommand(), article.id, '--format', 'json')).article).toEqual(article);
    expect(await run(showCommand(), 'state:BOS')).toContain('Bostland');
    await expect(run(showCommand(), 'event-none')).rejects.toMatchObject({ code: 'not-in-ledger' });
  });
});

describe('decisions', () => {
  it('are taken, listed and taken back', async () => {
    const { id } = readings[0].events[0];
    expect(await run(correctCommand(), id, 'status=denied', 'recipients=Norway,Corland', '--who', 'ana')).toMatch(
      /denied[\s\S]*Corrected event-\w+ \(decision 1; 'casus undo 1' takes it back\)/,
    );
    await run(rejectCommand(), id, '--who', 'ben', '--why', 'a drill');
    expect(await run(eventsCommand(), '--by', 'ARV')).toContain('No events match');
    expect(await run(eventsCommand(), '--by', 'ARV', '--with-rejected')).toContain('rejected');
    expect(await run(showCommand(), id)).toMatch(/reject event-\w+\s+ben[\s\S]*“a drill”/);
    const list = await run(decisionsCommand(), '--who', 'ana', '--width', '120');
    expect(list).toContain('status = denied; recipients = Norway,Corland');
    expect(list).not.toContain('ben');
    expect(await run(undoCommand(), '2', '1')).toContain('Took back decision 1');
    expect(await run(eventsCommand(), '--by', 'ARV', '--to', 'BOS')).toContain(id);
    await expect(run(correctCommand(), id, 'denied')).rejects.toMatchObject({ code: 'usage' });
    await expect(run(undoCommand(), 'x')).rejects.toMatchObject({ code: 'usage' });
  });

  it('make findings and stories one, and part them', async () => {
    const [one, two] = readings.map(({ events }) => events[0].id);
    expect(await run(mergeCommand(), one, two)).toContain(`Merged ${two}`);
    expect(await run(eventsCommand())).not.toContain(two);
    await run(splitCommand(), two);
    await run(confirmCommand(), two, '--who', 'ana');
    expect(await run(eventsCommand())).toContain('confirmed');
  });

  it('go out as labels and come in once', async () => {
    expect(await run(decisionsCommand())).toContain('Nothing has been decided.');
    await run(correctCommand(), readings[0].events[0].id, 'status=denied', '-q');
    const file = join(folder, 'labels.jsonl');
    await run(decisionsCommand(), '--export', file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      action: 'correct',
      finding: { found: { status: 'occurred' }, corrected: { status: 'denied' } },
    });
    expect(await run(decisionsCommand(), '--import', file)).toContain('0 decisions taken in, 1 known already');
    await expect(run(decisionsCommand(), '--import', join(folder, 'none'))).rejects.toMatchObject({
      code: 'input-not-found',
    });
  });
});

it('forgets an article only when told --yes, and copies a ledger', async () => {
  const { id } = readings[0].article;
  await expect(run(forgetCommand(), id)).rejects.toMatchObject({ code: 'usage' });
  expect(out).toContain('This would take out');
  const copy = join(folder, 'copy.db');
  await run(backupCommand(), copy);
  expect(existsSync(copy)).toBe(true);
  await run(forgetCommand(), id, '--yes');
  expect(await run(eventsCommand())).not.toContain('Arvenia');
  place = copy;
  expect(await run(eventsCommand())).toContain('Arvenia');
});
