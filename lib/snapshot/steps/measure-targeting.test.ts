import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicTier } from '../../disclosure/policy';
import type { PmtModel } from '../../pmt/model';
import { quantile } from '../../stats/quantile';
import { spearman } from '../../stats/spearman';
import { type Connection, Database } from '../../warehouse/database';
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
    ({ tehsil, area, persons, consumption, scores, disabled }) =>
      `('${tehsil}', '${area}', ${persons}::integer, ${consumption}::double, ${scores[0]}::double, ${scores[1]}::double, ${disabled})`,
  );
  await connection.run(`
    create table dim_places as select * from (values ('PK', 'nation', null, null), ('P', 'province', 'P', null),
      ('D1', 'district', 'P', 'D1'), ('D2', 'district', 'P', 'D2'), ('T1', 'tehsil', 'P', 'D1'), ('T2', 'tehsil', 'P', 'D1'),
      ('T3', 'tehsil', 'P', 'D2')) as t(place_code, level, province_code, district_code);
    create table int_places_above as select * from (values ${above.join(', ')}) as t(tehsil_code, level, place_code);
    create table int_households_scored as
    select *, 'male' as head_sex, if(is_disabled, 'with', 'without') as disability_group,
      if(is_disabled, 37, 32)::double as cut_off_0, 34::double as cut_off_1
    from (values ${rows.join(', ')})
      as t(place_code, area_type, household_size, consumption_pkr_month, score_0, score_1, is_disabled)`);
  await measureTargeting(connection, models, '2025-09-30', publicTier);
});

afterAll(async () => (await database).close());

const isIn = ({ scores, disabled }: Household): boolean => scores[0] !== null && scores[0] <= (disabled ? 37 : 32);
const rounded = (count: number): number => Math.round(count / 10) * 10;
const within = (place: string): Household[] => households.filter(({ tehsil }) => holds(place, tehsil));

test.each(['PK', 'P', 'D1', 'D2', 'T1', 'T2', 'T3'])(
  'the distribution of %s holds at the cut-off in force the households that are in, each by its own cut-off',
  async (place) => {
    const [row] = await connection.all(
      `select households, persons from fct_score_distribution
       where model_id = 'fine' and place_code = '${place}' and breakdown = 'none' and up_to = 32`,
    );
    const those = within(place).filter(isIn);
    expect(row).toEqual({
      households: rounded(those.length),
      persons: rounded(those.reduce((sum, { persons }) => sum + persons, 0)),
    });
  },
);

test('every point counts the households at or below it, and the last all that are scored', async () => {
  const rows = await connection.all(
    `select place_code, up_to, households from fct_score_distribution where model_id = 'whole' and breakdown = 'none'`,
  );
  expect(rows.length).toBeGreaterThan(60);
  for (const { place_code, up_to, households: count } of rows) {
    const scored = within(String(place_code)).filter(({ scores }) => scores[1] !== null);
    const below = scored.filter(({ scores }) => up_to === null || (scores[1] as number) <= Number(up_to));
    expect(count).toBe(rounded(below.length));
  }
});

test('no interval between neighbouring points holds one to ten households, whatever the breakdown', async () => {
  const rows = await connection.all(
    `select place_code, breakdown, category, list(up_to order by up_to) filter (where up_to is not null) as points
     from fct_score_distribution where model_id = 'fine' and breakdown in ('none', 'area_type', 'disability') group by all`,
  );
  expect(rows.length).toBeGreaterThan(15);
  for (const { place_code, breakdown, category, points } of rows) {
    const those = within(String(place_code)).filter(
      ({ scores, area, disabled }) =>
        scores[0] !== null &&
        (breakdown === 'none' || category === (breakdown === 'area_type' ? area : disabled ? 'with' : 'without')),
    );
    const standings = those.map(({ scores, disabled }) => (scores[0] as number) - (disabled ? 5 : 0));
    const edges = [Number.NEGATIVE_INFINITY, ...(points as number[]), Number.POSITIVE_INFINITY];
    for (const [index, upTo] of edges.slice(1).entries()) {
      const count = standings.filter((standing) => standing > (edges[index] as number) && standing <= upTo).length;
      expect(count === 0 || count >= publicTier.k, `${place_code} ${breakdown} ${category} to ${upTo}`).toBe(true);
    }
  }
});

test('districts and tehsils have whole points and cut-offs, nation and provinces half points too', async () => {
  const odd = await connection.all(
    `select distinct level, up_to from fct_score_distribution where up_to is not null and up_to <> floor(up_to) and model_id = 'fine'`,
  );
  const small = odd.filter(({ level }) => level === 'district' || level === 'tehsil');
  expect(small.every(({ up_to }) => up_to === 16.17)).toBe(true);
  expect(odd.length - small.length).toBeGreaterThan(20);
});

test('winners and losers of two models are the households in under one alone', async () => {
  const both = within('D1').filter(({ scores }) => scores[0] !== null && scores[1] !== null);
  const inB = ({ scores }: Household): boolean => (scores[1] as number) <= 34;
  const [row] = await connection.all(`select * from fct_model_pairs where place_code = 'D1' and rule = 'official'`);
  expect(row).toMatchObject({
    in_both: rounded(both.filter((each) => isIn(each) && inB(each)).length),
    only_a: rounded(both.filter((each) => isIn(each) && !inB(each)).length),
    only_b: rounded(both.filter((each) => !isIn(each) && inB(each)).length),
    in_neither: rounded(both.filter((each) => !isIn(each) && !inB(each)).length),
  });
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

test('errors at the fixed line and rate count poor and others in and out', async () => {
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
    expect(row).toMatchObject({
      targeted_poor: rounded(poor.filter((each) => standing(each) <= line).length),
      missed_poor: rounded(poor.filter((each) => standing(each) > line).length),
      targeted_non_poor: rounded(others.filter((each) => standing(each) <= line).length),
      left_non_poor: rounded(others.filter((each) => standing(each) > line).length),
    });
  }
});
