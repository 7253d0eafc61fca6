import { useEffect, useRef } from 'react';

export interface Shortcut {
  /** As `KeyboardEvent.key` gives it; two keys in a row are parted by a space: 'g t'. */
  readonly key: string;
  readonly about: string;
  readonly run: () => void;
}

const known = new Map<symbol, Shortcut>();
let prefix: { readonly key: string; readonly at: number } | undefined;
const PREFIX_MS = 1200;

/** All keys that work now, for the list of keys. */
export function shortcuts(): readonly Shortcut[] {
  return [...known.values()];
}

/** A key that works while the component stands. Not while one types, and not with Ctrl, Alt or Command. */
export function useShortcut(shortcut: Shortcut): void {
  const latest = useRef(shortcut);
  latest.current = shortcut;
  const { key, about } = shortcut;
  useEffect(() => {
    const id = Symbol(key);
    known.set(id, { key, about, run: () => latest.current.run() });
    return () => {
      known.delete(id);
    };
  }, [key, about]);
}

/** 'g' and a letter go to a view. */
export function useGoKeys(
  views: readonly { readonly key?: string; readonly title: string; readonly home: string }[],
  goTo: (path: string) => void,
): void {
  const latest = useRef(goTo);
  latest.current = goTo;
  useEffect(() => {
    const ids = views.flatMap((view) => {
      if (!view.key) return [];
      const id = Symbol(view.key);
      known.set(id, { key: `g ${view.key}`, about: view.title, run: () => latest.current(view.home) });
      return [id];
    });
    return () => {
      for (const id of ids) known.delete(id);
    };
  }, [views]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')
  );
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isTyping(event.target)) return;
  if (document.querySelector('dialog[open]')) return;
  const first = prefix && event.timeStamp - prefix.at < PREFIX_MS ? `${prefix.key} ` : '';
  prefix = undefined;
  // The last one that was put in place wins: a view may take over a key of the shell.
  const match = [...known.values()].findLast(({ key }) => key === first + event.key);
  if (match) {
    event.preventDefault();
    match.run();
  } else if (!first && [...known.values()].some(({ key }) => key.startsWith(`${event.key} `))) {
    prefix = { key: event.key, at: event.timeStamp };
  }
});
