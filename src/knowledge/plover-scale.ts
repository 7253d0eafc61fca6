import type { PloverType } from '../records/reading.js';

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;

/**
 * Where a type of event stands between conflict (-10) and cooperation (10), after the PLOVER manual's
 * table of types (the successor of Goldstein's scale). The table prints ACCUSE without its minus sign.
 */
export const PLOVER_SCALE: Readonly<Record<PloverType, { readonly quad: Quad; readonly score: number }>> = {
  AGREE: { quad: 1, score: 2.5 },
  CONSULT: { quad: 1, score: 2.5 },
  SUPPORT: { quad: 1, score: 5 },
  CONCEDE: { quad: 1, score: 4.5 },
  COOPERATE: { quad: 2, score: 9.5 },
  AID: { quad: 2, score: 10 },
  RETREAT: { quad: 2, score: 6.5 },
  REQUEST: { quad: 3, score: 0 },
  ACCUSE: { quad: 3, score: -3 },
  REJECT: { quad: 3, score: -2 },
  THREATEN: { quad: 3, score: -3.5 },
  PROTEST: { quad: 4, score: -5 },
  SANCTION: { quad: 4, score: -6 },
  MOBILIZE: { quad: 4, score: -5.5 },
  COERCE: { quad: 4, score: -7 },
  ASSAULT: { quad: 4, score: -9 },
};
