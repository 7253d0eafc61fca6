import type { Proposal } from '../../records/doc.js';
import { proposalsOf } from '../syntax/proposals.js';
import type { Tree } from '../syntax/tree.js';
import { keyOf } from './cue-key.js';
import { senseOf } from './cue-senses.js';
import type { Frame } from './frame.js';
import type { Quotations } from './quote-frames.js';
import { isPassive } from './sources.js';

/**
 * What is known of a candidate, as names that the weights hold a number for. No name but lemmas of
 * common words and the parts of the pattern: nothing of who is spoken of.
 */
export function featuresOf(tree: Tree, quotations: Quotations, frame: Frame): string[] {
  const { cue, pattern, key } = frame;
  const coarse = pattern.split('/')[0];
  const source = sourceKind(tree, frame);
  const content = contentKind(tree, frame);
  const quoted = quotedShare(quotations, frame);
  const tense = tree.tokens[cue].xpos;
  const relation = tree.deprel(cue);
  const names = [
    'bias',
    `p=${pattern}`,
    `l=${key}`,
    `lp=${key}|${pattern}`,
    `lc=${key}|${coarse}`,
    `s=${source}`,
    `ps=${coarse}|${source}`,
    `ls=${key}|${source === 'none' ? 'none' : 'some'}`,
    `k=${content}`,
    `pk=${pattern}|${content}`,
    `lk=${key}|${coarse}|${content}`,
    `q=${quoted}`,
    `pq=${coarse}|${quoted}`,
    `lq=${key}|${quoted}`,
    `t=${tense}`,
    `pt=${coarse}|${tense}`,
    `r=${relation}`,
    `pr=${coarse}|${relation}`,
    `n=${lengthKind(frame.content.length)}`,
    `pn=${coarse}|${lengthKind(frame.content.length)}`,
    `upos=${tree.tokens[cue].upos}`,
  ];
  const sense = senseOf(frame);
  if (sense !== undefined) names.push(`a=${sense}`, `ap=${sense}|${pattern}`, `as=${sense}|${coarse}|${source}`);
  names.push(`lss=${key}|${coarse}|${source}`, `frame=${signature(tree, cue)}|${pattern}`);
  if (tree.sentenceIndex(cue) === 0) names.push('headline', `headline|${coarse}`);
  for (const trait of frame.traits) names.push(trait, `${trait}|${coarse}`);
  names.push(...engineFeatures(tree, frame));
  const head = frame.contentHead;
  if (tree.tokens[head].upos === 'NOUN') names.push(`c=${keyOf(tree, head)}`, `pc=${coarse}|${keyOf(tree, head)}`);
  if (frame.source !== undefined && tree.tokens[frame.source].upos === 'NOUN')
    names.push(`sn=${keyOf(tree, frame.source)}`);
  if (frame.source !== undefined && tree.tokens[frame.source].upos === 'PRON')
    names.push(`sp=${tree.lower(frame.source)}`);
  if (tree.isNegated(cue)) names.push('negated', `negated ${key}`);
  for (const auxiliary of tree.children(cue, 'aux'))
    names.push(`aux=${tree.lemma(auxiliary)}`, `aux=${tree.lemma(auxiliary)}|${coarse}`);
  if (isPassive(tree, cue)) names.push('passive');
  if (quotations.at(cue) >= 0) names.push('cue in quotation', `cue in quotation|${coarse}`);
  if (frame.addressee !== undefined) names.push(`addressee|${coarse}`);
  if (head < cue) names.push(`content first|${coarse}`);
  const governor = tree.head(cue);
  if (governor >= 0 && tree.is(cue, 'xcomp', 'ccomp', 'advcl', 'obj'))
    names.push(`g=${keyOf(tree, governor)}|${relation}`);
  if (tree.children(cue, 'mark').some((mark) => ['if', 'unless', 'whether'].includes(tree.lower(mark))))
    names.push('conditional');
  for (const child of tree.children(cue, 'obj', 'xcomp', 'ccomp')) names.push(`has ${tree.deprel(child)}|${pattern}`);
  return names;
}

/** How sure the engine is that the cue is one, and how far it takes the same words for content and source. */
function engineFeatures(tree: Tree, frame: Frame): string[] {
  if (tree.doc.proposals === undefined) return ['h=absent', `h=absent|${frame.pattern.split('/')[0]}`];
  const proposals = proposalsOf(tree, 'attribution');
  let best: Proposal | undefined;
  for (const at of frame.cue < 0 ? [] : [frame.cue, ...frame.cueTokens]) {
    const own = proposals.get(at);
    if (own && own.confidence > (best?.confidence ?? 0)) best = own;
  }
  if (best === undefined) return ['h=none', `h=none|${frame.pattern.split('/')[0]}`];
  const sure = Math.round(best.confidence * 10);
  const content = Math.floor(overlap(best.roles.content ?? [], frame.content) * 5);
  const source = Math.floor(overlap(best.roles.source ?? [], frame.sourceTokens) * 3);
  const kind = frame.pattern === 'proposed' ? 'own' : 'frame';
  return [
    `h=${sure}`,
    `h=${kind}|${sure}`,
    `hc=${content}`,
    `hs=${source}`,
    `hcs=${content}|${source}`,
    `hc=${kind}|${content}`,
  ];
}

/** Jaccard overlap of two lists of tokens. */
function overlap(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  const own = new Set(a);
  const shared = b.filter((at) => own.has(at)).length;
  return shared / (own.size + b.length - shared);
}

/** Which complements the cue has, whatever the candidate takes of them. */
function signature(tree: Tree, cue: number): string {
  const kinds = new Set(
    tree
      .children(cue, 'nsubj', 'obj', 'iobj', 'ccomp', 'xcomp', 'csubj', 'parataxis')
      .map((child) => tree.deprel(child)),
  );
  return [...kinds].sort().join('+');
}

function sourceKind(tree: Tree, frame: Frame): string {
  if (frame.source === undefined) return 'none';
  const { upos } = tree.tokens[frame.source];
  const form = tree.lower(frame.source);
  if (upos === 'PRON' || upos === 'DET') {
    if (/^(i|we|my|our|me|us)$/.test(form)) return 'first';
    if (/^(you|your)$/.test(form)) return 'second';
    if (/^(it|its|this|that|which|these)$/.test(form)) return 'thing';
    if (/^(who|whose|whom)$/.test(form)) return 'who';
    return 'third';
  }
  return upos === 'PROPN' ? 'name' : upos === 'NOUN' ? 'noun' : 'other';
}

function contentKind(tree: Tree, frame: Frame): string {
  const head = frame.contentHead;
  const { upos } = tree.tokens[head];
  if (upos === 'VERB' || tree.child(head, 'cop', 'nsubj') !== undefined) return 'clause';
  if (upos === 'PRON')
    return /^(himself|herself|itself|themselves|myself)$/.test(tree.lower(head))
      ? 'self'
      : /^(which|who|that|what|whom)$/.test(tree.lower(head))
        ? 'relative'
        : 'pronoun';
  return upos;
}

function quotedShare(quotations: Quotations, frame: Frame): string {
  let inside = 0;
  for (const at of frame.content) if (quotations.at(at) >= 0) inside++;
  if (inside === 0) return 'no';
  return inside >= frame.content.length * 0.9 ? 'all' : inside * 2 >= frame.content.length ? 'most' : 'some';
}

function lengthKind(length: number): string {
  return length <= 1
    ? '1'
    : length <= 2
      ? '2'
      : length <= 4
        ? '4'
        : length <= 8
          ? '8'
          : length <= 16
            ? '16'
            : length <= 40
              ? '40'
              : 'long';
}
