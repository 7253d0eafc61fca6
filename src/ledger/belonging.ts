import type { Store } from './dialect.js';
import { type FoundFinding, findingsByKey } from './found-finding.js';

/** What a finding is one telling of, and the others that tell it. */
export interface Belonging {
  readonly happening?: string;
  readonly undertaking?: string;
  /** Those that count, of the earliest reports first. */
  readonly others: readonly FoundFinding[];
}

const OTHERS = 50;

export async function belongingOf(store: Store, finding: string): Promise<Belonging> {
  const happening = await store.db
    .selectFrom('findings')
    .innerJoin('witnesses', 'witnesses.finding', 'findings.key')
    .innerJoin('happenings', 'happenings.key', 'witnesses.happening')
    .where('findings.id', '=', finding)
    .select(['happenings.key', 'happenings.id'])
    .executeTakeFirst();
  const undertaking = await store.db
    .selectFrom('findings')
    .innerJoin('restatements', 'restatements.finding', 'findings.key')
    .innerJoin('undertakings', 'undertakings.key', 'restatements.undertaking')
    .where('findings.id', '=', finding)
    .select(['undertakings.key', 'undertakings.id'])
    .executeTakeFirst();
  const told = happening
    ? store.db.selectFrom('witnesses').select('finding').where('happening', '=', happening.key)
    : undertaking && store.db.selectFrom('restatements').select('finding').where('undertaking', '=', undertaking.key);
  const rows = told
    ? await store.db
        .selectFrom('findings')
        .innerJoin('articles', 'articles.key', 'findings.article')
        .where('findings.key', 'in', told)
        .where('findings.id', '<>', finding)
        .where('findings.hidden', 'is', null)
        .where('articles.superseded', 'is', null)
        .orderBy('findings.listed')
        .orderBy('findings.key')
        .limit(OTHERS)
        .select('findings.key')
        .execute()
    : [];
  const keys = rows.map(({ key }) => key);
  const found = await findingsByKey(store, keys);
  return {
    ...(happening ? { happening: happening.id } : {}),
    ...(undertaking ? { undertaking: undertaking.id } : {}),
    others: keys.flatMap((key) => found.get(key) ?? []),
  };
}
