import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import livestock from '../../../measures/indicators/assets/livestock';
import cleanFuel from '../../../measures/indicators/housing/clean-fuel';
import meanScore from '../../../measures/indicators/poverty/mean-score';
import { readIndicators } from '../../../measures/indicators/read-indicators';
import { type Connection, Database } from '../../../warehouse/database';
import { contract } from '../../extract/contracts/households';
import { columnsAllAlike } from './columns-all-alike';
import { indicatorsByColumn } from './columns-behind';
import { figuresChanged } from './figures-changed';
import { pointsMissing } from './points-missing';

const database = Database.openWritable(':memory:', { threads: 2, memory: '500MB' });
let connection: Connection;

beforeAll(async () => {
  connection = await (await database).connect();
});

afterAll(async () => {
  connection.close();
  (await database).close();
});

const named = ['cooking_fuel', 'cows', 'goats', 'rooms', 'motorcycle', 'head_sex'];
const columns = contract.columns.filter(({ name }) => named.includes(name));
const householdsOf = (rows: number) =>
  connection.run(`
    create or replace table raw_households as
    select if(id % 2 = 0, 'gas', null) as cooking_fuel, if(id % 5 = 0, null, 0) as cows, if(id % 4 = 0, null, 0) as goats,
      1 + id % 3 as rooms, null::boolean as motorcycle, if(id % 9 = 0, 'female', 'male') as head_sex
    from range(${rows}) as households(id)`);

describe('columns of households', () => {
  const judged = async () => {
    const resting = await indicatorsByColumn(connection, await readIndicators());
    return columnsAllAlike(connection, { table: 'households', columns }, resting);
  };

  test('that say one thing or nothing at all are told of, beside the figures that rest on them', async () => {
    await householdsOf(2000);
    const findings = await judged();
    expect(findings.map(({ code, subject, indicatorIds }) => [code, subject, indicatorIds])).toEqual([
      ['columns-empty', 'households', ['motorcycle']],
      ['column-one-value', 'households.cooking_fuel', ['clean_fuel']],
      ['column-one-value', 'households.cows, goats', ['livestock']],
    ]);
    expect(findings[1]?.sentence.en).toMatch(/nothing but “gas” stands in cooking_fuel \(in 50 % of the records\)/);
    expect(findings[2]?.sentence.ur).toMatch(/75 % – 80 %/);
  });

  test('are not judged in an extract of few households, where chance alone makes answers alike', async () => {
    await householdsOf(999);
    expect(await judged()).toEqual([]);
  });
});

test('the columns behind an indicator are those it names and those they are made of', async () => {
  const resting = await indicatorsByColumn(connection, [livestock, cleanFuel, meanScore]);
  for (const animal of ['buffaloes', 'bullocks', 'cows', 'goats', 'sheep'])
    expect(resting.get(animal)).toEqual(['livestock']);
  expect(resting.get('cooking_fuel')).toEqual(['clean_fuel']);
  expect(resting.get('rooms')).toBeUndefined();
});

describe('points of service', () => {
  const listed = (punjab: number, sindh: number) =>
    connection.run(`
      create or replace table dim_places as select * from (values ('P1', 'province', 'P1', 'Punjab', 'پنجاب'),
        ('P2', 'province', 'P2', 'Sindh', null), ('T1', 'tehsil', 'P1', 'A', null), ('T2', 'tehsil', 'P2', 'B', null))
        as t(place_code, level, province_code, name_en, name_ur);
      create or replace table fct_indicator_values as
      select *, 'households' as indicator_id, 'province' as level, 'none' as breakdown
      from (values ('P1', 703::double), ('P2', 298), ('P3', null)) as t(place_code, value);
      create or replace table int_points_opened as
      select 'school' as kind, if(id < ${punjab}, 'T1', 'T2') as place_code from range(${punjab + sindh}) as t(id)`);

  test('that next to none of a province has are told of, beside every figure of that kind of point', async () => {
    await listed(5, 995);
    const [finding, ...others] = await pointsMissing(connection, await readIndicators());
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'points-missing', subject: 'service_points.school' });
    expect(finding?.indicatorIds).toEqual([
      'school_beyond_5_km',
      'school_beyond_10_km',
      'school_beyond_20_km',
      'school_median_km',
    ]);
    expect(finding?.sentence.en).toMatch(/listed in Punjab, where 70 % of the households live/);
    expect(finding?.sentence.ur).toMatch(/^پنجاب /);
  });

  test('are not missed where a province merely has fewer than its share', async () => {
    await listed(100, 900);
    expect(await pointsMissing(connection, await readIndicators())).toEqual([]);
  });
});

