import type { CreateTableBuilder, Kysely } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { Schema } from '../schema.js';

/** The tables of `schema.ts`, which says what their columns mean. */
export async function createTables(db: Kysely<Schema>, dialect: StoreDialect): Promise<void> {
  const { keyType, textType: text, jsonType: json, realType: real } = dialect;
  const createTable = (name: string) => db.schema.createTable(name);
  const createIndex = (name: string) => db.schema.createIndex(name);
  const keyed = (name: string) => createTable(name).addColumn('key', keyType, (column) => column.primaryKey());
  const clustered = <T extends string, C extends string>(table: CreateTableBuilder<T, C>) =>
    dialect.clustered ? table.modifyEnd(dialect.clustered) : table;

  await keyed('actors')
    .addColumn('identity', text, (column) => column.notNull().unique())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('folded', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('country', text)
    .addColumn('sector', text)
    .addColumn('code', text)
    .execute();
  await createIndex('actors_by_name').on('actors').column('folded').execute();

  await keyed('articles')
    .addColumn('id', text, (column) => column.notNull().unique())
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('title', text)
    .addColumn('byline', text)
    .addColumn('url', text)
    .addColumn('outlet', text)
    .addColumn('record', json, (column) => column.notNull())
    .addColumn('reported', text)
    .addColumn('recorded', text, (column) => column.notNull())
    .addColumn('listed', text, (column) => column.notNull())
    .addColumn('engine', text, (column) => column.notNull())
    .addColumn('read_at', text, (column) => column.notNull())
    .addColumn('superseded', text)
    .addColumn('story', 'bigint')
    .execute();
  await createIndex('articles_by_time').on('articles').columns(['listed', 'key']).execute();
  await createIndex('articles_by_story').on('articles').column('story').execute();

  await createTable('texts')
    .addColumn('article', 'bigint', (column) => column.primaryKey().references('articles.key').onDelete('cascade'))
    .addColumn('text', text, (column) => column.notNull())
    .execute();
  await dialect.createWordIndex(db);

  await keyed('appearances')
    .addColumn('article', 'bigint', (column) => column.notNull().references('articles.key').onDelete('cascade'))
    .addColumn('address', text)
    .addColumn('source', text, (column) => column.notNull())
    .addColumn('outlet', text)
    .addColumn('reported', text)
    .addColumn('recorded', text, (column) => column.notNull())
    .addColumn('superseded', text)
    .addColumn('superseded_by', 'bigint')
    .addColumn('change', json)
    .execute();
  await createIndex('appearances_by_article').on('appearances').column('article').execute();
  await createIndex('appearances_by_address').on('appearances').column('address').execute();

  await keyed('findings')
    .addColumn('article', 'bigint', (column) => column.notNull().references('articles.key').onDelete('cascade'))
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('type', text, (column) => column.notNull())
    .addColumn('status', text)
    .addColumn('happened_from', text)
    .addColumn('happened_to', text)
    .addColumn('listed', text, (column) => column.notNull())
    .addColumn('confidence', real)
    .addColumn('record', json, (column) => column.notNull())
    .addUniqueConstraint('findings_by_article', ['article', 'id'])
    .execute();
  await createIndex('findings_by_id').on('findings').column('id').execute();
  await createIndex('findings_by_time').on('findings').columns(['kind', 'listed', 'key']).execute();
  await createIndex('findings_by_type').on('findings').columns(['kind', 'type', 'listed', 'key']).execute();
  await createIndex('findings_by_day').on('findings').columns(['kind', 'happened_from']).execute();

  await createTable('roles')
    .addColumn('finding', 'bigint', (column) => column.notNull().references('findings.key').onDelete('cascade'))
    .addColumn('part', text, (column) => column.notNull())
    .addColumn('actor', 'bigint', (column) => column.references('actors.key'))
    .addColumn('country', text)
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('listed', text, (column) => column.notNull())
    .execute();
  await createIndex('roles_by_finding').on('roles').column('finding').execute();
  await createIndex('roles_by_country').on('roles').columns(['country', 'kind', 'listed', 'finding', 'part']).execute();
  await createIndex('roles_by_actor').on('roles').columns(['actor', 'kind', 'listed', 'finding', 'part']).execute();

  await clustered(
    createTable('spans')
      .addColumn('finding', 'bigint', (column) => column.notNull().references('findings.key').onDelete('cascade'))
      .addColumn('field', text, (column) => column.notNull())
      .addColumn('start_at', 'integer', (column) => column.notNull())
      .addColumn('end_at', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('spans_key', ['finding', 'field', 'start_at', 'end_at']),
  ).execute();

  await clustered(
    createTable('failures')
      .addColumn('place', text, (column) => column.primaryKey().notNull())
      .addColumn('source', text, (column) => column.notNull())
      .addColumn('code', text, (column) => column.notNull())
      .addColumn('message', text, (column) => column.notNull())
      .addColumn('first_at', text, (column) => column.notNull())
      .addColumn('last_at', text, (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull()),
  ).execute();

  await clustered(
    createTable('sources')
      .addColumn('address', text, (column) => column.primaryKey().notNull())
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('title', text)
      .addColumn('etag', text)
      .addColumn('last_modified', text)
      .addColumn('mark', text)
      .addColumn('checked_at', text)
      .addColumn('due_at', text)
      .addColumn('failures_in_row', 'integer', (column) => column.notNull().defaultTo(0)),
  ).execute();

  await keyed('stories')
    .addColumn('first_article', 'bigint', (column) => column.notNull().references('articles.key').onDelete('cascade'))
    .execute();
  await clustered(
    createTable('story_shingles')
      .addColumn('hash', 'bigint', (column) => column.notNull())
      .addColumn('article', 'bigint', (column) => column.notNull().references('articles.key').onDelete('cascade'))
      .addPrimaryKeyConstraint('story_shingles_key', ['hash', 'article']),
  ).execute();

  await keyed('happenings')
    .addColumn('type', text, (column) => column.notNull())
    .addColumn('happened_from', text)
    .addColumn('happened_to', text)
    .execute();
  await createIndex('happenings_by_type').on('happenings').columns(['type', 'happened_from']).execute();
  await clustered(
    createTable('witnesses')
      .addColumn('happening', 'bigint', (column) => column.notNull().references('happenings.key').onDelete('cascade'))
      .addColumn('finding', 'bigint', (column) => column.notNull().references('findings.key').onDelete('cascade'))
      .addColumn('reason', json, (column) => column.notNull())
      .addPrimaryKeyConstraint('witnesses_key', ['happening', 'finding']),
  ).execute();
  await createIndex('witnesses_by_finding').on('witnesses').column('finding').execute();

  await keyed('decisions')
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('who', text, (column) => column.notNull())
    .addColumn('action', text, (column) => column.notNull())
    .addColumn('about', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('article', text)
    .addColumn('quoted', text)
    .addColumn('detail', json, (column) => column.notNull())
    .addColumn('why', text)
    .addColumn('undone_by', 'bigint')
    .execute();
  await createIndex('decisions_by_subject').on('decisions').columns(['about', 'subject']).execute();
  // Keeps the foreign keys' own look-ups from scanning when an article is taken out.
  await createIndex('story_shingles_by_article').on('story_shingles').column('article').execute();
  await createIndex('stories_by_article').on('stories').column('first_article').execute();
}
