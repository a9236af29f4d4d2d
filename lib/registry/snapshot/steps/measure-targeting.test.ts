import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicTier } from '../../../measures/disclosure/policy';
import type { PmtModel } from '../../../science/pmt/model';
import { quantile } from '../../../science/stats/quantile';
import { spearman } from '../../../science/stats/spearman';
import { type Connection, Database } from '../../../warehouse/database';
import { recordKeySql, writePlaceKeys } from '../key-tables.test-support';
import { measureTargeting } from './measure-targeting';

interface Household {
  tehsil: string;
  area: 'urban' | 'rural';
  persons: number;
  consumption: number | null;
  scores: [number | null, number | null];
  disabled: boolean;
}

const tehsils: Record<string, string> = { T1: 'D1', T2: 'D1', T3: 'D2' };
const holds = (place: string, tehsil: string): boolean => ['PK', 'P', tehsils[tehsil], tehsil].includes(place);

const households: Household[] = Array.from({ length: 3000 }, (_, index) => {
  const welfare = (index * 7919) % 6000;
  return {
    tehsil: index % 3 === 0 ? 'T1' : index % 3 === 1 ? 'T2' : 'T3',
    area: index % 5 < 2 ? 'urban' : 'rural',
    persons: 1 + (index % 9),
    consumption: index % 17 === 0 ? null : 1500 + welfare + ((index * 31) % 900),
    scores: [
      index % 13 === 0 ? null : Math.round(welfare + ((index * 53) % 3100)) / 100,
      index % 19 === 0 ? null : Math.round((welfare + ((index * 101) % 2000)) / 100),
    ],
    disabled: index % 11 === 0,
  };
});

const cutOff = (score: number, from: string, to: string | null) => ({ score, from, to, where: null, source: '' });
const models = [
  { id: 'fine', cutOffs: [cutOff(16.17, '2010-01-01', '2021-01-01'), cutOff(32, '2021-01-02', null)] },
  { id: 'whole', cutOffs: [cutOff(34, '2009-01-01', null)] },
] as unknown as PmtModel[];

const database = Database.openWritable(':memory:', { threads: 2, memory: '500MB' });
let connection: Connection;

beforeAll(async () => {
  connection = await (await database).connect();
  const above = Object.entries(tehsils).flatMap(([tehsil, district]) => [
    `('${tehsil}', 'tehsil', '${tehsil}'), ('${tehsil}', 'district', '${district}'), ('${tehsil}', 'province', 'P'), ('${tehsil}', 'nation', 'PK')`,
  ]);
  const rows = households.map(
    ({ tehsil, area, persons, consumption, scores, disabled }, id) =>
      `(${id}, '${tehsil}', '${area}', ${persons}::integer, ${consumption}::double, ${scores[0]}::double, ${scores[1]}::double, ${disabled})`,
  );
  await connection.run(`
    create table dim_places as select * from (values ('PK', 'nation', null, null), ('P', 'province', 'P', null),
      ('D1', 'district', 'P', 'D1'), ('D2', 'district', 'P', 'D2'), ('T1', 'tehsil', 'P', 'D1'), ('T2', 'tehsil', 'P', 'D1'),
      ('T3', 'tehsil', 'P', 'D2')) as t(place_code, level, province_code, district_code);
    create table int_places_above as select * from (values ${above.join(', ')}) as t(tehsil_code, level, place_code);
    create table int_households_scored as
    select * exclude (id), ${recordKeySql('id')} as record_key, 'male' as head_sex, if(is_disabled, 'with', 'without') as disability_group,
      if(is_disabled, 37, 32)::double as cut_off_0, 34::double as cut_off_1
    from (values ${rows.join(', ')})
      as t(id, place_code, area_type, household_size, consumption_pkr_month, score_0, score_1, is_disabled)`);
  await writePlaceKeys(connection);
  await measureTargeting(connection, models, '2025-09-30', publicTier);
});

afterAll(async () => (await database).close());

const isIn = ({ scores, disabled }: Household): boolean => scores[0] !== null && scores[0] <= (disabled ? 37 : 32);
/** How far a published count of households may lie from the truth, where one noise was added, and where two were. */
const [once, twice] = [publicTier.maximum, 2 * publicTier.maximum];
const expectNear = (published: unknown, truth: number, most: number, what = ''): void =>
  expect(Math.abs(Number(published) - truth), `${what}: ${published} of ${truth}`).toBeLessThanOrEqual(most);
const within = (place: string): Household[] => households.filter(({ tehsil }) => holds(place, tehsil));

test.each(['PK', 'P', 'D1', 'D2', 'T1', 'T2', 'T3'])(
  'the distribution of %s holds at the cut-off in force the households that are in, each by its own cut-off',
  async (place) => {
    const [row] = await connection.all(
      `select households, persons from fct_score_distribution
       where model_id = 'fine' and place_code = '${place}' and breakdown = 'none' and up_to = 32`,
    );
    const those = within(place).filter(isIn);
    expectNear(row?.households, those.length, twice);
    const persons = those.reduce((sum, each) => sum + each.persons, 0);
    expectNear(row?.persons, persons, twice * (persons / those.length) + 4 * 2.45 * 1.1);
  },
);

test('every point counts the households at or below it within the noise, and the last all that are scored', async () => {
  const rows = await connection.all(
    `select place_code, up_to, households from fct_score_distribution where model_id = 'whole' and breakdown = 'none'`,
  );
  expect(rows.length).toBeGreaterThan(60);
  const offsets = rows.map(({ place_code, up_to, households: count }) => {
    const scored = within(String(place_code)).filter(({ scores }) => scores[1] !== null);
    const below = scored.filter(({ scores }) => up_to === null || (scores[1] as number) <= Number(up_to));
    expectNear(count, below.length, up_to === null ? once : twice, `${place_code} to ${up_to}`);
    return Number(count) - below.length;
  });
  expect(offsets.filter((offset) => offset !== 0).length).toBeGreaterThan(offsets.length / 2);
  expect(Math.abs(offsets.reduce((sum, offset) => sum + offset, 0) / offsets.length)).toBeLessThan(1);
});

