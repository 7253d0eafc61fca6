import { QueryClient, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ApiError, ask, type Params } from './api';

/** Answers that were given, so that going back to a view shows it at once. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      retry: (times, error) => times < 2 && error instanceof ApiError && error.problem.status === 0,
    },
  },
});

/** One answer of the server. `null` as path asks nothing yet. */
export function useAnswer<T>(path: string | null, params: Params = {}) {
  return useQuery({
    queryKey: [path, params],
    queryFn: ({ signal }) => ask<T>(path ?? '', params, { signal }),
    enabled: path !== null,
  });
}

/** A page of a list, as the server gives it. */
export interface PageOf<T> {
  readonly items: readonly T[];
  /** The cursor of the next page. */
  readonly next?: string;
}

/** A list of the server's, page by page; `items` holds all pages that were loaded. */
export function usePages<T>(path: string | null, params: Params = {}) {
  const query = useInfiniteQuery({
    queryKey: [path, params, 'pages'],
    queryFn: ({ signal, pageParam }) => ask<PageOf<T>>(path ?? '', { ...params, after: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    enabled: path !== null,
  });
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  return { ...query, items };
}

/** Drops all answers: after a decision, or when something came in. */
export function refresh(): Promise<void> {
  return answers.invalidateQueries();
}
