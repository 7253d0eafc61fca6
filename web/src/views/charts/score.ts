/** What fills a cell or a mark whose events have this mean value: red for conflict, blue for cooperation. */
export function scoreFill(score: number): string {
  const strength = Math.round(12 + 44 * Math.min(1, Math.abs(score) / 10));
  const colour = score < 0 ? 'var(--bad)' : 'var(--accent)';
  return Math.abs(score) < 0.05 ? 'var(--sunk)' : `color-mix(in oklab, ${colour} ${strength}%, var(--sheet))`;
}

/** The value with its sign, to one place. */
export function scoreLabel(score: number): string {
  const text = Math.abs(score).toFixed(1);
  return text === '0.0' ? '0.0' : `${score < 0 ? '−' : '+'}${text}`;
}

/** The value in words, for those who do not see the colour. */
export function scoreWords(score: number): string {
  if (Math.abs(score) < 0.5) return 'neither conflict nor cooperation';
  const side = score < 0 ? 'conflict' : 'cooperation';
  return Math.abs(score) < 3 ? `mild ${side}` : Math.abs(score) < 6.5 ? side : `strong ${side}`;
}
