import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dimIndicators } from '../../../../data/models/marts/dim_indicators.schema';
import { dimPmtModels } from '../../../../data/models/marts/dim_pmt_models.schema';
import { dimSnapshot } from '../../../../data/models/marts/dim_snapshot.schema';
import { fctIndicatorValues } from '../../../../data/models/marts/fct_indicator_values.schema';
import { rowOf } from '../../../serving/queries/empty-snapshot.test-support';
import { type Connection, Database } from '../../../warehouse/database';
import { writeMart } from '../../../warehouse/write-mart';
import { carryHistory } from './carry-history';

const root = mkdtempSync(join(tmpdir(), 'carry-history-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const policy = 'NSER-SDC-2: cell keys, as they are';

/** Publishes one figure after whatever `folder` holds, and gives the history that is then carried. */
async function publish(folder: string, day: string, told: { policy?: string; key?: string }, after?: string) {
  const id = `snapshot-${day}`;
  mkdirSync(join(folder, id), { recursive: true });
  const database = await Database.openWritable(join(folder, id, 'published.duckdb'), { threads: 1, memory: '200MB' });
  const connection: Connection = await database.connect();
  await writeMart(connection, dimSnapshot, [
    rowOf(dimSnapshot, {
      snapshot_id: id,
      as_of_on: day,
      synthetic: false,
      disclosure_policy: told.policy ?? policy,
      disclosure_key: told.key ?? 'a',
    }),
  ]);
  await writeMart(connection, dimIndicators, [
    rowOf(dimIndicators, { indicator_id: 'households', grain: 'households', per_model: false }),
  ]);
  await writeMart(connection, dimPmtModels, []);
  await writeMart(connection, fctIndicatorValues, [
    rowOf(fctIndicatorValues, {
      indicator_id: 'households',
      model_id: '',
      place_code: 'PK',
      breakdown: 'none',
      value: Number(day.slice(0, 4)),
      interval_low: 1,
      interval_high: 9,
      households: 5,
    }),
  ]);
  await carryHistory(connection, folder);
  if (after) await connection.run(after);
  const rows = await connection.all('select * from fct_indicator_history order by as_of_on');
  connection.close();
  database.close();
  writeFileSync(join(folder, 'CURRENT'), id);
  return rows;
}

const folderOf = (name: string): string => {
  mkdirSync(join(root, name));
  return join(root, name);
};

test('what was published under the same policy is carried on, with its interval and the key that protected it', async () => {
  const folder = folderOf('alike');
  await publish(folder, '2023-09-30', { key: 'a' });
  await publish(folder, '2024-09-30', { key: 'b' });
  expect(await publish(folder, '2025-09-30', { key: 'b' })).toMatchObject([
    { value: 2023, disclosure_key: 'a', disclosure_policy: policy, interval_low: 1, interval_high: 9, households: 5 },
    { value: 2024, disclosure_key: 'b' },
    { value: 2025, disclosure_key: 'b' },
  ]);
});

test('what was published under another policy is left behind, though the same policy stands before it', async () => {
  const folder = folderOf('another');
  await publish(folder, '2023-09-30', { policy: 'NSER-SDC-1: rounded to 10' });
  expect(await publish(folder, '2024-09-30', {})).toMatchObject([{ value: 2024 }]);
  expect(await publish(folder, '2025-09-30', { policy: 'NSER-SDC-2: cell keys, with another variance' })).toMatchObject(
    [{ value: 2024, disclosure_policy: policy }, { value: 2025 }],
  );
});

test('a file of before history named its policy gives no history and stops no load', async () => {
  const folder = folderOf('before');
  await publish(folder, '2024-09-30', {}, 'alter table fct_indicator_history drop disclosure_policy');
  expect(await publish(folder, '2025-09-30', {})).toMatchObject([{ value: 2025 }]);
});
