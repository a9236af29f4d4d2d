import { afterAll, beforeAll, expect, test } from 'vitest';
import { isNoAnswer, isNoAnswerSql, isNoNumber, isNoNumberSql, readNumber, readNumberSql } from '../core/number-text';
import { type Connection, Database } from './database';

let database: Database;
let connection: Connection;

beforeAll(async () => {
  database = await Database.openWritable(':memory:', { threads: 1, memory: '200MB' });
  connection = await database.connect();
});

afterAll(() => {
  connection.close();
  database.close();
});

const numbers: Record<string, number> = {
  '5': 5,
  '-0.5': -0.5,
  ' 12 ': 12,
  '۱۲٫۵': 12.5,
  '１２': 12,
  '١٬٠٥٠': 1050,
  '1,050': 1050,
  '12,34,567.5': 1234567.5,
  '1,234,567': 1234567,
  '10,50,000': 1050000,
  '1.5e-05': 1.5e-5,
  '.5': 0.5,
  '5.': 5,
  '+4': 4,
  '\u00a07': 7,
  '−3': -3,
  '8900012345671': 8900012345671,
};
const others = [
  '32,5',
  '1,05',
  '1,0500',
  ',050',
  '0x20',
  '1_000',
  'inf',
  'Infinity',
  '1e999',
  '1.050,5',
  '5 kg',
  'abc',
  '1 050',
  '',
];
const words = ['n/a', 'N/A', ' NA ', '-', '---', '.', '…', 'NULL', 'NaN', '#N/A', ''];

async function ask(sql: (text: string) => string, texts: string[]): Promise<unknown[]> {
  const rows = await connection.all(
    `select ${sql('raw')} as value from (select unnest(from_json($texts::json, '["varchar"]')) as raw)`,
    { texts: JSON.stringify(texts) },
  );
  return rows.map(({ value }) => value);
}

test('one number is read of a cell whether the browser, the command or the database reads it', async () => {
  const texts = Object.keys(numbers);
  expect(texts.map(readNumber)).toEqual(Object.values(numbers));
  expect(await ask(readNumberSql, texts)).toEqual(Object.values(numbers));
  expect(others.map(readNumber)).toEqual(others.map(() => Number.NaN));
  expect(await ask(readNumberSql, others)).toEqual(others.map(() => null));
});

test('one list says what is no answer, for words and for numbers', async () => {
  expect(words.map(isNoAnswer)).toEqual(words.map(() => true));
  expect(await ask(isNoAnswerSql, words)).toEqual(words.map(() => true));
  expect(await ask(isNoNumberSql, [...words, 'none', 'نامعلوم', '5', 'brick'])).toEqual([
    ...words.map(() => true),
    true,
    true,
    false,
    false,
  ]);
  expect([isNoAnswer('none'), isNoNumber('none'), isNoAnswer('brick')]).toEqual([false, true, false]);
});
