import { afterAll, expect, test } from 'vitest';
import { fctIndicatorHistory } from '../../../data/models/marts/fct_indicator_history.schema';
import { Database } from '../../warehouse/database';
import { nationalHistory } from './national-history';

const database = await Database.openWritable(':memory:', { threads: 2, memory: '200MB' });
afterAll(() => database.close());

test('of two snapshots of one day the one in force comes first for every indicator, whatever their names', async () => {
  const connection = await database.connect();
  const columns = Object.keys(fctIndicatorHistory.columns.shape).map((name) =>
    ['numerator', 'denominator', 'value', 'estimate', 'interval_low', 'interval_high', 'households'].includes(name)
      ? `${name} double`
      : name === 'synthetic'
        ? `${name} boolean`
        : `${name} varchar`,
  );
  await connection.run(`
    create table dim_snapshot as select 'a-in-force' as snapshot_id, true as synthetic;
    create table dim_indicators as select 'i' || i as indicator_id, false as per_model, i as position from range(200) as t (i);
    create table fct_indicator_history (${columns.join(', ')});
    insert into fct_indicator_history by name
    select snapshot_id, '2026-09-30' as as_of_on, 'r' as round, true as synthetic, indicator_id, '' as model_id, 'nation' as level, 'PK' as place_code,
      if(snapshot_id = 'a-in-force', 2, 1)::double as value, 'known' as status, 'same' as definition_checksum
    from dim_indicators cross join (values ('b-before'), ('a-in-force')) as t (snapshot_id)`);
  const rows = await connection.all(nationalHistory.sql, { model: '' });
  expect(rows.map((row) => row.value)).toEqual(Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? 2 : 1)));
});
