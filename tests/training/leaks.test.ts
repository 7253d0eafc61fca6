import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leaks } from '../../training/labels/leaks.js';

const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const present = existsSync(data);

describe.skipIf(!present)(`labels${present ? '' : ' (skipped: ../shared/data is not there)'}`, () => {
  it('repeat nothing that is scored', () => {
    const { checked, found } = leaks(data);
    expect(checked).toBeGreaterThan(1500);
    expect(found).toEqual([]);
  }, 120_000);
});
