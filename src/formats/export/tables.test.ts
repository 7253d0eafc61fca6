import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csv } from './csv.js';
import { COLUMNS, flatRow } from './flat-row.js';
import { jsonl } from './jsonl.js';
import { parquet } from './parquet.js';
import { sampleItems, stream, written } from './testing/items.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function rowsOf(query: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(query);
  return reader.getRowObjectsJson();
}

const items = sampleItems(parquet.kinds);
/** What a table should hold, unknown cells as null. */
const expected = items.map((item) => {
  const row = flatRow(item);
  return Object.fromEntries(COLUMNS.map((column) => [column, row[column] ?? null]));
});

describe('tables that DuckDB reads', () => {
  it('Parquet, with its days as dates and its records as JSON', async () => {
    const path = join(folder, 'findings.parquet');
    writeFileSync(path, await written(parquet.write(stream(items))));
    const rows = await rowsOf(`select * from '${path}'`);
    expect(rows.map(({ record, ...row }) => ({ ...row, record: JSON.stringify(JSON.parse(String(record))) }))).toEqual(
      expected,
    );
    const typed = await rowsOf(
      `select happened_from + 1 as next, record ->> '$.type' as told from '${path}' where type = 'ASSAULT'`,
    );
    expect(typed).toEqual([{ next: '2023-03-13', told: 'ASSAULT' }]);
  });

  it('Parquet of many rows in groups, and of none', async () => {
    const many = Array.from({ length: 12_345 }, (_, at) => ({ ...items[at % items.length], id: `finding-${at}` }));
    const path = join(folder, 'many.parquet');
    writeFileSync(path, await written(parquet.write(stream(many))));
    expect(await rowsOf(`select count(*)::int as n, count(distinct id)::int as ids from '${path}'`)).toEqual([
      { n: 12_345, ids: 12_345 },
    ]);
    const none = await written(parquet.write(stream([])));
    writeFileSync(path, none);
    expect(await rowsOf(`select count(*)::int as n from '${path}'`)).toEqual([{ n: 0 }]);
    expect(await parquetReadObjects({ file: new Uint8Array(none).buffer })).toEqual([]);
  });

  it('CSV, whatever signs its cells hold', async () => {
    const path = join(folder, 'findings.csv');
    writeFileSync(path, await written(csv.write(stream(items))));
    const rows = await rowsOf(
      `select * replace (confidence::double as confidence) from read_csv('${path}', all_varchar = true, header = true)`,
    );
    expect(rows).toEqual(expected);
  });
});

it('JSON Lines hold each finding as it was read, its report and the names of its actors', async () => {
  const lines = (await written(jsonl.write(stream(items)))).toString().trim().split('\n');
  const read = lines.map((line) => JSON.parse(line));
  expect(read.map(({ record }) => record)).toEqual(items.map(({ record }) => JSON.parse(JSON.stringify(record))));
  const shelled = read.find(({ id }) => id === 'event-shelled');
  expect(shelled.actors.map((actor: { name: string }) => actor.name)).toEqual(['Arvenia', 'Bostland']);
  expect(shelled.article).toMatchObject({ id: 'feedfeedfeedfeed', engine: 'test 1' });
  expect(shelled.article.text).toBeUndefined();
});
