import { type Painter, painter } from '../formats/text-style.js';

/** What a user says of how a terminal is to look. */
export interface TerminalOptions {
  readonly width?: number;
  readonly color?: boolean;
  /** A file that the words go to instead. */
  readonly output?: string;
}

/** Columns of the terminal, up to which lines are still read with ease unless the user wants more. */
export function widthFor(options: TerminalOptions, most = 120): number {
  return options.width ?? Math.min(process.stdout.columns ?? (Number(process.env.COLUMNS) || 80), most);
}

/** Colours on a terminal, unless the user says otherwise (https://no-color.org). */
export function colourFor(options: TerminalOptions): boolean {
  if (options.color !== undefined) return options.color;
  if (process.env.NO_COLOR || options.output) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0';
  return Boolean(process.stdout.isTTY) && process.env.TERM !== 'dumb';
}

/** A painter for tables, which may be wider than text. */
export function tablePainter(options: TerminalOptions): Painter {
  return painter({ width: widthFor(options, 160), colour: colourFor(options) });
}
