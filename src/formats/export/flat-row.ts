import { type ExportItem, partiesOf } from './item.js';

/** Columns of the tables that programs for tables read, in their order. */
export const COLUMNS = [
  'id',
  'kind',
  'type',
  'mode',
  'status',
  'happened_from',
  'happened_to',
  'by',
  'by_country',
  'to',
  'to_country',
  'place',
  'condition',
  'confidence',
  'words',
  'article',
  'title',
  'outlet',
  'url',
  'reported',
  'recorded',
  'engine',
  'record',
] as const;
export type Column = (typeof COLUMNS)[number];
export type FlatRow = Readonly<Record<Column, string | number | undefined>>;

/** Several of one thing stand in one cell, parted so. */
const PARTED = '; ';

export function flatRow(item: ExportItem): FlatRow {
  const { article } = item;
  const { by, to } = partiesOf(item);
  const event = item.kind === 'event' ? item.record : undefined;
  const antecedent = item.kind === 'commitment' ? item.record.antecedent : undefined;
  return {
    id: item.id,
    kind: item.kind,
    type: item.type,
    mode: event?.mode,
    status: item.status,
    happened_from: item.happened?.from,
    happened_to: item.happened?.to,
    by: joined(by.map(({ name }) => name)),
    by_country: joined(by.map(({ country }) => country)),
    to: joined(to.map(({ name }) => name)),
    to_country: joined(to.map(({ country }) => country)),
    place: event?.place?.text,
    condition: joined(antecedent?.spans.map(({ start, end }) => article.text.slice(start, end)) ?? []),
    confidence: item.confidence,
    words: item.words,
    article: article.id,
    title: article.title,
    outlet: article.outlet,
    url: article.url,
    reported: article.reported,
    recorded: article.recorded,
    engine: article.engine,
    record: JSON.stringify(item.record),
  };
}

function joined(values: readonly (string | undefined)[]): string | undefined {
  return [...new Set(values.filter((value) => value))].join(PARTED) || undefined;
}
