import { expect, it } from 'vitest';
import { keptTotals } from './kept-totals.js';

it('counts again once what was counted is old, by how long counting took', async () => {
  let time = 0;
  let counted = 0;
  const totals = keptTotals(
    {
      totals: async () => {
        time += 100;
        return { articles: ++counted, appearances: 0, stories: 0, findings: {}, failures: 0 };
      },
    },
    () => time,
  );
  expect((await totals()).articles).toBe(1);
  time += 4999;
  expect((await totals()).articles).toBe(1);
  time += 1;
  expect((await totals()).articles).toBe(2);
});

it('asks again after a failure', async () => {
  let tries = 0;
  const totals = keptTotals({
    totals: async () => {
      if (++tries === 1) throw new Error('busy');
      return { articles: 7, appearances: 0, stories: 0, findings: {}, failures: 0 };
    },
  });
  await expect(totals()).rejects.toThrow('busy');
  expect((await totals()).articles).toBe(7);
});
