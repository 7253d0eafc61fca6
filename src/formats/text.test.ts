import { describe, expect, it } from 'vitest';
import { visible } from './describe.js';
import { sampleReading } from './testing/sample-reading.js';
import { formatText } from './text.js';
import { painter } from './text-style.js';

const plain = (width: number): string => formatText(sampleReading(), painter({ width, colour: false }));
const ESCAPE = String.fromCharCode(27);

describe('text format', () => {
  it('puts the condition and what follows from it on lines of their own', () => {
    const lines = plain(100)
      .split('\n')
      .map((line) => line.replaceAll('\u00a0', ' ').trim());
    expect(lines).toContain('if   if Bostish troops stayed');
    expect(lines).toContain('then would "act"');
  });

  it('names who said it, how, when and where it stands', () => {
    expect(plain(200)).toContain(
      'Ilan Mirov (ARV) threatens (12 Mar 2023): Arvenia would "act" if Bostish troops stayed ¶1',
    );
  });

  it('keeps every line within the width', () => {
    for (const width of [40, 60, 100]) {
      for (const line of plain(width).split('\n')) expect([...line].length).toBeLessThanOrEqual(width);
    }
  });

  it('has escape codes only when colour is wanted', () => {
    expect(plain(80)).not.toContain(ESCAPE);
    expect(formatText(sampleReading(), painter({ width: 80, colour: true }))).toContain(ESCAPE);
  });

  it('shows what would steer a terminal instead of obeying it', () => {
    expect(visible(`a${ESCAPE}[2Jb\u202ec\ud800`)).toBe('a\ufffd[2Jb\ufffdc\ufffd');
  });
});
