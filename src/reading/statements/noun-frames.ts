import type { Tree } from '../syntax/tree.js';
import { keyOf } from './cue-key.js';
import type { Frame } from './frame.js';
import { phrase, trimmed } from './phrases.js';
import { caseOf, holderOf, ownSubject, type Source, sourceOf } from './sources.js';
import { clauseKind, cueOf, markOf } from './verb-frames.js';

/** 'the claim that …', 'his criticism of …', 'a plan to …', 'the question is whether …'. */
export function nounFrames(tree: Tree, noun: number): Frame[] {
  const frames: Frame[] = [];
  const holder = holderOf(tree, noun);
  const light = lightVerb(tree, noun);
  const add = (pattern: string, head: number, without: readonly number[] = [], cue: readonly number[] = []): void => {
    if (holder && tree.dominates(head, holder.head)) return;
    frames.push(
      frameOf(
        tree,
        noun,
        light === undefined ? pattern : `light ${pattern}`,
        head,
        holder,
        without,
        light === undefined ? [noun, ...cue] : [...cueOf(tree, light), noun, ...cue],
        keyOf(tree, noun),
      ),
    );
  };
  let prepositions = 0;
  for (const child of tree.children(noun)) {
    if (child < noun) continue;
    if (tree.is(child, 'acl', 'ccomp', 'xcomp') && !tree.is(child, 'acl:relcl')) {
      const mark = markOf(tree, child);
      if (mark === 'to' || tree.children(child, 'aux').some((aux) => tree.lower(aux) === 'to')) add('n/to', child);
      else if (tree.tokens[child].xpos === 'VBG') {
        const marks = tree.children(child, 'mark').filter((at) => at < child);
        if (marks.length > 0) add(`n/${mark} ing`, child, marks, marks);
      } else if (mark === 'that' || tree.is(child, 'ccomp')) add(`n/${clauseKind(tree, child)}`, child);
      else if (mark !== '') add(`n/${mark}`, child);
    } else if (tree.is(child, 'nmod') && prepositions < 3) {
      const preposition = caseOf(tree, child);
      if (preposition === '' || preposition === 'by' || preposition === 'from') continue;
      prepositions++;
      const cases = tree.children(child, 'case');
      add(`n/${preposition}`, child, cases, cases);
    }
  }
  // 'expressed concern over …', with the phrase hung from the verb.
  if (light !== undefined) {
    const beside = tree.children(light).find((child) => child > noun && tree.is(child, 'obl', 'ccomp', 'advcl'));
    if (beside !== undefined) {
      const preposition = caseOf(tree, beside) || markOf(tree, beside);
      if (preposition !== '') {
        const cases = tree.is(beside, 'ccomp') ? [] : tree.children(beside, 'case', 'mark').filter((at) => at < beside);
        add(`v/${preposition}`, beside, cases, cases);
      }
    }
  }
  const be = tree.head(noun);
  if (be >= 0 && tree.is(noun, 'nsubj') && tree.lemma(be) === 'be') {
    const clause = tree.child(be, 'ccomp', 'xcomp', 'advcl');
    if (clause !== undefined && clause > be)
      frames.push(
        frameOf(tree, noun, `n be ${clauseKind(tree, clause)}`, clause, holder, [], [noun, be], keyOf(tree, noun)),
      );
  } else if (
    be >= 0 &&
    tree.is(noun, 'nsubj') &&
    tree.child(be, 'cop') !== undefined &&
    (tree.child(be, 'mark') !== undefined || tree.children(be, 'nsubj').length > 1)
  ) {
    const without = [noun, ...tree.children(be, 'cop').filter((cop) => cop < (tree.child(be, 'mark') ?? be))];
    frames.push(frameOf(tree, noun, 'n be pred', be, holder, without, [noun], keyOf(tree, noun)));
  }
  return frames.filter((frame) => frame.content.length > 0);
}

/** 'is confident that …', 'reluctant to …', 'critical of …'. */
export function adjectiveFrames(tree: Tree, adjective: number): Frame[] {
  const frames: Frame[] = [];
  let source = sourceOf(tree, adjective);
  if (tree.is(adjective, 'amod', 'acl') && ownSubject(tree, adjective) === undefined) {
    const noun = tree.head(adjective);
    source = { head: noun, tokens: phrase(tree, noun, [adjective]) };
  }
  for (const child of tree.children(adjective)) {
    if (child < adjective) continue;
    if (tree.is(child, 'ccomp', 'xcomp', 'advcl')) {
      const mark = tree.children(child, 'mark', 'aux').some((at) => tree.lower(at) === 'to')
        ? 'to'
        : markOf(tree, child);
      const marks = tree.tokens[child].xpos === 'VBG' ? tree.children(child, 'mark').filter((at) => at < child) : [];
      frames.push(
        frameOf(
          tree,
          adjective,
          `a/${mark || clauseKind(tree, child)}`,
          child,
          source,
          marks,
          cueOf(tree, adjective, marks),
          keyOf(tree, adjective),
        ),
      );
    } else if (tree.is(child, 'obl', 'nmod')) {
      const preposition = caseOf(tree, child);
      if (preposition === '') continue;
      const cases = tree.children(child, 'case');
      frames.push(
        frameOf(
          tree,
          adjective,
          `a/${preposition}`,
          child,
          source,
          cases,
          cueOf(tree, adjective, cases),
          keyOf(tree, adjective),
        ),
      );
    }
  }
  return frames.filter((frame) => frame.content.length > 0);
}

/** The verb that takes the noun and lends it its subject: 'made the claim', 'voiced concern'. */
function lightVerb(tree: Tree, noun: number): number | undefined {
  if (!tree.is(noun, 'obj')) return undefined;
  const verb = tree.head(noun);
  return tree.tokens[verb].upos === 'VERB' && verb < noun && noun - verb <= 6 ? verb : undefined;
}

function frameOf(
  tree: Tree,
  cue: number,
  pattern: string,
  head: number,
  source: Source | undefined,
  without: readonly number[],
  cueTokens: readonly number[],
  key: string,
): Frame {
  const taken = new Set([...cueTokens, ...(source ? source.tokens : [])]);
  const content = trimmed(
    tree,
    phrase(tree, head, without).filter((at) => !taken.has(at)),
  );
  return {
    cue,
    cueTokens: [...new Set(cueTokens)].sort((a, b) => a - b),
    source: source?.head,
    sourceTokens: source?.tokens ?? [],
    content,
    contentHead: head,
    addressee: undefined,
    traits: [],
    key,
    pattern,
  };
}
