import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Finding } from '../../../../src/server/contract';
import { useRoving } from '../../keys/roving';
import { marksFor } from './article-text';
import { FindingCard } from './finding-card';
import { placeCards } from './place-cards';

interface Props {
  readonly findings: readonly Finding[];
  /** All of the article, to merge with. */
  readonly all: readonly Finding[];
  readonly lit: readonly string[];
  readonly looked: string | undefined;
  readonly onLit: (ids: readonly string[]) => void;
  readonly onLook: (id: string | undefined) => void;
}

const GAP = 6;
const WIDE = '(min-width: 900px)';

/** The cards beside the text, each at the height of its words. Where there is no room beside, they follow the text. */
export function Margin({ findings, all, lit, looked, onLit, onLook }: Props) {
  const root = useRef<HTMLElement>(null);
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  const [height, setHeight] = useState(0);
  const rove = useRoving('.card > .open');
  const place = useCallback(() => {
    const margin = root.current;
    const text = margin?.parentElement?.querySelector<HTMLElement>('.text');
    if (!margin || !text || !window.matchMedia(WIDE).matches) {
      setTops(new Map());
      return setHeight(0);
    }
    const zero = margin.getBoundingClientRect().top;
    const wanted = [...margin.querySelectorAll<HTMLElement>('.card')]
      .map((card) => {
        const id = card.dataset.card ?? '';
        const marks = marksFor(text, id);
        const at = marks.find((mark) => mark.dataset.ids?.split(' ').includes(id)) ?? marks[0];
        return { id, top: at ? at.getBoundingClientRect().top - zero : 0, height: card.offsetHeight };
      })
      .sort((a, b) => a.top - b.top);
    const placed = placeCards(wanted, looked, GAP);
    setTops(placed);
    setHeight(Math.max(0, ...wanted.map((card) => (placed.get(card.id) ?? 0) + card.height)));
  }, [looked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other cards must be placed anew
  useLayoutEffect(place, [place, findings]);
  useEffect(() => {
    const observer = new ResizeObserver(place);
    const text = root.current?.parentElement?.querySelector('.text');
    if (text) observer.observe(text);
    for (const card of root.current?.querySelectorAll('.card') ?? []) observer.observe(card);
    return () => observer.disconnect();
  }, [place]);
  useEffect(() => {
    if (!looked || document.activeElement?.closest('dialog')) return;
    const card = root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(looked)}"] > .open`);
    card?.focus({ preventScroll: window.matchMedia(WIDE).matches });
  }, [looked]);
  return (
    <aside
      className="margin"
      aria-label="Findings"
      ref={root}
      style={{ minHeight: height || undefined }}
      onKeyDown={rove}
    >
      {findings.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          all={all}
          top={tops.get(finding.id)}
          isLit={lit.includes(finding.id)}
          isOpen={looked === finding.id}
          onLit={onLit}
          onLook={onLook}
        />
      ))}
      {findings.length === 0 && <p className="reason">Nothing of these kinds was found.</p>}
    </aside>
  );
}
