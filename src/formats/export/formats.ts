import { csv } from './csv.js';
import { ftm } from './ftm.js';
import { gdelt } from './gdelt.js';
import { graphml } from './graphml.js';
import type { ExportFormat } from './item.js';
import { jsonl } from './jsonl.js';
import { parquet } from './parquet.js';
import { plover } from './plover.js';
import { webAnnotation } from './web-annotation.js';

export const EXPORT_FORMATS = {
  jsonl,
  csv,
  parquet,
  plover,
  gdelt,
  graphml,
  webannotation: webAnnotation,
  ftm,
} as const satisfies Readonly<Record<string, ExportFormat>>;
export type ExportFormatName = keyof typeof EXPORT_FORMATS;
