import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { square } from '../../science/geography/sample-boundaries.test-support';
import { openSample, sampleRequest, written } from '../sample/sample.test-support';

const [columns, rows] = [6, 4];
const places = Array.from({ length: columns * rows }, (_, at) => {
  const [column, row] = [at % columns, Math.floor(at / columns)];
  const province = row < rows / 2 ? 1 : 2;
  return {
    code: `T${at + 1}`,
    column,
    row,
    district: 3 * (province - 1) + Math.floor(column / 2) + 1,
    province: `PK${province + 5}`,
  };
});
/** Tehsils of about a dozen households, whose figures are withheld or not as the noise has it. */
const small = [2, 7, 8, 23];
/** Tehsils that pay late, of few rows a quarter; the first two send nothing of the last. */
const late = [1, 3, 4, 5];

/** Polygons of 24 tehsils in six districts and two provinces of a made-up set: few enough that a load takes seconds. A model knows the codes of the provinces. */
export const denseBoundaries = (): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    name: 'made-up-2020-01-01',
    features: places.map(({ code, column, row, district, province }) => ({
      type: 'Feature',
      properties: {
        ADM3_PCODE: code,
        ADM3_EN: `Tehsil ${code}`,
        ADM2_PCODE: `D${district}`,
        ADM2_EN: `District D${district}`,
        ADM1_PCODE: province,
        ADM1_EN: `Province ${province}`,
      },
      geometry: { type: 'Polygon', coordinates: [square(70 + column / 2, 28 + row / 2, 0.5)] },
    })),
  });

/**
 * Writes an extract of the synthetic sample whose households live in the tehsils of `denseBoundaries`, the poorer in the first, so that
 * figures of most places rest on 200 of them. Tables that name other places are left out. Returns its folder and the file of polygons.
 */
export async function writeDenseExtract(
  root: string,
  households = 4000,
): Promise<{ extract: string; boundaries: string }> {
  const [sample, extract, boundaries] = ['sample', 'extract', 'boundaries.json'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  await written(sampleRequest(sample, { households }));
  mkdirSync(extract);
  writeFileSync(boundaries, denseBoundaries());
  const { connection, close } = await openSample(sample);
  const large = places.map((_, at) => at + 1).filter((number) => !small.includes(number));
  const moved = (id: string): string => `'T' || (hash(${id}) % ${places.length} + 1)`;
  await connection.run(`
    create table homes as
    select household_id, 'T' || case when hash(household_id, 'small') % 1000 < 12 then list_extract([${small.join(', ')}], (hash(household_id) % ${small.length})::integer + 1)
      else list_extract([${large.join(', ')}], least(floor(${large.length} * (percent_rank() over (order by consumption_pkr_month::double, household_id)
        + (hash(household_id) % 1000) / 1000) / 2), ${large.length - 1})::integer + 1) end as home
    from (select household_id, any_value(consumption_pkr_month) as consumption_pkr_month from households group by household_id)`);
  const athome = (table: string): string =>
    `select ${table}.* replace (home as tehsil_code) from ${table} inner join homes using (household_id)`;
  const isHome = (numbers: readonly number[]): string =>
    `home in (${numbers.map((number) => `'T${number}'`).join(', ')})`;
  const tables: Record<string, string> = {
    households: `select households.* replace (home as tehsil_code, null as tehsil_name, null as district_name)
      from households inner join homes using (household_id)`,
    ...Object.fromEntries(
      ['members', 'enrolments', 'attendance', 'health_visits'].map((table) => [table, `from ${table}`]),
    ),
    payments: `select payments.* replace (if(${isHome(late)}, (due_on::date - 60)::varchar, due_on) as due_on)
      from payments inner join homes using (household_id)
      where not (${isHome(late.slice(0, 2))} and period = (select max(period) from payments where period like '____Q_'))`,
    grievances: athome('grievances'),
    registrations: athome('registrations'),
    mobilisation: `select * replace (${moved('committee_id')} as tehsil_code) from mobilisation limit 200`,
    service_points: `select * replace (${moved('point_id')} as tehsil_code) from service_points using sample 600 rows (reservoir, 1)`,
    school_capacity: `select * replace (${moved('school_id')} as tehsil_code) from school_capacity using sample 600 rows (reservoir, 1)`,
    population: `select 'T' || number as place_code, 2023 as year, 120000 as population, 20000 as households, 'made up' as source
      from range(1, ${places.length + 1}) as t(number)`,
    targets: `select targets.* replace (place as place_code)
      from targets cross join (select unnest(['PK', 'PK6', 'D1', 'D2', 'D3', 'D4']) as place) as them where place_code = 'PK'`,
  };
  for (const [table, sql] of Object.entries(tables))
    await connection.run(`copy (${sql}) to '${join(extract, `${table}.csv`)}' (header)`);
  close();
  const manifest = {
    name: 'dense-sample',
    as_of: '2026-09-30',
    round: 'nser-2021',
    boundary_set: 'made-up-2020-01-01',
    supplier: 'a test',
    mode: 'full',
    synthetic: true,
  };
  writeFileSync(join(extract, 'extract.json'), JSON.stringify(manifest));
  return { extract, boundaries };
}
