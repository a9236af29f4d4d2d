import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Connection, Database, WarehouseError } from './database';
import { ask, defineQuery, SnapshotOutdated } from './query';

let database: Database;
let connection: Connection;

beforeAll(async () => {
  database = await Database.openWritable(':memory:', { threads: 1, memory: '100MB' });
  connection = await database.connect();
  await connection.run("create table places as select 'PK1' as code");
});
afterAll(() => {
  connection.close();
  database.close();
});

const asking = (sql: string) =>
  ask(
    connection,
    defineQuery({ name: 'test', sql, parameters: z.object({}), row: z.object({ code: z.string() }) }),
    {},
  );

test('a table or column that an older file lacks is told apart from every other mistake', async () => {
  expect(await asking('select code from places')).toEqual([{ code: 'PK1' }]);
  await expect(asking('select code from hotspots')).rejects.toThrow(SnapshotOutdated);
  await expect(asking('select cluster as code from places')).rejects.toThrow(SnapshotOutdated);
  await expect(asking("select error('no') as code")).rejects.toThrow(WarehouseError);
});

test('a row that breaks its schema never gets out', async () => {
  await expect(asking('select null as code from places')).rejects.toThrow(/query test, row 0/);
});
