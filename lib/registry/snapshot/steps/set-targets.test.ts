import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, Database } from '../../../warehouse/database';
import { createLoadTables } from '../../extract/load-tables';
import { setTargets } from './set-targets';

let database: Database;
let connection: Connection;

beforeAll(async () => {
  database = await Database.openWritable(':memory:', { threads: 1, memory: '500MB' });
  connection = await database.connect();
  await createLoadTables(connection);
  await connection.run(`
    create table dim_indicators as select * from (values
      ('kafaalat_withdrawn_over_deposited', 'share', 'higher', false, 1.0, '2025Q2'),
      ('no_toilet', 'share', 'lower', false, 2.0, '2025Q3')
    ) as each(indicator_id, unit, better_when, per_model, position, latest_period);
    create table dim_places as select * from (values ('PK', 'nation'), ('PK5', 'province')) as each(place_code, level);
    create table fct_indicator_values as select *, null::double as estimate, '' as model_id, 'none' as breakdown from (values
      ('kafaalat_withdrawn_over_deposited', 'PK', '2025Q1', 0.90, 'known', 1.0),
      ('kafaalat_withdrawn_over_deposited', 'PK', '2025Q2', 0.95, 'known', 0.98),
      ('kafaalat_withdrawn_over_deposited', 'PK', 'all', 0.5, 'known', 1.0),
      ('kafaalat_withdrawn_over_deposited', 'PK5', '2025Q1', 0.99, 'known', 1.0),
      ('no_toilet', 'PK', '2025Q3', 0.128, 'known', 1.0)
    ) as each(indicator_id, place_code, period, value, status, covered_share);
    create table raw_targets as select * from (values
      ('kafaalat_withdrawal_rate', 'PK', '2025Q4', 0.93, 0.97), ('kafaalat_withdrawal_rate', 'PK5', '2025Q4', 0.93, 0.97),
      ('kafaalat_withdrawn_over_deposited', 'PK', '2025Q4', 0.93, 0.97),
      ('no_toilet', 'PK', '2025', 0.2, 0.1), ('moon_shots', 'PK', '2025Q4', 0, 1), ('no_toilet', 'PK99', '2025Q4', null, 1)
    ) as each(indicator_id, place_code, period, baseline, target)`);
  await setTargets(
    connection,
    [{ id: 'kafaalat_withdrawn_over_deposited', alsoCalled: ['kafaalat_withdrawal_rate'] }, { id: 'no_toilet' }],
    'a-model',
  );
});
afterAll(() => {
  connection.close();
  database.close();
});

const target = (indicator: string, place: string) =>
  connection.one('select * from fct_targets where indicator_id = $indicator and place_code = $place', {
    indicator,
    place,
  });

test('a supplier’s name finds the indicator, and the latest single quarter is held against the line', async () => {
  expect(await target('kafaalat_withdrawn_over_deposited', 'PK')).toMatchObject({
    stated_as: 'kafaalat_withdrawal_rate',
    actual_period: '2025Q2',
    actual: 0.95,
    covered_share: 0.98,
    expected: 0.95,
    status: 'on_track',
  });
});

test('a place that sent nothing in the latest quarter is not measured, never judged by an older one', async () => {
  expect(await target('kafaalat_withdrawn_over_deposited', 'PK5')).toMatchObject({
    actual: null,
    actual_status: 'missing',
    status: 'not_measured',
  });
});

test('lower is better where the indicator says so', async () => {
  expect(await target('no_toilet', 'PK')).toMatchObject({ status: 'on_track', actual: 0.128 });
});

test('unknown names, unknown places and doubles are counted in words, and the rest is kept', async () => {
  const found = await connection.all(
    'select code, records::integer as records, sentence_en, sentence_ur from load_findings order by code',
  );
  expect(found.map(({ code, records }) => [code, records])).toEqual([
    ['target-named-twice', 1],
    ['target-unknown-indicator', 1],
    ['target-unknown-place', 1],
  ]);
  expect(String(found[1]?.sentence_en)).toContain('moon_shots');
  for (const { sentence_ur } of found) expect(sentence_ur).toMatch(/[\u0600-\u06ff]/);
  expect(await connection.one('select count(*)::integer as kept from fct_targets')).toEqual({ kept: 3 });
});
