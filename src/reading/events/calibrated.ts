/** Fitted by `bench/calibration.ts --fit` on passages kept out of training; see there how well it holds. */
const SLOPE = 0.577;
const SHIFT = -0.315;
const LEAST = 0.001;

/**
 * How many of a hundred events of such a sum of evidence are right: the sum ranks events well, but taken for a
 * chance it is too sure of itself.
 */
export function calibrated(sum: number): number {
  const chance = Math.min(1 - LEAST, Math.max(LEAST, sum));
  const share = 1 / (1 + Math.exp(-(SLOPE * Math.log(chance / (1 - chance)) + SHIFT)));
  return Math.round(share * 100) / 100;
}
