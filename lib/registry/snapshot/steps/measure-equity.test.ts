import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicTier } from '../../../measures/disclosure/policy';
import { protectIncidence } from '../../../measures/disclosure/protect-incidence';
import { concentrationIndex } from '../../../science/stats/concentration-index';
import { quantile } from '../../../science/stats/quantile';
import { type Connection, Database, type Row } from '../../../warehouse/database';
import { recordKeySql, writePlaceKeys } from '../key-tables.test-support';
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
    select *, ${recordKeySql('household_id')} as record_key from (values ${described.join(', ')}) as t(household_id, place_code, consumption_pkr_month);
    create table int_household_programmes as
    select * from (values ${standings.join(', ')})
      as t(household_id, programme_id, found_eligible, enrolled_now, paid_ever, withdrawn_pkr)`);
  await writePlaceKeys(connection, 'int_places_above');
  await measureEquity(connection, [
    { id: 'a', schedule: 'quarterly' },
    { id: 'once', schedule: 'once' },
  ]);
  const unkeyed = "select columns(name -> not regexp_matches(name, '(key|least)$')) from";
  incidence = await connection.all(`${unkeyed} int_incidence`);
  concentration = await connection.all(`${unkeyed} int_concentration`);
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

describe('as published', () => {
  const ofA = (table: string) => connection.all(`select * from ${table} where programme_id = 'a'`);

  test('fifths hold their households and those reached within the noise, and rates are taken from what is shown', async () => {
    await protectIncidence(connection, publicTier);
    const published = await ofA('fct_benefit_incidence');
    expect([...new Set(published.map((row) => row.place_code))].sort()).toEqual(['D1', 'P', 'PK']);
    let moved = 0;
    for (const row of published) {
      const truth = incidence.find(
        (each) =>
          each.programme_id === 'a' &&
          each.outcome === row.outcome &&
          each.place_code === row.place_code &&
          each.fifth === row.fifth,
      );
      const [all, reached] = [Number(row.households), Number(row.reached)];
      expect(Math.abs(all - Number(truth?.households))).toBeLessThanOrEqual(publicTier.maximum);
      expect(Math.abs(reached - Number(truth?.reached))).toBeLessThanOrEqual(2 * publicTier.maximum);
      expect(reached).toBeGreaterThanOrEqual(0);
      expect(reached).toBeLessThanOrEqual(all);
      expect(row.coverage).toBeCloseTo(reached / all, 12);
      moved += Number(all !== Number(truth?.households) || reached !== Number(truth?.reached));
    }
    expect(moved).toBeGreaterThan(published.length / 2);
    const nation = published.filter((row) => row.place_code === 'PK' && row.outcome === 'paid');
    expect(nation.reduce((sum, row) => sum + Number(row.share), 0)).toBeCloseTo(1, 12);
    expect(nation.reduce((sum, row) => sum + Number(row.money_share), 0)).toBeCloseTo(1, 2);
  });

  test('an index is moved by no more than one household may, and its error holds that', async () => {
    const published = await ofA('fct_concentration');
    expect(new Set(published.map((row) => row.place_code)).size).toBeGreaterThanOrEqual(3);
    for (const row of published) {
      const truth = concentration.find(
        (each) => each.programme_id === 'a' && each.outcome === row.outcome && each.place_code === row.place_code,
      );
      const influence = Number(truth?.influence);
      const [all, reached] = [Number(row.households), Number(row.reached)];
      expect(Math.min(reached, all - reached)).toBeGreaterThanOrEqual(publicTier.smallestBase);
      expect(Math.abs(Number(row.concentration) - Number(truth?.concentration))).toBeLessThanOrEqual(
        2.45 * influence + 0.0005,
      );
      expect(Number(row.standard_error)).toBeCloseTo(Math.hypot(Number(truth?.standard_error), influence), 2);
    }
    expect(
      published.some(
        (row) =>
          row.concentration !==
          Math.round(
            1000 *
              Number(
                concentration.find(
                  (each) =>
                    each.programme_id === 'a' && each.outcome === row.outcome && each.place_code === row.place_code,
                )?.concentration,
              ),
          ) /
            1000,
      ),
    ).toBe(true);
  });

  test('no fifths are published of fewer than five times eleven households, no index where nearly nobody or all are reached', async () => {
    await connection.run(`
      update int_incidence set households = 6, reached = least(reached, 6) where place_code = 'D1' and outcome = 'paid';
      update int_concentration set reached = 2 where place_code = 'D1' and outcome = 'paid';
      update int_concentration set reached = households - 2 where place_code = 'D1' and outcome = 'money'`);
    await protectIncidence(connection, publicTier);
    const shown = async (table: string, outcome: string) =>
      (await ofA(table)).filter((row) => row.place_code === 'D1' && row.outcome === outcome).length;
    expect(await shown('fct_benefit_incidence', 'paid')).toBe(0);
    expect(await shown('fct_benefit_incidence', 'eligible')).toBe(5);
    expect(await shown('fct_concentration', 'paid')).toBe(0);
    expect(await shown('fct_concentration', 'money')).toBe(0);
    expect(await shown('fct_concentration', 'eligible')).toBe(1);
  });
});
