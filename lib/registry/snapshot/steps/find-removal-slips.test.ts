import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, Database } from '../../../warehouse/database';
import { createLoadTables } from '../../extract/load-tables';
import { findRemovalSlips } from './find-removal-slips';

let database: Database;
let connection: Connection;

beforeAll(async () => {
  database = await Database.openWritable(':memory:', { threads: 1, memory: '200MB' });
  connection = await database.connect();
  await connection.run(`
    create table raw_households as select unnest(['LISTED', 'BOTH']) as household_id;
    create table registered as select unnest(['BOTH', 'LEAVES']) as household_id;
    create table raw_removed_households as select unnest(['BOTH', 'LEAVES', 'NOBODY']) as household_id;`);
});

afterAll(() => {
  connection.close();
  database.close();
});

async function found(registered: string | null): Promise<string[]> {
  await createLoadTables(connection);
  await findRemovalSlips(connection, registered);
  const rows = await connection.all('select code, records, sentence_en from load_findings order by code');
  return rows.map(
    ({ code, records, sentence_en }) => `${code} ${records} ${/\((.*?)\)/.exec(String(sentence_en))?.[1]}`,
  );
}

test('a delta that lists and removes one household, or removes nobody, is told which', async () => {
  expect(await found('registered')).toEqual(['listed-and-removed 1 BOTH', 'removal-of-nobody 1 NOBODY']);
});

test('removals in a full extract are told and left alone', async () => {
  expect(await found(null)).toEqual(['removal-in-full 3 BOTH, LEAVES, NOBODY']);
});
