import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicTier } from '../../../measures/disclosure/policy';
import { protectDeciles } from '../../../measures/disclosure/protect-deciles';
import { readIndicators } from '../../../measures/indicators/read-indicators';
import { scoreThresholds } from '../../../measures/indicators/score-thresholds';
import { fgt } from '../../../science/stats/fgt';
import { gini } from '../../../science/stats/gini';
import { quantile } from '../../../science/stats/quantile';
import { type Connection, Database, type Row } from '../../../warehouse/database';
import { recordKeySql, writePlaceKeys } from '../key-tables.test-support';
import { measureHouseholds } from './measure-households';
import { measureWelfare } from './measure-welfare';
import { rollUp } from './roll-up';

interface Household {
  tehsil: string;
  size: number;
  weight: number | null;
  consumption: number | null;
  score: number | null;
}

const tehsils: Record<string, string> = { T1: 'D1', T2: 'D1', T3: 'D2' };
const places = ['PK', 'P', 'D1', 'D2', 'T1', 'T2', 'T3'];
const holds = (place: string, tehsil: string): boolean => ['PK', 'P', tehsils[tehsil], tehsil].includes(place);

const onTheLine: Household = { tehsil: 'T3', size: 9, weight: 2, consumption: null, score: 32 };
const households: Household[] = [
  ...Array.from({ length: 240 }, (_, index) => ({
    tehsil: index % 3 === 0 ? 'T1' : 'T2',
    size: 1 + (index % 7),
    weight: index % 11 === 0 ? null : 1 + (index % 5) / 4,
    consumption: index % 13 === 0 ? null : 1500.5 + ((index * 7919) % 20011),
    score: index % 9 === 0 ? null : ((index * 6007) % 6000) / 100,
  })),
  onTheLine,
  { tehsil: 'T3', size: 1, weight: 1, consumption: 5000, score: 16 },
  { tehsil: 'T3', size: 2, weight: 1, consumption: 0, score: 50.01 },
  { tehsil: 'T3', size: 4, weight: 1, consumption: 5000, score: null },
];

const families = ['poverty_headcount', 'poverty_gap', 'poverty_severity'];
const database = Database.openWritable(':memory:', { threads: 2, memory: '500MB' });
let connection: Connection;
let sums: Row[];

beforeAll(async () => {
  connection = await (await database).connect();
  const rows = [
    `('PK', 'nation', null, null), ('P', 'province', 'P', null), ('D1', 'district', 'P', 'D1'), ('D2', 'district', 'P', 'D2')`,
    ...Object.entries(tehsils).map(([code, district]) => `('${code}', 'tehsil', 'P', '${district}')`),
  ];
  await connection.run(`
    create table dim_places as select *, null::varchar as division_code, null::double as census_households_2023
    from (values ${rows.join(', ')}) as t(place_code, level, province_code, district_code);
    create table int_households_scored as
    select * exclude (id), ${recordKeySql('id')} as record_key, 'rural' as area_type, 'male' as head_sex, 'without' as disability_group, '4-5' as household_size_group,
      '2022' as survey_year, 'without' as elderly_group, '1-2' as children_group, 32::double as cut_off_0
    from (values ${households.map(({ tehsil, size, weight, consumption, score }, id) => `(${id}, '${tehsil}', ${size}::integer, ${weight}::double, ${consumption}::double, ${score}::double)`).join(', ')})
      as t(id, place_code, household_size, survey_weight, consumption_pkr_month, score_0)
  `);
  const indicators = (await readIndicators()).filter(
    ({ fgt: measure, measure: { kind } }) => measure !== undefined || kind === 'gini',
  );
  await writePlaceKeys(connection);
  await rollUp(connection, await measureHouseholds(connection, indicators, ['model']));
  await measureWelfare(connection, indicators, ['model']);
  sums = await connection.all(`
    select columns(name -> not regexp_matches(name, '_(key|least)$')),
      concat_ws(' ', base_key, base_least, contributor_key, contributor_least, other_key, other_least) as keys
    from int_indicator_sums`);
});

afterAll(async () => {
  connection.close();
  (await database).close();
});

const at = (indicator: string, place: string, category: string): Row | undefined =>
  sums.find((row) => row.indicator_id === indicator && row.place_code === place && row.category === category);
const ratio = (row: Row | undefined): number => Number(row?.numerator) / Number(row?.denominator);
const scoredIn = (place: string) =>
  households.flatMap(({ tehsil, score, size }) => (score !== null && holds(place, tehsil) ? [{ score, size }] : []));

