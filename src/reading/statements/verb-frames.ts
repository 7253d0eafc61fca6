import type { Tree } from '../syntax/tree.js';
import { keyOf, stemOf } from './cue-key.js';
import type { Frame } from './frame.js';
import { phrase, trimmed } from './phrases.js';
import { agentOf, caseOf, isPassive, ownSubject, type Source, sourceOf } from './sources.js';

/** What hangs from a verb, in the ways that may hold the content of what it reports. */
export function verbFrames(tree: Tree, verb: number): Frame[] {
  const frames: Frame[] = [];
  const passive = isPassive(tree, verb);
  const source = passive ? agentOf(tree, verb) : sourceOf(tree, verb);
  const addressee = addresseeOf(tree, verb);
  const key = cueKeyOf(tree, verb);
  const add = (
    pattern: string,
    heads: readonly number[],
    options: {
      without?: readonly number[];
      source?: Source | null;
      cue?: readonly number[];
      aside?: readonly number[];
    } = {},
  ): void => {
    const own = options.source === null ? undefined : (options.source ?? source);
    const cueTokens = cueOf(tree, verb, options.cue);
    const taken = new Set([...cueTokens, ...(own && !heads.includes(own.head) ? [own.head] : [])]);
    const tokens = [...new Set(heads.flatMap((head) => phrase(tree, head, options.without)))]
      .filter((at) => !taken.has(at))
      .sort((a, b) => a - b);
    const content = trimmed(tree, tokens);
    if (content.length === 0) return;
    frames.push({
      cue: verb,
      cueTokens,
      source: own?.head,
      sourceTokens: own?.tokens ?? [],
      content,
      contentHead: heads[heads.length - 1],
      addressee,
      traits: [],
      key,
      pattern: passive ? `pass ${pattern}` : pattern,
      ...(options.aside && { aside: options.aside }),
    });
  };

  const children = tree.children(verb);
  const subject = ownSubject(tree, verb);
  const object = children.find((child) => tree.deprel(child) === 'obj');
  const clause = children.find((child) => tree.is(child, 'ccomp', 'csubj'));
  const open = children.find((child) => tree.is(child, 'xcomp'));
  const rests = children.filter(
    (child) =>
      child > verb && tree.is(child, 'obl', 'advcl') && !isTemporal(tree, child) && tree.deprel(child) !== 'obl:agent',
  );

  if (clause !== undefined) {
    const kind = clauseKind(tree, clause);
    add(`ccomp/${kind}`, [clause]);
    if (passive && subject !== undefined) add(`subj+ccomp/${kind}`, [subject, clause]);
    if (object !== undefined && object > verb) add(`obj+ccomp/${kind}`, [object, clause]);
  }
  if (open !== undefined) {
    const kind = openKind(tree, open);
    add(`xcomp/${kind}`, [open]);
    if (object !== undefined) add(`obj+xcomp/${kind}`, [object, open]);
    else if (subject !== undefined) add(`subj+xcomp/${kind}`, [subject, open], { source: passive ? undefined : null });
  }
  if (object !== undefined) {
    add('obj', [object]);
    const after = rests.filter((child) => child > object);
    if (after.length > 0) {
      const first = after[0];
      add(`obj+/${caseOf(tree, first) || markOf(tree, first)}`, [object, ...after]);
      add(`obj to/${caseOf(tree, first) || markOf(tree, first)}`, [first], {});
    }
  }
  for (const rest of children
    .filter((child) => tree.is(child, 'obl', 'advcl') && child > verb && tree.deprel(child) !== 'obl:agent')
    .slice(0, 4)) {
    const preposition = caseOf(tree, rest);
    if (tree.is(rest, 'obl') && preposition !== '' && object === undefined) {
      const cases = tree.children(rest, 'case');
      add(`obl/${preposition}`, [rest], { without: cases, cue: cases });
      if (passive && subject !== undefined) add(`subj+obl/${preposition}`, [subject, rest]);
    } else if (tree.is(rest, 'advcl') && object === undefined) {
      const marks = tree.children(rest, 'mark').filter((mark) => mark < rest);
      if (marks.length > 0 && tree.tokens[rest].xpos === 'VBG')
        add(`advcl/${markOf(tree, rest)}`, [rest], { without: marks, cue: marks });
      else if (marks.length > 0 && ['if', 'whether', 'that', 'to', 'why', 'how', 'as'].includes(markOf(tree, rest)))
        add(`advcl/${markOf(tree, rest)}`, [rest]);
    }
  }
  if (passive && subject !== undefined) add('subj', [subject]);
  if (passive && tree.is(verb, 'acl')) add('noun', [tree.head(verb)], { without: [verb] });

  for (const frame of parenthetical(tree, verb)) {
    const aside = frame.without.length > 0 ? phrase(tree, verb) : undefined;
    add(frame.pattern, frame.heads, { without: frame.without, ...(aside && { aside }) });
  }
  return frames;
}

