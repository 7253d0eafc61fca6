import { isRead } from '../../records/article.js';
import type { DateValue, Notice } from '../../records/reading.js';
import type { TimeExpression, TimeIndex } from '../parts.js';
import type { Tree } from '../syntax/tree.js';
import { attachmentOf } from './attachment.js';
import { settleBeside } from './beside.js';
import { type Day, dayOfIso } from './calendar.js';
import { datesByOwner, ownDate } from './date-of.js';
import type { Dated } from './dated.js';
import { type Expression, expressionsIn } from './grammar.js';
import { Line, lexemesOf } from './lexemes.js';
import { isAbsolute } from './meaning.js';
import { Outlooks } from './outlook.js';
import { type Resolved, resolve } from './resolve.js';

/** How many sentences back 'the following day' may look for its day. */
const ANCHOR_REACH = 3;

/**
 * Finds the expressions of time and dates them against the publication, in the past by default as
 * news has it. What cannot be settled keeps its words and has no value.
 */
export function readTimes(tree: Tree): { index: TimeIndex; notices: Notice[] } {
  const published = tree.doc.article.published && dayOfIso(tree.doc.article.published.value);
  const outlooks = new Outlooks(tree);
  const dated: Dated[] = [];
  let anchor: { resolved: Resolved; sentence: number } | undefined;
  tree.doc.sentences.forEach((sentence, sentenceIndex) => {
    const block = tree.doc.article.blocks[sentence.block];
    if (block && !isRead(block)) return;
    const line = new Line(lexemesOf(tree, sentence));
    const inSentence: Dated[] = [];
    const expressions = expressionsIn(line).filter((expression) => !isPersonName(tree, line, expression));
    for (const [position, expression] of expressions.entries()) {
      const place = placeOf(tree, line, expression);
      const reachable = anchor && sentenceIndex - anchor.sentence <= ANCHOR_REACH ? anchor.resolved : undefined;
      const above = attachmentOf(tree, place.start, place.head);
      const { outlook, nominal } = outlooks.at(place.head, above);
      const resolved = resolve(expression.meaning, {
        published,
        reference: published,
        outlook,
        nominal,
        anchor: reachable,
        sentenceAnchor: anchor?.sentence === sentenceIndex ? anchor.resolved : undefined,
        year: outlook === 'future' ? undefined : yearBeside(line, expressions, position),
      });
      if (resolved?.first !== undefined && expression.meaning.kind !== 'stretch') {
        anchor = { resolved: anchorOf(resolved, reachable), sentence: sentenceIndex };
      }
      inSentence.push({ ...place, above, sentence: sentenceIndex, meaning: expression.meaning, resolved });
    }
    countFromDatedClause(tree, outlooks, inSentence, published);
    settleBeside(tree, outlooks, inSentence);
    dated.push(...inSentence);
  });

  const expressions = dated.map((entry) => toExpression(tree, entry));
  const owners = datesByOwner(tree, dated);
  const notices: Notice[] = [];
  const stranded = published === undefined && dated.find((entry) => !entry.resolved && !isAbsolute(entry.meaning));
  if (stranded) {
    notices.push({
      code: 'published-unknown',
      message: 'the date of publication is not known, so that expressions such as this one stay without a date',
      span: { start: stranded.span.start, end: stranded.span.end },
    });
  }
  const dateOf = (token: number): DateValue | undefined => {
    const entry = ownDate(tree, dated, owners, token);
    return entry && toExpression(tree, entry).value;
  };
  return { index: { expressions, dateOf }, notices };
}

/** A time of day does not move the anchor off its day. */
function anchorOf(resolved: Resolved, before: Resolved | undefined): Resolved {
  if (resolved.precision !== 'instant') return resolved;
  return { ...resolved, precision: 'day', value: resolved.value.slice(0, 10) || before?.value || resolved.value };
}

