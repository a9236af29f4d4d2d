import type { FindingCheck, TableExpectations } from '../validate/expectation';
import type { Connection } from '../warehouse/database';
import type { TableContract } from './contract';
import type { LoadFinding } from './load-finding';

/** Runs the checks of every loaded table, and the one every table with households shares: who points at none. */
export async function tableFindings(
  connection: Connection,
  call: {
    loaded: readonly TableContract[];
    expectations: ReadonlyMap<string, TableExpectations>;
    mode: 'full' | 'delta';
  },
): Promise<LoadFinding[]> {
  const findings: LoadFinding[] = [];
  for (const contract of call.loaded) {
    const checks = [...orphanCheck(contract), ...(call.expectations.get(contract.table)?.checks ?? [])];
    for (const { sql, sentence, fullOnly, ...check } of checks) {
      if (fullOnly && call.mode === 'delta') continue;
      const records = Number((await connection.one(sql))?.records ?? 0);
      if (records > 0) findings.push({ ...check, records, sentence: sentence(records) });
    }
  }
  return findings;
}

/** Rows of a household that was not accepted stay, counted as orphans; the marts leave them out by joining households. */
function orphanCheck({ table, columns }: TableContract): FindingCheck[] {
  if (table === 'households' || !columns.some((column) => column.name === 'household_id')) return [];
  return [
    {
      code: 'orphans',
      severity: 'warning',
      subject: table,
      fullOnly: true,
      sql: `select count(*) as records from raw_${table} anti join raw_households using (household_id)
        where household_id is not null`,
      sentence: (records) => ({
        en: `${records.toLocaleString('en')} records of ${table} belong to a household that is not in the extract or was rejected; they are kept and counted in no figure.`,
        ur: `${table} کے ${records.toLocaleString('en')} اندراجات ایسے گھرانے کے ہیں جو اقتباس میں نہیں یا مسترد ہوا؛ وہ رکھے گئے مگر کسی عدد میں شامل نہیں۔`,
      }),
    },
  ];
}
