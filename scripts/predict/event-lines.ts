import type { Event, PloverType } from '../../src/records/reading.js';

const COOPERATIVE: ReadonlySet<PloverType> = new Set([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'AGREE',
]);
const HOSTILE: ReadonlySet<PloverType> = new Set(['SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'PROTEST', 'THREATEN']);
/** More than these in a sentence would be flooding. */
const MOST = 3;
/** Told as bare possibility, denied or conditional, an act is coded only as the utterance it is part of. */
const UNREAL_DISCOUNT = 0.08;

/** An event as PLOVER codes it from a single sentence. */
export interface Coded {
  readonly event: Event;
  readonly type: PloverType;
  readonly score: number;
}

/**
 * Events of a sentence as PLOVER would code them, best first. A future cooperative act is AGREE and a
 * future hostile one THREATEN; a cooperative act that is not done or will not be is REJECT.
 */
export function codedEvents(events: readonly Event[]): Coded[] {
  const coded: Coded[] = [];
  for (const event of events) {
    const type = codedType(event);
    if (type === undefined) continue;
    const score = event.confidence - (type === event.type ? 0 : UNREAL_DISCOUNT);
    const known = coded.findIndex((other) => other.type === type && rolesKey(other.event) === rolesKey(event));
    if (known < 0) coded.push({ event, type, score });
    else if (coded[known].score < score) coded[known] = { event, type, score };
  }
  return coded
    .sort((a, b) => b.score - a.score || a.event.evidence[0].start - b.event.evidence[0].start)
    .slice(0, MOST);
}

function codedType({ type: read, mode, status }: Event): PloverType | undefined {
  // the sets follow the older codebook, in which a conviction condemns
  const type = mode === 'convict' ? 'ACCUSE' : read;
  switch (status) {
    case 'occurred':
    case 'ongoing':
    case 'background':
      return type;
    case 'planned':
      return COOPERATIVE.has(type) ? 'AGREE' : HOSTILE.has(type) ? 'THREATEN' : type === 'REJECT' ? type : undefined;
    case 'denied':
      return COOPERATIVE.has(type) ? 'REJECT' : undefined;
    case 'hypothetical':
      return undefined;
  }
}

function rolesKey(event: Event): string {
  return [...event.actors, { text: '>' }, ...event.recipients]
    .map((role) => ('actor' in role && role.actor) || role.text)
    .join('|');
}
