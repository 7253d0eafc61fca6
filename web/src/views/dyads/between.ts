import type { Finding } from '../../../../src/server/contract';

/**
 * Whether an event is one that the matrix counts for this pair: done by someone of the one to someone of the other,
 * or by both together where it is done to nobody, as a meeting.
 */
export function isBetween({ who }: Pick<Finding, 'who'>, source: string, target: string): boolean {
  const countries = (part: 'actor' | 'recipient') =>
    who.flatMap((one) => (one.part === part && one.country ? [one.country] : []));
  const isMutual = !who.some(({ part }) => part === 'recipient');
  return countries('actor').includes(source) && countries(isMutual ? 'actor' : 'recipient').includes(target);
}
