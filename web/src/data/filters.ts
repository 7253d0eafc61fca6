import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';

/** A view's filters live in its address: it can be shared, and the browser's Back undoes a choice. */
export function useFilters<Name extends string>(
  names: readonly Name[],
): [Readonly<Partial<Record<Name, string>>>, (change: Partial<Record<Name, string | undefined>>) => void] {
  const [search, setSearch] = useSearchParams();
  const text = search.toString();
  const list = names.join();
  const filters = useMemo(() => {
    const given = new URLSearchParams(text);
    return Object.fromEntries(
      list.split(',').flatMap((name) => {
        const value = given.get(name);
        return value ? [[name, value]] : [];
      }),
    ) as Partial<Record<Name, string>>;
  }, [text, list]);
  const change = useCallback(
    (next: Partial<Record<Name, string | undefined>>) => {
      setSearch(
        (now) => {
          const changed = new URLSearchParams(now);
          for (const [name, value] of Object.entries<string | undefined>(next)) {
            if (value) changed.set(name, value);
            else changed.delete(name);
          }
          return changed;
        },
        { replace: true },
      );
    },
    [setSearch],
  );
  return [filters, change];
}
