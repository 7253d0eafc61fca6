import type { Finding, Undertaking } from '../../../src/server/contract.js';

/** Commitments of invented states, as many as are wanted, the same ones each time. */
export function madeUpUndertaking(number: number): Undertaking {
  const from = STATES[number % STATES.length] as string;
  const to = STATES[(number + 1) % STATES.length] as string;
  const finding: Finding = {
    id: `commitment-${number}`,
    kind: 'commitment',
    type: 'pledge',
    status: 'firm',
    confidence: 0.9,
    record: { consequent: { polarity: 'do' } },
    words: `would open ford ${number} if ${to} did the same`,
    terms: { antecedent: `if ${to} did the same`, consequent: `would open ford ${number}` },
    who: [
      { part: 'debtor', name: from },
      { part: 'creditor', name: to },
    ],
    article: {
      id: `article-${number}`,
      title: `${from} speaks of ford ${number}`,
      outlet: 'The Lake Gazette',
      reported: '2031-05-03',
      recorded: '2031-05-03T10:00:00.000Z',
      engine: 'made up',
    },
  };
  return {
    id: `undertaking-${number}`,
    kind: 'pledge',
    polarity: 'do',
    state: 'conditional',
    who: finding.who,
    antecedent: `if ${to} did the same`,
    consequent: `would open ford ${number}`,
    reports: 1,
    outlets: ['The Lake Gazette'],
    independentSources: 1,
    first: '2031-05-03',
    latest: '2031-05-03',
    statements: [{ finding, reason: {} }],
    changes: [],
  };
}

const STATES = ['Arvenia', 'Bostland', 'Corvia', 'Tarn', 'Kastov'];
