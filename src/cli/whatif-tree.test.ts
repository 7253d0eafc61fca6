import { describe, expect, it } from 'vitest';
import { painter } from '../formats/text-style.js';
import type { SupposedEvent, WhatIf } from '../ledger/what-if/result.js';
import { whatIf } from '../ledger/what-if/what-if.js';
import { suppositionNamed } from '../supposition.js';
import { whatIfTree } from './whatif-tree.js';

const drawn = (answer: WhatIf, width = 110) =>
  whatIfTree(answer, (some) => painter({ width: some, colour: false }), width);
const ask = (by: string, on: string, asOf: string) => whatIf(suppositionNamed('ASSAULT', by, on).deed, { asOf });

describe('whatIfTree', () => {
  it('shows who is bound under what, with the source of each line', async () => {
    const tree = drawn(await ask('PRK', 'KOR', '2025-02-01')).replace(/[│\s]+/g, ' ');
    expect(tree).toContain('If ASSAULT: North Korea → South Korea as of 1 Feb 2025');
    expect(tree).toMatch(/United States → South Korea bound, in the way it judges right/);
    expect(tree).toMatch(/Article III · in force since 17 Nov 1954/);
    expect(tree).toContain('NOT BOUND TO HELP THE ATTACKER (2)');
  });

  it('says in so many words that a treaty is signed and not in force', async () => {
    const tree = drawn(await ask('USA', 'PRK', '2024-07-01')).replace(/[│\s]+/g, ' ');
    expect(tree).toContain('SIGNED, NOT IN FORCE');
    expect(tree).toContain('signed 19 Jun 2024, not in force on that day; it came into force on 4 Dec 2024');
  });

  it('keeps lines within the width and hangs each under its group', async () => {
    const lines = drawn(await ask('RUS', 'POL', '2025-06-01'), 90).split('\n');
    for (const line of lines) expect([...line].length <= 90 || /https?:/.test(line), line).toBe(true);
    expect(lines.filter((line) => /^[├└]─ /.test(line)).length).toBeGreaterThan(3);
    expect(lines.filter((line) => line.startsWith('└─ '))).toHaveLength(1);
    expect(lines.join('\n')).toContain('31 members of NATO → Poland');
  });

  it('shows what a report says as a quotation, and no more than it says', () => {
    const event: SupposedEvent = {
      deed: suppositionNamed('AID', 'KOR', 'UKR').deed,
      status: 'hypothetical',
      consequences: [
        {
          standing: 'possible',
          commitment: 'threat',
          debtors: [{ name: 'Ilan Mirov', country: 'RUS' }],
          creditors: [{ name: 'South Korea', country: 'KOR' }],
          condition: 'if this happens\u202e',
          consequent: 'take fitting decisions',
          polarity: 'do',
          notes: ['who is meant is taken from the words around it'],
          source: {
            kind: 'report',
            finding: 'commitment-1',
            article: 'a1',
            reported: '2024-06-20T08:00:00Z',
            recorded: '2024-06-21T00:00:00Z',
            words: 'take fitting decisions',
            others: 2,
          },
        },
        {
          standing: 'breached',
          commitment: 'refusal',
          debtors: [{ name: 'South Korea', country: 'KOR' }],
          creditors: [],
          consequent: 'send weapons to the front',
          polarity: 'refrain',
          notes: [],
          source: {
            kind: 'report',
            finding: 'commitment-2',
            article: 'a2',
            recorded: '2024-06-21T00:00:00Z',
            words: 'send weapons to the front',
            others: 0,
          },
        },
      ],
      notBound: [],
      bothSides: [],
    };
    const tree = drawn({ asOf: '2024-07-01', question: 'South Korea arms Ukraine', event, notices: [] });
    expect(tree).toContain('Ilan Mirov (RUS) → South Korea threat, perhaps');
    expect(tree).toContain('“if this happens\ufffd”');
    expect(tree).toContain('“take fitting decisions”');
    expect(tree).toContain('says not “send weapons to the front”');
    expect(tree).toContain('article a1 · 20 Jun 2024 · commitment-1 and 2 more reports');
    expect(tree).not.toContain('attacks first');
  });

  it('says so where nothing is known', () => {
    const event: SupposedEvent = {
      deed: suppositionNamed('COOPERATE', 'CHE', 'LIE').deed,
      status: 'hypothetical',
      consequences: [],
      notBound: [],
      bothSides: [],
    };
    expect(drawn({ asOf: '2024-07-01', question: '', event, notices: [] })).toContain(
      'Nothing that is known or recorded',
    );
  });
});
