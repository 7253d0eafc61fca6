import type { z } from 'zod';
import type { Decision } from '../../ledger/decisions.js';
import type { Ledger } from '../../ledger/ledger.js';
import { type App, type Desk, route } from '../api.js';
import { Decided, NewDecision } from '../contract.js';

export function addDecisions(app: App, { ledger, who, hub }: Desk): void {
  route(
    app,
    '/api/decisions',
    {
      method: 'post',
      summary: 'Decide: confirm, reject, correct, merge, split, undo',
      tag: 'Decisions',
      body: NewDecision,
      answer: Decided,
    },
    async ({ body }) => {
      const decisions = await decide(ledger, body, who);
      for (const decision of decisions) hub.tell('decision', decision);
      return { decisions };
    },
  );
}

async function decide(ledger: Ledger, body: z.output<typeof NewDecision>, owner: string): Promise<Decision[]> {
  const deciding = { who: body.who ?? owner, why: body.why };
  switch (body.action) {
    case 'confirm':
      return ledger.confirm(body.ids, deciding);
    case 'reject':
      return ledger.reject(body.ids, deciding);
    case 'correct':
      return [await ledger.correct(body.id, body.set, deciding)];
    case 'merge':
      return ledger.merge(body.kept, body.others, deciding);
    case 'split':
      return ledger.split(body.id, body.parts, deciding);
    case 'undo':
      return [await ledger.undo(body.decision, deciding)];
  }
}
