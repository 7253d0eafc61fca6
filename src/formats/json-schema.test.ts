import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readingSchema } from '../records/reading.js';
import { readingJsonSchema } from './json-schema.js';
import { sampleReading } from './testing/sample-reading.js';

it('is what docs/ publishes (npm run schema)', () => {
  const published = readFileSync(new URL('../../docs/reading.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(readingJsonSchema())));
});

it('holds for a reading', () => {
  expect(readingSchema.safeParse(sampleReading()).success).toBe(true);
});
