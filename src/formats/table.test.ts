import { expect, it } from 'vitest';
import { csvLine } from './csv.js';
import { type Column, cut, formatTable } from './table.js';
import { painter } from './text-style.js';

const paint = painter({ width: 40, colour: false });
const columns: Column<{ name: string; words: string }>[] = [
  { heading: 'NAME', width: 6, align: 'right', cell: ({ name }) => [{ words: name }] },
  { heading: 'WORDS', width: { share: 1 }, lines: 2, cell: ({ words }) => [{ words }] },
];

it('folds cells between words, cuts long ones and puts a foot below', () => {
  const words = 'the harbour stays closed until both sides have counted their boats and nets again';
  expect(formatTable([{ name: 'Tolan', words }], columns, paint, () => 'seen at the lake')).toBe(
    [
      '  NAME  WORDS',
      ' Tolan  the harbour stays closed until',
      '        both sides have counted their…',
      'seen at the lake',
      '',
    ].join('\n'),
  );
});

it('measures wide characters, breaks long words, and shows no control characters', () => {
  const table = formatTable([{ name: '首尔', words: `${'x'.repeat(40)}\u001b[2J` }], columns, paint);
  expect(table.split('\n')[1]).toBe(`  首尔  ${'x'.repeat(32)}`);
  expect(table).not.toContain('\u001b');
  expect(cut('首尔首尔', 5)).toBe('首尔…');
});

it('writes CSV that keeps quotes, commas and line ends in their cells', () => {
  expect(csvLine(['a', undefined, 'b "c", d', 'e\nf', 0])).toBe('a,,"b ""c"", d","e\nf",0\r\n');
});
