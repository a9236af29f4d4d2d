import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shareOut } from '../../science/evaluation/share-out';
import { Database } from '../../warehouse/database';
import { drawHouseholds, type HouseholdFrame } from './draw-households';

const folder = mkdtempSync(join(tmpdir(), 'draw-'));
const before = process.env.NAQSHA_DATA;

/** The same 400 households twice, the rows of the second in the opposite order. */
beforeAll(async () => {
  process.env.NAQSHA_DATA = folder;
  for (const [id, order] of [
    ['forwards', 'asc'],
    ['backwards', 'desc'],
  ] as const) {
    mkdirSync(join(folder, id));
    const database = await Database.openWritable(join(folder, id, 'records.duckdb'), { threads: 1, memory: '200MB' });
    const connection = await database.connect();
    await connection.run(`
      create table dim_places as select * from (values ('T1', 'D1', 'P1'), ('T2', 'D1', 'P1'), ('T3', 'D2', 'P2'))
        as places (place_code, district_code, province_code);
      create table stg_households as
        select 'h' || i as household_id, case when i % 4 = 0 then 'T3' when i % 4 = 1 then 'T2' else 'T1' end as place_code,
          case when i % 3 = 0 then null else 'rural' end as area_type
        from range(400) as t (i) order by i ${order};
      create table stg_enrolments as select 'h' || i as household_id, 'p' as programme_id from range(50) as t (i)`);
    connection.close();
    database.close();
  }
});

afterAll(() => {
  if (before === undefined) delete process.env.NAQSHA_DATA;
  else process.env.NAQSHA_DATA = before;
  rmSync(folder, { recursive: true, force: true });
});

const frame: HouseholdFrame = { snapshot: 'forwards', seed: '7', stratum: 'province', places: [], programme: null };
const draw = (changes: Partial<HouseholdFrame>, households = 40) =>
  drawHouseholds({ ...frame, ...changes }, (strata) => shareOut(strata, households));

test('draws the same households whatever the order of rows, and others by another seed', async () => {
  const drawn = await draw({});
  expect(await draw({ snapshot: 'backwards' })).toEqual(drawn);
  expect((await draw({ seed: '8' })).map((each) => each.household_id)).not.toEqual(
    drawn.map((each) => each.household_id),
  );
});

test('shares the sample out over the strata, with weights that add up to the households there are', async () => {
  const drawn = await draw({});
  expect(drawn.filter((each) => each.stratum === 'P1')).toHaveLength(30);
  expect(drawn.filter((each) => each.stratum === 'P2')).toHaveLength(10);
  expect(drawn.reduce((sum, each) => sum + each.weight, 0)).toBeCloseTo(400, 9);
  for (const each of drawn) expect(each.inclusion_probability * each.weight).toBeCloseTo(1, 12);
});

test('keeps to the places and the programme named, and to all that a small frame has', async () => {
  const inPlace = await draw({ places: ['T3'], stratum: 'tehsil' }, 12);
  expect(new Set(inPlace.map((each) => each.place_code))).toEqual(new Set(['T3']));
  expect(inPlace).toHaveLength(12);
  expect(await draw({ programme: 'p' }, 1000)).toHaveLength(50);
  expect(await draw({ programme: 'none' })).toEqual([]);
});

test('a household without an answer has a stratum of its own', async () => {
  const drawn = await draw({ stratum: 'area_type' });
  expect(new Set(drawn.map((each) => each.stratum))).toEqual(new Set(['rural', 'unknown']));
});
