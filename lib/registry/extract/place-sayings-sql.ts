import type { Connection } from '../../warehouse/database';
import type { PlaceSaying } from './scan/scanned-file';
import type { Source } from './source-sql';

/** The distinct (code, tehsil, district) texts of a source, asked of the database: for Parquet, which reads three columns fast. */
export async function askPlaceSayings(connection: Connection, source: Source): Promise<PlaceSaying[]> {
  const text = (name: string): string => {
    const found = source.columns.find((column) => column.name === name);
    return found ? `coalesce(cast(${found.alias} as varchar), '')` : `''`;
  };
  const rows = await connection.all(`
    select ${text('tehsil_code')} as code, ${text('tehsil_name')} as tehsil, ${text('district_name')} as district,
      count(*) as records
    from ${source.sql} group by all order by all limit 20001`);
  return rows.map((row) => ({
    code: String(row.code),
    tehsil: String(row.tehsil),
    district: String(row.district),
    records: Number(row.records),
  }));
}