describe.each(places)('in %s', (place) => {
  test.each(scoreThresholds)('headcount, gap and severity at %s are those of the households', (threshold) => {
    const scored = scoredIn(place);
    const scores = scored.map(({ score }) => score);
    for (const power of [0, 1, 2] as const) {
      const line = Number(threshold);
      expect(ratio(at(families[power] as string, place, threshold))).toBeCloseTo(
        fgt(scores, line, power, { onTheLine: 'poor' }),
        12,
      );
      expect(ratio(at(`${families[power]}_persons`, place, threshold))).toBeCloseTo(
        fgt(scores, line, power, { weights: scored.map(({ size }) => size), onTheLine: 'poor' }),
        12,
      );
    }
  });

  test('the measures at a threshold are those at the cut-off in force where the two are one line', () => {
    for (const id of families.flatMap((family) => [family, `${family}_persons`])) {
      const [whole, line] = [at(id, place, 'all'), at(id, place, '32')];
      expect(ratio(line), id).toBeCloseTo(ratio(whole), 11);
      for (const key of ['denominator', 'base', 'known', 'households', 'keys'])
        expect(line?.[key], key).toBe(whole?.[key]);
      expect(line?.contributors).toBe(whole?.contributors ?? whole?.numerator);
    }
  });

  test('Gini coefficients are those of the households, weighed or not', () => {
    const consuming = households.filter(({ tehsil, consumption }) => consumption !== null && holds(place, tehsil));
    const values = consuming.map(({ consumption }) => consumption ?? 0);
    const persons = consuming.map(({ weight, size }) => (weight ?? 1) * size);
    expect(at('gini_consumption', place, 'all')?.numerator).toBeCloseTo(gini(values), 12);
    expect(at('gini_consumption_persons', place, 'all')?.numerator).toBeCloseTo(gini(values, persons), 12);
    expect(at('gini_consumption', place, 'all')?.known).toBe(values.length);
  });
});

test('a household on the line is poor and adds no gap', () => {
  expect(at('poverty_headcount', 'T3', '32')).toMatchObject({ numerator: 2, denominator: 3, known: 3, households: 4 });
  expect(at('poverty_gap', 'T3', '32')).toMatchObject({ numerator: 0.5, denominator: 3, contributors: 2 });
  expect(at('poverty_gap_persons', 'T3', '32')).toMatchObject({ numerator: 0.5, denominator: 12, contributors: 2 });
});

test('a district is parted at the quantiles of R type 7, and equal values are never parted', async () => {
  const rows = await connection.all(
    "select * exclude (key, least) from int_deciles where measure = 'consumption' and place_code = 'D1'",
  );
  const values = households.flatMap(({ tehsil, consumption }) =>
    consumption !== null && holds('D1', tehsil) ? [consumption] : [],
  );
  expect(rows).toHaveLength(10);
  for (const row of rows) {
    const decile = Number(row.decile);
    const [low, high] = [(decile - 1) / 10, decile / 10].map((share) => quantile(values, share)) as [number, number];
    const inside = values.filter((value) => (value > low || decile === 1) && value <= high);
    expect(row.households).toBe(inside.length);
    expect(row.total).toBeCloseTo(
      inside.reduce((sum, value) => sum + value, 0),
      6,
    );
    if (decile < 10) expect(row.upper_edge).toBeCloseTo(high, 8);
  }
});

describe('as published', () => {
  const deciles = () =>
    connection.all("select * from fct_deciles where measure = 'consumption' order by place_code, decile");

  test('deciles hold their households within the noise, means to ten rupees, and no largest value', async () => {
    await protectDeciles(connection, publicTier);
    const published = await deciles();
    expect([...new Set(published.map((row) => row.place_code))].sort()).toEqual(['D1', 'P', 'PK']);
    const exact = await connection.all("select * exclude (key, least) from int_deciles where measure = 'consumption'");
    const district = published.filter((row) => row.place_code === 'D1');
    expect(district.at(-1)).toMatchObject({ upper_edge: null, cumulative_share: 1 });
    expect(district.reduce((sum, row) => sum + Number(row.share), 0)).toBeCloseTo(1, 1);
    for (const row of published) {
      const truth = exact.find((each) => each.place_code === row.place_code && each.decile === row.decile);
      const offset = Number(row.households) - Number(truth?.households);
      expect(Math.abs(offset)).toBeLessThanOrEqual(publicTier.maximum);
      expect(Number(row.mean) % 10).toBe(0);
      const mean = Number(truth?.total) / Number(truth?.households);
      const span = Math.max(Number(truth?.highest) - mean, mean - Number(truth?.lowest));
      expect(Math.abs(Number(row.mean) - mean)).toBeLessThanOrEqual((2.45 * span) / Number(truth?.households) + 5);
      expect(Number(row.mean)).not.toBe(mean);
      if (row.decile !== 10) expect(Number(row.upper_edge) % 10).toBe(0);
    }
    for (const place of ['D1', 'P', 'PK']) {
      const edges = published
        .filter((row) => row.place_code === place)
        .map((row) => Number(row.upper_edge ?? Number.MAX_VALUE));
      expect(edges).toEqual([...edges].sort((one, other) => one - other));
    }
  });

  test('a published edge is never the value at its rank taken alone', async () => {
    const [found] = await connection.all(`
      select count(*)::double as edges, count(*) filter (where drawn_edge = upper_edge)::double as equal
      from int_deciles where measure = 'consumption' and decile < 10 and place_code <> 'D2'`);
    expect(found?.edges).toBe(27);
    expect(found?.equal).toBeLessThanOrEqual(2);
  });

  test('no decile is published of fewer than ten times eleven households', async () => {
    await connection.run("update int_deciles set households = 2 where place_code = 'D1' and decile > 2");
    await protectDeciles(connection, publicTier);
    expect((await deciles()).filter((row) => row.place_code === 'D1')).toEqual([]);
    expect((await deciles()).filter((row) => row.place_code === 'PK')).toHaveLength(10);
  });
});
