import { isoLabel, visible } from '../formats/describe.js';
import type { Painter } from '../formats/text-style.js';
import type { Decision } from '../ledger/decisions.js';
import { detailWords, subjectLabel } from './decisions-command.js';

/** A decision on a line: what was decided of what, by whom, when and why. */
export function decisionLine(decision: Decision, paint: Painter): string {
  const { action, who, at, why, detail, undoneBy } = decision;
  return paint.fold(
    [
      { style: 'label', words: `${decision.decision}` },
      { style: 'name', words: action },
      { style: 'plain', words: visible(`${subjectLabel(decision)}${detailWords(detail)}`) },
      { style: 'faint', words: visible(`${who}, ${isoLabel(at)}`) },
      ...(why ? [{ style: 'quote' as const, words: visible(`“${why}”`) }] : []),
      ...(undoneBy === undefined ? [] : [{ style: 'warning' as const, words: `undone by ${undoneBy}` }]),
    ],
    2,
    6,
  );
}