test('published counts rise along the points of every category and never pass its whole', async () => {
  const rows = await connection.all(
    `select place_code, breakdown, category, list(households order by up_to nulls last) as households,
      list(persons order by up_to nulls last) as persons
     from fct_score_distribution group by model_id, place_code, breakdown, category`,
  );
  expect(rows.length).toBeGreaterThan(40);
  for (const row of rows)
    for (const counts of [row.households, row.persons] as unknown as number[][])
      expect(counts, `${row.place_code} ${row.category}`).toEqual([...counts].sort((one, other) => one - other));
});

test('points of the whole are eleven published households apart, but for official cut-offs', async () => {
  const rows = (await connection.all(
    `select place_code, list(up_to order by up_to nulls last) as points, list(households order by up_to nulls last) as counts
     from fct_score_distribution where model_id = 'fine' and breakdown = 'none' group by all`,
  )) as unknown as { place_code: string; points: (number | null)[]; counts: number[] }[];
  expect(rows).toHaveLength(7);
  for (const { place_code, points, counts } of rows) {
    expect(points).toContain(32);
    for (const [index, count] of counts.entries()) {
      const isOfficial = [points[index], points[index - 1]].some((point) => point === 32 || point === 16.17);
      if (!isOfficial)
        expect(count - (counts[index - 1] ?? 0), `${place_code} ${points[index]}`).toBeGreaterThanOrEqual(11);
    }
  }
});

test('a category of fewer than eleven published households is left out of its place', async () => {
  const [smallest] = await connection.all(
    'select min(households) as households from fct_score_distribution where up_to is null',
  );
  expect(Number(smallest?.households)).toBeGreaterThanOrEqual(publicTier.smallestBase);
});

test('districts and tehsils have whole points and cut-offs, nation and provinces half points too', async () => {
  const odd = await connection.all(
    `select distinct level, up_to from fct_score_distribution where up_to is not null and up_to <> floor(up_to) and model_id = 'fine'`,
  );
  const small = odd.filter(({ level }) => level === 'district' || level === 'tehsil');
  expect(small.every(({ up_to }) => up_to === 16.17)).toBe(true);
  expect(odd.length - small.length).toBeGreaterThan(20);
});

test('winners and losers of two models are the households in under one alone, within the noise', async () => {
  const both = within('D1').filter(({ scores }) => scores[0] !== null && scores[1] !== null);
  const inB = ({ scores }: Household): boolean => (scores[1] as number) <= 34;
  const [row] = await connection.all(`select * from fct_model_pairs where place_code = 'D1' and rule = 'official'`);
  const expected = {
    in_both: both.filter((each) => isIn(each) && inB(each)),
    only_a: both.filter((each) => isIn(each) && !inB(each)),
    only_b: both.filter((each) => !isIn(each) && inB(each)),
    in_neither: both.filter((each) => !isIn(each) && !inB(each)),
  };
  for (const [cell, those] of Object.entries(expected)) {
    expectNear(row?.[cell], those.length, once, cell);
    expect(Number.isInteger(row?.[cell])).toBe(true);
  }
});

test('at an equal rate the second model takes in as many as the first, but for ties', async () => {
  const [row] = await connection.all(`select * from fct_model_pairs where place_code = 'PK' and rule = 'equal_rate'`);
  const [a, b] = [Number(row?.in_both) + Number(row?.only_a), Number(row?.in_both) + Number(row?.only_b)];
  expect(Math.abs(a - b)).toBeLessThan(80);
});

test('the rank correlation is Spearman’s over tenths of a point', async () => {
  const both = households.filter(({ scores }) => scores[0] !== null && scores[1] !== null);
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const expected = spearman(
    both.map(({ scores, disabled }) => tenth((scores[0] as number) - (disabled ? 5 : 0))),
    both.map(({ scores }) => scores[1] as number),
  );
  const [row] = await connection.all(`select rank_correlation from fct_model_pairs where place_code = 'PK' limit 1`);
  expect(row?.rank_correlation).toBeCloseTo(expected as number, 2);
});

test('errors at the fixed line and rate count poor and others in and out, within the noise', async () => {
  const judged = households.filter(({ consumption, scores }) => consumption !== null && scores[0] !== null);
  const known = households.flatMap(({ consumption }) => (consumption === null ? [] : [consumption]));
  const poorLine = quantile(known, 0.3);
  const standing = ({ scores, disabled }: Household): number => (scores[0] as number) - (disabled ? 5 : 0);
  for (const [rule, line] of [
    ['fixed_line', 32],
    ['fixed_rate', quantile(judged.map(standing), 0.3)],
  ] as const) {
    const [row] = await connection.all(
      `select * from fct_targeting_errors where model_id = 'fine' and poor_share = 0.3 and rule = '${rule}' and place_code = 'PK'`,
    );
    const poor = judged.filter(({ consumption }) => (consumption as number) <= poorLine);
    const others = judged.filter(({ consumption }) => (consumption as number) > poorLine);
    const expected = {
      targeted_poor: poor.filter((each) => standing(each) <= line),
      missed_poor: poor.filter((each) => standing(each) > line),
      targeted_non_poor: others.filter((each) => standing(each) <= line),
      left_non_poor: others.filter((each) => standing(each) > line),
    };
    for (const [cell, those] of Object.entries(expected)) expectNear(row?.[cell], those.length, once, cell);
  }
});
