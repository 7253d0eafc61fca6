import { expect, it } from 'vitest';
import { batchProgress } from './batch-progress.js';

function written(isTTY: boolean, columns = 200) {
  const lines: string[] = [];
  const out = { isTTY, columns, write: (text: string) => lines.push(text) > 0 };
  return { lines, out: out as unknown as NodeJS.WriteStream };
}

it('draws a bar with rate and time left on a terminal', () => {
  const { lines, out } = written(true);
  let time = 1000;
  const progress = batchProgress(out, 4, false, { now: () => time });
  time += 2000;
  progress.step(1, 'a.txt');
  expect(lines.join('')).toContain('[######                  ] 1 report, 0.5 a second, 6 s left: a.txt');
  progress.say('casus: b.txt is empty');
  expect(lines.at(-1)).toBe('casus: b.txt is empty\n');
});

it('writes a line now and then where there is no terminal, and none when quiet', () => {
  for (const quiet of [false, true]) {
    const { lines, out } = written(false);
    let time = 0;
    const progress = batchProgress(out, 1000, quiet, { now: () => time });
    for (let item = 1; item <= 100; item++) {
      time += 1000;
      progress.step(item, 'x');
    }
    expect(lines).toHaveLength(quiet ? 0 : 3);
    if (!quiet) expect(lines[0]).toBe('casus: 30 reports, 1.0 a second, 17 min left\n');
  }
});

it('tells how far one large input is, and what it counts', () => {
  const { lines, out } = written(true);
  let time = 1000;
  const progress = batchProgress(out, 1, false, { now: () => time });
  time += 3000;
  progress.step(0.25, 'archive.warc.gz');
  expect(lines.at(-1)).toContain('[######                  ] 1 report, 0.3 a second, 9 s left: archive.warc.gz');
  const rows = batchProgress(out, 0, false, { now: () => time, unit: ['row', 'rows'] });
  time += 1000;
  rows.reach(4000, 8000, 'findings');
  expect(lines.at(-1)).toContain('[############            ] 4000 rows, 4000.0 a second, 1 s left: findings');
  time += 1000;
  rows.reach(5000, 0, 'findings');
  expect(lines.at(-1)).toContain('\u001b[2K5000 rows');
});
