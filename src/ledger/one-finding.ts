import type { Article, Block } from '../records/article.js';
import type { Span } from '../records/span.js';
import { type Decision, decisionsOn } from './decisions.js';
import type { Store } from './dialect.js';
import { type FoundFinding, findingsByKey, tellingSpans } from './found-finding.js';
import { fromJson } from './schema.js';

/** A finding where it stands, and what people decided of it. */
export interface FindingView {
  readonly finding: FoundFinding;
  /** The blocks that its words stand in, with the place of these within each. */
  readonly context: readonly { readonly block: number; readonly text: string; readonly spans: readonly Span[] }[];
  readonly decisions: readonly Decision[];
}

/** A finding by its id, or by as much of it as no other begins with; undefined where the ledger has none. */
export async function oneFinding(store: Store, id: string): Promise<FindingView | undefined> {
  const rows = await store.db
    .selectFrom('findings')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .innerJoin('texts', 'texts.article', 'findings.article')
    .where('findings.id', '>=', id)
    .where('findings.id', '<', `${id}\x7f`)
    .orderBy('findings.id')
    .limit(2)
    .select(['findings.key', 'findings.id', 'articles.record', 'texts.text'])
    .execute();
  const row = rows[0]?.id === id ? rows[0] : rows.length === 1 ? rows[0] : undefined;
  if (!row) return undefined;
  const finding = (await findingsByKey(store, [row.key])).get(row.key) as FoundFinding;
  const { blocks } = fromJson<Pick<Article, 'blocks'>>(row.record);
  return {
    finding,
    context: contextOf(row.text, blocks, tellingSpans(finding.kind, finding.record as Record<string, unknown>)),
    decisions: await decisionsOn(store, finding.id),
  };
}

function contextOf(text: string, blocks: readonly Block[], spans: readonly Span[]): FindingView['context'] {
  return blocks.flatMap((block, index) => {
    const within = spans
      .filter(({ start, end }) => start < block.end && end > block.start)
      .map(({ start, end }) => ({
        start: Math.max(start, block.start) - block.start,
        end: Math.min(end, block.end) - block.start,
      }));
    return within.length > 0 ? [{ block: index, text: text.slice(block.start, block.end), spans: within }] : [];
  });
}
