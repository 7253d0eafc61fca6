import type { Transaction } from 'kysely';
import { CasusError } from '../records/errors.js';
import type { Reading } from '../records/reading.js';
import type { Span } from '../records/span.js';
import { type Decision, decisionOf } from './decisions.js';
import type { Store } from './dialect.js';
import { quotedWords, tellingSpans } from './found-finding.js';
import { instant } from './happened.js';
import { refollowArticle, unfollowArticle } from './over-time.js';
import { writing } from './record.js';
import { type FindingKind, fromJson, type Schema } from './schema.js';
import { settleArticle } from './settle-article.js';
import { countMentions, writeFindings } from './write-findings.js';

/** What became of an article that was read again. */
export interface Reread {
  readonly article: string;
  /** Findings before and after. */
  readonly before: number;
  readonly after: number;
  /** Decisions that hold on: by the finding's id, or by its words where these are found with another id now. */
  readonly kept: number;
  readonly followed: readonly Decision[];
  /** Decisions on what is no longer found; they stay in the ledger and have no effect. */
  readonly lost: readonly Decision[];
}

/** Puts the findings of a new reading in place of the article's old ones, whole or not at all. */
export function rereadArticle(store: Store, reading: Reading, engine: string, at = new Date()): Promise<Reread> {
  return writing(store, async (trx) => {
    const { id } = reading.article;
    const article = await trx
      .selectFrom('articles')
      .innerJoin('texts', 'texts.article', 'articles.key')
      .select(['articles.key', 'articles.listed', 'texts.text'])
      .where('articles.id', '=', id)
      .executeTakeFirst();
    if (!article) throw new CasusError('not-in-ledger', `the ledger has no article ${id}`);
    const { key, listed, text } = article;
    const old = await findingsOf(trx, key);
    await unfollowArticle(trx, key);
    await countMentions(
      trx,
      old.map((finding) => finding.key),
      -1,
    );
    await trx.deleteFrom('findings').where('article', '=', key).execute();
    await writeFindings(trx, key, listed, reading);
    await trx
      .updateTable('articles')
      .set({ engine, read_at: instant(at) })
      .where('key', '=', key)
      .execute();
    const now = await findingsOf(trx, key);
    const { followed, lost, kept } = await follow(trx, id, text, old, now);
    if (followed.length + kept > 0) await settleArticle(trx, key);
    else await refollowArticle(trx, key, listed);
    return { article: id, before: old.length, after: now.length, kept, followed, lost };
  });
}

interface Known {
  readonly key: number;
  readonly id: string;
  readonly kind: FindingKind;
  readonly spans: readonly Span[];
}

async function findingsOf(trx: Transaction<Schema>, article: number): Promise<Known[]> {
  const rows = await trx
    .selectFrom('findings')
    .select(['key', 'id', 'kind', 'record'])
    .where('article', '=', article)
    .orderBy('key')
    .execute();
  return rows.map(({ record, ...row }) => ({ ...row, spans: tellingSpans(row.kind, fromJson(record)) }));
}

/** Lets decisions follow the words that they were about. */
async function follow(
  trx: Transaction<Schema>,
  article: string,
  text: string,
  old: readonly Known[],
  now: readonly Known[],
): Promise<{ kept: number; followed: Decision[]; lost: Decision[] }> {
  const present = new Set(now.map(({ id }) => id));
  const heirs = new Map<string, string>();
  for (const finding of old) {
    const heir = present.has(finding.id) ? undefined : heirOf(finding, now, text);
    if (heir) heirs.set(finding.id, heir);
  }
  const rows = await trx
    .selectFrom('decisions')
    .selectAll()
    .where('undone_by', 'is', null)
    .where('action', '<>', 'undo')
    .where('about', 'in', ['finding', 'happening', 'undertaking'])
    .where((eb) =>
      eb.or([
        eb('article', '=', article),
        // Decisions on happenings and undertakings name the finding alone.
        eb(
          'subject',
          'in',
          old.map(({ id }) => id),
        ),
      ]),
    )
    .orderBy('key')
    .execute();
  const result = { kept: 0, followed: [] as Decision[], lost: [] as Decision[] };
  for (const decision of rows.map(decisionOf)) {
    const subject = heirs.get(decision.subject);
    if (present.has(decision.subject)) result.kept++;
    else if (subject !== undefined) {
      const detail = { ...decision.detail, was: decision.subject };
      await trx
        .updateTable('decisions')
        .set({ subject, detail: JSON.stringify(detail) })
        .where('key', '=', decision.decision)
        .execute();
      result.followed.push({ ...decision, subject, detail });
    } else result.lost.push(decision);
  }
  for (const [before, after] of heirs) await renameKept(trx, before, after);
  return result;
}

/** What was merged with a finding whose id changed is merged with its heir. */
async function renameKept(trx: Transaction<Schema>, before: string, after: string): Promise<void> {
  const rows = await trx
    .selectFrom('decisions')
    .select(['key', 'detail', 'subject'])
    .where('action', '=', 'merge')
    .where('about', '=', 'finding')
    .where('undone_by', 'is', null)
    .execute();
  for (const { key, detail, subject } of rows) {
    const given = fromJson<Record<string, unknown>>(detail);
    if (given.into !== before) continue;
    await trx
      .updateTable('decisions')
      .set({ detail: JSON.stringify({ ...given, into: after }) })
      .where('key', '=', key)
      .execute();
    await trx
      .updateTable('findings')
      .set({ kept: after })
      .where('id', '=', subject)
      .where('kept', '=', before)
      .execute();
  }
}

/** Two findings share so much of their words before one is taken for the other. */
const SHARED = 0.6;

/** The finding of the same kind and words; else the one that shares most of them, if it is one alone. */
function heirOf(finding: Known, now: readonly Known[], text: string): string | undefined {
  const words = wordsAt(text, finding);
  const alike = now.filter(({ kind }) => kind === finding.kind);
  const same = alike.filter((one) => wordsAt(text, one) === words);
  if (same.length > 0) return nearest(finding, same).id;
  const shares = alike.map((one) => ({ id: one.id, share: overlap(finding.spans, one.spans) }));
  const best = shares.sort((a, b) => b.share - a.share)[0];
  return best && best.share >= SHARED ? best.id : undefined;
}

function wordsAt(text: string, { spans }: Known): string {
  return quotedWords(text, spans).replace(/\s+/g, ' ').trim();
}

function nearest(finding: Known, others: readonly Known[]): Known {
  const start = ({ spans }: Known) => spans[0]?.start ?? 0;
  return others.reduce((best, one) =>
    Math.abs(start(one) - start(finding)) < Math.abs(start(best) - start(finding)) ? one : best,
  );
}

/** What the two have in common, of what either has. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const common = a.reduce(
    (sum, one) =>
      sum + b.reduce((s, other) => s + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)), 0),
    0,
  );
  return common / Math.max(1, size(a) + size(b) - common);
}

/** Ids of one page. */
const AT_ONCE = 500;

export async function articleIds({ db }: Store, after = '', notBy?: string): Promise<string[]> {
  const rows = await db
    .selectFrom('articles')
    .select('id')
    .where('id', '>', after)
    .$if(notBy !== undefined, (query) => query.where('engine', '<>', notBy as string))
    .orderBy('id')
    .limit(AT_ONCE)
    .execute();
  return rows.map(({ id }) => id);
}
