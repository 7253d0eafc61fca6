/** The kinds of input that can be told apart and read. */
export const FORMATS = ['html', 'text', 'markdown', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/** What is known of an input from outside its bytes. Every field may be missing. */
export interface IntakeHints {
  /** File name or another name to show in errors; its ending helps to tell the format. */
  readonly name?: string;
  /** Where the bytes came from; base for the article's own address. */
  readonly url?: string;
  /** The HTTP Content-Type header's value. */
  readonly contentType?: string;
  /** A publication date stated by the user: ISO 8601 day or instant. It overrides what the input says. */
  readonly published?: string;
  /** The format, when the user states it. */
  readonly format?: Format;
  /** The largest input taken, in bytes; see `DEFAULT_MAX_BYTES`. */
  readonly maxBytes?: number;
}

/** Markup outweighs the words of a page many times over, so a page may be larger than bare text. */
export const DEFAULT_MAX_BYTES: Readonly<Record<Format, number>> = {
  html: 10_000_000,
  text: 1_000_000,
  markdown: 1_000_000,
  json: 10_000_000,
  jsonl: 10_000_000,
};

/** The largest of the limits: nothing above it is worth reading from disk. */
export const LARGEST_INPUT = Math.max(...Object.values(DEFAULT_MAX_BYTES));
