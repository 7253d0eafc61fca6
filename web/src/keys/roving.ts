import { type KeyboardEvent, useCallback } from 'react';

/**
 * Arrow keys, Home and End (and j, k) move the focus among the items of a list: those that match `selector`.
 * Put the handler on the list; the items stay in the order of the Tab key too.
 */
export function useRoving(selector: string): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      const step = {
        ArrowDown: 1,
        j: 1,
        ArrowUp: -1,
        k: -1,
        Home: Number.NEGATIVE_INFINITY,
        End: Number.POSITIVE_INFINITY,
      }[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (target.matches('input, textarea, select')) return;
      const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)].filter(
        (item) => item.offsetParent !== null,
      );
      const at = items.findIndex((item) => item === target || item.contains(target));
      if (at < 0) return;
      event.preventDefault();
      items[Math.max(0, Math.min(items.length - 1, at + step))]?.focus();
    },
    [selector],
  );
}
