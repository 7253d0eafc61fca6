import type { Transaction } from 'kysely';
import { CasusError } from '../records/errors.js';
import type { Actor, Reading } from '../records/reading.js';
import { backupLedger } from './backup.js';
import { confirmChange, dismissChange, settleState, standingVerdict } from './commitments/decide-change.js';
import { mergeUndertakings, splitUndertaking } from './commitments/mend-undertakings.js';
import { type DecisionLine, decisionLines, type ImportedDecisions, importDecisions } from './decision-lines.js';
import { type Decision, decide, decisionOf } from './decisions.js';
import type { Store } from './dialect.js';
import { type Forgotten, forgetArticles } from './forget.js';
import { findingsByKey } from './found-finding.js';
import { mergeHappenings, splitHappening } from './happenings/mend-happenings.js';
import { refollowArticle, unfollowArticle } from './over-time.js';
import { type Patch, patched } from './patch.js';
import type { Deciding } from './placings.js';
import { articleIds, type Reread, rereadArticle } from './reread.js';
import { type FindingKind, fromJson, type Schema } from './schema.js';
import { mergeActors, settleActors, splitActor } from './settle-actors.js';
import { settleArticle } from './settle-article.js';
import { mergeStories, splitStory, undoStory } from './settle-stories.js';
import { writing } from './writing.js';

/** What people can decide and set right. Every method throws `CasusError` not-in-ledger for ids that the ledger does not know. */
export interface Corrections {
  /** Sets fields of a finding right; `usage` for what it cannot be. */
  correct(finding: string, patch: Patch, deciding: Deciding): Promise<Decision>;
  /** Takes findings out of all answers; dismisses proposed changes ('change-…'). */
  reject(findings: readonly string[], deciding: Deciding): Promise<Decision[]>;
  /** Says that findings, or proposed changes, are right; a finding that was rejected or merged counts again. */
  confirm(findings: readonly string[], deciding: Deciding): Promise<Decision[]>;
  /** Makes several one: findings of a kind, actors, stories ('story-12'), happenings or undertakings. The first is kept. */
  merge(kept: string, others: readonly string[], deciding: Deciding): Promise<Decision[]>;
  /**
   * Parts what was wrongly one: a finding or an actor from what it was merged with, articles from a story,
   * findings from a happening or an undertaking.
   */
  split(subject: string, parts: readonly string[], deciding: Deciding): Promise<Decision[]>;
  /** Takes a decision back. */
  undo(decision: number, deciding: Deciding): Promise<Decision>;
  decisionLines(after?: number): Promise<{ readonly lines: readonly DecisionLine[]; readonly next?: number }>;
  importDecisions(lines: readonly DecisionLine[]): Promise<ImportedDecisions>;
  /** Ids of articles after one of that id, in their order; with `notBy` those that another engine read. */
  articleIds(after?: string, notBy?: string): Promise<string[]>;
  /** Puts a new reading in place of the old one; decisions follow the words that they were about. */
  reread(reading: Reading, engine: string): Promise<Reread>;
  forget(articles: readonly string[]): Promise<Forgotten[]>;
  /** Copies the ledger into a new file, while it is in use. */
  backup(file: string): Promise<void>;
}

export function correctionsOf(store: Store): Corrections {
  return {
    correct: (finding, patch, deciding) => correctFinding(store, finding, patch, deciding),
    reject: (findings, deciding) => judge(store, 'reject', findings, deciding),
    confirm: (findings, deciding) => judge(store, 'confirm', findings, deciding),
    merge: (kept, others, deciding) => merge(store, kept, others, deciding),
    split: (subject, parts, deciding) => split(store, subject, parts, deciding),
    undo: (decision, deciding) => undo(store, decision, deciding),
    decisionLines: (after) => decisionLines(store, after),
    importDecisions: (lines) => importDecisions(store, lines),
    articleIds: (after, notBy) => articleIds(store, after, notBy),
    reread: (reading, engine) => rereadArticle(store, reading, engine),
    forget: (articles) => forgetArticles(store, articles),
    backup: (file) => backupLedger(store, file),
  };
}

const STORY = /^story[- :]?(\d+)$/i;
const HAPPENING = /^happening-/;
const UNDERTAKING = /^undertaking-/;
const CHANGE = /^change-/;
const ACTOR = /^[a-z ]+:/;

