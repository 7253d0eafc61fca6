import type { Tree } from './tree.js';

/** Verbs whose object does what their infinitive says; after other verbs the subject does. */
const OBJECT_CONTROL = new Set(
  `advise allow appeal ask authorise authorize beg call cause coerce command compel convince dare direct enable encourage
   enjoin entice exhort expect forbid force get help implore incite induce instruct invite lead lobby mandate motivate
   oblige order permit persuade press pressure prod prompt push remind request require summon task tell train
   trust urge want warn`.split(/\s+/),
);

/** Words that hang a gerund on the blamed or praised party: 'condemned A for signing'. */
const CAUSE_MARKS = new Set(['for', 'of', 'over', 'from']);

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/** Deep enough for any clause that a person writes; a bound against odd trees. */
const DEPTH = 12;

/** One dependant brought in by a preposition. */
export interface Prepositional {
  readonly preposition: string;
  readonly token: number;
}

export function isPassive(tree: Tree, verb: number): boolean {
  if (tree.child(verb, 'nsubj:pass', 'csubj:pass', 'aux:pass') !== undefined) return true;
  const token = tree.tokens[verb];
  if (token.xpos !== 'VBN') return false;
  if (tree.child(verb, 'aux') !== undefined) return false;
  // 'the pact signed on Monday'; a coordinated participle shares the auxiliary of the first
  if (tree.is(verb, 'conj')) return isPassive(tree, tree.firstConjunct(verb)) && tree.child(verb, 'obj') === undefined;
  return tree.is(verb, 'acl', 'advcl', 'amod') && tree.child(verb, 'obj') === undefined;
}

/** The preposition of a phrase, with the words fixed to it joined by spaces: 'in front of'. */
export function prepositionOf(tree: Tree, token: number): string | undefined {
  const at = tree.child(token, 'case', 'mark');
  if (at === undefined) return undefined;
  const rest = tree.children(at, 'fixed').map((child) => tree.lower(child));
  return [tree.lower(at), ...rest].join(' ');
}

/** Phrases that a preposition brings in directly under `token`, in the order of the text. */
export function prepositionals(tree: Tree, token: number): Prepositional[] {
  const found: Prepositional[] = [];
  for (const child of tree.children(token, 'obl', 'nmod', 'advmod', 'advcl', 'acl')) {
    if (tree.is(child, 'nmod:poss', 'obl:agent', 'obl:tmod', 'nmod:tmod', 'acl:relcl', 'obl:npmod', 'obl:unmarked'))
      continue;
    const preposition = prepositionOf(tree, child);
    if (preposition !== undefined) found.push({ preposition, token: child });
  }
  return found;
}

/** The 'by' phrase of a passive or of a noun of action. */
export function byPhrase(tree: Tree, token: number): number | undefined {
  const agent = tree.child(token, 'obl:agent', 'nmod:agent');
  if (agent !== undefined) return agent;
  return tree
    .children(token, 'obl', 'nmod')
    .find((child) => prepositionOf(tree, child) === 'by' && !isTime(tree, child));
}

function isTime(tree: Tree, token: number): boolean {
  return /^(\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|year|month|week|day|end|now|then|time)/.test(
    tree.lemma(token),
  );
}

/** The noun that a relative clause describes, for a relative pronoun; else the token itself. */
export function antecedentOf(tree: Tree, token: number): number {
  if (!RELATIVE.has(tree.lower(token)) || !['PRON', 'DET', 'SCONJ'].includes(tree.tokens[token].upos)) return token;
  for (let at = tree.head(token), steps = 0; at >= 0 && steps < DEPTH; at = tree.head(at), steps++) {
    if (tree.is(at, 'acl')) return tree.head(at);
  }
  return token;
}

