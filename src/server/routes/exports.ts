import { Readable } from 'node:stream';
import { exportItems } from '../../export.js';
import { csvLine } from '../../formats/csv.js';
import { EXPORT_FORMATS as FORMATS } from '../../formats/export/formats.js';
import type { ExportKind } from '../../formats/export/item.js';
import { CasusError } from '../../records/errors.js';
import { type App, type Desk, route } from '../api.js';
import { DyadQuery, EXPORT_FORMATS, EXPORT_LISTS, FindingQuery } from '../contract.js';
import { findingFilter, readQuery, timesOf, wordsOf } from '../query.js';
import { FINDING_LISTS, LISTS } from './lists.js';

type List = (typeof EXPORT_LISTS)[number];
type Format = (typeof EXPORT_FORMATS)[number];

const TYPES: Readonly<Record<Format, readonly [type: string, ending: string]>> = {
  csv: ['text/csv; charset=utf-8', 'csv'],
  json: ['application/json', 'json'],
  jsonl: ['application/x-ndjson', 'jsonl'],
  plover: ['application/json', 'plover.json'],
  gdelt: ['text/tab-separated-values; charset=utf-8', 'gdelt.tsv'],
  graphml: ['application/graphml+xml', 'graphml'],
  webannotation: ['application/ld+json', 'jsonld'],
  ftm: ['application/x-ndjson', 'ftm.json'],
  parquet: ['application/vnd.apache.parquet', 'parquet'],
};
const PAGE = 250;
/** Rows of a list that is no list of findings. */
const MOST = 50_000;

export function addExports(app: App, desk: Desk): void {
  route(
    app,
    '/api/export/{list}',
    {
      summary: `A list as a file; format: ${EXPORT_FORMATS.join(', ')}`,
      tag: 'Export',
      mediaType: 'application/octet-stream',
    },
    async ({ path, context }) => {
      const search = new URL(context.req.url).searchParams;
      const format = oneOf(EXPORT_FORMATS, search.get('format') ?? 'csv', 'format');
      const list = oneOf(EXPORT_LISTS, path.list, 'list');
      search.delete('format');
      search.delete('after');
      search.delete('limit');
      const [type, ending] = TYPES[format];
      const body = Readable.toWeb(Readable.from(bytesOf(await piecesOf(desk, list, format, search))));
      return context.body(body as ReadableStream, 200, {
        'content-type': type,
        'content-disposition': `attachment; filename="casus-${list}.${ending}"`,
        'cache-control': 'no-store',
      });
    },
  );
}

/** What is wrong with the question is found before the first byte has gone out. */
async function piecesOf(
  { ledger }: Pick<Desk, 'ledger'>,
  list: List,
  format: Format,
  search: URLSearchParams,
): Promise<AsyncIterable<string | Uint8Array>> {
  if (list in FINDING_LISTS) {
    const kind = FINDING_LISTS[list as keyof typeof FINDING_LISTS];
    const { kind: _, ...filter } = findingFilter(kind, readQuery(FindingQuery, search));
    if (format === 'json') return jsonArray(exportRows(ledger, kind, filter));
    const { write, kinds, ...own } = FORMATS[format];
    if (!(kinds as readonly ExportKind[]).includes(kind)) {
      throw new CasusError('usage', `${format} cannot tell of ${list}`);
    }
    const statuses = filter.statuses ?? ('statuses' in own ? own.statuses : undefined);
    return write(exportItems(ledger, [kind], { ...filter, statuses }));
  }
  if (format !== 'csv' && format !== 'json' && format !== 'jsonl') {
    throw new CasusError('usage', `${list} goes out as csv, json or jsonl`);
  }
  const rows =
    list === 'dyads' ? await dyadRows(ledger, search) : listRows(ledger, LISTS[list as Exclude<List, 'dyads'>], search);
  if (format === 'json') return jsonArray(rows);
  return format === 'jsonl' ? jsonLines(rows) : csvLines(rows);
}

async function* exportRows(
  ledger: Desk['ledger'],
  kind: ExportKind,
  filter: Omit<Parameters<Desk['ledger']['find']>[0], 'kind'>,
) {
  let after: string | undefined;
  do {
    const page = await ledger.find({ ...filter, kind, limit: PAGE, after });
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}

async function* listRows(ledger: Desk['ledger'], list: (typeof LISTS)[keyof typeof LISTS], search: URLSearchParams) {
  const query = new URLSearchParams(search);
  query.set('limit', String(PAGE));
  for (let rows = 0; rows < MOST; ) {
    const page = await list.ask({ ledger }, query);
    rows += page.items.length;
    yield* page.items as readonly object[];
    if (page.next === undefined) return;
    query.set('after', page.next);
  }
}

async function dyadRows(ledger: Desk['ledger'], search: URLSearchParams): Promise<AsyncIterable<object>> {
  const { type, status, ...query } = readQuery(DyadQuery, search);
  const items = await ledger.dyads({
    ...query,
    ...timesOf(query),
    types: wordsOf(type),
    statuses: wordsOf(status),
    limit: MOST,
  });
  return (async function* () {
    yield* items;
  })();
}

async function* jsonArray(rows: AsyncIterable<object>): AsyncGenerator<string> {
  let begun = false;
  for await (const row of rows) {
    yield `${begun ? ',\n' : '[\n'}${JSON.stringify(row)}`;
    begun = true;
  }
  yield begun ? '\n]\n' : '[]\n';
}

async function* jsonLines(rows: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

/** Columns are those of the first row and what later ones of its kind may lack; what is nested stands as JSON. */
async function* csvLines(rows: AsyncIterable<object>): AsyncGenerator<string> {
  const all: Record<string, unknown>[] = [];
  for await (const row of rows) all.push(flat(row));
  const columns = [...new Set(all.flatMap((row) => Object.keys(row)))];
  if (columns.length > 0) yield csvLine(columns);
  for (const row of all) yield csvLine(columns.map((column) => cell(row[column])));
}

function flat(row: object): Record<string, unknown> {
  const { witnesses: _, statements: __, changes: ___, who, ...rest } = row as Record<string, unknown>;
  return Array.isArray(who)
    ? { ...rest, who: who.map(({ part, name }: { part: string; name: string }) => `${part}: ${name}`) }
    : rest;
}

function cell(value: unknown): string | number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join('; ');
  return JSON.stringify(value);
}

async function* bytesOf(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield typeof piece === 'string' ? encoder.encode(piece) : piece;
}

function oneOf<T extends string>(known: readonly T[], word: string, name: string): T {
  const found = known.find((one) => one === word);
  if (!found) throw new CasusError('usage', `${name}: '${word}' is none of ${known.join(', ')}`);
  return found;
}
