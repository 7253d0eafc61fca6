import type { Kysely } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { Schema } from '../schema.js';

/** Saved questions, what their answers grew by, and what is to be sent of it; `schema.ts` says what the columns mean. */
export async function addAlerts(db: Kysely<Schema>, dialect: StoreDialect): Promise<void> {
  const { keyType: key, textType: text, jsonType: json } = dialect;
  await db.schema
    .createTable('alerts')
    .addColumn('key', key, (column) => column.primaryKey())
    .addColumn('id', text, (column) => column.notNull().unique())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('question', json, (column) => column.notNull())
    .addColumn('created', text, (column) => column.notNull())
    .addColumn('paused', 'integer', (column) => column.notNull())
    .addColumn('webhook', text)
    .addColumn('secret', text, (column) => column.notNull())
    .addColumn('looked_to', 'bigint', (column) => column.notNull())
    .addColumn('known', json, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('news')
    .addColumn('key', key, (column) => column.primaryKey())
    .addColumn('alert', 'bigint', (column) => column.notNull().references('alerts.key').onDelete('cascade'))
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('seen', 'integer', (column) => column.notNull())
    .addColumn('title', text, (column) => column.notNull())
    .addColumn('words', text, (column) => column.notNull())
    .addColumn('link', text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex('news_by_subject').on('news').columns(['alert', 'subject']).unique().execute();
  await db.schema
    .createTable('deliveries')
    .addColumn('key', key, (column) => column.primaryKey())
    .addColumn('alert', 'bigint', (column) => column.notNull().references('alerts.key').onDelete('cascade'))
    .addColumn('body', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('due_at', text)
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('message', text)
    .execute();
  await db.schema.createIndex('deliveries_by_alert').on('deliveries').column('alert').execute();
  await db.schema.createIndex('deliveries_by_time').on('deliveries').columns(['state', 'due_at']).execute();
  await db.schema.createIndex('articles_by_recording').on('articles').columns(['recorded', 'key']).execute();
}
