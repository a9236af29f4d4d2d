import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { componentsOf } from '../../../measures/indicators/mpi/definition';
import { measuredDefinition } from '../../../measures/indicators/mpi/measured-definition';
import { readMpiDefinitions } from '../../../measures/indicators/mpi/read-mpi-definitions';
import { readIndicators } from '../../../measures/indicators/read-indicators';
import { alkireFoster } from '../../../science/stats/alkire-foster';
import { type Connection, Database, type Row } from '../../../warehouse/database';
import { recordKeySql } from '../key-tables.test-support';
import { buildModels, readSqlModels } from '../sql-models';
import { measureDeprivations } from './measure-deprivations';
import { measureHouseholds } from './measure-households';
import { rollUp } from './roll-up';

const file = resolve('..', 'shared', 'data', 'registry', 'households.csv.gz');
const here = existsSync(file);
if (!here) console.warn(`skipped: the real-household registry extract is not at ${file}`);

/** The deprivations in words, worked without their SQL, over a record of the file. */
const deprivedOf = (row: Row): boolean[] => [
  Number(row.head_education_years) < 5,
  Number(row.children_5_16_in_school) < Number(row.children_5_16),
  ['open_well', 'other'].includes(String(row.water_source)),
  ['dry_raised', 'dry_pit', 'none'].includes(String(row.toilet)),
  row.electricity === false,
  Number(row.household_size) >= 4 * Number(row.rooms),
];

describe.skipIf(!here)('over the households of the real registry', () => {
  const read = readMpiDefinitions();
  if (!read.ok) throw new Error(read.problem.sentence);
  const measured = measuredDefinition(read.value);
  const components = componentsOf(measured);
  let database: Database;
  let connection: Connection;
  let figures: Map<string, number>;
  let every: Row[];

  beforeAll(async () => {
    database = await Database.openWritable(':memory:', { threads: 2, memory: '1GB' });
    connection = await database.connect();
    await connection.run(`
      create table int_households_described as
      select *, ${recordKeySql('household_id')} as record_key, tehsil_code as place_code, 'without' as disability_group, '4-5' as household_size_group, '2022' as survey_year, 'without' as elderly_group, '1-2' as children_group
      from read_csv('${file}', types = {'cooking_fuel': 'varchar', 'electricity': 'boolean'})
      where tehsil_code like 'PK_____' and rooms > 0;
      create view int_households_scored as select * from int_households_described;
      create table tehsils as select distinct place_code from int_households_described;
      create table dim_places as
      select *, null::varchar as division_code, null::double as census_households_2023 from (
        select 'nation' as level, 'PK' as place_code, null::varchar as province_code, null::varchar as district_code
        union all select distinct 'province', place_code[:3], place_code[:3], null from tehsils
        union all select distinct 'district', place_code[:5], place_code[:3], place_code[:5] from tehsils
        union all select 'tehsil', place_code, place_code[:3], place_code[:5] from tehsils);
      create table dim_snapshot as select '2025-09-30' as as_of_on`);
    const indicators = (await readIndicators()).filter(({ id, theme }) => id === 'persons' || theme === 'deprivation');
    await rollUp(connection, await measureHouseholds(connection, indicators, []));
    await measureDeprivations(connection, indicators, read.value);
    await buildModels(connection, readSqlModels(), ['fct_indicator_values_exact']);
    const rows = await connection.all(
      "select * from fct_indicator_values_exact where breakdown in ('none', 'deprivation') and status = 'known'",
    );
    figures = new Map(rows.map((row) => [`${row.indicator_id} ${row.place_code} ${row.category}`, Number(row.value)]));
    every = await connection.all(`
      select place_code, household_size, head_education_years, children_5_16, children_5_16_in_school, water_source, toilet,
        electricity, rooms
      from int_households_described`);
  });

  afterAll(() => {
    connection.close();
    database.close();
  });

  test('every measure of nation, provinces, districts and tehsils is that of the counting formula', async () => {
    const places = await connection.all('select place_code from dim_places');
    const weights = components.map(({ weight }) => weight);
    const worked = every.map((row) => ({ code: String(row.place_code), flags: deprivedOf(row), row }));
    let compared = 0;
    for (const place of places.map((row) => String(row.place_code))) {
      if (place.length === 7 && Number(place.slice(5)) !== 1) continue;
      const inside = worked.filter(({ code }) => code.startsWith(place));
      const found = alkireFoster(
        inside.map(({ flags }) => flags),
        { weights, cutOff: measured.cutOff, persons: inside.map(({ row }) => Number(row.household_size)) },
      );
      const agrees = (indicator: string, category: string, value: number) => {
        expect(figures.get(`${indicator} ${place} ${category}`), `${indicator} ${place} ${category}`).toBeCloseTo(
          value,
          12,
        );
        compared += 1;
      };
      agrees('mpi_headcount', 'all', found.headcount);
      agrees('mpi_adjusted_headcount', 'all', found.adjustedHeadcount);
      if (found.headcount === 0) continue;
      agrees('mpi_intensity', 'all', found.intensity);
      let contributions = 0;
      for (const [index, { id }] of components.entries()) {
        agrees('mpi_censored_headcount', id, found.censored[index] as number);
        agrees('mpi_uncensored_headcount', id, found.uncensored[index] as number);
        agrees('mpi_contribution', id, found.contributions[index] as number);
        contributions += figures.get(`mpi_contribution ${place} ${id}`) ?? Number.NaN;
      }
      expect(Math.abs(contributions - 1), place).toBeLessThan(1e-12);
    }
    expect(every.length).toBeGreaterThan(195_000);
    expect(compared).toBeGreaterThan(5000);
  });

  test('the official measure is not computed: it lacks twelve of its fifteen components', async () => {
    const row = await connection.one("select * from dim_mpi_definitions where mpi_id = 'pakistan-2016'");
    expect(row?.computed).toBe(false);
    expect(String(row?.lacks_en).split('\n')).toHaveLength(12);
    expect(String(row?.lacks_en)).toContain('Cooking fuel: cooking_fuel known for fewer than half of the households');
  });
});
