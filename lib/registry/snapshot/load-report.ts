import type { Connection } from '../../warehouse/database';
import { printRoughShare } from './plausibility/print-figure';

/** What a load did with every record: for machines and for the steward's files. */
export interface LoadReport {
  snapshot: string;
  published: boolean;
  files: {
    file: string;
    table: string;
    records: number;
    accepted: number;
    rejected: number;
    duplicate: number;
    blank: number;
    reasons: Record<string, number>;
  }[];
  /** The first rejected records of each file and rule, masked, so that the kind of slip is seen without another command. */
  examples: RejectExample[];
  findings: { code: string; severity: string; subject: string; records: number; sentence: string; details?: unknown }[];
  seconds: Record<string, number>;
  peakMemoryMb: number;
}

export interface RejectExample {
  file: string;
  /** Null in a Parquet file, which has no lines. */
  line: number | null;
  rule: string;
  column: string;
  /** Masked where it may tell of a person. */
  value: string;
}

const examplesOfRule = 3;

export async function readLoadReport(
  connection: Connection,
): Promise<Pick<LoadReport, 'files' | 'examples' | 'findings'>> {
  const files = await connection.all(
    'select file, table_name, records, accepted, rejected, duplicate, blank from load_files order by file',
  );
  const reasons = await connection.all(
    'select file, rule, count(*)::double as records from load_rejects_rows group by all order by all',
  );
  const findings = await connection.all(
    'select code, severity, subject, records, sentence_en, details from load_findings order by code, subject',
  );
  const examples = await connection.all(
    `select file, line, rule, column_name, coalesce(masked_value, '') as masked_value from load_rejects_rows
     qualify row_number() over (partition by file, rule, column_name order by line, record) <= ${examplesOfRule}
     order by file, line, rule`,
  );
  const households = await registeredHouseholds(connection);
  return {
    files: files.map((row) => ({
      file: String(row.file),
      table: String(row.table_name),
      records: Number(row.records),
      accepted: Number(row.accepted),
      rejected: Number(row.rejected),
      duplicate: Number(row.duplicate),
      blank: Number(row.blank),
      reasons: Object.fromEntries(
        reasons
          .filter((reason) => reason.file === row.file)
          .map((reason) => [String(reason.rule), Number(reason.records)]),
      ),
    })),
    examples: examples.map((row) => ({
      file: String(row.file),
      line: row.line === null ? null : Number(row.line),
      rule: String(row.rule),
      column: String(row.column_name),
      value: String(row.masked_value),
    })),
    findings: findings.map((row) => ({
      code: String(row.code),
      severity: String(row.severity),
      subject: String(row.subject),
      records: Number(row.records),
      sentence: inWords(String(row.sentence_en), Number(row.records), households),
      ...(row.details === null ? {} : { details: JSON.parse(String(row.details)) as unknown }),
    })),
  };
}

/** Records = accepted + rejected + duplicate + blank, for every file; otherwise something was lost and nothing may publish. */
export const isAccountedFor = (file: LoadReport['files'][number]): boolean =>
  file.records === file.accepted + file.rejected + file.duplicate + file.blank;

const inWords = (sentence: string, records: number, households: number): string =>
  sentence
    .replaceAll('{records}', records.toLocaleString('en'))
    .replaceAll('{share}', printRoughShare(records / Math.max(households, 1)));

/** 0 where the load was refused before it read a household. */
async function registeredHouseholds(connection: Connection): Promise<number> {
  const tables = await connection.all("select 1 from duckdb_tables() where table_name = 'raw_households'");
  if (tables.length === 0) return 0;
  const row = await connection.one('select count(*)::double as households from raw_households');
  return Number(row?.households);
}
