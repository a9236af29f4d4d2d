import type { Connection } from '../../warehouse/database';
import type { FileAccount } from './file-account';
import type { LoadFinding } from './load-finding';

/** The tables that keep a load's own story; the marts of loads are made from them. */
export const createLoadTables = (connection: Connection): Promise<void> =>
  connection.run(`
    create or replace table load_files (file varchar, table_name varchar, bytes bigint, sha256 varchar, records bigint,
      accepted bigint, rejected bigint, duplicate bigint, blank bigint);
    create or replace table load_rejects_rows (file varchar, table_name varchar, line bigint, rule varchar,
      column_name varchar, masked_value varchar, record_key varchar, record varchar, place_code varchar,
      key_text varchar, cells varchar);
    create or replace table load_reject_explanations (rule varchar, explanation_en varchar, explanation_ur varchar);
    create or replace table load_findings (code varchar, severity varchar, subject varchar, records bigint,
      sentence_en varchar, sentence_ur varchar, indicator_ids varchar, details varchar);
    create or replace table load_column_completeness (table_name varchar, column_name varchar, records bigint,
      filled bigint);`);

export async function insertRows(connection: Connection, table: string, rows: readonly object[]): Promise<void> {
  const columns = await connection.all(
    `select column_name, data_type from duckdb_columns() where table_name = $table
     order by column_index`,
    { table },
  );
  const structure = JSON.stringify([
    Object.fromEntries(columns.map((column) => [String(column.column_name), String(column.data_type)])),
  ]);
  for (let start = 0; start < rows.length; start += 5000) {
    await connection.run(
      `insert into ${table} by name select unnest(from_json($rows::json, '${structure}'), max_depth := 2)`,
      { rows: JSON.stringify(rows.slice(start, start + 5000)) },
    );
  }
}

export const writeAccounts = (connection: Connection, accounts: readonly FileAccount[]): Promise<void> =>
  insertRows(
    connection,
    'load_files',
    accounts.map(({ table, reasons: _, ...account }) => ({ ...account, table_name: table })),
  );

export const writeFindings = (connection: Connection, findings: readonly LoadFinding[]): Promise<void> =>
  insertRows(
    connection,
    'load_findings',
    findings.map(({ sentence, indicatorIds, details, ...finding }) => ({
      ...finding,
      sentence_en: sentence.en,
      sentence_ur: sentence.ur,
      indicator_ids: (indicatorIds ?? []).join(','),
      details: details ? JSON.stringify(details) : null,
    })),
  );
