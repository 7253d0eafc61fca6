import type { Store } from '../dialect.js';
import { type FoundFinding, findingsByKey } from '../found-finding.js';

/** Findings by their ids, of articles that stand and that nobody rejected. */
export async function findingsById(store: Store, ids: readonly string[]): Promise<Map<string, FoundFinding>> {
  if (ids.length === 0) return new Map();
  const rows = await store.db
    .selectFrom('findings')
    .innerJoin('articles', 'articles.key', 'findings.article')
    .select('findings.key')
    .where('findings.id', 'in', [...new Set(ids)])
    .where('findings.hidden', 'is', null)
    .where('articles.superseded', 'is', null)
    .execute();
  const found = await findingsByKey(
    store,
    rows.map(({ key }) => key),
  );
  return new Map([...found.values()].map((finding) => [finding.id, finding]));
}
