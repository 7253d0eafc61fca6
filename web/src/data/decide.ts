import { useCallback } from 'react';
import type { Decided, NewDecision } from '../../../src/server/contract';
import { useToast } from '../parts/toasts';
import { refresh } from './answers';
import { ApiError, ask } from './api';
import { signature } from './signature';

type WithoutWho<T> = T extends unknown ? Omit<T, 'who'> : never;
/** What a person may decide; the desk adds under which name. */
export type Verdict = WithoutWho<NewDecision>;

const DONE: Readonly<Record<Verdict['action'], string>> = {
  confirm: 'Confirmed',
  reject: 'Rejected',
  correct: 'Corrected',
  merge: 'Merged',
  split: 'Parted',
  undo: 'Taken back',
};

/** Notes a decision, says so with a way back, and has what is shown drawn anew. Resolves to whether it was noted. */
export function useDecide(): (verdict: Verdict, told?: string) => Promise<boolean> {
  const toast = useToast();
  return useCallback(
    async (verdict, told) => {
      const send = (one: Verdict) => ask<Decided>('/api/decisions', {}, { body: { ...one, who: signature() } });
      try {
        const { decisions } = await send(verdict);
        const takeBack = async () => {
          try {
            for (const { decision } of [...decisions].reverse()) await send({ action: 'undo', decision });
            toast({ text: 'Taken back' });
          } catch (error) {
            toast({ text: reasonOf(error) });
          }
          await refresh();
        };
        toast({
          text: told ?? DONE[verdict.action],
          ...(verdict.action === 'undo' ? {} : { action: { label: 'Undo', run: () => void takeBack() } }),
        });
        await refresh();
        return true;
      } catch (error) {
        toast({ text: reasonOf(error) });
        return false;
      }
    },
    [toast],
  );
}

function reasonOf(error: unknown): string {
  if (!(error instanceof ApiError)) return 'Not noted';
  const { title, detail } = error.problem;
  return `Not noted: ${detail ?? title}`;
}
