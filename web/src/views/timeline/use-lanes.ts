import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { Timeline, TimelineItem } from '../../../../src/server/contract';
import { ask, type Params } from '../../data/api';

/** Of one actor; of everyone, where none is chosen. */
export interface Lane {
  readonly name: string;
  readonly items: readonly TimelineItem[];
  /** All that the ledger holds is here; else pages are still coming, or there are too many. */
  readonly isWhole: boolean;
}

interface Answer {
  readonly items: readonly TimelineItem[];
  readonly isWhole: boolean;
}

/** Findings in sight at most, over all lanes: the newest. */
export const MOST = 20_000;
const PAGE = 2000;

/** The lanes of actors, drawn as their pages come in. */
export function useLanes(actors: readonly string[], params: Params) {
  const client = useQueryClient();
  const asked = actors.length > 0 ? actors : [''];
  const most = Math.floor(MOST / asked.length);
  return useQueries({
    queries: asked.map((actor) => {
      const queryKey = ['timeline lane', actor, params, most];
      return {
        queryKey,
        queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<Answer> => {
          const items: TimelineItem[] = [];
          let after: string | undefined;
          do {
            const limit = Math.min(PAGE, most - items.length);
            const page = await ask<Timeline>('/api/timeline', { ...params, actors: actor, limit, after }, { signal });
            items.push(...page.items);
            after = page.next;
            if (after) client.setQueryData<Answer>(queryKey, { items: [...items], isWhole: false });
          } while (after && items.length < most);
          return { items, isWhole: after === undefined };
        },
      };
    }),
    combine: (results) => ({
      lanes: results.map(
        ({ data }, index): Lane => ({ name: asked[index], items: data?.items ?? [], isWhole: data?.isWhole ?? false }),
      ),
      data: results.some(({ data }) => data !== undefined) ? true : undefined,
      isPending: results.some(({ isPending }) => isPending),
      isFetching: results.some(({ isFetching }) => isFetching),
      error: results.find(({ error }) => error)?.error ?? null,
      refetch: () => Promise.all(results.map(({ refetch }) => refetch())),
    }),
  });
}