describe('a change since the snapshot before', () => {
  beforeAll(async () => {
    await connection.run(`
      create or replace table dim_places as select * from (values ('PK', 'nation', 'Pakistan', 'پاکستان'),
        ('P1', 'province', 'Punjab', 'پنجاب'), ('T1', 'tehsil', 'Lahore', null)) as t(place_code, level, name_en, name_ur);
      create or replace table dim_indicators as
      select * from (values ('livestock', 'share'), ('clean_fuel', 'share'), ('mean_score', 'score')) as t(indicator_id, unit);
      create or replace table dim_snapshot as select 'now' as snapshot_id`);
  });

  const history = (rows: string[]) =>
    connection.run(`
      create or replace table fct_indicator_history as
      select *, 'known' as status from (values ${rows.join(', ')})
        as t(snapshot_id, as_of_on, indicator_id, model_id, place_code, "value", denominator, definition_checksum)`);
  const judged = () => figuresChanged(connection, [livestock, cleanFuel, meanScore], 'm');

  test('beyond ten points of a share, or a quarter of anything else, is told of, with both figures of the nation', async () => {
    await history([
      "('old', '2024-01-01', 'livestock', '', 'PK', 0.9::double, 100000, 'a')",
      "('before', '2025-03-31', 'livestock', '', 'PK', 0.49, 100000, 'a')",
      "('now', '2025-09-30', 'livestock', '', 'PK', 0.60, 100000, 'a')",
      "('before', '2025-03-31', 'clean_fuel', '', 'PK', 0.40, 100000, 'a')",
      "('now', '2025-09-30', 'clean_fuel', '', 'PK', 0.50, 100000, 'a')",
      "('before', '2025-03-31', 'mean_score', 'm', 'P1', 30, 100000, 'a')",
      "('now', '2025-09-30', 'mean_score', 'm', 'P1', 40.1, 100000, 'a')",
    ]);
    const findings = await judged();
    expect(findings.map(({ subject }) => subject)).toEqual(['indicator:livestock', 'indicator:mean_score']);
    expect(findings[0]?.sentence.en).toMatch(/snapshot of 2025-03-31 in the nation \(49\.0 % → 60\.0 %\)/);
    expect(findings[1]?.sentence.ur).toMatch(/ایک صوبے میں/);
  });

  test('is not told of tehsils, of few households, of another definition or of a first snapshot', async () => {
    await history([
      "('before', '2025-03-31', 'livestock', '', 'T1', 0.2::double, 100000, 'a')",
      "('now', '2025-09-30', 'livestock', '', 'T1', 0.9, 100000, 'a')",
      "('before', '2025-03-31', 'livestock', '', 'P1', 0.2, 999, 'a')",
      "('now', '2025-09-30', 'livestock', '', 'P1', 0.9, 100000, 'a')",
      "('before', '2025-03-31', 'livestock', '', 'PK', 0.2, 100000, 'a')",
      "('now', '2025-09-30', 'livestock', '', 'PK', 0.9, 100000, 'b')",
    ]);
    expect(await judged()).toEqual([]);
    await history(["('now', '2025-09-30', 'livestock', '', 'PK', 0.9::double, 100000, 'b')"]);
    expect(await judged()).toEqual([]);
  });
});
