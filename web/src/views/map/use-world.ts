import { useQuery } from '@tanstack/react-query';
import type { World } from './projection';

/** Coasts and borders (Natural Earth, by world-atlas), a chunk of their own that comes with the desk. */
export function useWorld() {
  return useQuery({
    queryKey: ['world'],
    queryFn: async () => (await import('world-atlas/countries-50m.json')).default as unknown as World,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}
