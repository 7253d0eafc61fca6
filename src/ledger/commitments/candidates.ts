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

/** The newest undertakings that stand under any of the signs. */
export async function candidatesFor(trx: Transaction<Schema>, signs: readonly string[]): Promise<Candidate[]> {
  if (signs.length === 0) return [];
  const postings = signs.map(
    (sign) => sql`select * from (select undertaking from undertaking_signs where sign = ${sign}
      order by undertaking desc limit ${sql.lit(PER_SIGN)}) as s`,
  );
  const found = await sql<{
    undertaking: number;
  }>`select undertaking from (${sql.join(postings, sql` union all `)}) as f
    group by undertaking order by count(*) desc, undertaking desc limit ${sql.lit(CANDIDATES)}`.execute(trx);
  if (found.rows.length === 0) return [];
  const rows = await trx
    .selectFrom('undertakings')
    .select(['key', 'sketch'])
    .where(
      'key',
      'in',
      found.rows.map(({ undertaking }) => undertaking),
    )
    .orderBy('key')
    .execute();
  return rows.map(({ key, sketch }) => ({ key, sketches: fromJson<CommitmentSketch[]>(sketch) }));
}