function toExpression(tree: Tree, entry: Dated): TimeExpression {
  const span = { start: entry.span.start, end: entry.span.end };
  const text = tree.text.slice(span.start, span.end);
  const value: DateValue = entry.resolved
    ? { value: entry.resolved.value, text, span, precision: entry.resolved.precision }
    : { text, span, precision: 'unresolved' };
  return { span, start: entry.start, end: entry.end, head: entry.head, value };
}

/** Span, tokens and heading token of an expression. */
function placeOf(tree: Tree, line: Line, expression: Expression): Pick<Dated, 'span' | 'start' | 'end' | 'head'> {
  const span = { start: line.lexemes[expression.start].start, end: line.lexemes[expression.end - 1].end };
  const within = tree.tokensIn(span);
  let { start, end } = within;
  // A token that the span only cuts into ('mid-May's') still belongs to it.
  while (start > 0 && tree.tokens[start - 1].end > span.start) start--;
  while (end < tree.tokens.length && tree.tokens[end].start < span.end) end++;
  let head = start;
  for (let at = start; at < end; at++) {
    const above = tree.head(at);
    const outside = above < start || above >= end;
    if (outside && !tree.is(at, 'case', 'punct', 'mark', 'cc')) {
      head = at;
      break;
    }
  }
  return { span, start, end, head };
}

/** 'May', 'April' and the like inside a person's name. */
function isPersonName(tree: Tree, line: Line, expression: Expression): boolean {
  if (expression.end - expression.start > 1) return false;
  const { kind } = expression.meaning;
  if (kind !== 'month' && kind !== 'weekday') return false;
  const { head, start } = placeOf(tree, line, expression);
  if (tree.is(head, 'flat') || tree.child(head, 'flat') !== undefined) return true;
  return tree.doc.mentions.some(
    (mention) =>
      mention.type === 'person' &&
      mention.start <= start &&
      start < mention.end &&
      tree.tokens.slice(mention.start, mention.end).every((token) => token.upos === 'PROPN'),
  );
}

/** The year of a full date that this one is listed with: 'June 3 and June 9, 2016'. */
function yearBeside(line: Line, expressions: readonly Expression[], position: number): number | undefined {
  const { meaning, end } = expressions[position];
  if (meaning.kind !== 'day' && meaning.kind !== 'month') return undefined;
  if (meaning.kind === 'month' && meaning.shift !== undefined) return undefined;
  const next = expressions[position + 1];
  if (next && next.start - end <= 2 && line.isOneOf(next.start - 1, 'and', 'or', ',', 'to')) {
    const year = 'year' in next.meaning ? next.meaning.year : undefined;
    if (year !== undefined && (next.meaning.kind === 'day' || next.meaning.kind === 'month')) return year;
  }
  for (let before = position - 1; before >= Math.max(0, position - 4); before--) {
    const earlier = expressions[before].meaning;
    if (earlier.kind === 'day' && earlier.year !== undefined) return earlier.year;
  }
  return undefined;
}

/** 'said on Monday that it would answer on Wednesday': that Wednesday is counted from the Monday. */
function countFromDatedClause(tree: Tree, outlooks: Outlooks, entries: Dated[], published: Day | undefined): void {
  if (published === undefined) return;
  for (const entry of entries) {
    if (entry.meaning.kind !== 'weekday' || entry.meaning.shift !== undefined) continue;
    const { outlook, nominal, verb } = outlooks.at(entry.head, entry.above);
    if (outlook !== 'future' || verb < 0) continue;
    const above = new Set(tree.ancestors(verb));
    const told = entries.find(
      (other) => other !== entry && above.has(other.above) && other.resolved?.precision === 'day',
    );
    const reference = told?.resolved?.first;
    if (reference === undefined || reference >= published) continue;
    entry.resolved = resolve(entry.meaning, {
      published,
      reference,
      outlook,
      nominal,
      anchor: undefined,
      sentenceAnchor: undefined,
      year: undefined,
    });
  }
}
