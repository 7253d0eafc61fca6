/** Part of an explanation: a heading and its lines; lines that start with blanks hang below the one before. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

export function section(heading: string, lines: readonly (string | undefined)[]): Section[] {
  const told = lines.filter((line) => line !== undefined);
  return told.length > 0 ? [{ heading, lines: told }] : [];
}

/** A share as a person reads it: '0.93'. */
export function figure(share: number): string {
  return share.toFixed(2);
}
