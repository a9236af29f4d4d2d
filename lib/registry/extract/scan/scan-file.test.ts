import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { column, optional } from '../column';
import type { TableContract } from '../contract';
import type { FileFormat } from './file-format';
import { scanFile } from './scan-file';
import { scanLimits } from './scan-limits';

const contract: TableContract = {
  table: 'targets',
  grain: 'one target',
  key: ['code'],
  required: false,
  columns: [
    column.code('code', 'c'),
    column.text('name', 'n'),
    optional(column.number('value', { min: -1e9, max: 1e9 }, 'v')),
  ],
};

let count = 0;

async function scan(content: string | Buffer, format: FileFormat = 'csv', limits = scanLimits) {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  const name = `targets.${format}`;
  writeFileSync(join(folder, name), content);
  const outcome = await scanFile({
    name,
    path: join(folder, name),
    format,
    contract,
    acceptedColumns: new Set(['targets.note']),
    scratch: join(folder, `plain-${count++}`),
    wantsPlaces: false,
    limits,
  });
  return outcome.ok ? outcome.value : outcome.problem.code;
}

const good = 'code,name,value\nA,one,1\nB,two,2\n';

test.each([
  ['LF', good, { records: 2, newline: 'lf', blank: 0 }],
  ['CRLF', good.replaceAll('\n', '\r\n'), { records: 2, newline: 'crlf' }],
  ['mixed line ends', good.replace('\n', '\r\n'), { records: 2, newline: 'mixed' }],
  ['no final newline', good.trimEnd(), { records: 2 }],
  ['a byte order mark', `\ufeff${good}`, { records: 2, header: ['code', 'name', 'value'] }],
  ['header in capitals with spaces', good.replace('code,name', ' Code ,"NAME"'), { header: ['code', 'name', 'value'] }],
  ['columns in another order', 'name,code\none,A\n', { header: ['name', 'code'], records: 1 }],
  ['a quoted newline', 'code,name\nA,"one\ntwo"\n', { records: 1 }],
  ['blank lines', 'code,name\n\nA,one\n  \nB,two\n\n', { records: 5, blank: 3 }],
  ['rows of commas under the data', 'code,name,value\nA,one,1\n,,\n,,\n', { records: 3, blank: 2 }],
  ['empty rows of a spreadsheet', 'code,name,value\r\n"",\u00a0, \r\nA,one,1\r\n,,,,\r\n', { records: 3, blank: 2 }],
  [
    'a second header, as joined files have',
    `${good}${good}`,
    { records: 5, faults: [{ line: 4, rule: 'repeated-header' }] },
  ],
  ['an accepted column', 'code,name,note\nA,one,x\n', { records: 1 }],
])('reads a file with %s', async (_, content, expected) => {
  expect(await scan(content)).toMatchObject(expected);
});

test.each([
  ['CR only', good.replaceAll('\n', '\r'), 'newline'],
  ['a second header in another order', `${good}name,code,value\nthree,C,3\n`, 'header'],
  ['a header and nothing else', 'code,name\n', 'no-records'],
  ['nothing at all', '', 'no-records'],
  ['no header row', 'A,one,1\nB,two,2\n', 'header'],
  ['a column twice', 'code,name,name\nA,one,1\n', 'header'],
  ['a column missing', 'code,value\nA,1\n', 'header'],
  ['a column the contract does not know', 'code,name,surprise\nA,one,1\n', 'header'],
  ['semicolons', 'code;name\nA;one\n', 'delimiter'],
  ['tabs', 'code\tname\nA\tone\n', 'delimiter'],
  ['a NUL', 'code,name\nA,o\0ne\n', 'control-char'],
  ['a record of 5 MB', `code,name\nA,${'x'.repeat(5e6)}\n`, 'line-size'],
  ['a quote that is never closed', `code,name\nA,"one\n${'B,two\n'.repeat(99)}`, 'unclosed-quote'],
  ['100,000 columns', `${Array.from({ length: 1e5 }, (_, at) => `c${at}`).join(',')}\n`, 'line-size'],
  ['a web page inside', '<!doctype html><html></html>', 'magic'],
  ['JSON inside', '[{"code":"A"}]', 'magic'],
  ['a spreadsheet inside', Buffer.from('PK\u0003\u0004zip', 'latin1'), 'magic'],
  ['gzip inside', gzipSync(good), 'magic'],
  ['UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le'), 'encoding'],
  ['one Latin-1 byte', Buffer.from('code,name\nA,caf\u00e9\n', 'latin1'), 'encoding'],
  ['half a surrogate', Buffer.from([...Buffer.from('code,name\nA,'), 0xed, 0xa0, 0x80, 10]), 'encoding'],
  ['half a character at its end', Buffer.from([...Buffer.from('code,name\nA,'), 0xd9]), 'encoding'],
])('refuses a file with %s', async (_, content, code) => {
  expect(await scan(content)).toBe(code);
});

test('says where the first byte is that is not UTF-8, across chunks', async () => {
  const head = `code,name\n${'A,لاہور\n'.repeat(200_000)}`;
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  const path = join(folder, 'targets.csv');
  writeFileSync(path, Buffer.concat([Buffer.from(head), Buffer.from([0xff])]));
  const call = { name: 'targets.csv', path, format: 'csv' as const, contract, acceptedColumns: new Set<string>() };
  const outcome = await scanFile({ ...call, scratch: '', wantsPlaces: false, limits: scanLimits });
  expect(!outcome.ok && outcome.problem.details).toMatchObject({ offset: Buffer.byteLength(head) });
});

test('sets broken records apart with their lines and keeps the rest', async () => {
  const outcome = await scan('code,name,value\nA,one\nB,two,2,3\nC,t"x,1\nD,"a"b,1\nE,five,5\n# note\n');
  expect(outcome).toMatchObject({ records: 6 });
  const { faults } = outcome as { faults: { line: number; rule: string }[] };
  expect(faults.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '2 too-few-fields',
    '3 too-many-fields',
    '4 stray-quote',
    '5 text-after-quote',
    '7 too-few-fields',
  ]);
});

test('refuses damaged gzip by what is wrong with it', async () => {
  const whole = gzipSync(good);
  expect(await scan(whole, 'csv.gz')).toMatchObject({ records: 2 });
  expect(await scan(Buffer.concat([whole, gzipSync('C,three,3\n')]), 'csv.gz')).toMatchObject({ records: 3 });
  expect(await scan(whole.subarray(0, whole.length - 9), 'csv.gz')).toBe('gzip-truncated');
  const wrong = Buffer.from(whole);
  wrong[wrong.length - 6] = (wrong[wrong.length - 6] as number) ^ 1;
  expect(await scan(wrong, 'csv.gz')).toBe('gzip-crc');
  expect(await scan(Buffer.concat([whole, Buffer.from('garbage')]), 'csv.gz')).toBe('gzip-trailing');
  expect(await scan(good, 'csv.gz')).toBe('magic');
  const bomb = gzipSync(Buffer.concat([Buffer.from('code,name\n'), Buffer.alloc(80e6, 'A,b\n')]));
  expect(await scan(bomb, 'csv.gz')).toBe('gzip-ratio');
});

test('refuses what is not an ordinary file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  symlinkSync('/etc/passwd', join(folder, 'targets.csv'));
  const call = { name: 'targets.csv', format: 'csv' as const, contract, acceptedColumns: new Set<string>() };
  for (const path of [join(folder, 'targets.csv'), folder]) {
    const outcome = await scanFile({ ...call, path, scratch: '', wantsPlaces: false, limits: scanLimits });
    expect(!outcome.ok && outcome.problem.code).toBe('not-a-file');
  }
});
