import { type Kysely, sql } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { Schema } from '../schema.js';

/** What questions and corrections need beside the first tables; `schema.ts` says what the columns mean. */
export async function addQuestions(db: Kysely<Schema>, dialect: StoreDialect): Promise<void> {
  const { textType: text, jsonType: json } = dialect;
  const columns: readonly [string, string, typeof text][] = [
    ['findings', 'hidden', text],
    ['findings', 'kept', text],
    ['findings', 'corrected', json],
    ['findings', 'confirmed', text],
    ['actors', 'last_word', text],
    ['actors', 'same_as', 'bigint'],
  ];
  for (const [table, column, type] of columns) await db.schema.alterTable(table).addColumn(column, type).execute();
  await db.schema
    .alterTable('actors')
    .addColumn('mentioned', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();

  const dyads = db.schema
    .createTable('dyads')
    .addColumn('source', text, (column) => column.notNull())
    .addColumn('target', text, (column) => column.notNull())
    .addColumn('listed', text, (column) => column.notNull())
    .addColumn('finding', 'bigint', (column) => column.notNull().references('findings.key').onDelete('cascade'))
    .addPrimaryKeyConstraint('dyads_key', ['source', 'target', 'listed', 'finding']);
  await (dialect.clustered ? dyads.modifyEnd(dialect.clustered) : dyads).execute();
  await db.schema.createIndex('dyads_by_finding').on('dyads').column('finding').execute();
  await db.schema.createIndex('dyads_by_time').on('dyads').column('listed').execute();

  await sql`insert into dyads (source, target, listed, finding)
    select distinct a.country, b.country, a.listed, a.finding from roles a
    join roles b on b.finding = a.finding and b.country is not null and b.country <> a.country
    where a.kind = 'event' and a.country is not null and a.part = 'actor' and
      (b.part = 'recipient' or (b.part = 'actor' and not exists
        (select 1 from roles c where c.finding = a.finding and c.part = 'recipient')))`.execute(db);
  await sql`update actors set mentioned =
    (select count(*) from roles where roles.actor = actors.key and kind = 'actor' and part = 'self')`.execute(db);
  const names = await db.selectFrom('actors').select(['key', 'folded']).execute();
  for (const { key, folded } of names) {
    await db
      .updateTable('actors')
      .set({ last_word: folded.split(' ').at(-1) ?? folded })
      .where('key', '=', key)
      .execute();
  }
  await db.schema.createIndex('actors_by_last_word').on('actors').column('last_word').execute();
  await db.schema.createIndex('actors_by_mention').on('actors').columns(['mentioned', 'key']).execute();
  await db.schema.createIndex('actors_by_sameness').on('actors').column('same_as').execute();
  await db.schema.createIndex('decisions_on_subject').on('decisions').column('subject').execute();
  await db.schema.createIndex('decisions_by_article').on('decisions').column('article').execute();
}
