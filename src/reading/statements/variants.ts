import type { Tree } from '../syntax/tree.js';
import { keyOf } from './cue-key.js';
import type { Frame } from './frame.js';
import { trimmed } from './phrases.js';
import type { Quotations } from './quote-frames.js';
import { objectsHolder } from './sources.js';
import { markOf } from './verb-frames.js';

/**
 * Other ways to take a frame's words, for the weights to choose among: the content without what follows it
 * after a comma ('…, adding that'), the source without a remark on it ('Orlan, who leads …'), or the subject
 * for the noun that a participle modifies ('issued a statement saying').
 */
export function variantsOf(tree: Tree, quotations: Quotations, frame: Frame): Frame[] {
  return sourceVariants(tree, frame).flatMap((variant) => contentVariants(tree, quotations, variant));
}

function contentVariants(tree: Tree, quotations: Quotations, frame: Frame): Frame[] {
  const { contentHead: head, content } = frame;
  if (frame.aside !== undefined || frame.pattern.startsWith('quote')) return [frame];
  const late = tree.children(head).find((child) => child > head && isLoose(tree, child) && content.includes(child));
  if (late === undefined) return [frame];
  const from = firstOf(tree, late);
  if (quotations.at(from) >= 0) return [frame];
  const short = trimmed(
    tree,
    content.filter((at) => at < from),
  );
  if (short.length === 0 || short.length === content.length) return [frame];
  const kind = `${tree.deprel(late)} ${markOf(tree, late) || tree.tokens[late].xpos}`;
  const comma = followsComma(tree, from) ? 'comma' : 'plain';
  const traits = (way: string): string[] => {
    const names = [`${way} ${kind}`, `${way} ${kind} ${comma}`, `${way} ${comma}`];
    if (tree.tokens[late].upos === 'VERB') names.push(`${way} ${keyOf(tree, late)}`);
    return names;
  };
  return [
    { ...frame, traits: [...frame.traits, ...traits('whole')] },
    { ...frame, content: short, traits: [...frame.traits, ...traits('short')] },
  ];
}

/** Clauses and phrases that often stand outside what is reported though the tree hangs them from it. */
function isLoose(tree: Tree, child: number): boolean {
  if (tree.is(child, 'advcl', 'parataxis')) return true;
  if (tree.is(child, 'conj'))
    return tree.child(child, 'nsubj') !== undefined || followsComma(tree, firstOf(tree, child));
  return tree.is(child, 'obl', 'acl', 'nmod', 'appos') && followsComma(tree, firstOf(tree, child));
}

function sourceVariants(tree: Tree, frame: Frame): Frame[] {
  if (frame.source === undefined) return [frame];
  const found: Frame[] = [];
  const remark = tree
    .children(frame.source, 'acl', 'appos', 'advcl', 'parataxis')
    .find((child) => child > (frame.source as number) && followsComma(tree, firstOf(tree, child)));
  const cut = remark === undefined ? [] : frame.sourceTokens.filter((at) => at < firstOf(tree, remark));
  if (remark !== undefined && cut.length > 0 && cut.length < frame.sourceTokens.length) {
    const kind = tree.deprel(remark);
    const length = frame.sourceTokens.length - cut.length > 8 ? 'long' : 'brief';
    const traits = (way: string): string[] => [`${way} ${kind}`, `${way} ${kind} ${length}`];
    found.push({ ...frame, traits: traits('remark kept') });
    found.push({ ...frame, sourceTokens: trimmed(tree, cut), traits: traits('remark cut') });
  } else {
    found.push(frame);
  }
  const up =
    tree.head(frame.cue) === frame.source && tree.is(frame.cue, 'acl') ? objectsHolder(tree, frame.source) : undefined;
  if (up !== undefined && !frame.content.includes(up.head)) {
    const noun = keyOf(tree, frame.source);
    const own = found.map((variant) => ({ ...variant, traits: [...variant.traits, 'by noun', `by noun ${noun}`] }));
    const traits = ['by subject', `by subject ${noun}`];
    return [...own, { ...frame, source: up.head, sourceTokens: up.tokens, traits }];
  }
  return found;
}

function firstOf(tree: Tree, head: number): number {
  let first = head;
  const stack = [head];
  while (stack.length > 0) {
    const at = stack.pop() as number;
    if (at < first) first = at;
    for (const child of tree.children(at)) if (child < head) stack.push(child);
  }
  // The comma or dash itself often hangs from the clause that it opens.
  while (first < head && /^[,;:—–-]+$/.test(tree.form(first))) first++;
  return first;
}

function followsComma(tree: Tree, at: number): boolean {
  if (at === 0) return false;
  if (/^[,;—–-]+$/.test(tree.form(at - 1))) return true;
  return at > 1 && tree.tokens[at - 1].upos === 'CCONJ' && /^[,;—–-]+$/.test(tree.form(at - 2));
}
