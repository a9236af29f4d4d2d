import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { parseSurvey } from '../science/pmt/calibration/parse-survey';
import { readSurvey } from './read-survey';

const folder = mkdtempSync(join(tmpdir(), 'naqsha-answers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

async function survey(text: string, missing = new Map<string, string[]>()) {
  const read = await readSurvey(file('survey.csv', text), null, missing);
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.value;
}

const rooms = ['n/a', 'N/A', '-', '---', '.', '۳', '1,050', ...Array.from({ length: 40 }, (_, at) => String(at % 6))];
const text = `id,rooms,roof,owns\n${rooms.map((cell, at) => `${at},"${cell}",${at % 2 ? 'none' : 'brick'},${at % 3 ? 'yes' : 'no'}`).join('\n')}\n`;

test('a column of amounts stays one with words for no answer, Urdu digits and thousands in it; none is an answer among words', async () => {
  const { columns, rows, unread } = await survey(text);
  expect(Object.fromEntries(columns.map(({ name, type }) => [name, type]))).toEqual({
    id: 'number',
    rooms: 'number',
    roof: 'text',
    owns: 'boolean',
  });
  expect(rows.slice(0, 7).map((row) => row.rooms)).toEqual([null, null, null, null, null, 3, 1050]);
  expect(rows[1]?.roof).toBe('none');
  expect(unread).toBeUndefined();
});

test('the browser and the command read the same survey cell for cell', async () => {
  const parsed = parseSurvey(text);
  expect(parsed.ok && parsed.value).toEqual(await survey(text));
});

test('a word among nearly all numbers is unknown and told by name and line, never a category', async () => {
  const odd = text.replace('"5",', '"five\\n",').replace(/"4",/, '"four",');
  const lines = odd.split('\n');
  const { columns, unread } = await survey(odd);
  expect(columns.find(({ name }) => name === 'rooms')?.type).toBe('number');
  expect(unread?.map(({ column, text: cell }) => `${column} ${cell}`)).toEqual(expect.arrayContaining(['rooms four']));
  const four = unread?.find(({ text: cell }) => cell === 'four');
  expect(lines[(four?.line ?? 0) - 1]).toContain('"four"');
  const parsed = parseSurvey(odd);
  expect(parsed.ok && parsed.value.unread).toEqual(unread);
});

test('codes declared missing are no answer in their column and stay answers in others', async () => {
  const coded = `id,rooms,age\n${Array.from({ length: 30 }, (_, at) => `${at},${at === 3 ? 99 : 2},${at === 4 ? 99 : 40}`).join('\n')}\n`;
  const { rows } = await survey(coded, new Map([['rooms', ['98', '99']]]));
  expect([rows[3]?.rooms, rows[4]?.age]).toEqual([null, 99]);
  const unknown = await readSurvey(file('survey.csv', coded), null, new Map([['roof', ['9']]]));
  expect(unknown.ok || unknown.problem.code).toBe('no-such-column');
});

test.each([
  [
    'not UTF-8',
    Buffer.concat([Buffer.from('id,roof\n1,'), Buffer.from([0xf4]), Buffer.from('le\n2,x\n')]),
    /UTF-8: line 2/,
  ],
  ['a row with too many cells', 'id,roof\n1,a\n2,b,c\n3,d\n', /line 3/],
  ['a gzip that is cut off', gzipSync('id,roof\n1,a\n').subarray(0, 20), /gzip|table/],
  [
    'a Parquet file without its end',
    Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(64)]),
    /Parquet file: it is damaged/,
  ],
])('a file that cannot be read is told in our words: %s', async (_, content, words) => {
  const read = await readSurvey(file('broken.csv', content), null);
  expect(read.ok).toBe(false);
  const { sentence, nextStep } = read.ok ? { sentence: '', nextStep: '' } : read.problem;
  expect(sentence).toMatch(words);
  expect(nextStep).not.toBe('');
  expect(sentence).not.toMatch(/Error:|read_csv|DuckDB|\bdialect\b/i);
});
