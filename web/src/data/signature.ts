import { useSyncExternalStore } from 'react';
import { recall, remember } from './memory';

let name = recall('signature') ?? '';
const listeners = new Set<() => void>();

export const signature = (): string => name.trim() || 'desk';

export function useSignature(): [string, (name: string) => void] {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => name,
  );
  const set = (next: string) => {
    name = next;
    remember('signature', next || undefined);
    for (const listener of listeners) listener();
  };
  return [current, set];
}
