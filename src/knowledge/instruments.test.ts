import { describe, expect, it } from 'vitest';
import { instruments, membersOn, statusOn, suspendedBetween } from './instruments.js';
import { knowledge } from './knowledge.js';

const { all, byId, membersOfBody } = instruments();
const of = (id: string) => {
  const found = byId(id);
  if (!found) throw new Error(`no instrument ${id}`);
  return found;
};
/** Two dates of which the shorter may be as late as its last day. */
const inOrder = (earlier: string | undefined, later: string | undefined) =>
  earlier === undefined || later === undefined || earlier.slice(0, later.length) <= later;

describe('the instruments', () => {
  it('has ids of their own, and enough in force of each family', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const inForce = all.filter((one) => statusOn(one, '2025-12-31') === 'in force');
    expect(inForce.length).toBeGreaterThanOrEqual(60);
    const families = new Set(inForce.map(({ family }) => family));
    for (const family of [
      'mutual-defence',
      'neutrality',
      'consultation',
      'status-of-forces',
      'arms-control',
      'sanctions',
    ]) {
      expect(families).toContain(family);
    }
  });

  it.each(all.map((one) => [one.id, one] as const))(
    '%s names states that exist, in order of time, and a source',
    (_, one) => {
      const named = [
        ...one.members.flatMap((group) => [...group.of, ...(group.suspended ?? []).flatMap((gap) => gap.with ?? [])]),
        ...one.obligations.flatMap(({ when, owed }) =>
          [when?.against, when?.by, when?.where?.states, when?.where?.also, owed.by, owed.to].flatMap((side) =>
            Array.isArray(side) ? side : [],
          ),
        ),
        ...(one.doubts ?? []).flatMap((doubt) => doubt.of),
      ];
      for (const iso3 of named) expect(knowledge().country(iso3)?.iso3).toBe(iso3);
      expect(one.members.length > 0).toBe(one.binds === undefined);
      expect(inOrder(one.signed, one.inForce)).toBe(true);
      expect(inOrder(one.inForce ?? one.signed, one.ended)).toBe(true);
      for (const { from, to } of one.members) expect(inOrder(from, to)).toBe(true);
      for (const { from } of one.members)
        expect(inOrder(one.inForce, from) || one.family === 'arms-control').toBe(true);
      for (const gap of one.suspended ?? []) expect(inOrder(gap.from, gap.to)).toBe(true);
      if (one.ended) expect(one.endedWhy).toBeTruthy();
      expect(one.sources[0].text).toBeTruthy();
    },
  );

  it('binds nobody twice at a time', () => {
    for (const one of all) {
      const now = one.members.filter((group) => group.to === undefined).flatMap((group) => group.of);
      expect(new Set(now).size, one.id).toBe(now.length);
    }
  });

  it('obliges to help in an attack only where it is marked so', () => {
    for (const one of all) {
      const helps = one.obligations.some(
        ({ when, owed, force }) => when?.type === 'ASSAULT' && owed.type === 'AID' && force !== 'right',
      );
      if (one.attackObligation) expect(helps, one.id).toBe(true);
    }
    expect(of('aukus').attackObligation).toBe(false);
    expect(of('budapest-memorandum').attackObligation).toBe(false);
  });

  it('knows the treaty of Russia and North Korea as signed before it is in force', () => {
    const treaty = of('russia-dprk-2024');
    expect(statusOn(treaty, '2024-06-18')).toBe('not signed');
    expect(statusOn(treaty, '2024-06-19')).toBe('signed');
    expect(statusOn(treaty, '2024-12-03')).toBe('signed');
    expect(statusOn(treaty, '2024-12-04')).toBe('in force');
    expect(statusOn(of('russia-dprk-2000'), '2024-12-03')).toBe('in force');
    expect(statusOn(of('russia-dprk-2000'), '2024-12-04')).toBe('ended');
  });

  it('counts members from their accession to their leaving', () => {
    const nato = of('north-atlantic-treaty');
    expect(membersOn(nato, '2023-04-03')).toHaveLength(30);
    expect(membersOn(nato, '2023-04-04')).toContain('FIN');
    expect(membersOn(nato, '2024-03-06')).not.toContain('SWE');
    expect(membersOn(nato, '2024-03-07')).toHaveLength(32);
    expect(membersOfBody('NATO', '2024-03-07')).toHaveLength(32);
    expect(membersOn(of('csto'), '2024-12-01')).toHaveLength(6);
    expect(membersOn(of('csto'), '2010-01-01')).toContain('UZB');
    expect(membersOn(of('rio-treaty'), '2024-01-01')).not.toContain('MEX');
    expect(membersOn(of('eu-42-7'), '2025-01-01')).toHaveLength(27);
    expect(membersOfBody('nobody', '2024-03-07')).toEqual([]);
  });

  it('knows whom a suspension parts', () => {
    expect(suspendedBetween(of('anzus'), 'USA', 'NZL', '1990-01-01')).toContain('suspended');
    expect(suspendedBetween(of('anzus'), 'USA', 'NZL', '1980-01-01')).toBeUndefined();
    expect(suspendedBetween(of('anzus'), 'AUS', 'NZL', '1990-01-01')).toBeUndefined();
  });
});
