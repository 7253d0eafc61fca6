import type { Line } from './lexemes.js';
import {
  DAY_PARTS,
  MONTHS,
  MONTHS_SHORT,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  SEASONS,
  UNITS,
  WEEKDAY_SHORT,
  WEEKDAYS,
} from './vocabulary.js';

/**
 * Every word that an expression of time can begin with, besides figures. Most words of a text are none, and the
 * grammar's forms are tried at these alone; a form that begins with another word adds it here (the test of this
 * file fails until it does).
 */
const OPENINGS: ReadonlySet<string> = new Set([
  ...[WEEKDAYS, WEEKDAY_SHORT, MONTHS, MONTHS_SHORT, SEASONS, UNITS, ORDINAL_WORDS, NUMBER_WORDS].flatMap((table) => [
    ...table.keys(),
  ]),
  ...DAY_PARTS,
  ...`a an the this that these last next past previous coming upcoming current in within for from between
     early late mid middle earlier later end close start beginning first second latter half q ' ’ ‘
     today tonight tomorrow yesterday recent recently soon nowadays several few many some couple dozens
     new christmas`.split(/\s+/),
]);

/** Whether an expression of time may begin at `i`. */
export function mayOpen(line: Line, i: number): boolean {
  return line.number(i) !== undefined || OPENINGS.has(line.lower(i));
}