/** '…, he said, …', 'as he said, …', 'he said: …', where the content is not a dependant of its verb. */
function parenthetical(tree: Tree, verb: number): { pattern: string; heads: number[]; without: number[] }[] {
  const found: { pattern: string; heads: number[]; without: number[] }[] = [];
  const head = tree.head(verb);
  if (head >= 0 && tree.is(verb, 'parataxis', 'dep', 'discourse') && ownSubject(tree, verb) !== undefined) {
    found.push({ pattern: 'insert', heads: [head], without: [verb] });
  }
  if (head >= 0 && tree.is(verb, 'advcl') && markOf(tree, verb) === 'as' && ownSubject(tree, verb) !== undefined) {
    found.push({ pattern: 'as', heads: [head], without: [verb] });
  }
  const beside = tree.children(verb, 'parataxis', 'dep', 'appos').filter((child) => child > verb);
  if (beside.length > 0) {
    const before = tree.subtree(beside[0])[0] - 1;
    const sign = before > 0 ? tree.form(before) : '';
    found.push({ pattern: `beside/${/^[:,—–-]+$/.test(sign) ? sign[0] : 'other'}`, heads: [...beside], without: [] });
  }
  return found;
}

/** The verb with its auxiliaries, negation, particle and what stands between, and `extra` where it joins on. */
export function cueOf(tree: Tree, verb: number, extra: readonly number[] = []): number[] {
  const parts = [verb, ...tree.children(verb, 'aux', 'compound:prt', 'cop'), ...extra];
  for (const child of tree.children(verb, 'advmod'))
    if (tree.isNegated(verb) || Math.abs(child - verb) === 1) parts.push(child);
  const own = new Set(parts.filter((at) => Math.abs(at - verb) <= 6));
  // Between the first auxiliary and the verb only adverbs belong to the cue.
  return [...own].filter((at) => !tree.is(at, 'advmod') || at < verb).sort((a, b) => a - b);
}

export function cueKeyOf(tree: Tree, verb: number): string {
  const particle = tree.child(verb, 'compound:prt');
  return particle === undefined ? keyOf(tree, verb) : `${keyOf(tree, verb)} ${tree.lower(particle)}`;
}

export function clauseKind(tree: Tree, clause: number): string {
  const mark = markOf(tree, clause);
  if (mark === 'that') return 'that';
  if (mark === 'if' || mark === 'whether') return 'if';
  if (mark === 'to' || tree.tokens[clause].xpos === 'VBG') return 'nonfinite';
  const first = tree.children(clause).find((child) => child < clause);
  const word = first === undefined ? tree.lower(clause) : tree.lower(first);
  return /^(what|who|how|why|when|where|which)$/.test(word) ? 'wh' : 'bare';
}

function openKind(tree: Tree, open: number): string {
  if (tree.children(open, 'mark', 'aux').some((child) => tree.lower(child) === 'to')) return 'to';
  if (tree.tokens[open].xpos === 'VBG') return 'ing';
  return tree.tokens[open].upos === 'VERB' ? 'verb' : 'pred';
}

export function markOf(tree: Tree, at: number): string {
  const mark = tree
    .children(at, 'mark', 'advmod')
    .find((child) => child < at && (tree.is(child, 'mark') || /^(how|why|when|where)$/.test(tree.lower(child))));
  return mark === undefined ? '' : tree.lower(mark);
}

/** Whom it was said to: 'told reporters', 'said to the council'. */
function addresseeOf(tree: Tree, verb: number): number | undefined {
  const indirect = tree.child(verb, 'iobj');
  if (indirect !== undefined) return indirect;
  const key = keyOf(tree, verb);
  const object = tree.children(verb, 'obj').find((child) => child > verb);
  if (TAKES_HEARER.has(key)) {
    if (object !== undefined) return object;
    if (isPassive(tree, verb)) return ownSubject(tree, verb);
  }
  if (!SAID_TO.has(key)) return undefined;
  return tree.children(verb, 'obl').find((child) => caseOf(tree, child) === 'to' && tree.tokens[child].upos !== 'VERB');
}

const TAKES_HEARER = stems(
  'tell urge warn ask assure remind inform notify advise persuade convince order command instruct invite implore beg request brief',
);
const SAID_TO = stems(
  'say write explain suggest announce confirm report complain admit promise reply respond repeat declare stress propose vow pledge speak confess signal',
);

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => stemOf(word)));
}

function isTemporal(tree: Tree, at: number): boolean {
  return (
    tree.deprel(at) === 'obl:tmod' ||
    /^(in|on|at|during|after|before|since|until|while|when|as)$/.test(caseOf(tree, at) || markOf(tree, at)) ||
    /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|year)$/.test(tree.lemma(at))
  );
}
