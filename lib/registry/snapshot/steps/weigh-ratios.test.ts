import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Connection, Database } from '../../../warehouse/database';
import { weighRatios } from './weigh-ratios';

const database = await Database.openWritable(':memory:', { threads: 1, memory: '200MB' });
afterAll(() => database.close());
let connection: Connection;

/** Two tehsils of one nation: 100 households that stand for 200 each, 300 for 100 each; the census knows the first alone. */
beforeEach(async () => {
  connection = await database.connect();
  await connection.run(`
    create or replace temp table int_places_above as
    select * from (values ('A', 'A'), ('B', 'B'), ('A', 'PK'), ('B', 'PK')) as t (tehsil_code, place_code);
    create or replace temp table int_tehsil_weights as
    select * from (values ('A', 100::double, 200::double), ('B', 300, 100)) as t (tehsil_code, households, weight);
    create or replace temp table int_figures_protected as
    select indicator_id, place_code, '2025Q3' as period, kind, shape, personal, status, drawn::double as drawn, numerator::double as numerator,
      denominator::double as denominator, numerator / denominator as value, interval_low::double as interval_low, interval_high::double as interval_high
    from (values
      ('over_census', 'A', 'against_population', 'count', true, 'known', 100, 100, 25000, 0.0036, 0.0044),
      ('over_census', 'B', 'against_population', 'count', true, 'missing', null, null, null, null, null),
      ('over_census', 'PK', 'against_population', 'count', true, 'known', 100, 100, 25000, 0.0036, 0.0044),
      ('committees', 'A', 'ratio', 'facilities', true, 'known', 2000, 2000, 40, null, null),
      ('committees', 'B', 'ratio', 'facilities', true, 'suppressed', 9000, null, null, null, null),
      ('committees', 'PK', 'ratio', 'facilities', true, 'known', 11000, 11000, 48, null, null),
      ('school_fill', 'PK', 'ratio', 'facilities', false, 'known', 30, 30, 60, null, null),
      ('headcount', 'PK', 'ratio', 'share', true, 'known', 30, 30, 60, 0.4, 0.6)
    ) as t (indicator_id, place_code, kind, shape, personal, status, drawn, numerator, denominator, interval_low, interval_high)`);
});

const figure = (indicator: string, place: string) =>
  connection.one(
    `select numerator, denominator, value, interval_low, interval_high from int_figures_protected where indicator_id = '${indicator}' and place_code = '${place}'`,
  );

test('the registered stand over the census as weighted tehsil by tehsil, with their interval', async () => {
  await weighRatios(connection);
  for (const place of ['A', 'PK'])
    expect(await figure('over_census', place)).toMatchObject({
      numerator: 20_000,
      value: 0.8,
      interval_low: expect.closeTo(0.72, 9),
      interval_high: expect.closeTo(0.88, 9),
    });
  expect(await figure('over_census', 'B')).toMatchObject({ numerator: null, value: null });
});

test('facilities stand over the weighted number of those they serve, and what is withheld stays withheld', async () => {
  await weighRatios(connection);
  expect(await figure('committees', 'A')).toMatchObject({ numerator: 2000, denominator: 8000, value: 0.25 });
  expect(await figure('committees', 'PK')).toMatchObject({ numerator: 11_000, denominator: 6000, value: 11 / 6 });
  expect(await figure('committees', 'B')).toMatchObject({ numerator: null, denominator: null, value: null });
});

test('ratios whose two sides are both of the sample, or both whole, stay as they are; so does everything in a whole registry', async () => {
  await weighRatios(connection);
  for (const each of ['school_fill', 'headcount'])
    expect(await figure(each, 'PK')).toMatchObject({ numerator: 30, denominator: 60, value: 0.5 });
  await connection.run('update int_figures_protected set value = 7; delete from int_tehsil_weights');
  await weighRatios(connection);
  const changed = await connection.one('select count(*)::integer as n from int_figures_protected where value <> 7');
  expect(changed).toEqual({ n: 0 });
});
