import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calibrated } from './calibrated.js';

it('keeps the order of confidences and stays a share', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(calibrated(low)).toBeLessThanOrEqual(calibrated(high));
      expect(calibrated(low)).toBeGreaterThanOrEqual(0);
      expect(calibrated(high)).toBeLessThanOrEqual(1);
    }),
  );
});

it('takes back what is too sure', () => {
  expect(calibrated(0.95)).toBeLessThan(0.85);
});
