/** A card and the height in the text that it belongs to. */
export interface Wanted {
  readonly id: string;
  readonly top: number;
  readonly height: number;
}

/**
 * Where the cards of a margin stand: each beside its words, pushed down by the ones above where they would overlap.
 * The one that is looked at stands exactly beside its words; those before it give way upwards.
 */
export function placeCards(cards: readonly Wanted[], looked: string | undefined, gap: number): Map<string, number> {
  const tops = new Map<string, number>();
  const pivot = cards.findIndex(({ id }) => id === looked);
  let floor = Number.NEGATIVE_INFINITY;
  for (const card of pivot < 0 ? cards : cards.slice(pivot)) {
    const top = Math.max(card.top, floor);
    tops.set(card.id, top);
    floor = top + card.height + gap;
  }
  if (pivot <= 0) return tops;
  // From the top down first, then pushed up by the one that is looked at.
  let limit = cards[pivot]?.top ?? 0;
  const above = placeCards(cards.slice(0, pivot), undefined, gap);
  for (const card of cards.slice(0, pivot).reverse()) {
    const top = Math.min(above.get(card.id) ?? card.top, limit - gap - card.height);
    tops.set(card.id, top);
    limit = top;
  }
  return tops;
}
