import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicTier } from '../../disclosure/policy';
import { type ReportedRow, whatStandsOut } from '../../monitoring/what-stands-out';
import { type Connection, Database } from '../../warehouse/database';
import { projectFolder } from '../project-folder';
import { buildModels, readSqlModels } from '../sql-models';
import { publishReporting } from './publish-reporting';

const registry = join(projectFolder, '..', 'shared', 'data', 'registry');
const isHere = existsSync(join(registry, 'TRUTH.json'));
if (!isHere) console.warn(`left out: no registry extract in ${registry}`);

let database: Database;
let connection: Connection;

beforeAll(async () => {
  database = await Database.openWritable(':memory:', { threads: 2, memory: '1GB' });
  connection = await database.connect();
});
afterAll(() => {
  connection.close();
  database.close();
});

const published = () => connection.all('select * from fct_reporting order by place_code, period');
const rowsOf = async (code: string) => (await published()).filter((row) => row.place_code === code);

describe('over a small district', () => {
  beforeAll(async () => {
    await connection.run(`
      create or replace table dim_places as select * from (values
        ('PK', 'nation', null, null, null), ('P', 'province', null, null, 'P'), ('D', 'district', 'D', null, 'P'),
        ('E', 'district', 'E', null, 'P'),
        ('T1', 'tehsil', 'D', null, 'P'), ('T2', 'tehsil', 'D', null, 'P'), ('T3', 'tehsil', 'E', null, 'P')
      ) as each(place_code, level, district_code, division_code, province_code);
      create or replace table int_reporting as
      select 'payments' as source, 'kafaalat' as programme_id, * from (values
        ('T1', '2025Q1', 104, 0), ('T1', '2025Q2', 0, 104), ('T2', '2025Q1', 52, 0), ('T2', '2025Q2', 57, 52),
        ('T3', '2025Q1', 5, 0), ('T3', '2025Q2', 7, 5)
      ) as each(place_code, period, received, received_before);
      create or replace table int_instalments_described as
      select 'kafaalat' as programme_id, place_code, period, 40 as days_due_to_deposit
      from int_reporting, range(received::integer) where place_code <> 'T1'`);
    await publishReporting(connection, publicTier);
  });

  test('a silent tehsil is missing, its district partial by the rows expected of it', async () => {
    expect((await rowsOf('T1')).map(({ status }) => status)).toEqual(['received', 'missing']);
    expect((await rowsOf('D')).at(-1)).toMatchObject({ status: 'partial', reported_share: 0.333, tehsils_missing: 1 });
    expect((await rowsOf('PK')).at(-1)).toMatchObject({ status: 'partial', received_rows: 60, expected_rows: 160 });
  });

  test('a tehsil is never given a count, and one with few rows neither a count nor days', async () => {
    for (const code of ['T1', 'T2', 'T3'])
      for (const row of await rowsOf(code)) expect([row.received_rows, row.expected_rows]).toEqual([null, null]);
    expect((await rowsOf('T2')).at(-1)).toMatchObject({ status: 'late', median_days: 40 });
    expect((await rowsOf('T3')).at(-1)).toMatchObject({ status: 'suppressed', median_days: null });
  });

  test('a district with few rows is withheld, and with it the other that would give it away', async () => {
    for (const code of ['D', 'E']) expect((await rowsOf(code)).at(-1)?.received_rows).toBeNull();
  });
});

describe.skipIf(!isHere)('over the real registry', () => {
  const truth = isHere ? JSON.parse(readFileSync(join(registry, 'TRUTH.json'), 'utf8')) : {};
  const csv = (name: string): string => `read_csv('${join(registry, name)}', all_varchar = true)`;

  beforeAll(async () => {
    for (const name of ['int_reporting', 'int_instalments_described']) {
      await connection.run(`drop table if exists ${name}`);
    }
    await connection.run(`
      create or replace table dim_places as select code as place_code, level, district_code, nullif(division_code, '') as division_code, province_code
      from read_csv('${join(projectFolder, 'data', 'reference', 'places.csv')}', all_varchar = true);
      create table dim_snapshot as select '2025-09-30' as as_of_on;
      create table dim_programmes as select * from (values
        ('taleemi_wazaif', 'attendance'), ('nashonuma', 'health_visits')) as each(programme_id, monitored_by);
      create table stg_households as select distinct household_id, tehsil_code as place_code, area_type, head_sex
      from ${csv('households.csv.gz')};
      create table raw_payments as select * replace (due_on::date as due_on, deposited_on::date as deposited_on,
        withdrawn_on::timestamp as withdrawn_on, amount_pkr::double as amount_pkr, withdrawn_pkr::double as withdrawn_pkr)
      from ${csv('payments.csv.gz')};
      create table stg_attendance as from ${csv('attendance.csv.gz')};
      create table stg_health_visits as from ${csv('health_visits.csv.gz')}`);
    await buildModels(connection, readSqlModels(), ['int_reporting', 'int_instalments_described']);
    await publishReporting(connection, publicTier);
  }, 60_000);

  const standing = async () => {
    const rows = await connection.all(
      'select fct_reporting.*, district_code from fct_reporting inner join dim_places using (place_code)',
    );
    return whatStandsOut(rows as unknown as ReportedRow[]);
  };

  test('exactly the tehsils that pay late stand out, in every quarter of every programme that has enough rows', async () => {
    const late = Object.keys(truth.late_tehsils).sort();
    expect(late).toHaveLength(12);
    expect((await standing()).late.map(({ place }) => place).sort()).toEqual(late);
    const ever = await connection.all(
      "select distinct place_code from fct_reporting where status = 'late' and level = 'tehsil' order by 1",
    );
    expect(ever.map(({ place_code }) => place_code)).toEqual(late);
  });

  test('thirty days parts the late from the others with a wide gap on both sides', async () => {
    const [edges] = await connection.all(`
      select max(median_days) filter (where status = 'received') as slowest_other,
        min(median_days) filter (where status = 'late') as fastest_late
      from fct_reporting where level = 'tehsil'`);
    expect(edges).toEqual({ slowest_other: 13, fastest_late: 39 });
  });

  test('exactly the district without the quarter stands out, with the rows it sent the quarter before', async () => {
    const { district, period, rows_previous_quarter: before } = truth.missing_quarter;
    const { quarter, silent } = await standing();
    expect(quarter).toBe(period);
    expect(silent.map(({ place }) => place)).toEqual([district]);
    const expected = (table: string): number =>
      (silent[0]?.rows ?? [])
        .filter((row) => row.source_table === table)
        .reduce((sum, row) => sum + (row.expected_rows ?? 0), 0);
    for (const table of ['payments', 'attendance', 'health_visits'])
      expect(Math.abs(expected(table) - before[table]), table).toBeLessThanOrEqual(15);
  });
});
