/** npm run schema: writes docs/reading.schema.json from the code's own zod schema. */
import { writeFileSync } from 'node:fs';
import { readingJsonSchema } from '../src/formats/json-schema.js';

writeFileSync(
  new URL('../docs/reading.schema.json', import.meta.url),
  `${JSON.stringify(readingJsonSchema(), null, 2)}\n`,
);
