import { sampleCorrelation } from 'simple-statistics';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection, Row } from '../../warehouse/database';
import { type MarginName, readTehsilMargins } from './read-tehsil-margins';
import { openSample, sampleFolder, sampleRequest, written } from './sample.test-support';
import type { SampleManifest } from './sample-manifest';
import { boundarySet } from './sample-request';

const { folder, remove } = sampleFolder();
let sample: { connection: Connection; close(): void };
let manifest: SampleManifest;

beforeAll(async () => {
  manifest = await written(sampleRequest(`${folder}/extract`, { households: 100_000, workers: 2, format: 'csv.gz' }));
  sample = await openSample(`${folder}/extract`);
});
afterAll(() => {
  sample.close();
  remove();
});

const shares: Partial<Record<MarginName, string>> = {
  urban_share: "avg((area_type = 'urban')::int)",
  no_toilet: "avg((toilet = 'none')::int)",
  flush_toilet: "avg((toilet like 'flush%')::int)",
  electricity: "avg((electricity = 'true')::int)",
  one_room: "avg((rooms = '1')::int)",
  water_improved: "avg((water_source not in ('open_well', 'other'))::int)",
  gas_fuel: "avg((cooking_fuel = 'gas')::int)",
  kacha: "avg((dwelling = 'kacha')::int)",
  oosc_5_16: '1 - sum(children_5_16_in_school::int) / sum(children_5_16::int)',
};

const margins = readTehsilMargins(boundarySet);

async function byTehsil(expression: string): Promise<Map<string, Row>> {
  const rows = await sample.connection.all(
    `select tehsil_code as code, count(*) as households, ${expression} as value from households where household_size <> '0' group by tehsil_code`,
  );
  return new Map(rows.map((row) => [String(row.code), row]));
}

test.each(Object.entries(shares))('keeps %s within three points of the census over the tehsils', async (name, sql) => {
  const drawn = await byTehsil(sql);
  let [gap, bias, households] = [0, 0, 0];
  for (const margin of margins) {
    const row = drawn.get(margin.code);
    const difference = Number(row?.value) - margin[name as MarginName];
    gap += Math.abs(difference) * Number(row?.households);
    bias += difference * Number(row?.households);
    households += Number(row?.households);
  }
  expect(gap / households).toBeLessThan(0.03);
  expect(Math.abs(bias / households)).toBeLessThan(0.01);
});

test('keeps the mean household size within a quarter of a person of the census', async () => {
  const drawn = await byTehsil('avg(household_size::int)');
  const large = margins.filter((margin) => Number(drawn.get(margin.code)?.households) >= 150);
  for (const { code, household_size } of large)
    expect(Math.abs(Number(drawn.get(code)?.value) - household_size)).toBeLessThan(1.2);
  const mean = (pick: (code: string) => number): number =>
    large.reduce((sum, { code }) => sum + pick(code), 0) / large.length;
  expect(mean((code) => Number(drawn.get(code)?.value))).toBeCloseTo(
    mean((code) => margins.find((margin) => margin.code === code)?.household_size ?? 0),
    0,
  );
});

test('lets goods, schooling and rooms rise and crowding, distance to school and open defecation fall with welfare', async () => {
  const rows = await sample.connection.all(`
    with ranked as (
      select *, ntile(5) over (order by consumption_pkr_month::double, household_id) as fifth
      from households where consumption_pkr_month is not null
    )
    select fifth,
      avg((refrigerator = 'true')::int) as refrigerator, avg((television = 'true')::int) as television,
      avg((washing_machine = 'true')::int) as washing_machine, avg((motorcycle = 'true')::int) as motorcycle,
      avg((car = 'true')::int) as car, avg((computer = 'true')::int) as computer, avg((internet = 'true')::int) as internet,
      avg(head_education_years::int) as education, avg(rooms::int) as rooms,
      -avg(household_size::int) as smaller, -avg((toilet = 'none')::int) as toilet, -avg(elementary_workers::int) as skilled,
      sum(children_5_16_in_school::int) / sum(children_5_16::int) as schooling
    from ranked group by fifth order by fifth`);
  const [poorest, ...better] = rows;
  let before = poorest as Row;
  for (const row of better) {
    for (const name of Object.keys(row)) expect([name, Number(row[name]) > Number(before[name])]).toEqual([name, true]);
    before = row;
  }
});

