import { isRead } from '../../records/article.js';
import { findingId } from '../../records/identity.js';
import type { ActorKind, Quantity, Role } from '../../records/reading.js';
import type { ActorIndex, StatementIndex } from '../parts.js';
import type { Tree } from '../syntax/tree.js';
import { bearingOf } from './bearing.js';
import { boundAfter, boundBefore } from './bound.js';
import { countedBy } from './counted.js';
import { isPartOfWord, type NumberPhrase, numberAt } from './number.js';

const HOLDERS = new Set<ActorKind>(['state', 'alliance', 'armed group']);

/**
 * Who has, sent, stationed or lost how many of what. Kept are counts of forces, people harmed or
 * moved, weapons, money, goods and places; ages, distances, dates, shares and votes are not.
 * 'Hundreds of' gives no figure and is left out. A holder is named only where the words do.
 */
export function readQuantities(tree: Tree, actors: ActorIndex, statements: StatementIndex): Quantity[] {
  const quantities: Quantity[] = [];
  for (const sentence of tree.doc.sentences) {
    const block = tree.doc.article.blocks[sentence.block];
    if (block && !isRead(block)) continue;
    for (let at = sentence.start; at < sentence.end; at++) {
      const number = numberAt(tree, at, sentence.end);
      if (!number) continue;
      const quantity = isPartOfWord(tree, number) ? undefined : quantityOf(tree, actors, statements, number, sentence);
      if (quantity) quantities.push(quantity);
      at = number.end - 1;
    }
  }
  return quantities;
}

function quantityOf(
  tree: Tree,
  actors: ActorIndex,
  statements: StatementIndex,
  number: NumberPhrase,
  sentence: { start: number; end: number },
): Quantity | undefined {
  const counted = countedBy(tree, number, sentence.end);
  if (!counted) return undefined;
  const bearing = bearingOf(tree, counted.noun, counted.kind, (token) =>
    isHolder(actors, holderRole(tree, actors, token)),
  );
  if (!bearing) return undefined;
  const before = boundBefore(tree, number.start, sentence.start);
  const after = boundAfter(tree, number.end, sentence.end);
  if (number.value === 1 && (before.bound !== 'exact' || after)) return undefined;
  const bound = number.isLowerEnd ? 'at least' : (after?.bound ?? before.bound);
  const span = {
    start: tree.tokens[before.start].start,
    end: tree.tokens[Math.max(counted.end, after?.end ?? 0, number.end) - 1].end,
  };
  const holder = holderRole(tree, actors, bearing.holder);
  // Things that nobody in the text has or sends are beside the point, and money needs an owner always.
  if (!holder && (bearing.relation === 'other' || counted.kind === 'money')) return undefined;
  const statement = statements.at(number.start)?.record.id;
  return {
    id: findingId(tree.doc.article.id, 'quantity', span),
    ...(holder && { holder }),
    item: counted.currency ?? tree.text.slice(tree.tokens[counted.start].start, tree.tokens[counted.end - 1].end),
    value: number.value,
    bound,
    relation: bearing.relation,
    evidence: [span],
    ...(statement !== undefined && { statement }),
  };
}

/**
 * The holder's role, where the words lead to an actor or a state; a bare description is none. What a
 * 'which' says of 'a Bostland official' is true of Bostland.
 */
function holderRole(tree: Tree, actors: ActorIndex, token: number): Role | undefined {
  if (token < 0) return undefined;
  const role = actors.rolesAt(token)[0];
  if (!role) return undefined;
  const actor = role.actor === undefined ? undefined : actors.actor(role.actor);
  if (actor && (actor.kind === 'state' || !isDescribedByWhich(tree, token))) return role;
  return tree
    .children(token, 'amod', 'compound', 'nmod:poss')
    .flatMap((child) => actors.rolesAt(child).slice(0, 1))
    .find((other) => other.actor !== undefined && actors.actor(other.actor)?.kind === 'state');
}

/** Whether a modifier owns what it modifies: 'Patriot' and 'Su' name things, not holders. */
function isHolder(actors: ActorIndex, role: Role | undefined): boolean {
  const actor = role?.actor === undefined ? undefined : actors.actor(role.actor);
  return actor !== undefined && (actor.country !== undefined || HOLDERS.has(actor.kind));
}

function isDescribedByWhich(tree: Tree, token: number): boolean {
  return tree.children(token, 'acl:relcl').some((clause) => {
    const subject = tree.child(clause, 'nsubj');
    return subject !== undefined && tree.lower(subject) === 'which';
  });
}
