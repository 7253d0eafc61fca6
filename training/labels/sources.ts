import { readRows } from './held-out.js';

/** A row of the data that labels may be drawn from. */
export interface SourceRow {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string | null;
  readonly source?: readonly (readonly [number, number])[];
  readonly target?: readonly (readonly [number, number])[];
  readonly type?: string;
}

const NEWS = ['state-department-2021-2022', 'state-department-2026', 'white-house-2021-2026'];

/** The text that may be labelled: PLV-open, the releases, PolNeAR's training part. */
export function readSources(data: string): { plv: SourceRow[]; news: SourceRow[]; polnear: SourceRow[] } {
  const unique = new Map<string, SourceRow>();
  for (const name of NEWS) {
    for (const row of readRows<SourceRow>(`${data}/news/${name}.jsonl.gz`)) {
      if (!unique.has(row.id)) unique.set(row.id, row);
    }
  }
  return {
    plv: readRows<SourceRow>(`${data}/events/plv-open.jsonl`),
    news: [...unique.values()],
    polnear: readRows<SourceRow>(`${data}/attribution/polnear-train.jsonl.gz`),
  };
}