test('makes deprived tehsils poorer', async () => {
  const drawn = await byTehsil('avg(consumption_pkr_month::double)');
  const deprivation = margins.map((margin) => margin.deprivation_index);
  const consumption = margins.map((margin) => Number(drawn.get(margin.code)?.value));
  expect(sampleCorrelation(deprivation, consumption)).toBeLessThan(-0.8);
});

test('leaves one to three percent of the answers about goods unknown', async () => {
  for (const name of ['refrigerator', 'television', 'car', 'dwelling', 'buffaloes', 'disabled_members']) {
    const row = await sample.connection.one(`select avg((${name} is null)::int) as unknown from households`);
    expect(Number(row?.unknown)).toBeGreaterThan(0.01);
    expect(Number(row?.unknown)).toBeLessThan(0.03);
  }
});

test('aims its programmes at the poor with both kinds of error', async () => {
  const row = await sample.connection.one(`
    with ranked as (
      select household_id, ntile(10) over (order by consumption_pkr_month::double, household_id) as tenth
      from (select distinct on (household_id) * from households) where consumption_pkr_month is not null
    ),
    served as (select household_id from enrolments where programme_id = 'kafaalat' and status = 'enrolled')
    select
      avg((tenth <= 3 and served.household_id is null)::int) / avg((tenth <= 3)::int) as excluded,
      avg((tenth > 4 and served.household_id is not null)::int) / avg((served.household_id is not null)::int) as included,
      avg((served.household_id is not null)::int) as share
    from ranked left join served using (household_id)`);
  expect(Number(row?.excluded)).toBeGreaterThan(0.15);
  expect(Number(row?.excluded)).toBeLessThan(0.5);
  expect(Number(row?.included)).toBeGreaterThan(0.05);
  expect(Number(row?.included)).toBeLessThan(0.3);
  expect(Number(row?.share)).toBeGreaterThan(0.18);
});

test('pays the late tehsils more than a month after the others', async () => {
  const late = manifest.planted.late_tehsils.map((code) => `'${code}'`).join(', ');
  const rows = await sample.connection.all(`
    select tehsil_code in (${late}) as late, median(deposited_on::date - due_on::date) as days
    from payments join (select distinct household_id, tehsil_code from households) using (household_id)
    where programme_id = 'kafaalat' and deposited_on is not null group by all order by late`);
  const [onTime, belated] = rows.map((row) => Number(row.days));
  expect(onTime).toBeLessThan(10);
  expect(belated).toBeGreaterThan(40);
});

test('has seven in eight children meet the attendance condition', async () => {
  const row = await sample.connection.one(
    'select avg((attended_days::int >= 0.7 * effective_days::int)::int) as share from attendance',
  );
  expect(Number(row?.share)).toBeCloseTo(0.865, 2);
});

test('draws the same world at another size', async () => {
  await written(sampleRequest(`${folder}/small`, { households: 20_000 }));
  const small = await openSample(`${folder}/small`);
  const sql =
    "select ln(median(consumption_pkr_month::double)) as welfare, avg((head_sex = 'female')::int) as women_headed from households";
  const [here, there] = [await sample.connection.one(sql), await small.connection.one(sql)];
  small.close();
  expect(Number(there?.welfare)).toBeCloseTo(Number(here?.welfare), 1);
  expect(Number(there?.women_headed)).toBeCloseTo(Number(here?.women_headed), 1);
});
