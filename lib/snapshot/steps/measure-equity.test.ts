import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicTier } from '../../disclosure/policy';
import { protectIncidence } from '../../disclosure/protect-incidence';
import { concentrationIndex } from '../../stats/concentration-index';
import { quantile } from '../../stats/quantile';
import { type Connection, Database, type Row } from '../../warehouse/database';
import { measureEquity } from './measure-equity';

const tehsils: Record<string, string> = { T1: 'D1', T2: 'D1', T3: 'D2' };
const places = ['PK', 'P', 'D1', 'D2'];
const holds = (place: string, tehsil: string): boolean => ['PK', 'P', tehsils[tehsil]].includes(place);

const households = Array.from({ length: 420 }, (_, id) => {
  const consumption = id % 17 === 0 ? null : 1500 + ((id * 7919) % 211) * 37;
  const isPoor = (consumption ?? 0) < 5000;
  const isFound = isPoor ? id % 4 !== 0 : id % 3 === 0;
  const isPaid = isFound && id % 5 !== 0;
  return {
    id,
    tehsil: id % 10 === 1 ? 'T3' : id % 2 === 0 ? 'T1' : 'T2',
    consumption,
    isFound,
    isEnrolled: isFound && id % 7 !== 0,
    isPaid,
    money: isPaid ? 10_500 * (1 + (id % 3)) + (id % 2) / 4 : 0,
  };
});

const database = Database.openWritable(':memory:', { threads: 2, memory: '500MB' });
let connection: Connection;
let incidence: Row[];
let concentration: Row[];

beforeAll(async () => {
  connection = await (await database).connect();
  const above = Object.entries(tehsils).flatMap(([tehsil, district]) => [
    `('${tehsil}', 'nation', 'PK')`,
    `('${tehsil}', 'province', 'P')`,
    `('${tehsil}', 'district', '${district}')`,
  ]);
  const described = households.map(({ id, tehsil, consumption }) => `('${id}', '${tehsil}', ${consumption}::double)`);
  const standings = households.flatMap(({ id, isFound, isEnrolled, isPaid, money }) =>
    ['a', 'once'].map(
      (programme) => `('${id}', '${programme}', ${isFound}, ${isEnrolled}, ${isPaid}, ${money}::double)`,
    ),
  );
  await connection.run(`
    create table int_places_above as select * from (values ${above.join(', ')}) as t(tehsil_code, level, place_code);
    create table int_households_described as
    select * from (values ${described.join(', ')}) as t(household_id, place_code, consumption_pkr_month);
    create table int_household_programmes as
    select * from (values ${standings.join(', ')})
      as t(household_id, programme_id, found_eligible, enrolled_now, paid_ever, withdrawn_pkr)`);
  await measureEquity(connection, [
    { id: 'a', schedule: 'quarterly' },
    { id: 'once', schedule: 'once' },
  ]);
  incidence = await connection.all('select * from int_incidence');
  concentration = await connection.all('select * from int_concentration');
});

afterAll(async () => {
  connection.close();
  (await database).close();
});

const knownIn = (place: string) =>
  households.flatMap((household) =>
    household.consumption !== null && holds(place, household.tehsil)
      ? [{ ...household, consumption: household.consumption }]
      : [],
  );
type Known = ReturnType<typeof knownIn>[number];
const outcomes: Record<string, (household: Known) => number> = {
  eligible: ({ isFound }) => Number(isFound),
  enrolled: ({ isEnrolled }) => Number(isEnrolled),
  paid: ({ isPaid }) => Number(isPaid),
  money: ({ money }) => money,
};

describe.each(places)('in %s', (place) => {
  const known = knownIn(place);
  const values = known.map(({ consumption }) => consumption);
  const edges = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => quantile(values, share));

  test.each(['eligible', 'enrolled', 'paid'])('fifths hold the households %s that the rows hold', (outcome) => {
    for (const fifth of [1, 2, 3, 4, 5]) {
      const [low, high] = [edges[fifth - 1] as number, edges[fifth] as number];
      const inside = known.filter(({ consumption }) => (consumption > low || fifth === 1) && consumption <= high);
      const reached = inside.filter((household) => outcomes[outcome]?.(household) === 1);
      expect(
        incidence.find(
          (row) =>
            row.programme_id === 'a' && row.outcome === outcome && row.place_code === place && row.fifth === fifth,
        ),
      ).toMatchObject({
        households: inside.length,
        reached: reached.length,
        money: outcome === 'paid' ? reached.reduce((sum, { money }) => sum + money, 0) : 0,
      });
    }
  });

  test.each(Object.keys(outcomes))('the concentration index of %s is that of the household rows', (outcome) => {
    const had = known.map((household) => outcomes[outcome]?.(household) ?? 0);
    const expected = concentrationIndex(had, values);
    const found = concentration.find(
      (row) => row.programme_id === 'a' && row.outcome === outcome && row.place_code === place,
    );
    expect(found?.concentration).toBeCloseTo(expected.index, 10);
    expect(found?.standard_error).toBeCloseTo(expected.standardError, 8);
    expect(found).toMatchObject({ households: known.length, reached: had.filter((each) => each > 0).length });
  });
});

test('a programme paid once has nobody enrolled now', () => {
  expect(incidence.filter((row) => row.programme_id === 'once' && row.outcome === 'enrolled')).toEqual([]);
  expect(incidence.some((row) => row.programme_id === 'once' && row.outcome === 'paid')).toBe(true);
});

test('nothing is published of a place with fewer than eleven households reached or unreached in a fifth', async () => {
  await protectIncidence(connection, publicTier);
  const published = await connection.all("select * from fct_benefit_incidence where programme_id = 'a'");
  const indices = await connection.all("select * from fct_concentration where programme_id = 'a'");
  expect([...new Set(published.map((row) => row.place_code))].sort()).toEqual(['D1', 'P', 'PK']);
  expect([...new Set(indices.map((row) => row.place_code))].sort()).toEqual(['D1', 'P', 'PK']);
  for (const row of published) expect([Number(row.households) % 10, Number(row.reached) % 10]).toEqual([0, 0]);
  const nation = published.filter((row) => row.place_code === 'PK' && row.outcome === 'paid');
  expect(nation.reduce((sum, row) => sum + Number(row.share), 0)).toBeCloseTo(1, 12);
  expect(nation.reduce((sum, row) => sum + Number(row.money_share), 0)).toBeCloseTo(1, 2);

  await connection.run(
    "update int_incidence set reached = 10 where place_code = 'D1' and outcome = 'paid' and fifth = 5",
  );
  await protectIncidence(connection, publicTier);
  const shown = async (table: string, outcome: string) =>
    (await connection.all(`select * from ${table} where place_code = 'D1' and outcome = '${outcome}'`)).length;
  expect(await shown('fct_benefit_incidence', 'paid')).toBe(0);
  expect(await shown('fct_concentration', 'paid')).toBe(0);
  expect(await shown('fct_concentration', 'money')).toBe(0);
  expect(await shown('fct_concentration', 'eligible')).toBeGreaterThan(0);
});
