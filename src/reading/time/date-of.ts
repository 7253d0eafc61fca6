import type { Tree } from '../syntax/tree.js';
import type { Dated } from './dated.js';

/** Relations by which an expression of time dates the word above it. */
const DATING = ['obl', 'nmod', 'advmod', 'compound', 'nummod', 'amod', 'obj', 'dep', 'advcl', 'det'];
/** Prepositions of an occasion: what is said at it has its date. */
const OCCASIONS = new Set(['at', 'during', 'in', 'after', 'following']);

/** 'by March', 'until Friday', 'since 2014' bound a happening; they do not say when it was. */
const BOUNDING = new Set(['by', 'until', 'till', 'til', 'before', 'after', 'since', 'than', 'beyond']);

/** Positions in `dated` of the expressions that each token owns. */
export function datesByOwner(tree: Tree, dated: readonly Dated[]): Map<number, number[]> {
  const owners = new Map<number, number[]>();
  dated.forEach((entry, index) => {
    if (entry.meaning.kind === 'duration') return;
    const owner = entry.owner ?? plainOwner(tree, entry);
    if (owner === undefined) return;
    const list = owners.get(owner);
    if (list) list.push(index);
    else owners.set(owner, [index]);
  });
  return owners;
}

function plainOwner(tree: Tree, entry: Dated): number | undefined {
  if (entry.meaning.kind === 'beside' || isBound(tree, entry)) return undefined;
  return entry.above >= 0 && tree.is(entry.head, ...DATING) ? entry.above : undefined;
}

function isBound(tree: Tree, entry: Dated): boolean {
  return tree.children(entry.head, 'case', 'mark').some((child) => BOUNDING.has(tree.lower(child)));
}

const FINENESS = ['instant', 'day', 'interval', 'month', 'year'];

/** A value before none; then the finer; then the first told. */
function best(dated: readonly Dated[], indices: readonly number[] | undefined): Dated | undefined {
  if (!indices) return undefined;
  const rank = (entry: Dated): number => {
    const precision = entry.resolved?.precision;
    if (precision === undefined) return 20;
    if (precision === 'duration') return 10;
    return FINENESS.indexOf(precision);
  };
  const entries = indices.map((index) => dated[index]).filter((entry) => entry.resolved?.precision !== 'duration');
  return entries.sort((a, b) => rank(a) - rank(b) || a.start - b.start)[0];
}

/**
 * The date that the clause headed by `token` gives its predicate: an expression right under it; else
 * one under its object or under an occasion it names ('signed at a meeting on Wednesday'); else, for
 * a later conjunct, one that stands before the first ('On Monday he flew to Oslo and met the king').
 */
export function ownDate(
  tree: Tree,
  dated: readonly Dated[],
  owners: ReadonlyMap<number, readonly number[]>,
  token: number,
): Dated | undefined {
  if (token < 0 || token >= tree.tokens.length) return undefined;
  const own = best(dated, owners.get(token));
  if (own) return own;
  for (const child of tree.children(token, 'obj', 'obl')) {
    if (!mayLend(tree, child)) continue;
    const lent = best(
      dated,
      owners.get(child)?.filter((index) => lendsUp(tree, dated[index])),
    );
    if (lent?.resolved) return lent;
  }
  if (tree.is(token, 'conj')) {
    const first = tree.firstConjunct(token);
    const shared = best(dated, owners.get(first));
    if (shared && shared.start < first) return shared;
  }
  return undefined;
}

function mayLend(tree: Tree, child: number): boolean {
  if (tree.is(child, 'obj')) return true;
  return tree.children(child, 'case').some((preposition) => OCCASIONS.has(tree.lower(preposition)));
}

/** 'the vote on Wednesday' may date the clause; 'Wednesday's vote' and 'the June 9 vote' only the vote. */
function lendsUp(tree: Tree, entry: Dated): boolean {
  const precision = entry.resolved?.precision;
  if (precision !== 'day' && precision !== 'instant') return false;
  if (tree.is(entry.head, 'nmod:poss', 'compound', 'nummod', 'amod')) return false;
  return entry.start > entry.above;
}
