import stringWidth from 'string-width';
import { visible } from './describe.js';
import type { Painter, Style } from './text-style.js';

/** A column of a table on a terminal. */
export interface Column<Row> {
  readonly heading: string;
  /** Columns of the terminal that it takes: a number, or a share of what the others leave. */
  readonly width: number | { readonly share: number };
  /** The cell's paragraphs, one below the other. */
  readonly cell: (row: Row) => readonly Cell[];
  /** A cell that needs more lines is cut, and says so by an ellipsis. */
  readonly lines?: number;
  readonly align?: 'right';
}

export interface Cell {
  readonly words: string;
  readonly style?: Style;
}

const GAP = 2;

/**
 * A table that fits the painter's width: cells are folded between words, and below each row stands its
 * `foot`, cut to one line.
 */
export function formatTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  paint: Painter,
  foot?: (row: Row) => string,
): string {
  const widths = widthsOf(columns, paint.width);
  const heading = columns.map(({ heading }, index) => ({
    words: [cut(heading, widths[index])],
    style: 'heading' as const,
  }));
  const lines = [
    drawn([heading.map(({ words, style }) => [{ line: words[0], style }])].flat(), widths, columns, paint),
  ];
  rows.forEach((row) => {
    const cells = columns.map(({ cell, lines: most }, index) =>
      limited(
        cell(row).flatMap(({ words, style = 'plain' as Style }) =>
          folded(visible(words.replace(/\s+/g, ' ').trim()), widths[index]).map((line) => ({ line, style })),
        ),
        most ?? Number.POSITIVE_INFINITY,
        widths[index],
      ),
    );
    lines.push(drawn(cells, widths, columns, paint));
    const below = foot?.(row);
    if (below) lines.push(paint.paint('faint', cut(visible(below), paint.width)), '');
  });
  return `${lines.join('\n').trimEnd()}\n`;
}

interface Line {
  readonly line: string;
  readonly style: Style;
}

function drawn(
  cells: readonly (readonly Line[])[],
  widths: readonly number[],
  columns: readonly { readonly align?: 'right' }[],
  paint: Painter,
): string {
  const height = Math.max(1, ...cells.map((cell) => cell.length));
  const lines: string[] = [];
  for (let at = 0; at < height; at++) {
    let line = '';
    let used = 0;
    cells.forEach((cell, index) => {
      const start = widths.slice(0, index).reduce((sum, width) => sum + width + GAP, 0);
      const piece = cell[at];
      if (!piece || piece.line === '') return;
      const room = columns[index].align === 'right' ? widths[index] - stringWidth(piece.line) : 0;
      line += ' '.repeat(start - used + room) + paint.paint(piece.style, piece.line);
      used = start + room + stringWidth(piece.line);
    });
    lines.push(line);
  }
  return lines.join('\n');
}

function widthsOf(columns: readonly { readonly width: Column<never>['width'] }[], width: number): number[] {
  const fixed = columns.reduce((sum, column) => sum + (typeof column.width === 'number' ? column.width : 0), 0);
  const shares = columns.reduce((sum, column) => sum + (typeof column.width === 'number' ? 0 : column.width.share), 0);
  const left = Math.max(0, width - fixed - GAP * (columns.length - 1));
  return columns.map((column) =>
    typeof column.width === 'number' ? column.width : Math.max(8, Math.floor((left * column.width.share) / shares)),
  );
}

function folded(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    for (const piece of pieces(word, width)) {
      if (line === '') line = piece;
      else if (stringWidth(line) + 1 + stringWidth(piece) <= width) line += ` ${piece}`;
      else {
        lines.push(line);
        line = piece;
      }
    }
  }
  return [...lines, line];
}

/** A word that is wider than its column is broken. */
function pieces(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const broken: string[] = [];
  let piece = '';
  for (const character of word) {
    if (stringWidth(piece + character) > width) {
      broken.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...broken, piece];
}

function limited(lines: readonly Line[], most: number, width: number): readonly Line[] {
  if (lines.length <= most) return lines;
  const last = lines[most - 1];
  return [...lines.slice(0, most - 1), { ...last, line: `${cut(`${last.line} `, width - 1, '').trimEnd()}…` }];
}

/** The text where it fits, else as much of it as does, with a mark. */
export function cut(text: string, width: number, mark = '…'): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept + character) > width - stringWidth(mark)) break;
    kept += character;
  }
  return `${kept.trimEnd()}${mark}`;
}
