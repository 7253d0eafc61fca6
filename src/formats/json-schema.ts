import { z } from 'zod';
import { readingSchema } from '../records/reading.js';

/** JSON Schema (2020-12) of what `casus read --format json` prints for one input. */
export function readingJsonSchema(): object {
  return {
    ...z.toJSONSchema(readingSchema, { target: 'draft-2020-12' }),
    title: 'Reading',
    description: 'All that Casus read in one article. Spans are half-open, in UTF-16 code units of article.text.',
  };
}
