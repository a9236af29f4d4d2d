import type { Programme } from '../../../measures/programmes/programme-schema';
import type { Connection } from '../../../warehouse/database';
import { writeFindings } from '../../extract/load-tables';

const tables = ['enrolments', 'payments', 'programme_returns'] as const;

/** Counts, as a finding a table, what names a programme that no programme file describes: kept, and in no figure. */
export async function findUnknownProgrammes(connection: Connection, programmes: readonly Programme[]): Promise<void> {
  const known = new Set(programmes.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]));
  for (const table of tables) {
    const rows = await connection.all(
      `select programme_id, count(*)::double as records from raw_${table} group by programme_id order by records desc, programme_id`,
    );
    const unknown = rows.filter((row) => !known.has(String(row.programme_id)));
    if (unknown.length === 0) continue;
    const records = unknown.reduce((sum, row) => sum + Number(row.records), 0);
    const ids = unknown.slice(0, 10).map((row) => String(row.programme_id));
    const more = unknown.length > ids.length ? ` (+${unknown.length - ids.length})` : '';
    await writeFindings(connection, [
      {
        code: 'unknown-programme',
        severity: 'warning',
        subject: `${table}.programme_id`,
        records,
        sentence: {
          en: `{records} records of ${table} name a programme that is not described: ${ids.join(', ')}${more}. They are kept and counted in no figure; add a programme file under that id, or correct the id.`,
          ur: `${table} کے {records} اندراجات ایسے پروگرام کے ہیں جس کی تفصیل موجود نہیں: ${ids.join('، ')}${more}۔ وہ رکھے گئے مگر کسی عدد میں شامل نہیں؛ اس شناخت سے پروگرام کی فائل شامل کریں یا شناخت درست کریں۔`,
        },
        details: { programmes: unknown.map((row) => ({ programme_id: row.programme_id, records: row.records })) },
      },
    ]);
  }
}
