import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicTier } from '../../../measures/disclosure/policy';
import { type ReportedRow, whatStandsOut } from '../../../measures/monitoring/what-stands-out';
import { type Connection, Database } from '../../../warehouse/database';
import { writePlaceKeys, writeRecordKeys } from '../key-tables.test-support';
import { projectFolder } from '../project-folder';
import { buildModels, readSqlModels } from '../sql-models';
import { publishReporting } from './publish-reporting';
import { placesAboveSql } from './roll-up';
import { showReporting } from './show-reporting';

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
      select 'payments' as source, 'kafaalat' as programme_id, *, received::double as senders,
        hash(place_code, period) as sender_key, hash(place_code) as sender_least,
        case when received > 0 then 'received' when received_before >= 3 then 'missing' else 'nothing_expected' end as status
      from (values
        ('T1', '2025Q1', 104, 0), ('T1', '2025Q2', 0, 104), ('T2', '2025Q1', 52, 0), ('T2', '2025Q2', 57, 52),
        ('T3', '2025Q1', 2, 0), ('T3', '2025Q2', 2, 2)
      ) as each(place_code, period, received, received_before);
      create or replace table int_figures_protected as
      select 'kafaalat_median_days_due_to_deposit' as indicator_id, 'tehsil' as level, place_code, period, 'none' as breakdown,
        case when received >= 11 then 39.6 end as value
      from int_reporting where place_code <> 'T1'`);
    await writePlaceKeys(connection);
    await showReporting(connection);
    await publishReporting(connection, publicTier);
  });

  test('a silent tehsil is missing, its district partial by the rows expected of it', async () => {
    expect((await rowsOf('T1')).map(({ status }) => status)).toEqual(['received', 'missing']);
    expect((await rowsOf('D')).at(-1)).toMatchObject({ status: 'partial', tehsils_missing: 1 });
    expect(Math.abs(Number((await rowsOf('D')).at(-1)?.reported_share) - 52 / 156)).toBeLessThan(0.08);
    const nation = (await rowsOf('PK')).at(-1);
    expect(nation?.status).toBe('partial');
    expect(Math.abs(Number(nation?.received_rows) - 59)).toBeLessThanOrEqual(2 * publicTier.maximum);
    expect(Math.abs(Number(nation?.expected_rows) - 158)).toBeLessThanOrEqual(3 * publicTier.maximum);
  });

  test('a place sums what its tehsils show, and what is expected is what the quarter before showed', async () => {
    const shown = await connection.all(
      'select place_code, period, received, expected from int_reporting_shown order by 1, 2',
    );
    const at = (place: string, period: string) =>
      shown.find((row) => row.place_code === place && row.period === period);
    const [before, after] = await rowsOf('D');
    const received = (period: string) => Number(at('T1', period)?.received) + Number(at('T2', period)?.received);
    expect([before?.received_rows, after?.received_rows]).toEqual([received('2025Q1'), received('2025Q2')]);
    expect(after?.expected_rows).toBe(received('2025Q1'));
    const sent = [at('T1', '2025Q1'), at('T2', '2025Q1'), at('T2', '2025Q2')].map((row) => Number(row?.received));
    expect(sent).not.toEqual([104, 52, 57]);
    for (const [index, rows] of [104, 52, 57].entries())
      expect(Math.abs((sent[index] as number) - rows)).toBeLessThanOrEqual(publicTier.maximum);
  });

  test('a tehsil is never given a count, and one with few rows neither a count nor days', async () => {
    for (const code of ['T1', 'T2', 'T3'])
      for (const row of await rowsOf(code)) expect([row.received_rows, row.expected_rows]).toEqual([null, null]);
    expect((await rowsOf('T2')).at(-1)).toMatchObject({ status: 'late', median_days: 40 });
    expect((await rowsOf('T3')).at(-1)).toMatchObject({ status: 'suppressed', median_days: null });
  });

  test('a district of fewer than eleven rows is withheld, the other is not', async () => {
    expect((await rowsOf('E')).at(-1)).toMatchObject({ reported_share: null, status: 'suppressed' });
    for (const row of await rowsOf('E')) expect([null, 0]).toContain(row.received_rows);
    expect((await rowsOf('D')).at(-1)?.received_rows).toBeGreaterThanOrEqual(11);
  });
});

describe.skipIf(!isHere)('over the real registry', () => {
  const truth = isHere ? JSON.parse(readFileSync(join(registry, 'TRUTH.json'), 'utf8')) : {};
  const csv = (name: string): string => `read_csv('${join(registry, name)}', all_varchar = true)`;

  beforeAll(async () => {
    for (const name of ['int_reporting', 'int_figures_protected', 'int_reporting_shown'])
      await connection.run(`drop table if exists ${name}`);
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
    await connection.run(placesAboveSql);
    await writeRecordKeys(connection, 'from stg_households');
    await writePlaceKeys(connection);
    await buildModels(connection, readSqlModels(), ['int_reporting', 'int_instalments_described']);
    await connection.run(`
      create table int_figures_protected as
      select programme_id || '_median_days_due_to_deposit' as indicator_id, 'tehsil' as level, place_code, period, 'none' as breakdown,
        median(days_due_to_deposit) as value
      from int_instalments_described where days_due_to_deposit is not null
      group by all having count(*) >= 11`);
    await showReporting(connection);
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
