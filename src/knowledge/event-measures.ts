import type { PloverType } from '../records/reading.js';
import { PLOVER_SCALE, type Quad } from './plover-scale.js';

/** What follows from an event's type and mode alone. */
export interface EventMeasures {
  readonly quad: Quad;
  /** Conflict to cooperation, -10 to 10. */
  readonly scale: number;
  /** CAMEO's root code; left out where the published mapping leads several roots to the type. */
  readonly cameo?: string;
}

/** Types that one root of CAMEO alone leads to by the mapping published with PLOVER (CAMEO2PLOVER, 2021). */
const ROOTS: Readonly<Partial<Record<PloverType, string>>> = {
  AGREE: '03',
  CONSULT: '04',
  SUPPORT: '05',
  COOPERATE: '06',
  AID: '07',
  CONCEDE: '08',
  RETREAT: '08',
  REQUEST: '10',
  REJECT: '12',
  THREATEN: '13',
  PROTEST: '14',
  MOBILIZE: '15',
  SANCTION: '16',
};

/** Of types that several roots lead to, the modes that one alone does: 09 and 11; 16, 17 and 19; 17 to 20. */
const ROOTS_BY_MODE: Readonly<Record<string, string>> = {
  'ACCUSE investigate': '09',
  'ACCUSE disapprove': '11',
  'ACCUSE allege': '11',
  'COERCE curfew': '17',
  'COERCE martial-law': '17',
  'COERCE arrest': '17',
  'COERCE deport': '17',
  'ASSAULT abduct': '18',
  'ASSAULT suicide-attack': '18',
  'ASSAULT explosives': '18',
  'ASSAULT firearms': '19',
  'ASSAULT heavy-weapons': '19',
};

export function measuresOf(type: PloverType, mode?: string): EventMeasures {
  const { quad, score } = PLOVER_SCALE[type];
  const cameo = ROOTS[type] ?? ROOTS_BY_MODE[`${type} ${mode}`];
  return { quad, scale: score, ...(cameo !== undefined && { cameo }) };
}
