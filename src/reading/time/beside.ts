import type { Tree } from '../syntax/tree.js';
import type { Dated } from './dated.js';
import type { Outlooks } from './outlook.js';
import { moved } from './resolve.js';

/**
 * 'A day after …': two happenings a known distance apart. Where the words after it hold a date
 * ('a day after Wednesday's vote'), that dates the clause above; where the clause above has a date
 * ('said Thursday, a day after signing the pact'), that dates what comes after.
 */
export function settleBeside(tree: Tree, outlooks: Outlooks, entries: Dated[]): void {
  for (const entry of entries) {
    if (entry.meaning.kind !== 'beside') continue;
    const { count, unit, side } = entry.meaning;
    const away = side === 'after' ? count : -count;
    const complement = complementOf(tree, entry);
    if (complement === undefined) continue;
    const within = entries.find(
      (other) => other !== entry && other.start >= entry.end && isDay(other) && tree.dominates(complement, other.head),
    );
    const apart = entry.start > 0 && tree.form(entry.start - 1) === ',';
    const clause = clauseAbove(tree, outlooks, complement, entries, apart);
    if (within?.resolved?.first !== undefined) {
      entry.resolved = moved(within.resolved.first, away, unit);
      entry.owner = clause?.token;
    } else {
      const first = clause?.date?.resolved?.first;
      entry.resolved = first === undefined ? undefined : moved(first, -away, unit);
      entry.owner = complement;
    }
  }
}

function isDay(entry: Dated): boolean {
  return entry.resolved?.precision === 'day' || entry.resolved?.precision === 'instant';
}

/** What 'after' or 'before' opens: the head of its clause or phrase. */
function complementOf(tree: Tree, entry: Dated): number | undefined {
  const preposition = entry.end - 1;
  const above = tree.head(preposition);
  if (above >= entry.end) return above;
  const next = entry.end;
  if (next >= tree.tokens.length || tree.sentenceIndex(next) !== entry.sentence) return undefined;
  // Climb to the head of the phrase that begins right after it.
  let at = next;
  while (tree.head(at) > next) at = tree.head(at);
  return at;
}

/**
 * The clause that the phrase belongs to. Clauses that tell no fact (conditions, wishes, plans) are
 * passed over, since nothing can have come a day after another thing in them; and after a comma
 * (`apart`) the phrase belongs to the dated clause that reports the rest.
 */
function clauseAbove(
  tree: Tree,
  outlooks: Outlooks,
  complement: number,
  entries: Dated[],
  apart: boolean,
): { token: number; date: Dated | undefined } | undefined {
  let first: number | undefined;
  for (const at of tree.ancestors(complement)) {
    if (tree.tokens[at].upos !== 'VERB' && tree.child(at, 'cop') === undefined) continue;
    first ??= at;
    const date = entries.find(
      (other) => other.meaning.kind !== 'beside' && isDay(other) && tree.head(other.head) === at,
    );
    if (date) return { token: at, date };
    const conditional = tree
      .children(at, 'mark')
      .some((child) => ['if', 'unless', 'whether'].includes(tree.lower(child)));
    const { outlook, verb } = outlooks.at(at);
    if (!apart && verb === at && outlook === 'past' && !conditional) break;
  }
  return first === undefined ? undefined : { token: first, date: undefined };
}
