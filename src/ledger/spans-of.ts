import type { Span } from '../records/span.js';
import type { Store } from './dialect.js';
import type { FindingKind } from './schema.js';

/** Where a finding stands in its article, field by field. */
export interface FindingSpan extends Span {
  readonly finding: string;
  readonly kind: FindingKind;
  /** Of the record: 'evidence', 'content', 'cue', … */
  readonly field: string;
}

/** All spans of an article's findings that count, in the order of the text; the longer one first. */
export async function spansOf({ db }: Store, article: string): Promise<FindingSpan[]> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('findings', 'findings.article', 'articles.key')
    .innerJoin('spans', 'spans.finding', 'findings.key')
    .where('articles.id', '=', article)
    .where('findings.hidden', 'is', null)
    .select(['findings.id', 'findings.kind', 'spans.field', 'spans.start_at', 'spans.end_at'])
    .orderBy('spans.start_at')
    .orderBy('spans.end_at', 'desc')
    .orderBy('findings.key')
    .execute();
  return rows.map(({ id, kind, field, start_at, end_at }) => ({
    finding: id,
    kind,
    field,
    start: start_at,
    end: end_at,
  }));
}
