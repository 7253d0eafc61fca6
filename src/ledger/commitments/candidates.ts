import { sql, type Transaction } from 'kysely';
import { fromJson, type Schema } from '../schema.js';
import type { CommitmentSketch } from './sketch.js';

/** Undertakings looked at for one commitment, the newest for each sign. */
const PER_SIGN = 16;
const CANDIDATES = 48;
export interface Candidate {
  readonly key: number;
  readonly sketches: readonly CommitmentSketch[];
}

/** The newest undertakings that stand under any of the signs, those under most of them first. */
export async function candidatesFor(trx: Transaction<Schema>, signs: readonly string[]): Promise<Candidate[]> {
  return (await candidatesForEach(trx, [signs]))[0];
}

/** As `candidatesFor` for several lists of signs, looked up together. */
export async function candidatesForEach(
  trx: Transaction<Schema>,
  lists: readonly (readonly string[])[],
): Promise<Candidate[][]> {
  const bySign = await undertakingsUnder(trx, [...new Set(lists.flat())]);
  const found = lists.map((signs) => {
    const counts = new Map<number, number>();
    for (const one of signs.flatMap((sign) => bySign.get(sign) ?? [])) counts.set(one, (counts.get(one) ?? 0) + 1);
    return [...counts]
      .sort(([one, times], [other, more]) => more - times || other - one)
      .slice(0, CANDIDATES)
      .map(([key]) => key);
  });
  const keys = [...new Set(found.flat())];
  const rows =
    keys.length === 0
      ? []
      : await trx.selectFrom('undertakings').select(['key', 'sketch']).where('key', 'in', keys).execute();
  const sketches = new Map(rows.map(({ key, sketch }) => [key, fromJson<CommitmentSketch[]>(sketch)]));
  return found.map((some) => some.map((key) => ({ key, sketches: sketches.get(key) ?? [] })));
}

/** Signs that are looked up in one statement. */
const AT_ONCE = 100;

async function undertakingsUnder(trx: Transaction<Schema>, signs: readonly string[]): Promise<Map<string, number[]>> {
  const bySign = new Map<string, number[]>();
  for (let at = 0; at < signs.length; at += AT_ONCE) {
    const postings = signs.slice(at, at + AT_ONCE).map(
      (sign) => sql`select * from (select sign, undertaking from undertaking_signs where sign = ${sign}
        order by undertaking desc limit ${sql.lit(PER_SIGN)}) as s`,
    );
    const { rows } = await sql<{ sign: string; undertaking: number }>`${sql.join(postings, sql` union all `)}`.execute(
      trx,
    );
    for (const { sign, undertaking } of rows) bySign.set(sign, [...(bySign.get(sign) ?? []), undertaking]);
  }
  return bySign;
}
