import type { ActorWhole } from '../../../../src/server/contract';
import type { Params } from '../../data/api';

export type PartId = keyof ActorWhole['counts'];
export type ListName = 'statements' | 'events' | 'commitments' | 'quantities';

export interface ActorPart {
  readonly id: PartId;
  readonly name: string;
  /** The list that holds it, and what it is asked; `party` is no list of findings. */
  readonly list?: ListName;
  readonly ask?: (question: string) => Params;
}

/** What an actor's page tells, in order: what they said, did, owe and are owed, hold. */
export const ACTOR_PARTS: readonly ActorPart[] = [
  { id: 'said', name: 'Said', list: 'statements', ask: (by) => ({ by }) },
  { id: 'did', name: 'Did', list: 'events', ask: (by) => ({ by }) },
  { id: 'owes', name: 'Owes', list: 'commitments', ask: (by) => ({ by }) },
  { id: 'owed', name: 'Is owed', list: 'commitments', ask: (to) => ({ to }) },
  { id: 'holds', name: 'Holds', list: 'quantities', ask: (by) => ({ by }) },
  { id: 'received', name: 'Was done to', list: 'events', ask: (to) => ({ to }) },
  { id: 'addressed', name: 'Was told', list: 'statements', ask: (to) => ({ to }) },
  { id: 'spokenOf', name: 'Was spoken of', list: 'statements', ask: (about) => ({ about }) },
  { id: 'party', name: 'Is party to' },
];

/** The part that the address names, else the first one that holds something. */
export function partOf(text: string | undefined, counts: ActorWhole['counts']): ActorPart {
  return (
    ACTOR_PARTS.find(({ id }) => id === text) ?? ACTOR_PARTS.find(({ id }) => (counts[id] ?? 0) > 0) ?? ACTOR_PARTS[0]
  );
}

/** A count that went no further than `counted` is told to be at least that. */
export function countLabel(count: number, counted: number): string {
  return `${count.toLocaleString('en-GB')}${count >= counted ? '+' : ''}`;
}
