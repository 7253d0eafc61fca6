import { describe, expect, it } from 'vitest';
import { captionOf } from './caption.js';

function parts(line: string) {
  const found = captionOf(line);
  const cut = (span?: { start: number; end: number }) => span && line.slice(span.start, span.end);
  return found && { caption: cut(found.caption), credit: cut(found.credit) };
}

describe('captionOf', () => {
  it.each([
    [
      'Soldiers wait near Lower Tarn, March 9, 2023. – Lena Orsk/Getty Images',
      'Soldiers wait near Lower Tarn, March 9, 2023.',
      '– Lena Orsk/Getty Images',
    ],
    [
      'Soldiers wait near Lower Tarn. (Photo by Lena Orsk / AFP)',
      'Soldiers wait near Lower Tarn.',
      '(Photo by Lena Orsk / AFP)',
    ],
    [
      'Soldiers wait near Lower Tarn. (AP Photo/Lena Orsk, File)',
      'Soldiers wait near Lower Tarn.',
      '(AP Photo/Lena Orsk, File)',
    ],
    ['Soldiers wait near Lower Tarn. REUTERS/Lena Orsk', 'Soldiers wait near Lower Tarn.', 'REUTERS/Lena Orsk'],
    ['Soldiers wait. Lena Orsk via Getty Images', 'Soldiers wait.', 'Lena Orsk via Getty Images'],
  ])('%j', (line, caption, credit) => {
    expect(parts(line)).toEqual({ caption, credit });
  });

  it.each(['Getty Images', 'Lena Orsk/AFP', 'Photo: Lena Orsk', '(Image credit: River Post)', 'AP Photo/Lena Orsk'])(
    '%j is a credit alone',
    (line) => {
      expect(parts(line)).toEqual({ caption: undefined, credit: line });
    },
  );

  it.each([
    'The army left at noon, he said. (AFP)',
    'The commission said – and the army agreed – that both would leave.',
    'He spoke to Reuters.',
    'The photo shows a bridge.',
  ])('%j is prose', (line) => {
    expect(captionOf(line)).toBeUndefined();
  });
});
