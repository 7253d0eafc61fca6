import { useEffect, useSyncExternalStore } from 'react';
import { refresh } from './answers';

/** The line on which the server tells what comes in. */
export interface Live {
  readonly state: 'waiting' | 'open' | 'lost';
  /** How many messages came since the page was opened. */
  readonly count: number;
}

type Listener = (kind: string, data: unknown) => void;

const STREAM = '/api/stream';
const KINDS = ['article', 'alert', 'decision'] as const;
/** Many articles come at once while a batch is added: views are drawn anew at most this often. */
const PAUSE_MS = 1500;

let live: Live = { state: 'waiting', count: 0 };
let isOpen = false;
let pending: ReturnType<typeof setTimeout> | undefined;
const watchers = new Set<() => void>();
const listeners = new Set<Listener>();

function tell(next: Partial<Live>): void {
  live = { ...live, ...next };
  for (const watcher of watchers) watcher();
}

function open(): void {
  if (isOpen) return;
  isOpen = true;
  const source = new EventSource(STREAM);
  source.onopen = () => tell({ state: 'open' });
  source.onerror = () => tell({ state: 'lost' });
  for (const kind of KINDS) {
    source.addEventListener(kind, (event) => {
      tell({ count: live.count + 1 });
      const data = parsed((event as MessageEvent<string>).data);
      for (const listener of listeners) listener(kind, data);
      pending ??= setTimeout(settle, PAUSE_MS);
    });
  }
}

function settle(): void {
  pending = undefined;
  void refresh();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function watch(watcher: () => void): () => void {
  open();
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function useLive(): Live {
  return useSyncExternalStore(watch, () => live);
}

/** Calls `listener` with each message while the component stands; it must be stable. */
export function useMessages(listener: Listener): void {
  useEffect(() => {
    open();
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [listener]);
}