function correctFinding(store: Store, id: string, patch: Patch, deciding: Deciding): Promise<Decision> {
  return writing(store, async (trx) => {
    const finding = await findingOf(trx, id);
    if (Object.keys(patch).length === 0) throw new CasusError('usage', `nothing of ${id} is to be corrected`);
    const actors = await trx
      .selectFrom('findings')
      .select('record')
      .where('article', '=', finding.article)
      .where('kind', '=', 'actor')
      .execute();
    const record = fromJson<object>(finding.corrected ?? finding.record);
    patched(
      finding.kind,
      record,
      patch,
      actors.map((actor) => fromJson<Actor>(actor.record)),
    );
    const decision = await decideOn(trx, finding, 'correct', { set: patch }, deciding);
    await settleArticle(trx, finding.article);
    return decision;
  });
}

async function judge(
  store: Store,
  action: 'reject' | 'confirm',
  all: readonly string[],
  deciding: Deciding,
): Promise<Decision[]> {
  const before = await lastDecision(store);
  for (const change of all.filter((id) => CHANGE.test(id))) {
    await (action === 'confirm' ? confirmChange : dismissChange)(store, change, deciding);
  }
  const ids = all.filter((id) => !CHANGE.test(id));
  if (ids.length < all.length) {
    if (ids.length > 0) await judge(store, action, ids, deciding);
    return decisionsSince(store, before);
  }
  return writing(store, async (trx) => {
    const findings = [];
    for (const id of ids) findings.push(await findingOf(trx, id));
    const decisions = [];
    for (const finding of findings) decisions.push(await decideOn(trx, finding, action, {}, deciding));
    for (const article of new Set(findings.map(({ article }) => article))) await settleArticle(trx, article);
    return decisions;
  });
}

async function merge(store: Store, kept: string, others: readonly string[], deciding: Deciding): Promise<Decision[]> {
  if (others.length === 0) throw new CasusError('usage', `name what is to be one with ${kept}`);
  if (HAPPENING.test(kept) || UNDERTAKING.test(kept)) {
    const before = await lastDecision(store);
    const put = HAPPENING.test(kept) ? mergeHappenings : mergeUndertakings;
    for (const other of others) await put(store, kept, other, deciding);
    return decisionsSince(store, before);
  }
  return writing(store, async (trx) => {
    if (STORY.test(kept)) return mergeStories(trx, storyOf(kept), others.map(storyOf), deciding);
    if (ACTOR.test(kept)) return mergeActors(trx, kept, others, deciding);
    const one = await findingOf(trx, kept);
    const decisions = [];
    const articles = new Set<number>();
    for (const id of others) {
      const other = await findingOf(trx, id);
      if (other.key === one.key) throw new CasusError('usage', `${id} is ${kept} itself`);
      if (other.kind !== one.kind) throw new CasusError('usage', `${id} is no ${one.kind} as ${kept} is`);
      if (one.kept === other.id) throw new CasusError('usage', `${one.id} was merged with ${other.id} before`);
      decisions.push(await decideOn(trx, other, 'merge', { into: one.id, intoQuoted: one.words }, deciding));
      articles.add(other.article);
    }
    for (const article of articles) await settleArticle(trx, article);
    return decisions;
  });
}

async function split(store: Store, subject: string, parts: readonly string[], deciding: Deciding): Promise<Decision[]> {
  if (HAPPENING.test(subject) || UNDERTAKING.test(subject)) {
    if (parts.length === 0) throw new CasusError('usage', `name the findings that are none of ${subject}`);
    const before = await lastDecision(store);
    await (HAPPENING.test(subject) ? splitHappening : splitUndertaking)(store, subject, parts, deciding);
    return decisionsSince(store, before);
  }
  return writing(store, async (trx) => {
    if (STORY.test(subject)) return [await splitStory(trx, storyOf(subject), parts, deciding)];
    if (parts.length > 0)
      throw new CasusError('usage', `parts are named of stories and happenings; ${subject} is neither`);
    if (ACTOR.test(subject)) return [await splitActor(trx, subject, deciding)];
    const finding = await findingOf(trx, subject);
    if (finding.hidden !== 'merged') throw new CasusError('usage', `${subject} is not merged with another`);
    const decision = await decideOn(trx, finding, 'split', { from: finding.kept }, deciding);
    await settleArticle(trx, finding.article);
    return [decision];
  });
}

