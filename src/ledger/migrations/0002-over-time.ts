import type { CreateTableBuilder, Kysely } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { Schema } from '../schema.js';

/** What is known over time and across stories: happenings, undertakings and the changes of their states. */
export async function createOverTime(db: Kysely<Schema>, dialect: StoreDialect): Promise<void> {
  const { keyType, textType: text, jsonType: json, realType: real } = dialect;
  const createTable = (name: string) => db.schema.createTable(name);
  const createIndex = (name: string) => db.schema.createIndex(name);
  const clustered = <T extends string, C extends string>(table: CreateTableBuilder<T, C>) =>
    dialect.clustered ? table.modifyEnd(dialect.clustered) : table;

  await db.schema.dropTable('witnesses').execute();
  await db.schema.dropTable('happenings').execute();
  await createTable('happenings')
    .addColumn('key', keyType, (column) => column.primaryKey())
    .addColumn('id', text, (column) => column.notNull().unique())
    .addColumn('type', text, (column) => column.notNull())
    .addColumn('happened_from', text)
    .addColumn('happened_to', text)
    .addColumn('listed', text, (column) => column.notNull())
    .addColumn('affirmed', 'integer', (column) => column.notNull())
    .addColumn('stories', 'integer', (column) => column.notNull())
    .addColumn('sketches', json, (column) => column.notNull())
    .execute();
  await createIndex('happenings_by_time').on('happenings').columns(['listed', 'key']).execute();
  await createIndex('happenings_by_type').on('happenings').columns(['type', 'listed', 'key']).execute();
  await clustered(
    createTable('witnesses')
      .addColumn('happening', 'bigint', (column) => column.notNull().references('happenings.key').onDelete('cascade'))
      .addColumn('finding', 'bigint', (column) => column.notNull().references('findings.key').onDelete('cascade'))
      .addColumn('reason', json, (column) => column.notNull())
      .addPrimaryKeyConstraint('witnesses_key', ['happening', 'finding']),
  ).execute();
  await createIndex('witnesses_by_finding').on('witnesses').column('finding').execute();
  await clustered(
    createTable('happening_signs')
      .addColumn('sign', text, (column) => column.notNull())
      .addColumn('day', text, (column) => column.notNull())
      .addColumn('happening', 'bigint', (column) => column.notNull().references('happenings.key').onDelete('cascade'))
      .addPrimaryKeyConstraint('happening_signs_key', ['sign', 'day', 'happening']),
  ).execute();
  await createIndex('happening_signs_by_happening').on('happening_signs').column('happening').execute();

  await createTable('undertakings')
    .addColumn('key', keyType, (column) => column.primaryKey())
    .addColumn('id', text, (column) => column.notNull().unique())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('polarity', text, (column) => column.notNull())
    .addColumn('initial', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('due', text)
    .addColumn('listed', text, (column) => column.notNull())
    .addColumn('sketch', json, (column) => column.notNull())
    .execute();
  await createIndex('undertakings_by_time').on('undertakings').columns(['listed', 'key']).execute();
  await createIndex('undertakings_by_due').on('undertakings').column('due').execute();
  await clustered(
    createTable('restatements')
      .addColumn('undertaking', 'bigint', (column) =>
        column.notNull().references('undertakings.key').onDelete('cascade'),
      )
      .addColumn('finding', 'bigint', (column) => column.notNull().references('findings.key').onDelete('cascade'))
      .addColumn('reason', json, (column) => column.notNull())
      .addPrimaryKeyConstraint('restatements_key', ['undertaking', 'finding']),
  ).execute();
  await createIndex('restatements_by_finding').on('restatements').column('finding').execute();
  await clustered(
    createTable('undertaking_signs')
      .addColumn('sign', text, (column) => column.notNull())
      .addColumn('undertaking', 'bigint', (column) =>
        column.notNull().references('undertakings.key').onDelete('cascade'),
      )
      .addPrimaryKeyConstraint('undertaking_signs_key', ['sign', 'undertaking']),
  ).execute();
  await createIndex('undertaking_signs_by_undertaking').on('undertaking_signs').column('undertaking').execute();
  await createTable('changes')
    .addColumn('key', keyType, (column) => column.primaryKey())
    .addColumn('id', text, (column) => column.notNull().unique())
    .addColumn('undertaking', 'bigint', (column) => column.notNull().references('undertakings.key').onDelete('cascade'))
    .addColumn('occasion', text, (column) => column.notNull())
    .addColumn('finding', 'bigint', (column) => column.references('findings.key').onDelete('cascade'))
    .addColumn('day', text)
    .addColumn('listed', text, (column) => column.notNull())
    .addColumn('confidence', real, (column) => column.notNull())
    .addColumn('reason', json, (column) => column.notNull())
    .addColumn('verdict', text)
    .execute();
  await createIndex('changes_by_undertaking').on('changes').column('undertaking').execute();
  await createIndex('changes_by_finding').on('changes').column('finding').execute();
  await createIndex('changes_by_time').on('changes').columns(['listed', 'key']).execute();
}
