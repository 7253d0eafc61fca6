import type { Transaction } from 'kysely';
import { z } from 'zod';
import { CasusError } from '../records/errors.js';
import { decisionOf } from './decisions.js';
import type { Store } from './dialect.js';
import { findingsByKey } from './found-finding.js';
import { fromJson, type Schema } from './schema.js';
import { settleActors } from './settle-actors.js';
import { settleArticle } from './settle-article.js';
import { writing } from './writing.js';

/** Decisions of one page. */
const AT_ONCE = 200;

const ACTIONS = ['correct', 'confirm', 'reject', 'merge', 'split', 'undo'] as const;

/** A decision outside the ledger: what was decided, of which words, and what the reader had found there. */
export const decisionLineSchema = z.object({
  at: z.string(),
  who: z.string(),
  action: z.enum(ACTIONS),
  about: z.string(),
  subject: z.string(),
  article: z.string().optional(),
  quoted: z.string().optional(),
  detail: z.record(z.string(), z.unknown()),
  why: z.string().optional(),
  undone: z.literal(true).optional(),
  /** Of a decision on a finding that stands: its kind, as the reader gave it, and as corrected. */
  finding: z
    .object({
      kind: z.string(),
      type: z.string(),
      engine: z.string(),
      found: z.unknown(),
      corrected: z.unknown().optional(),
    })
    .optional(),
});
export type DecisionLine = z.infer<typeof decisionLineSchema>;

export interface ImportedDecisions {
  readonly taken: number;
  /** Those that the ledger had already, and those that had been taken back where they come from. */
  readonly known: number;
  readonly undone: number;
  /** Those on what this ledger does not hold, or finds no longer. */
  readonly lost: readonly DecisionLine[];
}

/** Decisions after one of that number, the oldest first; `next` is the number to go on from. */
export async function decisionLines(
  { db }: Store,
  after = 0,
): Promise<{ readonly lines: readonly DecisionLine[]; readonly next?: number }> {
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where('key', '>', after)
    .orderBy('key')
    .limit(AT_ONCE)
    .execute();
  const found = await db
    .selectFrom('findings')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .select([
      'findings.id',
      'findings.kind',
      'findings.type',
      'findings.record',
      'findings.corrected',
      'articles.engine',
    ])
    .where(
      'findings.id',
      'in',
      rows.map(({ subject }) => subject),
    )
    .execute();
  const findings = new Map(
    found.map(({ id, kind, type, engine, record, corrected }) => [
      id,
      {
        kind,
        type,
        engine,
        found: fromJson<unknown>(record),
        ...(corrected === null ? {} : { corrected: fromJson<unknown>(corrected) }),
      },
    ]),
  );
  const lines = rows.map((row): DecisionLine => {
    const { decision: _, undoneBy, ...rest } = decisionOf(row);
    const finding = row.about === 'finding' ? findings.get(row.subject) : undefined;
    return { ...rest, ...(undoneBy === undefined ? {} : { undone: true }), ...(finding ? { finding } : {}) };
  });
  return rows.length < AT_ONCE ? { lines } : { lines, next: rows[AT_ONCE - 1].key };
}

/**
 * Takes decisions on findings and actors in, each once; a finding is known by its id, or by the words that
 * it rested on where it has another id here.
 */
export function importDecisions(store: Store, lines: readonly DecisionLine[]): Promise<ImportedDecisions> {
  return writing(store, async (trx) => {
    const result = { taken: 0, known: 0, undone: 0, lost: [] as DecisionLine[] };
    const articles = new Set<number>();
    for (const line of lines) {
      if (line.undone || line.action === 'undo') {
        result.undone++;
        continue;
      }
      const attached = await attach(trx, line);
      if (!attached) {
        result.lost.push(line);
        continue;
      }
      if (await isKnown(trx, line, attached.subject)) {
        result.known++;
        continue;
      }
      await trx
        .insertInto('decisions')
        .values({
          at: line.at,
          who: line.who,
          action: line.action,
          about: line.about,
          subject: attached.subject,
          article: line.article ?? null,
          quoted: line.quoted ?? null,
          detail: JSON.stringify(attached.detail),
          why: line.why ?? null,
          undone_by: null,
        })
        .execute();
      result.taken++;
      if (attached.article !== undefined) articles.add(attached.article);
    }
    for (const article of articles) await settleArticle(trx, article);
    await settleActors(trx);
    return result;
  });
}

/** @throws CasusError input-malformed. */
export function readDecisionLine(text: string, place: string): DecisionLine {
  try {
    return decisionLineSchema.parse(JSON.parse(text));
  } catch (cause) {
    const message =
      cause instanceof z.ZodError ? `${cause.issues[0].path.join('.')}: ${cause.issues[0].message}` : String(cause);
    throw new CasusError('input-malformed', `the line is no decision (${message})`, { place, cause });
  }
}

interface Attached {
  readonly subject: string;
  readonly detail: DecisionLine['detail'];
  readonly article?: number;
}

async function attach(trx: Transaction<Schema>, line: DecisionLine): Promise<Attached | undefined> {
  const { about, subject, detail, quoted } = line;
  if (about === 'actor') {
    const identities = [subject, ...(typeof detail.into === 'string' ? [detail.into] : [])];
    const known = await trx.selectFrom('actors').select('identity').where('identity', 'in', identities).execute();
    return known.length === identities.length ? { subject, detail } : undefined;
  }
  if (about !== 'finding' || line.article === undefined) return undefined;
  const finding = await findingOf(trx, line.article, subject, quoted);
  if (!finding) return undefined;
  if (line.action !== 'merge') return { subject: finding.id, detail, article: finding.article };
  // The one that is kept may stand in another article.
  const into = await trx.selectFrom('findings').select('id').where('id', '=', String(detail.into)).executeTakeFirst();
  return into ? { subject: finding.id, detail, article: finding.article } : undefined;
}

async function findingOf(trx: Transaction<Schema>, article: string, id: string, quoted: string | undefined) {
  const rows = await trx
    .selectFrom('findings')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .select(['findings.key', 'findings.id', 'findings.article'])
    .where('articles.id', '=', article)
    .where('findings.kind', '=', id.replace(/-.*$/s, '') as 'event')
    .execute();
  const same = rows.find((row) => row.id === id);
  if (same || quoted === undefined) return same;
  const found = await findingsByKey(
    { db: trx },
    rows.map(({ key }) => key),
  );
  return rows.find(({ key }) => found.get(key)?.words === quoted);
}

async function isKnown(trx: Transaction<Schema>, line: DecisionLine, subject: string): Promise<boolean> {
  const row = await trx
    .selectFrom('decisions')
    .select('key')
    .where('at', '=', line.at)
    .where('who', '=', line.who)
    .where('action', '=', line.action)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row !== undefined;
}
