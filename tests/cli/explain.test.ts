import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/records/reading.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = join(root, 'dist/cli/main.js');
const sample = join(root, 'samples/dispatches/13-arvenia-bostland-ultimatum.txt');

const missing = [main, join(root, 'models/reader/reader.int8.onnx')].filter((path) => !existsSync(path));
if (missing.length > 0) console.warn(`tests/cli: skipped, for ${missing.join(' and ')} are not there (npm run build)`);

function casus(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [main, 'read', sample, ...args], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

describe.skipIf(missing.length > 0)('casus read --explain', () => {
  it('explains a finding of the report by the id that the reading gives it', () => {
    const reading = JSON.parse(casus('--format', 'json').out) as Reading;
    const { id, type } = reading.events[0];
    const { status, out } = casus('--explain', id);
    expect(status).toBe(0);
    expect(out).toMatch(new RegExp(`^${id}: event ${type}`));
    for (const heading of ['Words', 'Tree of the clause', 'Rule', 'Engine']) expect(out).toContain(`\n${heading}`);
  });

  it('says in one line, with a status of its own, that no finding has the id', () => {
    const { status, out, err } = casus('--explain', 'event-000000000000');
    expect(status).toBe(67);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain("no finding 'event-000000000000'");
  });
});