/** The grammatical subject, shared over coordination, control and participles; patient of a passive. */
export function subjectOf(tree: Tree, verb: number, depth = 0): number | undefined {
  if (depth > DEPTH) return undefined;
  const own = tree.children(verb, 'nsubj').find((child) => !tree.is(child, 'nsubj:outer')) ?? tree.child(verb, 'nsubj');
  if (own !== undefined) return antecedentOf(tree, own);
  const head = tree.head(verb);
  if (head < 0) return undefined;
  if (tree.is(verb, 'conj')) return isVerbal(tree, head) ? subjectOf(tree, head, depth + 1) : undefined;
  if (tree.is(verb, 'xcomp', 'ccomp')) {
    if (!isVerbal(tree, head)) return subjectOf(tree, head, depth + 1);
    const object = tree.child(head, 'obj', 'iobj');
    const controls = OBJECT_CONTROL.has(tree.lemma(head)) && tree.is(verb, 'xcomp');
    if (object !== undefined && object < verb && controls) return object;
    if (controls && object === undefined) {
      const called = prepositionals(tree, head).find(
        ({ preposition, token }) => ['on', 'to', 'upon'].includes(preposition) && token < verb,
      );
      if (called) return called.token;
    }
    return subjectOf(tree, head, depth + 1);
  }
  if (tree.is(verb, 'advcl')) {
    const mark = prepositionOf(tree, verb);
    const object = tree.child(head, 'obj');
    if (
      mark !== undefined &&
      CAUSE_MARKS.has(mark) &&
      object !== undefined &&
      object < verb &&
      !isPassive(tree, verb)
    ) {
      return object;
    }
    return isVerbal(tree, head) || depth === 0 ? subjectOf(tree, head, depth + 1) : undefined;
  }
  if (tree.is(verb, 'acl')) {
    if (tree.is(verb, 'acl:relcl')) return head;
    if (tree.tokens[verb].xpos === 'VBG' && prepositionOf(tree, verb) === undefined) return head;
    if (isPassive(tree, verb)) return head;
    return holderOf(tree, head, depth + 1);
  }
  return undefined;
}

/** Whose a noun of action is: its possessor, its 'by' phrase, or the subject of the verb that carries it. */
export function holderOf(tree: Tree, noun: number, depth = 0): number | undefined {
  if (depth > DEPTH) return undefined;
  const own = tree.child(noun, 'nmod:poss') ?? byPhrase(tree, noun);
  if (own !== undefined) return own;
  const head = tree.head(noun);
  if (head < 0) return undefined;
  if (tree.is(noun, 'conj')) return holderOf(tree, head, depth + 1);
  if (tree.is(noun, 'obj') && isVerbal(tree, head)) return agentOf(tree, head, depth + 1);
  if (tree.is(noun, 'nsubj:pass')) return byPhrase(tree, head);
  return undefined;
}

/** Who does what the verb says: subject of an active, 'by' phrase of a passive. */
export function agentOf(tree: Tree, verb: number, depth = 0): number | undefined {
  if (isPassive(tree, verb)) return byPhrase(tree, verb);
  return subjectOf(tree, verb, depth);
}

/** Whom or what it is done to: object of an active, subject of a passive. */
export function patientOf(tree: Tree, verb: number): number | undefined {
  if (isPassive(tree, verb)) {
    const subject = subjectOf(tree, verb);
    if (subject !== undefined) return subject;
    return tree.is(verb, 'amod') ? tree.head(verb) : tree.child(verb, 'obj');
  }
  // parsers take the lone object of 'accuse A of' for an indirect one
  const own = tree.child(verb, 'obj') ?? tree.child(verb, 'iobj');
  if (own !== undefined) return antecedentOf(tree, own);
  if (tree.is(verb, 'conj')) {
    // 'attacked and burned the village': the object stands once, after the last verb
    const head = tree.head(verb);
    const shared = tree.child(head, 'obj');
    return shared !== undefined && shared > verb && isVerbal(tree, head) ? shared : undefined;
  }
  const later = tree
    .children(verb, 'conj')
    .find((child) => isVerbal(tree, child) && tree.child(child, 'nsubj') === undefined);
  if (later !== undefined && tree.child(verb, 'obl', 'ccomp', 'xcomp') === undefined) {
    const shared = tree.child(later, 'obj');
    if (shared !== undefined && later === verb + 2) return shared;
  }
  // 'the treaty they signed': the described noun is the object where the clause lacks one
  if (tree.is(verb, 'acl:relcl')) {
    const subject = tree.child(verb, 'nsubj');
    if (subject !== undefined && antecedentOf(tree, subject) !== tree.head(verb)) return tree.head(verb);
  }
  return undefined;
}

export function isVerbal(tree: Tree, token: number): boolean {
  const { upos } = tree.tokens[token];
  return upos === 'VERB' || upos === 'AUX' || tree.child(token, 'cop', 'aux', 'nsubj') !== undefined;
}
