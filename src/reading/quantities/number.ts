import type { Tree } from '../syntax/tree.js';

/** A number as it stands in the text: tokens [start, end). */
export interface NumberPhrase {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The lower end of a range, so that the value is what there is at least. */
  readonly isLowerEnd: boolean;
}

const WORDS = new Map<string, number>(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, index) => {
  WORDS.set(word, (index + 2) * 10);
});

const MAGNITUDES = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

const FIGURE = /^(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d+)?(k|m|mn|bn|tn)?$/i;
const HYPHEN = /^[-‐‑–—]$/;

/** The number that begins at token `at`, undefined where none does. */
export function numberAt(tree: Tree, at: number, end: number): NumberPhrase | undefined {
  const first = simpleNumberAt(tree, at, end);
  if (!first) return undefined;
  // '200-300', '200 to 300', 'between 200 and 300': what there is at least.
  const joint = first.end < end ? tree.lower(first.end) : '';
  const between = at > 0 && tree.lower(at - 1) === 'between' && joint === 'and';
  if (!HYPHEN.test(joint) && joint !== 'to' && !between) return { start: at, ...first, isLowerEnd: false };
  const second = simpleNumberAt(tree, first.end + 1, end);
  if (!second) return { start: at, ...first, isLowerEnd: false };
  // 'two to three million': the magnitude belongs to both.
  const scale = second.scale / first.scale;
  const lower = scale > 1 && first.value * scale < second.value ? first.value * scale : first.value;
  return lower < second.value
    ? { start: at, end: second.end, value: lower, isLowerEnd: true }
    : { start: at, ...first, isLowerEnd: false };
}

function simpleNumberAt(
  tree: Tree,
  at: number,
  end: number,
): { end: number; value: number; scale: number } | undefined {
  if (at >= end) return undefined;
  const form = tree.lower(at);
  let value: number;
  let scale = 1;
  let next = at + 1;
  const figure = FIGURE.exec(form);
  if (figure) {
    value = Number(figure[1].replaceAll(',', '') + (figure[2] ?? ''));
    if (figure[3]) scale = MAGNITUDES.get(figure[3]) ?? 1;
  } else if (WORDS.has(form)) {
    value = WORDS.get(form) as number;
    const glue = next < end && HYPHEN.test(tree.form(next)) ? next + 1 : next;
    const unit = glue < end ? WORDS.get(tree.lower(glue)) : undefined;
    if (value >= 20 && unit !== undefined && unit < 10) {
      value += unit;
      next = glue + 1;
    }
  } else if (/^[a-z]+-[a-z]+$/.test(form)) {
    const [tens, units] = form.split('-').map((part) => WORDS.get(part) ?? 0);
    if (tens < 20 || units < 1 || units > 9) return undefined;
    value = tens + units;
  } else if ((form === 'a' || form === 'an') && next < end && MAGNITUDES.has(tree.lower(next))) {
    value = 1;
  } else if (
    form === 'half' &&
    next + 1 < end &&
    ['a', 'an'].includes(tree.lower(next)) &&
    MAGNITUDES.has(tree.lower(next + 1))
  ) {
    value = 0.5;
    next++;
  } else {
    return undefined;
  }
  while (next < end && tree.lower(next).length > 1 && MAGNITUDES.has(tree.lower(next))) {
    scale *= MAGNITUDES.get(tree.lower(next)) as number;
    next++;
  }
  // '5 m' and '5 k' are abbreviations only where they touch the figure.
  const touching = next < end && tree.tokens[next].start === tree.tokens[next - 1].end;
  if (touching && MAGNITUDES.has(tree.lower(next))) {
    scale *= MAGNITUDES.get(tree.lower(next)) as number;
    next++;
  }
  const whole = Number((value * scale).toPrecision(12));
  return Number.isFinite(whole) ? { end: next, value: whole, scale } : undefined;
}

/**
 * Whether the number is part of a name or measure: '155mm', '57th', 'T-72', '12-day', '3:15', '9/11'.
 */
export function isPartOfWord(tree: Tree, number: NumberPhrase): boolean {
  const before = tree.text[tree.tokens[number.start].start - 1] ?? ' ';
  const after = tree.text.slice(tree.tokens[number.end - 1].end, tree.tokens[number.end - 1].end + 2);
  if (/[\p{L}\p{N}/:.#°-]/u.test(before)) return true;
  return /^(?:[\p{L}\p{N}°/:]|[-‐‑–—][\p{L}\p{N}])/u.test(after);
}
