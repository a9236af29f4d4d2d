import { expect, test } from 'vitest';
import { ensureIdentityKey } from '../../../core/identity/identity-key';
import { keyedHash } from '../../../core/identity/keyed-hash';
import { emptyStateFolder } from '../../../serving/access/state-folder.test-support';
import { Database } from '../../../warehouse/database';
import { writeLookUps } from './write-look-ups';

emptyStateFolder();

test('a number comes with the age of its person: the household row tells a head, else the own row, and nobody is left without a line', async () => {
  const database = await Database.openWritable(':memory:', { threads: 1, memory: '200MB' });
  const connection = await database.connect();
  await connection.run(`
    create table raw_households as select * from (values ('A', '8920000000001', 51), ('B', '8920000000002', null),
      ('C', '8920000000003', null)) as t (household_id, head_cnic, head_age);
    create table raw_members as select * from (values ('A-1', 'A', '8920000000001', 'head', 50), ('A-2', 'A', '8920000000004', 'spouse', 47),
      ('B-1', 'B', null, 'head', 33), ('B-2', 'B', '8920000000005', 'child', 9)) as t (member_id, household_id, cnic, relation, age);
    create table int_households_standing as select household_id, 'PK10101' as place_code, head_cnic as head_identity,
      date '2024-01-01' as surveyed_on, 'rural' as area_type, 'male' as head_sex, 4 as household_size, 0 as disabled_members
      from raw_households`);
  const key = ensureIdentityKey();
  await writeLookUps(connection, { models: [], programmes: [], measured: [], key });
  const rows = await connection.all('select hash_high::varchar as high, age from int_identities_hashed');
  const ages = new Map(rows.map(({ high, age }) => [high, age]));
  const numbers = [1, 2, 3, 4, 5].map((last) => `892000000000${last}`);
  expect(numbers.map((number) => ages.get(keyedHash(key, number).high))).toEqual([51, 33, null, 47, 9]);
  expect(rows).toHaveLength(5);
  connection.close();
  database.close();
});
