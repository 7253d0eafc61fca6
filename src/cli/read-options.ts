import { InvalidArgumentError } from 'commander';

export const OUTPUT_FORMATS = ['text', 'json', 'jsonl', 'html'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** The options of `casus read`, parsed. */
export interface ReadOptions {
  readonly format: OutputFormat;
  readonly published?: string;
  readonly as?: 'html' | 'text' | 'markdown' | 'json' | 'jsonl';
  readonly output?: string;
  readonly width?: number;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly allowPrivate?: boolean;
  readonly maxBytes?: number;
  readonly timeout?: number;
  /** The id of the one finding to explain. */
  readonly explain?: string;
}

/** How the inputs are to be taken in. */
export function sourceOptions(options: ReadOptions) {
  return {
    hints: { published: options.published, format: options.as, maxBytes: options.maxBytes },
    allowPrivate: options.allowPrivate,
    timeout: options.timeout && options.timeout * 1000,
  };
}

/** An ISO 8601 day or instant that exists in the calendar. */
export function parseDate(value: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(value);
  const time = Date.parse(value);
  const exists = day && new Date(Date.UTC(+day[1], +day[2] - 1, +day[3])).getUTCDate() === +day[3];
  if (!exists || Number.isNaN(time)) {
    throw new InvalidArgumentError('Give a day (2024-06-20) or an instant (2024-06-20T09:30:00+02:00).');
  }
  return value;
}

/** Bytes as a number, with k, M or G behind it if wanted (powers of 1,000). */
export function parseBytes(value: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([kmg]?)b?$/i.exec(value);
  const bytes = match ? Number(match[1]) * { '': 1, k: 1e3, m: 1e6, g: 1e9 }[match[2].toLowerCase()]! : 0;
  if (!(bytes >= 1)) throw new InvalidArgumentError('Give a number of bytes, as 500000, 20M or 1.5G.');
  return Math.floor(bytes);
}

export function parsePositive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number above 0.');
  return number;
}
