import { z } from 'zod';

export const BLOCK_KINDS = ['headline', 'standfirst', 'paragraph', 'quote', 'list', 'caption', 'residue'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });

/** A run of the article's text. Every character but white space between blocks belongs to one block. */
export const blockSchema = z.object({
  kind: z.enum(BLOCK_KINDS),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type Block = Readonly<z.infer<typeof blockSchema>>;

export const publishedSchema = z.object({
  /** ISO 8601: a day, or an instant with its offset. */
  value: z.string(),
  precision: z.enum(['instant', 'day']),
  /** Where it was found: 'json-ld', 'meta article:published_time', 'time element', 'given', … */
  from: z.string(),
});
export type Published = Readonly<z.infer<typeof publishedSchema>>;

/** One report after extraction. `text` is what every span of every later stage points into. */
export const articleSchema = z.object({
  /** The first 16 hexadecimal digits of the SHA-256 of `text`. */
  id: z.string(),
  url: z.string().optional(),
  title: z.string().optional(),
  byline: z.string().optional(),
  outlet: z.string().optional(),
  published: publishedSchema.optional(),
  /** BCP 47 language tag, 'und' when it could not be told. */
  language: z.string(),
  text: z.string(),
  blocks: z.array(blockSchema),
});
export type Article = Readonly<z.infer<typeof articleSchema>>;

/** What the reader takes in; the rest (residue, captions' credits) is kept and never read. */
export function isRead(block: Block): boolean {
  return block.kind !== 'residue';
}