function undo(store: Store, key: number, deciding: Deciding): Promise<Decision> {
  return writing(store, async (trx) => {
    const row = await trx.selectFrom('decisions').selectAll().where('key', '=', key).executeTakeFirst();
    if (!row) throw new CasusError('not-in-ledger', `the ledger has no decision ${key}`);
    const undone = decisionOf(row);
    if (undone.action === 'undo') throw new CasusError('usage', `decision ${key} took one back: decide again instead`);
    if (undone.undoneBy !== undefined) throw new CasusError('usage', `decision ${key} is undone by ${undone.undoneBy}`);
    const { about, subject, article, quoted } = undone;
    const decision = await decide(
      trx,
      { action: 'undo', about, subject, article, quoted, detail: { decision: key } },
      deciding,
    );
    await trx.updateTable('decisions').set({ undone_by: decision.decision }).where('key', '=', key).execute();
    if (about === 'actor') await settleActors(trx);
    else if (about === 'story') await undoStory(trx, undone);
    else if (about === 'change') await settleChange(trx, subject);
    else if (about === 'finding' || about === 'happening' || about === 'undertaking') {
      const stands = await trx
        .selectFrom('findings')
        .innerJoin('articles', 'articles.key', 'findings.article')
        .select(['findings.article', 'articles.listed'])
        .where('findings.id', '=', subject)
        .executeTakeFirst();
      if (stands && about === 'finding') await settleArticle(trx, stands.article);
      else if (stands) {
        await unfollowArticle(trx, stands.article);
        await refollowArticle(trx, stands.article, stands.listed);
      }
    } else throw new CasusError('usage', `a decision on a ${about} is not taken back so`);
    return decision;
  });
}

/** What was decided before holds again of a proposed change. */
async function settleChange(trx: Transaction<Schema>, change: string): Promise<void> {
  const row = await trx
    .selectFrom('changes')
    .select(['key', 'undertaking'])
    .where('id', '=', change)
    .executeTakeFirst();
  if (!row) return;
  const verdict = (await standingVerdict(trx, change)) ?? null;
  await trx.updateTable('changes').set({ verdict }).where('key', '=', row.key).execute();
  await settleState(trx, row.undertaking);
}

interface Finding {
  readonly key: number;
  readonly id: string;
  readonly kind: FindingKind;
  readonly article: number;
  readonly articleId: string;
  readonly record: unknown;
  readonly corrected: unknown;
  readonly hidden: string | null;
  readonly kept: string | null;
  readonly words: string;
}

/** A finding by its id, or by as much of it as no other begins with. */
async function findingOf(trx: Transaction<Schema>, id: string): Promise<Finding> {
  const rows = await trx
    .selectFrom('findings')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .where('findings.id', '>=', id)
    .where('findings.id', '<', `${id}\x7f`)
    .orderBy('findings.id')
    .limit(2)
    .select([
      'findings.key',
      'findings.id',
      'findings.kind',
      'findings.article',
      'articles.id as articleId',
      'findings.record',
      'findings.corrected',
      'findings.hidden',
      'findings.kept',
    ])
    .execute();
  const row = rows[0]?.id === id ? rows[0] : rows.length === 1 && id.length > 8 ? rows[0] : undefined;
  if (!row) throw new CasusError('not-in-ledger', `the ledger has no finding ${id}, or more than one begins so`);
  const words = (await findingsByKey({ db: trx }, [row.key])).get(row.key)?.words ?? '';
  return { ...row, words };
}

function decideOn(
  trx: Transaction<Schema>,
  { id, articleId, words }: Finding,
  action: Decision['action'],
  detail: Decision['detail'],
  deciding: Deciding,
): Promise<Decision> {
  return decide(trx, { action, about: 'finding', subject: id, article: articleId, quoted: words, detail }, deciding);
}

function storyOf(text: string): number {
  const number = Number(STORY.exec(text)?.[1]);
  if (!number) throw new CasusError('usage', `'${text}' is no story: give it as story-12`);
  return number;
}

async function lastDecision({ db }: Store): Promise<number> {
  const row = await db
    .selectFrom('decisions')
    .select((eb) => eb.fn.max('key').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}

async function decisionsSince({ db }: Store, last: number): Promise<Decision[]> {
  const rows = await db.selectFrom('decisions').selectAll().where('key', '>', last).orderBy('key').execute();
  return rows.map(decisionOf);
}
