import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, Database } from '../../warehouse/database';
import { ensureIdentityKey, readIdentityKey } from './identity-key';
import { hashPads, keyedHash, keyedHashSql } from './keyed-hash';
import { maskedIdentitySql } from './masked-identity';
import { readIdentity } from './read-identity';

const folder = mkdtempSync(join(tmpdir(), 'identity-'));
const before = process.env.NAQSHA_KEYS;
let database: Database;
let connection: Connection;

beforeAll(async () => {
  process.env.NAQSHA_KEYS = join(folder, 'keys');
  database = await Database.openWritable(':memory:', { threads: 1, memory: '200MB' });
  connection = await database.connect();
});

afterAll(() => {
  connection.close();
  database.close();
  if (before === undefined) delete process.env.NAQSHA_KEYS;
  else process.env.NAQSHA_KEYS = before;
  rmSync(folder, { recursive: true, force: true });
});

test('the key is made once, for its owner alone, and is the same afterwards', () => {
  expect(readIdentityKey()).toEqual({ ok: true, value: null });
  const key = ensureIdentityKey();
  expect(key).toHaveLength(32);
  expect(ensureIdentityKey()).toEqual(key);
  expect(statSync(join(folder, 'keys', 'identity.key')).mode & 0o777).toBe(0o600);
});

test('DuckDB and Node make the same keyed hash of every number', async () => {
  const key = ensureIdentityKey();
  const rows = await connection.all(
    `select number, ('0x' || left(hash, 16))::ubigint::varchar as high, ('0x' || substr(hash, 17, 16))::ubigint::varchar as low
    from (select number, ${keyedHashSql('number')} as hash
      from (select (8900000000000 + i * 7919)::varchar as number from range(500) as t (i)))`,
    hashPads(key),
  );
  expect(rows).toHaveLength(500);
  for (const { number, ...hash } of rows) expect(hash).toEqual(keyedHash(key, String(number)));
});

test('HMAC-SHA-256 is that of RFC 4231, test case 2', () => {
  const { high, low } = keyedHash(Buffer.from('Jefe'), 'what do ya want for nothing?');
  expect(BigInt(high).toString(16) + BigInt(low).toString(16)).toBe('5bdcc146bf60754e6a042426089575c7');
});

test('a masked number shows eight digits of thirteen, and none stays none', async () => {
  const row = await connection.one(
    `select ${maskedIdentitySql("'8920234567671'")} as masked, ${maskedIdentitySql('null::varchar')} as none`,
  );
  expect(row).toEqual({ masked: '89202-*****67-1', none: null });
});

test('a number is understood however it is written, and nothing else is', () => {
  for (const text of ['8920212345671', '89202-1234567-1', ' 89202 1234567 1 ', '۸۹۲۰۲-۱۲۳۴۵۶۷-۱', '٨٩٢٠٢١٢٣٤٥٦٧١'])
    expect(readIdentity(text)).toBe('8920212345671');
  for (const text of ['892021234567', '89202123456712', 'PK-0001', '', '89202x1234567'])
    expect(readIdentity(text)).toBeNull();
});
