import { type RefCallback, useCallback, useState } from 'react';

/** The width that a drawing may take, as the window has it now: put the reference on what it stands in. */
export function useWidth(first = 960): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(first);
  const place = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    setWidth((now) => Math.floor(element.clientWidth) || now);
    const observer = new ResizeObserver(([entry]) => setWidth((now) => Math.floor(entry.contentRect.width) || now));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
