import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { COLUMNS, type Column, type FlatRow, flatRow } from './flat-row.js';
import type { ExportFormat } from './item.js';

/** Rows of one group: what is held in memory. */
const GROUP = 5000;
const DAYS: ReadonlySet<Column> = new Set(['happened_from', 'happened_to']);

/** Apache Parquet: the columns of the CSV; days are dates, the record is JSON. */
export const parquet: ExportFormat = {
  kinds: ['actor', 'statement', 'event', 'commitment', 'instrument', 'quantity'],
  async *write(items) {
    const bytes = new ByteWriter();
    const file = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: 'casus' });
    const taken = () => {
      const piece = bytes.getBytes().slice();
      // The writer's count of what it wrote goes on; only its memory begins anew.
      bytes.index = 0;
      return piece;
    };
    let rows: FlatRow[] = [];
    for await (const item of items) {
      rows.push(flatRow(item));
      if (rows.length < GROUP) continue;
      await writeGroup(file, rows);
      rows = [];
      yield taken();
    }
    if (rows.length > 0) await writeGroup(file, rows);
    await file.finish();
    yield taken();
  },
};

const SCHEMA: SchemaElement[] = [{ name: 'findings', num_children: COLUMNS.length }, ...COLUMNS.map(elementOf)];

function elementOf(name: Column): SchemaElement {
  const column = { name, repetition_type: 'OPTIONAL' as const };
  if (DAYS.has(name)) return { ...column, type: 'INT32', converted_type: 'DATE' };
  if (name === 'confidence') return { ...column, type: 'DOUBLE' };
  return { ...column, type: 'BYTE_ARRAY', converted_type: name === 'record' ? 'JSON' : 'UTF8' };
}

async function writeGroup(file: ParquetWriter, rows: readonly FlatRow[]): Promise<void> {
  const columnData = COLUMNS.map((name) => ({ name, data: rows.map((row) => cell(name, row[name])) }));
  await file.write({ columnData, rowGroupSize: GROUP });
}

function cell(name: Column, value: string | number | undefined): unknown {
  if (value === undefined) return null;
  if (DAYS.has(name)) return new Date(`${value}T00:00:00Z`);
  return name === 'record' ? JSON.parse(String(value)) : value;
}
