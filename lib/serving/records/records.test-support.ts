import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureIdentityKey } from '../../core/identity/identity-key';
import { readProgrammes } from '../../measures/programmes/read-programmes';
import { createEmptyTable } from '../../registry/extract/load-table';
import { readContracts } from '../../registry/extract/read-contracts';
import { buildModels, readSqlModels } from '../../registry/snapshot/sql-models';
import { keyRecords } from '../../registry/snapshot/steps/key-records';
import { writeReachCells } from '../../registry/snapshot/steps/reach-cells';
import { scoreHouseholds } from '../../registry/snapshot/steps/score-households';
import { standHouseholds } from '../../registry/snapshot/steps/stand-households';
import { writeLookUps } from '../../registry/snapshot/steps/write-look-ups';
import { readModels } from '../../science/pmt/read-models';
import { Database } from '../../warehouse/database';

const asOf = '2025-09-30';

/** Number `index` of an identity that no person has: the numbers of the tests begin with 8920. */
export const testIdentity = (index: number): string => String(8_920_000_000_000 + index * 7919);
export const testHousehold = (index: number): string => `H${String(index).padStart(5, '0')}`;

/** 600 households with a head and a spouse in three tehsils of two provinces, through the steps of a load; restore at the end. */
export async function recordsFolder(): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  const before = { ...process.env };
  process.env.NAQSHA_DATA = join(folder, 'data');
  process.env.NAQSHA_STATE = join(folder, 'state');
  delete process.env.NAQSHA_KEYS;
  await writeRecords(join(folder, 'data', 'snap-one'));
  writeFileSync(join(folder, 'data', 'CURRENT'), 'snap-one');
  return {
    folder,
    remove: () => {
      process.env = before;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function writeRecords(folder: string, households = 600): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const database = await Database.openWritable(join(folder, 'records.duckdb'), { threads: 1, memory: '500MB' });
  const connection = await database.connect();
  for (const contract of await readContracts())
    if (contract.columns.length > 0) await createEmptyTable(connection, contract);
  await connection.run(`
    create table dim_snapshot as select '${asOf}' as as_of_on, false as synthetic;
    create table dim_places as select 'cod' as boundary_set, null::varchar as division_code, * from (values
      ('PK101', 'district', 'PK1', 'PK101'), ('PK10101', 'tehsil', 'PK1', 'PK101'), ('PK10102', 'tehsil', 'PK1', 'PK101'),
      ('PK20101', 'tehsil', 'PK2', 'PK201')) as places (place_code, level, province_code, district_code);
    insert into raw_households by name
      select 'H' || lpad(i::varchar, 5, '0') as household_id, date '2021-01-01' + (i % 900)::integer as survey_date,
        case i % 3 when 0 then 'PK10101' when 1 then 'PK10102' else 'PK20101' end as place_code,
        case when i % 2 = 0 then 'rural' else 'urban' end as area_type, (8920000000000 + i * 7919)::varchar as head_cnic,
        'Name ' || i as head_name, case when i % 5 = 0 then 'female' else 'male' end as head_sex, 30 + i % 40 as head_age,
        i % 14 as head_education_years, 1 + i % 11 as household_size, 1 as ever_married_women, i % 2 as disabled_members,
        1 + i % 4 as rooms, 2 as children_5_16, i % 3 as children_5_16_in_school,
        case when i % 7 = 0 then null when i % 2 = 0 then 'none' else 'flush_pit' end as toilet, 'hand_pump' as water_source,
        i % 3 > 0 as electricity, true as owns_home, i % 5 = 0 as internet, i % 2 = 0 as mobile_phone, false as computer
      from range(${households}) as t (i);
    insert into raw_members by name
      select household_id || '-' || part as member_id, household_id,
        case part when 1 then head_cnic when 2 then (8930000000000 + household_size + substr(household_id, 2)::bigint * 31)::varchar end as cnic,
        case part when 1 then 'head' when 2 then 'spouse' else 'child' end as relation,
        case part when 1 then head_sex else 'female' end as sex, if(part <= 2, head_age, part * 2) as age,
        case part when 1 then head_education_years else part end as education_years
      from raw_households cross join range(1, 12) as parts (part) where part <= household_size;
    insert into raw_enrolments by name
      select 'kafaalat' as programme_id, household_id, household_id || '-2' as member_id,
        case when rowid % 4 = 0 then 'pending' else 'enrolled' end as status, date '2023-01-01' as enrolled_on
      from raw_households where rowid % 2 = 0;
    insert into raw_payments by name
      select household_id || '-p' as payment_id, 'kafaalat' as programme_id, household_id, '2025Q1' as period,
        date '2025-02-01' as due_on, 13500 as amount_pkr from raw_households where rowid % 4 = 2;
    create table dim_indicators as select * from (values ('no_toilet', 1, false, '2025Q3'), ('poverty_headcount', 2, true, '2025Q3'))
      as indicators (indicator_id, position, per_model, latest_period);
    create table fct_indicator_values_exact as
      select indicator_id, if(per_model, 'hies-2016', '') as model_id, '2025Q3' as period, 'none' as breakdown, 'PK10101' as place_code,
        'known' as status, 7.0::double as numerator, 200.0::double as denominator, 0.035::double as value, 1.0::double as covered_share
      from dim_indicators`);
  const [models, sqlModels] = [readModels(), readSqlModels()];
  if (!models.ok) throw new Error(models.problem.sentence);
  const modelIds = models.value.map(({ id }) => id);
  const programmes = readProgrammes(modelIds);
  if (!programmes.ok) throw new Error(programmes.problem.sentence);
  const measured = programmes.value.filter(({ id }) => id === 'kafaalat');
  await keyRecords(connection, Buffer.alloc(32, 7));
  await writeReachCells(connection, sqlModels);
  await buildModels(connection, sqlModels, [
    'int_households_described',
    'stg_payments',
    'stg_attendance',
    'stg_health_visits',
    'stg_grievances',
  ]);
  await scoreHouseholds(connection, models.value, asOf);
  await standHouseholds(connection, sqlModels, measured, { modelIds, asOf });
  const key = ensureIdentityKey();
  await writeLookUps(connection, { models: models.value, programmes: programmes.value, measured, key });
  connection.close();
  database.close();
}
