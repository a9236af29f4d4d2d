import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, Database } from '../../warehouse/database';
import type { ColumnKind } from '../extract/contract';
import { cellSql } from './cell-sql';

let database: Database;
let connection: Connection;

beforeAll(async () => {
  database = await Database.openWritable(':memory:', { threads: 1, memory: '500MB' });
  connection = await database.connect();
});

afterAll(() => {
  connection.close();
  database.close();
});

const day: ColumnKind = { is: 'date', notBefore: '1990-01-01' };
const instant: ColumnKind = { is: 'date_or_datetime', notBefore: '1990-01-01' };
const whole: ColumnKind = { is: 'integer', min: -1e9, max: 1e9 };
const plain: ColumnKind = { is: 'number', min: -1e9, max: 1e9 };

async function read(kind: ColumnKind, texts: string[]): Promise<unknown[]> {
  const { cast, value } = cellSql(kind, 'raw', 'once');
  const rows = await connection.all(
    `select ${value} as value from (select *, ${cast ?? 'null'} as once
       from (select unnest(from_json($texts::json, '["varchar"]')) as raw))`,
    { texts: JSON.stringify(texts) },
  );
  return rows.map((row) => row.value);
}

test('reads whole numbers and refuses every text that only a lenient cast would take', async () => {
  const good = ['5', '-3', '007', '5.0', ' 12 ', '\u00a07', '۱۲', '١٢', '+4', '１２', '1,050', '12,34,567'];
  expect(await read(whole, good)).toEqual([5, -3, 7, 5, 12, 7, 12, 12, 4, 12, 1050, 1234567]);
  const bad = ['4.5', '0x20', '1e1', '1_0', '99999999999999999999', 'NaN', '-', 'N/A', '', '3,2', '5.'];
  expect(await read(whole, bad)).toEqual(bad.map(() => null));
});

test('reads plain decimals only: no exponent, comma, hexadecimal, NaN or infinity', async () => {
  expect(await read(plain, ['12000', '6269.0', '199.20', '-0.5', ' ۳٫۵ ', '.5', '1,050.5'])).toEqual([
    12000, 6269, 199.2, -0.5, 3.5, 0.5, 1050.5,
  ]);
  const bad = ['1e1', 'NaN', 'Infinity', 'inf', '0x20', '32,5', '1,05', '1_000', 'NULL', '1e400'];
  expect(await read(plain, bad)).toEqual(bad.map(() => null));
});

test('reads days written YYYY-MM-DD, midnight or not, and no other spelling', async () => {
  const good = ['2021-08-17', ' 2021-08-17', '2021-08-17 00:00:00', '2021-08-17T00:00:00.000', '۲۰۲۱-۰۸-۱۷'];
  expect(await read(day, good)).toEqual(good.map(() => '2021-08-17'));
  const bad = ['2021/08/17', '17-08-2021', '2021-02-30', '2021-8-7', '2021-08-17 10:00', 'epoch', 'infinity', '2021'];
  expect(await read(day, bad)).toEqual(bad.map(() => null));
});

test('an instant with a zone is the same instant in Pakistan, whatever its zone; one without a zone is already there', async () => {
  const instants = {
    '2025-06-03': '2025-06-03T00:00:00',
    '2025-06-03T10:15': '2025-06-03T10:15:00',
    '2025-06-03 10:15:30+05:00': '2025-06-03T10:15:30',
    '2025-06-30T20:00:00Z': '2025-07-01T01:00:00',
    '2025-06-30T20:00:00.000Z': '2025-07-01T01:00:00',
    '2025-07-01T01:00:00+0500': '2025-07-01T01:00:00',
    '2025-06-30 16:00:00-04': '2025-07-01T01:00:00',
    '2025-12-31T22:30:00+03:30': '2026-01-01T00:00:00',
    '۲۰۲۵-۰۶-۳۰T۲۰:۰۰:۰۰Z': '2025-07-01T01:00:00',
    x: null,
    '2025-06-30T20:00:00+25:00': null,
    '2025-06-30T20:00:00 PKT': null,
    '2025-06-30Z': null,
  };
  expect(await read(instant, Object.keys(instants))).toEqual(Object.values(instants));
  const days = ['2025-06-30T19:00:00Z', '2025-07-01T00:00:00+05:00', '2025-07-01T00:00:00Z', '2025-06-30T20:00:00Z'];
  expect(await read(day, days)).toEqual(['2025-07-01', '2025-07-01', null, null]);
});

test('reads true and false in the spellings of the contract, and maybe as nothing', async () => {
  expect(await read({ is: 'boolean' }, ['true', 'TRUE', '1', 'Yes', 'y', '۱'])).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(await read({ is: 'boolean' }, ['false', '0', 'no', ' N '])).toEqual([false, false, false, false]);
  expect(await read({ is: 'boolean' }, ['maybe', '2', '1.0', 'oui'])).toEqual([null, null, null, null]);
});

test('never pads an identity number: thirteen digits, with dashes or spaces or without', async () => {
  expect(
    await read({ is: 'identity_number' }, ['3520212345671', '35202-1234567-1', '35202 1234567 1', '۳۵۲۰۲۱۲۳۴۵۶۷۱']),
  ).toEqual(Array(4).fill('3520212345671'));
  const bad = [
    '352021234567',
    '35202123456711',
    '3.52E+12',
    '35202I2345671',
    '-352021234567',
    '0000000000000',
    '+352021234567',
  ];
  expect(await read({ is: 'identity_number' }, bad)).toEqual(bad.map(() => null));
});

test('takes a word of the list in any case, with spaces or hyphens for underscores', async () => {
  const kind: ColumnKind = { is: 'one_of', values: ['flush_sewer', 'dry_pit', 'none', "o'brien", 'a', 'b', 'c'] };
  expect(await read(kind, ['flush_sewer', 'Flush Sewer', 'DRY-PIT', ' none ', "o'brien"])).toEqual([
    'flush_sewer',
    'flush_sewer',
    'dry_pit',
    'none',
    "o'brien",
  ]);
  expect(await read(kind, ['flush', '', 'NULL'])).toEqual([null, null, null]);
});

test('reads years, quarters and days as periods', async () => {
  expect(await read({ is: 'period' }, ['2025Q2', '2025', '2025-09-30', '2025-Q2', '2025 q2'])).toEqual([
    '2025Q2',
    '2025',
    '2025-09-30',
    '2025Q2',
    '2025Q2',
  ]);
  expect(await read({ is: 'period' }, ['2025Q5', '25Q1', '2025-13', 'Q2'])).toEqual([null, null, null, null]);
});

test('keeps text as it is but for its ends; an empty one is unknown', async () => {
  expect(
    await read({ is: 'text' }, [' ڈیرہ اسماعیل خان ', '\u00a0x', '', '   ', "'; DROP TABLE x; --", '=1+1']),
  ).toEqual(['ڈیرہ اسماعیل خان', 'x', null, null, "'; DROP TABLE x; --", '=1+1']);
  expect(await read({ is: 'code' }, ['PK۱۰۱', ' 0001 '])).toEqual(['PK101', '0001']);
});
