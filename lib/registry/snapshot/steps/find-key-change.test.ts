import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Connection, Database } from '../../../warehouse/database';
import { createLoadTables } from '../../extract/load-tables';
import { findKeyChange } from './find-key-change';

let connection: Connection;
const database = await Database.openWritable(':memory:', { threads: 1, memory: '200MB' });
afterAll(() => database.close());

beforeEach(async () => {
  connection = await database.connect();
  await createLoadTables(connection);
  await connection.run(`
    create or replace table dim_snapshot as select 'now' as snapshot_id, 'b' as disclosure_key`);
});

const find = async (earlier: readonly (readonly [day: string, key: string])[], isNew: boolean) => {
  await connection.run(`
    create or replace table fct_indicator_history (snapshot_id varchar, as_of_on varchar, disclosure_key varchar);
    insert into fct_indicator_history values ('now', '2025-09-30', 'b')
      ${earlier.map(([day, key]) => `, ('s${day}', '${day}', '${key}'), ('s${day}', '${day}', '${key}')`).join('')}`);
  await findKeyChange(connection, { isNew });
  return connection.all(
    'select code, severity, records::integer as records, sentence_en, sentence_ur from load_findings',
  );
};

test('nothing is said where every snapshot that is remembered has the same key', async () => {
  expect(await find([], false)).toEqual([]);
  expect(await find([['2024-09-30', 'b']], false)).toEqual([]);
});

test('a key made for the first load asks in both languages for a copy to be kept', async () => {
  const [said, ...more] = await find([], true);
  expect(more).toEqual([]);
  expect(said).toMatchObject({ code: 'disclosure-key', severity: 'note' });
  expect(said?.sentence_en).toContain('Keep a copy');
  expect(said?.sentence_ur).toMatch(/\p{Script=Arabic}.*۔$/u);
});

test('another key than that of the snapshot before is a warning that says what follows, and whether it was missing', async () => {
  const [changed] = await find([['2024-09-30', 'a']], false);
  expect(changed).toMatchObject({ severity: 'warning', records: 0 });
  expect(changed?.sentence_en).toContain(
    'another key than that of one earlier snapshot. Each carries noise of its own',
  );
  expect(changed?.sentence_ur).toMatch(/\p{Script=Arabic}.*۔$/u);
  await createLoadTables(connection);
  const [missing] = await find(
    [
      ['2023-09-30', 'a'],
      ['2024-09-30', 'c'],
    ],
    true,
  );
  expect(missing?.sentence_en).toContain('2 earlier snapshots: there was no key, and one was made');
});

test('a key that only older snapshots lack is a note', async () => {
  const [said] = await find(
    [
      ['2022-09-30', 'a'],
      ['2024-09-30', 'b'],
    ],
    false,
  );
  expect(said).toMatchObject({ severity: 'note' });
  expect(said?.sentence_en).toContain('one earlier snapshot.');
});
