import type { PlaceIndex } from '../../science/geography/place-index';
import type { Connection } from '../../warehouse/database';
import type { TableContract } from './contract';
import type { LoadFinding } from './load-finding';
import { insertRows } from './load-tables';
import type { Placer } from './place-one-saying';

const codeColumns = ['tehsil_code', 'place_code'];

/**
 * Settles the place codes of the tables beside households. Codes of the set in force stay and unknown ones are a finding;
 * codes of a former set are moved as those of households are, and emptied where no single successor exists, so that none is
 * ever read as a code of another vintage.
 */
export async function settleTablePlaces(
  connection: Connection,
  { table, columns }: TableContract,
  { index, place, isFormer }: { index: PlaceIndex; place: Placer; isFormer: boolean },
): Promise<LoadFinding[]> {
  const column = columns.map(({ name }) => name).find((name) => codeColumns.includes(name));
  if (column === undefined || table === 'households' || table === 'place_aliases') return [];
  const subject = `${table}.${column}`;
  const rows = await connection.all(
    `select ${column} as code, count(*) as records from raw_${table} where ${column} is not null group by all order by all`,
  );
  const said = rows.map((row) => ({ code: String(row.code), records: Number(row.records) }));
  if (!isFormer)
    return unknownFinding(
      subject,
      said.filter(({ code }) => !index.byCode.has(code)),
    );
  const moved = said.map(({ code, records }) => ({
    code,
    records,
    successor: place({ code, tehsil: '', district: '', records }).placeCode,
  }));
  await connection.run('create or replace temp table load_successors (code varchar, successor varchar)');
  await insertRows(
    connection,
    'load_successors',
    moved.map(({ code, successor }) => ({ code, successor })),
  );
  await connection.run(`update raw_${table} set ${column} = successor from load_successors where ${column} = code`);
  await connection.run('drop table load_successors');
  const count = (isMoved: boolean): number =>
    moved.filter(({ successor }) => (successor !== null) === isMoved).reduce((sum, { records }) => sum + records, 0);
  return [
    {
      code: 'placed-by-crosswalk',
      severity: 'warning',
      subject,
      records: count(true) + count(false),
      details: { moved: count(true), emptied: count(false) },
      sentence: {
        en: `${table}: {records} records carried codes of the former set. They were moved to the one present tehsil; those without a single successor are left without a place.`,
        ur: `${table}: {records} اندراجات پر سابقہ مجموعے کے کوڈ تھے۔ انہیں موجودہ تحصیل میں منتقل کیا گیا؛ جن کا کوئی ایک جانشین نہیں وہ بغیر مقام رہے۔`,
      },
    },
  ];
}

function unknownFinding(subject: string, unknown: { code: string; records: number }[]): LoadFinding[] {
  if (unknown.length === 0) return [];
  const records = unknown.reduce((sum, each) => sum + each.records, 0);
  const codes = unknown
    .slice(0, 5)
    .map(({ code }) => code.slice(0, 20))
    .join(', ');
  return [
    {
      code: 'place-unknown',
      severity: 'warning',
      subject,
      records,
      sentence: {
        en: `{records} records of ${subject} name ${unknown.length} codes that are not in the boundary set (${codes}); they are kept and count towards no place.`,
        ur: `${subject} کے {records} اندراجات میں ${unknown.length} ایسے کوڈ ہیں جو حدود کے مجموعے میں نہیں (${codes})؛ وہ رکھے گئے مگر کسی مقام میں شمار نہیں ہوتے۔`,
      },
    },
  ];
}
