import pc from 'picocolors';

export type Style = 'title' | 'heading' | 'name' | 'label' | 'quote' | 'condition' | 'warning' | 'faint' | 'plain';

/** How words look on a terminal: colours where they are wanted, and lines that fit its width. */
export interface Painter {
  readonly width: number;
  paint(style: Style, words: string): string;
  /** Words folded to the width, each line after the first indented by `indent` spaces. */
  fold(pieces: readonly Piece[], indent: number, hanging?: number): string;
}

export interface Piece {
  readonly style: Style;
  readonly words: string;
}

export function painter(options: { width: number; colour: boolean }): Painter {
  const colours = pc.createColors(options.colour);
  const styles: Record<Style, (words: string) => string> = {
    title: colours.bold,
    heading: (words) => colours.bold(colours.cyan(words)),
    name: colours.bold,
    label: colours.yellow,
    quote: colours.green,
    condition: colours.magenta,
    warning: colours.red,
    faint: colours.dim,
    plain: (words) => words,
  };
  const paint = (style: Style, words: string): string => styles[style](words);
  const width = Math.max(40, options.width);
  return {
    width,
    paint,
    fold(pieces, indent, hanging = indent) {
      const lines: string[] = [];
      let line = ' '.repeat(indent);
      let used = indent;
      let fresh = true;
      for (const piece of pieces) {
        for (const word of piece.words.split(' ').filter(Boolean)) {
          const length = [...word].length;
          if (!fresh && used + 1 + length > width) {
            lines.push(line);
            line = ' '.repeat(hanging);
            used = hanging;
            fresh = true;
          }
          line += `${fresh ? '' : ' '}${paint(piece.style, word)}`;
          used += (fresh ? 0 : 1) + length;
          fresh = false;
        }
      }
      return [...lines, line].join('\n');
    },
  };
}
