import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeExtract } from './change-extract';

let root = '';
let folder = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'naqsha-change-'));
  folder = join(root, 'extract');
  mkdirSync(folder);
});
afterAll(() => rmSync(root, { recursive: true }));

test('takes every row of those who leave, gives those updated the answers of another, and touches nothing else', async () => {
  const households = [
    'household_id,tehsil_code,head_name,toilet,household_size',
    '1,PK1,"Noor, elder",none,4',
    '2,PK1,Gul,flush_pit,6',
    '3,PK2,"Bibi ""B""",pit,9',
  ];
  writeFileSync(join(folder, 'households.csv.gz'), gzipSync(`${households.join('\n')}\n`));
  writeFileSync(join(folder, 'members.csv'), 'member_id,household_id\na,1\nb,2\nc,2\nd,3\n');
  writeFileSync(join(folder, 'targets.csv'), 'indicator_id,target\nx,2\n');
  writeFileSync(join(folder, 'extract.json'), JSON.stringify({ name: 'x', files: [{ name: 'members.csv' }] }));
  const to = join(root, 'changed');
  await changeExtract(folder, to, { leaving: new Set(['2']), updating: new Map([['1', '3']]) });
  expect(gunzipSync(readFileSync(join(to, 'households.csv.gz'))).toString()).toBe(
    `${[households[0], '1,PK1,"Noor, elder",pit,9', households[3]].join('\n')}\n`,
  );
  expect(readFileSync(join(to, 'members.csv'), 'utf8')).toBe('member_id,household_id\na,1\nd,3\n');
  expect(readFileSync(join(to, 'targets.csv'), 'utf8')).toBe('indicator_id,target\nx,2\n');
  expect(JSON.parse(readFileSync(join(to, 'extract.json'), 'utf8'))).toEqual({ name: 'x', files: [] });
});
