import type { Connection } from '../../warehouse/database';
import type { FindingCheck, TableExpectations } from '../validate/expectation';
import type { TableContract } from './contract';
import type { LoadFinding } from './load-finding';

/** Runs the checks of every loaded table, and the one every table with households shares: who points at none. */
export async function tableFindings(
  connection: Connection,
  call: {
    loaded: readonly TableContract[];
    expectations: ReadonlyMap<string, TableExpectations>;
    mode: 'full' | 'delta';
    /** ISO day of the extract; checks name it `$as_of`. */
    asOf: string;
  },
): Promise<LoadFinding[]> {
  const findings: LoadFinding[] = [];
  for (const contract of call.loaded) {
    const checks = [
      ...orphanCheck(contract),
      ...rosterChecks(contract),
      ...(call.expectations.get(contract.table)?.checks ?? []),
    ];
    for (const { sql, fullOnly, ...check } of checks) {
      if (fullOnly && call.mode === 'delta') continue;
      const records = Number((await connection.one(sql.replaceAll('$as_of', `'${call.asOf}'`)))?.records ?? 0);
      if (records > 0) findings.push({ ...check, records });
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
      sentence: {
        en: `{records} records of ${table} belong to a household that is not in the extract or was rejected; they are kept and counted in no figure.`,
        ur: `${table} کے {records} اندراجات ایسے گھرانے کے ہیں جو اقتباس میں نہیں یا مسترد ہوا؛ وہ رکھے گئے مگر کسی عدد میں شامل نہیں۔`,
      },
    },
  ];
}

/** Persons whom no accepted roster holds, or holds in another household; nothing is said where no roster was brought. */
function rosterChecks({ table, columns }: TableContract): FindingCheck[] {
  const names = columns.map(({ name }) => name);
  if (table === 'members' || !names.includes('member_id') || !names.includes('household_id')) return [];
  return [
    {
      code: 'member-not-in-roster',
      severity: 'warning',
      subject: `${table}.member_id`,
      fullOnly: true,
      sql: `select count(*) as records from raw_${table} anti join raw_members using (member_id)
        where member_id is not null and exists (select 1 from raw_members)`,
      sentence: {
        en: `{records} records of ${table} are of a person whom no roster lists. They count with their household; figures by age or sex of the person leave them out.`,
        ur: `${table} کے {records} اندراجات ایسے فرد کے ہیں جو کسی گھرانے کی فہرست میں نہیں۔ وہ اپنے گھرانے کے ساتھ گنے گئے؛ فرد کی عمر یا جنس کے اعداد میں شامل نہیں۔`,
      },
    },
    {
      code: 'member-of-another-household',
      severity: 'warning',
      subject: `${table}.household_id`,
      fullOnly: true,
      sql: `select count(*) as records from raw_${table} as told
        inner join raw_members as roster using (member_id) where told.household_id <> roster.household_id`,
      sentence: {
        en: `{records} records of ${table} name a person under another household than the roster does. They count with the household they name.`,
        ur: `${table} کے {records} اندراجات میں فرد کا گھرانہ فہرست سے مختلف ہے۔ وہ درج گھرانے کے ساتھ گنے گئے۔`,
      },
    },
  ];
}
