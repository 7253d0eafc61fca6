import { describe, expect, it } from 'vitest';
import { PLOVER_TYPES } from '../records/reading.js';
import { measuresOf } from './event-measures.js';

describe('measuresOf', () => {
  it('tells quad class, scale and root of a type that one root leads to', () => {
    expect(measuresOf('AID')).toEqual({ quad: 2, scale: 10, cameo: '07' });
    expect(measuresOf('SANCTION', 'expel')).toEqual({ quad: 4, scale: -6, cameo: '16' });
  });

  it('tells the root of a type of several by its mode', () => {
    expect(measuresOf('ACCUSE', 'investigate').cameo).toBe('09');
    expect(measuresOf('ACCUSE', 'allege').cameo).toBe('11');
    expect(measuresOf('ASSAULT', 'abduct').cameo).toBe('18');
    expect(measuresOf('ASSAULT', 'firearms').cameo).toBe('19');
  });

  it('leaves out a root that is not settled', () => {
    for (const event of [measuresOf('ACCUSE'), measuresOf('COERCE', 'restrict'), measuresOf('ASSAULT', 'aerial')])
      expect('cameo' in event).toBe(false);
  });

  it('keeps cooperation above conflict', () => {
    for (const type of PLOVER_TYPES) {
      const { quad, scale } = measuresOf(type);
      expect(quad <= 2 ? scale > 0 : scale <= 0, type).toBe(true);
    }
  });
});
