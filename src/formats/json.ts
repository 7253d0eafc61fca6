import type { Reading } from '../records/reading.js';

/** One input gives one object, several an array. */
export function formatJson(readings: readonly Reading[], single: boolean): string {
  return `${JSON.stringify(single ? readings[0] : readings, null, 2)}\n`;
}

export function formatJsonLine(reading: Reading): string {
  return `${JSON.stringify(reading)}\n`;
}
