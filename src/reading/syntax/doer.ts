import type { Tree } from './tree.js';

/** Verbs whose object, not subject, does what the infinitive says. */
const OBJECT_CONTROL = new Set(
  'ask urge force oblige commit require order tell allow permit enable persuade convince press push call bind obligate help want invite lead get cause encourage'.split(
    ' ',
  ),
);

/**
 * Who does what the clause says: its subject, or the one that controls an infinitive; for a
 * relative clause the noun described. Undefined where the syntax does not tell.
 */
export function doerOf(tree: Tree, predicate: number, depth = 0): number | undefined {
  if (depth > 8) return undefined;
  const own = ownSubject(tree, predicate);
  if (own !== undefined) {
    if (tree.is(own, 'nsubj:pass')) return byAgent(tree, predicate);
    return relativeReferent(tree, own, predicate) ?? own;
  }
  const agent = byAgent(tree, predicate);
  if (agent !== undefined) return agent;
  const head = tree.head(predicate);
  if (head < 0) return undefined;
  if (tree.is(predicate, 'conj')) return doerOf(tree, tree.firstConjunct(predicate), depth + 1);
  if (tree.is(predicate, 'xcomp', 'advcl', 'ccomp')) {
    const object = tree.child(head, 'obj', 'iobj');
    if (tree.is(predicate, 'xcomp') && object !== undefined && OBJECT_CONTROL.has(tree.lemma(head))) return object;
    return doerOf(tree, head, depth + 1);
  }
  if (tree.is(predicate, 'acl')) {
    if (!tree.is(predicate, 'acl:relcl') && isNoun(tree, head)) return holderOf(tree, head);
    return head;
  }
  return undefined;
}

/** Of several subjects (a dateline is read as one) the nearest before the predicate. */
function ownSubject(tree: Tree, predicate: number): number | undefined {
  const subjects = tree.children(predicate, 'nsubj');
  return subjects.filter((at) => at < predicate).at(-1) ?? subjects[0];
}

/** The subject as it stands, passive or not; shared over coordination and control. */
export function subjectOf(tree: Tree, predicate: number, depth = 0): number | undefined {
  if (depth > 8) return undefined;
  const own = ownSubject(tree, predicate);
  if (own !== undefined) return relativeReferent(tree, own, predicate) ?? own;
  if (tree.head(predicate) < 0) return undefined;
  if (tree.is(predicate, 'conj')) return subjectOf(tree, tree.firstConjunct(predicate), depth + 1);
  if (tree.is(predicate, 'xcomp', 'advcl')) return subjectOf(tree, tree.head(predicate), depth + 1);
  if (tree.is(predicate, 'acl:relcl')) return tree.head(predicate);
  return undefined;
}

/** Verbs that lend their subject to the noun they carry: 'issued a threat', 'announced plans'. */
const LIGHT = new Set(
  `make issue give announce have express voice reaffirm reiterate repeat confirm declare renew state take deliver unveil
   abandon drop keep honour honor break fulfil fulfill withdraw outline set reveal share uphold underline underscore
   emphasize emphasise demonstrate show cite extend send receive convey undertake approve sign reach conclude strike broker ink affirm include welcome`
    .split(/\s+/)
    .filter(Boolean),
);

const CARRIERS = new Set([
  'ultimatum',
  'statement',
  'warning',
  'threat',
  'promise',
  'letter',
  'message',
  'declaration',
]);

/** Whose the promise, threat or plan is: possessor, 'of' phrase (but for `except`), or subject of the verb that carries it. */
export function holderOf(tree: Tree, noun: number, except?: number): number | undefined {
  const possessor = tree.child(noun, 'nmod:poss');
  if (possessor !== undefined) return possessor;
  for (const child of tree.children(noun, 'nmod')) {
    if (child === except) continue;
    const preposition = tree.child(child, 'case');
    if (
      preposition !== undefined &&
      ['of', 'by'].includes(tree.lower(preposition)) &&
      tree.tokens[child].upos !== 'VERB'
    )
      return child;
  }
  const modifier = tree
    .children(noun, 'amod', 'compound')
    .find((at) => tree.tokens[at].upos === 'PROPN' || /^[A-Z]/.test(tree.form(at)));
  if (modifier !== undefined) return modifier;
  const head = tree.head(noun);
  // 'An ultimatum warning of': one nominal wording hung on another.
  if (head >= 0 && tree.is(noun, 'nmod', 'appos') && isNoun(tree, head) && CARRIERS.has(tree.lemma(head))) {
    return holderOf(tree, head);
  }
  if (head >= 0 && tree.is(noun, 'obj', 'nsubj:pass', 'obl', 'conj', 'xcomp', 'ccomp')) {
    if (tree.is(noun, 'conj')) return holderOf(tree, head);
    if (tree.is(noun, 'obj') && LIGHT.has(tree.lemma(head))) return doerOf(tree, head);
    if (tree.is(noun, 'nsubj:pass')) return byAgent(tree, head);
  }
  return undefined;
}

export function byAgent(tree: Tree, predicate: number): number | undefined {
  const agent = tree.child(predicate, 'obl:agent');
  if (agent !== undefined) return agent;
  if (tree.child(predicate, 'aux:pass') === undefined) return undefined;
  return tree.children(predicate, 'obl').find((child) => tree.lower(tree.child(child, 'case') ?? child) === 'by');
}

function relativeReferent(tree: Tree, subject: number, predicate: number): number | undefined {
  if (!['which', 'that', 'who'].includes(tree.lower(subject))) return undefined;
  if (tree.tokens[subject].upos !== 'PRON' && tree.tokens[subject].upos !== 'DET') return undefined;
  for (let at = predicate; at >= 0; at = tree.head(at)) {
    if (tree.is(at, 'acl')) return tree.head(at);
    if (!tree.is(at, 'conj', 'xcomp', 'ccomp')) return undefined;
  }
  return undefined;
}

function isNoun(tree: Tree, token: number): boolean {
  const { upos } = tree.tokens[token];
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON';
}
