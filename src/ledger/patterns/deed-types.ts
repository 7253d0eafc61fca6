import type { PloverType } from '../../records/reading.js';
import type { Deed, Pattern } from './pattern.js';

export type Fit = 'yes' | 'perhaps' | 'no';

/** Violence that is no armed attack by one state on another: the police's, the jailer's, a crowd's. */
const NOT_ARMED = new Set(['abduct', 'beat', 'torture', 'sexual', 'crowd-control', 'primitive', 'execute']);
const ARMS =
  /\b(?:arms?|armed|weapon\w*|ammunition|munitions?|shells?|missiles?|rockets?|tanks?|howitzers?|drones?|jets?|military)\b/i;
const ARMING = /\b(?:re)?arm(?:s|ed|ing)?\b/i;

/** Deeds that are material ways of what an undertaking or a decision announces. */
const CARRIED_OUT: Partial<Record<PloverType, readonly PloverType[]>> = {
  AGREE: ['AID', 'COOPERATE'],
  CONCEDE: ['RETREAT'],
  THREATEN: ['ASSAULT', 'SANCTION', 'COERCE'],
};

/** Whether what was done is a way of doing what the pattern names. */
export function typeFit(pattern: Pattern, deed: Deed): { fit: Fit; reason: string } {
  const wantsArms = pattern.object !== undefined && ARMS.test(pattern.object);
  if (isArming(deed) && pattern.type === 'COOPERATE' && wantsArms) return { fit: 'yes', reason: '' };
  if (
    isArming(deed) &&
    (pattern.type === 'AID' || (pattern.type === 'MOBILIZE' && (pattern.recipients?.length ?? 0) > 0))
  ) {
    return { fit: 'yes', reason: deed.type === 'AID' ? '' : 'arming someone is military aid' };
  }
  if (pattern.type === deed.type) {
    if (pattern.type === 'ASSAULT' && deed.mode !== undefined && NOT_ARMED.has(deed.mode)) {
      return { fit: 'no', reason: `violence of the kind '${deed.mode}' is no armed attack` };
    }
    if (wantsArms && pattern.type === 'AID') {
      const told = deed.words !== undefined && deed.words !== '';
      return { fit: 'perhaps', reason: `${told ? 'its words do not say' : 'it is not told'} that arms are given` };
    }
    return { fit: 'yes', reason: '' };
  }
  if (pattern.type === 'ASSAULT' && deed.type === 'COERCE' && /\b(?:blockad|occup|annex)/i.test(deed.words ?? '')) {
    return { fit: 'perhaps', reason: 'a blockade or occupation is aggression, and not in every text an armed attack' };
  }
  if (CARRIED_OUT[pattern.type]?.includes(isArming(deed) ? 'AID' : deed.type)) {
    return { fit: 'perhaps', reason: 'the deed carries out what the condition speaks of deciding' };
  }
  return { fit: 'no', reason: `${deed.type} is not ${pattern.type}` };
}

/** Arms given to someone else, in whichever way the words put it. */
export function isArming(deed: Deed): boolean {
  const hasRecipient = deed.recipients.some(({ country }) => country);
  // Arms that are sold are trade to PLOVER.
  if (deed.type === 'COOPERATE') return hasRecipient && ARMS.test(deed.words ?? '');
  const armed = deed.contexts?.includes('military') === true || ARMS.test(deed.words ?? '');
  if (deed.type === 'AID') return armed;
  // 'A arms B', which is coded as weapons made ready; not 'A fires a missile over B'.
  return ARMING.test(deed.words ?? '') && deed.type === 'MOBILIZE' && deed.mode === 'weapons' && hasRecipient;
}
