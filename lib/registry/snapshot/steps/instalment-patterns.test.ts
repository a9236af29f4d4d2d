import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, Database } from '../../../warehouse/database';
import { readSqlModels } from '../sql-models';

let database: Database;
let connection: Connection;

/** In tehsil T bank A pays three in one second and seven more in its minute, bank B two in that same second; in U ten lie over two minutes. */
beforeAll(async () => {
  database = await Database.openWritable(':memory:', { threads: 1, memory: '200MB' });
  connection = await database.connect();
  await connection.run(`
    create table dim_snapshot as select '2025-09-30' as as_of_on;
    create table stg_households as
    select 'H' || i as household_id, if(i < 20, 'T', 'U') as place_code, 'rural' as area_type, 'female' as head_sex from range(40) as each(i);
    create table stg_payments as
    select 'kafaalat' as programme_id, 'H' || i as household_id, '2025Q3' as period, date '2025-07-01' as due_on, 10500 as amount_pkr,
      date '2025-07-05' as deposited_on, date '2025-07-10' as withdrawn_on,
      timestamp '2025-07-10 11:00:00' + to_seconds(case when i < 3 then 0 when i < 10 then 5 * i when i < 12 then 0 else 55 + i end) as withdrawn_at,
      case i when 0 then 10000 when 1 then 10250 when 2 then 11000 else 10500 end as withdrawn_pkr,
      'camp' as channel, if(i in (10, 11), 'Bank B', 'Bank A') as agency, null::varchar as failure_reason
    from range(12) as each(i)
    union all
    select 'kafaalat', 'H' || i, '2025Q3', date '2025-07-01', 10500, date '2025-07-05', date '2025-07-10',
      timestamp '2025-07-10 11:00:55' + to_seconds(i - 20), 10500, 'camp', 'Bank A', null
    from range(20, 30) as each(i)
    union all
    select 'kafaalat', 'H30', '2025Q3', date '2025-07-01', 10500, date '2025-07-05', date '2025-07-10', null, 10500, 'camp', 'Bank A', null`);
  const model = readSqlModels().find(({ name }) => name === 'int_instalments_described');
  await connection.run(`create view described as ${model?.sql}`);
});
afterAll(() => {
  connection.close();
  database.close();
});

const counted = async (what: string): Promise<number[]> => {
  const rows = await connection.all(
    `select count(*) filter (where ${what})::integer as n from described group by place_code, agency order by place_code, agency`,
  );
  return rows.map(({ n }) => Number(n));
};

test('one agency, one tehsil, one second: three make a pattern, two and another agency none', async () => {
  expect(await counted('in_same_second')).toEqual([3, 0, 0]);
});

test('ten within one minute make a pattern, ten over the turn of a minute none', async () => {
  expect(await counted('in_same_minute')).toEqual([10, 0, 0]);
});

test('a withdrawal without a time is in neither the numerator nor the denominator', async () => {
  expect(await counted('withdrawal_timed')).toEqual([10, 2, 10]);
  expect(await counted('in_same_second is null')).toEqual([0, 0, 1]);
});

test('only round sums below the amount due are round withdrawals', async () => {
  expect(await counted('withdrawn_round')).toEqual([1, 0, 0]);
});
