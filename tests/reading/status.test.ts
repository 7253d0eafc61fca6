import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type JudgedStatus, statusesIn } from '../../scripts/status-set.js';
import { openEngine } from '../../src/language/engine.js';

const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const present = existsSync(data);

describe.skipIf(!present)(`the status set${present ? '' : ' (skipped: ../shared/data is not there)'}`, () => {
  it('is read no worse than was measured: three in four right, what has not occurred seldom taken for done', async () => {
    const engine = await openEngine();
    const judged: JudgedStatus[] = await statusesIn(data, engine);
    await engine.close();
    expect(new Set(judged.map(({ sentence }) => sentence)).size).toBeGreaterThanOrEqual(300);
    const right = judged.filter(({ gold, found }) => gold === found).length / judged.length;
    expect(right).toBeGreaterThan(0.76);
    const unreal = judged.filter(({ gold }) => ['planned', 'hypothetical', 'denied'].includes(gold));
    const taken = unreal.filter(({ found }) => found === 'occurred').length / unreal.length;
    expect(taken).toBeLessThan(0.12);
  }, 120_000);
});
