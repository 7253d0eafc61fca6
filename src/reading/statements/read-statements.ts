import { findingId } from '../../records/identity.js';
import type { Notice, Role, Statement } from '../../records/reading.js';
import { mergeSpans, type Span, wordsOf } from '../../records/span.js';
import type { ActorIndex, ReadStatement, StatementIndex, TimeIndex } from '../parts.js';
import type { Tree } from '../syntax/tree.js';
import { actOf } from './acts.js';
import { withoutAsides } from './asides.js';
import { candidates } from './candidates.js';
import { carriedOver } from './carry-over.js';
import { featuresOf } from './features.js';
import type { Frame } from './frame.js';
import { nounPhrase } from './phrases.js';
import type { Quotations } from './quote-frames.js';
import { select } from './select.js';
import { likelihood } from './weigh.js';

/**
 * Who said what. Candidates come from the tree and the quotation marks; a table of weights says
 * which of them are statements; a quotation that none accounts for is given to the speaker before it.
 */
export function readStatements(
  tree: Tree,
  actors: ActorIndex,
  times: TimeIndex,
): { index: StatementIndex; notices: Notice[] } {
  const { frames, quotations } = candidates(tree);
  const weighed = withoutAsides(
    tree,
    frames.map((frame) => ({ frame, likelihood: likelihood(featuresOf(tree, quotations, frame)) })),
  );
  const chosen = carriedOver(tree, quotations, select(weighed, tree.tokens.length));
  const notices: Notice[] = [];
  for (const { frame } of chosen) {
    if (frame.cueTokens.length === 0 && frame.source === undefined) {
      notices.push({
        code: 'quotation-without-speaker',
        message: 'A quotation names no speaker.',
        span: spansOf(tree, frame.content)[0],
      });
    }
  }
  const order = chosen
    .map(({ frame }, index) => ({ index, size: frame.content.length }))
    .sort((a, b) => b.size - a.size);
  const innermost = new Int32Array(tree.tokens.length).fill(-1);
  const within = new Map<number, number>();
  for (const { index } of order) {
    const { frame } = chosen[index];
    const outer = innermost[frame.cue >= 0 ? frame.cue : frame.content[0]];
    if (outer >= 0) within.set(index, outer);
    for (const at of frame.content) innermost[at] = index;
  }
  const ids = chosen.map(({ frame }) => idOf(tree, frame));
  const statements = chosen.map(({ frame, likelihood }, index): ReadStatement => {
    const outer = within.get(index);
    return statementOf(
      tree,
      quotations,
      actors,
      times,
      frame,
      likelihood,
      ids[index],
      outer === undefined ? undefined : ids[outer],
    );
  });
  return { index: { statements, at: (token) => statements[innermost[token] ?? -1] }, notices };
}

function statementOf(
  tree: Tree,
  quotations: Quotations,
  actors: ActorIndex,
  times: TimeIndex,
  frame: Frame,
  confidence: number,
  id: string,
  within: string | undefined,
): ReadStatement {
  const speaker = frame.source === undefined ? undefined : roleOf(tree, actors, frame.source, frame.sourceTokens);
  const addressee =
    frame.addressee === undefined
      ? undefined
      : roleOf(tree, actors, frame.addressee, nounPhrase(tree, frame.addressee, frame.content));
  const date = frame.cue >= 0 ? times.dateOf(frame.cue) : undefined;
  const record: Statement = {
    id,
    speaker: speaker ? { ...(speaker.actor !== undefined && { actor: speaker.actor }), spans: speaker.spans } : null,
    cue: spansOf(tree, frame.cueTokens),
    content: spansOf(tree, frame.content),
    ...(addressee && {
      addressee: { ...(addressee.actor !== undefined && { actor: addressee.actor }), spans: addressee.spans },
    }),
    mode: modeOf(tree, quotations, frame),
    act: actOf(tree, frame),
    ...(date && { date }),
    ...(within !== undefined && { within }),
    confidence: Math.round(confidence * 1000) / 1000,
  };
  return { record, cue: frame.cue, content: runsOf(frame.content), speaker, addressee };
}

function roleOf(tree: Tree, actors: ActorIndex, head: number, tokens: readonly number[]): Role | undefined {
  const spans = spansOf(tree, tokens.length > 0 ? tokens : [head]);
  const words = wordsOf(tree.text, spans);
  const named = actors.actorAt(head) ?? actors.actorAt(antecedentOf(tree, head));
  const country =
    named?.country ?? actors.rolesAt(antecedentOf(tree, head)).find((role) => role.country !== undefined)?.country;
  return { ...(named && { actor: named.id }), ...(country !== undefined && { country }), text: words, spans };
}

/** The noun that 'who' or 'which' stands for; the token itself where it is no relative pronoun. */
function antecedentOf(tree: Tree, at: number): number {
  if (!['who', 'which', 'that', 'whose'].includes(tree.lower(at))) return at;
  for (let up = tree.head(at); up >= 0; up = tree.head(up)) {
    if (tree.is(up, 'acl:relcl') && tree.head(up) >= 0) return tree.head(up);
  }
  return at;
}

function modeOf(tree: Tree, quotations: Quotations, frame: Frame): Statement['mode'] {
  const words = frame.content.filter((at) => /[\p{L}\p{N}]/u.test(tree.form(at)));
  const quoted = words.filter((at) => quotations.at(at) >= 0).length;
  if (quoted === 0) return 'indirect';
  return quoted >= words.length * 0.9 ? 'direct' : 'mixed';
}

function idOf(tree: Tree, frame: Frame): string {
  const anchor = tree.tokens[frame.cue >= 0 ? frame.cue : frame.content[0]];
  return findingId(tree.doc.article.id, 'statement', { start: anchor.start, end: anchor.end });
}

/** Spans of the tokens, cut wherever a line ends. */
function spansOf(tree: Tree, tokens: readonly number[]): Span[] {
  const spans = tree.spansOf(tokens).flatMap((span) => {
    const parts: Span[] = [];
    for (const match of tree.text.slice(span.start, span.end).matchAll(/[^\s](?:[^\n]*[^\s])?/g)) {
      parts.push({ start: span.start + match.index, end: span.start + match.index + match[0].length });
    }
    return parts;
  });
  return mergeSpans(tree.text, spans);
}

function runsOf(tokens: readonly number[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const at of tokens) {
    const last = runs.at(-1);
    if (last && last.end === at) last.end = at + 1;
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}
